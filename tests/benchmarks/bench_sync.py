# SPDX-License-Identifier: Apache-2.0
"""A kiosk's whole exchange with the centre, against what the database can do at most and against two relatives.

    make bench-sync                 with PouchDB and morango, which it gets into build/yardsticks
    SYNC_EVENTS=20000 make bench ONLY=bench_sync

Push: from the kiosk's encrypted journal, by the real syncer, with every answer confirmed durably. Pull and apply: into
a new kiosk's journal, with everything that is derived from it. Yardstick: COPY of the same rows, in one transaction,
over the same line, into a table with the same keys and indexes. The rounds of ours and of COPY take turns. Both ends of
ours are durable after each batch (fsync); PouchDB's LevelDB is not, morango's databases are. How long the kiosk's lab
thread is held at once is measured too, and what it costs to write the rows alone into a kiosk's journal: encrypted,
indexed, durable after every thousand, and nothing derived. Nothing that applies events can be quicker than that.
"""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import astuple, replace

from lab_kiosk.application.exchange import Carried
from lab_kiosk.journal.store import INSERT_EVENT, INSERT_LOG
from lab_kiosk.journal.tables import MET
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.postgres import PostgresTransport, connect
from lab_kiosk.sync.protocol import Known, Pull
from tests.benchmarks.sync_rig import (
    Delay,
    Rig,
    asked,
    everything,
    exchange,
    kiosk,
    load,
    quantiles,
    rig,
    say,
    spread,
    timed,
    written,
)
from tests.benchmarks.yardsticks import morango, pouchdb
from tests.support.postgres import Centre

EVENTS = asked("SYNC_EVENTS", 100_000)
ROUNDS = asked("SYNC_ROUNDS", 3)
FAR_EVENTS = asked("SYNC_FAR_EVENTS", 20_000)
INSERTED = 1000
ROUND_TRIP_MS = 20
COLUMNS = "log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal"


def copy_in(credential: Credential, rows: Sequence[tuple[Any, ...]]) -> float:
    with connect(credential, "bench") as connection:
        connection.execute("CREATE TABLE core.copied (LIKE core.event INCLUDING ALL)")
        taken = timed(lambda: _copy(connection, rows))
        connection.execute("DROP TABLE core.copied")
    return taken


def _copy(connection: Any, rows: Sequence[tuple[Any, ...]]) -> None:
    with connection.cursor().copy(f"COPY core.copied ({COLUMNS}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def copy_out(credential: Credential, events: int) -> float:
    def read() -> None:
        query = f"COPY (SELECT {COLUMNS} FROM core.event WHERE site_id = 1) TO STDOUT"  # noqa: S608
        with connection.cursor().copy(query) as copy:
            found = sum(1 for _ in copy.rows())
        if found != events:
            raise AssertionError(found)

    with connect(credential, "bench") as connection:
        return timed(read)


def pages(credential: Credential, events: int) -> float:
    """The pull alone: every page taken from the line and thrown away."""
    transport = PostgresTransport(credential)

    def read() -> None:
        vector: dict[Any, int] = {}
        found = 0
        while True:
            page = transport.pull(Pull(vector=tuple(Known(log, seq) for log, seq in vector.items())))
            if not page.events:
                break
            found += len(page.events)
            vector |= {event.log_id: event.seq for event in page.events}
        if found != events:
            raise AssertionError(found)

    taken = timed(read)
    transport.close()
    return taken


class Round:
    """One centre, one kiosk that sends, one that fetches, and COPY before and after."""

    def __init__(self, rig: Rig, source: Path, rows: Sequence[tuple[Any, ...]], name: str) -> None:
        self.rig = rig
        self.rows = rows
        self.folder = rig.folder / name
        self.held: list[float] = []
        """Of each errand of the pull, for how many seconds it held the lab thread."""
        self.folder.mkdir()
        shutil.copy(source, self.folder / "door.db")

    def push(self, credential: Credential) -> float:
        with kiosk(self.folder, "door") as store:
            taken, report = exchange(store, credential)
            if report.sent != len(self.rows) or store.waiting().events:
                raise AssertionError(report)
        return taken

    def pull(self, credential: Credential) -> float:
        with kiosk(self.folder, "desk") as store:
            taken, report = exchange(store, credential, self.held)
            if report.received != len(self.rows):
                raise AssertionError(report)
        return taken

    def insert(self) -> float:
        """The rows alone."""
        with kiosk(self.folder, "floor") as store:
            database = store._database
            with database.transaction() as cursor:
                cursor.executemany(INSERT_LOG, [(log_id, 0, MET) for log_id in {row[0] for row in self.rows}])

            def write() -> None:
                for first in range(0, len(self.rows), INSERTED):
                    with database.transaction() as cursor:
                        cursor.executemany(INSERT_EVENT, self.rows[first : first + INSERTED])

            return timed(write)

    def check(self, centre: Centre) -> None:
        found = centre.value("SELECT count(*) FROM core.event WHERE site_id = 1")
        if found != len(self.rows):
            raise AssertionError(f"{found} of {len(self.rows)} arrived")


def near(rig: Rig, source: Path, rows: Sequence[tuple[Any, ...]]) -> None:
    times: dict[str, list[float]] = {"COPY": [], "push": [], "COPY TO": [], "pages": [], "pull": [], "insert": []}
    held: list[float] = []
    for number in range(ROUNDS):
        with rig.centres.centre() as centre:
            door, desk = rig.credential(centre, "Door"), rig.credential(centre, "Desk")
            one = Round(rig, source, rows, f"near-{number}")
            times["COPY"].append(copy_in(rig.administrator(door), rows))
            times["push"].append(one.push(door))
            one.check(centre)
            times["COPY TO"].append(copy_out(rig.administrator(door), len(rows)))
            times["pages"].append(pages(desk, len(rows)))
            times["pull"].append(one.pull(desk))
            times["insert"].append(one.insert())
            held += one.held
            shutil.rmtree(one.folder)
    say(f"\n{len(rows):,} events, {ROUNDS} rounds, loopback; {load()}")
    _table(times, len(rows), (("push", "COPY", "push, the whole protocol"),), "COPY, one transaction (yardstick)")
    of = (
        ("pages", "COPY TO", "pull, thrown away"),
        ("insert", "COPY TO", "the rows alone into a journal"),
        ("pull", "COPY TO", "pull and apply, all derived"),
    )
    _table(times, len(rows), of, "COPY TO (yardstick)")
    longest = quantiles(held)
    say(f"the lab thread was held at once for {1000 * longest['p50']:.0f} ms p50, {1000 * longest['p99']:.0f} p99")
    say("to reach: push 0.60, pull and apply 0.40")


def _table(times: dict[str, list[float]], events: int, ours: Sequence[tuple[str, str, str]], name: str) -> None:
    base = ours[0][1]
    say(f"{name:38}{spread(times[base], events)}  1.00")
    for key, yardstick, label in ours:
        ratio = statistics.median(times[yardstick]) / statistics.median(times[key])
        say(f"{label:38}{spread(times[key], events)}  {ratio:.2f}")


def far(rig: Rig, source: Path, rows: Sequence[tuple[Any, ...]]) -> None:
    times: dict[str, list[float]] = {"COPY": [], "push": [], "COPY TO": [], "pull": []}
    with Delay(rig.server.port, ROUND_TRIP_MS) as delay:
        for number in range(ROUNDS):
            with rig.centres.centre() as centre:
                door, desk = (replace(rig.credential(centre, name), port=delay.port) for name in ("Door", "Desk"))
                one = Round(rig, source, rows, f"far-{number}")
                times["COPY"].append(copy_in(rig.administrator(door), rows))
                times["push"].append(one.push(door))
                times["COPY TO"].append(copy_out(rig.administrator(door), len(rows)))
                times["pull"].append(one.pull(desk))
                shutil.rmtree(one.folder)
    say(f"\n{len(rows):,} events, {ROUNDS} rounds, {ROUND_TRIP_MS} ms there and back; {load()}")
    _table(times, len(rows), (("push", "COPY", "push, the whole protocol"),), "COPY, one transaction (yardstick)")
    _table(times, len(rows), (("pull", "COPY TO", "pull and apply, all derived"),), "COPY TO (yardstick)")


def relatives(rig: Rig, source: Path, events: Sequence[Carried]) -> None:
    """Ours before, between and after the others: a noisy hour is then everybody's."""
    rows = [astuple(event) for event in events]
    told = rig.folder / "events.json"
    told.write_bytes(msgspec.json.encode(events))
    ours: list[float] = []

    def once_more() -> None:
        with rig.centres.centre() as centre:
            one = Round(rig, source, rows, f"relatives-{len(ours)}")
            ours.append(one.push(rig.credential(centre, "Door")))
            one.check(centre)

    others = []
    once_more()
    for number, (name, run) in enumerate(
        (
            ("PouchDB 9, LevelDB to express-pouchdb", pouchdb.push),
            ("morango 0.8, SQLite to PostgreSQL", lambda file, folder: morango.push(file, folder, rig.server)),
            ("morango 0.8, SQLite to SQLite", lambda file, folder: morango.push(file, folder, None)),
        )
    ):
        folder = rig.folder / f"other-{number}"
        folder.mkdir()
        others.append((name, run(told, folder)))
        once_more()
    say(f"\nthe same {len(rows):,} events up, the others once each, ours {len(ours)} times between them; {load()}")
    say(f"{'push, the whole protocol':38}{spread(ours, len(rows))}")
    mine = statistics.median(ours)
    for name, taken in others:
        if isinstance(taken, str):
            say(f"{name:38}  not measured: {taken}")
        else:
            say(f"{name:38}{len(rows) / taken:>9,.0f}  ours is {taken / mine:,.0f} times as fast")
    say("to reach: 10 times PouchDB, 100 times morango")


def main() -> None:
    with rig() as made:
        source = written(made.folder, "source", EVENTS)
        with kiosk(made.folder, "source") as store:
            all_of_them = [astuple(event) for event in everything(store)]
        near(made, source, all_of_them)
        few = written(made.folder, "few", FAR_EVENTS)
        with kiosk(made.folder, "few") as store:
            events = everything(store)
        far(made, few, [astuple(event) for event in events])
        relatives(made, few, events)


if __name__ == "__main__":
    main()
