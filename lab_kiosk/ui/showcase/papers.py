# SPDX-License-Identifier: Apache-2.0
"""What staff print from the glass: the button, the question what for, and what became of it."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.paper import Paper, Printing, PrintState, PrintTrouble

SHEETS = frozenset({Paper.SHEETS})
_SHOWN = {
    "today-overdue": "list",
    "evacuation": "evacuation",
    "reports": "reports",
    "stocktake-missing": "stocktake",
}
"""Which states of other screens are shown once more with a printer, and what that is called."""


def states(shown: dict[str, Kiosk]) -> dict[str, Kiosk]:
    """``shown`` are the states of the other screens."""
    found = {f"print-{name}": replace(shown[state], papers=SHEETS) for state, name in _SHOWN.items()}
    listed = found["print-list"]
    saving = replace(listed, files=SHEETS)
    return {
        **found,
        "print-purpose": replace(listed, screen=Screen.PAPER),
        "print-list-save": saving,
        "print-list-saved": replace(saving, printing=Printing("1.1", Paper.SHEETS, PrintState.PRINTED)),
        "print-list-trouble": replace(
            listed, printing=Printing("1.1", Paper.SHEETS, PrintState.WAITING, PrintTrouble.OUT_OF_PAPER)
        ),
        "print-stocktake-printing": replace(found["print-stocktake"], printing=Printing("1.1", Paper.SHEETS)),
    }
