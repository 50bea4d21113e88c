# SPDX-License-Identifier: Apache-2.0
"""Contradictions: told plainly, decided with one tap, and decided once when two histories meet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.cases import DECISIONS, CaseLine, CaseList, Decision, Deed, Moment, Settled
from lab_kiosk.application.centre import LinkChanged
from lab_kiosk.application.commands import ListCases, SettleCase
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.exchange import Link, Peer
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import AssetRegistered, AssetReturned, CodeAssigned, StockMoved
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Handle, ModelId, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy, CodeKind, Party, Presented, StockMove
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, History, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import headset, lent, release, settled
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, PIN, at_staff_desk, card
from tests.support.memory_store import CountingIds, MemoryStore
from tests.support.scenarios import TAGS, furnished, named
from tests.support.shared import StandingExchange

EXCEPTIONS, SYNC = card(Command.EXCEPTIONS), card(Command.SYNC)
QUEST_A = Stream("asset:quest-a")


def lend(lab: TestLab, loan: str, to: Handle = PAT) -> None:
    lab.tell(Fact(QUEST_A, lent(loan), to))


def lent_twice() -> TestLab:
    """Pat has it, and an hour later Quinn; nobody brought it back."""
    lab = furnished()
    lab.tell(named(), named(QUINN, "Quinn"), named(STAFF, "Sam"))
    lend(lab, "l1")
    lab.wait(HOUR)
    lend(lab, "l2", QUINN)
    lab.wait(MINUTE)
    return lab


def listed(lab: TestLab) -> CaseList:
    cases = perform(ListCases(), lab.lab)
    assert isinstance(cases, CaseList)
    return cases


def one(lab: TestLab, code: CaseCode) -> CaseLine:
    (line,) = [line for line in listed(lab).lines if line.code is code]
    return line


def decide(lab: TestLab, line: CaseLine, decision: Decision) -> CaseList:
    cases = perform(SettleCase(case_id=line.case_id, decision=decision, by=STAFF), lab.lab)
    assert isinstance(cases, CaseList)
    return cases


# What is told ---------------------------------------------------------------------------------------------------------


def test_a_thing_that_was_lent_twice_is_told_with_both_people_and_times() -> None:
    lab = lent_twice()
    line = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    assert (line.thing, line.tag, line.picture) == ("Quest", TAGS["quest-a"], "quest")
    now = lab.clock.now
    assert line.moments == (
        Moment(at=now - HOUR - MINUTE, deed=Deed.LENT, who="Pat"),
        Moment(at=now - MINUTE, deed=Deed.LENT, who="Quinn"),
    )
    assert line.decisions == (Decision.CAME_BACK, Decision.HANDED_ON)
    assert line.settled is None


def test_a_kiosk_is_told_by_the_name_that_the_centre_gave_it_and_nobody_unknown_is_named() -> None:
    lab = furnished()
    lend(lab, "l1")
    exchange = StandingExchange()
    exchange.others = [Peer(log_id=lab.store.log_id, site_id=1, kiosk="Desk", seq=1)]
    object.__setattr__(lab.lab, "exchange", exchange)
    lab.wait(HOUR)
    lend(lab, "l2", QUINN)
    moments = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED).moments
    assert [(moment.kiosk, moment.who) for moment in moments] == [("Desk", ""), ("Desk", "")]


def test_a_code_that_nobody_knows_is_told_as_it_was_scanned() -> None:
    lab = furnished()
    station = Stream("station:1/s")
    lab.tell(Fact(station, UnknownScan(digest="d", place="desk"), personal=Personal(code="CBX-1")))
    lab.tell(Fact(station, UnknownScan(digest="e", place="desk")))
    assert [(line.tag, line.moments[0].deed) for line in listed(lab).lines] == [
        ("CBX-1", Deed.SCANNED),
        ("", Deed.SCANNED),
    ]


def test_visits_parts_and_codes_are_told_in_their_own_words() -> None:
    lab = furnished()
    lab.tell(named())
    visit = VisitOpened(visit_id=VisitId("v1"), party=Party.SUBJECT, presented=Presented.SCANNER)
    lab.tell(Fact(person_stream(PAT), visit, PAT))
    lab.wait(HOUR)
    again = VisitOpened(visit_id=VisitId("v2"), party=Party.SUBJECT, presented=Presented.SCANNER)
    lab.tell(Fact(person_stream(PAT), again, PAT))
    lab.tell(Fact(person_stream(QUINN), VisitClosed(visit_id=VisitId("v9"), by=ClosedBy.SELF), QUINN))
    lab.tell(Fact(Stream("stock:cables"), StockMoved(move=StockMove.CONSUME, quantity=2)))
    lab.tell(Fact(Stream("asset:quest-b"), CodeAssigned(value=TAGS["quest-a"], kind=CodeKind.OLD_TAG)))
    told = {line.code: (line.tag, [(m.deed, m.who) for m in line.moments]) for line in listed(lab).lines}
    assert told == {
        CaseCode.VISIT_OVERLAP: ("", [(Deed.CAME, "Pat"), (Deed.CAME, "Pat")]),
        CaseCode.EXIT_WITHOUT_VISIT: ("", [(Deed.LEFT, "")]),
        CaseCode.STOCK_BELOW_ZERO: ("cables", [(Deed.COUNTED, "")]),
        CaseCode.DUPLICATE_TAG: (TAGS["quest-b"], [(Deed.LABELLED, "")]),
    }


def test_a_thing_whose_model_has_not_come_yet_is_told_by_its_tag() -> None:
    lab = furnished()
    registered = AssetRegistered(model_id=ModelId("unheard-of"), tag="ILX", place="shelf")
    stream = Stream("asset:new")
    lab.tell(Fact(stream, registered), Fact(stream, AssetReturned(place="shelf")))
    line = one(lab, CaseCode.RETURN_NO_LOAN)
    assert (line.thing, line.tag, line.picture) == ("", "ILX", "")
    assert [moment.deed for moment in line.moments] == [Deed.RETURNED]


def test_every_kind_can_be_decided_and_no_two_kinds_share_a_button_by_accident() -> None:
    assert set(DECISIONS) == set(CaseCode)
    offered = [decision for decisions in DECISIONS.values() for decision in decisions]
    assert sorted(offered) == sorted(Decision)


# What is decided ------------------------------------------------------------------------------------------------------


def test_a_decision_is_a_fact_in_the_history_that_contradicts_and_names_who_decided() -> None:
    lab = lent_twice()
    line = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    after = decide(lab, line, Decision.CAME_BACK)
    (entry,) = lab.told("case.settled")
    assert (entry.stream, entry.event.by) == (QUEST_A, STAFF)  # type: ignore[union-attr]
    (there,) = [told for told in after.lines if told.case_id == line.case_id]
    assert there.settled == Settled(decision=Decision.CAME_BACK, at=lab.clock.now, by="Sam")
    assert not after.too_late
    assert line.case_id not in {case.case_id for case in lab.store.open_cases()}


def test_what_was_decided_before_is_decided_and_nothing_more_is_written() -> None:
    lab = lent_twice()
    line = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    decide(lab, line, Decision.CAME_BACK)
    before = len(lab.store.entries)
    assert decide(lab, line, Decision.HANDED_ON).too_late
    unknown = SettleCase(case_id="nothing", decision=Decision.HANDED_ON, by=STAFF)
    assert perform(unknown, lab.lab) == CaseList(listed(lab).lines, too_late=True)
    assert len(lab.store.entries) == before


def test_a_decision_that_its_kind_does_not_offer_is_a_bug() -> None:
    lab = lent_twice()
    with pytest.raises(ValueError, match="settles no"):
        decide(lab, one(lab, CaseCode.OPEN_LOAN_SUPERSEDED), Decision.NOT_OURS)


def lent_at_two_sites() -> TestLab:
    """One thing within five minutes at two places that nobody walks between so fast: it is held."""
    lab = furnished()
    other = MemoryStore(lab.clock, CountingIds(9), 2)
    other.accept(lab.store.entries)
    lend(lab, "l1")
    lab.wait(5 * MINUTE)
    other.append([Fact(QUEST_A, lent("l2"), QUINN)])
    lab.store.accept(other.entries)
    lab.wait(MINUTE)
    assert len(holds(lab)) == 1
    return lab


def holds(lab: TestLab) -> set[str]:
    return set(lab.store.state(ASSET, QUEST_A).holds)


def test_one_thing_after_all_lets_go_of_the_hold_that_the_case_placed() -> None:
    lab = lent_at_two_sites()
    decide(lab, one(lab, CaseCode.DUPLICATE_TAG), Decision.ONE_THING)
    assert holds(lab) == set()
    assert len(lab.told("asset.hold_released")) == 1


def test_two_things_under_one_tag_stay_held_until_they_are_labelled() -> None:
    lab = lent_at_two_sites()
    decide(lab, one(lab, CaseCode.DUPLICATE_TAG), Decision.TWO_THINGS)
    assert len(holds(lab)) == 1


def test_a_hold_that_staff_let_go_of_before_is_not_released_again() -> None:
    lab = lent_at_two_sites()
    (hold,) = holds(lab)
    lab.tell(Fact(QUEST_A, release(hold)))
    decide(lab, one(lab, CaseCode.DUPLICATE_TAG), Decision.ONE_THING)
    assert len(lab.told("asset.hold_released")) == 1


def test_a_tag_that_two_things_have_holds_nothing_back() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("asset:quest-b"), CodeAssigned(value=TAGS["quest-a"], kind=CodeKind.OLD_TAG)))
    decide(lab, one(lab, CaseCode.DUPLICATE_TAG), Decision.ONE_THING)
    assert lab.told("asset.hold_released") == []


# Two kiosks decide ----------------------------------------------------------------------------------------------------


def test_of_two_decisions_the_first_counts_wherever_they_meet_and_the_other_is_shown() -> None:
    lab = lent_twice()
    line = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    other = MemoryStore(lab.clock, CountingIds(9), 1)
    other.accept(lab.store.entries)
    elsewhere = settled(CaseCode.OPEN_LOAN_SUPERSEDED, line.case_id.partition(":")[2], Decision.HANDED_ON)
    other.append([Fact(QUEST_A, elsewhere)])
    lab.wait(MINUTE)
    decide(lab, line, Decision.CAME_BACK)
    mine = list(lab.store.entries)
    lab.store.accept(other.entries)
    other.accept(mine)
    assert lab.store.case(line.case_id) == other.case(line.case_id)
    told = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    assert told.settled is not None
    assert told.settled.decision == Decision.HANDED_ON
    assert told.overruled == (Settled(decision=Decision.CAME_BACK, at=lab.clock.now, by="Sam"),)


def test_two_who_decide_alike_contradict_each_other_in_nothing() -> None:
    lab = lent_twice()
    line = one(lab, CaseCode.OPEN_LOAN_SUPERSEDED)
    decide(lab, line, Decision.CAME_BACK)
    again = settled(CaseCode.OPEN_LOAN_SUPERSEDED, line.case_id.partition(":")[2], Decision.CAME_BACK)
    lab.tell(Fact(QUEST_A, again))
    assert one(lab, CaseCode.OPEN_LOAN_SUPERSEDED).overruled == ()


@given(st.permutations(range(5)), st.sampled_from(["A", "B"]))
def test_the_fold_decides_alike_in_every_order_of_arrival(order: list[int], log: str) -> None:
    history: History = headset()
    history.add(MINUTE, lent("l1"), PAT)
    case = history.add(HOUR, lent("l2"), QUINN)
    code = CaseCode.OPEN_LOAN_SUPERSEDED
    history.add(DAY, settled(code, case.event_id, Decision.CAME_BACK), log=log)
    history.add(DAY, settled(code, case.event_id, Decision.HANDED_ON), log="A" if log == "B" else "B")
    _, records = history.folded([history.entries[at] for at in order])
    (found,) = [record for record in records.values() if isinstance(record, Case) and record.code is code]
    first = min(history.entries[3:], key=lambda entry: entry.order)
    assert found.decision == first.event.decision  # type: ignore[union-attr]


# The page -------------------------------------------------------------------------------------------------------------


def at_cases() -> Desk:
    here = at_staff_desk(lent_twice()).scan(EXCEPTIONS)
    assert here.screen is Screen.CASES
    return here


def lines(here: Desk) -> Iterator[CaseLine]:
    assert here.kiosk.cases is not None
    yield from here.kiosk.cases.lines


def test_the_list_is_opened_by_card_badge_and_pin_and_the_journal_knows_who_was_shown_the_names() -> None:
    here = Desk(lent_twice())
    here.shelf.give(STAFF, PIN)
    here.scan(EXCEPTIONS)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.SETTLE_CASES)
    assert here.scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
    assert here.scan(staff_badge()).screen is Screen.PIN
    assert not here.lab.told("cases.checked")
    assert here.pin(PIN).screen is Screen.CASES
    (checked,) = here.lab.told("cases.checked")
    assert checked.event.by == STAFF  # type: ignore[union-attr]


def test_one_tap_decides_and_the_line_says_who() -> None:
    here = at_cases()
    line = next(line for line in lines(here) if line.code is CaseCode.OPEN_LOAN_SUPERSEDED)
    here.tap(Action.DECIDE, f"came_back {line.case_id}")
    after = next(told for told in lines(here) if told.case_id == line.case_id)
    assert after.settled is not None
    assert after.settled.by == "Sam"
    assert (here.screen, here.kiosk.notice, here.kiosk.busy) == (Screen.CASES, None, False)
    here.tap(Action.DECIDE, f"handed_on {line.case_id}")
    assert here.kiosk.notice is Notice.DECIDED_ALREADY
    before = here.kiosk
    assert here.tap(Action.DECIDE, "nonsense").kiosk.cases == before.cases


def test_while_one_decision_is_written_a_second_tap_is_none() -> None:
    here = at_cases()
    here.slow = True
    (line, *_) = lines(here)
    first, second = line.decisions
    here.tap(Action.DECIDE, f"{first} {line.case_id}").tap(Action.DECIDE, f"{second} {line.case_id}")
    while here.answer():
        pass
    assert len(here.lab.told("case.settled")) == 1


def test_what_comes_from_other_kiosks_appears_and_gives_nobody_more_time() -> None:
    here = at_cases()
    since, before = here.kiosk.since, len(list(lines(here)))
    here.lab.tell(Fact(Stream("stock:cables"), StockMoved(move=StockMove.CONSUME, quantity=2)))
    here.send(LinkChanged(Link(configured=True)))
    assert (len(list(lines(here))), here.kiosk.since) == (before + 1, since)


def test_from_the_page_about_the_centre_it_is_one_tap_away_and_back_leads_there() -> None:
    here = at_staff_desk(lent_twice()).scan(SYNC).tap(Action.CASES)
    assert here.screen is Screen.CASES
    assert here.kiosk.cases is not None
    assert here.kiosk.cases.by == STAFF
    assert here.tap(Action.BACK).screen is Screen.SYNC
    assert here.kiosk.cases is None


def test_from_a_page_that_a_badge_opened_the_way_there_asks_for_the_pin() -> None:
    here = Desk(lent_twice())
    here.shelf.give(STAFF, PIN)
    here.scan(SYNC).scan(staff_badge()).tap(Action.CASES)
    assert (here.screen, here.kiosk.cases) == (Screen.STAFF, None)
    assert here.scan(staff_badge()).pin(PIN).screen is Screen.CASES
    assert here.tap(Action.BACK).screen is Screen.DESK


def test_it_closes_by_a_tap_or_by_itself_and_nothing_of_it_stays() -> None:
    assert at_cases().tap(Action.BACK).screen is Screen.DESK
    here = at_cases().wait(120 * SECOND)
    assert (here.screen, here.kiosk.cases) == (Screen.ATTRACT, None)


def test_a_visitor_who_scans_is_served_and_decides_nothing() -> None:
    here = at_cases()
    (line, *_) = lines(here)
    here.scan(PATS)
    assert (here.screen, here.kiosk.cases) == (Screen.VERDICT, None)
    here.tap(Action.DECIDE, f"came_back {line.case_id}")
    assert here.lab.told("case.settled") == []


def test_a_lab_without_contradictions_has_an_empty_list() -> None:
    assert list(lines(at_staff_desk().scan(EXCEPTIONS))) == []
