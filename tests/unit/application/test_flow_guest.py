# SPDX-License-Identifier: Apache-2.0
"""In without a badge, and with a label that is good for the day."""

from __future__ import annotations

from typing import Any

import pytest

from lab_kiosk.application.commands import SignInByLabel, SignInGuest
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import CheckedIn
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import guest_of
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import LabelCode, classify, day_label
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.visits import VisitBook
from lab_kiosk.domain.ids import VisitId, visit_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import AgeBand, Party, Presented, Purpose, Role
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, A, desk
from tests.support.scenarios import check_in, furnished, named

TEACHERS = badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.ADULT)


def typed(here: Desk, name: str) -> Desk:
    for letter in name:
        here.tap(Action.TYPE, letter)
    return here


def asked(name: str = "", **policy: Any) -> Desk:
    """A guest who has said everything but who they are."""
    here = desk(**policy).tap(Action.GUEST).tap(Action.PURPOSE, Purpose.DEMO)
    assert here.screen is Screen.NICKNAME
    return typed(here, name).tap(Action.CONTINUE)


def inside(name: str = "", **policy: Any) -> Desk:
    """A grown-up guest on the home screen."""
    here = asked(name, **policy).tap(Action.ROLE, "community").tap(Action.AGE, "adult").tap(Action.CONTINUE)
    assert here.screen is Screen.LABEL
    return here.tap(Action.CONTINUE)


def label_of(here: Desk) -> str:
    (visit,) = here.lab.store.open_visits()
    return visit.day_label


def verdict_of(here: Desk) -> CheckInVerdict | None:
    return here.kiosk.checked_in.verdict if here.kiosk.checked_in else None


def test_a_guest_is_in_with_six_taps_and_has_a_label() -> None:
    here = desk(rules="rules").tap(Action.GUEST)
    assert here.screen is Screen.GUEST
    here.tap(Action.PURPOSE, Purpose.DEMO).tap(Action.CONTINUE).tap(Action.ROLE, "student").tap(Action.AGE, "under_10")
    assert (here.screen, verdict_of(here)) == (Screen.VERDICT, CheckInVerdict.NEEDS_ASSENT)
    here.wait(4 * SECOND)
    assert here.screen is Screen.RULES
    assert here.tap(Action.AGREE).screen is Screen.LABEL
    assert here.kiosk.rules == ""
    (visit,) = here.lab.store.open_visits()
    assert (visit.party, visit.role, visit.age_band, visit.purpose) == (
        Party.GUEST,
        Role.STUDENT,
        AgeBand.UNDER_10,
        Purpose.DEMO,
    )
    assert isinstance(classify(visit.day_label, checked_by_reader=False), LabelCode)
    assert here.kiosk.visitor == guest_of(visit, None)
    assert visit.day_label not in repr(here.kiosk)
    assert here.tap(Action.CONTINUE).screen is Screen.HOME
    assert here.tap(Action.LABEL).screen is Screen.LABEL
    (assent,) = here.lab.told("agreement.assented")
    assert (assent.stream, assent.subject) == (visit.stream, None)


def test_that_borrowing_needs_a_badge_is_said_on_the_first_page_and_no_other_way_is_closed() -> None:
    here = desk().tap(Action.GUEST).tap(Action.PURPOSE, Purpose.BORROW)
    assert (here.screen, here.kiosk.notice) == (Screen.GUEST, Notice.NEEDS_BADGE)
    assert here.tap(Action.PURPOSE, Purpose.VISIT).screen is Screen.NICKNAME


def test_a_nickname_is_in_what_is_personal_and_nowhere_else() -> None:
    here = asked("Zoë")
    assert here.screen is Screen.ROLE
    assert "Zoë" not in repr(here.kiosk)
    assert here.kiosk.draft.text == ""
    here.tap(Action.ROLE, "partner")
    (opened,) = here.lab.told("visit.opened")
    assert opened.personal is not None
    assert opened.personal.nickname == "Zoë"
    assert "Zoë" not in repr(opened.event)
    assert opened.event.age_band is AgeBand.ADULT  # type: ignore[union-attr]
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.first_name == "Zoë"
    assert here.kiosk.guest is None
    here.wait(HOUR).wait(HOUR)
    for _ in range(8):
        here.wait(HOUR)
    assert (here.screen, here.kiosk.visitor, here.kiosk.guest) == (Screen.ATTRACT, None, None)


def test_every_step_leads_back_and_an_unknown_answer_leads_nowhere() -> None:
    here = asked("Al").tap(Action.ROLE, "student")
    assert here.tap(Action.AGE, "unknown").screen is Screen.AGE
    assert here.tap(Action.BACK).screen is Screen.ROLE
    assert here.tap(Action.ROLE, "staff").screen is Screen.ROLE
    assert here.tap(Action.BACK).screen is Screen.NICKNAME
    assert here.kiosk.draft.text == "Al", "the same person goes on writing"
    assert here.tap(Action.BACK).screen is Screen.GUEST
    assert here.kiosk.draft.text == ""
    assert here.tap(Action.PURPOSE, "nonsense").screen is Screen.GUEST
    assert here.tap(Action.BACK).screen is Screen.ATTRACT
    assert here.kiosk.guest is None
    assert here.lab.told("visit.opened") == []


def test_whoever_walks_away_in_the_middle_leaves_nothing() -> None:
    here = asked("Al").wait(45 * SECOND).wait(30 * SECOND)
    assert (here.screen, here.kiosk.guest) == (Screen.ATTRACT, None)


def test_a_badge_in_the_middle_of_a_guests_answers_is_that_badges_visit() -> None:
    here = asked("Al").scan(PATS)
    assert here.kiosk.guest is None
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.handle == PAT


def test_a_bad_scan_in_the_middle_of_a_guests_answers_is_only_a_word() -> None:
    here = asked("Al").scan("?")
    assert (here.screen, here.kiosk.notice) == (Screen.ROLE, Notice.UNREADABLE)
    assert here.kiosk.guest is not None


def test_the_label_asks_whether_the_guest_leaves_and_never_toggles() -> None:
    here = inside("Al")
    label = label_of(here)
    assert here.scan(label).kiosk.notice is None, "the same gesture"
    assert here.wait(20 * SECOND).scan(label).kiosk.notice is Notice.ALREADY_INSIDE
    here.wait(2 * MINUTE).scan(label)
    assert here.screen is Screen.REPEAT
    assert here.tap(Action.STAY).screen is Screen.HOME
    here.wait(HOUR).scan(label).tap(Action.LEAVE)
    assert here.screen is Screen.RECEIPT
    assert here.lab.store.open_visits() == ()


def test_on_any_screen_of_somebody_else_the_label_drops_that_person() -> None:
    here = inside("Al")
    label = label_of(here)
    here.wait(HOUR).scan(PATS).tap(Action.CONTINUE).tap(Action.BORROW).scan(label)
    assert here.screen is Screen.REPEAT
    assert here.kiosk.visitor is not None
    assert (here.kiosk.visitor.handle, here.kiosk.visitor.first_name) == ("", "Al")


def test_a_guest_who_left_comes_back_with_the_label_the_same_day() -> None:
    here = inside("Al", rules="")
    label = label_of(here)
    here.tap(Action.LEAVE)
    here.wait(HOUR).scan(label)
    assert (here.screen, verdict_of(here)) == (Screen.VERDICT, CheckInVerdict.ADMIT_RETURNING)
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.first_name == "Al"
    assert not here.kiosk.new_label
    assert label_of(here) == label
    assert len(here.lab.store.open_visits()) == 1
    assert here.tap(Action.CONTINUE).screen is Screen.HOME


def test_what_was_agreed_to_in_the_morning_holds_after_lunch() -> None:
    lab = furnished(rules="rules", ask_purpose=True)
    here = (
        Desk(lab).tap(Action.GUEST).tap(Action.PURPOSE, Purpose.VISIT).tap(Action.CONTINUE).tap(Action.ROLE, "partner")
    )
    here.tap(Action.CONTINUE).tap(Action.AGREE)
    label = label_of(here)
    here.tap(Action.CONTINUE).tap(Action.LEAVE)
    here.wait(HOUR).scan(label)
    assert here.tap(Action.CONTINUE).screen is Screen.PURPOSE
    assert here.tap(Action.SKIP).screen is Screen.HOME


def test_a_label_is_worth_nothing_tomorrow_but_always_lets_out() -> None:
    lab = furnished(ask_purpose=False)
    here = Desk(lab)
    here.tap(Action.GUEST).tap(Action.PURPOSE, Purpose.VISIT).tap(Action.CONTINUE).tap(Action.ROLE, "partner")
    label = label_of(here)
    here.wait(DAY).wait(MINUTE).scan(label)
    assert here.screen is Screen.REPEAT, "somebody forgot to leave yesterday"
    here.tap(Action.LEAVE).scan(label)
    assert verdict_of(here) is CheckInVerdict.EXPIRED
    here.scan(day_label(bytes(16)))
    assert verdict_of(here) is CheckInVerdict.UNKNOWN_BADGE
    refusals = lab.told("scan.refused")
    assert len(refusals) == 2
    assert label not in repr(refusals)


def test_a_label_of_another_place_is_for_another_place() -> None:
    lab = furnished()
    label = day_label(bytes(range(16)))
    lab.store._site_id = 2
    opened = VisitOpened(visit_id=VisitId("elsewhere"), party=Party.GUEST, presented=Presented.TOUCH, day_label=label)
    lab.tell(Fact(visit_stream(VisitId("elsewhere")), opened))
    outcome = perform(SignInByLabel(label, Presented.CAMERA), lab.lab)
    assert isinstance(outcome, CheckedIn)
    assert outcome.verdict is CheckInVerdict.WRONG_SITE


def test_a_full_lab_waits_for_staff_also_with_a_label() -> None:
    here = inside(soft_cap=1)
    label = label_of(here)
    here.tap(Action.LEAVE).scan(staff_badge()).wait(HOUR).scan(label)
    assert verdict_of(here) is CheckInVerdict.SOFT_FULL
    here.scan(staff_badge())
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.label == label
    assert here.lab.told("visit.opened")[-1].event.staff == STAFF  # type: ignore[union-attr]


def test_staff_let_in_a_guest_who_was_refused_with_everything_that_they_said() -> None:
    here = asked("Al", opens=600, closes=601).tap(Action.ROLE, "partner")
    assert (here.screen, verdict_of(here)) == (Screen.VERDICT, CheckInVerdict.NEEDS_STAFF)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.opens_at == 600
    here.scan(staff_badge())
    assert here.kiosk.visitor is not None
    assert (here.kiosk.visitor.first_name, here.kiosk.guest) == ("Al", None)
    assert here.lab.told("visit.opened")[-1].event.staff == STAFF  # type: ignore[union-attr]


def test_a_lab_without_guests_asks_staff() -> None:
    here = asked(guests=False).tap(Action.ROLE, "partner")
    assert verdict_of(here) is CheckInVerdict.NEEDS_STAFF
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.opens_at is None
    assert here.wait(10 * SECOND).screen is Screen.ATTRACT
    assert here.kiosk.lab is None or not here.kiosk.lab.guests


@pytest.mark.parametrize("vouches", [TEACHERS, staff_badge()])
def test_a_young_guest_comes_in_beside_a_leader_who_has_a_badge(vouches: str) -> None:
    here = asked(guest_minors_need_leader=True).tap(Action.ROLE, "student").tap(Action.AGE, "from_13_to_17")
    assert verdict_of(here) is CheckInVerdict.NEEDS_LEADER
    here.scan(PATS)
    assert verdict_of(here) is CheckInVerdict.NEEDS_LEADER, "another student is no leader"
    here.scan(vouches)
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.age_band is AgeBand.FROM_13_TO_17


def test_what_a_guest_says_of_themselves_vouches_for_nobody() -> None:
    here = asked(young_need_leader=True).tap(Action.ROLE, "educator")
    here.wait(HOUR).scan(badge_text(PAT, age_band=AgeBand.UNDER_10))
    assert verdict_of(here) is CheckInVerdict.NEEDS_LEADER


def test_a_guest_borrows_nothing_and_is_told_kindly() -> None:
    here = inside()
    assert here.tap(Action.BORROW).kiosk.notice is Notice.NEEDS_BADGE
    assert here.screen is Screen.HOME
    assert here.scan(A).kiosk.notice is Notice.NEEDS_BADGE
    assert here.screen is Screen.HOME
    assert here.lab.told("asset.lent") == []


def test_a_guest_tries_a_demo() -> None:
    here = inside().tap(Action.DEMOS).tap(Action.PICK, "star-map").tap(Action.START)
    assert len(here.lab.told("session.chosen")) == 1


def test_only_whoever_has_a_label_is_shown_one() -> None:
    here = desk().scan(PATS).tap(Action.CONTINUE)
    assert here.tap(Action.LABEL).screen is Screen.HOME


def test_a_guest_may_say_nothing_of_why() -> None:
    lab = furnished()
    outcome = perform(SignInGuest(purpose=None, role=Role.PARTNER, age_band=AgeBand.ADULT), lab.lab)
    assert isinstance(outcome, CheckedIn)
    assert outcome.new_label
    assert lab.told("visit.purpose_stated") == []


def test_a_leader_whom_the_lab_refuses_vouches_for_nobody() -> None:
    lab = furnished(guest_minors_need_leader=True)
    lab.tell(named())
    said = SignInGuest(
        purpose=None,
        role=Role.STUDENT,
        age_band=AgeBand.FROM_10_TO_12,
        staff_text=badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.UNDER_10),
    )
    assert isinstance(perform(said, lab.lab), CheckedIn)
    closed = furnished(guest_minors_need_leader=True, opens=1, closes=2)
    outcome = perform(said, closed.lab)
    assert isinstance(outcome, CheckedIn)
    assert outcome.visitor is None
    check_in(lab)


def test_nobody_inside_is_said_loudly() -> None:
    with pytest.raises(LookupError):
        VisitBook().inside  # noqa: B018 - asking is the point
    lab = furnished()
    assert lab.store.state(PERSON, "visit:none").visits.open is None
    assert isinstance(Visit, type)
