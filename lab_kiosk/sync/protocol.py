# SPDX-License-Identifier: Apache-2.0
"""The messages of version 1: two questions and two answers, the same on every transport."""

from __future__ import annotations

from enum import StrEnum
from operator import attrgetter
from typing import Protocol

import msgspec

from lab_kiosk.application.exchange import Carried, Peer, Place, Unreadable
from lab_kiosk.domain.ids import EventId, LogId

VERSION = 1
MAX_EVENTS = 4000
MAX_BYTES = 2 * 1024 * 1024
"""Of one push; no centre takes more than 5,000. Each is a round trip and a durable commit on both sides, so that a long
queue goes in large ones.
"""
PAGE_EVENTS = 2000


class Verdict(StrEnum):
    """What the centre says of a push. Each answer names the event at the number that it speaks of."""

    OK = "ok"
    """It has everything up to the end of what was sent."""
    HOLE = "hole"
    """It has less than ``prev``: up to the named place. It was restored from a backup."""
    FORK = "fork"
    """Another event stands at the named number: somebody else wrote on in this log (a restored or cloned disk)."""
    OLD = "old"
    """This program speaks a version that the centre does not take any more: keep storing, and be upgraded."""
    LATER = "later"
    """Busy: ask again later."""


class Push(msgspec.Struct, frozen=True, kw_only=True):
    """Events of one log, in order, without a gap, the first one after ``prev``. Without events it only asks.

    ``sent_at`` is the kiosk's clock, Unix ms: the centre keeps the difference to its own with the events.
    """

    version: int = VERSION
    app: str
    sent_at: int
    prev: Place
    events: tuple[Carried, ...] = ()


class Pushed(msgspec.Struct, frozen=True, kw_only=True):
    """``head`` is the highest number that the centre has of this log, ``now`` its clock, Unix ms.

    ``seq`` and ``event_id`` are the end of what was sent for OK, the centre's own end of the log for HOLE, and for FORK
    the first number at which the two differ, with the event that the centre has there.
    """

    verdict: Verdict
    seq: int = 0
    event_id: EventId | None = None
    head: int = 0
    now: int = 0


class Known(msgspec.Struct, frozen=True):
    """One entry of a vector: everything of this log up to ``seq`` is here."""

    log_id: LogId
    seq: int


class Pull(msgspec.Struct, frozen=True, kw_only=True):
    version: int = VERSION
    vector: tuple[Known, ...] = ()
    limit: int = PAGE_EVENTS


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Events after the vector, each log's in order; ``unreadable`` are numbers whose event the centre could not read.

    A page as long as the limit is not the last one.
    """

    events: tuple[Carried, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    heads: tuple[Peer, ...] = ()
    now: int = 0

    @property
    def ends(self) -> dict[LogId, int]:
        """Of each log that it goes on with, how far."""
        ones: tuple[Carried | Unreadable, ...] = (*self.events, *self.unreadable)
        return {one.log_id: one.seq for one in sorted(ones, key=attrgetter("seq"))}


class Trouble(StrEnum):
    """Why a call had no answer. Each has its own sentence for a technician (``lab_kiosk.sync.sentences``)."""

    NO_ADDRESS = "no_address"
    """The name of the centre has no address here (DNS)."""
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    """Connected or not, nothing came back in time: a black hole, or a server that stands still."""
    NOT_A_DATABASE = "not_a_database"
    """Something answered that is no PostgreSQL: a captive portal, a proxy's page."""
    NO_TLS = "no_tls"
    WRONG_NAME = "wrong_name"
    """The certificate is for another name."""
    EXPIRED = "expired"
    """The certificate is past its last day; or our clock is."""
    NOT_YET_VALID = "not_yet_valid"
    """The certificate begins in the future: our clock is behind."""
    FOREIGN_CA = "foreign_ca"
    """The certificate is signed by somebody whom we have not been told to trust."""
    REFUSED = "refused"
    """The role or its password is not accepted: enrolled anew, or the centre does not know it."""
    REVOKED = "revoked"
    """The centre knows this kiosk and has closed the door to it."""
    NOT_CENTRAL = "not_central"
    """A PostgreSQL, but without our functions, or with other ones."""
    NO_RIGHTS = "no_rights"
    """Kiosks may not come in, or not do what they do: the centre has lost its grants, or never had its rules."""
    READ_ONLY = "read_only"
    """The centre takes nothing in: a standby, or set to read only."""
    OLD = "old"
    """The centre does not take this program's version any more, as :attr:`Verdict.OLD` says it of a push."""
    FULL = "full"
    """Its disk is full, or it has no connection left."""
    LOST = "lost"
    """The connection broke in the middle."""
    OTHER = "other"


class TransportProblem(Exception):  # noqa: N818 - a state of the surroundings, not an error of the program
    """A call had no answer. Whether it had an effect is not known; asking again is always safe."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}" if detail else trouble)
        self.trouble = trouble
        self.detail = detail


class Transport(Protocol):
    """A way to the centre. Calls block; whoever calls keeps the time and may :meth:`abort` from another thread."""

    def push(self, message: Push) -> Pushed:
        """Raises :class:`TransportProblem`."""
        ...

    def prepare(self, events: tuple[Carried, ...]) -> None:
        """These are pushed next, most likely. May be called while a call goes on on another thread."""
        ...

    def pull(self, message: Pull) -> Page:
        """Raises :class:`TransportProblem`."""
        ...

    def abort(self) -> None:
        """Make a call that hangs on another thread end soon, with a problem. The next call begins afresh."""
        ...

    def close(self) -> None: ...
