# SPDX-License-Identifier: Apache-2.0
"""Kiosks, a centre, and a network between them that loses, doubles, delays and reorders: everything that may happen in
the simulation, as one method each. Nothing here decides what happens next; tests/support/kiosk_machine.py does.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from lab_kiosk.domain.events import Entry, Fact, Personal, Unknown
from lab_kiosk.domain.events.equipment import AssetLent, AssetRegistered, AssetReturned
from lab_kiosk.domain.events.people import PersonErased, PersonNamed, PersonRegistered
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import Handle, LoanId, ModelId, Stream, VisitId
from lab_kiosk.domain.vocabulary import ClosedBy, LoanKind, Party, Presented, Role
from lab_kiosk.sync.conversation import Answer, Question
from lab_kiosk.sync.pacing import Batch
from lab_kiosk.sync.protocol import Page, Pull, Push, TransportProblem
from tests.support.virtual_centre import VirtualCentre
from tests.support.virtual_kiosk import Killed, Plant, SpreadIds, VirtualKiosk, empty_disk

YEAR_MS = 365 * 24 * 3600 * 1000
CROWD = 6
"""More kiosks than these are not cloned."""
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own in it
"""Where the disks are when there is one: what is proved here does not hang on fsync, and it is called often."""

PEOPLE = tuple(Handle(letter * 16) for letter in "ABC")
THINGS = ("IL1", "IL2")


@dataclass(frozen=True)
class Letter:
    """On its way: a question to the centre, or an answer to a kiosk."""

    kiosk: VirtualKiosk
    body: Question | Answer

    @property
    def to_centre(self) -> bool:
        return isinstance(self.body, Push | Pull)


class World:
    def __init__(self, centre: VirtualCentre, sites: tuple[int, ...] = (1, 1, 2), plant: Plant = lambda s: s) -> None:
        place = MEMORY if MEMORY.is_dir() else None
        self.folder = Path(tempfile.mkdtemp(prefix="lab-world-", dir=place))
        self.centre = centre
        self.ids = SpreadIds()
        self.plant = plant
        self.kiosks: list[VirtualKiosk] = []
        self.letters: list[Letter] = []
        self.promised: dict[str, Entry] = {}
        """Events that a kiosk has said to have, and that no lost disk took away."""
        self.revoked: set[str] = set()
        self.restored = False
        """Whether the centre once forgot something: then a kiosk may believe more of it than it has."""
        self._names = 0
        for site_id in sites:
            self.kiosk(site_id)

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def kiosk(self, site_id: int, **more: Any) -> VirtualKiosk:
        self._names += 1
        kiosk = VirtualKiosk(f"k{self._names}", site_id, self.folder, self.ids, plant=self.plant, **more)
        self.kiosks.append(kiosk)
        return kiosk

    # What is written

    def register(self, kiosk: VirtualKiosk, thing: int) -> None:
        tag = _tag(kiosk, thing)
        event = AssetRegistered(model_id=ModelId("quest"), tag=tag, place="shelf")
        self._write(kiosk, Fact(Stream(f"asset:{tag}"), event))

    def lend(self, kiosk: VirtualKiosk, thing: int, person: int) -> None:
        """Whatever the others have done with it meanwhile; here it has to be on the shelf."""
        asset = kiosk.store.asset(_tag(kiosk, thing))
        if asset is None or not kiosk.rows(
            "SELECT 1 FROM loans WHERE stream = ? AND closed_at IS NULL", (f"asset:{_tag(kiosk, thing)}",)
        ):
            loan = LoanId(self.ids.new())
            event = AssetLent(
                loan_id=loan, kind=LoanKind.DAY, due_at=kiosk.clock.now + 1, zone="America/Chicago", batch_id=loan
            )
            self._write(kiosk, Fact(Stream(f"asset:{_tag(kiosk, thing)}"), event, PEOPLE[person]))

    def give_back(self, kiosk: VirtualKiosk, thing: int) -> None:
        self._write(kiosk, Fact(Stream(f"asset:{_tag(kiosk, thing)}"), AssetReturned(place="shelf")))

    def visit(self, kiosk: VirtualKiosk, person: int) -> None:
        """In, or out again."""
        stream = Stream(f"person:{PEOPLE[person]}")
        open_ = kiosk.rows("SELECT visit_id FROM visits WHERE stream = ? AND closed_at IS NULL", (stream,))
        event: VisitOpened | VisitClosed
        if open_:
            event = VisitClosed(visit_id=VisitId(open_[0][0]), by=ClosedBy.SELF)
        else:
            visit = VisitId(self.ids.new())
            event = VisitOpened(visit_id=visit, party=Party.SUBJECT, presented=Presented.SCANNER)
        self._write(kiosk, Fact(stream, event, PEOPLE[person]))

    def name(self, kiosk: VirtualKiosk, person: int) -> None:
        stream = Stream(f"person:{PEOPLE[person]}")
        personal = Personal(first_name="Zuleika", initial="Q", note=f"secret of {kiosk.login}")
        named = Fact(stream, PersonNamed(), PEOPLE[person], personal)
        self._write(kiosk, Fact(stream, PersonRegistered(role=Role.STUDENT), PEOPLE[person]), named)

    def erase(self, kiosk: VirtualKiosk, person: int) -> None:
        self._write(kiosk, Fact(Stream(f"person:{PEOPLE[person]}"), PersonErased(by="S"), PEOPLE[person]))

    def from_the_future(self, kiosk: VirtualKiosk) -> None:
        """An event of a kind that nobody knows yet."""
        self._write(kiosk, _weather("weather:today"))

    def poison(self, kiosk: VirtualKiosk) -> None:
        """An event that the centre cannot take in."""
        self._write(kiosk, _weather("weather:\x00"))

    def _write(self, kiosk: VirtualKiosk, *facts: Fact) -> None:
        kiosk.clock.now += 1000
        before = {entry[0] for entry in kiosk.rows("SELECT event_id FROM event")}
        with _survived(kiosk):
            entries = kiosk.write(*facts)
            assert len(entries) == len(facts)
            assert not before & {entry.event_id for entry in entries}
            self.promised.update((entry.event_id, entry) for entry in entries)

    # What is sent

    def begin(self, kiosk: VirtualKiosk, events: int) -> None:
        with _survived(kiosk):
            self._post(kiosk, kiosk.begin(Batch(events, 10**6)))

    def deliver(self, number: int, limit: int = 1000) -> None:
        """Any of the letters on their way. A page holds ``limit`` events at most."""
        letter = self.letters.pop(number % len(self.letters))
        kiosk = letter.kiosk
        if isinstance(letter.body, Push | Pull):
            question = letter.body
            if isinstance(question, Pull):
                question = msgspec.structs.replace(question, limit=min(question.limit, limit))
            try:
                answer = self.centre.answer(kiosk.login, kiosk.site_id, question)
            except TransportProblem:
                kiosk.hang_up()
                return
            look_at(kiosk, answer)
            self.letters.append(Letter(kiosk, answer))
            return
        with _survived(kiosk):
            self._post(kiosk, kiosk.hear(letter.body))

    def _post(self, kiosk: VirtualKiosk, question: Question | None) -> None:
        if question is not None:
            self.letters.append(Letter(kiosk, question))
            kiosk.go_on()

    def double(self, number: int) -> None:
        self.letters.append(self.letters[number % len(self.letters)])

    def lose(self, number: int) -> None:
        self.letters.pop(number % len(self.letters)).kiosk.hang_up()

    # What breaks

    def kill(self, kiosk: VirtualKiosk) -> None:
        kiosk.kill()

    def keep_disk(self, kiosk: VirtualKiosk) -> None:
        kiosk.images.append(kiosk.image())

    def put_disk_back(self, kiosk: VirtualKiosk, number: int) -> None:
        """Refused where two disasters at once would really lose something: see :meth:`_held_elsewhere_only`."""
        if not kiosk.images:
            return
        image = kiosk.images[number % len(kiosk.images)]
        before = kiosk.ids()
        aside = kiosk.image()
        kiosk.put_back(image)
        gone = before - kiosk.ids()
        here = {event_id for ids in self.centre.standing().values() for event_id in ids}
        if self._held_elsewhere_only(kiosk, gone - here):
            kiosk.put_back(aside)
            return
        self._forget(gone)

    def lose_disk(self, kiosk: VirtualKiosk) -> None:
        """Another machine takes its place, with the same name at the centre. Others may still hold what it wrote."""
        gone = kiosk.ids()
        kiosk.put_back(empty_disk())
        kiosk.images.clear()
        self._forget(gone)

    def _forget(self, gone: set[str]) -> None:
        """What nobody has any more was promised in vain."""
        here = {event_id for ids in self.centre.standing().values() for event_id in ids}
        for event_id in gone - here - {event_id for other in self.kiosks for event_id in other.ids()}:
            self.promised.pop(event_id, None)

    def _held_elsewhere_only(self, kiosk: VirtualKiosk, gone: set[str]) -> bool:
        """The centre was restored and has not got this back, and now its writer's disk goes too. A third kiosk may hold
        it still, but does not write that log: its numbers are written anew.
        """
        return any(gone & other.ids() for other in self.kiosks if other is not kiosk)

    def clone(self, kiosk: VirtualKiosk, *, same_login: bool) -> None:
        if len(self.kiosks) < CROWD and kiosk.login not in self.revoked:
            login = kiosk.login if same_login else ""
            twin = self.kiosk(kiosk.site_id, disk=kiosk.image(), login=login)
            twin.clock.now = kiosk.clock.now

    def jump(self, kiosk: VirtualKiosk, years: int) -> None:
        kiosk.clock.now = max(kiosk.clock.now + years * YEAR_MS, 0)

    def revoke(self, kiosk: VirtualKiosk) -> None:
        self.centre.revoke(kiosk.login, kiosk.site_id)
        self.revoked.add(kiosk.login)

    def admit(self) -> None:
        self.centre.admit()
        self.revoked.clear()

    def restore_centre(self) -> None:
        """Refused where a disk that writes a log was put back to before what would be forgotten of it: its numbers
        would be written anew. Where nobody writes it any more, whoever holds it gives it back.
        """
        backed_up, standing = self.centre.backed_up(), self.centre.standing()
        places = {kiosk.name: kiosk.places() for kiosk in self.kiosks}
        owners = {kiosk.name: set(kiosk.own_logs()) for kiosk in self.kiosks}
        for log_id, ids in standing.items():
            kept = len(backed_up.get(log_id, ()))
            writers = [name for name, logs in owners.items() if log_id in logs]
            if log_id.startswith("district"):
                continue
            for seq, event_id in enumerate(ids[kept:], kept + 1):
                if any(event_id not in places[name].get(log_id, {}).get(seq, {}) for name in writers):
                    return
        for kiosk in self.kiosks:
            kiosk.hang_up()
        self.letters.clear()
        self.centre.restore()
        self.restored = True
        self._forget(set(self.promised))


def look_at(kiosk: VirtualKiosk, answer: Answer) -> None:
    """What comes down is of this site or of the district, and no more of a person than a first name."""
    if isinstance(answer, Page):
        assert {event.site_id for event in answer.events} <= {kiosk.site_id, 0}, "another site's events came down"
        assert "secret" not in str(answer), "more than a first name came down"


class _survived:  # noqa: N801 - reads as a word of the language
    """A process that is killed inside is started again."""

    def __init__(self, kiosk: VirtualKiosk) -> None:
        self._kiosk = kiosk

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        if kind is not None and issubclass(kind, Killed):
            self._kiosk.kill()
            return True
        return False


def _tag(kiosk: VirtualKiosk, thing: int) -> str:
    """Sites share no equipment here: what one of them lends, the other cannot know of."""
    return f"S{kiosk.site_id}{THINGS[thing]}"


def _weather(stream: str) -> Fact:
    event: Any = Unknown("weather.changed", msgspec.Raw(b'{"v":3}'))  # a newer program's, which knows it
    return Fact(Stream(stream), event)
