# SPDX-License-Identifier: Apache-2.0
"""Another unit for a reservation that went short: proposed only where nobody else counts on it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.domain.folds.asset_state import AssetState, Reservation
from lab_kiosk.domain.promises import Promise
from lab_kiosk.domain.stand_in import stand_in
from lab_kiosk.domain.vocabulary import Custody, HoldReason, Lifecycle, Step

NOW, START, END = 1_000, 900, 2_000
READY = AssetState(model_id="quest", tag="B", place="shelf")


def asked(units: dict[str, AssetState], *promises: Promise, start: int = START, end: int = END) -> str | None:
    return stand_in("quest", units, promises, start, end, NOW)


def by_number(count: int, start: int = NOW, end: int = END, **changes: Any) -> Promise:
    told: dict[str, Any] = {"reservation_id": "other", "subject": None, "grace_ms": 5_000}
    return Promise(count=count, start_ms=start, end_ms=end, **{**told, **changes})


def by_name(start: int, end: int, *, taken: bool = False) -> Reservation:
    return Reservation("other", None, start, end, taken)


@pytest.mark.parametrize(
    "changes",
    [
        {"model_id": "camera"},
        {"lifecycle": Lifecycle.RETIRED},
        *({"custody": custody} for custody in Custody if custody is not Custody.IN_LAB),
        *({"holds": {"h": reason}} for reason in HoldReason),
        {"reservations": (by_name(START, NOW + 1),)},
        {"reservations": (by_name(END - 1, END + 1, taken=True),)},
        {"calibration_due": NOW},
        {"disputed": True},
    ],
    ids=str,
)
def test_what_is_of_another_model_or_gone_or_held_or_promised_is_never_proposed(changes: dict[str, Any]) -> None:
    unit = replace(READY, **changes)
    assert asked({"a": unit}) is None
    assert asked({"a": unit, "b": replace(READY, tag="Z")}) == "b"


def test_what_can_be_had_at_once_comes_before_what_has_to_be_made_ready_and_then_the_lowest_tag() -> None:
    units = {"dirty": replace(READY, tag="A", steps=(Step.SANITISE,)), "c": replace(READY, tag="C"), "b": READY}
    assert asked(units) == "b"
    assert asked({"dirty": units["dirty"]}) == "dirty"


def test_promised_before_or_after_that_time_it_is_free() -> None:
    assert asked({"a": replace(READY, reservations=(by_name(0, NOW), by_name(END, END + 9)))}) == "a"


def test_of_a_time_that_is_over_nothing_is_proposed() -> None:
    assert asked({"a": READY}, end=NOW) is None
    assert asked({"a": READY}, end=NOW + 1) == "a"


def test_what_others_reserved_by_number_is_left_for_them() -> None:
    units = {"a": READY, "b": replace(READY, tag="C")}
    assert asked(units, by_number(1)) == "a"
    assert asked(units, by_number(2)) is None
    assert asked(units, by_number(2, taken={"set": 1})) == "a", "what they fetched is not here"
    assert asked(units, by_number(2, cancelled=True)) == "a"
    assert asked(units, by_number(2, start=END, end=END + 9)) == "a"
    assert asked(units, by_number(2, exact=True)) == "a", "their very things say so themselves"


UNITS = st.builds(
    AssetState,
    model_id=st.sampled_from(["quest", "quest", "quest", "camera"]),
    tag=st.text("ABC", max_size=3),
    lifecycle=st.sampled_from([Lifecycle.ACTIVE, Lifecycle.ACTIVE, Lifecycle.RETIRED]),
    custody=st.sampled_from([Custody.IN_LAB] * 4 + list(Custody)),
    holds=st.dictionaries(st.just("h"), st.sampled_from(HoldReason), max_size=1),
    steps=st.sampled_from([(), (), (Step.SANITISE,)]),
    reservations=st.lists(
        st.tuples(st.integers(0, 3_000), st.integers(1, 900)).map(lambda at: by_name(at[0], sum(at))), max_size=2
    ).map(tuple),
)
PROMISES = st.builds(
    by_number, st.integers(1, 3), st.integers(0, 3_000), st.integers(3_001, 4_000), exact=st.booleans()
)


@given(st.dictionaries(st.integers(0, 9).map(str), UNITS, max_size=7), st.lists(PROMISES, max_size=3))
def test_whatever_is_proposed_is_here_free_and_not_the_last_that_others_wait_for(
    units: dict[str, AssetState], promises: list[Promise]
) -> None:
    found = asked(units, *promises)
    free = {
        key
        for key, unit in units.items()
        if unit.model_id == "quest"
        and unit.lifecycle is Lifecycle.ACTIVE
        and unit.custody is Custody.IN_LAB
        and not unit.holds
        and not any(one.start_ms < END and one.end_ms > NOW for one in unit.reservations)
    }
    awaited = max(
        (
            sum(one.outstanding(NOW) for one in promises if not one.exact and one.start_ms <= at < one.end_ms)
            for at in range(NOW, END)
        ),
        default=0,
    )
    assert (found is None) == (len(free) <= awaited)
    assert found is None or found in free
