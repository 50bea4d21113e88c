# SPDX-License-Identifier: Apache-2.0
"""Today at the desk: numbers, and behind each its list. News of them gives nobody more time."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession, Section
from lab_kiosk.application.find import FindBook, OpenThing, ThingShown
from lab_kiosk.application.flows import find
from lab_kiosk.application.flows.desk import at_desk, back, closed, section_open
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.today import LookAtToday, TodayFacts, TodayShown, TodayTopic

_LEADS_TO = frozenset({Section.EXCEPTIONS, Section.STOCK})


@at_desk
def shown(kiosk: Kiosk, desk: DeskSession, outcome: TodayShown) -> Move:
    """Of another list than the one that is open now, only the numbers count."""
    wanted = kiosk.today.topic if kiosk.today is not None else ""
    if outcome.topic == wanted:
        return replace(kiosk, today=outcome), ()
    known = kiosk.today or TodayShown(facts=outcome.facts)
    return replace(kiosk, today=replace(known, facts=outcome.facts)), ()


@at_desk
def list_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    if tap.value not in set(TodayTopic):
        return stay(kiosk)
    facts = kiosk.today.facts if kiosk.today is not None else TodayFacts()
    page = TodayShown(facts=facts, topic=tap.value)
    return go(kiosk, Screen.TODAY_LIST, LookAtToday(tap.value), today=page)


@at_desk
def section_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The number of exceptions, and what runs low, lead to their own sections."""
    return section_open(kiosk, desk, tap.value) if tap.value in _LEADS_TO else stay(kiosk)


@at_desk
def turned_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


@at_desk
def thing_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The page of the one thing that a line names, as *Look something up* has it."""
    lines = kiosk.today.lines if kiosk.today is not None else ()
    if kiosk.today is None or not tap.value or tap.value not in {line.asset_id for line in lines}:
        return stay(kiosk)
    book = FindBook(listed=kiosk.today.topic)
    return stay(kiosk, OpenThing(asset_id=tap.value, by=desk.by), find=book, busy=True)


@at_desk
def list_put_away(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    page = replace(kiosk.today, topic="", lines=(), more=0) if kiosk.today is not None else None
    return go(kiosk, Screen.TODAY, LookAtToday(), today=page, find=None)


TABLE: Table = {
    (Screen.TODAY, TodayShown): shown,
    (Screen.TODAY_LIST, TodayShown): shown,
    (Screen.TODAY, Action.PICK): list_wanted,
    (Screen.TODAY, Action.OPEN): section_wanted,
    (Screen.TODAY, Action.BACK): turned_back,
    (Screen.TODAY, Action.CONTINUE): closed,
    (Screen.TODAY_LIST, Action.PICK): thing_wanted,
    (Screen.TODAY_LIST, ThingShown): find.opened,
    (Screen.TODAY_LIST, Action.BACK): list_put_away,
    (Screen.TODAY_LIST, Action.CONTINUE): closed,
}
