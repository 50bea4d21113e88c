# SPDX-License-Identifier: Apache-2.0
"""Headsets that run Android, over an adb server: what they say of themselves, and how an app on them starts and ends."""
