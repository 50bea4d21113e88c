# SPDX-License-Identifier: Apache-2.0
"""Kiosks that were apart each kept another thing in the place of one that was gone: one stays, the rest is let go."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest

from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.reservation import RESERVATION
from lab_kiosk.domain.ids import AssetId, Stream
from tests.support.builders import HOUR, MINUTE, PAT, QUINN
from tests.support.equipment import back, lent, registered
from tests.support.fakes import TestLab
from tests.support.reservations import cancelled, changed, fetched, put_back, replaced
from tests.support.reserving import cancel, cases, hand_out, listed
from tests.support.scenarios import twin
from tests.unit.application.test_stand_ins import MINE, lent_although_promised, thing

HEADSETS = ("quest-a", "quest-b", "quest-c", "quest-d")


def apart(number: int = 2) -> list[TestLab]:
    """Kiosks that know of one thing that is gone, and then nothing of each other."""
    first = lent_although_promised()
    first.tell(thing("quest-d", registered(tag="IL456789Z", worn=False)))
    return [first, *(twin(first, 10 * (n + 1)) for n in range(number - 1))]


def kept(kiosk: TestLab, instead: str, after: int = 0) -> None:
    kiosk.wait(after)
    kiosk.tell(Fact(Stream(MINE), replaced("quest-a", instead, 0, 2 * HOUR), QUINN))


def meet(kiosks: Sequence[TestLab], *, settle: bool = True) -> None:
    """Each hears of all the others, in the order in which they stand; then each looks, and they meet again."""
    for _ in range(2):
        for here, there in itertools.permutations(kiosks, 2):
            here.store.accept(there.store.entries)
            here.clock.now = max(here.clock.now, there.clock.now)
        if settle:
            for kiosk in kiosks:
                perform(EndShortages(), kiosk.lab)


def promised(kiosks: Sequence[TestLab]) -> list[str]:
    """What is kept for anybody, the same at every kiosk."""
    found = [[one for one in HEADSETS if kiosk.store.state(ASSET, f"asset:{one}").reservations] for kiosk in kiosks]
    assert all(one == found[0] for one in found)
    return found[0]


def chosen(kiosks: Sequence[TestLab]) -> tuple[str, ...]:
    found = [kiosk.store.state(RESERVATION, Stream(MINE)).assets for kiosk in kiosks]
    assert all(one == found[0] for one in found)
    return found[0]


@pytest.mark.parametrize("swapped", [False, True])
def test_of_two_the_one_that_was_kept_first_stays_and_the_other_is_anybodys(swapped: bool) -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    meet(kiosks[::-1] if swapped else kiosks)
    assert chosen(kiosks) == ("quest-b",)
    assert promised(kiosks) == ["quest-b"]
    assert [[part.asset_id for part in listed(kiosk)[0].parts] for kiosk in kiosks] == [["quest-b"]] * 2


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_of_three_one_stays_whoever_hears_of_whom_first(order: tuple[int, ...]) -> None:
    kiosks = apart(3)
    kept(kiosks[2], "quest-d")
    kept(kiosks[0], "quest-b", MINUTE)
    kept(kiosks[1], "quest-c", 2 * MINUTE)
    meet([kiosks[n] for n in order])
    assert chosen(kiosks) == ("quest-d",)
    assert promised(kiosks) == ["quest-d"]


def test_two_let_one_go_before_they_hear_of_a_third_who_was_first() -> None:
    kiosks = apart(3)
    kept(kiosks[2], "quest-d")
    kept(kiosks[0], "quest-b", MINUTE)
    kept(kiosks[1], "quest-c", 2 * MINUTE)
    meet(kiosks[:2])
    assert (chosen(kiosks[:2]), promised(kiosks[:2])) == (("quest-b",), ["quest-b"])
    meet(kiosks)
    assert (chosen(kiosks), promised(kiosks)) == (("quest-d",), ["quest-d"])


def test_the_same_one_kept_at_both_stays() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-b", MINUTE)
    meet(kiosks)
    assert (chosen(kiosks), promised(kiosks)) == (("quest-b",), ["quest-b"])
    assert all(kiosk.told("reservation.unit_let_go") == [] for kiosk in kiosks)


@pytest.mark.parametrize("swapped", [False, True])
def test_what_they_took_is_theirs_and_what_was_kept_first_gives_way_to_it(swapped: bool) -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    assert hand_out(kiosks[1], "quest-c", reservation="mine")
    meet(kiosks[::-1] if swapped else kiosks)
    assert chosen(kiosks) == ("quest-c",)
    assert promised(kiosks) == ["quest-c"]
    assert kiosks[0].store.state(ASSET, "asset:quest-c").reservations[0].taken


def test_where_both_went_out_the_first_counts_and_nothing_is_let_go() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    for kiosk, one in zip(kiosks, ("quest-b", "quest-c"), strict=True):
        assert hand_out(kiosk, one, reservation="mine")
    meet(kiosks)
    assert chosen(kiosks) == ("quest-b",)
    assert all(kiosk.told("reservation.unit_let_go") == [] for kiosk in kiosks)


def test_a_hand_out_that_was_taken_back_waits_for_the_same_thing() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    out = (AssetId("quest-c"),)
    for event in (fetched(1, assets=out), put_back(1, assets=out)):
        kiosks[1].tell(Fact(Stream(MINE), event, QUINN))
    meet(kiosks)
    assert (chosen(kiosks), promised(kiosks)) == (("quest-c",), ["quest-c"])
    assert kiosks[0].store.state(RESERVATION, Stream(MINE)).out == ()


def test_one_that_was_replaced_once_more_stands_in_the_same_place() -> None:
    """quest-b was kept first, and gave way to quest-d; what the other kiosk handed out counts for both."""
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kiosks[0].wait(MINUTE)
    kiosks[0].tell(Fact(Stream(MINE), replaced("quest-b", "quest-d", 0, 2 * HOUR), QUINN))
    kept(kiosks[1], "quest-c", 3 * MINUTE)
    kiosks[1].tell(Fact(Stream(MINE), fetched(1, assets=(AssetId("quest-c"),)), QUINN))
    meet(kiosks)
    assert (chosen(kiosks), promised(kiosks)) == (("quest-c",), ["quest-c"])


def test_kept_anew_by_somebody_who_did_not_know_it_stays_kept() -> None:
    """What is let go is the promise that was kept in vain, and not the thing."""
    kiosks = apart(3)
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    meet(kiosks[:2], settle=False)
    kiosks[2].store.accept(kiosks[0].store.entries)
    kiosks[2].clock.now = kiosks[0].clock.now
    kiosks[2].tell(Fact(Stream(MINE), replaced("quest-b", "quest-c", 0, 2 * HOUR), QUINN))
    kiosks[0].wait(MINUTE)
    perform(EndShortages(), kiosks[0].lab)
    meet(kiosks)
    assert (chosen(kiosks), promised(kiosks)) == (("quest-c",), ["quest-c"])


def test_cancelled_where_the_other_was_not_known_it_is_let_go_as_well() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    cancel(kiosks[0], "mine")
    meet(kiosks)
    assert promised(kiosks) == []


def test_cancelled_after_they_met_every_thing_of_it_is_named() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    meet(kiosks, settle=False)
    cancel(kiosks[0], "mine")
    (told,) = kiosks[0].told("reservation.cancelled")
    assert set(told.event.assets) == {"quest-a", "quest-b", "quest-c"}  # type: ignore[union-attr]
    assert promised(kiosks[:1]) == []


def test_what_is_changed_is_not_let_go_and_what_is_let_go_is_nobodys_trouble() -> None:
    kiosks = apart()
    kept(kiosks[0], "quest-b")
    kept(kiosks[1], "quest-c", MINUTE)
    meet(kiosks)
    told = changed(1, HOUR, 2 * HOUR, assets=(AssetId("quest-b"),))
    kiosks[0].tell(Fact(Stream(MINE), told, QUINN))
    meet(kiosks)
    assert promised(kiosks) == ["quest-b"]
    kiosks[1].tell(thing("quest-c", lent("l9"), PAT))
    meet(kiosks)
    assert cases(kiosks[1]) == []


def test_a_reservation_that_is_cancelled_without_its_things_keeps_none() -> None:
    lab = lent_although_promised()
    lab.tell(Fact(Stream(MINE), cancelled(), QUINN), thing("quest-a", back()))
    perform(EndShortages(), lab.lab)
    (told,) = lab.told("reservation.unit_let_go")
    assert (told.stream, told.subject, told.event.unit) == (MINE, QUINN, "quest-a")  # type: ignore[union-attr]
    assert lab.store.state(ASSET, "asset:quest-a").reservations == ()
