# SPDX-License-Identifier: Apache-2.0
"""Mistakes on the kiosk's side of the exchange, planted on purpose: the simulation has to find each of them.

A mistake is put into an open journal, or wrapped around it. Those of the centre are in tests/support/central_model.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Contact, Exchange, Outgoing, Peer, Place, Taken, Unreadable, Waiting
from lab_kiosk.application.ports import Accepted
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.ids import LogId
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.conversation import Answer, Question
from lab_kiosk.sync.protocol import Push, Pushed, Verdict


class Wrapped:
    """An exchange that passes everything on."""

    def __init__(self, inner: SharedJournal) -> None:
        self.inner = inner

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        return self.inner.outgoing(events, size, after)

    def waiting(self) -> Waiting:
        return self.inner.waiting()

    def has(self, place: Place) -> bool:
        return self.inner.has(place)

    def confirm(self, place: Place) -> None:
        self.inner.confirm(place)

    def rehome(self, after: Place, reason: str) -> LogId:
        return self.inner.rehome(after, reason)

    def vector(self) -> Mapping[LogId, int]:
        return self.inner.vector()

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        return self.inner.take(events, unreadable)

    def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
        self.inner.meet(contact, peers)

    def contact(self) -> Contact:
        return self.inner.contact()

    def peers(self) -> Sequence[Peer]:
        return self.inner.peers()

    def set_aside(self) -> Sequence[Unreadable]:
        return self.inner.set_aside()

    def hears(self, question: Question | None, answer: Answer) -> Answer:
        """What an answer is taken for."""
        return answer


class ConfirmsWhatItSends(Wrapped):
    """Sent is as good as received."""

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        out = self.inner.outgoing(events, size, after)
        self.inner.confirm(out.end)
        return out


class BelievesAnyOk(Wrapped):
    """An OK is taken to speak of what was asked last."""

    def hears(self, question: Question | None, answer: Answer) -> Answer:
        if isinstance(answer, Pushed) and answer.verdict is Verdict.OK and isinstance(question, Push):
            end = question.events[-1].place if question.events else question.prev
            return replace(answer, seq=end.seq, event_id=end.event_id)
        return answer


class NeverGoesBack(Wrapped):
    """What was confirmed once stays confirmed."""

    def confirm(self, place: Place) -> None:
        if place.seq > self.inner.vector().get(place.log_id, 0):
            self.inner.confirm(place)


class ForgetsWhatIsUnsent(Wrapped):
    """After a fork it writes a new log, and what the centre has not stays in the old one."""

    def rehome(self, after: Place, reason: str) -> LogId:
        log_id = self.inner.open_log(reason)
        self.inner.confirm(self.inner.outgoing(10**6, 10**9).end)
        return log_id


class ForksByHalf(Wrapped):
    """After a fork the event at which the two differ is left behind."""

    def rehome(self, after: Place, reason: str) -> LogId:
        rows = self.inner._database.connection.execute(
            "SELECT event_id FROM event WHERE log_id = ? AND seq = ?", (after.log_id, after.seq + 1)
        ).fetchall()
        there = Place(after.log_id, after.seq + 1, rows[0][0]) if rows else after
        return self.inner.rehome(there, reason)


class LeavesOutTheUnreadable(Wrapped):
    """Numbers that cannot be read are not noted."""

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        return self.inner.take(events)


class TakesNoOrders(Wrapped):
    """An erasure that comes down is put by."""

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        tame = [replace(event, kind="lab.noted") if event.kind == "person.erased" else event for event in events]
        return self.inner.take(tame, unreadable)


def overlooks_its_past(store: SharedJournal) -> Exchange:
    """A restored disk is not noticed: not by ``head`` in an answer, and not when its own later events come down."""

    class Blind(Wrapped):
        def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
            return replace(self.inner.outgoing(events, size, after), end_of_log=10**9)

    def accept(entries: Sequence[Entry], *more: Any) -> Accepted:
        seq, store._seq = store._seq, 10**9
        try:
            return SharedJournal._accept(store, entries, *more)
        finally:
            store._seq = seq

    store._accept = accept  # type: ignore[method-assign,assignment]
    return Blind(store)


def keeps_it_to_itself(store: SharedJournal) -> Exchange:
    """What the centre and its writer have both lost stays where it is."""

    def rehome(after: Place, reason: str) -> LogId:
        return after.log_id if reason == "given back" else SharedJournal.rehome(store, after, reason)

    store.rehome = rehome  # type: ignore[method-assign]
    return store


PLANTS: Mapping[str, Callable[[SharedJournal], Exchange]] = {
    "confirms what it sends": ConfirmsWhatItSends,
    "believes any OK": BelievesAnyOk,
    "what was confirmed stays confirmed": NeverGoesBack,
    "a fork forgets what is unsent": ForgetsWhatIsUnsent,
    "a fork leaves one behind": ForksByHalf,
    "unreadable numbers are not noted": LeavesOutTheUnreadable,
    "an erasure that comes down is put by": TakesNoOrders,
    "a restored disk overlooks its past": overlooks_its_past,
    "what others have lost is not given back": keeps_it_to_itself,
}
