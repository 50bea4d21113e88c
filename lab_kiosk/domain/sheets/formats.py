# SPDX-License-Identifier: Apache-2.0
"""What a sheet of things or counted parts is an export of. The same words name them on the command line."""

from __future__ import annotations

from enum import StrEnum


class SheetFormat(StrEnum):
    ASSETS = "assets"
    """Snipe-IT's asset export, report or sample."""
    TEMPLATE = "template"
    """Our own."""
    CHROMEOS = "chromeos"
    """Chromebooks, as Google's Admin SDK and GAM list them."""
    CONSUMABLES = "consumables"
    """Snipe-IT's counted parts."""
