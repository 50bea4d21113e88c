# SPDX-License-Identifier: Apache-2.0
"""Hand out never breaks in silence what is promised to a class: what goes out together and for how long counts, the
sentence comes before the tap, and whoever lets a thing go all the same is named.
"""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.class_set import ClassSetChanged, ClassSetLent
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.handing import Going, HandOut
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReturned, TurnaroundStepDone
from lab_kiosk.domain.ids import AssetId, Stream
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.vocabulary import LoanKind, Step
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, STAFF
from tests.support.desk import Desk
from tests.support.journeys import CAMERA, PATS, A, at_staff_desk
from tests.support.lending import SET, B, C, blockers, draft, handing, lab, loans, ready
from tests.support.reserving import EDUCATOR, cancel, hand_out, listed, reserve, terms
from tests.support.scenarios import KIT_CODE, kit, model

KEPT = Blocker.RESERVED


def promised(here: Desk, count: int, in_ms: int = 30 * MINUTE, **changes: Any) -> str:
    """So many headsets are reserved for Quinn's class."""
    start = here.lab.clock.now + in_ms
    return reserve(here.lab, terms(count, start, **changes), QUINN)


def test_of_what_is_taken_together_only_what_is_left_over_goes_out() -> None:
    here = handing()
    start = here.lab.clock.now + 30 * MINUTE
    promised(here, 2)
    here.scan(A).scan(B)
    assert blockers(here) == {"quest-a": None, "quest-b": KEPT}
    assert draft(here).items[1].offered.kept_at == start
    here.tap(Action.TAKE)
    assert [loan.asset_id for loan in loans(here)] == ["quest-a"]


def test_what_is_back_before_the_class_goes_out_and_for_a_week_it_is_kept() -> None:
    here = handing()
    promised(here, 3, 26 * HOUR)
    assert blockers(here.scan(A)) == {"quest-a": None}
    assert blockers(here.tap(Action.DUE, DueRule.WEEK)) == {"quest-a": KEPT}
    here.tap(Action.TAKE)
    assert loans(here) == []
    assert blockers(here.scan(B)) == {"quest-a": KEPT, "quest-b": KEPT}
    assert blockers(here.tap(Action.DUE, DueRule.USUAL)) == {"quest-a": None, "quest-b": None}
    assert blockers(here.tap(Action.KIND, LoanKind.LOANER)) == {"quest-a": KEPT, "quest-b": KEPT}


def test_the_kind_that_a_thing_is_usually_lent_for_says_how_far_is_looked() -> None:
    here = handing()
    here.lab.tell(model(loan_kind=LoanKind.LOANER, accessories=SET))
    promised(here, 3, 26 * HOUR)
    assert blockers(here.scan(A)) == {"quest-a": KEPT}


def test_what_is_taken_off_the_desk_leaves_its_place_to_the_next() -> None:
    here = handing()
    promised(here, 2)
    here.scan(A).scan(B).tap(Action.REMOVE, "quest-a")
    assert blockers(here) == {"quest-b": None}


def test_things_that_were_scanned_before_the_badge_are_judged_together() -> None:
    where = lab()
    here = at_staff_desk(where).tap(Action.OPEN, "hand_out")
    promised(here, 2)
    here.scan(A).scan(B).scan(C).scan(PATS)
    assert blockers(here) == {"quest-a": None, "quest-b": KEPT, "quest-c": KEPT}


def test_scans_faster_than_the_lab_are_judged_together_after_the_last() -> None:
    here = handing()
    promised(here, 2)
    here.slow = True
    here.scan(A).scan(B)
    while here.answer():
        pass
    assert blockers(here) == {"quest-a": None, "quest-b": KEPT}


def test_the_members_of_a_kit_are_taken_together() -> None:
    here = handing()
    here.lab.tell(kit("quest-a", "quest-b"))
    promised(here, 2)
    assert blockers(here.scan(KIT_CODE)) == {"quest-a": None, "quest-b": KEPT}


def test_a_shorter_loan_that_a_second_thing_brings_frees_the_first() -> None:
    here = handing()
    here.lab.tell(model(loan_minutes=240, accessories=SET))
    here.lab.tell(model("cam", name="Camera", worn=False, loan_minutes=20, turnaround=()))
    promised(here, 3, 2 * HOUR)
    assert blockers(here.scan(A)) == {"quest-a": KEPT}
    assert blockers(here.scan(CAMERA)) == {"quest-a": None, "camera": None}


def test_staff_let_it_go_knowingly_and_are_named_and_the_sentence_stays() -> None:
    here = handing()
    promised(here, 3)
    here.scan(A).tap(Action.ALLOW, "quest-a")
    (item,) = draft(here).items
    assert (item.ready, item.let_go, item.kept) == (True, True, False)
    here.tap(Action.ALLOW, "quest-a")
    assert blockers(here) == {"quest-a": KEPT}
    here.tap(Action.ALLOW, "quest-z").tap(Action.ALLOW, "quest-a").tap(Action.TAKE)
    assert here.screen is Screen.HANDED_OUT
    (entry,) = here.lab.told("asset.lent")
    assert (entry.event.reservation_override, entry.event.staff) == (True, STAFF)  # type: ignore[union-attr]


def test_whoever_lets_one_go_takes_it_from_the_next_one_too() -> None:
    here = handing()
    promised(here, 2)
    here.scan(A).scan(B).scan(C).tap(Action.ALLOW, "quest-b")
    assert blockers(here) == {"quest-a": None, "quest-b": None, "quest-c": KEPT}
    here.tap(Action.REMOVE, "quest-b").scan(B)
    assert blockers(here)["quest-b"] is KEPT


def test_what_is_not_kept_goes_out_without_a_word_about_promises() -> None:
    here = handing(PATS, A).tap(Action.ALLOW, "quest-a").tap(Action.TAKE)
    (entry,) = here.lab.told("asset.lent")
    assert not entry.event.reservation_override  # type: ignore[union-attr]


def test_what_was_promised_between_scan_and_tap_is_told_before_anything_goes_out() -> None:
    here = handing(PATS, A, B)
    mine = promised(here, 3)
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, Notice.SOMETHING_CHANGED)
    assert (blockers(here), loans(here)) == ({"quest-a": KEPT, "quest-b": KEPT}, [])
    cancel(here.lab, mine)
    here.tap(Action.DUE, DueRule.USUAL).tap(Action.TAKE)
    assert len(loans(here)) == 2


def test_letting_go_excuses_the_promise_and_nothing_else() -> None:
    """Nobody wears what the last one wore, whoever it was promised to."""
    here = handing()
    promised(here, 1, 0, assets=(AssetId("quest-a"),))
    here.lab.tell(Fact(Stream("asset:quest-a"), AssetReturned(place="desk", due_steps=(Step.SANITISE,))))
    assert blockers(here.scan(A)) == {"quest-a": KEPT}
    assert blockers(here.tap(Action.ALLOW, "quest-a")) == {"quest-a": Blocker.NEEDS_SANITISE}
    refused = hand_out(here.lab, "quest-a", anyway=("quest-a",))
    assert isinstance(refused, ClassSetChanged)
    assert refused.items[0].blocker is Blocker.NEEDS_SANITISE
    here.lab.tell(Fact(Stream("asset:quest-a"), TurnaroundStepDone(step=Step.SANITISE, by=STAFF)))
    assert isinstance(hand_out(here.lab, "quest-a", anyway=("quest-a",)), ClassSetLent)


def test_what_is_reserved_for_them_is_theirs() -> None:
    here = handing()
    reserve(here.lab, terms(3, here.lab.clock.now + 30 * MINUTE), PAT)
    assert blockers(here.scan(A)) == {"quest-a": None}
    assert ready(here) == ["quest-a"]


# Reserved for them ----------------------------------------------------------------------------------------------------


def for_pat(count: int = 2, start: int = 30 * MINUTE, **changes: Any) -> tuple[Desk, str]:
    """Staff serve an educator for whom something is reserved soon."""
    where = lab()
    mine = reserve(where, terms(count, where.clock.now + start, **changes))
    here = at_staff_desk(where).tap(Action.OPEN, "hand_out").scan(EDUCATOR)
    return here, mine


def test_what_goes_out_to_whom_it_was_reserved_for_is_what_was_reserved_until_its_end() -> None:
    here, _ = for_pat()
    booked = draft(here).borrower.booked
    assert (booked.count, booked.taken, draft(here).due.rule) == (2, 0, DueRule.RESERVED)
    here.scan(A).scan(B).scan(C).tap(Action.TAKE)
    assert [(loan.asset_id, loan.due_at) for loan in loans(here)] == [
        (asset, booked.end_at) for asset in ("quest-a", "quest-b", "quest-c")
    ]
    (line,) = listed(here.lab)
    assert (line.taken, line.standing) == (2, Standing.FETCHED)
    (entry,) = here.lab.told("reservation.fulfilled")
    assert (entry.event.taken, entry.event.by) == ({"quest": 2}, STAFF)  # type: ignore[union-attr]


def test_by_halves_the_rest_is_still_waited_for_and_taken_back_within_the_minute_all_of_it() -> None:
    here, _ = for_pat(3)
    here.scan(A).tap(Action.TAKE)
    assert [(line.taken, line.standing) for line in listed(here.lab)] == [(1, Standing.PARTLY)]
    here.tap(Action.UNDO)
    assert [(line.taken, line.standing) for line in listed(here.lab)] == [(0, Standing.WAITING)]
    here.tap(Action.TAKE).tap(Action.TAKE).scan(EDUCATOR).scan(B)
    assert (draft(here).borrower.booked.taken, draft(here).borrower.booked.outstanding) == (1, 2)
    here.scan(C).tap(Action.TAKE)
    assert [(line.taken, line.standing) for line in listed(here.lab)] == [(3, Standing.FETCHED)]
    here.tap(Action.TAKE).scan(EDUCATOR)
    assert draft(here).borrower.booked is None


def test_what_is_back_before_it_begins_or_is_something_else_is_not_what_was_reserved() -> None:
    here, _ = for_pat(1)
    here.scan(CAMERA).tap(Action.TAKE)
    assert here.lab.told("reservation.fulfilled") == []
    here, _ = for_pat(1, start=55 * MINUTE)
    perform(
        HandOut(
            visitor=draft(here).borrower.visitor,
            going=(Going("quest-a"),),
            kind=LoanKind.IN_LAB,
            due_at=here.lab.clock.now + 10 * MINUTE,
            by=STAFF,
        ),
        here.lab.lab,
    )
    assert [loan.asset_id for loan in loans(here)] == ["quest-a"]
    assert here.lab.told("reservation.fulfilled") == []


def test_of_very_things_only_these_are_fetched() -> None:
    here, _ = for_pat(1, assets=(AssetId("quest-b"),))
    here.scan(A).tap(Action.TAKE)
    assert here.lab.told("reservation.fulfilled") == []
    here.tap(Action.TAKE).scan(EDUCATOR).scan(B).tap(Action.TAKE)
    (entry,) = here.lab.told("reservation.fulfilled")
    assert entry.event.assets == ("quest-b",)  # type: ignore[union-attr]
    assert [line.standing for line in listed(here.lab)] == [Standing.FETCHED]
