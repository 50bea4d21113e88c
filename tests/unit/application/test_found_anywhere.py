# SPDX-License-Identifier: Apache-2.0
"""Found: whatever was marked missing is here as soon as it is scanned, on whichever screen."""

from __future__ import annotations

import pytest

from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.vocabulary import Custody
from lab_kiosk.ui.showcase.states import STATES
from tests.support.desk import Desk
from tests.support.journeys import A, at_staff_desk, mark_missing
from tests.support.scenarios import TAGS, furnished

NO_LAB = {Screen.RESTARTING, Screen.OUT_OF_ORDER, Screen.NOT_SET_UP}
"""There is no lab behind these that could hear of it."""
TRIED = {Screen.HARDWARE, Screen.SET_UP}
"""A scan says here what the scanner sent, and nothing else."""
LATER = {
    "stocktake",
    "stocktake-place-first",
    "intake-writing",
    "intake-stopping",
    "intake-wait",
}
"""It waits for the place where it is counted, or for a file that is written."""


def looked_for(name: str) -> bool:
    screen = STATES[name].screen
    return screen not in NO_LAB | TRIED and name not in LATER


@pytest.mark.parametrize("name", [name for name in STATES if looked_for(name)])
def test_what_was_marked_missing_is_found_on_any_screen(name: str) -> None:
    lab = furnished()
    mark_missing(lab)
    here = Desk(lab)
    here.kiosk = STATES[name]
    here.scan(A)
    assert lab.store.state(ASSET, "asset:quest-a").custody is Custody.IN_LAB


def test_nearly_every_screen_was_asked() -> None:
    asked = {STATES[name].screen for name in STATES if looked_for(name)}
    assert set(Screen) - asked - NO_LAB - TRIED == set()


def test_what_is_found_while_it_is_reserved_says_so() -> None:
    lab = furnished()
    mark_missing(lab)
    here = Desk(lab)
    here.kiosk = STATES["reserve-what"]
    here.scan(A)
    assert here.kiosk.notice is Notice.FOUND_HERE
    assert here.kiosk.booking is not None
    assert [part.asset_id for part in here.kiosk.booking.parts] == ["quest-a"]


def test_at_the_desk_it_is_found_before_anybody_says_for_whom_and_nothing_else_is_touched() -> None:
    lab = furnished()
    mark_missing(lab)
    here = at_staff_desk(lab).tap(Action.OPEN, "hand_out").scan(A)
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, Notice.FOUND_HERE)
    written = len(lab.store.entries)
    here.scan(TAGS["quest-b"]).scan(A)
    assert len(lab.store.entries) == written
    assert here.kiosk.handing is not None
    assert here.kiosk.handing.waiting == (A, TAGS["quest-b"])
