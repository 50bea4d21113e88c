# SPDX-License-Identifier: Apache-2.0
"""One contact with the centre, without a wire: questions come out, answers go in.

The same generator runs in the kiosk, where a thread carries its questions to PostgreSQL, and in the simulation, which
loses, doubles and delays them. What it decides is in :func:`judge`, a pure function of what was asked and answered.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Exchange, Outgoing, Peer, Place
from lab_kiosk.sync.pacing import Batch, End
from lab_kiosk.sync.protocol import PAGE_EVENTS, Known, Page, Pull, Push, Pushed, Verdict

Question = Push | Pull
Answer = Pushed | Page
USUAL = 400
"""Bytes of an event on the wire, about: what is left of a day's bytes bounds what is asked for."""
MAX_TEXT = 64 * 1024
"""A longer data or personal text is nothing that this program writes; the centre takes none either."""


@dataclass(frozen=True)
class Confirm:
    """The centre has everything up to here."""

    place: Place


@dataclass(frozen=True)
class Rehome:
    """What stands after this place has to move to a new log."""

    after: Place
    reason: str


@dataclass(frozen=True)
class Stop:
    end: End


@dataclass(frozen=True)
class Distrust:
    """An answer that is not about this kiosk's past: nothing follows from it."""


Step = Confirm | Rehome | Stop | Distrust


@dataclass(frozen=True, kw_only=True)
class Report:
    """What a contact did. ``clock_offset_ms`` is how far the centre's clock is ahead of ours."""

    end: End
    sent: int = 0
    received: int = 0
    unreadable: int = 0
    bytes: int = 0
    rehomed: tuple[str, ...] = ()
    clock_offset_ms: int | None = None


def judge(asked: Outgoing, answer: Pushed, *, ours: bool) -> Step:
    """What follows from the answer to a push. ``ours``: the event that it names stands at that number here too."""
    log_id = asked.prev.log_id
    named = Place(log_id, answer.seq, answer.event_id)
    match answer.verdict:
        case Verdict.OLD:
            return Stop(End.OLD)
        case Verdict.LATER:
            return Stop(End.LATER)
        case Verdict.OK:
            if named != asked.end or not ours:
                return Distrust()
            if answer.head > asked.end_of_log:
                return Rehome(named, "restored")
            return Confirm(named)
        case Verdict.HOLE:
            return Confirm(named) if ours else Rehome(Place(log_id, 0, None), "restored")
        case Verdict.FORK:
            return Rehome(_last_common(asked, answer.seq), "cloned")


def _last_common(asked: Outgoing, differs_at: int) -> Place:
    """The last place of which both said the same. Where even ``prev`` differs nothing is known, and all of it moves:
    the centre drops what it has already.
    """
    if differs_at <= asked.prev.seq:
        return Place(asked.prev.log_id, 0, None)
    before = [event.place for event in asked.events if event.seq < differs_at]
    return before[-1] if before else asked.prev


def presentable(event: Carried) -> Carried:
    """The event, or, where its texts cannot travel, a stub at the same place that carries their bytes."""
    texts = (event.kind, event.stream, event.subject or "", event.data, event.personal or "")
    together = "".join(texts)
    if together.isascii() and together.isprintable() and max(map(len, texts)) <= MAX_TEXT:
        return event
    raw = "\0".join(texts).encode("utf-8", "surrogatepass")[:MAX_TEXT]
    data = msgspec.json.encode({"raw": base64.b64encode(raw).decode()}).decode()
    return replace(event, kind="unreadable", stream="unreadable:", subject=None, data=data, personal=None)


def contact(
    exchange: Exchange,
    batch: Batch,
    *,
    app: str,
    now_ms: Callable[[], int],
    today: Callable[[], str],
    budget: int | None = None,
) -> Generator[Question, Answer, Report]:
    """Send what waits, fetch what others wrote. ``budget`` is how many bytes may travel a day; None for any number.

    Between two questions everything that was answered is durable: the contact may be broken off at any of them.
    """
    told = _Told(exchange, today(), now_ms)
    end = yield from _send(exchange, batch, told, app, budget)
    if end is End.DONE:
        end = yield from _fetch(exchange, told, budget)
    return told.report(end)


class _Told:
    """Counts, and keeps what the journal remembers of its last contact."""

    def __init__(self, exchange: Exchange, day: str, now_ms: Callable[[], int]) -> None:
        before = exchange.contact()
        self._exchange = exchange
        self._contact = before if before.day == day else replace(before, day=day, bytes=0)
        self._now_ms = now_ms
        self._asked_at = 0
        self.sent = self.received = self.unreadable = self.bytes = 0
        self.rehomed: list[str] = []
        self.offset: int | None = None

    def left(self, budget: int | None) -> int:
        """Of the day's bytes."""
        return sys.maxsize if budget is None else max(budget - self._contact.bytes, 0)

    def asking(self, size: int = 200) -> int:
        self._travelled(size)
        self._asked_at = self._now_ms()
        return self._asked_at

    def answered(self, centre_now: int, size: int = 200, peers: tuple[Peer, ...] | None = None) -> None:
        self._travelled(size)
        now = self._now_ms()
        # Half of the way there and back, as NTP has it (RFC 5905 §8); a clock that was set on the way measures nothing.
        if centre_now and now >= self._asked_at:
            self.offset = centre_now - (self._asked_at + now) // 2
            self._contact = replace(self._contact, clock_offset_ms=self.offset)
        self._contact = replace(self._contact, at=now)
        self._exchange.meet(self._contact, peers)

    def _travelled(self, size: int) -> None:
        self.bytes += size
        self._contact = replace(self._contact, bytes=self._contact.bytes + size)

    def report(self, end: End) -> Report:
        return Report(
            end=end,
            sent=self.sent,
            received=self.received,
            unreadable=self.unreadable,
            bytes=self.bytes,
            rehomed=tuple(self.rehomed),
            clock_offset_ms=self.offset,
        )


def _send(
    exchange: Exchange, batch: Batch, told: _Told, app: str, budget: int | None
) -> Generator[Question, Answer, End]:
    end = None
    while end is None:
        left = told.left(budget)
        if not left:
            return End.SPENT
        out = exchange.outgoing(batch.events, min(batch.size, left))
        events = tuple(presentable(event) for event in out.events)
        size = sum(event.size for event in events)
        answer = yield Push(app=app, sent_at=told.asking(200 + size), prev=out.prev, events=events)
        if not isinstance(answer, Pushed):
            raise TypeError("a push is answered by a verdict")
        told.answered(answer.now)
        step = judge(out, answer, ours=exchange.has(Place(out.prev.log_id, answer.seq, answer.event_id)))
        end = _follow(exchange, told, out, step)
        batch = batch.grown()
    return end


def _follow(exchange: Exchange, told: _Told, out: Outgoing, step: Step) -> End | None:
    """Do what follows from an answer; None when there is more to send."""
    match step:
        case Stop(end):
            return end
        case Distrust():
            return End.LATER
        case Rehome(after, reason):
            exchange.rehome(after, reason)
            told.rehomed.append(reason)
            return None
        case Confirm(place):
            if place != out.prev:
                exchange.confirm(place)
            if place != out.end:
                return None
            told.sent += len(out.events)
            return None if exchange.waiting().events else End.DONE


def _fetch(exchange: Exchange, told: _Told, budget: int | None) -> Generator[Question, Answer, End]:
    known = exchange.vector()
    while left := told.left(budget):
        told.asking(200 + 60 * len(known))
        vector = tuple(Known(log_id, seq) for log_id, seq in sorted(known.items()))
        question = Pull(vector=vector, limit=min(PAGE_EVENTS, left // USUAL + 1))
        page = yield question
        if not isinstance(page, Page):
            raise TypeError("a pull is answered by a page")
        told.answered(page.now, 200 + sum(event.size for event in page.events), page.heads)
        if not page.events and not page.unreadable:
            return End.DONE
        taken = exchange.take(page.events, page.unreadable)
        told.received += taken.new
        told.unreadable += taken.unreadable
        before, known = known, exchange.vector()
        if known == before:
            # Nothing of it continues what is here. A log of ours was written on elsewhere: the next push says so.
            return End.DONE
        if len(page.events) + len(page.unreadable) + len(page.heads) < question.limit:
            return End.DONE
    return End.SPENT
