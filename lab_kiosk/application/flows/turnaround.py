# SPDX-License-Identifier: Apache-2.0
"""Turnaround: a thing and then a card, or a card and then many things, for as long as the mode stays open. A staff
badge opens it; two quiet minutes, or anybody's badge, close it.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.fleet import Turn, UndoTurn
from lab_kiosk.application.flows import check_in, duty, give_back
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import BringBack, TurnAway
from lab_kiosk.application.outcomes import Failed, KitToReturn
from lab_kiosk.application.turnaround import (
    Act,
    BoardFacts,
    BoardShown,
    TurnaroundAllowed,
    Turned,
    Turning,
    TurnResult,
    TurnUndone,
)


def card_shown(kiosk: Kiosk, act: Act) -> Move:
    """In the mode the card lies open from now on, and is about the thing that was scanned just before, if that still
    waits for one. Elsewhere it asks for a staff badge, and remembers the thing that came back last.
    """
    if kiosk.screen is Screen.TURNAROUND and kiosk.turning is not None:
        return _opened(kiosk, kiosk.turning, act)
    here = kiosk.returned.tag if kiosk.screen is Screen.RETURNED and kiosk.returned else ""
    moved, commands = duty.card_shown(kiosk, Duty.TURN_AROUND)
    asked = moved.duty is Duty.TURN_AROUND
    return (replace(moved, turning=Turning(act=act, code=here)) if asked else moved), commands


def allowed(kiosk: Kiosk, outcome: TurnaroundAllowed) -> Move:
    turning = replace(kiosk.turning or Turning(), by=outcome.by)
    ended = unfinished(kiosk)
    first = (Turn(code=turning.code, act=turning.act, by=turning.by),) if turning.code else ()
    return go(
        reset(kiosk),
        Screen.TURNAROUND,
        *ended,
        *first,
        turning=replace(turning, code=""),
        language=kiosk.language,
        busy=bool(first),
    )


def scanned(kiosk: Kiosk, intent: BringBack) -> Move:
    turning = kiosk.turning or Turning()
    return stay(kiosk, Turn(code=intent.code, act=turning.act, by=turning.by), busy=True)


def turned(kiosk: Kiosk, outcome: Turned) -> Move:
    if kiosk.turning is None:
        return stay(kiosk, busy=False)
    count = kiosk.turning.count + (outcome.result is TurnResult.DONE)
    notice = Notice.FOUND_HERE if outcome.found else None
    return stay(kiosk, turning=replace(kiosk.turning, last=outcome, count=count), notice=notice, busy=False)


def picked(kiosk: Kiosk, tap: Tap) -> Move:
    """The card by touch; the same one again puts it away."""
    if kiosk.turning is None or tap.value not in set(Act):
        return stay(kiosk)
    act = Act(tap.value)
    if act is kiosk.turning.act:
        return stay(kiosk, turning=replace(kiosk.turning, act=None))
    return _opened(kiosk, kiosk.turning, act)


def undo(kiosk: Kiosk, tap: Tap) -> Move:
    last = kiosk.turning.last if kiosk.turning else None
    if kiosk.turning is None or last is None or last.act is None or not last.mark:
        return stay(kiosk)
    command = UndoTurn(asset_id=last.asset_id, act=last.act, mark=last.mark, at=last.at, by=kiosk.turning.by)
    return stay(kiosk, command, busy=True)


def undone(kiosk: Kiosk, outcome: TurnUndone) -> Move:
    if kiosk.turning is None:
        return stay(kiosk, busy=False)
    count = max(kiosk.turning.count - 1, 0)
    turning = replace(kiosk.turning, last=None, count=count)
    return stay(kiosk, turning=turning, notice=Notice.TAKEN_BACK, busy=False)


def not_written(kiosk: Kiosk, outcome: Failed) -> Move:
    return stay(kiosk, notice=Notice.NOT_WRITTEN, trouble=outcome.trouble, busy=False)


def unreadable(kiosk: Kiosk, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


def put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


def board_shown(kiosk: Kiosk, outcome: BoardShown) -> Move:
    return go(reset(kiosk), Screen.BOARD, *unfinished(kiosk), board=outcome.facts, language=kiosk.language)


def board_known(kiosk: Kiosk, outcome: BoardFacts) -> Move:
    """News that nobody touched anything for."""
    return (kiosk if kiosk.board is None else replace(kiosk, board=outcome)), ()


def _opened(kiosk: Kiosk, turning: Turning, act: Act) -> Move:
    waiting = turning.last if turning.last is not None and turning.last.result is TurnResult.LOOKED else None
    opened = replace(turning, act=act)
    if waiting is None:
        return stay(kiosk, turning=opened)
    return stay(kiosk, Turn(code=waiting.code, act=act, by=turning.by), turning=opened, busy=True)


TABLE: Table = {
    (ANYWHERE, TurnaroundAllowed): allowed,
    (Screen.TURNAROUND, BringBack): scanned,
    (ANYWHERE, Turned): turned,
    (ANYWHERE, TurnUndone): undone,
    (Screen.TURNAROUND, KitToReturn): give_back.parts_please,
    (Screen.TURNAROUND, Failed): not_written,
    (Screen.TURNAROUND, TurnAway): unreadable,
    (Screen.TURNAROUND, Action.PICK): picked,
    (Screen.TURNAROUND, Action.UNDO): undo,
    (Screen.TURNAROUND, Action.BACK): put_away,
    (Screen.TURNAROUND, Action.CONTINUE): put_away,
    (ANYWHERE, BoardShown): board_shown,
    (ANYWHERE, BoardFacts): board_known,
    (Screen.BOARD, Action.BACK): put_away,
}
