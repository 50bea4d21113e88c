# SPDX-License-Identifier: Apache-2.0
"""Twins of the devices, for a lab without any: `lab-kiosk run --simulate`, the tour and the tests run on them."""
