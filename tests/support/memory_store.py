# SPDX-License-Identifier: Apache-2.0
"""The store in memory: the same answers from a list of entries and the same folds, without a disk that could fail.

It passes the contract of the SQLCipher store (tests/contract/test_store_contract.py), so what a use case does with it
is what it does on a kiosk.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from lab_kiosk.application.ports import SETTLED, Accepted, Clock, Ids
from lab_kiosk.domain import hlc
from lab_kiosk.domain.acts import is_act
from lab_kiosk.domain.events import Entry, Event, Fact
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.finding import Finder, Matches
from lab_kiosk.domain.folds import Fold, fold_of, histories, in_order, seen_in
from lab_kiosk.domain.folds.base import BY_ITSELF, BY_THE_FOLD
from lab_kiosk.domain.ids import EventId, LogId, may_travel
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
    Record,
    Reservation,
    Session,
    Visit,
)
from lab_kiosk.domain.vocabulary import ClosedBy, CodeKind, Custody, Lifecycle, LoanKind, Step

S = TypeVar("S")
R = TypeVar("R", bound=Record)


class CountingClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now_ms: int = 1_800_000_000_000) -> None:
        self.now = now_ms

    def now_ms(self) -> int:
        return self.now

    def monotonic(self) -> float:
        return self.now / 1000


class CountingIds:
    """Ids that a test can read: 00000000-0000-7000-8000-000000000001 and so on."""

    def __init__(self, prefix: int = 0) -> None:
        self._prefix = prefix
        self._numbers = itertools.count(1)

    def new(self) -> str:
        return f"{self._prefix:08x}-0000-7000-8000-{next(self._numbers):012x}"


class MemoryStore:
    """Satisfies ``ports.Store`` and ``ports.Replica``."""

    def __init__(self, clock: Clock, ids: Ids, site_id: int = 1) -> None:
        self._clock = clock
        self._ids = ids
        self._site_id = site_id
        self.log_id = LogId(ids.new())
        self._places: dict[tuple[str, int], Entry] = {}
        self.doubted = False
        self.broken = False
        self._seq = 0
        self._hlc = 0
        self._states: dict[str, Any] = {}
        self._records: dict[str, dict[tuple[Any, ...], Record]] = {}

    @property
    def entries(self) -> list[Entry]:
        """The whole journal, in order, each event once."""
        return in_order(self._places.values())

    def append(self, facts: Sequence[Fact]) -> tuple[Entry, ...]:
        written = []
        for fact in facts:
            if not may_travel(fact.stream):
                raise ValueError(f"the centre would set aside what is told of {fact.stream}")
            self._seq += 1
            self._hlc = hlc.tick(self._hlc, self._clock.now_ms())
            place = (self.log_id, self._seq, EventId(self._ids.new()), self._hlc, self._site_id)
            written.append(Entry(*place, fact.stream, fact.event, fact.subject, fact.personal))
        self._take(written)
        return tuple(self._places[entry.log_id, entry.seq] for entry in written)

    def append_whole(self, batches: Iterable[Sequence[Fact]]) -> int:
        before = (dict(self._places), dict(self._states), dict(self._records), self._seq, self._hlc)
        written = 0
        try:
            for facts in batches:
                written += len(self.append(facts))
        except BaseException:
            self._places, self._states, self._records, self._seq, self._hlc = before
            raise
        return written

    def forget(self, event_ids: Sequence[EventId]) -> int:
        chosen = [
            (place, entry)
            for place, entry in self._places.items()
            if entry.event_id in event_ids and entry.personal is not None
        ]
        for place, entry in chosen:
            self._places[place] = replace(entry, personal=None)
        for stream in {stream for _, entry in chosen for stream in histories(entry)}:
            self._fold(stream)
        return len(chosen)

    def accept(self, entries: Sequence[Entry]) -> Accepted:
        if any(entry.log_id == self.log_id and entry.seq > self._seq for entry in entries):
            self.log_id, self._seq = LogId(self._ids.new()), 0
        known = {entry.event_id for entry in self._places.values()}
        arrived, conflicting, repeated = [], [], 0
        for entry in sorted(entries, key=lambda entry: entry.order):
            here = self._places.get((entry.log_id, entry.seq))
            if here is not None and here.event_id != entry.event_id:
                conflicting.append(entry)
                continue
            repeated += entry.event_id in known
            known.add(entry.event_id)
            if here is None:
                self._places[entry.log_id, entry.seq] = entry
                arrived.append(entry)
        for entry in arrived:
            self._hlc = hlc.merge(self._hlc, entry.hlc, self._clock.now_ms())
        self._take(arrived)
        new = len(entries) - len(conflicting) - repeated
        return Accepted(new=new, repeated=repeated, conflicting=tuple(conflicting))

    def state(self, fold: Fold[S], stream: str) -> S:
        if fold_of(stream) is fold and stream in self._states:
            known: S = self._states[stream]
            return known
        return fold.run(self._history(stream))[0]

    def history(self, stream: str) -> tuple[Entry, ...]:
        return tuple(in_order(entry for entry in self._places.values() if stream in histories(entry)))

    def doubt(self) -> None:
        self.doubted = True

    def sound(self) -> bool:
        return not self.broken

    def every(self, record: type[R]) -> tuple[R, ...]:
        return tuple(sorted(self._all(record), key=lambda one: tuple(getattr(one, name) for name in record.KEY)))

    def told(self, *kinds: type[Event]) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if isinstance(entry.event, kinds))

    def occupancy(self) -> int:
        return sum(visit.heads for visit in self.open_visits())

    def open_visits(self) -> tuple[Visit, ...]:
        inside = (visit for visit in self._all(Visit) if visit.closed_at is None)
        return tuple(sorted(inside, key=lambda visit: (visit.opened_at, visit.visit_id)))

    def unseen_ends(self, since: int) -> tuple[Visit, ...]:
        ended = (
            visit
            for visit in self._all(Visit)
            if visit.closed_by is ClosedBy.SYSTEM and (visit.closed_at or 0) >= since and visit.merged_into is None
        )
        return tuple(sorted(ended, key=lambda visit: (visit.opened_at, visit.visit_id)))

    def ended_visits(self, since: int) -> tuple[Visit, ...]:
        ended = (
            visit
            for visit in self._all(Visit)
            if visit.closed_at is not None
            and visit.closed_at >= since
            and visit.closed_by is not ClosedBy.UNDONE
            and visit.merged_into is None
        )
        return tuple(sorted(ended, key=lambda visit: (visit.closed_at or 0, visit.visit_id), reverse=True))

    def visit(self, visit_id: str) -> Visit | None:
        return next((visit for visit in self._all(Visit) if visit.visit_id == visit_id), None)

    def visit_with_label(self, day_label: str) -> Visit | None:
        labelled = (visit for visit in self._all(Visit) if day_label and visit.day_label == day_label)
        return max(labelled, key=lambda visit: (visit.opened_at, visit.visit_id), default=None)

    def codes(self, value: str) -> tuple[Code, ...]:
        found = (code for code in self._all(Code) if code.value == value)
        return tuple(sorted(found, key=lambda code: (code.retired, -code.since, code.stream)))

    def asset(self, asset_id: str) -> Asset | None:
        return next((asset for asset in self._all(Asset) if asset.asset_id == asset_id), None)

    def find(self, asked: str, most: int) -> Matches:
        finder = Finder()
        for record in (*self._all(Asset), *self._all(Code), *self._all(AssetModel)):
            finder.hear(record)
        return finder.search(asked, most)

    def serials(self, asset_id: str) -> tuple[str, ...]:
        whose = f"asset:{asset_id}"
        live = (code for code in self._all(Code) if code.kind is CodeKind.SERIAL and not code.retired)
        found = [code for code in live if code.stream == whose]
        return tuple(code.value for code in sorted(found, key=lambda code: (-code.since, code.value)))

    def assets_in_session(self, session_id: str) -> tuple[Asset, ...]:
        found = (asset for asset in self._all(Asset) if asset.session_id == session_id)
        return tuple(sorted(found, key=lambda asset: (asset.tag, asset.asset_id)))

    def assets_of_class(self, equipment_class: str) -> tuple[Asset, ...]:
        models = {model.model_id for model in self._all(AssetModel) if model.equipment_class == equipment_class}
        found = (asset for asset in self._active() if asset.model_id in models)
        return tuple(sorted(found, key=lambda asset: (asset.tag, asset.asset_id)))

    def model(self, model_id: str) -> AssetModel | None:
        return next((model for model in self._all(AssetModel) if model.model_id == model_id), None)

    def assets_of_model(self, model_id: str) -> tuple[Asset, ...]:
        found = (asset for asset in self._active() if asset.model_id == model_id)
        return tuple(sorted(found, key=lambda asset: (asset.tag, asset.asset_id)))

    def reservations(self, now_ms: int) -> tuple[Reservation, ...]:
        coming = (r for r in self._all(Reservation) if r.cancelled_at is None and r.end_at > now_ms)
        return tuple(sorted(coming, key=lambda r: (r.start_at, r.reservation_id)))

    def named_reservations(self, now_ms: int) -> tuple[Reservation, ...]:
        named = (r for r in self._all(Reservation) if r.exact and r.end_at > now_ms)
        return tuple(sorted(named, key=lambda r: (r.start_at, r.reservation_id)))

    def kits(self) -> tuple[Kit, ...]:
        return tuple(sorted(self._all(Kit), key=lambda kit: (kit.name, kit.kit_id)))

    def ready_count(self, now_ms: int) -> tuple[int, int]:
        headsets = [asset for asset in self._active() if asset.worn]
        free = [asset for asset in headsets if not asset.held_at(now_ms)]
        ready = [asset for asset in free if asset.ready_from is not None and asset.ready_from <= now_ms]
        return len(ready), len(headsets)

    def headsets(self) -> tuple[Asset, ...]:
        worn = (asset for asset in self._active() if asset.worn)
        return tuple(sorted(worn, key=lambda asset: (asset.tag, asset.asset_id)))

    def charging_count(self, now_ms: int) -> int:
        here = [asset for asset in self._active() if asset.worn and asset.custody is Custody.IN_LAB]
        unready = [asset for asset in here if asset.ready_from is None or asset.ready_from > now_ms]
        return sum(asset.charging or asset.step is Step.CHARGE for asset in unready)

    def in_turnaround(self, now_ms: int) -> tuple[Asset, ...]:
        here = [asset for asset in self._active() if asset.custody is Custody.IN_LAB]
        unready = [asset for asset in here if asset.ready_from is None or asset.ready_from > now_ms]
        found = [asset for asset in unready if not asset.held_at(now_ms) and asset.model_id]
        return tuple(
            sorted(found, key=lambda asset: (asset.step_until <= now_ms, asset.step_until, asset.tag, asset.asset_id))
        )

    def places(self) -> tuple[str, ...]:
        return tuple(sorted({asset.place for asset in self._active()}))

    def assets_at(self, place: str) -> tuple[Asset, ...]:
        found = (asset for asset in self._active() if asset.place == place)
        return tuple(sorted(found, key=lambda asset: (asset.tag, asset.asset_id)))

    def open_loans(self, subject: str) -> tuple[Loan, ...]:
        return self._loans(loan for loan in self._all(Loan) if loan.subject == subject)

    def loans_of(self, subject: str) -> tuple[Loan, ...]:
        found = (loan for loan in self._all(Loan) if loan.subject == subject)
        return tuple(sorted(found, key=lambda loan: (-loan.out_at, loan.loan_id)))

    def loans_in_batch(self, batch_id: str) -> tuple[Loan, ...]:
        found = (loan for loan in self._all(Loan) if loan.batch_id == batch_id and loan.kind is LoanKind.CLASS_SET)
        return tuple(sorted(found, key=lambda loan: (loan.asset_id, loan.loan_id)))

    def visits_of(self, subject: str) -> tuple[Visit, ...]:
        found = (visit for visit in self._all(Visit) if visit.subject == subject)
        return tuple(sorted(found, key=lambda visit: (-visit.opened_at, visit.visit_id)))

    def sessions_by(self, subject: str) -> tuple[Session, ...]:
        found = (session for session in self._all(Session) if session.subject == subject)
        return tuple(sorted(found, key=lambda session: (-session.chosen_at, session.session_id)))

    def assents(self, stream: str) -> tuple[Assent, ...]:
        found = (assent for assent in self._all(Assent) if assent.stream == stream)
        return tuple(sorted(found, key=lambda assent: (-assent.given_at, assent.document)))

    def overdue(self, now_ms: int) -> tuple[Loan, ...]:
        return self._loans(loan for loan in self._all(Loan) if loan.due_at < now_ms)

    def running_sessions(self, station: str | None = None) -> tuple[Session, ...]:
        running = (s for s in self._all(Session) if s.ended_at is None and station in {None, s.station})
        return tuple(sorted(running, key=lambda session: (session.chosen_at, session.session_id)))

    def sessions_of(self, visit_id: str) -> tuple[Session, ...]:
        found = (session for session in self._all(Session) if session.visit_id == visit_id)
        return tuple(sorted(found, key=lambda session: (session.chosen_at, session.session_id)))

    def answers(self, session_id: str) -> tuple[Answer, ...]:
        given = (answer for answer in self._all(Answer) if answer.session_id == session_id)
        return tuple(sorted(given, key=lambda answer: answer.question))

    def open_cases(self) -> tuple[Case, ...]:
        undecided = (case for case in self._all(Case) if case.decided_at is None)
        return tuple(sorted(undecided, key=lambda case: (case.opened_at, case.case_id)))

    def case(self, case_id: str) -> Case | None:
        return next((case for case in self._all(Case) if case.case_id == case_id), None)

    def passed_cases(self, since: int) -> tuple[Case, ...]:
        passed = (one for one in self._all(Case) if one.decided_by == BY_ITSELF and (one.decided_at or 0) >= since)
        return tuple(sorted(passed, key=lambda case: (case.decided_at or 0, case.case_id)))

    def settled_cases(self) -> tuple[Case, ...]:
        decided = [(case.decided_at, case) for case in self._all(Case) if case.decided_by not in {None, BY_THE_FOLD}]
        ordered = sorted(decided, key=lambda pair: (pair[0] or 0, pair[1].case_id), reverse=True)
        return tuple(case for _, case in ordered[:SETTLED])

    def open_help(self) -> tuple[Help, ...]:
        waiting = (call for call in self._all(Help) if call.answered_at is None)
        return tuple(sorted(waiting, key=lambda call: (call.called_at, call.help_id)))

    def acts(self, most: int, within: int) -> tuple[Entry, ...]:
        ends = {log_id: max(seq for log, seq in self._places if log == log_id) for log_id, _ in self._places}
        lately = (entry for entry in reversed(self.entries) if entry.seq > ends[entry.log_id] - within)
        return tuple(entry for entry in lately if is_act(entry.event))[:most]

    def records(self) -> dict[tuple[Any, ...], Record]:
        """Every derived record, by type and key."""
        return {key: record for records in self._records.values() for key, record in records.items()}

    def _take(self, entries: list[Entry]) -> None:
        before = dict(self._places)
        self._places.update({(entry.log_id, entry.seq): entry for entry in entries})
        touched = {stream for entry in entries for stream in histories(entry)}
        erased = {entry.stream for entry in self._places.values() if isinstance(entry.event, PersonErased)}
        for place, entry in self._places.items():
            if entry.personal is not None and erased & {entry.stream, f"person:{entry.subject}"}:
                self._places[place] = replace(entry, personal=None)
                touched.update(histories(entry))
        try:
            for stream in touched:
                self._fold(stream)
        except BaseException:
            self._places = before
            raise

    def _fold(self, stream: str) -> None:
        fold = fold_of(stream)
        if fold is not None:
            self._states[stream], self._records[stream] = fold.run(self._history(stream))

    def _history(self, stream: str) -> list[Entry]:
        mine = (entry for entry in self._places.values() if stream in histories(entry))
        return [seen_in(entry, stream) for entry in in_order(mine)]

    def _all(self, record: type[R]) -> list[R]:
        return [r for records in self._records.values() for r in records.values() if isinstance(r, record)]

    def _active(self) -> list[Asset]:
        return [asset for asset in self._all(Asset) if asset.lifecycle is Lifecycle.ACTIVE]

    def _loans(self, loans: Iterable[Loan]) -> tuple[Loan, ...]:
        still_out = (loan for loan in loans if loan.closed_at is None)
        return tuple(sorted(still_out, key=lambda loan: (loan.due_at, loan.loan_id)))
