# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.runs import Now
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.vocabulary import Condition
from lab_kiosk.ui.presenters.sounds import sound_of
from lab_kiosk.ui.showcase.fleet import thing
from lab_kiosk.ui.showcase.invented import EMPTY, LAB, SIGNED_IN
from lab_kiosk.ui.showcase.states import STATES

SOUND_FILES = sorted((Path(__file__).parents[3] / "resources" / "sounds").glob("*.wav"))
SOUNDS = {path.stem for path in SOUND_FILES}
TRAY = STATES["tray"]


def scanned(count: int, size: int = 0) -> Kiosk:
    """A class set of so many things, all of them ready."""
    begun = STATES["class-set-empty"]
    assert begun.class_set is not None
    items = tuple(thing(number) for number in range(count))
    return replace(begun, class_set=replace(begun.class_set, size=size, items=items))


def begun_with(after: Kiosk) -> Kiosk:
    """The same desk before anything was scanned."""
    assert after.handing is not None
    return replace(after, handing=replace(after.handing, items=()))


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.DESK, Screen.HOME])
def test_what_was_called_back_by_its_maker_chimes_once_and_only_where_staff_are_called(screen: Screen) -> None:
    none, one = (replace(EMPTY, screen=screen, lab=replace(LAB, recalled=number)) for number in (0, 1))
    heard = None if screen is Screen.HOME else "chime"
    assert (sound_of(none, one), sound_of(one, one), sound_of(one, none)) == (heard, None, None)
    assert sound_of(replace(one, lab=None), one) == heard


@pytest.mark.parametrize(
    ("before", "after", "sound"),
    [
        (EMPTY, STATES["verdict-admit_returning"], "scan-ok"),
        (EMPTY, STATES["verdict-unknown_badge"], "error"),
        (EMPTY, STATES["verdict-soft_full"], "error"),
        (STATES["home"], STATES["home-asked"], "chime"),
        (STATES["session"], STATES["session-warning"], "chime"),
        (EMPTY, STATES["returned-clean"], "scan-ok"),
        (EMPTY, STATES["returned-found"], "found"),
        (STATES["returned-clean"], STATES["returned-fine"], "tick"),
        (EMPTY, STATES["return-kit-here"], "tick"),
        (STATES["tray"], STATES["lent"], "scan-ok"),
        (STATES["home"], STATES["receipt"], "scan-ok"),
        (EMPTY, STATES["repeat"], "tick"),
        (STATES["home"], STATES["problem-other"], "error"),
        (EMPTY, STATES["attract-notice"], "error"),
        (STATES["home"], STATES["home-notice"], "scan-ok"),
        (STATES["home"], replace(STATES["home"], notice=Notice.ALREADY_INSIDE), "tick"),
        (replace(TRAY, tray=TRAY.tray[:1]), replace(TRAY, tray=TRAY.tray[:2]), "scan-ok"),
        (replace(TRAY, tray=TRAY.tray[:2]), TRAY, "error"),
        (scanned(26), scanned(27), "scan-ok"),
        (scanned(29, size=30), scanned(30, size=30), "chime"),
        (scanned(27), STATES["class-set-scanned"], "error"),
        (STATES["class-set-scanned"], STATES["class-set-again"], "tick"),
        (STATES["class-set-empty"], STATES["class-set-found"], "scan-ok"),
        (STATES["class-set-scanned"], STATES["class-out"], "scan-ok"),
        (STATES["stocktake"], STATES["stocktake-counted"], "scan-ok"),
        (STATES["stocktake"], STATES["stocktake-again"], "tick"),
        (STATES["stocktake-counted"], STATES["stocktake-puzzles"], "error"),
        (STATES["stocktake-counted"], STATES["stocktake-found"], "found"),
        (STATES["stocktake-counted"], STATES["stocktake-counted"], None),
        (STATES["turnaround"], STATES["turnaround-cleaned"], "scan-ok"),
        (STATES["turnaround"], STATES["turnaround-not-due"], "tick"),
        (STATES["turnaround"], STATES["turnaround-too-early"], "error"),
        (STATES["turnaround"], STATES["turnaround-found"], "found"),
        (STATES["turnaround-cleaned"], STATES["turnaround-cleaned"], None),
        (SIGNED_IN, STATES["purpose"], None),
        (TRAY, TRAY, None),
        (EMPTY, Kiosk(), None),
    ],
)
def test_a_move_sounds_like_what_it_is(before: Kiosk, after: Kiosk, sound: str | None) -> None:
    assert sound_of(before, after) == sound
    assert sound is None or sound in SOUNDS


HAND = STATES["hand-out-scanned"]
ASIDE = STATES["hand-out-aside"]
SCANS: dict[str, tuple[tuple[Kiosk, Kiosk], tuple[Kiosk, Kiosk], tuple[Kiosk, Kiosk]]] = {
    "tray": (
        (replace(TRAY, tray=TRAY.tray[:1]), replace(TRAY, tray=TRAY.tray[:2])),
        (TRAY, replace(TRAY, notice=Notice.ALREADY_IN_TRAY)),
        (replace(TRAY, tray=TRAY.tray[:2]), TRAY),
    ),
    "class set": (
        (scanned(26), scanned(27)),
        (STATES["class-set-scanned"], STATES["class-set-again"]),
        (scanned(27), STATES["class-set-scanned"]),
    ),
    "hand out": (
        (begun_with(HAND), HAND),
        (HAND, replace(HAND, notice=Notice.SCANNED_ALREADY)),
        (begun_with(ASIDE), ASIDE),
    ),
    "stock-take": (
        (STATES["stocktake"], STATES["stocktake-counted"]),
        (STATES["stocktake"], STATES["stocktake-again"]),
        (STATES["stocktake-counted"], STATES["stocktake-puzzles"]),
    ),
}
"""Where things are scanned one after the other: one that counts, the same one again, and one that does not."""


@pytest.mark.parametrize("moves", SCANS.values(), ids=SCANS.keys())
def test_taken_scanned_twice_and_set_aside_are_three_tones_wherever_things_are_scanned_in_a_row(
    moves: tuple[tuple[Kiosk, Kiosk], ...],
) -> None:
    assert [sound_of(before, after) for before, after in moves] == ["scan-ok", "tick", "error"]


@pytest.mark.parametrize("verdict", CheckInVerdict)
def test_every_answer_at_the_door_is_heard_let_through_inside_already_or_turned_away(verdict: CheckInVerdict) -> None:
    again = verdict in {CheckInVerdict.ALREADY_INSIDE, CheckInVerdict.DUPLICATE_IGNORED}
    heard = "tick" if again else "error" if verdict.turns_away else "scan-ok"
    assert sound_of(EMPTY, STATES[f"verdict-{verdict}"]) == heard


def test_no_two_sounds_are_the_same_recording() -> None:
    files = [path.read_bytes() for path in SOUND_FILES]
    assert len(set(files)) == len(files) > 4


def test_the_same_notice_again_sounds_again_but_time_alone_is_silent() -> None:
    told = STATES["attract-notice"]
    assert sound_of(told, replace(told, now=Now(0, told.now.mono + 250))) is None
    assert sound_of(told, replace(told, since=told.since + 900)) == "error"


def test_a_second_thing_of_another_kind_is_heard_as_a_return() -> None:
    first = STATES["returned-clean"]
    assert first.returned is not None
    other = replace(first, returned=replace(first.returned, asset_id="other", condition=Condition.UNSAID))
    assert sound_of(first, other) == "scan-ok"
