# SPDX-License-Identifier: Apache-2.0
"""Headsets that run Android, over an adb server: what they say of themselves, how an app starts and ends."""
