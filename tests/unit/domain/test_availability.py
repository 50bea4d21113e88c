# SPDX-License-Identifier: Apache-2.0
"""Why a thing cannot be had, and where it goes when it comes back."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.domain.availability import ANYBODY, Bin, Blocker, Wish, blockers, destination, first_blocker
from lab_kiosk.domain.folds.asset_state import AssetState, Reservation
from lab_kiosk.domain.vocabulary import AgeBand, Custody, HoldReason, Lifecycle, Step
from tests.support.builders import PAT, QUINN

NOW = 1_000_000
READY = AssetState(model_id="quest", tag="IL234567X", battery=80, min_battery=50)
PROMISED = Reservation("r", QUINN, NOW, NOW + 10)

WRONG: dict[Blocker, dict[str, Any]] = {
    Blocker.UNKNOWN: {"model_id": ""},
    Blocker.RETIRED: {"lifecycle": Lifecycle.RETIRED},
    Blocker.MISSING: {"custody": Custody.MISSING},
    Blocker.ON_LOAN: {"custody": Custody.ON_LOAN},
    Blocker.IN_SESSION: {"custody": Custody.IN_SESSION},
    Blocker.AT_BENCH: {"custody": Custody.AT_BENCH},
    Blocker.AT_VENDOR: {"custody": Custody.AT_VENDOR},
    Blocker.HELD_RECALL: {"holds": {"h": HoldReason.RECALL}},
    Blocker.HELD_DAMAGED: {"holds": {"h": HoldReason.DAMAGED}},
    Blocker.HELD_QUARANTINE: {"holds": {"h": HoldReason.QUARANTINE}},
    Blocker.HELD_CALIBRATION_DUE: {"holds": {"h": HoldReason.CALIBRATION_DUE}},
    Blocker.HELD_AUDIT: {"holds": {"h": HoldReason.AUDIT}},
    Blocker.HELD_STAFF: {"holds": {"h": HoldReason.STAFF}},
    Blocker.RESERVED: {"reservations": (PROMISED,)},
    Blocker.SANITISING: {"step_until": NOW + 1},
    Blocker.NEEDS_SANITISE: {"steps": (Step.SANITISE, Step.CHARGE)},
    Blocker.NEEDS_CHECK: {"steps": (Step.CHECK,)},
    Blocker.NEEDS_RESET: {"steps": (Step.RESET,)},
    Blocker.NEEDS_CHARGE: {"steps": (Step.CHARGE, Step.CHECK)},
    Blocker.LOW_BATTERY: {"battery": 49},
}
OF_PERSON: dict[Blocker, Wish] = {
    Blocker.NEEDS_BADGE: Wish(badge=False, blocked=True, agreed=False),
    Blocker.BORROWER_BLOCKED: Wish(subject=PAT, blocked=True, agreed=False),
    Blocker.TOO_YOUNG: Wish(subject=PAT, age_band=AgeBand.FROM_10_TO_12, agreed=False, trained=False),
    Blocker.NEEDS_MODULE: Wish(subject=PAT, age_band=AgeBand.FROM_13_TO_17, agreed=False, trained=False),
    Blocker.NEEDS_AGREEMENT: Wish(subject=PAT, age_band=AgeBand.FROM_13_TO_17, agreed=False),
}


@pytest.mark.parametrize(("blocker", "wrong"), WRONG.items(), ids=list(WRONG))
def test_one_thing_wrong_is_the_reason(blocker: Blocker, wrong: dict[str, Any]) -> None:
    assert first_blocker(replace(READY, **wrong), NOW) is blocker


@pytest.mark.parametrize(("blocker", "wish"), OF_PERSON.items(), ids=list(OF_PERSON))
def test_one_thing_about_the_borrower_is_the_reason(blocker: Blocker, wish: Wish) -> None:
    assert first_blocker(READY, NOW, wish, min_age=13) is blocker


def test_every_reason_has_its_test() -> None:
    of_others = {
        Blocker.KIT_INCOMPLETE,
        Blocker.NOT_CONNECTED,
        Blocker.NEEDS_CONSENT,
        Blocker.MUST_REST,
        Blocker.NOT_RESERVED,
        Blocker.SURPLUS,
    }
    assert {*WRONG, *OF_PERSON, *of_others} == set(Blocker)


@pytest.mark.parametrize(
    ("one", "other"),
    [pair for pair in itertools.combinations(WRONG, 2) if not WRONG[pair[0]].keys() & WRONG[pair[1]].keys()],
)
def test_of_two_reasons_the_stronger_is_named(one: Blocker, other: Blocker) -> None:
    assert first_blocker(replace(READY, **{**WRONG[one], **WRONG[other]}), NOW) is one


def test_of_several_holds_the_strongest_is_named() -> None:
    holds = {reason.value: reason for reason in reversed(HoldReason)}
    named = []
    while holds:
        blocker = first_blocker(replace(READY, holds=holds), NOW)
        assert blocker is not None
        named.append(blocker)
        del holds[blocker.removeprefix("held_")]
    assert named == [blocker for blocker in Blocker if blocker.startswith("held_")]


@pytest.mark.parametrize("wrong", WRONG.values(), ids=list(WRONG))
def test_a_reason_of_the_thing_stands_before_one_of_the_borrower(wrong: dict[str, Any]) -> None:
    blocker = first_blocker(replace(READY, **wrong), NOW, Wish(blocked=True))
    assert blocker in WRONG


def test_what_is_ready_can_be_had_with_an_unknown_battery_too() -> None:
    assert first_blocker(READY, NOW) is None
    assert first_blocker(replace(READY, battery=None), NOW) is None
    assert first_blocker(replace(READY, battery=50), NOW) is None


@pytest.mark.parametrize(
    ("subject", "now", "kept"),
    [(QUINN, NOW, False), (PAT, NOW, True), (None, NOW, True), (PAT, NOW - 1, False), (PAT, NOW + 10, False)],
)
def test_a_promise_keeps_it_from_everybody_else_while_it_lasts(subject: str | None, now: int, kept: bool) -> None:
    wish = Wish(subject=subject, age_band=AgeBand.ADULT)
    assert (first_blocker(replace(READY, reservations=(PROMISED,)), now, wish) is Blocker.RESERVED) is kept


def test_a_promise_to_nobody_named_keeps_it_from_guests_as_well() -> None:
    assert first_blocker(replace(READY, reservations=(Reservation("r", None, 0, NOW + 1),)), NOW) is Blocker.RESERVED


@pytest.mark.parametrize(
    ("band", "min_age", "fits"),
    [
        (AgeBand.UNKNOWN, 0, True),
        (AgeBand.UNKNOWN, 1, False),
        (AgeBand.UNDER_10, 10, False),
        (AgeBand.FROM_10_TO_12, 10, True),
        (AgeBand.FROM_10_TO_12, 11, False),
        (AgeBand.FROM_13_TO_17, 13, True),
        (AgeBand.ADULT, 18, True),
    ],
)
def test_an_age_is_the_youngest_of_its_band_and_unknown_is_the_strictest(
    band: AgeBand, min_age: int, fits: bool
) -> None:
    wish = replace(ANYBODY, age_band=band)
    assert first_blocker(READY, NOW, wish, min_age=min_age) is (None if fits else Blocker.TOO_YOUNG)


COMES_BACK: list[tuple[AssetState, Bin]] = [
    (READY, Bin.SHELF),
    (replace(READY, steps=(Step.SANITISE, Step.CHARGE)), Bin.CLEAN),
    (replace(READY, steps=(Step.CHARGE,)), Bin.CHARGE),
    (replace(READY, steps=(Step.CHECK,)), Bin.DESK),
    (replace(READY, steps=(Step.RESET,)), Bin.DESK),
    (replace(READY, holds={"h": HoldReason.DAMAGED, "a": HoldReason.AUDIT}), Bin.BENCH),
    (replace(READY, holds={"a": HoldReason.AUDIT}, steps=(Step.SANITISE,)), Bin.DESK),
    (replace(READY, calibration_due=NOW, steps=(Step.SANITISE,)), Bin.DESK),
    (replace(READY, calibration_due=NOW + 1), Bin.SHELF),
    (replace(READY, lifecycle=Lifecycle.RETIRED), Bin.DESK),
    (AssetState(), Bin.DESK),
]


@pytest.mark.parametrize(("state", "place"), COMES_BACK)
def test_what_comes_back_goes_to_its_bin(state: AssetState, place: Bin) -> None:
    assert destination(state, NOW) is place


def test_every_bin_is_somebodys_next_place() -> None:
    assert {destination(state, NOW) for state, _ in COMES_BACK} == set(Bin)


def test_a_calibration_is_due_at_its_instant_and_not_a_millisecond_before_and_never_without_a_date() -> None:
    dated = replace(READY, calibration_due=NOW)
    assert first_blocker(dated, NOW - 1) is None
    assert first_blocker(dated, NOW) is Blocker.HELD_CALIBRATION_DUE
    assert first_blocker(READY, NOW) is None


def test_a_calibration_that_is_due_and_held_by_hand_is_told_once_and_the_hold_stays_before_its_date() -> None:
    held = replace(READY, calibration_due=NOW, holds={"h": HoldReason.CALIBRATION_DUE})
    assert blockers(held, NOW) == blockers(held, NOW - 1) == (Blocker.HELD_CALIBRATION_DUE,)


def test_everything_in_the_way_is_told_strongest_first() -> None:
    steps = (Step.SANITISE, Step.CHECK, Step.CHARGE)
    holds = {"h": HoldReason.AUDIT, "g": HoldReason.RECALL}
    held = replace(READY, steps=steps, holds=holds, battery=5)
    assert blockers(held, NOW) == (
        Blocker.HELD_RECALL,
        Blocker.HELD_AUDIT,
        Blocker.NEEDS_SANITISE,
        Blocker.NEEDS_CHECK,
        Blocker.NEEDS_CHARGE,
        Blocker.LOW_BATTERY,
    )
    assert blockers(held, NOW)[0] is first_blocker(held, NOW)
    assert blockers(READY, NOW) == ()
