# SPDX-License-Identifier: Apache-2.0
"""Is what the centre has derived what its journal says? Derives beside, in memory, and compares row by row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import msgspec
import psycopg

from lab_kiosk.application.sentences import many
from lab_kiosk.domain.folds import fold_of, histories, seen_in
from lab_kiosk.domain.records import Record
from lab_kiosk.journal.deriving import END, START, entries_in
from lab_kiosk.journal.dialect import Order
from lab_kiosk.sync.central import tables
from lab_kiosk.sync.central.dialect import BY_INDEX, POSTGRES, TABLES, Connection
from lab_kiosk.sync.central.schema import bound

MENTIONED = 20
"""How many findings are named: where one fold is wrong there are thousands."""
HISTORIES = 500
"""How many histories are in memory at one time."""

OTHER_VERSION = "the tables are of another version of this program: `lab-kiosk central derive` makes them anew"

_STREAMS = "SELECT stream FROM core.readable UNION SELECT stream FROM core.concern"
_CONCERNS = "SELECT count(*) FROM core.concern"


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """``wrong`` names the first rows that are not what the journal says."""

    rows: int
    wrong: tuple[str, ...] = ()


def check(connection: Connection) -> Checked:
    """One moment of the database, from a connection of its own; it writes nothing and holds up nobody."""
    connection.autocommit = True
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    connection.read_only = True
    with bound(connection) as bind, connection.transaction():
        if not tables.current(bind):
            return Checked(rows=0, wrong=(OTHER_VERSION,))
        connection.execute("; ".join(f"SET LOCAL {setting}" for setting in BY_INDEX))
        pass_ = _Pass(connection)
        wrong = tuple(islice(pass_.findings(), MENTIONED))
        return Checked(rows=sum(pass_.counts.values()), wrong=wrong)


class _Pass:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.counts: dict[type[Record], int] = dict.fromkeys(TABLES, 0)
        self._concerns: set[tuple[str, Order]] = set()

    def findings(self) -> Iterator[str]:
        with self._connection.cursor(name="streams") as streams:
            streams.itersize = HISTORIES
            streams.execute(_STREAMS)
            while some := streams.fetchmany(HISTORIES):
                yield from self._compared([stream for (stream,) in some])
        for kind, table in TABLES.items():
            rows = self._count(table.count)
            if rows != self.counts[kind]:
                yield f"{kind.__name__}: {many(rows, 'row')} for {many(self.counts[kind], 'record')}"
        if self._count(_CONCERNS) != len(self._concerns):
            rows, entries = self._count(_CONCERNS), len(self._concerns)
            yield f"concern: {many(rows, 'row')} for {many(entries, 'entry', 'entries')}"

    def _compared(self, streams: list[str]) -> Iterator[str]:
        records: dict[type[Record], list[Record]] = {}
        for stream, entries in entries_in(self._connection, dict.fromkeys(streams, (START, END)), POSTGRES).items():
            self._concerns.update(
                (further, entry.order)
                for entry in entries
                if entry.stream == stream
                for further in histories(entry)[1:]
            )
            fold = fold_of(stream)
            if fold is None:
                continue
            for record in fold.run(seen_in(entry, stream) for entry in entries)[1].values():
                records.setdefault(type(record), []).append(record)
        for kind, ones in records.items():
            self.counts[kind] += len(ones)
            table = TABLES[kind]
            keys = [[getattr(one, name) for one in ones] for name in kind.KEY]
            rows = set(self._connection.execute(table.rows, keys).fetchall())
            for one, row in zip(ones, zip(*table.columns(ones), strict=True), strict=True):
                if row not in rows:
                    key = "/".join(str(getattr(one, name)) for name in kind.KEY)
                    yield f"{kind.__name__} {key} of {one.stream}"

    def _count(self, statement: str) -> int:
        row = self._connection.execute(statement).fetchone()
        return 0 if row is None else int(row[0])
