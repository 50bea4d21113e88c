# SPDX-License-Identifier: Apache-2.0
"""The tables: the journal, which is the truth, and what is derived from it.

One definition for SQLite and PostgreSQL. A derived table is the table of a struct in :mod:`lab_kiosk.domain.records`:
the struct's name in snake case with an s (``AssetModel`` is ``asset_models``), a column a field, the struct's ``KEY``
its key.
"""

from __future__ import annotations

import re
import typing
from enum import IntEnum, StrEnum
from types import NoneType

import sqlalchemy as sa

from lab_kiosk.domain.records import RECORDS, Record

HEAD = "0009"
"""The migration that these tables are the result of: a database that says so is opened without asking Alembic."""

OWN_REASONS = ("first", "restored", "cloned", "overtaken")
MET = "met"
"""``log.reason`` of a log that another kiosk writes. Every other reason opened a log of this one."""

METADATA = sa.MetaData(
    naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "fk": "fk_%(table_name)s_%(column_0_name)s"}
)

LOG = sa.Table(
    "log",
    METADATA,
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("opened_at", sa.BigInteger, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
)

EVENT = sa.Table(
    "event",
    METADATA,
    sa.Column("log_id", sa.Text, sa.ForeignKey("log.log_id"), primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("event_id", sa.Text, nullable=False),
    sa.Column("hlc", sa.BigInteger, nullable=False),
    sa.Column("site_id", sa.BigInteger, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("stream", sa.Text, nullable=False),
    sa.Column("subject", sa.Text),
    sa.Column("data", sa.Text, nullable=False),
    sa.Column("personal", sa.Text),
    sa.Index("ix_event_event_id", "event_id", unique=True),
    sa.Index("ix_event_history", "stream", "hlc", "log_id", "seq"),
    sa.Index(
        "ix_event_personal",
        "subject",
        sqlite_where=sa.text("personal IS NOT NULL"),
        postgresql_where=sa.text("personal IS NOT NULL"),
    ),
    sa.Index(
        "ix_event_erasure",
        "stream",
        sqlite_where=sa.text("kind = 'person.erased'"),
        postgresql_where=sa.text("kind = 'person.erased'"),
    ),
    # Clustered by its place: a rowid table would keep (log_id, seq) a second time, in an index of its own.
    sqlite_with_rowid=False,
)

REPEAT = sa.Table(
    "repeat",
    METADATA,
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("event_id", sa.Text, nullable=False),
    sa.Column("hlc", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
    comment="Where else events stand that were re-homed: each counts at its earliest place, and no log has a gap.",
)

CONCERN = sa.Table(
    "concern",
    METADATA,
    sa.Column("stream", sa.Text, primary_key=True),
    sa.Column("hlc", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
    comment="Derived: events that count in a further history than their own.",
)

FOLD = sa.Table(
    "fold",
    METADATA,
    sa.Column("stream", sa.Text, primary_key=True),
    sa.Column("upto_hlc", sa.BigInteger, nullable=False),
    sa.Column("upto_log", sa.Text, nullable=False),
    sa.Column("upto_seq", sa.BigInteger, nullable=False),
    sa.Column("state", sa.LargeBinary, nullable=False),
    comment="Derived: the state of a long history up to one of its entries, as MessagePack.",
)

DERIVED_BY = sa.Table(
    "derived_by",
    METADATA,
    sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("program", sa.Text, nullable=False),
    comment="One row: the program whose folds wrote the derived tables. Another program derives them again.",
)


CONFIRMED = sa.Table(
    "confirmed",
    METADATA,
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("event_id", sa.Text),
    sqlite_with_rowid=False,
    comment="Of each log that this kiosk writes or wrote: the place up to which the centre has it.",
)

SET_ASIDE = sa.Table(
    "set_aside",
    METADATA,
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("event_id", sa.Text, primary_key=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("raw", sa.Text, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
    comment="Events of other logs that nobody here can read, or whose place another event has.",
)

CONTACT = sa.Table(
    "contact",
    METADATA,
    sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", sa.BigInteger),
    sa.Column("clock_offset_ms", sa.BigInteger, nullable=False),
    sa.Column("day", sa.Text, nullable=False),
    sa.Column("bytes", sa.BigInteger, nullable=False),
    comment="One row: the last answer of the centre.",
)

PEER = sa.Table(
    "peer",
    METADATA,
    sa.Column("log_id", sa.Text, primary_key=True),
    sa.Column("site_id", sa.BigInteger, nullable=False),
    sa.Column("kiosk", sa.Text, nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("heard_at", sa.BigInteger),
    sqlite_with_rowid=False,
    comment="The logs that the centre has told of.",
)


def table_name(record: type[Record]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record.__name__).lower() + "s"


def _column(record: type[Record], name: str, annotation: object) -> sa.Column[typing.Any]:
    options = [option for option in typing.get_args(annotation) if option is not NoneType]
    kind = options[0] if options else annotation
    if not isinstance(kind, type):
        raise TypeError(f"{record.__name__}.{name}: a column takes one plain type, not {annotation!r}")
    if issubclass(kind, bool):
        column_type: sa.types.TypeEngine[typing.Any] = sa.Boolean()
    elif issubclass(kind, (int, IntEnum)):
        column_type = sa.BigInteger()
    elif issubclass(kind, (str, StrEnum)):
        column_type = sa.Text()
    else:
        raise TypeError(f"{record.__name__}.{name}: no column type for {kind.__name__}")
    nullable = bool(options) and name not in record.KEY
    return sa.Column(name, column_type, nullable=nullable)


def _table(record: type[Record]) -> sa.Table:
    hints = typing.get_type_hints(record)
    columns = [_column(record, name, hints[name]) for name in record.__struct_fields__]
    return sa.Table(
        table_name(record), METADATA, *columns, sa.PrimaryKeyConstraint(*record.KEY), sqlite_with_rowid=False
    )


DERIVED: dict[type[Record], sa.Table] = {record: _table(record) for record in RECORDS}


INDEXED: dict[str, set[str]] = {str(table.name): set() for table in DERIVED.values()}
"""The columns of each derived table that an index looks at: a row that keeps these costs no index a write."""


def _index(table: str, *columns: str, only: str | None = None) -> None:
    """``only`` keeps an index as small as the present: what is open, not what ever was."""
    INDEXED[table].update(columns, () if only is None else (only.split()[0],))
    where = None if only is None else sa.text(only)
    owner = METADATA.tables[table]
    name = "_".join(("ix", table, *columns))
    sa.Index(name, *(owner.c[column] for column in columns), sqlite_where=where, postgresql_where=where)


_index("visits", "opened_at", only="closed_at IS NULL")
_index("visits", "closed_at", only="closed_at IS NOT NULL")
_index("visits", "day_label", "opened_at", only="day_label <> ''")
_index("loans", "subject", only="closed_at IS NULL")
_index("loans", "due_at", only="closed_at IS NULL")
_index("loans", "subject", "out_at", only="subject IS NOT NULL")
_index("loans", "batch_id", "asset_id", only="kind = 'class_set'")
_index("visits", "subject", "opened_at", only="subject IS NOT NULL")
_index("sessions", "subject", "chosen_at", only="subject IS NOT NULL")
_index("assets", "model_id", "tag", only="lifecycle = 'active'")
_index("assets", "worn", "ready_from", only="lifecycle = 'active'")
_index("assets", "place", "tag", only="lifecycle = 'active'")
_index("assets", "session_id", only="session_id IS NOT NULL")
_index("asset_models", "equipment_class")
_index("codes", "stream", "kind")
_index("sessions", "visit_id", "chosen_at")
_index("sessions", "station", "chosen_at", only="ended_at IS NULL")
_index("kits", "name", "kit_id")
_index("reservations", "end_at", only="cancelled_at IS NULL")
_index("reservations", "exact", "end_at")
_index("cases", "opened_at", only="decided_at IS NULL")
_index("cases", "decided_at", "case_id", only="decided_at IS NOT NULL")
_index("helps", "called_at", only="answered_at IS NULL")
