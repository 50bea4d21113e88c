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

WRITES = ("lend", "give back", "visit", "name", "erase", "from the future", "poison")
DISASTERS = (
    *("kill", "killed before", "killed after", "jump", "keep disk", "put disk back", "clone", "clone and enrol"),
    *("lose disk", "back up", "restore centre", "revoke", "admit", "demand more", "demand less"),
)

_on_the_way = precondition(lambda machine: bool(machine.world.letters))


class KioskMachine(RuleBasedStateMachine):
    """``centre`` makes the centre of a run, ``plant`` puts a mistake into each kiosk; ``sites``, ``writes`` and
    ``disasters`` are what may be drawn.
    """

    centre: Callable[[], VirtualCentre] = ModelCentre
    plant: Plant = staticmethod(lambda store: store)
    sites: tuple[tuple[int, ...], ...] = ((1, 1), (1, 1, 2), (1, 1, 1), (1, 1, 2, 2))
    writes: tuple[str, ...] = WRITES
    disasters: tuple[str, ...] = DISASTERS

    @initialize(data=st.data())
    def open(self, data: st.DataObject) -> None:
        machine = type(self)
        self.world = World(machine.centre(), data.draw(st.sampled_from(machine.sites)), machine.plant)

    def _at(self, number: int) -> VirtualKiosk:
        return self.world.kiosks[number % len(self.world.kiosks)]

    @rule(k=_ANY, thing=_THING, person=_PERSON, data=st.data())
    def write(self, k: int, thing: int, person: int, data: st.DataObject) -> None:
        world, kiosk = self.world, self._at(k)
        what = data.draw(st.sampled_from(type(self).writes))
        if what == "lend":
            world.lend(kiosk, thing, person)
        elif what == "give back":
            world.give_back(kiosk, thing)
        elif what == "visit":
            world.visit(kiosk, person)
        elif what == "name":
            world.name(kiosk, person)
        elif what == "erase":
            world.erase(kiosk, person)
        else:
            (world.poison if what == "poison" else world.from_the_future)(kiosk)
        check_kiosk(world, kiosk)

    @rule(k=_ANY, events=st.integers(1, 4))
    def begin(self, k: int, events: int) -> None:
        self.world.begin(self._at(k), events)

    @rule(k=_ANY, events=st.sampled_from([2, 50]), letters=st.sampled_from([99, 1, 2, 3]))
    def talk(self, k: int, events: int, letters: int) -> None:
        """A contact that goes well, at least for so many letters."""
        kiosk = self._at(k)
        self.world.begin(kiosk, events)
        for _ in range(letters):
            if self.world.letters and self.world.letters[-1].kiosk is kiosk:
                self.world.deliver(len(self.world.letters) - 1)
        check_kiosk(self.world, kiosk)
        check_centre(self.world)

    @_on_the_way
    @rule(number=_ANY, limit=st.sampled_from([1, 3, 1000]))
    def deliver(self, number: int, limit: int) -> None:
        kiosk = self.world.letters[number % len(self.world.letters)].kiosk
        self.world.deliver(number, limit)
        check_kiosk(self.world, kiosk)
        check_centre(self.world)

    @_on_the_way
    @rule(number=_ANY, lost=st.booleans())
    def double_or_lose(self, number: int, lost: bool) -> None:
        (self.world.lose if lost else self.world.double)(number)

    @rule(k=_ANY, number=_ANY, years=st.sampled_from([-30, -1, 1, 30]), data=st.data())
    def disaster(self, k: int, number: int, years: int, data: st.DataObject) -> None:
        world, kiosk = self.world, self._at(k)
        what = data.draw(st.sampled_from(type(self).disasters))
        happens: dict[str, Callable[[], object]] = {
            "kill": kiosk.kill,
            "killed before": lambda: setattr(kiosk, "dies", "before"),
            "killed after": lambda: setattr(kiosk, "dies", "after"),
            "jump": lambda: world.jump(kiosk, years),
            "keep disk": lambda: world.keep_disk(kiosk),
            "put disk back": lambda: world.put_disk_back(kiosk, number),
            "lose disk": lambda: world.lose_disk(kiosk),
            "clone": lambda: world.clone(kiosk, same_login=True),
            "clone and enrol": lambda: world.clone(kiosk, same_login=False),
            "back up": world.centre.back_up,
            "restore centre": world.restore_centre,
            "revoke": lambda: world.revoke(kiosk),
            "admit": world.admit,
            "demand more": lambda: world.centre.demand(2),
            "demand less": lambda: world.centre.demand(1),
        }
        happens[what]()
        check_kiosk(world, kiosk)

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
    **drawn: tuple[object, ...],
) -> None:
    """So many runs, the same ones each time. Raises what a run finds wrong, with the steps that lead there.

    ``drawn`` narrows ``sites``, ``writes`` or ``disasters``.
    """
    members = {"centre": staticmethod(centre), "plant": staticmethod(plant), **drawn}
    machine = type("Machine", (KioskMachine,), members)
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
