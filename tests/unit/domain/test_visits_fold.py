# SPDX-License-Identifier: Apache-2.0
"""Visits: one open at a time, exits that always succeed, and what two kiosks believed."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import visits as ev
from lab_kiosk.domain.events.people import AssentGiven
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.records import Assent, Case, Visit
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy, Party, Presented, Purpose
from tests.support.builders import DAY, HOUR, MINUTE, PAT, START_MS, History


def came(visit: str = "v1", **changes: Any) -> ev.VisitOpened:
    told: dict[str, Any] = {"party": Party.SUBJECT, "presented": Presented.SCANNER}
    return ev.VisitOpened(visit_id=VisitId(visit), **{**told, **changes})


def left(visit: str = "v1", by: ClosedBy = ClosedBy.SELF, **changes: Any) -> ev.VisitClosed:
    return ev.VisitClosed(visit_id=VisitId(visit), by=by, **changes)


def undone(visit: str = "v1") -> ev.VisitUndone:
    return ev.VisitUndone(visit_id=VisitId(visit))


def corrected(visit: str = "v1", **changes: Any) -> ev.VisitCorrected:
    return ev.VisitCorrected(visit_id=VisitId(visit), by="S", **changes)


def book() -> History:
    return History("visit:v1")


def rows(history: History) -> dict[str, Visit]:
    return {visit.visit_id: visit for visit in history.all(Visit)}


def test_a_visit_begins_says_its_purpose_and_place_and_ends() -> None:
    told = book()
    told.add(0, came(), PAT)
    told.add(1 * MINUTE, ev.VisitPurposeStated(visit_id=VisitId("v1"), purpose=Purpose.REPAIR))
    told.add(2 * MINUTE, ev.VisitMoved(visit_id=VisitId("v1"), zone="bench"))
    told.add(3 * MINUTE, ev.VisitConfirmed(visit_id=VisitId("v1")))
    row = told.one(Visit)
    assert (row.purpose, row.zone, row.last_seen_at) == (Purpose.REPAIR, "bench", START_MS + 3 * MINUTE)
    told.add(HOUR, left())
    row = told.one(Visit)
    assert (row.opened_at, row.closed_at, row.closed_by) == (START_MS, START_MS + HOUR, ClosedBy.SELF)


@pytest.mark.parametrize(("gap", "one_visit"), [(10 * MINUTE, True), (10 * MINUTE + 1, False)])
def test_two_opens_within_ten_minutes_at_two_kiosks_are_one_visit(gap: int, one_visit: bool) -> None:
    told = book()
    told.add(0, came("v1"), PAT, log="A")
    told.add(gap, came("v2"), PAT, log="B")
    assert [visit.visit_id for visit in told.all(Visit) if visit.closed_at is None] == (["v1"] if one_visit else ["v2"])
    assert rows(told)["v2"].merged_into == ("v1" if one_visit else None)
    assert told.cases == ([] if one_visit else [CaseCode.VISIT_OVERLAP])


def test_an_overlap_names_both_events_and_closes_the_older_visit_as_the_system() -> None:
    told = book()
    told.add(0, came("v1"), PAT, log="A")
    told.add(HOUR, came("v2"), PAT, log="B")
    assert rows(told)["v1"].closed_by is ClosedBy.SYSTEM
    assert told.one(Case).events == "A-1,B-1"


@pytest.mark.parametrize("again", [0, HOUR])
def test_a_visit_that_is_told_twice_is_one(again: int) -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(MINUTE, came("v2"), PAT)
    told.add(2 * MINUTE, left("v1"))
    before = told.folded()
    told.add(3 * MINUTE + again, came("v1"), PAT, log="B")
    told.add(4 * MINUTE + again, came("v2"), PAT, log="B")
    assert told.folded() == before


@pytest.mark.parametrize("named", ["v1", "v2"])
@pytest.mark.parametrize("event", ["closed", "moved", "corrected"])
def test_a_merged_visit_is_meant_under_either_of_its_names(named: str, event: str) -> None:
    told = book()
    told.add(0, came("v1"), PAT, log="A")
    told.add(MINUTE, came("v2"), PAT, log="B")
    happened = {
        "closed": left(named, ClosedBy.SYSTEM),
        "moved": ev.VisitMoved(visit_id=VisitId(named), zone="bench"),
        "corrected": corrected(named, closed_ms=START_MS + HOUR),
    }
    told.add(2 * HOUR, happened[event])
    row = rows(told)["v1"]
    assert row.zone == "bench" if event == "moved" else row.closed_at is not None


def test_both_exits_of_a_merged_visit_count_and_the_later_is_the_end() -> None:
    told = book()
    told.add(0, came("v1"), PAT, log="A")
    told.add(MINUTE, came("v2"), PAT, log="B")
    told.add(HOUR, left("v1"), log="A")
    told.add(HOUR + MINUTE, left("v2"), log="B")
    assert told.cases == []
    assert rows(told)["v1"].closed_at == START_MS + HOUR + MINUTE


def test_leaving_ends_whatever_visit_is_open_whichever_the_kiosk_knew() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(HOUR, left("unknown here"), log="B")
    assert rows(told)["v1"].closed_by is ClosedBy.SELF


def test_the_systems_close_is_only_of_the_visit_that_it_names() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(HOUR, left("another", ClosedBy.SYSTEM))
    assert rows(told)["v1"].closed_at is None
    told.add(2 * HOUR, left("v1", ClosedBy.SYSTEM))
    assert rows(told)["v1"].closed_by is ClosedBy.SYSTEM


@pytest.mark.parametrize("order", list(itertools.permutations(["self", "system"])))
def test_a_persons_exit_wins_over_the_systems_whichever_comes_first(order: tuple[str, str]) -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    for number, by in enumerate(order, 1):
        told.add(number * HOUR, left("v1", ClosedBy(by)), log=by)
    assert rows(told)["v1"].closed_by is ClosedBy.SELF


def test_an_exit_with_no_visit_is_kept_for_review_but_the_systems_is_nothing() -> None:
    told = book()
    told.add(0, left("", ClosedBy.SYSTEM))
    assert told.cases == []
    told.add(MINUTE, left(""))
    assert told.cases == [CaseCode.EXIT_WITHOUT_VISIT]


def test_correcting_the_end_makes_it_the_staffs_word() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(8 * HOUR, left("v1", ClosedBy.SYSTEM))
    told.add(DAY, corrected(closed_ms=START_MS + HOUR))
    row = told.one(Visit)
    assert (row.closed_at, row.closed_by) == (START_MS + HOUR, ClosedBy.STAFF)


def test_correcting_the_beginning_makes_no_evidence_of_a_system_close() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(8 * HOUR, left("v1", ClosedBy.SYSTEM))
    told.add(DAY, corrected(opened_ms=START_MS - HOUR))
    row = told.one(Visit)
    assert (row.opened_at, row.closed_by) == (START_MS - HOUR, ClosedBy.SYSTEM)


def test_an_open_visit_is_corrected_and_stays_open_or_is_closed_at_the_time_that_staff_say() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(MINUTE, corrected(opened_ms=START_MS - HOUR))
    assert (told.one(Visit).opened_at, told.one(Visit).closed_at) == (START_MS - HOUR, None)
    told.add(2 * MINUTE, corrected(closed_ms=START_MS + 30))
    row = told.one(Visit)
    assert (row.closed_at, row.closed_by) == (START_MS + 30, ClosedBy.STAFF)
    assert told.state.open is None


def test_a_correction_finds_a_visit_behind_a_newer_one() -> None:
    told = book()
    for number in range(3):
        told.add(number * HOUR, came(f"v{number}"), PAT)
        told.add(number * HOUR + MINUTE, left(f"v{number}"))
    told.add(4 * HOUR, came("v9"), PAT)
    told.add(5 * HOUR, corrected("v0", opened_ms=1))
    told.add(5 * HOUR, left("v1"), log="B")
    assert rows(told)["v0"].opened_at == 1
    before = told.state
    told.add(6 * HOUR, corrected("never heard of", opened_ms=1))
    assert told.state == before


def test_a_late_exit_finds_its_visit_behind_a_newer_one() -> None:
    told = book()
    for number in range(2):
        told.add(number * HOUR, came(f"v{number}"), PAT)
        told.add(number * HOUR + MINUTE, left(f"v{number}", ClosedBy.SYSTEM))
    told.add(3 * HOUR, left("v0"), log="B")
    assert (rows(told)["v0"].closed_by, rows(told)["v1"].closed_by) == (ClosedBy.SELF, ClosedBy.SYSTEM)
    assert told.cases == []


def test_undone_within_the_minute_it_was_no_visit() -> None:
    told = book()
    told.add(0, came("v1"), PAT)
    told.add(MINUTE, undone("v2"))
    assert told.one(Visit).closed_at is None
    told.add(MINUTE, undone("v1"))
    assert told.one(Visit).closed_by is ClosedBy.UNDONE
    before = told.state
    told.add(2 * MINUTE, undone("v1"))
    assert told.state == before


def test_a_group_counts_in_changes_and_counts_out() -> None:
    told = book()
    told.add(0, came("v1", party=Party.GROUP, heads=28, adults=3))
    told.add(1 * HOUR, ev.VisitCounted(visit_id=VisitId("v1"), heads=30))
    assert told.one(Visit).heads == 30
    told.add(2 * HOUR, left("v1", ClosedBy.GROUP, heads_out=12))
    assert (told.one(Visit).heads, told.one(Visit).closed_at) == (18, None)
    told.add(3 * HOUR, left("v1", ClosedBy.GROUP, heads_out=40))
    assert told.one(Visit).closed_by is ClosedBy.GROUP


def test_a_group_that_does_not_count_leaves_whole() -> None:
    told = book()
    told.add(0, came("v1", party=Party.GROUP, heads=28))
    told.add(HOUR, left("v1", ClosedBy.GROUP))
    assert told.one(Visit).closed_at is not None


@pytest.mark.parametrize(
    "event",
    [
        ev.VisitPurposeStated(visit_id=VisitId("x"), purpose=Purpose.DEMO),
        ev.VisitMoved(visit_id=VisitId("x"), zone="z"),
        ev.VisitCounted(visit_id=VisitId("x"), heads=3),
        ev.VisitConfirmed(visit_id=VisitId("x")),
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_news_of_a_visit_that_is_not_open_changes_nothing(event: Any, inside: bool) -> None:
    told = book()
    if inside:
        told.add(0, came("v1"), PAT)
    before = told.state
    told.add(MINUTE, event)
    assert told.state == before


def test_a_guest_assents_in_the_visit() -> None:
    told = book()
    told.add(0, AssentGiven(document="rules", version=2, text_hash="h", language="es", read_aloud=True))
    assent = told.one(Assent)
    assert (assent.stream, assent.document, assent.version, assent.language) == ("visit:v1", "rules", 2, "es")


def test_only_so_many_closed_visits_stay_within_reach_and_so_do_their_other_names() -> None:
    told = book()
    for number in range(20):
        told.add(number * HOUR, came(f"v{number}"), PAT)
        told.add(number * HOUR + MINUTE, came(f"also v{number}"), PAT)
        told.add(number * HOUR + 2 * MINUTE, left(f"v{number}"))
    assert [visit.visit_id for visit in told.state.recent] == [f"v{number}" for number in range(19, 3, -1)]
    assert set(told.state.aliases.values()) == {f"v{number}" for number in range(4, 20)}


HAPPENINGS = st.one_of(
    st.sampled_from(["v1", "v2", "v3"]).map(came),
    st.builds(left, st.sampled_from(["v1", "v2", "v3", ""]), st.sampled_from(ClosedBy)),
    st.sampled_from(["v1", "v2", "v3"]).map(undone),
    st.builds(corrected, st.sampled_from(["v1", "v2"]), closed_ms=st.none() | st.integers(0, 9)),
)


@given(st.lists(st.tuples(st.integers(0, 2 * HOUR), HAPPENINGS, st.sampled_from("AB")), max_size=12))
def test_at_most_one_visit_of_a_subject_is_open_and_the_table_says_which(told: list[tuple[int, Any, str]]) -> None:
    history = book()
    for at, event, log in told:
        history.add(at, event, PAT, log=log)
    inside = [visit.visit_id for visit in history.all(Visit) if visit.closed_at is None]
    assert inside == ([history.state.open.visit_id] if history.state.open else [])
