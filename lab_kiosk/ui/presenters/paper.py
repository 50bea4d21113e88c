# SPDX-License-Identifier: Apache-2.0
"""What the printer does for this visitor, in a code that QML has words for."""

from __future__ import annotations

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.paper import Paper


def print_word(kiosk: Kiosk, paper: Paper) -> str:
    """The trouble, else the state; empty where nothing of it was printed."""
    printing = kiosk.printing
    if printing is None or printing.paper is not paper:
        return ""
    return printing.trouble or printing.state
