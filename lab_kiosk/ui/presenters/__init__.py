# SPDX-License-Identifier: Apache-2.0
"""Pure functions from the kiosk's value to what a screen shows: frozen rows and codes, no Qt and no sentence."""
