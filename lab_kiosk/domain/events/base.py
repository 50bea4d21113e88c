# SPDX-License-Identifier: Apache-2.0
"""What every event is: a fact that happened, as a frozen, versioned struct."""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

import msgspec

from lab_kiosk.domain import hlc
from lab_kiosk.domain.ids import EventId, Handle, LogId, Stream

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
"""Only ever inside a string of a JSON text: an escape takes its place, and no number is read and written anew."""


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The base of the catalogue. ``data`` of a journal row is exactly these fields, as JSON.

    Fields hold facts only: never a name, an address or free text; those go to :class:`Personal`. A kind is only ever
    added to (new fields have defaults); a change of meaning raises ``VERSION`` and leaves the old number to an
    upcaster. A field that this program does not know makes the event :class:`Unknown`: passed on whole, not cut down.
    """

    KIND: ClassVar[str]
    VERSION: ClassVar[int] = 1

    v: int = 1


class Unknown(msgspec.Struct, frozen=True):
    """An event of a kind or version that this program does not know: kept, passed on, and folded without."""

    kind: str
    data: msgspec.Raw


class Personal(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The part of a fact that an erasure nulls on every replica. What a newer program adds to it is read over."""

    first_name: str | None = None
    initial: str | None = None
    nickname: str | None = None
    note: str | None = None
    code: str | None = None


class Fact(msgspec.Struct, frozen=True):
    """An event on its way into the journal, which gives it its place."""

    stream: Stream
    event: Event
    subject: Handle | None = None
    personal: Personal | None = None


class Entry(msgspec.Struct, frozen=True):
    """An event at its place in a log. ``(hlc, log_id, seq)`` is the order in which histories are folded.

    ``within`` is set while the entry is counted in a further history than its own (a loan, in the borrower's).
    """

    log_id: LogId
    seq: int
    event_id: EventId
    hlc: int
    site_id: int
    stream: Stream
    event: Event | Unknown
    subject: Handle | None = None
    personal: Personal | None = None
    within: Stream | None = None

    @property
    def history(self) -> Stream:
        """The stream whose fold is looking at this entry."""
        return self.within or self.stream

    @property
    def at(self) -> int:
        """When it happened, Unix milliseconds."""
        return hlc.milliseconds(self.hlc)

    @property
    def order(self) -> tuple[int, str, int]:
        return (self.hlc, self.log_id, self.seq)


def encode(value: Event | Unknown | Personal) -> str:
    """The JSON text of a journal cell, ASCII only: no engine, locale or driver can then disagree about its bytes."""
    raw = bytes(value.data) if isinstance(value, Unknown) else msgspec.json.encode(value)
    return raw.decode() if raw.isascii() else _NOT_ASCII.sub(lambda found: json.dumps(found[0])[1:-1], raw.decode())


def kinds_of(*modules: Any) -> dict[str, type[Event]]:
    """Every event type that the modules define, by kind. Two types of one kind are a bug."""
    found: dict[str, type[Event]] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Event) and value.__module__ == module.__name__:
                if value.KIND in found:
                    raise TypeError(f"two event types are called {value.KIND!r}")
                found[value.KIND] = value
    return found
