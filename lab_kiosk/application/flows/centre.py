# SPDX-License-Identifier: Apache-2.0
"""The pages that staff open about the centre and about contradictions. Whoever scans a badge or a thing there is
served: the page goes, and with it who opened it.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.cases import CaseBook, CaseList, CasesShown
from lab_kiosk.application.centre import (
    CentreFacts,
    CentrePage,
    CentreShown,
    CentreTopic,
    LinkChanged,
    SelfTested,
)
from lab_kiosk.application.commands import (
    CheckOffline,
    Command,
    ContactCentre,
    ListCases,
    LookAtCentre,
    LookAtLab,
    SettleCase,
)
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.flows import desk, duty
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice


def link_changed(kiosk: Kiosk, word: LinkChanged) -> Move:
    """Wherever the kiosk is: nothing moves, and nobody gets more time by it. What is on the glass is asked for anew."""
    asked: dict[Screen, Command] = {
        Screen.SYNC: LookAtCentre(),
        Screen.CASES: ListCases(),
        Screen.DESK: LookAtLab(),
    }
    news = (asked[kiosk.screen],) if kiosk.screen in asked and not word.link.talking and not kiosk.busy else ()
    return replace(kiosk, link=word.link), news


def centre_shown(kiosk: Kiosk, outcome: CentreShown) -> Move:
    page = CentrePage(by=outcome.by, facts=outcome.facts)
    return go(reset(kiosk), Screen.SYNC, *unfinished(kiosk), centre=page, language=kiosk.language, desk=kiosk.desk)


def facts_told(kiosk: Kiosk, outcome: CentreFacts) -> Move:
    if kiosk.centre is None:
        return kiosk, ()
    return replace(kiosk, centre=replace(kiosk.centre, facts=outcome)), ()


def topic_picked(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.centre is None or tap.value not in set(CentreTopic):
        return stay(kiosk)
    return stay(kiosk, centre=replace(kiosk.centre, topic=CentreTopic(tap.value)))


def contact_wanted(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, *((ContactCentre(),) if kiosk.link.configured else ()))


def offline_asked(kiosk: Kiosk, tap: Tap) -> Move:
    """Each time afresh: an answer from before says nothing of now."""
    if kiosk.centre is None:
        return stay(kiosk)
    page = replace(kiosk.centre, topic=CentreTopic.OFFLINE, tested=None)
    return stay(kiosk, CheckOffline(), centre=page, busy=True)


def offline_told(kiosk: Kiosk, outcome: SelfTested) -> Move:
    if kiosk.centre is None:
        return stay(kiosk, busy=False)
    return stay(kiosk, centre=replace(kiosk.centre, tested=outcome), busy=False)


def centre_back(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.centre is None or kiosk.centre.topic is CentreTopic.OVERVIEW:
        return desk.back(kiosk)
    return stay(kiosk, centre=replace(kiosk.centre, topic=CentreTopic.OVERVIEW))


def cases_asked(kiosk: Kiosk, tap: Tap) -> Move:
    """From a page that a badge opened, they ask for the PIN like from anywhere else."""
    return duty.card_shown(kiosk, Duty.SETTLE_CASES)


def cases_shown(kiosk: Kiosk, outcome: CasesShown) -> Move:
    """Only at an open desk: an answer that comes when it has closed is for nobody's eyes."""
    if kiosk.desk is None:
        return kiosk, ()
    book = CaseBook(by=outcome.by, lines=outcome.cases.lines)
    kept: dict[str, Any] = {"language": kiosk.language, "desk": kiosk.desk, "centre": kiosk.centre}
    return go(reset(kiosk), Screen.CASES, *unfinished(kiosk), cases=book, **kept)


def decided(kiosk: Kiosk, tap: Tap) -> Move:
    """``value`` is the decision, a blank, and the case."""
    decision, _, case_id = tap.value.partition(" ")
    if kiosk.cases is None or not case_id:
        return stay(kiosk)
    line = next((line for line in kiosk.cases.lines if line.case_id == case_id), None)
    seen = line.stand_in.asset_id if line is not None and line.stand_in is not None else ""
    wanted = SettleCase(case_id=case_id, decision=decision, by=kiosk.cases.by, instead=seen)
    return stay(kiosk, wanted, busy=True)


def cases_told(kiosk: Kiosk, outcome: CaseList) -> Move:
    """News of the list gives nobody more time; an answer to a tap does, and says so where somebody was faster."""
    if kiosk.cases is None:
        return stay(kiosk, busy=False)
    book = replace(kiosk.cases, lines=outcome.lines)
    if not kiosk.busy:
        return replace(kiosk, cases=book), ()
    news = Notice.DECIDED_ALREADY if outcome.too_late else Notice.THING_CHANGED if outcome.changed else None
    return stay(kiosk, cases=book, busy=False, notice=news)


def cases_back(kiosk: Kiosk, tap: Tap) -> Move:
    """To the page that they were opened from, where there is one."""
    if kiosk.centre is None:
        return desk.back(kiosk)
    return go(kiosk, Screen.SYNC, LookAtCentre(), cases=None)


TABLE: Table = {
    (ANYWHERE, LinkChanged): link_changed,
    (Screen.CLEANING, LinkChanged): link_changed,
    (ANYWHERE, CentreShown): centre_shown,
    (Screen.SYNC, CentreFacts): facts_told,
    (Screen.SYNC, Action.PICK): topic_picked,
    (Screen.SYNC, Action.CONTACT): contact_wanted,
    (Screen.SYNC, Action.CHECK): offline_asked,
    (Screen.SYNC, SelfTested): offline_told,
    (Screen.SYNC, Action.CASES): cases_asked,
    (Screen.SYNC, Action.BACK): centre_back,
    (Screen.SYNC, Action.CONTINUE): desk.closed,
    (ANYWHERE, CasesShown): cases_shown,
    (Screen.CASES, CaseList): cases_told,
    (Screen.CASES, Action.DECIDE): decided,
    (Screen.CASES, Action.BACK): cases_back,
    (Screen.CASES, Action.CONTINUE): desk.closed,
}
