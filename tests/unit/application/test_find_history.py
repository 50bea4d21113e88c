# SPDX-License-Identifier: Apache-2.0
"""The history of a thing and of a loan, page by page."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.find import (
    HISTORY_PAGE,
    Despite,
    HistoryLine,
    HistoryShown,
    LookAtHistory,
    Told,
)
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.events import Unknown
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetMoved,
    AssetReserved,
    BatteryReported,
    CaseSettled,
)
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.vocabulary import (
    Condition,
)
from tests.support.builders import MINUTE, PAT, QUINN, STAFF
from tests.support.equipment import back, condition, lent, missing
from tests.support.fakes import TestLab
from tests.support.finding import (
    SERIAL,
    at_thing,
    finding,
    stocked,
    story,
    told,
)


def test_history_the_newest_first_with_who_and_whom() -> None:
    """M: the acting person named (snipe-it #13956); history in plain sentences (issue 6)."""
    lab = stocked()
    for ms, event, subject in (
        (MINUTE, lent("l", staff=STAFF), PAT),
        (2 * MINUTE, back(), None),
        (3 * MINUTE, condition(Condition.PROBLEM), None),
    ):
        lab.wait(ms)
        told(lab, event, subject=subject)
    here = at_thing(lab).tap(Action.PICK)
    lines = story(here)
    assert here.screen is Screen.THING_HISTORY
    assert [line.kind for line in lines] == [
        "asset.condition_reported",
        "asset.returned",
        "asset.lent",
        "asset.code_assigned",
        "asset.registered",
    ]
    assert (lines[0].word, lines[1].whom, lines[2].who, lines[2].whom) == ("problem", "Pat", "Sam", "Pat")
    assert (lines[2].loan_id, lines[2].until > 0, lines[3].word) == ("l", True, SERIAL)


def test_a_tap_on_a_loan_tells_its_story_alone() -> None:
    lab = stocked()
    for loan, who in (("l1", PAT), ("l2", QUINN)):
        told(lab, lent(loan), subject=who)
        told(lab, back())
    here = at_thing(lab).tap(Action.PICK).tap(Action.PICK, "l1")
    assert [(line.kind, line.whom) for line in story(here)] == [("asset.returned", "Pat"), ("asset.lent", "Pat")]
    assert len(story(here.tap(Action.BACK))) > 2
    assert here.tap(Action.BACK).screen is Screen.THING


def test_a_long_history_is_read_page_by_page() -> None:
    lab = stocked()
    for number in range(2 * HISTORY_PAGE):
        told(lab, AssetMoved(place=f"shelf {number}", by=STAFF))
    here = at_thing(lab).tap(Action.PICK)
    assert (len(story(here)), story(here)[0].word) == (HISTORY_PAGE, f"shelf {2 * HISTORY_PAGE - 1}")
    assert here.tap(Action.PAGE, "newer").kiosk.busy is False
    here.tap(Action.PAGE, "older")
    assert story(here)[0].word == f"shelf {HISTORY_PAGE - 1}"
    here.tap(Action.PAGE, "older")
    assert [line.kind for line in story(here)] == ["asset.code_assigned", "asset.registered"]
    assert here.tap(Action.PAGE, "older").tap(Action.PAGE, "sideways").tap(Action.PAGE, "newer").kiosk.busy is False
    assert story(here)[0].word == f"shelf {HISTORY_PAGE - 1}"


@pytest.mark.parametrize(("asked", "page_"), [(-3, 0), (99, 0)])
def test_a_page_that_is_not_there_is_the_nearest(asked: int, page_: int) -> None:
    shown = perform(LookAtHistory(asset_id="quest-a", page=asked), stocked().lab)
    assert isinstance(shown, HistoryShown)
    assert (shown.page, shown.pages) == (page_, 1)


def test_the_history_of_nothing_is_not_looked_at() -> None:
    here = finding()
    here.kiosk = replace(here.kiosk, screen=Screen.THING)
    assert (here.tap(Action.PICK).screen, here.kiosk.busy) == (Screen.THING, False)


def test_a_page_without_a_history_is_not_turned() -> None:
    here = at_thing()
    here.kiosk = replace(here.kiosk, screen=Screen.THING_HISTORY)
    assert here.tap(Action.PAGE, "older").kiosk.busy is False


def line_of(lab: TestLab, kind: str) -> HistoryLine:
    shown = perform(LookAtHistory(asset_id="quest-a"), lab.lab)
    assert isinstance(shown, HistoryShown)
    return next(line for line in shown.lines if line.kind == kind)


def test_one_event_has_several_sentences() -> None:
    lab = stocked()
    told(lab, lent("l1"), subject=PAT)
    assert line_of(lab, "asset.lent").told is Told.PLAIN
    told(lab, lent("l2"), subject=PAT)
    assert line_of(lab, "asset.lent").told is Told.AGAIN
    told(lab, lent("l3"), subject=QUINN)
    line = line_of(lab, "asset.lent")
    assert (line.told, line.whom, line.other) == (Told.FROM_ANOTHER, "Quinn", "Pat")
    told(lab, back())
    assert line_of(lab, "asset.returned").told is Told.PLAIN
    told(lab, back())
    assert line_of(lab, "asset.returned").told is Told.NO_LOAN
    told(lab, missing())
    assert line_of(lab, "asset.marked_missing").told is Told.PLAIN
    told(lab, replace(missing(), stocktake="1/2027-01-15/1"))
    assert line_of(lab, "asset.marked_missing").told is Told.COUNT
    told(lab, BatteryReported(percent=5))
    assert (line_of(lab, "asset.battery_reported").told, line_of(lab, "asset.battery_reported").percent) == (
        Told.PLAIN,
        5,
    )
    told(lab, BatteryReported(percent=9, charging=True))
    assert line_of(lab, "asset.battery_reported").told is Told.CHARGING


@pytest.mark.parametrize(
    ("overridden", "despite"),
    [
        ({}, ()),
        ({"reservation_override": True}, (Despite.RESERVED,)),
        ({"module_override": True}, (Despite.COURSE,)),
        ({"despite_overdue": True}, (Despite.OVERDUE,)),
        (
            {"reservation_override": True, "module_override": True, "despite_overdue": True},
            (Despite.RESERVED, Despite.COURSE, Despite.OVERDUE),
        ),
    ],
)
def test_a_loan_says_what_staff_let_it_go_out_in_spite_of(
    overridden: dict[str, bool], despite: tuple[Despite, ...]
) -> None:
    lab = stocked()
    told(lab, lent("l", staff=STAFF, **overridden), subject=PAT)
    line = line_of(lab, "asset.lent")
    assert (line.who, line.whom, line.despite) == ("Sam", "Pat", despite)


def test_who_it_is_promised_to_and_who_wears_it_are_named() -> None:
    lab = stocked()
    told(lab, AssetReserved(reservation_id="r", start_ms=0, end_ms=1, by=STAFF), subject=QUINN)
    told(lab, AssetClaimed(session_id="s"), subject=PAT)  # type: ignore[arg-type]
    told(lab, CaseSettled(case_id="c", decision="seen", by=STAFF))
    assert (line_of(lab, "asset.reserved").who, line_of(lab, "asset.reserved").whom) == ("Sam", "Quinn")
    assert line_of(lab, "asset.claimed").whom == "Pat"
    assert line_of(lab, "case.settled").word == "seen"


def test_a_kind_from_the_future_is_a_line_as_well() -> None:
    lab = stocked()
    known = lab.store.entries[-1]
    odd = replace(known, event=Unknown("asset.danced", b"{}"), stream=Stream("asset:quest-a"))  # type: ignore[arg-type]
    lab.store.accept([replace(odd, log_id="B", seq=1, event_id="B-1")])  # type: ignore[arg-type]
    assert (line_of(lab, "asset.danced").who, line_of(lab, "asset.danced").word) == ("", "")
