# SPDX-License-Identifier: Apache-2.0
"""What the use cases need from the outside, as protocols that the outer rooms satisfy."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import msgspec

from lab_kiosk.application.exchange import Exchange
from lab_kiosk.application.pictures import NoPictures, PictureStore
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.events import Entry, Event, Fact
from lab_kiosk.domain.finding import Matches
from lab_kiosk.domain.folds.base import Fold
from lab_kiosk.domain.ids import EventId
from lab_kiosk.domain.records import (
    Answer,
    Assent,
    Asset,
    AssetModel,
    Case,
    Code,
    Help,
    Kit,
    Loan,
    Record,
    Reservation,
    Session,
    Visit,
)
from lab_kiosk.domain.zone import Zone

R = TypeVar("R", bound=Record)
S = TypeVar("S")
SETTLED = 12
"""How many decided cases are looked back upon."""


class EnvironmentProblem(Exception):  # noqa: N818 - it is a problem of the surroundings, not an error of the program
    """The disk is full, the key is gone, the file is damaged: shown, retried, logged once per change. Never a bug."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class Clock(Protocol):
    def now_ms(self) -> int:
        """The wall clock, Unix milliseconds."""
        ...

    def monotonic(self) -> float:
        """Seconds that only grow, for measuring how long something took."""
        ...


class Ids(Protocol):
    def new(self) -> str:
        """A UUIDv7 that nobody has had before."""
        ...


class Verify(Protocol):
    def __call__(self, public_key: bytes, signature: bytes, message: bytes) -> bool:
        """Whether the Ed25519 signature holds. Never raises for hostile input."""
        ...


class Journal(Protocol):
    """The lab's history and what is derived from it. Used from the lab thread only."""

    def append(self, facts: Sequence[Fact]) -> tuple[Entry, ...]:
        """Write the facts and everything derived from them in one durable transaction: all of it or nothing.

        Raises :class:`EnvironmentProblem` when the disk will not take it.
        """
        ...

    def append_whole(self, batches: Iterable[Sequence[Fact]]) -> int:
        """Write many facts, batch by batch, in one durable transaction, and say how many. Whatever is raised in the
        middle, also by ``batches`` itself, leaves nothing behind.
        """
        ...

    def forget(self, event_ids: Sequence[EventId]) -> int:
        """Null what is personal in these events, here and nowhere else, and derive their histories again. Says in how
        many there was something. One durable transaction.
        """
        ...

    def state(self, fold: Fold[S], stream: str) -> S:
        """What the fold says of a stream now; the fold's empty state for a stream that nobody has written."""
        ...

    def history(self, stream: str) -> Sequence[Entry]:
        """Every entry that counts in a history, in order."""
        ...


class Doubtful(Protocol):
    """The side of the journal that hears bad news about its file."""

    def doubt(self) -> None:
        """A backup was unsound: the next start has to look at every page."""
        ...

    def sound(self) -> bool:
        """Whether every page of the file can be read and is what was written. It takes a while for a large one."""
        ...


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of entries that arrived. ``conflicting`` claim a place that another event has: their log has a
    fork.
    """

    new: int
    repeated: int
    conflicting: tuple[Entry, ...] = ()


class Replica(Protocol):
    """The side of the journal that other logs' entries come in by."""

    def accept(self, entries: Sequence[Entry]) -> Accepted:
        """Write entries of other logs in one durable transaction, in any order and however often they come.

        An entry about an erased subject arrives without what is personal in it. Of two copies of one event the one
        at the earlier place counts.
        """
        ...


class LabView(Protocol):
    """Questions about the lab as a whole, answered from the derived tables."""

    def occupancy(self) -> int:
        """How many people are inside: heads of open visits, each counted once."""
        ...

    def open_visits(self) -> Sequence[Visit]: ...

    def unseen_ends(self, since: int) -> Sequence[Visit]:
        """Visits that the system closed, nobody saw end, and that ended at this instant (Unix ms) or later; the first
        that began first. None that turned out to be another one.
        """
        ...

    def ended_visits(self, since: int) -> Sequence[Visit]:
        """Visits that ended at this instant (Unix ms) or later, however they did, the newest end first. None that was
        taken back or turned out to be another one.
        """
        ...

    def visit(self, visit_id: str) -> Visit | None: ...

    def visit_with_label(self, day_label: str) -> Visit | None:
        """The newest visit of the guest who was given this day label, open or not."""
        ...

    def codes(self, value: str) -> Sequence[Code]:
        """What a code may stand for: live ones first, the newest first."""
        ...

    def asset(self, asset_id: str) -> Asset | None: ...

    def assets_in_session(self, session_id: str) -> Sequence[Asset]:
        """What a demo session has claimed and not released."""
        ...

    def assets_of_class(self, equipment_class: str) -> Sequence[Asset]:
        """Active assets of a class, by tag."""
        ...

    def find(self, asked: str, most: int) -> Matches:
        """Things by a part of any of their codes, live or retired, or by words of their model (``domain/finding.py``).
        The first question reads everything that can be found; later ones follow what changes.
        """
        ...

    def serials(self, asset_id: str) -> Sequence[str]:
        """The serial numbers that a thing has now, the newest first: what its own driver knows it by."""
        ...

    def model(self, model_id: str) -> AssetModel | None: ...

    def assets_of_model(self, model_id: str) -> Sequence[Asset]:
        """Active assets of a model, by tag."""
        ...

    def reservations(self, now_ms: int) -> Sequence[Reservation]:
        """Those that are not cancelled and end after an instant, the first first."""
        ...

    def named_reservations(self, now_ms: int) -> Sequence[Reservation]:
        """Those of very things that end after an instant, cancelled ones too, the first first."""
        ...

    def kits(self) -> Sequence[Kit]:
        """Every kit, by name."""
        ...

    def ready_count(self, now_ms: int) -> tuple[int, int]:
        """Of all active headsets (things that are worn): how many anybody could have now, and how many there are."""
        ...

    def charging_count(self, now_ms: int) -> int:
        """Active headsets in the lab that nobody could have now because they charge, or have to."""
        ...

    def in_turnaround(self, now_ms: int) -> Sequence[Asset]:
        """Active things in the lab, not on hold, that nobody could have now because of a step, a dwell time or a flat
        battery: what comes out of the box first stands first, then by tag.
        """
        ...

    def places(self) -> Sequence[str]:
        """Every place that an active thing has in the records, by name."""
        ...

    def assets_at(self, place: str) -> Sequence[Asset]:
        """Active things that the records have at a place, by tag, whoever has them now."""
        ...

    def open_loans(self, subject: str) -> Sequence[Loan]: ...

    def loans_of(self, subject: str) -> Sequence[Loan]:
        """Every loan that somebody ever had, the newest first; so for their visits and sessions."""
        ...

    def loans_in_batch(self, batch_id: str) -> Sequence[Loan]:
        """The loans of one class set, open or not, by asset."""
        ...

    def visits_of(self, subject: str) -> Sequence[Visit]: ...

    def sessions_by(self, subject: str) -> Sequence[Session]: ...

    def assents(self, stream: str) -> Sequence[Assent]:
        """What was accepted in a person's or a visit's history, the newest first."""
        ...

    def overdue(self, now_ms: int) -> Sequence[Loan]: ...

    def running_sessions(self, station: str | None = None) -> Sequence[Session]:
        """Sessions that are chosen and not over, at one station or everywhere."""
        ...

    def sessions_of(self, visit_id: str) -> Sequence[Session]:
        """The demo sessions of a visit, the first first."""
        ...

    def answers(self, session_id: str) -> Sequence[Answer]: ...

    def open_cases(self) -> Sequence[Case]: ...

    def case(self, case_id: str) -> Case | None: ...

    def passed_cases(self, since: int) -> Sequence[Case]:
        """Those that ended by themselves at an instant or later, the first first."""
        ...

    def settled_cases(self) -> Sequence[Case]:
        """Those that a person decided last, or that passed, the newest first: :data:`SETTLED` of them at most."""
        ...

    def headsets(self) -> Sequence[Asset]:
        """Every active thing that is worn, by tag."""
        ...

    def open_help(self) -> Sequence[Help]: ...

    def acts(self, most: int, within: int) -> Sequence[Entry]:
        """What staff did (``domain/acts.py``), at every kiosk whose history is here: the newest first. Only the last
        ``within`` entries of each log are looked at, since nothing but reading finds an act among them.
        """
        ...


class Register(Protocol):
    """Whole derived tables, for what compares or tells all of the lab at once."""

    def every(self, record: type[R]) -> Sequence[R]:
        """Every record of a kind, by its key."""
        ...

    def told(self, *kinds: type[Event]) -> Sequence[Entry]:
        """Every entry whose event is of one of these kinds, in order. It reads the whole journal."""
        ...


class Store(Journal, LabView, Register, Doubtful, Protocol):
    """Both sides of the local database."""


class DemoCatalogue(Protocol):
    """The demos that this kiosk can offer; those with a bad manifest are not among them."""

    def all(self) -> Sequence[Manifest]: ...

    def has(self, demo_id: str) -> bool: ...

    def get(self, demo_id: str) -> Manifest:
        """Raises KeyError for a demo that is not there."""
        ...

    def startable(self, demo_id: str) -> bool:
        """Whether what it takes to show the demo is on this kiosk, as far as the kiosk can know (a browser)."""
        ...


class SiteConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Which kiosk this is. ``root_key`` is the public key that trust lists are signed with; ``stations`` are the lab's
    demo stations, this kiosk's own (``station``) among them. ``zones`` are the parts of the lab that people move
    between.
    """

    site_id: int
    station: str
    zone: str
    place: str
    root_key: bytes
    stations: tuple[str, ...] = ()
    zones: tuple[Zone, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Lab:
    """Everything a use case may touch. Built once, in ``bootstrap``; lives on the lab thread.

    ``random`` gives that many unguessable bytes. ``agreements`` are the texts that this kiosk can show, by document.
    ``reachable`` are the serial numbers of the headsets on which this kiosk can start something now. ``exchange`` is
    the side of the store that other kiosks share (None where nobody does). ``free_bytes`` is the room on its disk.
    ``pictures`` are those of things that staff took at their hand-over.
    """

    store: Store
    clock: Clock
    ids: Ids
    verify: Verify
    digest: Callable[[str], str]
    demos: DemoCatalogue
    site: SiteConfig
    random: Callable[[int], bytes]
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    reachable: Callable[[], frozenset[str]] = frozenset
    exchange: Exchange | None = None
    free_bytes: Callable[[], int] = lambda: sys.maxsize
    pictures: PictureStore = field(default_factory=NoPictures)
