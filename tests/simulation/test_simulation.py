# SPDX-License-Identifier: Apache-2.0
"""Kiosks that write, are cut off, killed, restored and cloned, against the centre's model and against the real centre.

``LAB_SIMULATION=50`` plays fifty times as many runs; the night does (CONTRIBUTING.md, "Tests").
"""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.support.kiosk_machine import simulate
from tests.support.postgres import Centre
from tests.support.virtual_centre import ModelCentre, RealCentre, VirtualCentre
from tests.support.virtual_checks import check_healed, check_kiosk, erased_at_two_sites, heal, talk
from tests.support.virtual_world import World

pytestmark = pytest.mark.slow

TIMES = int(os.environ.get("LAB_SIMULATION", "1"))
CLONED: dict[str, Any] = {
    "sites": ((1,), (1, 1)),
    "writes": ("lend", "visit"),
    "disasters": ("clone", "clone and enrol"),
}
RESTORED: dict[str, Any] = {
    "sites": ((1, 1),),
    "writes": ("lend", "poison"),
    "disasters": ("keep disk", "put disk back"),
}
FORGETFUL: dict[str, Any] = {
    "sites": ((1, 2),),
    "writes": ("name", "erase"),
    "disasters": ("back up", "restore centre", "kill"),
}


TWICE: dict[str, Any] = {
    "sites": ((1, 1), (1, 1, 1)),
    "writes": ("lend", "visit", "name", "erase"),
    "disasters": ("back up", "restore centre", "lose disk"),
}


def test_whatever_happens_nothing_is_lost_and_all_come_to_the_same() -> None:
    simulate(12 * TIMES)


@pytest.mark.parametrize(
    "drawn", [CLONED, RESTORED, FORGETFUL, TWICE], ids=["cloned", "restored", "forgetful", "twice"]
)
def test_one_kind_of_disaster_again_and_again(drawn: dict[str, Any]) -> None:
    simulate(10 * TIMES, steps=20, **drawn)


@pytest.fixture
def real(centre: Centre) -> RealCentre:
    return RealCentre(centre)


def test_the_real_centre_stands_the_same(real: RealCentre) -> None:
    def emptied() -> VirtualCentre:
        real.empty()
        return real

    simulate(3 * TIMES, centre=emptied, steps=25)


@pytest.fixture(params=["model", "real"])
def either(request: pytest.FixtureRequest) -> VirtualCentre:
    if request.param == "model":
        return ModelCentre()
    real = RealCentre(request.getfixturevalue("centre"))
    real.empty()
    return real


def test_an_erasure_reaches_the_other_site_though_the_centre_was_restored_meanwhile(either: VirtualCentre) -> None:
    """The district's log had gone on from the number that the backup knew, and that a kiosk had read beyond."""
    world = World(either, (1, 2))
    erased_at_two_sites(world)
    heal(world)
    check_healed(world)
    assert world.kiosks[0].rows("SELECT first_name FROM persons WHERE handle LIKE 'B%'") == [(None,)]
    world.close()


def test_a_log_of_repeats_is_written_on_where_it_ends(either: VirtualCentre) -> None:
    """Both ends of a clone knew nothing in common, all moved, and all came back to its first places: the new log then
    holds repeats alone. A restarted kiosk began it again at 1.
    """
    world = World(either, (1,))
    (first,) = world.kiosks
    world.visit(first, 0)
    world.visit(first, 1)
    talk(world, first)
    world.clone(first, same_login=False)
    clone = world.kiosks[1]
    talk(world, clone)
    talk(world, clone)
    world.kill(clone)
    world.visit(clone, 2)
    check_kiosk(world, clone)
    heal(world)
    check_healed(world)
    world.close()


def test_a_restored_centre_gets_back_what_stood_in_a_log_that_was_given_up(either: VirtualCentre) -> None:
    """Nobody asked it about a log that was confirmed to its end and is not written any more."""
    world = World(either, (1,))
    (kiosk,) = world.kiosks
    world.visit(kiosk, 0)
    either.back_up()
    world.keep_disk(kiosk)
    world.visit(kiosk, 1)
    talk(world, kiosk)
    world.put_disk_back(kiosk, 0)
    talk(world, kiosk)
    world.visit(kiosk, 2)
    talk(world, kiosk)
    assert len(kiosk.own_logs()) == 2
    world.restore_centre()
    heal(world)
    check_healed(world)
    world.close()


def test_a_number_of_its_own_that_nobody_can_read_holds_nothing_up(either: VirtualCentre) -> None:
    """The disk was restored, what the centre could not read came back without content, and then the centre was
    restored too: the kiosk asked the same question for ever. What the lost number held is lost; its id is not.
    """
    world = World(either, (1,))
    (kiosk,) = world.kiosks
    either.back_up()
    world.keep_disk(kiosk)
    world.poison(kiosk)
    world.visit(kiosk, 1)
    talk(world, kiosk)
    world.put_disk_back(kiosk, 0)
    talk(world, kiosk)
    world.visit(kiosk, 2)
    talk(world, kiosk)
    world.restore_centre()
    assert world.restored
    heal(world)
    check_healed(world)
    world.close()


def test_what_another_kiosk_holds_comes_back_though_centre_and_writer_have_both_lost_it(either: VirtualCentre) -> None:
    """The centre is restored to before it, and the disk that it was written on is gone before it is sent again."""
    world = World(either, (1, 1))
    writer, other = world.kiosks
    world.register(writer, 0)
    talk(world, writer)
    either.back_up()
    world.lend(writer, 0, 0)
    world.visit(writer, 1)
    talk(world, writer)
    talk(world, other)
    world.restore_centre()
    world.lose_disk(writer)
    assert len(world.promised) == 3
    assert other.store.longer() == ()
    for kiosk in (writer, other, writer):
        talk(world, kiosk)
    (longer,) = other.store.longer()
    assert (longer.kiosk, longer.after.seq, longer.events) == (writer.login, 1, 2)
    assert writer.ids() < other.ids()
    assert other.store.give_back() == 2
    assert other.store.give_back() == 0
    heal(world)
    check_healed(world)
    assert writer.ids() == other.ids()
    world.close()
