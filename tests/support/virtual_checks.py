# SPDX-License-Identifier: Apache-2.0
"""What has to be true of the simulated world at every moment, and what of it when everything works again."""

from __future__ import annotations

import random
from typing import Any

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import AssetLent, AssetReturned
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.journal.codec import entry_of
from lab_kiosk.journal.tables import DERIVED
from lab_kiosk.journal.verify import verify
from lab_kiosk.sync.pacing import Batch
from tests.support.lab_database import KEY
from tests.support.virtual_kiosk import VirtualKiosk
from tests.support.virtual_world import World, look_at

ROUNDS = 12
LONGEST_TALK = 60
VIEWS = tuple(str(table.name) for table in DERIVED.values())
COLUMNS = "log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal"


def check_kiosk(world: World, kiosk: VirtualKiosk) -> None:
    """Every log is without a gap, no number has two events, and what is confirmed is here, and at the centre."""
    places = kiosk.places()
    for log_id, numbers in places.items():
        assert sorted(numbers) == list(range(1, len(numbers) + 1)), f"{kiosk.name} has a gap in {log_id}"
        for seq, ids in numbers.items():
            assert len(ids) == 1, f"{kiosk.name} has {len(ids)} events at {log_id}/{seq}"
    confirmed = kiosk.rows("SELECT log_id, seq, event_id FROM confirmed WHERE seq > 0")
    for log_id, seq, event_id in confirmed:
        assert event_id in places.get(log_id, {}).get(seq, {}), f"{kiosk.name}: confirmed, but not here"
    if not world.restored and confirmed:
        standing = world.centre.standing()
        for log_id, seq, event_id in confirmed:
            there = standing.get(log_id, [])
            assert there[seq - 1 : seq] == [event_id], f"{kiosk.name} believes that the centre has {log_id}/{seq}"
    foreign = kiosk.rows("SELECT count(*) FROM event WHERE site_id NOT IN (0, ?)", (kiosk.site_id,))
    assert foreign == [(0,)], "events of another site"


def check_centre(world: World) -> None:
    counting = world.centre.counting()
    assert len(counting) == len(set(counting)), "an event counts twice"
    for log_id, ids in world.centre.standing().items():
        assert len(ids) == len(set(ids)), f"an event stands twice in {log_id}"


def heal(world: World) -> None:
    """Everything works, and everybody talks until nothing moves any more."""
    world.letters.clear()
    world.admit()
    world.centre.demand(1)
    for kiosk in world.kiosks:
        kiosk.dies = None
        kiosk.hang_up()
    _rest(world)
    if world.restored:
        for kiosk in world.kiosks:  # what the runbook has done once every kiosk was heard
            kiosk.store.give_back()
        _rest(world)
    for kiosk in world.kiosks:
        assert kiosk.store.waiting().events == 0, f"the queue of {kiosk.name} never drains"
        assert not kiosk.store.longer(), f"{kiosk.name} keeps for itself what the centre does not have"


def _rest(world: World) -> None:
    """Contacts until they change nothing."""
    before: list[Any] = []
    for _ in range(ROUNDS):
        for kiosk in world.kiosks:
            talk(world, kiosk)
        now = [(kiosk.places(), kiosk.rows("SELECT * FROM confirmed")) for kiosk in world.kiosks]
        if now == before:
            break
        before = now
    else:
        raise AssertionError("it never comes to rest")


def talk(world: World, kiosk: VirtualKiosk) -> None:
    question = kiosk.begin(Batch())
    for _ in range(LONGEST_TALK):
        if question is None:
            return
        answer = world.centre.answer(kiosk.login, kiosk.site_id, question)
        look_at(kiosk, answer)
        question = kiosk.hear(answer)
    raise AssertionError(f"{kiosk.name} asks for ever")


def check_healed(world: World) -> None:
    check_centre(world)
    at_centre = {event_id for ids in world.centre.standing().values() for event_id in ids}
    erased = {entry.stream for entry in world.promised.values() if isinstance(entry.event, PersonErased)}
    assert not erased & set(world.centre.named()), "the centre knows the name of somebody who was erased"
    lost = world.promised.keys() - at_centre
    assert not lost, f"lost: {sorted(lost)}"
    for site_id in sorted({kiosk.site_id for kiosk in world.kiosks}):
        there = [kiosk for kiosk in world.kiosks if kiosk.site_id == site_id]
        fresh = world.kiosk(site_id)
        talk(world, fresh)
        entries = _entries(fresh)
        written = {event_id for event_id, entry in world.promised.items() if entry.site_id == site_id}
        assert written <= fresh.ids(), "a new kiosk does not get everything"
        for kiosk in there:
            check_kiosk(world, kiosk)
            assert kiosk.ids() == fresh.ids(), f"{kiosk.name} has other events than a new kiosk"
            assert views(kiosk) == views(fresh), f"{kiosk.name} shows something else than a new kiosk"
            found = verify(kiosk.database.path, KEY)
            assert found.sound, f"{kiosk.name}: {found}"
            query = "SELECT DISTINCT stream FROM event WHERE kind = 'person.erased'"
            assert sorted(kiosk.rows(query)) == sorted(fresh.rows(query)), f"{kiosk.name} missed an erasure"
            named = kiosk.rows(f"SELECT 1 FROM event WHERE personal IS NOT NULL AND stream IN ({query})")  # noqa: S608
            assert not named, f"{kiosk.name} knows the name of somebody who was erased"
        _check_cases(fresh, entries)
        _check_order(world, fresh, entries)


def _entries(kiosk: VirtualKiosk) -> list[Entry]:
    return [entry_of(row) for row in kiosk.rows(f"SELECT {COLUMNS} FROM event")]  # noqa: S608 - names of our own


def views(kiosk: VirtualKiosk) -> dict[str, list[tuple[Any, ...]]]:
    return {name: sorted(kiosk.rows(f"SELECT * FROM {name}"), key=repr) for name in VIEWS}  # noqa: S608


def _check_cases(kiosk: VirtualKiosk, entries: list[Entry]) -> None:
    """Each thing that was lent while another had it has one case, and there are no other ones."""
    code = CaseCode.OPEN_LOAN_SUPERSEDED
    expected: list[str] = []
    holders: dict[str, Any] = {}
    for entry in sorted(entries, key=lambda entry: entry.order):
        if isinstance(entry.event, AssetReturned):
            holders.pop(entry.stream, None)
        if isinstance(entry.event, AssetLent):
            holder = holders.get(entry.stream)
            if holder is not None and holder != entry.subject:
                expected.append(f"{code}:{entry.event_id}")
            holders[entry.stream] = entry.subject
    cases = [case for (case,) in kiosk.rows("SELECT case_id FROM cases WHERE code = ?", (code,))]
    assert sorted(cases) == sorted(expected), "double loans and their cases differ"


def _check_order(world: World, fresh: VirtualKiosk, entries: list[Entry]) -> None:
    """Another new kiosk, which takes them in any order and one by one, comes to the same."""
    other = world.kiosk(fresh.site_id)
    random.Random(len(entries)).shuffle(entries)
    for start in range(0, len(entries), 3):
        other.store.accept(entries[start : start + 3])
    assert views(other) == views(fresh), "the order of arrival matters"


def erased_at_two_sites(world: World) -> None:
    """The centre forgets an order to erase that a kiosk has heard, and gives another one."""
    one, two = world.kiosks
    world.erase(one, 0)
    world.name(one, 1)
    talk(world, one)
    world.restore_centre()
    world.erase(two, 1)
    talk(world, two)
