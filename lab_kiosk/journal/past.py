# SPDX-License-Identifier: Apache-2.0
"""What a report is computed from, read on a connection of its own while the lab goes on.

One transaction sees one moment of the database, however long it takes to read; it writes nothing and never moves the
WAL. The log of events is read through once for the counts and once for what only events know of things.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.folds import in_order
from lab_kiosk.domain.records import Answer, Asset, AssetModel, Loan, Person, Pilot, Record, Session, Visit
from lab_kiosk.domain.reports.past import EQUIPMENT_KINDS, Past, heads_over_time
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.vocabulary import Party
from lab_kiosk.journal.beside import Beside
from lab_kiosk.journal.codec import R, entry_of, records_of
from lab_kiosk.journal.engine import Connection, Query
from lab_kiosk.journal.tables import DERIVED, EVENT

_START: Any = sa.bindparam("start")
_END: Any = sa.bindparam("end")
_E, _VISITS, _LOANS, _SESSIONS = EVENT.c, DERIVED[Visit].c, DERIVED[Loan].c, DERIVED[Session].c
_MISSED = "asset.marked_missing"

_COUNTS = Query(
    sa.select(
        _E.kind,
        sa.func.sum(sa.case((_E.hlc >= _START, 1), else_=0)),
        sa.func.count(),
        sa.func.max(_E.hlc),
    )
    .where(_E.hlc < _END)
    .group_by(_E.kind)
)
# Literal kinds: a list of parameters would have to be expanded each time.
_KINDS = sa.text("event.kind IN ({})".format(", ".join(f"'{kind}'" for kind in sorted(EQUIPMENT_KINDS))))
_THINGS = Query(sa.select(EVENT).where(_KINDS, _E.hlc >= _START, _E.hlc < _END))
_MISSING = Query(sa.select(_E.stream).where(_E.kind == _MISSED, _E.hlc < _END).distinct())
_EARLIER = Query(sa.select(EVENT).where(_E.stream == sa.bindparam("stream"), _KINDS, _E.hlc < _START))
_HISTORY = Query(sa.select(EVENT).where(_E.stream == sa.bindparam("stream"), _E.hlc < _END))
_POLICY = Query(
    sa.select(EVENT)
    .where(_E.stream == sa.bindparam("stream"), _E.kind == PolicySet.KIND, _E.hlc < _END)
    .order_by(_E.hlc.desc())
    .limit(1)
)
_VISITS_IN = Query(
    sa.select(DERIVED[Visit]).where(
        _VISITS.opened_at < _END, sa.or_(_VISITS.closed_at.is_(None), _VISITS.closed_at >= _START)
    )
)
_LOANS_IN = Query(
    sa.select(DERIVED[Loan]).where(_LOANS.out_at < _END, sa.or_(_LOANS.closed_at.is_(None), _LOANS.closed_at >= _START))
)
_SESSIONS_IN = Query(sa.select(DERIVED[Session]).where(_SESSIONS.chosen_at >= _START, _SESSIONS.chosen_at < _END))
_ANSWERS_IN = Query(
    sa.select(DERIVED[Answer]).where(
        DERIVED[Answer].c.session_id.in_(
            sa.select(_SESSIONS.session_id).where(_SESSIONS.chosen_at >= _START, _SESSIONS.chosen_at < _END)
        )
    )
)
_WHOLE: dict[type[Record], Query] = {
    record: Query(sa.select(DERIVED[record])) for record in (Asset, AssetModel, Person, Pilot)
}


class SqlArchive:
    """Satisfies ``application.reports.Archive`` for the database of a kiosk, whether or not the kiosk runs."""

    def __init__(self, path: Path, key: bytes, site_id: int) -> None:
        self._path, self._key, self._site_id = path, key, site_id

    def past(self, period: Period, now_ms: int) -> Past:
        with closing(Beside(self._path, self._key)) as database, database.reading() as cursor:
            return _past(cursor, period, now_ms, self._site_id)


def _past(cursor: Connection, period: Period, now_ms: int, site_id: int) -> Past:
    # Stamps of the hybrid clock: the first of an instant lies before everything that happened at it.
    among = {"start": hlc.stamp(period.start_ms), "end": hlc.stamp(period.end_ms)}
    wall = {"start": period.start_ms, "end": period.end_ms}
    counts = _COUNTS(cursor, **among)
    visits = records_of(Visit, _VISITS_IN(cursor, **wall))
    policy = _entries(_POLICY(cursor, stream=f"site:{site_id}", end=among["end"]))
    rules = policy[0].event if policy else PolicySet()
    opens, closes = (rules.opens, rules.closes) if isinstance(rules, PolicySet) else (0, 24 * 60)
    return Past(
        visits=visits,
        sessions=records_of(Session, _SESSIONS_IN(cursor, **wall)),
        answers=records_of(Answer, _ANSWERS_IN(cursor, **wall)),
        loans=records_of(Loan, _LOANS_IN(cursor, **wall)),
        assets=_whole(cursor, Asset),
        models=_whole(cursor, AssetModel),
        people=_whole(cursor, Person),
        pilots=_whole(cursor, Pilot),
        things=_things(cursor, among, lost=any(kind == _MISSED for kind, *_ in counts)),
        heads={
            visit.visit_id: heads_over_time(in_order(_entries(_HISTORY(cursor, stream=visit.stream, end=among["end"]))))
            for visit in visits
            if visit.party is Party.GROUP
        },
        opens=opens,
        closes=closes,
        counts={kind: (int(within), int(ever)) for kind, within, ever, _ in counts},
        until=max((hlc.milliseconds(newest) for *_, newest in counts), default=None),
        read_at=now_ms,
    )


def _things(cursor: Connection, among: dict[str, int], *, lost: bool) -> tuple[Entry, ...]:
    """The events of the period, and everything before it about what was ever marked missing."""
    told = _entries(_THINGS(cursor, **among))
    missed = _MISSING(cursor, end=among["end"]) if lost else []
    for (stream,) in missed:
        told += _entries(_EARLIER(cursor, stream=stream, start=among["start"]))
    return tuple(in_order(told))


def _entries(rows: list[tuple[Any, ...]]) -> list[Entry]:
    return [entry_of(row) for row in rows]


def _whole(cursor: Connection, record: type[R]) -> tuple[R, ...]:
    return records_of(record, _WHOLE[record](cursor))


__all__ = ["SqlArchive"]
