# SPDX-License-Identifier: Apache-2.0
"""A class at the door: one pass, one count, in. Later the same pass counts again, or counts who goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from msgspec.structs import replace

from lab_kiosk.application.commands import CheckIn, Count, Leave, LookAround, Recount
from lab_kiosk.application.flows.check_in import checked_in
from lab_kiosk.application.flows.forms import GroupAsk, GroupForm
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    Handler,
    Kiosk,
    Move,
    Table,
    Tap,
    forget,
    fresh_for,
    go,
    signed_in,
    stay,
    unfinished,
)
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentBadge
from lab_kiosk.application.outcomes import CheckedIn, GroupExpected, Recounted
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.vocabulary import Need

LARGEST = 255
"""Heads of a group: what its badge can say."""


def counting(row: Callable[[Kiosk, GroupForm, Tap], Move]) -> Handler:
    """A row for a leader who is counting. Where nobody is, the kiosk starts afresh."""

    @wraps(row)
    def handle(kiosk: Kiosk, tap: Tap) -> Move:
        return forget(kiosk) if kiosk.group is None else row(kiosk, kiosk.group, tap)

    return handle


def expected(kiosk: Kiosk, outcome: GroupExpected) -> Move:
    """A group's pass drops whoever was here before. The count begins with what the pass says; the same pass again
    leaves it as it is.
    """
    if kiosk.group is not None and _is_pass(kiosk, kiosk.group):
        return go(kiosk, Screen.GROUP, busy=False)
    shown = kiosk.pending if isinstance(kiosk.pending, PresentBadge) else None
    form = GroupForm(heads=outcome.heads, adults=1, shown=shown, staff_text=outcome.staff_text)
    return go(fresh_for(kiosk), Screen.GROUP, *unfinished(kiosk), group=form, pending=kiosk.pending, busy=False)


def expected_beside_a_demo(kiosk: Kiosk, outcome: GroupExpected) -> Move:
    """The demo's screen stays; a count needs a screen of its own."""
    return stay(kiosk, busy=False, notice=Notice.OTHER_SCREEN)


def somebody_beside(kiosk: Kiosk, outcome: CheckedIn) -> Move:
    """A badge beside a count means what it means at the door, and the count stays: of a group that arrives whoever's
    badge it was (a grown-up of the group's, a member of staff who came to help), of one that is inside the staff's.
    """
    group = kiosk.group
    if group is None or not _is_beside(kiosk, group, outcome):
        return checked_in(kiosk, outcome)
    notice = kiosk.notice if outcome.verdict is CheckInVerdict.DUPLICATE_IGNORED else _told_beside(outcome)
    return go(kiosk, Screen.GROUP, notice=notice, pending=group.shown, busy=False)


def somebody_beside_help(kiosk: Kiosk, outcome: CheckedIn) -> Move:
    """Who was called to a count comes with a badge in their hand."""
    return (somebody_beside if kiosk.behind_help is Screen.GROUP else checked_in)(kiosk, outcome)


@counting
def heads_set(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    return _counted(kiosk, group, _number(tap.value), typing=False)


@counting
def digit_typed(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    """The first digit takes the place of what the pass said; a number that no group has is not taken."""
    before = str(group.heads) if group.typing and group.heads else ""
    return _counted(kiosk, group, _number(before + tap.value), typing=True)


@counting
def digit_erased(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    return _counted(kiosk, group, group.heads // 10, typing=True)


@counting
def adults_set(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    adults = _number(tap.value)
    if adults is None or adults > group.heads:
        return stay(kiosk)
    return stay(kiosk, group=replace(group, adults=adults))


@counting
def need_told(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    """A second tap takes it back."""
    wanted = set(group.needs) ^ {need for need in Need if need == tap.value}
    return stay(kiosk, group=replace(group, needs=tuple(need for need in Need if need in wanted)))


@counting
def zone_chosen(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    return stay(kiosk, group=replace(group, zone="" if group.zone == tap.value else tap.value))


@counting
def told(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    """Nobody is no group: zero stays on the screen."""
    if group.heads < 1:
        return stay(kiosk)
    if group.ask is GroupAsk.ARRIVING:
        return _arrive(kiosk, group)
    if kiosk.visitor is None:
        return forget(kiosk)
    if group.ask is GroupAsk.LEAVING:
        return stay(kiosk, Leave(kiosk.visitor, group.heads), busy=True)
    return stay(kiosk, Recount(kiosk.visitor, group.heads), busy=True)


@counting
def turned_back(kiosk: Kiosk, group: GroupForm, tap: Tap) -> Move:
    if kiosk.visitor is None:
        return forget(kiosk)
    return go(kiosk, Screen.HOME, LookAround(kiosk.visitor), group=None)


@signed_in
def count_again(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    if not visitor.group:
        return stay(kiosk)
    return go(kiosk, Screen.GROUP, group=GroupForm(ask=GroupAsk.INSIDE, heads=visitor.heads))


def count_out(kiosk: Kiosk, visitor: Visitor) -> Move:
    """Who goes is counted too: whoever stays behind stays inside."""
    return go(kiosk, Screen.GROUP, group=GroupForm(ask=GroupAsk.LEAVING, heads=visitor.heads))


def recounted(kiosk: Kiosk, outcome: Recounted) -> Move:
    if kiosk.visitor is None or not outcome.visitor.is_of(kiosk.visitor):
        return kiosk, ()
    look = LookAround(outcome.visitor)
    return go(kiosk, Screen.HOME, look, visitor=outcome.visitor, group=None, notice=Notice.COUNTED, busy=False)


def _arrive(kiosk: Kiosk, group: GroupForm) -> Move:
    shown = group.shown
    if shown is None:
        return forget(kiosk)
    count = Count(heads=group.heads, adults=group.adults, needs=group.needs, zone=group.zone)
    arrival = CheckIn(shown.text, shown.presented, group.staff_text, count)
    return stay(kiosk, arrival, pending=shown, busy=True)


def _is_pass(kiosk: Kiosk, group: GroupForm) -> bool:
    """Whether what was shown last is the pass of the group that is being counted."""
    shown, last = group.shown, kiosk.pending
    return shown is not None and isinstance(last, PresentBadge) and last.text == shown.text


def _is_beside(kiosk: Kiosk, group: GroupForm, outcome: CheckedIn) -> bool:
    if kiosk.visitor is None:
        return not _is_pass(kiosk, group)
    return outcome.visitor is not None and outcome.visitor.staff


def _told_beside(outcome: CheckedIn) -> Notice:
    if outcome.verdict.turns_away:
        return Notice.NOT_CHECKED_IN
    return Notice.ALREADY_INSIDE if outcome.verdict is CheckInVerdict.ALREADY_INSIDE else Notice.COUNT_GOES_ON


def _counted(kiosk: Kiosk, group: GroupForm, heads: int | None, *, typing: bool) -> Move:
    most = kiosk.visitor.heads if group.ask is GroupAsk.LEAVING and kiosk.visitor else LARGEST
    if heads is None or heads > most:
        return stay(kiosk)
    return stay(kiosk, group=replace(group, heads=heads, adults=min(group.adults, heads), typing=typing))


def _number(text: str) -> int | None:
    """A count that somebody tapped, or None."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST)) else None


TABLE: Table = {
    (ANYWHERE, GroupExpected): expected,
    (Screen.SESSION, GroupExpected): expected_beside_a_demo,
    (Screen.LAUNCHING, GroupExpected): expected_beside_a_demo,
    (Screen.GROUP, CheckedIn): somebody_beside,
    (Screen.HELP, CheckedIn): somebody_beside_help,
    (Screen.GROUP, Action.HEADS): heads_set,
    (Screen.GROUP, Action.DIGIT): digit_typed,
    (Screen.GROUP, Action.ERASE): digit_erased,
    (Screen.GROUP, Action.ADULTS): adults_set,
    (Screen.GROUP, Action.NEED): need_told,
    (Screen.GROUP, Action.MOVE): zone_chosen,
    (Screen.GROUP, Action.CONTINUE): told,
    (Screen.GROUP, Action.BACK): turned_back,
    (Screen.HOME, Action.COUNT): count_again,
    (Screen.REPEAT, Action.COUNT): count_again,
    (ANYWHERE, Recounted): recounted,
}
