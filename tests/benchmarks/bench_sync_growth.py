# SPDX-License-Identifier: Apache-2.0
"""What an exchange costs when both sides have a long past: 500 events up, 500 down and applied, a contact with nothing.

The centre grows by logs of other kiosks of the site; the kiosk grows with it as far as ``SYNC_KIOSK_GROWTH``, and keeps
to that size afterwards. ``SYNC_GROWTH=5000000`` for the whole; how far it goes by default keeps it to some minutes.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Place
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.journal.codec import row_of
from lab_kiosk.journal.exchange import SharedJournal, carried_of
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Known, Pull, Push, Verdict
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.benchmarks.sync_rig import asked, kiosk, load, rig, say
from tests.support.postgres import Centre

GROWTH = asked("SYNC_GROWTH", 500_000)
KIOSK_GROWTH = asked("SYNC_KIOSK_GROWTH", 100_000)
STEPS = tuple(step for step in (10_000, 100_000, 500_000, 1_000_000, 5_000_000) if step <= GROWTH)
LOG = 100_000
"""So many events stand in one log."""
BATCH, ROUNDS = 500, 20
OPENING = 10
"""Batches until the sender's lab is furnished."""
LATER = (20 * 365 * 24 * 60 * 60 * 1000) << 16
_COPY = "COPY core.event (log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal) FROM STDIN"


def history() -> Iterator[Carried]:
    """A busy site's events, in logs of which each goes on for ``LOG`` events."""
    for number, entry in enumerate(entries(Traffic(), GROWTH)):
        whole = carried_of(row_of(entry))
        yield replace(whole, log_id=LogId(f"past-{number // LOG:04d}"), seq=number % LOG + 1)


def grow(centre: Centre, events: list[Carried]) -> None:
    ends = {event.log_id: event for event in events}
    with centre.connection.transaction():
        with centre.connection.cursor().copy(_COPY) as copy:
            for event in events:
                copy.write_row(tuple(getattr(event, name) for name in Carried.__struct_fields__))
        for log, last in ends.items():
            centre.connection.execute(
                "INSERT INTO core.log (site_id, log_id, kiosk_id, acked, acked_id, opened_at) "
                "SELECT 1, %s, kiosk_id, %s, %s, 0 FROM core.kiosk WHERE name = 'Past' "
                "ON CONFLICT (log_id) DO UPDATE SET acked = excluded.acked, acked_id = excluded.acked_id",
                [log, last.seq, last.event_id],
            )


class Sender:
    """A kiosk that goes on writing one log, long after all that was before."""

    def __init__(self, transport: PostgresTransport) -> None:
        self._transport = transport
        self._news = entries(Traffic(seed=2), sys.maxsize)
        self._end = Place(LogId("sender"), 0, None)
        for _ in range(OPENING):
            self.push()

    def push(self) -> None:
        first = self._end.seq + 1
        events = tuple(
            replace(
                carried_of(row_of(one)),
                log_id=self._end.log_id,
                seq=seq,
                event_id=EventId(f"s-{seq}"),
                hlc=one.hlc + LATER,
            )
            for seq, one in enumerate(islice(self._news, BATCH), first)
        )
        answer = self._transport.push(Push(app="bench", sent_at=0, prev=self._end, events=events))
        if answer.verdict is not Verdict.OK:
            raise AssertionError(answer)
        self._end = events[-1].place


def ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def measure(centre_has: int, sender: Sender, reader: PostgresTransport, store: SharedJournal, has: int) -> None:
    pushes, pulls, takes, idles = [], [], [], []
    vector = {LogId(f"past-{number:04d}"): LOG for number in range(GROWTH // LOG + 1)}
    page: Any = None

    def pull(limit: int) -> None:
        nonlocal page
        known = (*vector.items(), *((log, seq) for log, seq in store.vector().items() if log == "sender"))
        page = reader.pull(Pull(vector=tuple(Known(*one) for one in known), limit=limit))

    pull(BATCH)
    while page.events:
        store.take(page.events)
        pull(BATCH)
    for _ in range(ROUNDS):
        pushes.append(ms(sender.push))
        pulls.append(ms(lambda: pull(BATCH)))
        takes.append(ms(lambda: store.take(page.events)))
        idles.append(ms(lambda: pull(BATCH)))
    say(f"{centre_has:>10,} {has:>10,}" + "".join(f"{_of(one):>16}" for one in (pushes, pulls, takes, idles)))


def _of(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} ({statistics.quantiles(values, n=20)[18]:.0f})"


def main() -> None:
    with rig(shared_buffers="1GB") as made, made.centres.centre() as centre:
        made.credential(centre, "Past")
        sends, reads = (PostgresTransport(made.credential(centre, name)) for name in ("Sender", "Reader"))
        past = history()
        sender = Sender(sends)
        centre_has = has = 0
        say(f"ms for {BATCH} events, p50 (p95) of {ROUNDS}; {load()}")
        columns = ("push", "pull", "apply", "nothing new")
        say(f"{'centre has':>10} {'kiosk has':>10}" + "".join(f"{name:>16}" for name in columns))
        with kiosk(made.folder, "reader", durable=True) as store:
            for step in STEPS:
                while centre_has < step:
                    events = list(islice(past, min(50_000, step - centre_has)))
                    grow(centre, events)
                    centre_has += len(events)
                    for first in range(0, max(min(len(events), KIOSK_GROWTH - has), 0), 5000):
                        has += store.take(events[first : first + 5000]).new
                # What a bulk load leaves behind is not what a centre has that grew in years.
                centre.connection.execute("VACUUM (ANALYZE) core.event")
                centre.connection.execute("CHECKPOINT")
                measure(centre_has, sender, reads, store, has)
        sends.close()
        reads.close()
    say("to reach: 1.2 times the smallest")


if __name__ == "__main__":
    main()
