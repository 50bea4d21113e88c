# SPDX-License-Identifier: Apache-2.0
"""The journal as JSON lines: for people with other tools, and to begin a new database from.

First a line that says what follows, then one line for each row of ``log``, ``event`` and ``repeat``, and a last one
that says how many events there are: an export without it is half of one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import sqlalchemy as sa

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.journal.codec import R, positional
from lab_kiosk.journal.engine import Connection, Database, environment
from lab_kiosk.journal.files import appearing
from lab_kiosk.journal.register import SqlRegister
from lab_kiosk.journal.tables import EVENT, LOG, REPEAT

FORMAT = "lab-kiosk journal 1"
_END = "end"
_JSON = {"data", "personal"}
_TABLES = {str(table.name): table for table in (LOG, EVENT, REPEAT)}
_INSERT = {name: positional(sa.insert(table)) for name, table in _TABLES.items()}
_READ = {
    "log": positional(sa.select(LOG).order_by(LOG.c.opened_at, LOG.c.log_id)),
    "event": positional(sa.select(EVENT).order_by(EVENT.c.log_id, EVENT.c.seq)),
    "repeat": positional(sa.select(REPEAT).order_by(REPEAT.c.log_id, REPEAT.c.seq)),
}
_encode = msgspec.json.Encoder().encode


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    events: int
    personal: bool


class _Heading(msgspec.Struct, kw_only=True):
    format: str
    personal: bool


def export(database: Database, path: Path, *, personal: bool) -> Exported:
    """Write the journal to a file, which is there whole or not at all, and its owner's alone. Without ``personal`` no
    name leaves the database.
    """
    count = 0
    try:
        with appearing(path) as temporary, database.reading() as cursor, private(temporary) as file:
            cursor.execute("BEGIN")
            try:
                file.write(_encode(_Heading(format=FORMAT, personal=personal)) + b"\n")
                for line in _lines(cursor, personal=personal):
                    file.write(_encode(line) + b"\n")
                    count += line["row"] == "event"
                file.write(_encode({"row": _END, "events": count}) + b"\n")
            finally:
                cursor.execute("ROLLBACK")
    except OSError as error:
        raise EnvironmentProblem("export_failed", str(error)) from error
    return Exported(events=count, personal=personal)


def derived(database: Database, record: type[R]) -> tuple[R, ...]:
    """Everything that the folds say of one kind of record, by its key."""
    return SqlRegister(database).every(record)


def private(path: Path) -> BinaryIO:
    """A new file that only its owner may read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _lines(cursor: Connection, *, personal: bool) -> Iterator[dict[str, Any]]:
    for name, table in _TABLES.items():
        columns = [str(column.name) for column in table.columns]
        for row in cursor.execute(_READ[name]):
            line: dict[str, Any] = {"row": name}
            for column, value in zip(columns, row, strict=True):
                if column in _JSON and value is not None:
                    value = msgspec.Raw(value.encode())  # noqa: PLW2901 - the same value, as the JSON that it is
                if column != "personal" or (personal and value is not None):
                    line[column] = value
            yield line


def restore(database: Database, path: Path) -> Exported:
    """Fill an empty database from an export. Everything or nothing; the caller derives again and opens a new log.

    Raises :class:`EnvironmentProblem` ``export_damaged`` (naming the line) or ``database_not_empty``.
    """
    try:
        with path.open("rb") as file, database.transaction() as cursor:
            if cursor.execute(_READ["log"]).fetchone():
                raise EnvironmentProblem("database_not_empty", "an export begins a new database")
            return _fill(cursor, file)
    except OSError as error:
        raise EnvironmentProblem("export_unreachable", str(error)) from error


def _fill(cursor: Connection, file: BinaryIO) -> Exported:
    number, count, whole = 1, 0, False
    with environment():
        try:
            heading = msgspec.json.decode(file.readline(), type=_Heading)
            if heading.format != FORMAT:
                raise EnvironmentProblem(
                    "export_damaged", f"a format that this program does not know: {heading.format}"
                )
            for number, line in enumerate(file, 2):  # noqa: B007 - named in the problem
                row = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
                name = msgspec.json.decode(row["row"], type=str)
                if name == _END:
                    whole = msgspec.json.decode(row["events"], type=int) == count
                    break
                cursor.execute(_INSERT[name], [_cell(row, column.name) for column in _TABLES[name].columns])
                count += name == "event"
        except (msgspec.DecodeError, KeyError) as error:
            raise EnvironmentProblem("export_damaged", f"line {number}: {error}") from error
    if not whole:
        raise EnvironmentProblem("export_damaged", f"it ends at line {number}, before its end")
    return Exported(events=count, personal=heading.personal)


def _cell(row: dict[str, msgspec.Raw], column: str) -> Any:
    if column == "personal" and column not in row:
        return None
    raw = row[column]
    return bytes(raw).decode() if column in _JSON else msgspec.json.decode(raw)
