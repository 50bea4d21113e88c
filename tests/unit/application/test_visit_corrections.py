# SPDX-License-Identifier: Apache-2.0
"""The times of a visit are set right at the desk: found in a list, moved by buttons, given a reason, told by name."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.cases import Deed
from lab_kiosk.application.commands import ChooseDemo, CloseForgotten, TellWhatIsKnown
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.today import MOST_LINES, LookAtToday, TodayShown, TodayTopic
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.audit import audit_lines
from lab_kiosk.application.use_cases.cases import case_list
from lab_kiosk.application.use_cases.rules import minute_of_day
from lab_kiosk.application.visits import (
    CorrectVisit,
    LookAtVisit,
    Mending,
    VisitGone,
    VisitNotSetRight,
    VisitSetRight,
    VisitSheet,
)
from lab_kiosk.domain.closing import GRACE_MS
from lab_kiosk.domain.correction import REACH_MS, REASONS, STEP_MS, CorrectionFault
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened, VisitUndone
from lab_kiosk.domain.folds.visits import RECENT
from lab_kiosk.domain.ids import Stream, VisitId, person_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy, Party, Presented, WhyCorrected
from tests.support.builders import DAY, HOUR, MINUTE, PAT, STAFF, START_MS
from tests.support.desk import Desk
from tests.support.fakes import SITE_STREAM, TestLab
from tests.support.journeys import at_staff_desk
from tests.support.scenarios import furnished, named, site, visitor
from tests.unit.application.test_roll_merge import kiosks, meet

PATS_STREAM = person_stream(PAT)
NOON = START_MS + 10 * HOUR


def came(lab: TestLab, visit: str = "v", **changes: Any) -> None:
    told: dict[str, Any] = {"party": Party.SUBJECT, "presented": Presented.SCANNER, **changes}
    lab.tell(Fact(PATS_STREAM, VisitOpened(visit_id=VisitId(visit), **told), PAT))


def went(lab: TestLab, visit: str = "v", by: ClosedBy = ClosedBy.SELF, **changes: Any) -> None:
    lab.tell(Fact(PATS_STREAM, VisitClosed(visit_id=VisitId(visit), by=by, **changes), PAT))


def at_noon() -> TestLab:
    """A lab that is open for eight hours a day, from four hours ago on; Pat's name is known."""
    lab = furnished(ask_purpose=False)
    lab.wait(NOON - lab.clock.now)
    now = minute_of_day(lab.lab)
    lab.tell(site(opens=now - 240, closes=now + 240, ask_purpose=False), named())
    return lab


def forgotten() -> TestLab:
    """Pat came at noon, forgot to check out, and the lab closed behind them; it is the next morning."""
    lab = at_noon()
    came(lab)
    lab.wait(4 * HOUR + GRACE_MS)
    perform(CloseForgotten(), lab.lab)
    lab.wait(14 * HOUR)
    return lab


def lead(lab: TestLab, role: StaffRole = StaffRole.LEAD) -> None:
    lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=role)))


def visit_of(lab: TestLab, visit: str = "v") -> Visit:
    found = lab.store.visit(visit)
    assert found is not None
    return found


def sheet(lab: TestLab, visit: str = "v", by: str = STAFF) -> VisitSheet:
    shown = perform(LookAtVisit(visit_id=visit, by=by), lab.lab)
    assert isinstance(shown, VisitSheet)
    return shown


def correct(lab: TestLab, visit: str = "v", **changes: Any) -> Any:
    known = visit_of(lab, visit)
    told: dict[str, Any] = {
        "visit_id": visit,
        "by": STAFF,
        "reason": WhyCorrected.FORGOT_TO_LEAVE,
        "seen_opened_ms": known.opened_at,
        "seen_closed_ms": known.closed_at,
        **changes,
    }
    return perform(CorrectVisit(**told), lab.lab)


def written(lab: TestLab) -> list[Any]:
    return [entry.event for entry in lab.told("visit.corrected")]


def test_a_forgotten_end_becomes_the_word_of_whoever_set_it_right() -> None:
    lab = forgotten()
    assert visit_of(lab).closed_by is ClosedBy.SYSTEM
    assert correct(lab, closed_ms=NOON + HOUR) == VisitSetRight("v")
    assert (visit_of(lab).closed_at, visit_of(lab).closed_by) == (NOON + HOUR, ClosedBy.STAFF)
    (event,) = written(lab)
    assert (event.by, event.reason, event.opened_ms) == (STAFF, WhyCorrected.FORGOT_TO_LEAVE, None)
    assert lab.told("visit.corrected")[0].subject == PAT


def test_what_is_said_twice_is_written_once() -> None:
    lab = forgotten()
    seen = visit_of(lab).closed_at
    for _ in range(2):
        assert correct(lab, closed_ms=NOON + HOUR, seen_closed_ms=seen) == VisitSetRight("v")
    assert correct(lab, opened_ms=NOON) == VisitSetRight("v")
    assert len(written(lab)) == 1


def test_an_end_that_nobody_saw_may_be_confirmed_as_it_is() -> None:
    lab = forgotten()
    assert correct(lab, closed_ms=visit_of(lab).closed_at) == VisitSetRight("v")
    assert visit_of(lab).closed_by is ClosedBy.STAFF


def test_a_correction_has_a_reason() -> None:
    lab = forgotten()
    with pytest.raises(ValueError, match="unsaid is no reason"):
        correct(lab, closed_ms=NOON + HOUR, reason=WhyCorrected.UNSAID)


@pytest.mark.parametrize(
    ("times", "fault"),
    [
        ({"closed_ms": NOON + 30 * HOUR}, CorrectionFault.IN_THE_FUTURE),
        ({"closed_ms": NOON - 1}, CorrectionFault.BACKWARDS),
        ({"opened_ms": NOON - 7 * HOUR}, CorrectionFault.TOO_LONG),
    ],
)
def test_times_that_no_visit_has_are_not_written(times: dict[str, int], fault: CorrectionFault) -> None:
    lab = forgotten()
    assert correct(lab, **times) == VisitNotSetRight(fault)
    assert written(lab) == []


def test_nobody_is_in_the_lab_on_two_visits_at_once_but_a_visit_that_was_taken_back_is_none() -> None:
    lab = at_noon()
    came(lab, "first")
    lab.wait(HOUR)
    went(lab, "first")
    lab.wait(HOUR)
    came(lab, "oops")
    lab.tell(Fact(PATS_STREAM, VisitUndone(visit_id=VisitId("oops")), PAT))
    lab.wait(HOUR)
    came(lab)
    assert correct(lab, opened_ms=NOON + HOUR - 1) == VisitNotSetRight(CorrectionFault.OVERLAPS)
    assert correct(lab, opened_ms=NOON + HOUR) == VisitSetRight("v")
    assert visit_of(lab).closed_at is None


def test_somebody_who_is_in_a_demo_has_not_left() -> None:
    lab = furnished(ask_purpose=False)
    pat = visitor(lab)
    perform(ChooseDemo(pat, "star-map"), lab.lab)
    lab.wait(10 * MINUTE)
    assert correct(lab, pat.visit_id, closed_ms=lab.clock.now) == VisitNotSetRight(CorrectionFault.IN_A_DEMO)


@pytest.mark.parametrize(
    ("role", "refused"),
    [(StaffRole.DESK, CorrectionFault.NOT_YOURS), (StaffRole.LEAD, None), (StaffRole.IT, CorrectionFault.NOT_YOURS)],
)
def test_what_somebody_said_themselves_on_another_day_is_for_a_lead(
    role: StaffRole, refused: CorrectionFault | None
) -> None:
    lab = at_noon()
    lead(lab, role)
    came(lab)
    lab.wait(HOUR)
    went(lab)
    lab.wait(DAY)
    assert sheet(lab).refused is refused
    told = correct(lab, closed_ms=NOON + MINUTE)
    assert told == (VisitSetRight("v") if refused is None else VisitNotSetRight(refused))
    assert sheet(lab, by="").refused is CorrectionFault.NOT_YOURS


def test_a_visit_is_within_reach_for_a_week_and_as_far_as_its_history_remembers() -> None:
    lab = forgotten()
    for number in range(RECENT):
        assert sheet(lab).refused is None
        came(lab, f"v{number}")
        lab.wait(11 * MINUTE)
        went(lab, f"v{number}")
    assert sheet(lab).refused is CorrectionFault.TOO_OLD
    lab = forgotten()
    lab.wait(REACH_MS)
    assert sheet(lab).refused is CorrectionFault.TOO_OLD


def test_a_guest_is_corrected_in_a_history_of_their_own() -> None:
    lab = at_noon()
    opened = VisitOpened(visit_id=VisitId("g"), party=Party.GUEST, presented=Presented.TOUCH, day_label="IL0LABEL7QXA")
    lab.tell(Fact(Stream("visit:g"), opened))
    lab.wait(HOUR)
    assert (sheet(lab, "g").label, sheet(lab, "g").others) == ("7QXA", ())
    assert correct(lab, "g", closed_ms=NOON + MINUTE) == VisitSetRight("g")
    assert visit_of(lab, "g").closed_by is ClosedBy.STAFF


def test_what_is_another_visit_by_now_is_shown_anew_and_what_is_none_is_gone() -> None:
    lab = at_noon()
    came(lab)
    lab.wait(5 * MINUTE)
    came(lab, "same")
    assert sheet(lab, "same").visit_id == "v"
    lab.wait(HOUR)
    went(lab)
    anew = correct(lab, seen_closed_ms=None, closed_ms=NOON + MINUTE)
    assert isinstance(anew, VisitSheet)
    assert (anew.news, anew.closed_at, written(lab)) == (True, NOON + HOUR + 5 * MINUTE, [])
    came(lab, "oops")
    lab.tell(Fact(PATS_STREAM, VisitUndone(visit_id=VisitId("oops")), PAT))
    for command in (LookAtVisit(visit_id="oops", by=STAFF), LookAtVisit(visit_id="none", by=STAFF)):
        assert perform(command, lab.lab) == VisitGone()
    assert correct(lab, "oops", closed_ms=NOON) == VisitGone()


def test_the_visits_that_ended_are_listed_and_first_those_that_nobody_saw_end() -> None:
    lab = forgotten()
    came(lab, "today")
    lab.wait(HOUR)
    went(lab, "today")
    shown = perform(LookAtToday(TodayTopic.VISITS), lab.lab)
    assert isinstance(shown, TodayShown)
    assert [(line.key, line.name, line.unseen) for line in shown.lines] == [("v", "Pat", True), ("today", "Pat", False)]
    lab.wait(REACH_MS + 1)
    assert perform(LookAtToday(TodayTopic.VISITS), lab.lab).lines == ()  # type: ignore[union-attr]


def test_a_week_of_a_school_is_counted_and_not_all_of_it_shown() -> None:
    lab = at_noon()
    for number in range(MOST_LINES + 3):
        opened = VisitOpened(visit_id=VisitId(f"g{number}"), party=Party.GUEST, presented=Presented.TOUCH)
        stream = Stream(f"visit:g{number}")
        lab.tell(Fact(stream, opened), Fact(stream, VisitClosed(visit_id=VisitId(f"g{number}"), by=ClosedBy.SELF)))
    shown = perform(LookAtToday(TodayTopic.VISITS), lab.lab)
    assert isinstance(shown, TodayShown)
    assert (len(shown.lines), shown.more) == (MOST_LINES, 3)


def test_who_did_it_is_among_what_staff_did_and_the_visitor_is_told() -> None:
    lab = forgotten()
    correct(lab, closed_ms=NOON + HOUR)
    (line,) = [line for line in audit_lines(lab.lab) if line.kind == "visit.corrected"]
    assert (line.about, line.word) == ("Pat", WhyCorrected.FORGOT_TO_LEAVE)
    came(lab, "today")
    known = perform(TellWhatIsKnown(visitor(lab)), lab.lab)
    assert isinstance(known, Knowledge)
    assert {visit.visit_id: visit.corrected for visit in known.visits} == {"v": True, "today": False}


def test_two_kiosks_that_set_one_visit_right_in_two_ways_agree_on_the_later_and_ask_staff() -> None:
    one, other = kiosks()
    one.wait(2 * HOUR)
    other.wait(2 * HOUR + MINUTE)
    for lab, minutes in ((one, 30), (other, 60)):
        assert correct(lab, "v-pat", closed_ms=START_MS + minutes * MINUTE) == VisitSetRight("v-pat")
    meet(one, other)
    for lab in (one, other):
        assert visit_of(lab, "v-pat").closed_at == START_MS + 60 * MINUTE
        (case,) = [line for line in case_list(lab.lab).lines if line.code is CaseCode.TIMES_DISAGREE]
        assert [(moment.deed, moment.ends - START_MS) for moment in case.moments] == [
            (Deed.CORRECTED, 30 * MINUTE),
            (Deed.CORRECTED, 60 * MINUTE),
        ]
    assert one.store.records() == other.store.records()


# --- on the glass ---


def opened(lab: TestLab, topic: TodayTopic = TodayTopic.VISITS) -> Desk:
    here = at_staff_desk(lab).tap(Action.OPEN, "today").tap(Action.PICK, TodayTopic.INSIDE)
    if topic is TodayTopic.VISITS:
        here.tap(Action.PICK, TodayTopic.VISITS)
    here.tap(Action.PICK, "v")
    assert here.screen is Screen.VISIT
    return here


def draft(here: Desk) -> Mending:
    assert here.kiosk.mending is not None
    return here.kiosk.mending


def test_from_the_list_to_done_in_a_few_taps_and_back_on_the_list() -> None:
    here = opened(forgotten())
    closing = draft(here).sheet.closed_at
    assert closing is not None
    here.tap(Action.TIME, "closed:-60").tap(Action.TIME, "closed:-5")
    here.tap(Action.TAKE).tap(Action.KIND, "forgot_to_leave")
    assert (here.screen, here.kiosk.notice, here.kiosk.mending) == (Screen.TODAY_LIST, Notice.WRITTEN_DOWN, None)
    at = visit_of(here.lab).closed_at
    assert at is not None
    assert (at % STEP_MS, at - closing) == (0, -65 * MINUTE)
    page = here.kiosk.today
    assert page is not None
    assert [line.unseen for line in page.lines] == [False]
    here.tap(Action.BACK)
    assert here.kiosk.today is not None
    assert here.kiosk.today.topic == TodayTopic.INSIDE


def test_whoever_is_inside_gets_an_end_that_was_and_never_one_that_is_to_come() -> None:
    lab = at_noon()
    came(lab)
    lab.wait(30 * MINUTE)
    here = opened(lab, TodayTopic.INSIDE)
    here.tap(Action.TIME, "closed:5")
    assert draft(here).closed is None
    here.tap(Action.TIME, "closed:-5").tap(Action.TIME, "closed:-5")
    ends = draft(here).closed
    assert ends is not None
    assert lab.clock.now - 10 * MINUTE <= ends < lab.clock.now
    here.tap(Action.TIME, "closed:60")
    assert (draft(here).closed, draft(here).touched) == (None, False)
    here.tap(Action.TIME, "opened:-5")
    assert draft(here).touched
    here.tap(Action.TIME, "opened:5")
    assert draft(here).opened == visit_of(lab).opened_at


def test_what_is_wrong_is_said_before_the_lab_is_asked_and_keeps_the_next_page_away() -> None:
    here = opened(forgotten())
    here.tap(Action.TAKE)
    assert not draft(here).asking
    for _ in range(5):
        here.tap(Action.TIME, "closed:-60")
    assert draft(here).wrong(here.kiosk.now.wall) is CorrectionFault.BACKWARDS
    here.tap(Action.TAKE)
    assert not draft(here).asking
    assert draft(here.tap(Action.TIME, "closed:60")).wrong(here.kiosk.now.wall) is None


def test_taps_that_mean_nothing_change_nothing() -> None:
    here = opened(forgotten())
    for tap in (("closed:7",), ("",)):
        assert not draft(here.tap(Action.TIME, *tap)).touched
    here.tap(Action.KIND, REASONS[0])
    assert written(here.lab) == []
    here.tap(Action.TIME, "closed:-60").tap(Action.TAKE).tap(Action.TIME, "closed:-60").tap(Action.KIND, "unsaid")
    assert (draft(here).asking, written(here.lab)) == (True, [])


def test_one_page_back_at_a_time() -> None:
    here = opened(forgotten()).tap(Action.TIME, "closed:-60").tap(Action.TAKE)
    assert draft(here.tap(Action.BACK)).touched
    assert not draft(here).asking
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.mending) == (Screen.TODAY_LIST, None)


def test_what_the_desk_may_not_change_is_shown_with_the_reason_and_its_buttons_do_nothing() -> None:
    lab = at_noon()
    came(lab)
    lab.wait(HOUR)
    went(lab)
    lab.wait(DAY)
    here = opened(lab).tap(Action.TIME, "closed:-5")
    assert draft(here).wrong(here.kiosk.now.wall) is CorrectionFault.NOT_YOURS
    assert not draft(here).touched


def test_what_the_lab_will_not_have_is_said_beside_the_times() -> None:
    lab = furnished(ask_purpose=False)
    pat = visitor(lab)
    perform(ChooseDemo(pat, "star-map"), lab.lab)
    lab.wait(10 * MINUTE)
    here = at_staff_desk(lab).tap(Action.OPEN, "today").tap(Action.PICK, TodayTopic.INSIDE)
    here.tap(Action.PICK, pat.visit_id).tap(Action.TIME, "closed:-5").tap(Action.TAKE).tap(Action.KIND, "by_mistake")
    assert (here.screen, draft(here).fault, draft(here).asking) == (Screen.VISIT, CorrectionFault.IN_A_DEMO, False)
    assert draft(here.tap(Action.TIME, "opened:-5")).fault is None


def test_what_changed_meanwhile_is_shown_anew_and_what_is_gone_is_left() -> None:
    lab = at_noon()
    came(lab)
    lab.wait(30 * MINUTE)
    here = opened(lab, TodayTopic.INSIDE).tap(Action.TIME, "closed:-5").tap(Action.TAKE)
    went(lab)
    here.tap(Action.KIND, "forgot_to_leave")
    assert (here.screen, here.kiosk.notice, draft(here).touched) == (Screen.VISIT, Notice.THING_CHANGED, False)
    here.send(VisitGone())
    assert (here.screen, here.kiosk.notice) == (Screen.TODAY_LIST, Notice.THING_CHANGED)


def test_a_disk_that_is_full_says_so_and_keeps_the_times() -> None:
    here = opened(forgotten()).tap(Action.TIME, "closed:-60").tap(Action.TAKE)
    said = draft(here)
    here.lab.store.full = True
    here.tap(Action.KIND, "forgot_to_leave")
    assert (here.kiosk.notice, here.kiosk.mending, here.kiosk.busy) == (Notice.NOT_WRITTEN, said, False)
    assert here.screen is Screen.VISIT


def test_a_list_that_was_asked_for_before_does_not_take_the_page_away() -> None:
    here = opened(forgotten())
    page = here.kiosk
    here.send(perform(LookAtToday(TodayTopic.VISITS), here.lab.lab))
    assert replace(here.kiosk, now=page.now) == page
