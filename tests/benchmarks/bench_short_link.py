# SPDX-License-Identifier: Apache-2.0
"""A kiosk behind a link that is slow, or paid for by what it carries: what a day is made of, how long it takes to send,
and what it would gain to send surveys and names last (ADR 0023). ``DAYS=7`` sends a week's backlog.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing
from itertools import chain

from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.syncer import Syncer
from tests.benchmarks.lab_traffic import Day
from tests.benchmarks.sync_rig import Delay, Rig, asked, everything, kiosk, rig, say

BITS, ROUND_TRIP_MS = 64_000, 300
IDLE = 20
DAYS = asked("DAYS", 1)

SURVEYS = {"session.feedback_given": "surveys", "session.beat": "beats of demos that run"}
ABOUT = {"visit": "visits", "person": "people, their names aside", "asset": "loans, returns, turnaround"}


def main() -> None:
    with rig() as found, kiosk(found.folder, "door", durable=False) as store:
        day = Day()
        store.append(list(chain.from_iterable(day.facts() for _ in range(DAYS))))
        events = everything(store)
        say(f"{DAYS} busy day(s) of one kiosk: {DAYS * day.visits} visits, {len(events):,} events")
        saved = made_of(events)
        sent(found, store, saved)


def made_of(events: list[Carried]) -> float:
    """Says what they are made of; returns the share of surveys and of all that is personal."""
    sizes: Counter[str] = Counter()
    for event in events:
        names = len(event.personal or "")
        what = SURVEYS.get(event.kind) or ABOUT.get(event.kind.partition(".")[0], "demos, but for that")
        sizes[what] += event.size - names
        sizes["names and nicknames"] += names
    whole = sizes.total()
    for what, size in sizes.most_common():
        say(f"{what:<30}{size / 1000:>9,.0f} KB{size / whole:>8.1%}")
    return (sizes["surveys"] + sizes["names and nicknames"]) / whole


def sent(found: Rig, store: SharedJournal, saved: float) -> None:
    with found.centres.centre() as centre, Delay(found.server.port, ROUND_TRIP_MS, BITS) as link:
        syncer = keeper(store, replace(found.credential(centre, "Door"), port=link.port))
        with closing(syncer):
            start = time.perf_counter()
            while store.waiting().events:
                if syncer.attempt() is None:
                    say(f"broken off: {syncer.link.trouble}")
            taken = time.perf_counter() - start
            say(f"{BITS // 1000} kbit/s, {ROUND_TRIP_MS} ms there and back")
            say(f"sent after {taken:,.0f} s, {link.carried / 1000:,.0f} KB on the wire, in both directions")
            say(f"surveys and names last: the rest would be there {saved * taken:,.1f} s sooner")
            before, start = link.carried, time.perf_counter()
            reports = [syncer.attempt() for _ in range(IDLE)]
            taken = (time.perf_counter() - start) / IDLE
            counted = sum(report.bytes for report in reports if report is not None) // IDLE
            say(
                f"a contact that brings nothing: {(link.carried - before) // IDLE:,} bytes, counted as {counted:,}, "
                f"{taken:.1f} s"
            )


def keeper(store: SharedJournal, credential: Credential) -> Syncer:
    return Syncer(
        store,
        PostgresTransport(credential),
        app="bench",
        now_ms=lambda: time.time_ns() // 1_000_000,
        today=lambda: "",
        monotonic=time.monotonic,
        chance=random.random,
    )


if __name__ == "__main__":
    main()
