# SPDX-License-Identifier: Apache-2.0
"""What a fold is: a pure step from a state and the next entry to a state and the records that changed.

A fold reads no clock, asks no database and depends on no arrival: the same set of entries, put in
:attr:`Entry.order`, gives the same state and the same records on every machine. An entry's event id counts once;
callers fold in order and without repeats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec

from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.events.equipment import CaseArose, CasePassed, CaseSettled
from lab_kiosk.domain.records import Case, Record
from lab_kiosk.domain.vocabulary import CaseCode

S = TypeVar("S")
BY_THE_FOLD = "system"
"""Who decided a case that is only to be known."""
BY_ITSELF = ""
"""Who decided a case that passed: nobody."""
AGAIN = "+"
"""What the id of a case has more than that of the one that it was once before, alike at every kiosk."""
Changed = tuple[Record, ...]
Handler = Callable[[S, Entry, Any], tuple[S, Changed]]


@dataclass(frozen=True)
class Fold(Generic[S]):
    """One kind of history. ``state`` is its (msgspec) state type; ``empty()`` is the state before the first entry."""

    state: type[S]
    handlers: Mapping[type[Event], Handler[S]]

    def empty(self) -> S:
        return self.state()

    def step(self, state: S, entry: Entry) -> tuple[S, Changed]:
        """One entry further. An event that this history has no use for, or of an unknown kind, changes nothing."""
        handler = self.handlers.get(type(entry.event))  # type: ignore[arg-type]
        return (state, ()) if handler is None else handler(state, entry, entry.event)

    def run(self, entries: Iterable[Entry], state: S | None = None) -> tuple[S, dict[tuple[Any, ...], Record]]:
        """The state after ``entries`` (in order) and every record they touched, by type and key, as it ended up."""
        state = self.empty() if state is None else state
        records: dict[tuple[Any, ...], Record] = {}
        for entry in entries:
            state, changed = self.step(state, entry)
            for record in changed:
                records[identity(record)] = record
        return state, records


def identity(record: Record) -> tuple[Any, ...]:
    """The type and key of a record: two records of one identity are one row."""
    key = record.KEY
    if len(key) == 1:
        return (type(record), getattr(record, key[0]))
    return (type(record), *[getattr(record, name) for name in key])


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as folds want them: in order, each event id once (the earliest place wins)."""
    once: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.order):
        once.setdefault(entry.event_id, entry)
    return list(once.values())


def told(event: Event) -> dict[str, Any]:
    """The fields of a description that say something: what is empty leaves what was said before."""
    return {name: value for name, value in msgspec.structs.asdict(event).items() if name != "v" and value}


class Settlement(msgspec.Struct, frozen=True):
    decision: str
    by: str
    at: int


class Cases(msgspec.Struct, frozen=True):
    """The contradictions of one history: open, settled, and settlements that stand before their case in the order.

    What a person has settled stays settled, whether the settlement or the case comes first and however often the same
    contradiction shows again. Of two settlements the first counts.
    """

    open: dict[str, Case] = {}
    closed: dict[str, Case] = {}
    early: dict[str, Settlement] = {}

    def raised(
        self, code: CaseCode, entry: Entry, *others: str, key: str = "", note: str | None = None, events: str = ""
    ) -> tuple[Cases, Case]:
        """The same contradiction always gets the same id. A ``note`` settles it at once: it is only to be known.
        ``events`` is what contradicts where that is not this entry and ``others``.
        """
        case_id = f"{code}:{key or entry.event_id}"
        known = self.open.get(case_id) or self.closed.get(case_id)
        if known is not None:
            return self, known
        case = Case(
            stream=entry.history,
            case_id=case_id,
            code=code,
            events=events or ",".join((*others, entry.event_id)),
            opened_at=entry.at,
        )
        if note is not None:
            return self, _decided(case, Settlement(note, BY_THE_FOLD, entry.at))
        settlement = self.early.get(case_id)
        if settlement is not None:
            return self._closing(_decided(case, settlement))
        return msgspec.structs.replace(self, open={**self.open, case_id: case}), case

    def settled(self, entry: Entry, event: CaseSettled) -> tuple[Cases, Changed]:
        return self._ended(event.case_id, Settlement(event.decision, event.by, entry.at))

    def passed(self, entry: Entry, event: CasePassed) -> tuple[Cases, Changed]:
        return self._ended(event.case_id, Settlement(event.reason, BY_ITSELF, entry.at))

    def arose(self, entry: Entry, event: CaseArose) -> tuple[Cases, Changed]:
        """As one more case, however many kiosks say so."""
        before = self.closed.get(event.case_id)
        if before is None:
            return self, ()
        key = before.case_id.partition(":")[2] + AGAIN
        cases, case = self.raised(before.code, entry, key=key, events=before.events)
        return cases, (case,)

    def _ended(self, case_id: str, settlement: Settlement) -> tuple[Cases, Changed]:
        case = self.open.get(case_id)
        if case is not None:
            cases, decided = self._closing(_decided(case, settlement))
            return cases, (decided,)
        if case_id in self.closed:
            return self, ()
        return msgspec.structs.replace(self, early={case_id: settlement, **self.early}), ()

    def _closing(self, case: Case) -> tuple[Cases, Case]:
        rest = {case_id: other for case_id, other in self.open.items() if case_id != case.case_id}
        return msgspec.structs.replace(self, open=rest, closed={**self.closed, case.case_id: case}), case


def _on_cases(change: Callable[[Cases, Entry, Any], tuple[Cases, Changed]]) -> Handler[Any]:
    def handler(state: Any, entry: Entry, event: Event) -> tuple[Any, Changed]:
        cases, changed = change(state.cases, entry, event)
        return msgspec.structs.replace(state, cases=cases), changed

    return handler


SETTLING: dict[type[Event], Handler[Any]] = {CaseSettled: _on_cases(Cases.settled)}
"""For every history whose state has ``cases``."""
SHORTAGES: dict[type[Event], Handler[Any]] = {
    CasePassed: _on_cases(Cases.passed),
    CaseArose: _on_cases(Cases.arose),
}
"""For those in which somebody may go short, beside :data:`SETTLING`."""


def _decided(case: Case, settlement: Settlement) -> Case:
    return msgspec.structs.replace(
        case, decision=settlement.decision, decided_by=settlement.by, decided_at=settlement.at
    )
