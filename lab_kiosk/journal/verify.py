# SPDX-License-Identifier: Apache-2.0
"""Is the journal whole, and are the derived tables what it says? Answers are values; nothing is mended here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import sqlalchemy as sa

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.domain.folds import fold_of, seen_in
from lab_kiosk.journal.codec import entry_of, positional
from lab_kiosk.journal.deriving import START, entries_after
from lab_kiosk.journal.engine import Connection, SqlError, connect, environment
from lab_kiosk.journal.tables import CONCERN, DERIVED, EVENT, LOG, REPEAT, SET_ASIDE

_EVENTS = positional(sa.select(EVENT))
_STREAMS = positional(sa.union(sa.select(EVENT.c.stream), sa.select(CONCERN.c.stream)).order_by("stream"))
_LOGS = positional(sa.select(LOG.c.log_id).order_by(LOG.c.log_id))


def _places(*tables: sa.Table) -> str:
    """The numbers of one log that something stands at; takes its id once for each table."""
    ones = (
        sa.select(table.c.seq).where(table.c.log_id == sa.bindparam(f"log_id_{number}"))
        for number, table in enumerate(tables)
    )
    return positional(sa.union(*ones).order_by("seq"))


_PLACES = _places(EVENT, REPEAT, SET_ASIDE)
_PLACES_BEFORE_EXCHANGE = _places(EVENT, REPEAT)
_HAS_SET_ASIDE = "SELECT count(*) FROM sqlite_schema WHERE name = 'set_aside'"
_ROW = {
    record: positional(sa.select(table).where(*(table.c[name] == sa.bindparam(name) for name in record.KEY)))
    for record, table in DERIVED.items()
}
_COUNT = {record: positional(sa.select(sa.func.count()).select_from(table)) for record, table in DERIVED.items()}
T = TypeVar("T")

MENTIONED = 20
"""How many findings of one kind are named; a broken file has thousands."""


class Gap(msgspec.Struct, frozen=True):
    """Numbers of a log that nobody has: ``first`` to ``last``, both inclusive."""

    log_id: str
    first: int
    last: int


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What a verification found; ``strangers`` are rows that are no event, and ``wrong`` derived rows that differ."""

    events: int = 0
    damage: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    strangers: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        return not (self.damage or self.gaps or self.strangers or self.wrong)


def verify(path: Path, key: bytes, *, derived: bool = True) -> Verified:
    """Read everything. ``derived`` also folds every history afresh and compares. Never raises for a damaged file.

    Runs beside an open store, from any thread: it reads one moment of the database. Raises :class:`EnvironmentProblem`
    where the file cannot be reached at all.
    """
    try:
        with environment():
            connection = connect(path, key, mode="ro")
    except EnvironmentProblem as problem:
        if problem.code != "database_damaged":
            raise
        return Verified(damage=(problem.detail,))
    try:
        found = damage(connection)
        if found:
            return Verified(damage=found)
        connection.execute("BEGIN")
        events, strangers = _decode(connection)
        wrong = tuple(_take(_wrong(connection))) if derived and not strangers else ()
        return Verified(events=events, gaps=tuple(_take(gaps(connection))), strangers=strangers, wrong=wrong)
    except SqlError as error:
        return Verified(damage=(str(error),))
    finally:
        connection.close()


def damage(connection: Connection) -> tuple[str, ...]:
    """What SQLCipher and SQLite themselves find wrong with the file."""
    try:
        pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchmany(MENTIONED)]
        if pages:
            return tuple(pages)
        rows = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({MENTIONED})").fetchall()]
    except SqlError as error:
        return (str(error),)
    return () if rows == ["ok"] else tuple(rows)


def gaps(connection: Connection) -> Iterator[Gap]:
    """Also of a database from before there was an exchange, which a backup may be. What was set aside is no gap."""
    (exchanges,) = connection.execute(_HAS_SET_ASIDE).fetchone()
    statement, values = (_PLACES, 3) if exchanges else (_PLACES_BEFORE_EXCHANGE, 2)
    for (log_id,) in connection.execute(_LOGS).fetchall():
        last = 0
        for (seq,) in connection.execute(statement, (log_id,) * values):
            if seq > last + 1:
                yield Gap(log_id, last + 1, seq - 1)
            last = seq


def _decode(connection: Connection) -> tuple[int, tuple[str, ...]]:
    count = 0
    strangers: list[str] = []
    for row in connection.execute(_EVENTS):
        count += 1
        try:
            entry_of(row)
        except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
            if len(strangers) < MENTIONED:
                strangers.append(f"{row[0]}/{row[1]}: {type(error).__name__}")
    return count, tuple(strangers)


def _wrong(connection: Connection) -> Iterator[str]:
    """Every record of a fresh fold against its row, and then whether there are rows of no record."""
    counts = dict.fromkeys(DERIVED, 0)
    cursor = connection.cursor()
    for (stream,) in connection.execute(_STREAMS):
        fold = fold_of(stream)
        if fold is None:
            continue
        _, records = fold.run(seen_in(entry, stream) for entry in entries_after(cursor, stream, START))
        for (kind, *key), record in records.items():
            counts[kind] += 1
            row = cursor.execute(_ROW[kind], key).fetchone()
            if row != msgspec.structs.astuple(record):
                yield f"{kind.__name__} {'/'.join(map(str, key))} of {stream}"
    for kind, count in counts.items():
        rows = cursor.execute(_COUNT[kind]).fetchone()[0]
        if rows != count:
            yield f"{kind.__name__}: {many(rows, 'row')} for {many(count, 'record')}"


def _take(findings: Iterator[T]) -> Iterator[T]:
    return (finding for finding, _ in zip(findings, range(MENTIONED), strict=False))
