# SPDX-License-Identifier: Apache-2.0
"""How fast the centre derives what has come in, and derives again, against a kiosk that derives the same again.

``python -m tests.benchmarks.bench_central_derive [events]``
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import psycopg

from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.journal.codec import row_of
from lab_kiosk.journal.rebuild import rebuild
from lab_kiosk.sync.central.check import check
from lab_kiosk.sync.central.derive import Deriver
from lab_kiosk.sync.central.dialect import Connection
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support import centre
from tests.support.lab_database import journal_store

_COPY = "COPY core.event (log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal) FROM STDIN"


class Figure(msgspec.Struct, frozen=True):
    name: str
    value: float
    unit: str


def run(events: int = 100_000) -> list[Figure]:
    journal = list(entries(Traffic(), events))
    with tempfile.TemporaryDirectory() as name, journal_store(Path(name), durable=False) as store:
        for start in range(0, events, 2000):
            store.accept(journal[start : start + 2000])
        kiosk = _timed(lambda: rebuild(store._database))
    with Server() as server:
        with psycopg.connect(centre.create(server, "lab"), autocommit=True) as connection:
            centre.found(connection)
            with connection.cursor().copy(_COPY) as copy:
                for entry in journal:
                    copy.write_row(row_of(entry))
            centre.reached(connection, 1, journal[0].log_id, events, journal[-1].event_id)
            deriver = Deriver(connection, "bench")
            derive = _timed(lambda: _everything(deriver))
            again = _timed(deriver.rebuild)
        with psycopg.connect(server.dsn("lab")) as connection:
            checked = _timed(lambda: _sound(connection))
    return [
        Figure("a kiosk derives again (yardstick)", events / kiosk, "events/s"),
        Figure("the centre derives what has come in", events / derive, "events/s"),
        Figure("the centre derives again", events / again, "events/s"),
        Figure("the centre checks", events / checked, "events/s"),
        Figure("deriving, to the kiosk", kiosk / derive, ""),
        Figure("deriving again, to the kiosk", kiosk / again, ""),
    ]


def _sound(connection: Connection) -> None:
    if check(connection).wrong:
        raise AssertionError("the centre has derived something else than its journal says")


def _everything(deriver: Deriver) -> None:
    while deriver.once().news:
        pass


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    for figure in run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000):
        sys.stdout.write(f"{figure.name:52}{figure.value:12.2f} {figure.unit}\n")


if __name__ == "__main__":
    main()
