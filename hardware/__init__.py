# SPDX-License-Identifier: Apache-2.0
"""Drivers: scanners, cameras, printers, headsets and their simulated twins.

They know devices and nothing of the lab: no `lab_kiosk`, no Qt, no SQL. Their classes satisfy the application's ports
by shape alone, so a driver can be read, tried and tested without the rest of the house.
"""
