# SPDX-License-Identifier: Apache-2.0
"""The times of a visit are set right at the desk: a line of a list, its times, why, and it is written down by name.

It opens from the lists of who is inside and of which visits ended, and ends there. Times are moved by buttons: nobody
types one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.outcomes import Failed
from lab_kiosk.application.today import LookAtToday, TodayShown
from lab_kiosk.application.visits import (
    CorrectVisit,
    Mending,
    VisitGone,
    VisitNotSetRight,
    VisitSetRight,
    VisitSheet,
)
from lab_kiosk.domain.correction import REASONS, stepped

MINUTES = (-60, -5, 5, 60)
"""What one tap moves a time by."""
OPENED, CLOSED = "opened", "closed"
_STEPS = {f"{which}:{minutes}": (which, minutes * 60_000) for which in (OPENED, CLOSED) for minutes in MINUTES}


def mending(row: Callable[[Kiosk, Mending, Any], Move]) -> Handler:
    """A row of a visit that lies open. The desk's first page shows itself where there is none."""

    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.mending is None else row(kiosk, kiosk.mending, event)

    return handle


@at_desk
def shown(kiosk: Kiosk, desk: DeskSession, sheet: VisitSheet) -> Move:
    """Also once more, where it was another one by the time that it should be written."""
    notice = Notice.THING_CHANGED if sheet.news else None
    return go(kiosk, Screen.VISIT, mending=Mending(by=desk.by, sheet=sheet), busy=False, notice=notice)


@at_desk
def gone(kiosk: Kiosk, desk: DeskSession, outcome: VisitGone) -> Move:
    return _to_the_list(kiosk, Notice.THING_CHANGED)


@mending
def time_moved(kiosk: Kiosk, draft: Mending, tap: Tap) -> Move:
    step = _STEPS.get(tap.value)
    if step is None or draft.asking or draft.sheet.refused is not None:
        return stay(kiosk)
    return stay(kiosk, mending=moved(draft, *step, now_ms=kiosk.now.wall))


def moved(draft: Mending, which: str, by_ms: int, *, now_ms: int) -> Mending:
    """With one of its times moved. A visit that goes on has no end to move on; moved back it gets one, and loses it
    again where that would be to come. An end that was moved is said, also where it comes back to what it was: perhaps
    nobody saw it.
    """
    sheet = draft.sheet
    if which == OPENED:
        at = stepped(draft.opened, by_ms)
        return draft.moved(opened_ms=None if at == sheet.opened_at else at, closed_ms=draft.closed_ms)
    at = stepped(now_ms if draft.closed is None else draft.closed, by_ms)
    if sheet.closed_at is None and at > now_ms:
        return draft.moved(opened_ms=draft.opened_ms, closed_ms=None)
    return draft.moved(opened_ms=draft.opened_ms, closed_ms=at)


@mending
def times_said(kiosk: Kiosk, draft: Mending, tap: Tap) -> Move:
    if not draft.touched or draft.wrong(kiosk.now.wall) is not None:
        return stay(kiosk)
    return stay(kiosk, mending=replace(draft, asking=True))


@mending
def reason_said(kiosk: Kiosk, draft: Mending, tap: Tap) -> Move:
    """The last tap: it is written."""
    reason = next((reason for reason in REASONS if reason == tap.value), None)
    if reason is None or not draft.asking:
        return stay(kiosk)
    sheet = draft.sheet
    correct = CorrectVisit(
        visit_id=sheet.visit_id,
        by=draft.by,
        reason=reason,
        opened_ms=draft.opened_ms,
        closed_ms=draft.closed_ms,
        seen_opened_ms=sheet.opened_at,
        seen_closed_ms=sheet.closed_at,
    )
    return stay(kiosk, correct, busy=True)


@mending
def refused(kiosk: Kiosk, draft: Mending, outcome: VisitNotSetRight) -> Move:
    return stay(kiosk, mending=replace(draft, fault=outcome.fault, asking=False), busy=False)


@mending
def set_right(kiosk: Kiosk, draft: Mending, outcome: VisitSetRight) -> Move:
    return _to_the_list(kiosk, Notice.WRITTEN_DOWN)


@mending
def not_written(kiosk: Kiosk, draft: Mending, outcome: Failed) -> Move:
    return stay(kiosk, trouble=outcome.trouble, notice=Notice.NOT_WRITTEN, busy=False)


@mending
def turned_back(kiosk: Kiosk, draft: Mending, tap: Tap) -> Move:
    """From why to the times, and from there to the list."""
    if draft.asking:
        return stay(kiosk, mending=replace(draft, asking=False))
    return _to_the_list(kiosk, None)


@at_desk
def list_of_a_moment_ago(kiosk: Kiosk, desk: DeskSession, outcome: TodayShown) -> Move:
    """It was asked for before the visit was opened, and is asked for anew behind it."""
    return kiosk, ()


def _to_the_list(kiosk: Kiosk, notice: Notice | None) -> Move:
    topic = kiosk.today.topic if kiosk.today is not None else ""
    screen = Screen.TODAY_LIST if topic else Screen.TODAY
    return go(kiosk, screen, LookAtToday(topic), mending=None, notice=notice, busy=False)


TABLE: Table = {
    (Screen.TODAY_LIST, VisitSheet): shown,
    (Screen.TODAY_LIST, VisitGone): gone,
    (Screen.VISIT, VisitSheet): shown,
    (Screen.VISIT, VisitGone): gone,
    (Screen.VISIT, Action.TIME): time_moved,
    (Screen.VISIT, Action.TAKE): times_said,
    (Screen.VISIT, Action.KIND): reason_said,
    (Screen.VISIT, VisitSetRight): set_right,
    (Screen.VISIT, VisitNotSetRight): refused,
    (Screen.VISIT, Failed): not_written,
    (Screen.VISIT, TodayShown): list_of_a_moment_ago,
    (Screen.VISIT, Action.BACK): turned_back,
    (Screen.VISIT, Action.CONTINUE): closed,
}
