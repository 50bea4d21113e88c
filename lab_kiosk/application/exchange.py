# SPDX-License-Identifier: Apache-2.0
"""What the journal and the room that exchanges histories say to each other: events as they travel, and their places.

A carried event is a journal row, its JSON unread: what this program does not understand is passed on as it came.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from lab_kiosk.domain.ids import EventId, LogId


class Place(msgspec.Struct, frozen=True):
    """A number of a log and the event that stands there; ``(log, 0, None)`` is the place before the first."""

    log_id: LogId
    seq: int
    event_id: EventId | None


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """One event on its way. ``data`` and ``personal`` are the JSON texts of the journal row."""

    log_id: LogId
    seq: int
    event_id: EventId
    hlc: int
    site_id: int
    kind: str
    stream: str
    subject: str | None
    data: str
    personal: str | None = None

    @property
    def place(self) -> Place:
        return Place(self.log_id, self.seq, self.event_id)

    @property
    def size(self) -> int:
        """About how many bytes it takes on the wire."""
        return size_of((self,))


def size_of(events: Sequence[Carried]) -> int:
    """About how many bytes they take on the wire."""
    texts = sum([len(e.kind) + len(e.stream) + len(e.data) + len(e.personal or "") for e in events])
    return 160 * len(events) + texts


class Unreadable(msgspec.Struct, frozen=True, kw_only=True):
    """A place of a log whose event nobody here can read. It is kept for a person to see, and blocks nothing."""

    log_id: LogId
    seq: int
    event_id: EventId
    reason: str
    raw: str = ""


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """The next events of one of our own logs, without a gap, after ``prev``, which the centre has confirmed.

    ``end_of_log`` is the highest number of that log here.
    """

    prev: Place
    events: tuple[Carried, ...]
    end_of_log: int

    @property
    def end(self) -> Place:
        return self.events[-1].place if self.events else self.prev


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """What has not gone up yet: how many events, and when the oldest of them happened (Unix ms)."""

    events: int = 0
    oldest_at: int | None = None


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """A log that this kiosk may know, as the centre told of it: who writes it, how far it goes, when it was heard."""

    log_id: LogId
    site_id: int
    kiosk: str
    seq: int
    heard_at: int | None = None


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """The last time that the centre answered (Unix ms, our clock), how far its clock was ahead of ours then, and how
    many bytes have travelled on ``day`` (a local date, YYYY-MM-DD).
    """

    at: int | None = None
    clock_offset_ms: int = 0
    day: str = ""
    bytes: int = 0


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What became of events that came down. ``unreadable`` were set aside, conflicting ones among them."""

    new: int = 0
    repeated: int = 0
    unreadable: int = 0


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """How the exchange goes at this moment. ``kiosk`` is what the centre calls this one; ``trouble`` is a word of
    ``lab_kiosk.sync.protocol.Trouble``; ``old``: the centre takes this program no more; ``spent``: the day's bytes are
    used up.
    """

    configured: bool = False
    kiosk: str = ""
    talking: bool = False
    trouble: str | None = None
    detail: str = ""
    old: bool = False
    spent: bool = False


class LogEnd(msgspec.Struct, frozen=True, kw_only=True):
    """How far a log goes here without a gap. ``confirmed``: of an own one, what the centre is known to have."""

    site_id: int
    end: Place
    own: bool
    confirmed: int = 0


class Longer(msgspec.Struct, frozen=True, kw_only=True):
    """A log of another kiosk of the site that goes on here behind ``after``, where the centre's ends: the centre was
    restored, and who wrote it has not sent it again. ``events`` are those of it that stand nowhere else either.
    """

    after: Place
    kiosk: str
    events: int


class Exchange(Protocol):
    """The side of the journal that other logs come in by and the own ones go out by. Lab thread only.

    Every method is one durable transaction or none, and raises EnvironmentProblem where the disk fails it.
    """

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        """The next unconfirmed events: at most so many, of about so many bytes, at least one where one waits. With
        ``after`` as if that place had been confirmed already.

        Logs that were given up come before the one that is written now. With nothing to send it is empty, of the log
        that is written now.
        """
        ...

    def waiting(self) -> Waiting: ...

    def has(self, place: Place) -> bool:
        """Whether exactly this event stands there; the place before the first one is in every log."""
        ...

    def confirm(self, place: Place) -> None:
        """The centre has everything of an own log up to here. Also backwards: it may have been restored."""
        ...

    def rehome(self, after: Place, reason: str) -> LogId:
        """Somebody else has written on in a log of ours: what stands after ``after`` moves to a new log, ids kept."""
        ...

    def vector(self) -> Mapping[LogId, int]:
        """Of every log that is known here, the highest number up to which nothing is missing; of our own ones, the
        number that the centre has confirmed.
        """
        ...

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        """Events and unreadable places of other logs, each log's in order and next to what is here already.

        What does not continue its log is left out: it comes again when what is missing has come.
        """
        ...

    def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
        """The centre has answered. ``peers`` replace the ones that were known, unless they are None."""
        ...

    def contact(self) -> Contact: ...

    def peers(self) -> Sequence[Peer]:
        """By site and name."""
        ...

    def set_aside(self) -> Sequence[Unreadable]:
        """Every unreadable place that is known here, the newest first."""
        ...


class Shelf(Exchange, Protocol):
    """The journal for whoever carries histories in a file: any stretch of any log, and where each of them ends."""

    def ends(self) -> Sequence[LogEnd]:
        """Every log of which something is here, by id: own ones and others'."""
        ...

    def at(self, log_id: LogId, seq: int) -> Place:
        """The place with this number; the one before the first where the log has none such here."""
        ...

    def stretch(self, log_id: LogId, after: int, limit: int) -> Sequence[Carried | Unreadable]:
        """The next of a log, without a gap, personal parts and all. What was set aside goes on without its content."""
        ...

    def longer(self) -> Sequence[Longer]:
        """What others wrote and the centre did not have when it was last asked. Nothing of a log of our own, which goes
        up by itself, nor of the district's.
        """
        ...

    def give_back(self) -> int:
        """Move all that is :meth:`longer` into a log of our own, ids kept, so that it goes up; how many events it was.

        Of what was personal in it only what had come down goes up. Should its writer bring it too, it counts once.
        """
        ...

    def shown(self, events: Sequence[Carried]) -> Sequence[Carried]:
        """The same as others may see them: of what is personal only the first name and the initial, and these only of
        somebody who is registered at this kiosk's site.
        """
        ...
