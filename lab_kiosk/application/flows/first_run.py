# SPDX-License-Identifier: Apache-2.0
"""The glass of a kiosk that is not set up: a code is held before it, once, and what becomes of that is told."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import JoinCentre
from lab_kiosk.application.first_run import Joining, JoinStep
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.intents import PresentEnrolment


def code_shown(kiosk: Kiosk, intent: PresentEnrolment) -> Move:
    """A kiosk that waits for no code, or has read one, hears no other."""
    if kiosk.joining is None or kiosk.joining.busy:
        return kiosk, ()
    return replace(kiosk, joining=Joining(step=JoinStep.ENROLLING)), (JoinCentre(intent.text),)


def told(kiosk: Kiosk, word: Joining) -> Move:
    return replace(kiosk, joining=word), ()


TABLE: Table = {
    (Screen.NOT_SET_UP, PresentEnrolment): code_shown,
    (Screen.NOT_SET_UP, Joining): told,
}
