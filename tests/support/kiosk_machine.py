# SPDX-License-Identifier: Apache-2.0
"""What happens next in the simulated world: hypothesis decides, and makes what it finds wrong as short as it can."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support.virtual_centre import ModelCentre, VirtualCentre
from tests.support.virtual_checks import check_centre, check_healed, check_kiosk, heal
from tests.support.virtual_kiosk import Plant, VirtualKiosk
from tests.support.virtual_world import World

_ANY = st.integers(0, 5)
_THING = st.integers(0, 1)
_PERSON = st.integers(0, 2)

_on_the_way = precondition(lambda machine: bool(machine.world.letters))


class KioskMachine(RuleBasedStateMachine):
    """``centre`` makes the centre of a run, ``plant`` puts a mistake into each kiosk."""

    centre: Callable[[], VirtualCentre] = ModelCentre
    plant: Plant = staticmethod(lambda store: store)

    @initialize(sites=st.sampled_from([(1, 1), (1, 1, 2), (1, 1, 1), (1, 1, 2, 2)]))
    def open(self, sites: tuple[int, ...]) -> None:
        self.world = World(type(self).centre(), sites, type(self).plant)

    def _at(self, number: int) -> VirtualKiosk:
        return self.world.kiosks[number % len(self.world.kiosks)]

    @rule(k=_ANY, thing=_THING, person=_PERSON)
    def lend(self, k: int, thing: int, person: int) -> None:
        self.world.lend(self._at(k), thing, person)
        self._look(k)

    @rule(k=_ANY, thing=_THING)
    def give_back(self, k: int, thing: int) -> None:
        self.world.give_back(self._at(k), thing)
        self._look(k)

    @rule(k=_ANY, person=_PERSON)
    def visit(self, k: int, person: int) -> None:
        self.world.visit(self._at(k), person)

    @rule(k=_ANY, person=_PERSON)
    def name(self, k: int, person: int) -> None:
        self.world.name(self._at(k), person)

    @rule(k=_ANY, person=_PERSON)
    def erase(self, k: int, person: int) -> None:
        self.world.erase(self._at(k), person)

    @rule(k=_ANY, poison=st.booleans())
    def write_what_nobody_reads(self, k: int, poison: bool) -> None:
        (self.world.poison if poison else self.world.from_the_future)(self._at(k))

    @rule(k=_ANY, events=st.integers(1, 4))
    def begin(self, k: int, events: int) -> None:
        self.world.begin(self._at(k), events)

    @rule(k=_ANY, events=st.integers(2, 50), letters=st.integers(1, 9))
    def talk(self, k: int, events: int, letters: int) -> None:
        """A contact that goes well, at least for so many letters."""
        kiosk = self._at(k)
        self.world.begin(kiosk, events)
        for _ in range(letters):
            if self.world.letters and self.world.letters[-1].kiosk is kiosk:
                self.world.deliver(len(self.world.letters) - 1)
        self._look(k)

    @_on_the_way
    @rule(number=_ANY, limit=st.sampled_from([1, 2, 3, 1000]))
    def deliver(self, number: int, limit: int) -> None:
        kiosk = self.world.letters[number % len(self.world.letters)].kiosk
        self.world.deliver(number, limit)
        check_kiosk(self.world, kiosk)
        check_centre(self.world)

    @_on_the_way
    @rule(number=_ANY, lost=st.booleans())
    def double_or_lose(self, number: int, lost: bool) -> None:
        (self.world.lose if lost else self.world.double)(number)

    @rule(k=_ANY)
    def kill(self, k: int) -> None:
        self.world.kill(self._at(k))
        self._look(k)

    @rule(k=_ANY, when=st.sampled_from(["before", "after"]))
    def be_killed_in_the_next_commit(self, k: int, when: str) -> None:
        self._at(k).dies = when

    @rule(k=_ANY)
    def keep_disk(self, k: int) -> None:
        self.world.keep_disk(self._at(k))

    @rule(k=_ANY, number=_ANY)
    def put_disk_back(self, k: int, number: int) -> None:
        if self._at(k).images:
            self.world.put_disk_back(self._at(k), number)
            self._look(k)

    @rule(k=_ANY, same_login=st.booleans())
    def clone(self, k: int, same_login: bool) -> None:
        self.world.clone(self._at(k), same_login=same_login)

    @rule(k=_ANY, years=st.sampled_from([-30, -1, 1, 30]))
    def jump(self, k: int, years: int) -> None:
        self.world.jump(self._at(k), years)

    @rule(k=_ANY, revoked=st.booleans())
    def revoke(self, k: int, revoked: bool) -> None:
        if revoked:
            self.world.revoke(self._at(k))
        else:
            self.world.admit()

    @rule(version=st.sampled_from([1, 2]))
    def demand(self, version: int) -> None:
        self.world.centre.demand(version)

    @rule()
    def back_up(self) -> None:
        self.world.centre.back_up()

    @rule()
    def restore_centre(self) -> None:
        self.world.restore_centre()

    def _look(self, k: int) -> None:
        check_kiosk(self.world, self._at(k))

    def teardown(self) -> None:
        world = getattr(self, "world", None)
        if world is None:
            return
        try:
            heal(world)
            check_healed(world)
        finally:
            world.close()


def simulate(
    examples: int,
    *,
    centre: Callable[[], VirtualCentre] = ModelCentre,
    plant: Plant = lambda store: store,
    steps: int = 30,
    shrink: bool = True,
) -> None:
    """So many runs, the same ones each time. Raises what a run finds wrong, with the steps that lead there."""
    machine = type("Machine", (KioskMachine,), {"centre": staticmethod(centre), "plant": staticmethod(plant)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=True,
            report_multiple_bugs=False,
            phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
