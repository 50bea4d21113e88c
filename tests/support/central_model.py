# SPDX-License-Identifier: Apache-2.0
"""The centre as a model in memory: what ``api.push_v1`` and ``api.pull_v1`` answer, in Python.

The simulation plays against it and against the real functions, and a test asks both the same questions.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Peer, Unreadable
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.protocol import VERSION, Page, Pull, Push, Pushed, Verdict

DISTRICT = 0


@dataclass
class CentralLog:
    """The numbers of a log from 1 on; ``unreadable`` are the reasons of those that could not be read."""

    kiosk: str
    site_id: int
    events: list[Carried] = field(default_factory=list)
    unreadable: dict[int, str] = field(default_factory=dict)

    @property
    def acked(self) -> int:
        return len(self.events)

    def id_at(self, seq: int) -> EventId | None:
        return self.events[seq - 1].event_id if 0 < seq <= len(self.events) else None


class CentralModel:
    """``bug`` is the name of a mistake that is planted on purpose: the simulation has to find it."""

    def __init__(self, bug: str = "") -> None:
        self.logs: dict[LogId, CentralLog] = {}
        self.erased: set[str] = set()
        self.now = 1_800_000_000_000
        self.min_version = VERSION
        self.bug = bug

    def push(self, kiosk: str, site_id: int, message: Push) -> Pushed:
        if message.version < self.min_version:
            return self._answer(Verdict.OLD)
        prev = message.prev
        log = self.logs.get(prev.log_id)
        if log is None:
            if prev.seq > 0:
                return self._answer(Verdict.HOLE)
            log = self.logs[prev.log_id] = CentralLog(kiosk, site_id)
        if log.kiosk != kiosk:
            return self._answer(Verdict.FORK, 0, None, log.acked)
        if prev.seq > log.acked:
            return self._answer(Verdict.HOLE, log.acked, log.id_at(log.acked), log.acked)
        differs = None if self.bug == "no fork check" else _difference(log, message)
        if differs is not None:
            return self._answer(Verdict.FORK, differs, log.id_at(differs), log.acked)
        for event in message.events:
            if event.seq > log.acked or self.bug == "no dedupe":
                self._store(log, event)
        end = message.events[-1].place if message.events else prev
        return self._answer(Verdict.OK, end.seq, end.event_id, log.acked)

    def pull(self, site_id: int, message: Pull) -> Page:
        known = {one.log_id: one.seq for one in message.vector}
        events: list[Carried] = []
        unreadable: list[Unreadable] = []
        heads: list[Peer] = []
        for log_id, log in sorted(self.logs.items()):
            if log.site_id not in (site_id, DISTRICT):
                continue
            heads.append(Peer(log_id=log_id, seq=log.acked, kiosk=log.kiosk, site_id=log.site_id))
            for event in log.events[known.get(log_id, 0) :]:
                if len(events) + len(unreadable) >= message.limit - len(heads):
                    break
                if event.seq in log.unreadable:
                    reason = log.unreadable[event.seq]
                    unreadable.append(Unreadable(log_id=log_id, seq=event.seq, event_id=event.event_id, reason=reason))
                else:
                    events.append(self._downward(event, site_id))
        return Page(events=tuple(events), unreadable=tuple(unreadable), heads=tuple(heads), now=self.now)

    def _store(self, log: CentralLog, event: Carried) -> None:
        if event.kind == "unreadable" or event.site_id != log.site_id:
            log.unreadable[event.seq] = "no kind"
        if event.kind == "person.erased":
            self._erase(event)
        if self._about(event) & self.erased:
            event = replace(event, personal=None)
        log.events.append(replace(event, seq=log.acked + 1) if self.bug == "no dedupe" else event)

    def _erase(self, event: Carried) -> None:
        gone = event.stream.partition(":")[2]
        self.erased.add(gone)
        for log in self.logs.values():
            log.events = [
                replace(other, personal=None) if gone in self._about(other) else other for other in log.events
            ]

    def _about(self, event: Carried) -> set[str]:
        handles = {event.subject} if event.subject else set()
        if event.stream.startswith("person:"):
            handles.add(event.stream.partition(":")[2])
        return handles

    def _downward(self, event: Carried, site_id: int) -> Carried:
        if event.personal is None:
            return event
        if event.kind != "person.named" or not self._registered(event.stream, site_id):
            return replace(event, personal=None)
        named = msgspec.json.decode(event.personal)
        kept = {name: named[name] for name in ("first_name", "initial") if name in named}
        return replace(event, personal=msgspec.json.encode(kept).decode())

    def _registered(self, stream: str, site_id: int) -> bool:
        return any(
            event.kind == "person.registered" and event.stream == stream
            for log in self.logs.values()
            if log.site_id == site_id
            for event in log.events
        )

    def _answer(self, verdict: Verdict, seq: int = 0, event_id: EventId | None = None, head: int = 0) -> Pushed:
        return Pushed(verdict=verdict, seq=seq, event_id=event_id, head=head, now=self.now)


def _difference(log: CentralLog, message: Push) -> int | None:
    """The first number of a push at which the centre has another event."""
    places = (message.prev, *(event.place for event in message.events if event.seq <= log.acked))
    return next((place.seq for place in places if place.seq and log.id_at(place.seq) != place.event_id), None)
