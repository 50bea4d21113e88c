# SPDX-License-Identifier: Apache-2.0
"""A short course before something is lent: which one and where, until when a pass counts, and staff who show it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.class_set import ClassSet
from lab_kiosk.application.fleet import LendClassSet
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.lab_plan import furnish, hold_to_modules
from lab_kiosk.application.lab_revision import revise
from lab_kiosk.application.outcomes import Lent, Offers
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.things import Course
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.courses import valid_until
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.demo import Gate, GateState
from lab_kiosk.domain.demo_preview import glimpse
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import HoldPlaced
from lab_kiosk.domain.events.people import ModulePassed
from lab_kiosk.domain.ids import Handle, HoldId, SessionId, Stream, person_stream
from lab_kiosk.domain.vocabulary import AgeBand, HoldReason, Role
from tests.support.builders import DAY, HOUR, PAT, QUINN, STAFF, badge_text, manifest
from tests.support.demos import gates, page
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, A, at_staff_desk, card
from tests.support.lending import SET, B, blockers, draft, loans, ready
from tests.support.memory_store import CountingIds
from tests.support.scenarios import EASY, furnished, model, visitor
from tests.unit.application.test_flow_quiz import RUN, answered, quiz
from tests.unit.application.test_lab_plan import plan

TEACHER = manifest(
    "robot-path", equipment=[], safety=[], steps=[RUN, quiz("found-out", grants=["coding"], valid_days=30)]
)
AFTERWARDS = manifest("next", equipment=[], safety=[], requires={"modules": ["coding"]})
EDUCATOR = badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
SET_CARD = card(Command.CLASSSET)
CHICAGO = ZoneInfo("America/Chicago")


def lab(*modules: str) -> TestLab:
    """Whoever borrows a headset here has done these courses; one demo teaches "coding"."""
    here = furnished((TEACHER, AFTERWARDS, EASY), ask_purpose=False, term_ends="2027-06-15")
    here.tell(model(modules=modules or ("coding",), accessories=SET))
    return here


def passed(handle: str, until_ms: int | None = None, name: str = "coding") -> Fact:
    event = ModulePassed(module=name, demo_id="robot-path", session_id=SessionId("s"), until_ms=until_ms)
    return Fact(person_stream(Handle(handle)), event, Handle(handle))


def offered(where: TestLab, who: Visitor) -> tuple[Blocker | None, Course | None]:
    offers = perform(commands.OfferItem(who, A), where.lab)
    assert isinstance(offers, Offers)
    return offers.items[0].blocker, offers.items[0].course


# In a visitor's tray --------------------------------------------------------------------------------------------------


def test_training_done_is_asked_before_lending_with_which_course_and_where() -> None:
    where = lab()
    pat = visitor(where)
    assert offered(where, pat) == (Blocker.NEEDS_MODULE, Course(module="coding", demo_id="robot-path"))
    lent = perform(commands.Lend(pat, ("quest-a",)), where.lab)
    assert isinstance(lent, Lent)
    assert (lent.loans, lent.set_aside[0].blocker) == ((), Blocker.NEEDS_MODULE)
    where.tell(passed(PAT))
    assert offered(where, pat) == (None, None)


def test_of_several_courses_the_first_that_is_missing_is_named_and_one_that_no_demo_teaches_leads_nowhere() -> None:
    where = lab("coding", "welding")
    pat = visitor(where)
    where.tell(passed(PAT))
    assert offered(where, pat) == (Blocker.NEEDS_MODULE, Course(module="welding"))


def test_from_the_tray_one_tap_leads_to_the_course_and_the_thing_is_lent_after_it() -> None:
    here = Desk(lab()).scan(PATS).tap(Action.CONTINUE).scan(A)
    assert (here.screen, here.kiosk.tray[0].blocker) == (Screen.TRAY, Blocker.NEEDS_MODULE)
    assert here.tap(Action.PICK, "next").screen is Screen.TRAY, "that one teaches nothing of it"
    here.tap(Action.PICK, "robot-path")
    assert here.screen is Screen.DEMO
    here.tap(Action.START).program("runs").program("ended")
    assert here.screen is Screen.QUIZ
    answered(here, "1", "0")
    (entry,) = here.lab.told("module.passed")
    assert entry.event.until_ms == valid_until(here.lab.lab, 30)  # type: ignore[union-attr]
    assert offered(here.lab, visitor(here.lab))[0] is None


def at_its_course(where: TestLab) -> Desk:
    """Pat came with a thing in the tray, and is on the page of the demo that it asks for."""
    return Desk(where).scan(PATS).tap(Action.CONTINUE).scan(A).tap(Action.PICK, "robot-path")


def through_feedback(here: Desk) -> Desk:
    while here.screen is Screen.FEEDBACK:
        here.tap(Action.SKIP)
    return here


def test_after_the_course_the_tray_is_there_again_and_what_lies_in_it_can_be_had() -> None:
    here = at_its_course(lab()).tap(Action.START).program("runs").program("ended")
    answered(here, "1", "0")
    assert through_feedback(here).screen is Screen.TAKEAWAY
    assert here.kiosk.run is not None
    assert here.kiosk.run.learnt
    here.tap(Action.CONTINUE)
    assert (here.screen, [item.blocker for item in here.kiosk.tray]) == (Screen.TRAY, [None])
    assert here.tap(Action.TAKE).screen is Screen.LENT


def test_whoever_leaves_the_course_before_it_begins_or_stops_it_is_back_at_the_tray() -> None:
    left = at_its_course(lab()).tap(Action.BACK)
    assert (left.screen, left.kiosk.tray[0].blocker, left.kiosk.page) == (Screen.TRAY, Blocker.NEEDS_MODULE, None)
    stopped = at_its_course(lab()).tap(Action.START).program("runs").tap(Action.STOP)
    through_feedback(stopped)
    assert stopped.kiosk.run is not None
    assert not stopped.kiosk.run.learnt
    stopped.tap(Action.CONTINUE)
    assert (stopped.screen, stopped.kiosk.tray[0].blocker) == (Screen.TRAY, Blocker.NEEDS_MODULE)


def test_a_course_that_asks_for_a_text_leads_back_to_itself_behind_it_and_not_to_the_tray() -> None:
    teacher = manifest(
        "robot-path",
        equipment=[],
        safety=[],
        steps=[RUN, quiz("found-out", grants=["coding"])],
        requires={"agreements": ["long-loan@1"]},
    )
    where = furnished((teacher, EASY), ask_purpose=False)
    where.tell(model(modules=("coding",), accessories=SET))
    here = at_its_course(where).tap(Action.AGREE)
    assert here.screen is Screen.RULES
    assert here.tap(Action.AGREE).screen is Screen.DEMO


def test_from_the_catalogue_a_demo_leads_back_to_the_catalogue() -> None:
    here = Desk(lab()).scan(PATS).tap(Action.CONTINUE).scan(A).tap(Action.BACK)
    assert here.tap(Action.DEMOS).tap(Action.PICK, "robot-path").tap(Action.BACK).screen is Screen.DEMOS


def test_whoever_lacks_a_course_alone_is_offered_it_instead_of_what_the_manifest_names() -> None:
    shut = manifest(
        "shut", equipment=[], safety=[], requires={"modules": ["coding"]}, audience={"alternative": "star-map"}
    )
    old = manifest(
        "old", equipment=[], requires={"modules": ["coding"]}, audience={"alternative": "star-map", "min_age": 18}
    )
    where = furnished((EASY, TEACHER, shut, old), ask_purpose=False)
    pat = visitor(where, badge_text(PAT, age_band=AgeBand.FROM_13_TO_17))
    offered_for = {name: page(where, pat, name).alternative for name in ("shut", "old")}
    assert offered_for == {"shut": TEACHER, "old": EASY}, "a course opens nothing to whoever is too young all the same"
    demos = where.lab.demos.all()
    assert [glimpse(demo, demos, 15).alternative for demo in (shut, old)] == [TEACHER, EASY]


# Until when -----------------------------------------------------------------------------------------------------------


def test_skill_with_expiry_counts_through_its_last_day_and_is_asked_again_with_the_day_it_ended() -> None:
    where = lab()
    pat = visitor(where)
    until = valid_until(where.lab, 30)
    assert until is not None
    where.tell(passed(PAT, until))
    where.wait(until - where.clock.now - 1)
    assert offered(where, pat) == (None, None)
    assert page(where, pat, "next").course is None
    where.wait(1)
    again = Course(module="coding", demo_id="robot-path", ended_at=until)
    assert offered(where, pat) == (Blocker.NEEDS_MODULE, again)
    shut = page(where, pat, "next")
    assert (shut.course, gates(shut)[Gate.MODULE]) == (again, GateState.BLOCKED)
    where.tell(passed(PAT, until + 30 * DAY))
    assert offered(where, pat) == (None, None)
    assert gates(page(where, pat, "next"))[Gate.MODULE] is GateState.PASSED


@pytest.mark.parametrize("days", [1, 30, 200, 365])
def test_the_days_of_a_pass_are_those_of_the_labs_calendar(days: int) -> None:
    where = lab()
    today = datetime.fromtimestamp(where.clock.now / 1000, CHICAGO).date()
    until = valid_until(where.lab, days)
    assert until is not None
    assert datetime.fromtimestamp(until / 1000, CHICAGO) == midnight(today + timedelta(days=days + 1))
    assert valid_until(where.lab, None) is None


def midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, CHICAGO)


# At the desk ----------------------------------------------------------------------------------------------------------


def serving(where: TestLab, *scans: str) -> Desk:
    here = at_staff_desk(where).tap(Action.OPEN, "hand_out").scan(PATS)
    for code in scans:
        here.scan(code)
    return here


def test_staff_who_show_it_hand_out_without_the_course_and_are_named() -> None:
    here = serving(lab(), A)
    (item,) = draft(here).items
    assert (item.untaught, item.offered.course.demo_id) == (True, "robot-path")
    here.tap(Action.TAKE)
    assert loans(here) == []
    here.tap(Action.ALLOW, "quest-a")
    assert (ready(here), draft(here).items[0].taught) == (["quest-a"], True)
    assert ready(here.scan(B)) == ["quest-a", "quest-b"], "it was shown, and this is another one of them"
    here.tap(Action.TAKE)
    lent = [entry.event for entry in here.lab.told("asset.lent")]
    assert [(event.staff, event.module_override) for event in lent] == [(STAFF, True)] * 2  # type: ignore[union-attr]
    assert here.lab.told("module.passed") == [], "that somebody was shown something is no pass"


def test_what_was_shown_to_one_is_not_shown_to_the_next() -> None:
    here = serving(lab(), A).tap(Action.ALLOW, "quest-a").tap(Action.BACK).scan(PATS).scan(A)
    assert blockers(here) == {"quest-a": Blocker.NEEDS_MODULE}


def test_showing_it_opens_nothing_else_that_is_in_the_way() -> None:
    where = lab()
    where.tell(model(modules=("coding",), agreements=("vr",), min_age=0, accessories=SET))
    here = serving(where, A).tap(Action.ALLOW, "quest-a")
    assert blockers(here) == {"quest-a": Blocker.NEEDS_AGREEMENT}
    here.lab.tell(Fact(Stream("asset:quest-a"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S")))
    here.tap(Action.ALLOW, "quest-a")
    assert blockers(here.tap(Action.KIND, "day")) == {"quest-a": Blocker.HELD_RECALL}


def test_whoever_has_done_the_course_is_shown_nothing() -> None:
    where = lab()
    where.tell(passed(PAT, where.clock.now + HOUR))
    here = serving(where, A).tap(Action.TAKE)
    (entry,) = here.lab.told("asset.lent")
    assert not entry.event.module_override  # type: ignore[union-attr]


# For a class ----------------------------------------------------------------------------------------------------------


def test_whoever_takes_a_class_set_answers_for_the_course_too_or_is_shown_it_at_the_desk_once() -> None:
    where = lab()
    alone = Desk(where).scan(SET_CARD).scan(EDUCATOR).scan(A)
    alone.tap(Action.ALLOW, "quest-a")
    assert [item.blocker for item in set_of(alone).aside] == [Blocker.NEEDS_MODULE]
    here = at_staff_desk(where).tap(Action.OPEN, "class_set").scan(EDUCATOR).scan(A).scan(B)
    assert len(set_of(here).aside) == 2
    here.tap(Action.ALLOW, "quest-a")
    assert [item.asset_id for item in set_of(here).ready] == ["quest-a", "quest-b"]
    here.tap(Action.TAKE)
    assert here.screen is Screen.CLASS_OUT
    lent = [entry.event for entry in where.told("asset.lent")]
    assert [(event.staff, event.module_override) for event in lent] == [(STAFF, True)] * 2  # type: ignore[union-attr]


def test_an_educator_cannot_say_of_themselves_that_they_were_shown_it() -> None:
    where = lab()
    quinn = visitor(where, EDUCATOR)
    command = LendClassSet(
        visitor=quinn, assets=("quest-a",), due_at=where.clock.now + HOUR, by=QUINN, shown=("quest",)
    )
    perform(command, where.lab)
    assert where.told("asset.lent") == []


def test_a_course_that_ends_while_a_set_is_scanned_is_found_at_the_commit() -> None:
    where = lab()
    where.tell(passed(QUINN, where.clock.now + HOUR))
    here = Desk(where).scan(SET_CARD).scan(EDUCATOR).scan(A)
    assert len(set_of(here).ready) == 1
    where.wait(HOUR)
    here.tap(Action.TAKE)
    assert (here.kiosk.notice, len(set_of(here).aside)) == (Notice.SOMETHING_CHANGED, 1)


def set_of(here: Desk) -> ClassSet:
    assert here.kiosk.class_set is not None
    return here.kiosk.class_set


# In the plan of a lab -------------------------------------------------------------------------------------------------


def test_a_plan_whose_model_asks_for_a_module_that_nothing_here_teaches_is_refused_with_a_sentence() -> None:
    models = msgspec.to_builtins(plan())["models"]
    told = plan(models=[{**models[0], "modules": ["codding"]}])
    said = "the model Quest asks for the module codding, and none of the demos here grants it: they teach coding"
    with pytest.raises(EnvironmentProblem, match=said):
        hold_to_modules(told, (TEACHER, EASY))
    with pytest.raises(EnvironmentProblem, match="they teach none"):
        hold_to_modules(told, (EASY,))
    where = TestLab((TEACHER,))
    with pytest.raises(EnvironmentProblem, match="codding"):
        revise(told, where.lab)
    right = plan(models=[{**models[0], "modules": ["coding"]}])
    where.tell(*furnish(plan(), 1, (), CountingIds(7)))
    (one,) = revise(right, where.lab)
    assert one.sentence == "the model Quest: modules nothing \N{RIGHTWARDS ARROW} coding"
