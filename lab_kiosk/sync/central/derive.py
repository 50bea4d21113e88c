# SPDX-License-Identifier: Apache-2.0
"""The centre derives: the folds of the kiosk keep plain relational tables current, beside the journal of all kiosks.

One transaction takes a window of arrivals, folds them, and moves the cursors. What fails is found by halving, waits in
``core.waiting`` with its reason, and holds up nothing else. What is derived is a function of the events that do not
wait: ``rebuild`` gives the same rows.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec
import psycopg

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.folds import histories
from lab_kiosk.domain.ids import EventId, Handle, Stream, person_stream
from lab_kiosk.domain.records import Person
from lab_kiosk.journal.codec import entry_of
from lab_kiosk.journal.deriving import Changes, Heads
from lab_kiosk.journal.store import erased_by
from lab_kiosk.journal.tables import DERIVED
from lab_kiosk.sync.central import arrivals, reports, schema, tables, turn
from lab_kiosk.sync.central.arrivals import BATCH, Arrival, Place
from lab_kiosk.sync.central.connecting import AWAY
from lab_kiosk.sync.central.dialect import BY_INDEX, COLUMNS, POSTGRES, Connection, columns
from lab_kiosk.sync.central.repeats import swap, swaps

REMEMBERED = 1 << 15
"""How many heads stay in memory: about 1 KB each."""

_log = logging.getLogger(__name__)

_ABOUT = (
    f"SELECT {COLUMNS} FROM core.readable e WHERE e.stream = ANY(%(streams)s::text[]) "  # noqa: S608
    f"UNION ALL SELECT {COLUMNS} FROM core.readable e WHERE e.subject = ANY(%(handles)s::text[]) "
    "AND e.subject IS NOT NULL AND e.stream <> 'person:' || e.subject"
)
_CONCERN = (
    "INSERT INTO core.concern (stream, hlc, log_id, seq) "
    "SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bigint[]) ON CONFLICT DO NOTHING"
)
_UNCONCERN = (
    "DELETE FROM core.concern WHERE (stream, hlc, log_id, seq) IN "
    "(SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bigint[]))"
)
_ADVANCE = (
    "INSERT INTO core.derived_upto AS u (site_id, log_id, seq) "
    "SELECT * FROM unnest(%s::int[], %s::text[], %s::bigint[]) "
    "ON CONFLICT (site_id, log_id) DO UPDATE SET seq = greatest(u.seq, excluded.seq)"
)
_SET_ASIDE = (
    "INSERT INTO core.waiting AS w (site_id, log_id, seq, event_id, reason, tries, since_ms) "
    "VALUES (%s, %s, %s, %s, %s, 1, (extract(epoch FROM clock_timestamp()) * 1000)::bigint) "
    "ON CONFLICT (site_id, log_id, seq) DO UPDATE SET reason = excluded.reason, tries = w.tries + 1"
)
_WAITED = (
    "DELETE FROM core.waiting WHERE (site_id, log_id, seq) IN "
    "(SELECT * FROM unnest(%s::int[], %s::text[], %s::bigint[]))"
)
_COUNT_WAITING = "SELECT count(*) FROM core.waiting"


class Derived(msgspec.Struct, frozen=True, kw_only=True):
    """``events`` were derived now, ``waiting`` places wait altogether; ``news`` is whether anything had come in."""

    events: int
    waiting: int
    news: bool


class _Overtaken(Exception):  # noqa: N818 - no error: it is found out, and mended, on the way
    """Another program has derived since, and may have made the tables anew."""


class Deriver:
    """Derives on one connection of its own, which it sets up for that. Two of one program take turns.

    Every method is one transaction, and raises ``psycopg.OperationalError`` where the server fails it, and what
    ``turn.take`` does where another program derives; nothing is then half done. ``program`` is
    :func:`lab_kiosk.journal.schema.deriver`: a newer one derives everything again.
    """

    def __init__(self, connection: Connection, program: str) -> None:
        connection.autocommit = True
        connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
        connection.execute("; ".join(f"SET {setting}" for setting in BY_INDEX))
        self._connection = connection
        self._program = program
        self._heads = Heads(REMEMBERED, POSTGRES)
        self._batch = -1
        self._events = 0
        self._fitted = False
        self._vacated: set[Place] = set()

    def once(self) -> Derived:
        """Derive the next window of what has come in. The first time after an upgrade: everything."""
        return self._transaction(self._window)

    def retry(self) -> Derived:
        """Try again what waits."""
        return self._transaction(lambda: self._arrived(arrivals.waiting(self._connection)))

    def rebuild(self, progress: Callable[[int], None] = lambda _: None) -> Derived:
        """Drop what is derived and derive it again. Readers see what was there before until all of it is done."""
        return self._transaction(lambda: self._again(progress))

    def leave(self) -> None:
        """Derive no more, for now: another program need not wait until this one is taken for gone."""
        turn.leave(self._connection, self._program)

    def _transaction(self, work: Callable[[], bool]) -> Derived:
        while True:
            self._fit()
            try:
                return self._turn(work)
            except _Overtaken:
                self._fitted = False

    def _turn(self, work: Callable[[], bool]) -> Derived:
        self._events = 0
        self._vacated.clear()
        try:
            with self._connection.transaction():
                found = self._ours()
                if found.batch != self._batch:
                    # Heads in memory are worth nothing when somebody else has derived since.
                    self._heads.forget()
                upgraded = found.derived_by != self._program and self._again(lambda _: None)
                news = work() or upgraded
                batch = turn.done(self._connection, self._program) if news else found.batch
                waiting = self._one(_COUNT_WAITING)
        except BaseException:
            self._heads.forget()
            raise
        self._batch = batch
        return Derived(events=self._events, waiting=waiting, news=news)

    def _ours(self) -> turn.Turn:
        found = turn.take(self._connection, self._program)
        if found.fresh:
            raise _Overtaken
        return found

    def _one(self, statement: str) -> Any:
        row = self._connection.execute(statement).fetchone()
        return None if row is None else row[0]

    def _again(self, progress: Callable[[int], None]) -> bool:
        self._heads.forget()
        self._events = 0
        for table in (*(f"lab.{table.name}" for table in DERIVED.values()), *_KEPT):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
        while self._window():
            progress(self._events)
        return True

    def _fit(self) -> None:
        """Make the tables anew where this program's records have another shape than they: all is derived again then."""
        if self._fitted:
            return
        with schema.bound(self._connection) as bind, self._connection.transaction():
            turn.take(self._connection, self._program)
            if not tables.current(bind):
                tables.remake(bind)
                reports.install(self._connection)
        self._fitted = True

    def _window(self) -> bool:
        window = arrivals.window(self._connection)
        self._vacated.clear()
        self._arrived(window.arrivals)
        self._pass(window.ends)
        return bool(window.ends)

    def _arrived(self, arrived: Sequence[Arrival]) -> bool:
        readable = []
        for arrival in arrived:
            if arrival.problem:
                self._set_aside(arrival, arrival.problem)
            else:
                readable.append(arrival)
        for start in range(0, len(readable), BATCH):
            self._derive(readable[start : start + BATCH])
        return bool(arrived)

    def _derive(self, arrived: Sequence[Arrival]) -> None:
        """All of it, or, where something fails, each half by itself."""
        try:
            with self._connection.transaction():
                changes, count, vacated = self._take(arrived)
        except AWAY:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a fold raises: the others go on
            if len(arrived) > 1:
                middle = len(arrived) // 2
                self._derive(arrived[:middle])
                self._derive(arrived[middle:])
            else:
                self._set_aside(arrived[0], _reason(error))
        else:
            self._heads.commit(changes)
            self._events += count
            self._vacated |= vacated

    def _take(self, arrived: Sequence[Arrival]) -> tuple[Changes, int, set[Place]]:
        """Fold and write; returns what to remember if all of that holds."""
        cursor = self._connection
        fresh = {
            (arrival.place[0], arrival.event_id): arrival.entry
            for arrival in arrived
            if arrival.entry is not None and arrival.place not in self._vacated
        }
        found = swaps(cursor, [arrival for arrival in arrived if arrival.entry is None], fresh.keys())
        placed: dict[EventId, Entry] = {}
        dirty: set[Stream] = set()
        for move in found:
            if move.derived is not None:
                placed[move.event_id] = move.placed(move.derived)
                dirty.update(histories(move.derived))
            elif move.key in fresh:
                fresh[move.key] = move.placed(fresh[move.key])
            elif move.unseen is not None:
                fresh[move.key] = move.placed(move.unseen)
        new = sorted(fresh.values(), key=lambda entry: entry.order)
        erased = {erased_by(entry) for entry in new if isinstance(entry.event, PersonErased)}
        dirty |= self._streams_about(erased)
        changes = self._changes(new, placed, dirty, erased)
        waited = [arrival.place for arrival in arrived if arrival.again]
        if waited:
            cursor.execute(_WAITED, columns(waited, 3))
        swap(cursor, found)
        self._concern(_UNCONCERN, (move.derived for move in found if move.derived is not None))
        self._concern(_CONCERN, (*new, *placed.values()))
        changes.write(cursor, POSTGRES)
        self._pass(arrival.place for arrival in arrived if not arrival.again)
        return changes, len(new) + len(placed), {move.old for move in found}

    def _changes(
        self, new: list[Entry], placed: dict[EventId, Entry], dirty: set[Stream], erased: set[Handle]
    ) -> Changes:
        changes = self._heads.derive(self._connection, new, placed, dirty)
        for handle in erased:
            # The journal has forgotten already what a row may still say: nothing folded tells that it has to go.
            row = (Person, handle)
            if row not in changes.changed and row not in changes.touched:
                changes.gone.add(row)
        return changes

    def _streams_about(self, handles: set[Handle]) -> set[Stream]:
        """The histories that may hold, in a row or a snapshot, what the erasure of these subjects takes away."""
        if not handles:
            return set()
        streams = [person_stream(handle) for handle in handles]
        rows = self._connection.execute(_ABOUT, {"streams": streams, "handles": list(handles)}).fetchall()
        return {stream for row in rows for stream in histories(entry_of(row))}.union(streams)

    def _concern(self, statement: str, entries: Iterable[Entry]) -> None:
        rows = [(further, *entry.order) for entry in entries for further in histories(entry)[1:]]
        if rows:
            self._connection.execute(statement, columns(rows, 4))

    def _pass(self, places: Iterable[Place]) -> None:
        ends: dict[tuple[int, str], int] = {}
        for site_id, log_id, seq in places:
            ends[site_id, log_id] = max(seq, ends.get((site_id, log_id), 0))
        if ends:
            rows = [(*log, seq) for log, seq in ends.items()]
            self._connection.execute(_ADVANCE, columns(rows, 3))

    def _set_aside(self, arrival: Arrival, reason: str) -> None:
        site_id, log_id, seq = arrival.place
        if not arrival.again:
            _log.warning("%s/%d of site %d waits: %s", log_id, seq, site_id, reason)
        self._connection.execute(_SET_ASIDE, (*arrival.place, arrival.event_id, reason))
        if not arrival.again:
            self._pass([arrival.place])
        if arrival.entry is not None and isinstance(arrival.entry.event, PersonErased):
            self._forget_person(erased_by(arrival.entry))

    def _forget_person(self, handle: Handle) -> None:
        """An erasure that cannot be folded takes the name away all the same."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE lab.persons SET first_name = NULL, initial = NULL WHERE handle = %s", (handle,)
            )
            self._connection.execute("DELETE FROM core.fold WHERE stream = %s", (person_stream(handle),))
        self._heads.forget()


_KEPT = ("core.fold", "core.concern", "core.waiting", "core.derived_upto")


def _reason(error: Exception) -> str:
    """What failed and where, without what it failed with: that may be about somebody."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "lab_kiosk" in frame.filename] or list(frames)
    where = f" in {ours[-1].filename.rpartition('/')[2]}:{ours[-1].lineno} ({ours[-1].name})" if ours else ""
    return f"{type(error).__name__}{where}"
