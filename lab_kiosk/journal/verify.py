# SPDX-License-Identifier: Apache-2.0
"""Is the journal whole, and are the derived tables what it says? Answers are values; nothing is mended here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import sqlalchemy as sa

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.folds.base import identity
from lab_kiosk.domain.records import Record
from lab_kiosk.journal.codec import positional, records_of
from lab_kiosk.journal.engine import Connection, Database, connect, environment
from lab_kiosk.journal.pages import Pages
from lab_kiosk.journal.tables import DERIVED, EVENT, LOG, REPEAT

_LOGS = positional(sa.select(LOG.c.log_id).order_by(LOG.c.log_id))
_PLACES = positional(
    sa.union_all(
        sa.select(EVENT.c.seq).where(EVENT.c.log_id == sa.bindparam("log_id")),
        sa.select(REPEAT.c.seq).where(REPEAT.c.log_id == sa.bindparam("again")),
    ).order_by("seq")
)


class Gap(msgspec.Struct, frozen=True):
    """Numbers of a log that nobody has: ``first`` to ``last``, both inclusive."""

    log_id: str
    first: int
    last: int


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What a verification found. ``strangers`` are rows that cannot be read as an event, as ``log/seq``."""

    events: int
    damage: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    strangers: tuple[str, ...] = ()
    wrong_records: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        return not (self.damage or self.gaps or self.strangers or self.wrong_records)
