# SPDX-License-Identifier: Apache-2.0
"""What was called back by its maker and is out calls staff at every kiosk of the site, until it is back or decided."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.cases import Decision
from lab_kiosk.application.centre import LinkChanged
from lab_kiosk.application.commands import LookAtLab, SettleCase
from lab_kiosk.application.exchange import Link
from lab_kiosk.application.flows import Screen
from lab_kiosk.application.outcomes import LabFacts
from lab_kiosk.application.today import LookAtToday, TodayLine, TodayShown, TodayTopic
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.recalls import recalled
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRetired
from lab_kiosk.domain.events.site import HelpCalled
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.vocabulary import CaseCode, Custody, HoldReason
from tests.support.builders import HOUR, MINUTE, PAT, SITE, STAFF, START_MS
from tests.support.desk import Desk
from tests.support.equipment import back, claimed, hold, lent, release
from tests.support.fakes import STATION_STREAM, TestLab
from tests.support.journeys import at_staff_desk
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore
from tests.support.scenarios import TAGS, furnished, named

A = Stream("asset:quest-a")
PATS = TodayLine(
    key="recalled.quest-a",
    asset_id="quest-a",
    name="Quest",
    tag=TAGS["quest-a"],
    picture="quest",
    who="Pat",
    at=START_MS + HOUR,
    custody=Custody.ON_LOAN,
)


def elsewhere(lab: TestLab, *, ahead: int = 0, site: int = SITE) -> MemoryStore:
    """Another kiosk, which knows what this one knows and then goes its own way."""
    store = MemoryStore(CountingClock(lab.clock.now + ahead), CountingIds(7), site)
    store.accept(lab.store.entries)
    return store


def recall(hold_id: str = "h") -> Fact:
    return Fact(A, hold(hold_id, HoldReason.RECALL))


def lending(who: Handle = PAT) -> Fact:
    return Fact(A, lent("l1"), who)


def recalled_and_out() -> TestLab:
    lab = furnished()
    lab.tell(named(), recall())
    lab.wait(MINUTE)
    lab.tell(lending())
    return lab


def calls(lab: TestLab) -> tuple[TodayLine, ...]:
    facts: Any = perform(LookAtLab(), lab.lab)
    assert isinstance(facts, LabFacts)
    assert facts.recalled == len(recalled(lab.lab))
    return recalled(lab.lab)


@pytest.mark.parametrize("recalled_first", [True, False])
def test_a_recall_here_and_a_loan_at_a_kiosk_that_heard_nothing_call_at_both_once_they_meet(
    recalled_first: bool,
) -> None:
    lab = furnished()
    lab.tell(named())
    other = elsewhere(lab, ahead=5 * MINUTE if recalled_first else 0)
    lab.wait(0 if recalled_first else 5 * MINUTE)
    theirs = other.append([lending()])
    ours = lab.store.append([recall()])
    assert calls(lab) == ()
    lab.store.accept(theirs)
    other.accept(ours)
    assert calls(lab) == (PATS,)
    there = furnished()
    object.__setattr__(there.lab, "store", other)
    assert recalled(there.lab) == (PATS,)
    assert [case.code for case in other.open_cases()] == [CaseCode.LENT_WHILE_HELD]


def test_the_call_ends_at_every_kiosk_when_it_is_back_let_go_or_decided() -> None:
    for ends in (Fact(A, back()), Fact(A, release("h"))):
        lab = recalled_and_out()
        assert calls(lab) == (PATS,)
        lab.tell(ends)
        assert calls(lab) == ()
    lab = recalled_and_out()
    (case,) = lab.store.open_cases()
    perform(SettleCase(case_id=case.case_id, decision=Decision.MAY_STAY_OUT, by=STAFF), lab.lab)
    assert calls(lab) == ()


@pytest.mark.parametrize("said", [hold("h", HoldReason.STAFF), hold("h"), AssetRetired(reason="old", by="S")])
def test_what_is_held_for_any_other_reason_waits_in_the_list(said: Any) -> None:
    lab = furnished()
    lab.tell(named(), Fact(A, said))
    lab.wait(MINUTE)
    lab.tell(lending())
    assert [case.code for case in lab.store.open_cases()] == [CaseCode.LENT_WHILE_HELD]
    assert calls(lab) == ()


def test_one_thing_calls_once_however_often_it_is_called_back() -> None:
    lab = recalled_and_out()
    lab.tell(recall("again"))
    assert len(lab.store.open_cases()) == 2
    assert calls(lab) == (PATS,)


def test_a_recall_of_what_lies_on_its_shelf_calls_nobody() -> None:
    lab = furnished()
    lab.tell(recall())
    assert (calls(lab), list(lab.store.open_cases())) == ((), [])


def test_what_is_in_a_demo_calls_too_and_has_no_due_time() -> None:
    lab = furnished()
    lab.tell(named(), Fact(A, claimed(), PAT))
    lab.wait(MINUTE)
    lab.tell(recall())
    assert calls(lab) == (replace(PATS, at=0, custody=Custody.IN_SESSION),)


def test_what_went_out_at_another_site_is_called_for_there() -> None:
    lab = furnished()
    lab.tell(named(), recall())
    lab.wait(MINUTE)
    far = elsewhere(lab, site=SITE + 1)
    lab.store.accept(far.append([lending()]))
    assert [case.code for case in lab.store.open_cases()] == [CaseCode.LENT_WHILE_HELD]
    assert calls(lab) == ()


def test_it_is_a_call_for_help_on_the_page_of_the_day_with_who_has_it_and_until_when() -> None:
    lab = recalled_and_out()
    lab.tell(Fact(Stream(STATION_STREAM), HelpCalled(help_id="h1", reason="home")))
    shown: Any = perform(LookAtToday(TodayTopic.HELP), lab.lab)
    assert isinstance(shown, TodayShown)
    assert (shown.facts.help, shown.facts.recalled) == (2, (PATS,))
    assert [line.key for line in shown.lines] == ["recalled.quest-a", "h1"]


def test_where_nobody_stands_the_glass_calls_staff_and_names_nobody() -> None:
    lab = recalled_and_out()
    here = Desk(lab).send(perform(LookAtLab(), lab.lab))
    assert here.screen is Screen.ATTRACT
    assert here.kiosk.lab is not None
    assert here.kiosk.lab.recalled == 1
    assert "Pat" not in repr(here.kiosk.lab)


def test_at_an_open_desk_news_of_another_kiosk_are_on_the_glass_at_once() -> None:
    lab = furnished()
    here = at_staff_desk(lab)
    assert here.screen is Screen.DESK
    lab.tell(recall())
    lab.wait(MINUTE)
    lab.tell(lending())
    here.send(LinkChanged(Link(configured=True)))
    assert here.kiosk.lab is not None
    assert here.kiosk.lab.recalled == 1
    assert here.screen is Screen.DESK
