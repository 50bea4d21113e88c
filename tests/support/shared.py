# SPDX-License-Identifier: Apache-2.0
"""An exchange that stands still: what it says of itself is what a test wrote into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lab_kiosk.application.exchange import Carried, Contact, Outgoing, Peer, Place, Taken, Unreadable, Waiting
from lab_kiosk.domain.ids import LogId


class StandingExchange:
    """Satisfies ``exchange.Exchange``. Nothing is ever sent or taken."""

    def __init__(self) -> None:
        self.waits = Waiting()
        self.met = Contact()
        self.known: dict[LogId, int] = {}
        self.others: list[Peer] = []
        self.aside: list[Unreadable] = []

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        return Outgoing(prev=Place(LogId("own"), 0, None), events=(), end_of_log=0)

    def waiting(self) -> Waiting:
        return self.waits

    def has(self, place: Place) -> bool:
        return place.seq == 0

    def confirm(self, place: Place) -> None:
        raise AssertionError("nothing is sent")

    def rehome(self, after: Place, reason: str) -> LogId:
        raise AssertionError("nothing is sent")

    def vector(self) -> Mapping[LogId, int]:
        return self.known

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        raise AssertionError("nothing comes")

    def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
        self.met, self.others = contact, list(self.others if peers is None else peers)

    def contact(self) -> Contact:
        return self.met

    def peers(self) -> Sequence[Peer]:
        return self.others

    def set_aside(self) -> Sequence[Unreadable]:
        return self.aside
