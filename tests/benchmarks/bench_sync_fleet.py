# SPDX-License-Identifier: Apache-2.0
"""The network comes back for a whole fleet: every kiosk has 200 events, its own login, and the real pace.

Each is a thread that does what a kiosk's does: it waits a random part of a minute, connects, sends, fetches what the
others of its site have sent, leaves, and comes again when it is turned away. All of them share the machine with the
server, which stands for a machine of its own only as far as that allows. ``SYNC_KIOSKS=1000``
"""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field

import psycopg

from lab_kiosk.application.exchange import Carried, Place
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync import pacing
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.pacing import End, Pace
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Known, Pull, Push, TransportProblem, Trouble, Verdict
from tests.benchmarks.sync_rig import asked, load, quantiles, rig, say

KIOSKS = asked("SYNC_KIOSKS", 1000)
EVENTS = 200
OF_A_SITE = 5
SLOTS = 100
"""Connections that the server takes, as it is delivered; three of them are kept for administrators."""
DATA = '{"visit_id":"0199-aaaa-bbbb-cccc","purpose":"explore","party":"subject","presented":"scanner","lang":"en"}'


@dataclass
class Fleet:
    """What the threads write down, each under the lock."""

    contacts: list[float] = field(default_factory=list)
    drained: list[float] = field(default_factory=list)
    turned_away: dict[str, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


def history(log: LogId, site: int) -> tuple[Carried, ...]:
    return tuple(
        Carried(
            log_id=log,
            seq=seq,
            event_id=EventId(f"{log}-{seq:06d}"),
            hlc=(1_790_000_000_000 + seq) << 16,
            site_id=site,
            kind="visit.opened",
            stream=f"visit:{log}-{seq}",
            subject=None,
            data=DATA,
        )
        for seq in range(1, EVENTS + 1)
    )


def exchange(transport: PostgresTransport, log: LogId, events: tuple[Carried, ...]) -> None:
    pushed = transport.push(Push(app="bench", sent_at=0, prev=Place(log, 0, None), events=events))
    if pushed.verdict is not Verdict.OK:
        raise TransportProblem(Trouble.OTHER, pushed.verdict)
    vector = {log: EVENTS}
    while (page := transport.pull(Pull(vector=tuple(Known(*one) for one in vector.items())))).events:
        vector |= {event.log_id: event.seq for event in page.events}


def kiosk(number: int, credential: Credential, fleet: Fleet, start: threading.Barrier) -> None:
    chance, timer = random.Random(number).random, threading.Event()
    log = LogId(f"log-{number:05d}")
    events = history(log, credential.site_id)
    transport = PostgresTransport(credential)
    start.wait()
    began = time.monotonic()
    pace = pacing.link_up(Pace(due=began + pacing.HOURLY), began, chance())
    while True:
        timer.wait(pace.waits(time.monotonic()))
        attempt = time.monotonic()
        try:
            exchange(transport, log, events)
        except TransportProblem as problem:
            transport.close()
            pace = pacing.failed(pace, problem.trouble, time.monotonic(), chance())
            with fleet.lock:
                fleet.turned_away[problem.trouble] = fleet.turned_away.get(problem.trouble, 0) + 1
            continue
        transport.close()
        ended = time.monotonic()
        pacing.ended(pace, End.DONE, ended, chance())
        with fleet.lock:
            fleet.contacts.append(ended - attempt)
            fleet.drained.append(ended - began)
        return


def watch(dsn: str, over: threading.Event) -> int:
    """The most kiosks' sessions at once."""
    most = 0
    query = "SELECT count(*) FROM pg_stat_activity WHERE starts_with(usename, 'kiosk_')"
    with psycopg.connect(dsn, autocommit=True) as connection:
        while not over.wait(0.25):
            row = connection.execute(query).fetchone()
            most = max(most, row[0] if row else 0)
    return most


def main() -> None:
    threading.stack_size(512 * 1024)
    fleet, over, most = Fleet(), threading.Event(), []
    with rig(max_connections=str(SLOTS)) as made, made.centres.centre() as centre:
        logins = [made.credential(centre, f"Kiosk {n}", 1 + n // OF_A_SITE) for n in range(KIOSKS)]
        start = threading.Barrier(KIOSKS + 1)
        threads = [
            threading.Thread(target=kiosk, args=(number, login, fleet, start), daemon=True)
            for number, login in enumerate(logins)
        ]
        watcher = threading.Thread(target=lambda: most.append(watch(centre.dsn, over)))
        watcher.start()
        for thread in threads:
            thread.start()
        start.wait()
        before = time.monotonic()
        for thread in threads:
            thread.join()
        taken = time.monotonic() - before
        over.set()
        watcher.join()
        found = centre.rows("SELECT count(*), count(DISTINCT event_id), count(DISTINCT log_id) FROM core.event")
        heads = centre.rows("SELECT min(acked), max(acked), count(*) FROM core.log WHERE site_id > 0")
        if found != [(KIOSKS * EVENTS,) * 2 + (KIOSKS,)] or heads != [(EVENTS, EVENTS, KIOSKS)]:
            raise AssertionError(f"lost or doubled: {found}, {heads}")
    contacts, drained = quantiles(fleet.contacts), quantiles(fleet.drained)
    say(f"{KIOSKS:,} kiosks of {KIOSKS // OF_A_SITE:,} sites, {EVENTS} events each, all arrived once; {load()}")
    say(f"all drained after                {taken:8.1f} s, of which the pace spreads them over {pacing.HERD:.0f}")
    say(f"a kiosk is drained after         {drained['p50']:8.1f} s p50, {drained['p99']:.1f} p99")
    usual = f"{contacts['p50']:8.2f} s p50, {contacts['p95']:.2f} p95, {contacts['p99']:.2f} p99"
    say(f"a contact takes                  {usual}")
    say(f"connections at once              {most[0]:8d} of {SLOTS}")
    away = ", ".join(f"{count} {trouble}" for trouble, count in sorted(fleet.turned_away.items())) or "none"
    say(f"turned away, and came again      {away}")


if __name__ == "__main__":
    main()
