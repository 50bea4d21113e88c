# SPDX-License-Identifier: Apache-2.0
"""Questions about the lab as a whole: one small statement each, whose cost follows what is open and not what ever
was.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from lab_kiosk.application.ports import SETTLED
from lab_kiosk.domain.acts import ALWAYS, SOMETIMES
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.finding import Matches
from lab_kiosk.domain.folds.base import BY_ITSELF, BY_THE_FOLD, in_order
from lab_kiosk.domain.records import (
    Answer,
    Assent,
    Asset,
    AssetModel,
    Case,
    Code,
    Help,
    Kit,
    Loan,
    Reservation,
    Session,
    Visit,
)
from lab_kiosk.domain.vocabulary import ClosedBy, CodeKind, Custody, Lifecycle, LoanKind, Step
from lab_kiosk.journal.codec import R, entry_of, records_of
from lab_kiosk.journal.engine import Database, Query
from lab_kiosk.journal.finding import Finding
from lab_kiosk.journal.register import SqlRegister
from lab_kiosk.journal.tables import DERIVED, EVENT, LOG

_ASKED: Any = sa.bindparam("asked")

_VISITS, _LOANS, _ASSETS, _MODELS = DERIVED[Visit].c, DERIVED[Loan].c, DERIVED[Asset].c, DERIVED[AssetModel].c
_SESSIONS, _CODES, _CASES, _HELPS = DERIVED[Session].c, DERIVED[Code].c, DERIVED[Case].c, DERIVED[Help].c

_INSIDE = _VISITS.closed_at.is_(None)
# Written out as the partial indexes have it: SQLite does not look behind a parameter when it chooses one.
_ACTIVE = sa.text(f"assets.lifecycle = '{Lifecycle.ACTIVE.value}'")
_LABELS = sa.text("visits.day_label <> ''")

_OCCUPANCY = Query(sa.select(sa.func.coalesce(sa.func.sum(_VISITS.heads), 0)).where(_INSIDE))
_OPEN_VISITS = Query(sa.select(DERIVED[Visit]).where(_INSIDE).order_by(_VISITS.opened_at, _VISITS.visit_id))
_UNSEEN_ENDS = Query(
    sa.select(DERIVED[Visit])
    .where(
        _VISITS.closed_at >= _ASKED,
        _VISITS.closed_by == sa.literal(ClosedBy.SYSTEM, _VISITS.closed_by.type),
        _VISITS.merged_into.is_(None),
    )
    .order_by(_VISITS.opened_at, _VISITS.visit_id)
)
_ENDED = Query(
    sa.select(DERIVED[Visit])
    .where(
        _VISITS.closed_at >= _ASKED,
        _VISITS.closed_by != sa.literal(ClosedBy.UNDONE, _VISITS.closed_by.type),
        _VISITS.merged_into.is_(None),
    )
    .order_by(_VISITS.closed_at.desc(), _VISITS.visit_id.desc())
)
_VISIT = Query(sa.select(DERIVED[Visit]).where(_VISITS.visit_id == _ASKED))
_LABELLED = Query(
    sa.select(DERIVED[Visit])
    .where(_VISITS.day_label == _ASKED, _LABELS)
    .order_by(_VISITS.opened_at.desc(), _VISITS.visit_id.desc())
    .limit(1)
)
_CODE = Query(
    sa.select(DERIVED[Code]).where(_CODES.value == _ASKED).order_by(_CODES.retired, _CODES.since.desc(), _CODES.stream)
)
_SERIALS = Query(
    sa.select(DERIVED[Code])
    .where(_CODES.stream == _ASKED, _CODES.kind == CodeKind.SERIAL, _CODES.retired.is_(False))
    .order_by(_CODES.since.desc(), _CODES.value)
)
_ASSET = Query(sa.select(DERIVED[Asset]).where(_ASSETS.asset_id == _ASKED))
_OF_CLASS = Query(
    sa.select(DERIVED[Asset])
    .where(_ASSETS.model_id.in_(sa.select(_MODELS.model_id).where(_MODELS.equipment_class == _ASKED)), _ACTIVE)
    .order_by(_ASSETS.tag, _ASSETS.asset_id)
)
_IN_SESSION = Query(
    sa.select(DERIVED[Asset]).where(_ASSETS.session_id == _ASKED).order_by(_ASSETS.tag, _ASSETS.asset_id)
)
_SESSIONS_OF = Query(
    sa.select(DERIVED[Session]).where(_SESSIONS.visit_id == _ASKED).order_by(_SESSIONS.chosen_at, _SESSIONS.session_id)
)
_MODEL = Query(sa.select(DERIVED[AssetModel]).where(_MODELS.model_id == _ASKED))
_OF_MODEL = Query(
    sa.select(DERIVED[Asset]).where(_ASSETS.model_id == _ASKED, _ACTIVE).order_by(_ASSETS.tag, _ASSETS.asset_id)
)
_RESERVED = DERIVED[Reservation].c
_TO_COME = Query(
    sa.select(DERIVED[Reservation])
    .where(_RESERVED.end_at > _ASKED, _RESERVED.cancelled_at.is_(None))
    .order_by(_RESERVED.start_at, _RESERVED.reservation_id)
)
_NAMED = Query(
    sa.select(DERIVED[Reservation])
    .where(_RESERVED.end_at > _ASKED, _RESERVED.exact)
    .order_by(_RESERVED.start_at, _RESERVED.reservation_id)
)
_KITS = Query(sa.select(DERIVED[Kit]).order_by(DERIVED[Kit].c.name, DERIVED[Kit].c.kit_id))
_HEADSETS = sa.select(sa.func.count()).select_from(DERIVED[Asset]).where(_ACTIVE, _ASSETS.worn)
_HEADSET_COUNT = Query(_HEADSETS)
_CALIBRATED = sa.or_(_ASSETS.calibration_due == 0, _ASSETS.calibration_due > _ASKED)
"""Nobody knows a date, or it is to come: what ``Asset.held_at`` says of a row, by SQL."""
_READY_COUNT = Query(_HEADSETS.where(_ASSETS.ready_from <= _ASKED, _CALIBRATED))
_ALL_HEADSETS = Query(sa.select(DERIVED[Asset]).where(_ACTIVE, _ASSETS.worn).order_by(_ASSETS.tag, _ASSETS.asset_id))
_UNREADY = sa.or_(_ASSETS.ready_from.is_(None), _ASSETS.ready_from > _ASKED)
_CHARGES = sa.text(
    f"assets.custody = '{Custody.IN_LAB.value}' AND (assets.charging OR assets.step = '{Step.CHARGE.value}')"
)
_CHARGING_COUNT = Query(_HEADSETS.where(_UNREADY, _CHARGES))
_IN_TURNAROUND = Query(
    sa.select(DERIVED[Asset])
    .where(
        _ACTIVE,
        sa.text(f"assets.custody = '{Custody.IN_LAB.value}'"),
        _UNREADY,
        _ASSETS.held == 0,
        _CALIBRATED,
        _ASSETS.model_id != "",
    )
    .order_by(_ASSETS.step_until <= _ASKED, _ASSETS.step_until, _ASSETS.tag, _ASSETS.asset_id)
)
_PLACES = Query(sa.select(_ASSETS.place).where(_ACTIVE).distinct().order_by(_ASSETS.place))
_AT_PLACE = Query(
    sa.select(DERIVED[Asset]).where(_ASSETS.place == _ASKED, _ACTIVE).order_by(_ASSETS.tag, _ASSETS.asset_id)
)
_OPEN_LOANS = Query(
    sa.select(DERIVED[Loan])
    .where(_LOANS.subject == _ASKED, _LOANS.closed_at.is_(None))
    .order_by(_LOANS.due_at, _LOANS.loan_id)
)
_ASSENTS_OF, _WHOSE = DERIVED[Assent].c, _SESSIONS.subject == _ASKED
_LOANS_OF = Query(
    sa.select(DERIVED[Loan]).where(_LOANS.subject == _ASKED).order_by(_LOANS.out_at.desc(), _LOANS.loan_id)
)
_IN_BATCH = Query(
    sa.select(DERIVED[Loan])
    .where(_LOANS.batch_id == _ASKED, sa.text(f"loans.kind = '{LoanKind.CLASS_SET.value}'"))
    .order_by(_LOANS.asset_id, _LOANS.loan_id)
)
_VISITS_OF = Query(
    sa.select(DERIVED[Visit]).where(_VISITS.subject == _ASKED).order_by(_VISITS.opened_at.desc(), _VISITS.visit_id)
)
_SESSIONS_BY = Query(
    sa.select(DERIVED[Session]).where(_WHOSE).order_by(_SESSIONS.chosen_at.desc(), _SESSIONS.session_id)
)
_ASSENTS = Query(
    sa.select(DERIVED[Assent])
    .where(_ASSENTS_OF.stream == _ASKED)
    .order_by(_ASSENTS_OF.given_at.desc(), _ASSENTS_OF.document)
)
_OVERDUE = Query(
    sa.select(DERIVED[Loan])
    .where(_LOANS.due_at < _ASKED, _LOANS.closed_at.is_(None))
    .order_by(_LOANS.due_at, _LOANS.loan_id)
)
_RUNNING = sa.select(DERIVED[Session]).where(_SESSIONS.ended_at.is_(None))
_RUNNING_ORDER = (_SESSIONS.chosen_at, _SESSIONS.session_id)
_RUNNING_ANYWHERE = Query(_RUNNING.order_by(*_RUNNING_ORDER))
_RUNNING_HERE = Query(_RUNNING.where(_SESSIONS.station == _ASKED).order_by(*_RUNNING_ORDER))
_ANSWERS = Query(
    sa.select(DERIVED[Answer]).where(DERIVED[Answer].c.session_id == _ASKED).order_by(DERIVED[Answer].c.question)
)
_OPEN_CASES = Query(
    sa.select(DERIVED[Case]).where(_CASES.decided_at.is_(None)).order_by(_CASES.opened_at, _CASES.case_id)
)
_CASE = Query(sa.select(DERIVED[Case]).where(_CASES.case_id == _ASKED))
_SETTLED_CASES = Query(
    sa.select(DERIVED[Case])
    .where(_CASES.decided_at.is_not(None), _CASES.decided_by != BY_THE_FOLD)
    .order_by(_CASES.decided_at.desc(), _CASES.case_id.desc())
    .limit(SETTLED)
)
_PASSED_CASES = Query(
    sa.select(DERIVED[Case])
    .where(_CASES.decided_by == BY_ITSELF, _CASES.decided_at >= _ASKED)
    .order_by(_CASES.decided_at, _CASES.case_id)
)
_OPEN_HELP = Query(
    sa.select(DERIVED[Help]).where(_HELPS.answered_at.is_(None)).order_by(_HELPS.called_at, _HELPS.help_id)
)

_ENDS = Query(
    sa.select(
        LOG.c.log_id, sa.select(sa.func.max(EVENT.c.seq)).where(EVENT.c.log_id == LOG.c.log_id).scalar_subquery()
    ).where(sa.exists().where(EVENT.c.log_id == LOG.c.log_id))
)
_ACTS = Query(
    sa.select(EVENT)
    .where(
        EVENT.c.log_id == _ASKED,
        EVENT.c.seq > sa.bindparam("after"),
        sa.or_(
            EVENT.c.kind.in_([sa.literal_column(f"'{kind}'") for kind in ALWAYS]),
            *(
                sa.and_(EVENT.c.kind == sa.literal_column(f"'{kind}'"), sa.text(f"""event.data LIKE '%"{field}":"%'"""))
                for kind, field in SOMETIMES.items()
            ),
        ),
    )
    .order_by(EVENT.c.seq.desc())
    .limit(sa.bindparam("most"))
)


class SqlLabView(SqlRegister):
    """Satisfies ``ports.LabView`` from the derived tables."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._finding = Finding(database)

    def occupancy(self) -> int:
        return self._number(_OCCUPANCY)

    def open_visits(self) -> tuple[Visit, ...]:
        return self._records(Visit, _OPEN_VISITS)

    def unseen_ends(self, since: int) -> tuple[Visit, ...]:
        return self._records(Visit, _UNSEEN_ENDS, since)

    def ended_visits(self, since: int) -> tuple[Visit, ...]:
        return self._records(Visit, _ENDED, since)

    def visit(self, visit_id: str) -> Visit | None:
        return self._record(Visit, _VISIT, visit_id)

    def visit_with_label(self, day_label: str) -> Visit | None:
        return self._record(Visit, _LABELLED, day_label)

    def codes(self, value: str) -> tuple[Code, ...]:
        return self._records(Code, _CODE, value)

    def asset(self, asset_id: str) -> Asset | None:
        return self._record(Asset, _ASSET, asset_id)

    def assets_in_session(self, session_id: str) -> tuple[Asset, ...]:
        return self._records(Asset, _IN_SESSION, session_id)

    def assets_of_class(self, equipment_class: str) -> tuple[Asset, ...]:
        return self._records(Asset, _OF_CLASS, equipment_class)

    def find(self, asked: str, most: int) -> Matches:
        return self._finding.search(asked, most)

    def serials(self, asset_id: str) -> tuple[str, ...]:
        return tuple(code.value for code in self._records(Code, _SERIALS, f"asset:{asset_id}"))

    def model(self, model_id: str) -> AssetModel | None:
        return self._record(AssetModel, _MODEL, model_id)

    def assets_of_model(self, model_id: str) -> tuple[Asset, ...]:
        return self._records(Asset, _OF_MODEL, model_id)

    def reservations(self, now_ms: int) -> tuple[Reservation, ...]:
        return self._records(Reservation, _TO_COME, now_ms)

    def named_reservations(self, now_ms: int) -> tuple[Reservation, ...]:
        return self._records(Reservation, _NAMED, now_ms)

    def kits(self) -> tuple[Kit, ...]:
        return self._records(Kit, _KITS)

    def ready_count(self, now_ms: int) -> tuple[int, int]:
        return self._number(_READY_COUNT, now_ms), self._number(_HEADSET_COUNT)

    def headsets(self) -> tuple[Asset, ...]:
        return self._records(Asset, _ALL_HEADSETS)

    def charging_count(self, now_ms: int) -> int:
        return self._number(_CHARGING_COUNT, now_ms)

    def in_turnaround(self, now_ms: int) -> tuple[Asset, ...]:
        return self._records(Asset, _IN_TURNAROUND, now_ms)

    def places(self) -> tuple[str, ...]:
        with self._database.reading() as cursor:
            return tuple(row[0] for row in _PLACES(cursor))

    def assets_at(self, place: str) -> tuple[Asset, ...]:
        return self._records(Asset, _AT_PLACE, place)

    def open_loans(self, subject: str) -> tuple[Loan, ...]:
        return self._records(Loan, _OPEN_LOANS, subject)

    def loans_of(self, subject: str) -> tuple[Loan, ...]:
        return self._records(Loan, _LOANS_OF, subject)

    def loans_in_batch(self, batch_id: str) -> tuple[Loan, ...]:
        return self._records(Loan, _IN_BATCH, batch_id)

    def visits_of(self, subject: str) -> tuple[Visit, ...]:
        return self._records(Visit, _VISITS_OF, subject)

    def sessions_by(self, subject: str) -> tuple[Session, ...]:
        return self._records(Session, _SESSIONS_BY, subject)

    def assents(self, stream: str) -> tuple[Assent, ...]:
        return self._records(Assent, _ASSENTS, stream)

    def overdue(self, now_ms: int) -> tuple[Loan, ...]:
        return self._records(Loan, _OVERDUE, now_ms)

    def running_sessions(self, station: str | None = None) -> tuple[Session, ...]:
        if station is None:
            return self._records(Session, _RUNNING_ANYWHERE)
        return self._records(Session, _RUNNING_HERE, station)

    def sessions_of(self, visit_id: str) -> tuple[Session, ...]:
        return self._records(Session, _SESSIONS_OF, visit_id)

    def answers(self, session_id: str) -> tuple[Answer, ...]:
        return self._records(Answer, _ANSWERS, session_id)

    def open_cases(self) -> tuple[Case, ...]:
        return self._records(Case, _OPEN_CASES)

    def case(self, case_id: str) -> Case | None:
        return self._record(Case, _CASE, case_id)

    def passed_cases(self, since: int) -> tuple[Case, ...]:
        return self._records(Case, _PASSED_CASES, since)

    def settled_cases(self) -> tuple[Case, ...]:
        return self._records(Case, _SETTLED_CASES)

    def open_help(self) -> tuple[Help, ...]:
        return self._records(Help, _OPEN_HELP)

    def acts(self, most: int, within: int) -> tuple[Entry, ...]:
        """Log by log from its end backwards: there the order of writing is that of time, and no index is needed."""
        with self._database.reading() as cursor:
            ends = [(str(log_id), int(seq)) for log_id, seq in _ENDS(cursor)]
            found = [
                entry_of(row)
                for log_id, seq in ends
                for row in _ACTS(cursor, asked=log_id, after=max(seq - within, -1), most=most)
            ]
        return tuple(sorted(in_order(found), key=lambda entry: entry.order, reverse=True)[:most])

    def _records(self, record: type[R], query: Query, asked: object = None) -> tuple[R, ...]:
        with self._database.reading() as cursor:
            return records_of(record, query(cursor, asked=asked))

    def _record(self, record: type[R], query: Query, asked: str) -> R | None:
        return next(iter(self._records(record, query, asked)), None)

    def _number(self, query: Query, asked: object = None) -> int:
        with self._database.reading() as cursor:
            return int(query(cursor, asked=asked)[0][0])
