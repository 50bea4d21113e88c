# SPDX-License-Identifier: Apache-2.0
"""Drivers for hand-held and fixed scanners, one module for each way in which they talk to a computer."""
