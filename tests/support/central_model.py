# SPDX-License-Identifier: Apache-2.0
"""The centre as a model in memory: what ``api.push_v1`` and ``api.pull_v1`` answer, in Python.

The simulation plays against it and against the real functions, and a test asks both the same questions.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Peer, Unreadable
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.protocol import VERSION, Page, Pull, Push, Pushed, TransportProblem, Trouble, Verdict

DISTRICT = 0
LARGEST = 64 * 1024
_KIND = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_STREAM = re.compile(r"[a-z][a-z0-9_]*:[!-~]+")

BUGS = (
    "no dedupe",
    "no fork check",
    "poison blocks",
    "erasure only at one site",
    "an erasure forgets who comes late",
    "repeat dropped, not recorded",
    "half a batch, all of it said to be here",
    "every site's logs come down",
    "all that is personal comes down",
    "a page leaves out what does not fit",
    "the district's log goes on after a restore",
)
"""Mistakes that can be planted in the model; the simulation has to find each (tests/simulation/test_planted.py)."""


@dataclass
class CentralLog:
    """The numbers of a log from 1 on. ``unreadable`` are the reasons of those that could not be read, ``repeats`` the
    numbers whose event stands elsewhere already.
    """

    kiosk: str
    site_id: int
    events: list[Carried] = field(default_factory=list)
    unreadable: dict[int, str] = field(default_factory=dict)
    repeats: set[int] = field(default_factory=set)

    @property
    def acked(self) -> int:
        return len(self.events)

    def id_at(self, seq: int) -> EventId | None:
        return self.events[seq - 1].event_id if 0 < seq <= len(self.events) else None

    def counting(self) -> Iterator[Carried]:
        """Those whose content is kept here."""
        return (one for one in self.events if one.seq not in self.unreadable and one.seq not in self.repeats)


class CentralModel:
    """``bug`` is one of :data:`BUGS`: a mistake that is planted on purpose."""

    def __init__(self, bug: str = "", district: str = "district") -> None:
        self.logs: dict[LogId, CentralLog] = {}
        self.erased: set[str] = set()
        self.revoked: set[str] = set()
        self.now = 1_800_000_000_000
        self.min_version = VERSION
        self.bug = bug
        self._district = LogId(district)
        self._restores = 0

    def kept(self) -> CentralModel:
        """A backup."""
        return copy.deepcopy(self)

    def restored(self, backup: CentralModel) -> None:
        """Know what the backup knows, and what is done after it (``central init``): another log of the district."""
        self.logs, self.erased = copy.deepcopy(backup.logs), set(backup.erased)
        self._restores += 1
        if self.bug != "the district's log goes on after a restore":
            self._district = LogId(f"district-{self._restores}")

    def push(self, kiosk: str, site_id: int, message: Push) -> Pushed:
        """Raises :class:`TransportProblem` for one that is revoked."""
        self._admit(kiosk)
        if message.version < self.min_version:
            return self._answer(Verdict.OLD)
        prev = message.prev
        log = self.logs.get(prev.log_id)
        if log is None:
            if prev.seq > 0:
                return self._answer(Verdict.HOLE)
            log = self.logs[prev.log_id] = CentralLog(kiosk, site_id)
        refused = self._refused(kiosk, log, message)
        if refused is not None:
            return refused
        if self.bug == "poison blocks" and any(_fault(log.site_id, event) for event in message.events):
            return self._answer(Verdict.LATER)
        new = [event for event in message.events if event.seq > log.acked or self.bug == "no dedupe"]
        if self.bug == "half a batch, all of it said to be here":
            new = new[: (len(new) + 1) // 2]
        for event in new:
            self._store(log, event)
        for event in new:
            if event.kind == "person.erased" and event.seq not in log.unreadable:
                self._erase(log, event)
        end = message.events[-1].place if message.events else prev
        return self._answer(Verdict.OK, end.seq, end.event_id, log.acked)

    def _refused(self, kiosk: str, log: CentralLog, message: Push) -> Pushed | None:
        prev = message.prev
        if log.kiosk != kiosk:
            return self._answer(Verdict.FORK, 0, None, log.acked)
        if prev.seq > log.acked:
            return self._answer(Verdict.HOLE, log.acked, log.id_at(log.acked), log.acked)
        differs = None if self.bug == "no fork check" else _difference(log, message)
        return None if differs is None else self._answer(Verdict.FORK, differs, log.id_at(differs), log.acked)

    def pull(self, kiosk: str, site_id: int, message: Pull) -> Page:
        """Raises :class:`TransportProblem` for one that is revoked."""
        self._admit(kiosk)
        if message.version < self.min_version:
            raise TransportProblem(Trouble.OLD, "this program speaks a version that is not taken any more")
        known = {one.log_id: one.seq for one in message.vector}
        rows: list[Carried | Unreadable] = []
        heads: list[Peer] = []
        for log_id, log in sorted(self.logs.items()):
            if log.site_id not in (site_id, DISTRICT) and self.bug != "every site's logs come down":
                continue
            heads.append(Peer(log_id=log_id, seq=log.acked, kiosk=log.kiosk, site_id=log.site_id))
            upto = known.get(log_id, 0)
            room = max(message.limit - len(rows), 0)
            if self.bug == "a page leaves out what does not fit":
                upto = max(upto, log.acked - 3)
            rows.extend(self._row(log, event, site_id) for event in log.events[upto : upto + room])
        return Page(
            events=tuple(row for row in rows if isinstance(row, Carried)),
            unreadable=tuple(row for row in rows if isinstance(row, Unreadable)),
            heads=tuple(heads),
            now=self.now,
        )

    def _admit(self, kiosk: str) -> None:
        if kiosk in self.revoked:
            raise TransportProblem(Trouble.REVOKED, "this kiosk is revoked")

    def _store(self, log: CentralLog, event: Carried) -> None:
        seq = log.acked + 1 if self.bug == "no dedupe" else event.seq
        log.unreadable.pop(seq, None)
        log.repeats.discard(seq)
        fault = _fault(log.site_id, event)
        if fault is None and self._forged(log.site_id, event):
            fault = "its id is another event's"
        if fault is not None:
            log.unreadable[seq] = fault
        elif self._first(log.site_id, event.event_id) is not None:
            if self.bug == "repeat dropped, not recorded":
                return
            log.repeats.add(seq)
            event = replace(event, personal=None)
        elif _about(event) & self.erased and self.bug != "an erasure forgets who comes late":
            event = replace(event, personal=None)
        log.events.append(replace(event, seq=seq, log_id=event.log_id))

    def _first(self, site_id: int, event_id: EventId) -> Carried | None:
        """Where the site has this event's content."""
        ones = (one for log in self.logs.values() if log.site_id == site_id for one in log.counting())
        return next((one for one in ones if one.event_id == event_id), None)

    def _forged(self, site_id: int, event: Carried) -> bool:
        """An erasure that bears the id of another event: ``core.forged``."""
        if event.kind != "person.erased":
            return False
        said = [one for log in self.logs.values() if log.site_id == DISTRICT for one in log.events]
        words = _district_id(event)
        if any(one.event_id == words and one.subject != _person(event) for one in said):
            return True
        first = self._first(site_id, event.event_id)
        return first is not None and (first.kind != event.kind or _person(first) != _person(event))

    def _erase(self, origin: CentralLog, event: Carried) -> None:
        gone = _person(event)
        if not gone:
            return
        for log in self.logs.values():
            if self.bug == "erasure only at one site" and log is not origin:
                continue
            log.events = [replace(other, personal=None) if gone in _about(other) else other for other in log.events]
        if gone in self.erased:
            return
        self.erased.add(gone)
        if self.bug == "erasure only at one site":
            return
        log = self.logs.setdefault(self._district, CentralLog("District", DISTRICT))
        log.events.append(
            replace(
                event,
                log_id=self._district,
                seq=log.acked + 1,
                event_id=_district_id(event),
                site_id=DISTRICT,
                stream=f"person:{gone}",
                subject=gone,
                personal=None,
            )
        )

    def _row(self, log: CentralLog, event: Carried, site_id: int) -> Carried | Unreadable:
        if event.seq in log.unreadable:
            reason = log.unreadable[event.seq]
            return Unreadable(log_id=event.log_id, seq=event.seq, event_id=event.event_id, reason=reason)
        if event.seq in log.repeats:
            first = self._first(log.site_id, event.event_id)
            if first is not None:
                event = replace(first, log_id=event.log_id, seq=event.seq)
        return self._downward(event, site_id)

    def _downward(self, event: Carried, site_id: int) -> Carried:
        if event.personal is None or self.bug == "all that is personal comes down":
            return event
        if event.kind != "person.named" or not self._registered(event.stream, site_id):
            return replace(event, personal=None)
        named = msgspec.json.decode(event.personal)
        kept = {name: named[name] for name in ("first_name", "initial") if isinstance(named.get(name), str)}
        return replace(event, personal=msgspec.json.encode(kept).decode())

    def _registered(self, stream: str, site_id: int) -> bool:
        return any(
            event.kind == "person.registered" and event.stream == stream
            for log in self.logs.values()
            if log.site_id == site_id
            for event in log.counting()
        )

    def _answer(self, verdict: Verdict, seq: int = 0, event_id: EventId | None = None, head: int = 0) -> Pushed:
        return Pushed(verdict=verdict, seq=seq, event_id=event_id, head=head, now=self.now)


def _person(event: Carried) -> str | None:
    """``core.about``."""
    return event.stream.removeprefix("person:") if event.stream.startswith("person:") else event.subject


def _district_id(event: Carried) -> EventId:
    """Under which the district's log tells of an erasure."""
    words = hashlib.md5(f"district {event.event_id}".encode(), usedforsecurity=False).hexdigest()
    return EventId(str(uuid.UUID(words)))


def _about(event: Carried) -> set[str]:
    handles = {event.subject} if event.subject else set()
    if event.stream.startswith("person:"):
        handles.add(event.stream.partition(":")[2])
    return handles


def _difference(log: CentralLog, message: Push) -> int | None:
    """The first number of a push at which the centre has another event."""
    places = (message.prev, *(event.place for event in message.events if event.seq <= log.acked))
    return next((place.seq for place in places if place.seq and log.id_at(place.seq) != place.event_id), None)


def _fault(site_id: int, event: Carried) -> str | None:
    """Why an event cannot be read: ``core.fault``, in its order."""
    texts = (event.data, event.personal or "")
    checks = (
        (len(event.event_id) > 64, "its id is too long"),
        (event.hlc < 0, "its time is no time"),
        (event.site_id != site_id, "it is of another site"),
        (len(event.kind) > 64 or not _KIND.fullmatch(event.kind), "its kind is not one"),
        (len(event.stream) > 200 or not _STREAM.fullmatch(event.stream), "its stream is not one"),
        (len(event.subject or "") > 64, "its subject is too long"),
        (sum(len(text.encode()) for text in texts) > LARGEST, "it is over 64 KB"),
    )
    found = next((reason for wrong, reason in checks if wrong), None)
    if found is not None:
        return found
    for text, reason in (
        (event.data, "its content is no JSON object"),
        (event.personal, "its personal part is no JSON object"),
    ):
        try:
            if text is not None and not isinstance(_json(text), dict):
                return reason
        except ValueError:
            return "it is no JSON"
    return None


def _json(text: str) -> Any:
    """As jsonb takes it: no NUL, no half surrogate, and numbers beyond a float's."""
    if re.search(r"(?<!\\)(\\\\)*\\u0000", text):
        raise ValueError("jsonb takes no NUL")
    found = json.loads(text, parse_float=str, parse_int=str, parse_constant=_refuse)
    json.dumps(found, ensure_ascii=False).encode()
    return found


def _refuse(word: str) -> Any:
    raise ValueError(f"jsonb takes no {word}")
