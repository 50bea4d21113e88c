# SPDX-License-Identifier: Apache-2.0
"""One contact with the centre, without a wire: questions come out, answers go in.

The same generator runs in the kiosk, where a thread carries its questions to PostgreSQL, and in the simulation, which
loses, doubles and delays them. What it decides is in :func:`judge`, a pure function of what was asked and answered.

There is work to do while a question is on its way: what the last answer brought is written down, and the next batch is
read. So an answer that looks as expected is followed by the next question first, and dealt with afterwards.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Exchange, Outgoing, Peer, Place, size_of
from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync.pacing import Batch, End
from lab_kiosk.sync.protocol import PAGE_EVENTS, Known, Page, Pull, Push, Pushed, Verdict

Question = Push | Pull
Answer = Pushed | Page


@dataclass(frozen=True)
class Soon:
    """What is pushed next, most likely: whoever carries it can put it into the form of the wire already."""

    events: tuple[Carried, ...]


Said = Question | Soon | None
"""After a question and after ``Soon`` the conversation goes on at once, with None; after None it needs the answer."""
HEAD = 160
"""Bytes of the word on one log in the answer to a pull, about."""
USUAL = 400
"""Bytes of an event on the wire, about: what is left of a day's bytes bounds what is asked for."""
FOR_OTHERS = 2
"""What others wrote gets this part of a day's bytes at most, one half: a long history that comes down, a new kiosk's
say, must not take those with which today's loans and visits go up (ADR 0023).
"""
QUICK_MS = 5_000
"""Only an answer that took no longer is followed by a larger question: over a slow link that one would take longer than
anybody waits for it, and what had travelled of it would have travelled in vain.
"""
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


def _presentable(out: Outgoing) -> Outgoing:
    """All of them looked at together first: nearly always there is nothing to do."""
    texts = [e.kind + e.stream + (e.subject or "") + e.data + (e.personal or "") for e in out.events]
    together = "".join(texts)
    if together.isascii() and together.isprintable() and max(map(len, texts), default=0) <= MAX_TEXT:
        return out
    return replace(out, events=tuple(presentable(event) for event in out.events))


def contact(
    exchange: Exchange,
    batch: Batch,
    *,
    app: str,
    now_ms: Callable[[], int],
    today: Callable[[], str],
    budget: int | None = None,
    page: int = PAGE_EVENTS,
) -> Generator[Said, Answer | None, Report]:
    """Send what waits, fetch what others wrote. ``budget`` is how many bytes may travel a day; None for any number;
    ``page`` is how many events are asked for at once at most. The first question asks for no more than ``batch``, as
    the first push sends no more: a page that does not arrive in time is asked for by halves, like what goes up.

    What is written here goes first, and has the whole of the budget; of what comes down see ``FOR_OTHERS``.

    One question at a time. It may be broken off anywhere: what is not durable yet is sent, or asked for, again.
    """
    told = _Told(exchange, today(), now_ms)
    end = yield from _send(exchange, batch, told, app, budget)
    if end is End.DONE:
        share = None if budget is None else budget // FOR_OTHERS
        end = yield from _fetch(exchange, told, share, min(batch.events, page), page)
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
        self.quick = False
        """So was the last answer, and there was one."""

    def left(self, budget: int | None) -> int:
        """Of the day's bytes."""
        return sys.maxsize if budget is None else max(budget - self._contact.bytes, 0)

    def asking(self, size: int = 200) -> int:
        self._travelled(size)
        self._asked_at = self._now_ms()
        return self._asked_at

    def answered(self, centre_now: int, size: int = 200) -> None:
        self._travelled(size)
        now = self._now_ms()
        self.quick = 0 <= now - self._asked_at <= QUICK_MS
        # Half of the way there and back, as NTP has it (RFC 5905 §8); a clock that was set on the way measures nothing.
        if centre_now and now >= self._asked_at:
            self.offset = centre_now - (self._asked_at + now) // 2
            self._contact = replace(self._contact, clock_offset_ms=self.offset)
        self._contact = replace(self._contact, at=now)

    def note(self, peers: tuple[Peer, ...] | None = None) -> None:
        """Make it durable that the centre has answered."""
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


class _Pushing:
    """A batch that was pushed, and what the centre said of it."""

    def __init__(self, out: Outgoing, answer: Pushed) -> None:
        self.out = out
        self._answer = answer
        self._named = Place(out.prev.log_id, answer.seq, answer.event_id)

    @property
    def expected(self) -> bool:
        """All of it has arrived, so that the next batch may follow; the journal has yet to agree."""
        step = judge(self.out, self._answer, ours=True)
        return self._answer.verdict is Verdict.OK and step == Confirm(self.out.end)

    def _since(self, exchange: Exchange) -> Outgoing:
        """What was asked, with the end that our log has by now: a lab goes on, and a stick may have told the centre of
        it before the answer came. Where the centre's longer log is not ours after all, the next push meets a fork.
        """
        if self._answer.head <= self.out.end_of_log:
            return self.out
        now = exchange.outgoing(1, 1, self.out.end)
        same = now.prev.log_id == self.out.prev.log_id
        return replace(self.out, end_of_log=now.end_of_log) if same else self.out

    def settle(self, exchange: Exchange, told: _Told) -> End | None:
        """Do what follows from the answer; None when that is to go on."""
        told.note()
        match judge(self._since(exchange), self._answer, ours=exchange.has(self._named)):
            case Stop(end):
                return end
            case Distrust():
                return End.LATER
            case Rehome(after, reason):
                exchange.rehome(after, reason)
                told.rehomed.append(reason)
            case Confirm(place):
                if place != self.out.prev:
                    exchange.confirm(place)
                if place == self.out.end:
                    told.sent += len(self.out.events)
        return None


def _send(
    exchange: Exchange, batch: Batch, told: _Told, app: str, budget: int | None
) -> Generator[Said, Answer | None, End]:
    ahead: Outgoing | None = None
    before: _Pushing | None = None
    """Answered as expected, and to be settled while ``ahead``, which was read behind it, is on its way."""
    while left := told.left(budget):
        out = ahead or _presentable(exchange.outgoing(batch.events, min(batch.size, left)))
        sent_at = told.asking(200 + size_of(out.events))
        yield Push(app=app, sent_at=sent_at, prev=out.prev, events=out.events)
        end = before.settle(exchange, told) if before else None
        batch = batch.grown() if told.quick else batch
        ahead = None
        if end is None and out.events and out.end.seq < out.end_of_log and (left := told.left(budget)):
            ahead = _presentable(exchange.outgoing(batch.events, min(batch.size, left), out.end))
            yield Soon(ahead.events)
        answer = yield None
        if not isinstance(answer, Pushed):
            raise TypeError("a push is answered by a verdict")
        told.answered(answer.now)
        if end is not None:
            return end
        before = _Pushing(out, answer)
        if ahead is None or not ahead.events or not before.expected:
            ahead = None
            end = before.settle(exchange, told)
            if end is not None:
                return end
            if before.expected and not exchange.waiting().events:
                return End.DONE
            before = None
    return (before.settle(exchange, told) if before else None) or End.SPENT


def _fetch(
    exchange: Exchange, told: _Told, budget: int | None, first: int, most: int
) -> Generator[Said, Answer | None, End]:
    limit = first
    here = known = exchange.vector()
    before: Page | None = None
    """A full page, which is taken while the next one is on its way; ``known`` is then what it will have brought."""
    while left := told.left(budget):
        told.asking(200 + 60 * len(known))
        vector = tuple(Known(log_id, seq) for log_id, seq in sorted(known.items()))
        question = Pull(vector=vector, limit=min(limit, left // USUAL + 1))
        yield question
        last = here
        if before is not None:
            here = _keep(exchange, told, before)
        page = yield None
        if not isinstance(page, Page):
            raise TypeError("a pull is answered by a page")
        told.answered(page.now, 200 + HEAD * len(page.heads) + size_of(page.events))
        if before is not None and any(here.get(log_id) != seq for log_id, seq in known.items()):
            # Not all of it continued what is here, and this page is what stands behind it. Where nothing did, a log of
            # ours was written on elsewhere: the next push says so.
            told.note(page.heads)
            if here == last:
                return End.DONE
            known, before = here, None
        elif len(page.events) + len(page.unreadable) + len(page.heads) < question.limit or not page.ends:
            _keep(exchange, told, page)
            return End.DONE
        else:
            before, known = page, {**here, **page.ends}
            limit = min(2 * limit, most) if told.quick else limit
    if before is not None:
        _keep(exchange, told, before)
    return End.SAVING


def _keep(exchange: Exchange, told: _Told, page: Page) -> Mapping[LogId, int]:
    """Take a page in; returns what is known afterwards."""
    told.note(page.heads)
    if page.events or page.unreadable:
        taken = exchange.take(page.events, page.unreadable)
        told.received += taken.new
        told.unreadable += taken.unreadable
    return exchange.vector()
