# SPDX-License-Identifier: Apache-2.0
"""The invariants of equipment, each by its number, over histories that several kiosks wrote with clocks of their own.

Number 11 (nothing of the last visitor is left) is the screens': tests/unit/application/test_flow_machine.py. Number 12
(a scan that means nothing is kept) is the use cases': tests/unit/application/test_lending.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.availability import Blocker, first_blocker, kit_blocker
from lab_kiosk.domain.events import CATALOGUE, Entry
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetLent,
    AssetRetired,
    AssetReturned,
    LendingUndone,
    StockMoved,
    TurnaroundStepDone,
)
from lab_kiosk.domain.folds import in_order
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.records import Asset, Case, Loan, Stock
from lab_kiosk.domain.vocabulary import CaseCode, Custody, HoldReason, Lifecycle, Step, StockMove
from tests.support.builders import MINUTE, PAT, QUINN, REY, SECOND, START_MS, History
from tests.support.equipment import (
    back,
    claimed,
    done,
    found,
    headset,
    hold,
    lent,
    let_go,
    missing,
    release,
    reserved,
    undone,
)

Make = Callable[[int], Any]
HAPPENINGS: dict[str, Make] = {
    "lent": lambda n: lent(f"loan-{n}"),
    "returned": lambda _: back(),
    "returned unclean": lambda _: back(Step.CHECK),
    "undone": lambda n: undone(f"loan-{n - 1}"),
    "claimed": lambda n: claimed(f"s{n % 2}"),
    "released": lambda n: let_go(f"s{n % 2}"),
    "missing": lambda _: missing(),
    "found": lambda _: found(),
    "held": lambda n: hold(f"h{n % 3}"),
    "hold released": lambda n: release(f"h{n % 3}"),
    "sanitised": lambda _: done(Step.SANITISE),
    "retired": lambda _: AssetRetired(reason="old", by="S"),
    "reserved": lambda _: reserved(),
}
PEOPLE = st.sampled_from([PAT, QUINN, REY, None])


@st.composite
def headset_histories(draw: st.DrawFn, most: int = 14) -> History:
    """Two kiosks whose clocks disagree by up to ten minutes, and one headset between them."""
    history = headset()
    skew = {"A": 0, "B": draw(st.integers(-10 * MINUTE, 10 * MINUTE))}
    told = draw(st.lists(st.tuples(st.sampled_from(sorted(HAPPENINGS)), st.sampled_from("AB"), PEOPLE), max_size=most))
    for number, (what, log, who) in enumerate(told, 1):
        at = max(number * draw(st.integers(SECOND, 5 * MINUTE)) + skew[log], 1)
        history.add(at, HAPPENINGS[what](number), who, log=log, site=1 + (log == "B"))
    return history


def walk(history: History) -> list[tuple[AssetState, Entry, AssetState]]:
    """Each step: the state before, what happened, the state after."""
    state, steps = ASSET.empty(), []
    for entry in in_order(history.entries):
        after, _ = ASSET.step(state, entry)
        steps.append((state, entry, after))
        state = after
    return steps


@given(headset_histories())
def test_1_at_most_one_loan_of_an_asset_is_open(history: History) -> None:
    open_loans = [loan for loan in history.all(Loan) if loan.closed_at is None]
    assert len(open_loans) <= 1
    assert [loan.loan_id for loan in open_loans] == ([history.state.loan.loan_id] if history.state.loan else [])


@given(headset_histories())
def test_2_a_checkout_never_disappears(history: History) -> None:
    lendings = {entry.event.loan_id for entry in history.entries if isinstance(entry.event, AssetLent)}
    assert {loan.loan_id for loan in history.all(Loan)} == lendings


@given(headset_histories(), st.randoms())
def test_3_the_same_events_give_the_same_state_in_any_order_and_however_often(history: History, random: Any) -> None:
    shuffled = history.entries * 2
    random.shuffle(shuffled)
    assert history.folded(shuffled) == history.folded()


@given(headset_histories())
def test_4_holds_shrink_only_by_the_release_that_names_them(history: History) -> None:
    for before, entry, after in walk(history):
        gone = before.holds.keys() - after.holds.keys()
        assert gone <= {getattr(entry.event, "hold_id", None)}
        assert not gone or entry.event.KIND == "asset.hold_released"  # type: ignore[union-attr]


@given(headset_histories(), headset_histories())
def test_4_merging_two_histories_never_clears_a_hold(one: History, other: History) -> None:
    released = {e.event.hold_id for h in (one, other) for e in h.entries if e.event.KIND == "asset.hold_released"}  # type: ignore[union-attr]
    for entry in other.entries[1:]:
        place = {"event_id": f"other-{entry.event_id}", "log_id": f"other-{entry.log_id}"}
        one.entries.append(msgspec.structs.replace(entry, **place))
    held = one.state.holds.keys()
    placed = {e.event.hold_id for e in one.entries if e.event.KIND == "asset.hold_placed"}  # type: ignore[union-attr]
    assert placed - released <= held


@dataclass
class Wearers:
    """A plain reading of a history, which knows nothing of how the fold remembers it."""

    wearer: str | None = None
    worn: bool = False
    steps: tuple[Step, ...] = ()
    undoable: tuple[str, str | None, bool] | None = None

    def uses(self, before: AssetState, entry: Entry) -> bool:
        """Somebody takes it. Answers whether they wear it uncleaned after somebody else."""
        lending = isinstance(entry.event, AssetLent)
        same = before.loan is not None and entry.subject is not None and before.loan.subject == entry.subject
        takes_over = not same or (lending and before.custody is Custody.MISSING)
        unclean = takes_over and self.worn and (entry.subject is None or entry.subject != self.wearer)
        if isinstance(entry.event, AssetLent) and takes_over:
            self.undoable = (entry.event.loan_id, self.wearer, self.worn)
        elif not lending:
            self.undoable = None
        if takes_over or not lending:
            self.wearer = entry.subject
        self.worn = self.worn or takes_over
        return unclean

    def goes_on(self, before: AssetState, entry: Entry, after: AssetState) -> None:
        """Anything else: a hygiene step that was due cleans it, an undo makes the lending not have been."""
        due = Step.SANITISE in self.steps
        if due and isinstance(entry.event, TurnaroundStepDone) and entry.event.step is Step.SANITISE:
            self.worn, self.undoable = False, None
        taken_back = before.loan.loan_id if before.loan is not None and after.loan is None else ""
        if isinstance(entry.event, LendingUndone) and self.undoable and self.undoable[0] == taken_back:
            _, self.wearer, self.worn = self.undoable


@given(headset_histories(most=20))
def test_5_two_people_never_use_one_headset_without_a_hygiene_step_or_a_noted_exception(history: History) -> None:
    noted = {case.events for case in history.all(Case) if case.code is CaseCode.HYGIENE_SKIPPED}
    told = Wearers()
    for before, entry, after in walk(history):
        if isinstance(entry.event, AssetLent | AssetClaimed):
            assert not told.uses(before, entry) or entry.event_id in noted, "worn after somebody else, and nobody told"
        else:
            told.goes_on(before, entry, after)
        told.steps = after.steps


@pytest.mark.parametrize(
    "event", [lent("l", hygiene_override=True, staff="S"), claimed(hygiene_override=True, staff="S")]
)
def test_5_a_staff_override_of_hygiene_is_itself_in_the_event(event: Any) -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s0"), PAT)
    history.add(2 * MINUTE, let_go("s0"))
    history.add(3 * MINUTE, event, QUINN)
    assert history.cases == []
    assert event.staff == "S"


@pytest.mark.parametrize("who", [QUINN, None])
@pytest.mark.parametrize("event", [lent("l"), claimed()])
def test_5_without_an_override_the_skipped_hygiene_is_an_exception(event: Any, who: Any) -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s0"), PAT)
    history.add(2 * MINUTE, let_go("s0"))
    history.add(3 * MINUTE, event, who)
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]


@pytest.mark.parametrize(("worn", "who"), [(True, PAT), (False, QUINN)])
def test_5_ones_own_headset_and_what_nobody_wears_need_no_hygiene(worn: bool, who: Any) -> None:
    history = headset(worn=worn)
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, back())
    history.add(3 * MINUTE, lent("m"), who)
    assert history.cases == []


def test_5_a_dwell_time_that_is_not_over_is_no_completed_step() -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s0"), PAT)
    history.add(2 * MINUTE, let_go("s0"))
    history.add(3 * MINUTE, done(Step.SANITISE, START_MS + 10 * MINUTE))
    history.add(9 * MINUTE, lent("l"), QUINN)
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]


@given(st.integers(START_MS, START_MS + 400 * 24 * 60 * MINUTE), st.sampled_from(["America/Chicago", "Asia/Kathmandu"]))
def test_6_a_due_time_is_an_instant_and_the_name_of_a_zone(due_at: int, zone: str) -> None:
    """To the millisecond as it was told, and in the zone of where it was lent: no day, and no hour of another clock."""
    told = AssetLent.__annotations__
    assert (told["due_at"], told["zone"]) == ("int", "str")
    for required in ("due_at", "zone"):
        (field,) = (field for field in msgspec.structs.fields(AssetLent) if field.name == required)
        assert field.required
    history = headset()
    history.add(MINUTE, msgspec.structs.replace(lent("l"), due_at=due_at, zone=zone), PAT)
    assert (history.one(Loan).due_at, history.one(Loan).zone) == (due_at, zone)


@given(st.lists(headset_histories(most=4), min_size=1, max_size=3))
def test_7_a_kit_can_be_had_when_each_of_its_members_can(members: list[History]) -> None:
    states = tuple(history.state for history in members)
    now = START_MS + 10 * MINUTE
    short = any(first_blocker(state, now) is not None for state in states)
    assert kit_blocker(states, now) is (Blocker.KIT_INCOMPLETE if short else None)


@given(st.lists(st.tuples(st.sampled_from(StockMove), st.integers(1, 9)), max_size=12))
def test_8_stock_goes_below_zero_only_with_an_exception(moves: list[tuple[StockMove, int]]) -> None:
    history = History("stock:velcro")
    signs = {StockMove.RECEIVE: 1, StockMove.ADJUST: 1, StockMove.BACK: 1}
    on_hand, below = 0, 0
    for number, (move, quantity) in enumerate(moves):
        history.add(number, StockMoved(move=move, quantity=quantity))
        on_hand += signs.get(move, -1) * quantity
        below += on_hand < 0
    assert history.state.on_hand == on_hand
    assert history.cases == [CaseCode.STOCK_BELOW_ZERO] * below
    assert not moves or history.one(Stock).on_hand == on_hand


@pytest.mark.parametrize("taken", [lent("l"), claimed()])
def test_9_retired_while_somebody_has_it_both_facts_stand_and_a_person_looks(taken: Any) -> None:
    history = headset()
    history.add(1 * MINUTE, taken, PAT)
    history.add(2 * MINUTE, AssetRetired(reason="old", by="S"), log="B")
    assert history.cases == [CaseCode.LENT_WHILE_HELD]
    assert history.one(Asset).lifecycle is Lifecycle.RETIRED
    assert history.one(Asset).custody is not Custody.IN_LAB


def test_9_what_is_in_the_lab_is_retired_without_a_question() -> None:
    history = headset()
    history.add(MINUTE, AssetRetired(reason="old", by="S"))
    assert history.cases == []


def test_9_missing_keeps_the_loan_open() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, missing())
    assert history.one(Loan).closed_at is None
    assert history.state.loan is not None


PRIVILEGED = (
    "asset.code_retired",
    "asset.counted",
    "asset.hold_placed",
    "asset.hold_released",
    "asset.marked_missing",
    "asset.moved",
    "asset.reserved",
    "asset.retired",
    "asset.sent_to_bench",
    "asset.sent_to_vendor",
    "asset.turnaround_step_done",
    "asset.turnaround_step_undone",
    "case.settled",
    "credential.revoked",
    "help.answered",
    "person.blocked",
    "person.erased",
    "person.unblocked",
    "pilot.decided",
    "pilot.stage_reached",
    "reservation.cancelled",
    "reservation.changed",
    "reservation.fulfilled",
    "reservation.made",
    "reservation.unit_replaced",
    "stocktake.closed",
    "stocktake.opened",
    "stocktake.place_started",
    "stocktake.stray_counted",
    "visit.corrected",
)


@pytest.mark.parametrize("kind", PRIVILEGED)
def test_10_a_privileged_act_cannot_be_written_down_without_who_did_it(kind: str) -> None:
    (by,) = (field for field in msgspec.structs.fields(CATALOGUE[kind]) if field.name == "by")
    assert by.required


def test_recall_and_damage_are_holds_like_any_other() -> None:
    history = headset()
    for number, reason in enumerate(HoldReason):
        history.add(number, hold(f"h{number}", reason))
    assert history.one(Asset).held == len(HoldReason)
    history.add(MINUTE, AssetReturned(place="shelf"))
    assert history.one(Asset).held == len(HoldReason)
