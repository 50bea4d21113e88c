# SPDX-License-Identifier: Apache-2.0
"""The lab read as a whole: for imports, exports and retention, which compare or tell everything at once."""

from __future__ import annotations

import json

import sqlalchemy as sa

from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.folds import in_order
from lab_kiosk.journal.codec import R, entry_of, records_of
from lab_kiosk.journal.engine import Database, Query
from lab_kiosk.journal.tables import DERIVED, EVENT

_KINDS = sa.func.json_each(sa.bindparam("kinds")).table_valued("value")
_OF_KINDS = Query(sa.select(EVENT).where(EVENT.c.kind.in_(sa.select(_KINDS.c.value))))


class SqlRegister:
    """Satisfies ``ports.Register``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def every(self, record: type[R]) -> tuple[R, ...]:
        table = DERIVED[record]
        everything = Query(sa.select(table).order_by(*(table.c[name] for name in record.KEY)))
        with self._database.reading() as cursor:
            return records_of(record, everything(cursor))

    def told(self, *kinds: type[Event]) -> tuple[Entry, ...]:
        with self._database.reading() as cursor:
            found = [entry_of(row) for row in _OF_KINDS(cursor, kinds=json.dumps([kind.KIND for kind in kinds]))]
        return tuple(in_order(found))
