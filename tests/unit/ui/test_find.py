# SPDX-License-Identifier: Apache-2.0
"""What the pages of looking something up say, and what their taps ask for."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.find import HoldLine, ThingAct
from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.paper import Paper
from lab_kiosk.domain.events import CATALOGUE
from lab_kiosk.domain.vocabulary import HoldReason, RetireReason
from lab_kiosk.ui.presenters.find import FindView, find_view
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES
from lab_kiosk.ui.viewmodels.find import FindViewModel


def view(name: str) -> FindView:
    return find_view(STATES[name], SITE)


def test_the_list_says_whether_it_is_that_of_what_is_typed() -> None:
    assert (view("find").typed, view("find").answered) == (False, True)
    assert (view("find-answer-comes").typed, view("find-answer-comes").answered) == (True, False)
    found = view("find-found")
    assert (found.more, [row.tag for row in found.found][:2]) == (True, ["ILXH2YKVF", "ILTMBBQD4"])
    assert (found.found[1].custody, found.found[1].who, found.found[2].held) == ("on_loan", "Maya", True)
    assert view("find-kit").kit == "Robot set"
    assert view("find-unknown").unknown
    assert find_view(EMPTY, SITE) == FindView()


def test_a_hold_is_told_once_and_everything_else_in_the_way_beside_it() -> None:
    thing = view("thing-held").thing
    assert [row.code for row in thing.hindrances] == ["needs_sanitise", "needs_charge"]
    assert [(row.why, row.by, row.time != "") for row in thing.holds] == [
        ("damaged", "Ana", True),
        ("damaged", "", True),
        ("audit", "", False),
    ]
    assert all(row.releasable for row in thing.holds)
    assert not any(row.releasable for row in view("thing-of-it").thing.holds)


def test_a_calibration_is_told_by_its_day_and_is_in_the_way_from_then_on_without_a_hold() -> None:
    to_come, due = view("thing-calibrated").thing, view("thing-calibration-due").thing
    assert (to_come.calibration, to_come.calibration_passed, to_come.hindrances) == ("June 30, 2027", False, ())
    assert (due.calibration, due.calibration_passed) == ("November 13, 2026", True)
    assert [row.code for row in due.hindrances] == ["held_calibration_due"]
    by_hand = HoldLine(hold_id="h", reason=HoldReason.CALIBRATION_DUE)
    both = STATES["thing-calibration-due"].find
    assert both is not None
    assert both.thing is not None
    both = replace(both, thing=replace(both.thing, holds=(by_hand,)))
    told = find_view(replace(STATES["thing-calibration-due"], find=both), SITE).thing
    assert ([row.why for row in told.holds], told.hindrances) == (["calibration_due"], ())
    assert (view("thing").thing.calibration, view("thing-act-calibrate").ask.again) == ("", "November 18, 2027")


def test_the_history_says_until_which_day_it_is_calibrated() -> None:
    (row,) = [row for row in view("thing-history-older").story.rows if row.kind == "asset.calibrated"]
    assert (row.who, row.word, row.until_time) == ("Ana", "November 18, 2027", "")


def test_the_page_says_who_has_it_and_until_when() -> None:
    lent = view("thing-lent").thing
    assert (lent.who, lent.due.time, lent.since.time, lent.overdue) == ("Maya", "2:35\xa0PM", "1:35\xa0PM", False)
    assert (view("thing-overdue").thing.role, view("thing-overdue").thing.overdue) == ("student", True)
    assert view("thing-in-a-demo").thing.demo == "Walk the solar system"
    assert (view("thing").thing.since.time, view("thing").thing.serials) == ("", "2G0YC1ZF9X0123")


def test_releasing_is_offered_at_its_hold_and_nowhere_else() -> None:
    acts = [row.act for row in view("thing-held").thing.acts]
    assert ThingAct.RELEASE not in acts
    assert set(acts) == set(ThingAct) - {ThingAct.RELEASE, ThingAct.CODE}
    assert view("thing-retired").thing.acts == ()


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("thing-act-hold", [*HoldReason]),
        ("thing-act-retire", [*RetireReason]),
        ("thing-act-retire-sure", []),
        ("thing-act-bench", []),
    ],
)
def test_each_question_offers_its_answers(name: str, choices: list[str]) -> None:
    ask = view(name).ask
    assert [row.value for row in ask.choices] == choices
    assert ask.choosing is bool(choices)
    assert all(row.glyph for row in ask.choices)


def test_the_question_of_a_hold_names_what_it_was_for() -> None:
    ask = view("thing-act-release").ask
    assert (ask.reason, ask.hold and ask.hold.by) == ("damaged", "Ana")
    assert view("thing-act-retire-sure").ask.reason == "beyond_repair"


def test_the_label_is_on_the_glass_and_printed_where_there_is_a_printer() -> None:
    without, printer = view("thing-act-label").ask, view("thing-act-label-printer").ask
    assert (without.printable, printer.printable, len(without.modules) > 20) == (False, True, True)
    assert view("thing-act-label-printed").ask.printing == "printed"
    assert view("thing-act-label-trouble").ask.printing == "out_of_paper"
    other = replace(STATES["thing-act-bench"], papers=frozenset(Paper))
    assert (find_view(other, SITE).ask.printable, find_view(other, SITE).ask.modules) == (False, ())


def test_a_history_has_its_moments_and_a_loan_its_door() -> None:
    story = view("thing-history").story
    assert (story.page, story.pages, story.of_loan) == (0, 3, False)
    lent = story.rows[3]
    assert (lent.loan_id, lent.time, lent.until_time, lent.glyph) == ("l1", "1:04\xa0PM", "2:04\xa0PM", "hand-helping")
    assert (story.rows[0].until_time, story.rows[2].kiosk) == ("", "Second desk")
    assert all(row.glyph for row in story.rows)
    assert view("thing-history-loan").story.of_loan


def test_a_loan_that_staff_let_go_says_in_spite_of_what() -> None:
    rows = view("thing-history-let-go").story.rows
    assert [row.despite for row in rows] == [(), ("reserved", "course", "overdue")]


def test_each_kind_of_the_stories_that_are_shown_is_one_that_exists() -> None:
    shown = {row.kind for name in ("thing-history", "thing-history-older") for row in view(name).story.rows}
    assert shown - set(CATALOGUE) == {"robot.danced"}


def test_every_tap_has_its_word(qapp: object) -> None:
    taps: list[Tap] = []
    model = FindViewModel(taps.append, SITE)
    for slot, value in (
        (model.open, "a1"),
        (model.look, "l1"),
        (model.want, "hold"),
        (model.release, "h1"),
        (model.choose, "damaged"),
        (model.turn, "older"),
    ):
        slot(value)
    model.agree()
    assert taps == [
        Tap(Action.PICK, "a1"),
        Tap(Action.PICK, "l1"),
        Tap(Action.OPEN, "hold"),
        Tap(Action.REMOVE, "h1"),
        Tap(Action.DECIDE, "damaged"),
        Tap(Action.PAGE, "older"),
        Tap(Action.AGREE),
    ]


@pytest.mark.parametrize(
    "name", [name for name in STATES if name.startswith(("find", "thing")) and "pictures" not in name]
)
def test_the_view_model_has_everything_that_its_screens_bind(name: str, qapp: object) -> None:
    changes: list[None] = []
    model = FindViewModel(lambda _: None, SITE)
    model.changed.connect(lambda: changes.append(None))
    model.show(STATES[name])
    model.show(STATES[name])
    assert len(changes) == (name != "none")
    seen = view(name)
    assert (model.name, model.tag, model.where) == (seen.thing.name, seen.thing.tag, seen.thing.where)
    assert (model.typed, model.answered, model.count, model.more) == (
        seen.typed,
        seen.answered,
        len(seen.found),
        seen.more,
    )
    assert (model.act, model.choosing, model.reason) == (seen.ask.act, seen.ask.choosing, seen.ask.reason)
    assert (model.page, model.pages, model.ofLoan) == (seen.story.page, seen.story.pages, seen.story.of_loan)
    assert model.free is (not seen.thing.holds and not seen.thing.hindrances)
    model.show(Kiosk())
    assert (model.name, model.heldBy, model.heldTime) == ("", "", "")
