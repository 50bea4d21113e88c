# SPDX-License-Identifier: Apache-2.0
"""The page about the centre and the exceptions as they are shown, and their words: none is missing in QML."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from lab_kiosk import paths
from lab_kiosk.application.cases import Decision, Deed
from lab_kiosk.application.centre import SelfCheck, Standing
from lab_kiosk.application.exchange import Link
from lab_kiosk.domain.short import Passed
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.sync.protocol import Trouble
from lab_kiosk.ui.presenters.cases import CasesView, cases_view
from lab_kiosk.ui.presenters.centre import Age, SyncView, age, sync_view
from lab_kiosk.ui.showcase.exchanges import LINK
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW, SITE
from lab_kiosk.ui.showcase.states import STATES

HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE


def shown(state: str) -> SyncView:
    return sync_view(STATES[state], SITE)


def words(name: str) -> set[str]:
    """The codes that a file of words has a sentence for."""
    source = (paths.resources() / "qml" / "LabKiosk" / "Words" / f"{name}.qml").read_text("utf-8")
    return set(re.findall(r'case "([^"]+)":', source))


def test_there_are_words_for_everything_that_can_be_said() -> None:
    assert words("CentreWords") >= {*Standing, *Trouble} - {Standing.OUT_OF_TOUCH, Standing.SHUT_OUT} | {"old", "spent"}
    assert words("CheckWords") == {check.value for check in SelfCheck}
    assert words("CaseWords") >= {*CaseCode, *Deed} - {Deed.SEEN}
    assert words("DecisionWords") == {*Decision, *Passed}


@pytest.mark.parametrize("state", [state for state in STATES if state.startswith("sync")])
def test_each_state_has_a_sentence_that_says_what_to_do(state: str) -> None:
    assert shown(state).help in words("CentreWords")


@pytest.mark.parametrize(
    ("state", "tone", "help_"),
    [
        ("sync", "success", "in_step"),
        ("sync-on-the-way", "success", "on_the_way"),
        ("sync-no-centre", "info", "no_centre"),
        ("sync-first-contact", "warning", "first_contact"),
        ("sync-behind", "warning", "behind"),
        ("sync-away", "warning", "unreachable"),
        ("sync-unread", "warning", "unread"),
        ("sync-spent", "warning", "spent"),
        ("sync-clock", "warning", "clock"),
        ("sync-old", "danger", "old"),
        ("sync-revoked", "danger", "revoked"),
        ("sync-foreign-ca", "danger", "foreign_ca"),
    ],
)
def test_the_light_and_the_sentence_agree(state: str, tone: str, help_: str) -> None:
    view = shown(state)
    assert (view.tone, view.help) == (tone, help_)


def test_a_centre_that_has_gone_quiet_is_told_so() -> None:
    kiosk = replace(STATES["sync-away"], link=LINK)
    assert sync_view(kiosk, SITE).help == "quiet"


@pytest.mark.parametrize(
    ("ms", "expected"),
    [
        (0, Age("now")),
        (-HOUR, Age("now")),
        (MINUTE - 1, Age("now")),
        (MINUTE, Age("minutes", 1)),
        (2 * HOUR - 1, Age("minutes", 119)),
        (2 * HOUR, Age("hours", 2)),
        (2 * DAY - 1, Age("hours", 47)),
        (2 * DAY, Age("days", 2)),
    ],
)
def test_an_age_is_told_in_a_unit_of_which_there_are_two(ms: int, expected: Age) -> None:
    assert age(NOW - ms, NOW) == expected
    assert age(None, NOW) == Age()


def test_the_numbers_are_those_of_the_journal_and_follow_the_clock() -> None:
    view = shown("sync-away")
    assert (view.waiting, view.oldest, view.contact, view.contact_time) == (
        240,
        Age("hours", 5),
        Age("hours", 5),
        "9:10\N{NO-BREAK SPACE}AM",
    )
    kiosk = STATES["sync-away"]
    later = replace(kiosk, now=replace(kiosk.now, wall=NOW + HOUR))
    assert sync_view(later, SITE).oldest == Age("hours", 6)


def test_technical_words_stand_there_only_while_there_is_trouble() -> None:
    assert shown("sync-away").detail == "connection refused, port 5432"
    kiosk = replace(STATES["sync"], link=Link(configured=True, detail="from before"))
    assert sync_view(kiosk, SITE).detail == ""


def test_a_clock_that_is_off_says_which_way() -> None:
    view = shown("sync-clock")
    assert (view.clock, view.clock_behind, view.clock_odd) == (940, True, True)
    assert not shown("sync").clock_odd


def test_the_kiosk_itself_is_marked_among_the_others() -> None:
    rows = {row.name: row for row in shown("sync-kiosks").peers}
    assert [name for name, row in rows.items() if row.ours] == ["Front door"]
    assert (len(rows), shown("sync-kiosks").kiosks) == (4, 3)
    assert (rows["VR room"].missing, rows["District"].site, rows["Desk"].heard_count) == (17, 0, 4)


def test_the_self_test_counts_what_is_to_be_done() -> None:
    assert (shown("sync-ready").to_do, shown("sync-not-ready").to_do) == (0, 8)
    assert shown("sync-testing").tested == ""
    until = {row.check: row.until for row in shown("sync-ready").checks}
    assert (until["trust"], until["disk"]) == ("June 30, 2027", "")


def test_nobody_sees_anything_before_the_page_is_opened() -> None:
    assert sync_view(EMPTY, SITE) == SyncView()
    assert cases_view(EMPTY, SITE) == CasesView()


def test_a_case_is_told_with_its_times_and_what_can_be_decided() -> None:
    view = cases_view(STATES["cases"], SITE)
    assert view.open == 4
    row = next(row for row in view.rows if row.code == CaseCode.OPEN_LOAN_SUPERSEDED)
    assert (row.deeds, row.people, row.kiosks) == (("lent", "lent"), ("Maya", "Omar"), ("Desk", ""))
    assert row.dates == ("", "")
    assert row.decisions == ("came_back", "handed_on")
    yesterday = next(row for row in view.rows if row.code == CaseCode.UNKNOWN_CODE)
    assert yesterday.dates == ("November 17",)


def test_of_an_unknown_code_alone_a_picture_is_offered_and_only_where_a_camera_sees() -> None:
    assert {row.photo for row in cases_view(STATES["cases"], SITE).rows} == {""}, "no camera"
    seen = replace(STATES["cases"], devices=STATES["cases-picture"].devices)
    assert [row.photo for row in cases_view(seen, SITE).rows] == ["take", "", "", ""]
    pictured = replace(STATES["cases-pictured"], devices=())
    assert [row.photo for row in cases_view(pictured, SITE).rows] == ["look", ""]


def test_what_could_be_had_instead_is_told_with_its_place_and_who_waits_for_it() -> None:
    (row,) = cases_view(STATES["cases-another-is-free"], SITE).rows
    assert (row.goes_short, row.other, row.other_place, row.waits) == (True, "ILTMBBQD4", "Shelf B", "Alma")
    assert row.decisions == ("kept_another", "got_another", "were_told")
    (row,) = cases_view(STATES["cases-no-other-is-free"], SITE).rows
    assert (row.goes_short, row.other, row.waits) == (True, "", "Alma")
    (row,) = cases_view(STATES["cases-one"], SITE).rows
    assert (row.goes_short, row.other, row.waits) == (False, "", "")


def test_a_decided_case_offers_nothing_more_and_names_who_decided_and_who_was_later() -> None:
    view = cases_view(STATES["cases-two-minds"], SITE)
    assert view.open == 1
    row = next(row for row in view.rows if row.decision)
    assert (row.decision, row.decided_by, row.decided_where, row.decisions) == ("handed_on", "Noor", "Desk", ())
    assert (row.others, row.others_by, row.others_where) == (("came_back",), ("Sam",), ("",))
