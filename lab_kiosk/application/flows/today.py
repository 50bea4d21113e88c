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
from lab_kiosk.application.today import AnswerHelp, LookAtToday, TodayFacts, TodayShown, TodayTopic
from lab_kiosk.application.visits import LookAtVisit

_OF_VISITS = frozenset({TodayTopic.INSIDE, TodayTopic.VISITS})
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
    return _list(kiosk, tap.value)


@at_desk
def section_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The number of exceptions, and what runs low, lead to their own sections."""
    return section_open(kiosk, desk, tap.value) if tap.value in _LEADS_TO else stay(kiosk)


@at_desk
def turned_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


@at_desk
def line_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The page of the one thing that a line names, as *Look something up* has it, or of the visit that it is. From
    those who are inside it is a step to those who were. A call for help has no page: it was looked after.
    """
    page = kiosk.today
    if page is None or not tap.value:
        return stay(kiosk)
    if page.topic in _OF_VISITS and tap.value in {line.key for line in page.lines}:
        return stay(kiosk, LookAtVisit(visit_id=tap.value, by=desk.by), busy=True)
    if page.topic == TodayTopic.INSIDE and tap.value == TodayTopic.VISITS:
        return _list(kiosk, TodayTopic.VISITS)
    if page.topic == TodayTopic.HELP and tap.value in {line.key for line in page.lines if not line.asset_id}:
        return stay(kiosk, AnswerHelp(help_id=tap.value, by=desk.by))
    if tap.value not in {line.asset_id for line in page.lines}:
        return stay(kiosk)
    book = FindBook(listed=page.topic)
    return stay(kiosk, OpenThing(asset_id=tap.value, by=desk.by), find=book, busy=True)


@at_desk
def list_put_away(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """To the day; from the visits that ended to those who are inside."""
    if kiosk.today is not None and kiosk.today.topic == TodayTopic.VISITS:
        return _list(kiosk, TodayTopic.INSIDE)
    page = replace(kiosk.today, topic="", lines=(), more=0) if kiosk.today is not None else None
    return go(kiosk, Screen.TODAY, LookAtToday(), today=page, find=None)


def _list(kiosk: Kiosk, topic: str) -> Move:
    facts = kiosk.today.facts if kiosk.today is not None else TodayFacts()
    return go(kiosk, Screen.TODAY_LIST, LookAtToday(topic), today=TodayShown(facts=facts, topic=topic))


TABLE: Table = {
    (Screen.TODAY, TodayShown): shown,
    (Screen.TODAY_LIST, TodayShown): shown,
    (Screen.TODAY, Action.PICK): list_wanted,
    (Screen.TODAY, Action.OPEN): section_wanted,
    (Screen.TODAY, Action.BACK): turned_back,
    (Screen.TODAY, Action.CONTINUE): closed,
    (Screen.TODAY_LIST, Action.PICK): line_wanted,
    (Screen.TODAY_LIST, ThingShown): find.opened,
    (Screen.TODAY_LIST, Action.BACK): list_put_away,
    (Screen.TODAY_LIST, Action.CONTINUE): closed,
}
