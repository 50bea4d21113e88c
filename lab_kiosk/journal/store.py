# SPDX-License-Identifier: Apache-2.0
"""The store: appends facts, accepts other logs' entries, and answers from what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace

from lab_kiosk.application.ports import Accepted, Clock, Ids
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.folds import Fold, histories, seen_in
from lab_kiosk.domain.ids import EventId, Handle, LogId, person_stream, stream_id
from lab_kiosk.journal.codec import Row, entry_of, positional, row_of
from lab_kiosk.journal.deriving import START, Changes, Heads, entries_after
from lab_kiosk.journal.dialect import Order
from lab_kiosk.journal.engine import Connection, Database, Query
from lab_kiosk.journal.tables import CONCERN, EVENT, LOG, MET, REPEAT, SET_ASIDE
from lab_kiosk.journal.verify import damage
from lab_kiosk.journal.view import SqlLabView

S = TypeVar("S")

_ORDER = attrgetter("order")
_NOTHING: Mapping[Order, Row] = MappingProxyType({})

INSERT_EVENT = positional(sa.insert(EVENT))
INSERT_CONCERN = positional(sa.insert(CONCERN))
INSERT_LOG = positional(sa.insert(LOG))
INSERT_REPEAT = positional(sa.insert(REPEAT).prefix_with("OR REPLACE"))
_BY_PLACE: list[Any] = [sa.bindparam("log_id"), sa.bindparam("seq")]
_AT_PLACE = Query(sa.select(EVENT).where(EVENT.c.log_id == _BY_PLACE[0], EVENT.c.seq == _BY_PLACE[1]))
_REPEAT_AT_PLACE = Query(
    sa.select(REPEAT.c.event_id).where(REPEAT.c.log_id == _BY_PLACE[0], REPEAT.c.seq == _BY_PLACE[1])
)
_BY_ID = Query(sa.select(EVENT).where(EVENT.c.event_id == sa.bindparam("event_id")))
_SOME = sa.func.json_each(sa.bindparam("event_ids")).table_valued("value")
_ANY_KNOWN = Query(sa.select(sa.literal(1)).where(EVENT.c.event_id.in_(sa.select(_SOME.c.value))).limit(1))
_ANY_PLACE = Query(
    sa.union_all(
        *(
            sa.select(sa.literal(1)).where(
                table.c.log_id == sa.bindparam("log_id"),
                table.c.seq.between(sa.bindparam("first"), sa.bindparam("last")),
            )
            for table in (EVENT, REPEAT)
        )
    ).limit(1)
)
_REMOVE = positional(sa.delete(EVENT).where(EVENT.c.event_id == sa.bindparam("event_id")))
_NOT_CONCERNED = positional(
    sa.delete(CONCERN).where(CONCERN.c.log_id == sa.bindparam("log_id"), CONCERN.c.seq == sa.bindparam("seq"))
)
# `personal IS NOT NULL` and the kind stand here as the partial indexes have them.
_ERASED = Query(
    sa.select(EVENT.c.event_id).where(EVENT.c.stream == sa.bindparam("stream"), sa.text("kind = 'person.erased'"))
)
_PERSONAL_OF = Query(
    sa.union(
        sa.select(EVENT).where(EVENT.c.subject == sa.bindparam("subject"), EVENT.c.personal.is_not(None)),
        sa.select(EVENT).where(EVENT.c.stream == sa.bindparam("stream"), EVENT.c.personal.is_not(None)),
    )
)
_ERASE = positional(sa.update(EVENT).values(personal=sa.null()).where(EVENT.c.event_id == sa.bindparam("b_event_id")))
_LOGS = Query(sa.select(LOG.c.log_id, LOG.c.opened_at, LOG.c.reason).order_by(LOG.c.opened_at, LOG.c.log_id))
# A log may end with a copy of an event that stands elsewhere, or with a number that nobody can read.
_ENDS = Query(
    sa.union_all(
        *(
            sa.select(sa.func.max(table.c.seq), stamp).where(table.c.log_id == sa.bindparam("log_id"))
            for table, stamp in (
                (EVENT, sa.func.max(EVENT.c.hlc)),
                (REPEAT, sa.func.max(REPEAT.c.hlc)),
                (SET_ASIDE, sa.literal_column("0")),
            )
        )
    )
)


class JournalStore(SqlLabView):
    """Satisfies ``ports.Store`` and ``ports.Replica``. Lives on the lab thread, as its database does.

    Every method raises :class:`EnvironmentProblem` where the disk or the file fails it; nothing is then half done.
    """

    def __init__(self, database: Database, clock: Clock, ids: Ids, site_id: int) -> None:
        super().__init__(database)
        self._clock = clock
        self._ids = ids
        self._site_id = site_id
        self._heads = Heads()
        self._log_id = LogId("")
        self._seq = 0
        self._hlc = 0
        self._told: Callable[[], None] | None = None
        self._resume()

    @property
    def log_id(self) -> LogId:
        """The log that this store writes now."""
        return self._log_id

    def listen(self, told: Callable[[], None]) -> None:
        """``told`` is called on this thread after everything that :meth:`append` has made durable."""
        self._told = told

    def append(self, facts: Sequence[Fact]) -> tuple[Entry, ...]:
        if not facts:
            return ()
        entries = self._placed(facts, self._seq, self._hlc)
        with self._writing() as cursor:
            entries = self._without_erased(cursor, entries)
            changes = self._take(cursor, entries, {}, [])
        self._settle(changes)
        self._wrote(entries[-1].seq, entries[-1].hlc)
        return tuple(entries)

    def append_whole(self, batches: Iterable[Sequence[Fact]]) -> int:
        seq, last = self._seq, self._hlc
        try:
            with self._writing() as cursor:
                for facts in batches:
                    entries = self._without_erased(cursor, self._placed(facts, seq, last))
                    # The next batch may go on in the same histories.
                    self._settle(self._take(cursor, entries, {}, []))
                    for entry in entries[-1:]:
                        seq, last = entry.seq, entry.hlc
        except BaseException:
            self.derived_again()
            raise
        written = seq - self._seq
        if written:
            self._wrote(seq, last)
        return written

    def _placed(self, facts: Sequence[Fact], seq: int, last: int) -> list[Entry]:
        """The facts as the next entries of this log, behind number ``seq`` and stamp ``last``."""
        entries: list[Entry] = []
        now = self._clock.now_ms()
        for number, fact in enumerate(facts, seq + 1):
            last = hlc.tick(last, now)
            place = (self._log_id, number, EventId(self._ids.new()), last, self._site_id)
            entries.append(Entry(*place, fact.stream, fact.event, fact.subject, fact.personal))
        return entries

    def _wrote(self, seq: int, last: int) -> None:
        self._seq, self._hlc = seq, last
        if self._told is not None:
            self._told()

    def state(self, fold: Fold[S], stream: str) -> S:
        with self._database.reading() as cursor:
            head = self._heads.of(cursor, stream)
            if head is None or head.fold is not fold:
                return fold.run(seen_in(entry, stream) for entry in entries_after(cursor, stream, START))[0]
        state: S = head.state
        return state

    def history(self, stream: str) -> tuple[Entry, ...]:
        with self._database.reading() as cursor:
            return tuple(entries_after(cursor, stream, START))

    def sound(self) -> bool:
        with self._database.reading() as cursor:
            return not damage(cursor)

    def accept(self, entries: Sequence[Entry]) -> Accepted:
        """Take entries of other logs, in any order and however often. One durable transaction."""
        return self._accept(entries)

    def _accept(
        self,
        entries: Sequence[Entry],
        besides: Callable[[Connection, Sequence[Entry]], None] | None = None,
        came: Mapping[Order, Row] = _NOTHING,
    ) -> Accepted:
        """``besides`` writes into the same transaction, and hears of the entries whose places are taken. ``came`` are
        rows that entries were read from, by place, and that can be kept as they came.
        """
        if not entries and besides is None:
            return Accepted(new=0, repeated=0)
        if any(entry.log_id == self._log_id and entry.seq > self._seq for entry in entries):
            self.open_log("overtaken")
        with self._writing() as cursor:
            sorting = _Arrivals(cursor, strangers=not _any_known(cursor, entries))
            sorting.sort(sorted(entries, key=_ORDER))
            fresh = self._without_erased(cursor, sorted(sorting.fresh.values(), key=_ORDER))
            self._meet(cursor, {entry.log_id for entry in entries})
            changes = self._take(cursor, fresh, sorting.moved, sorting.repeats, came)
            if besides is not None:
                besides(cursor, sorting.conflicting)
        self._settle(changes)
        now = self._clock.now_ms()
        for stamp in {entry.hlc for entry in fresh}:
            self._hlc = hlc.merge(self._hlc, stamp, now)
        new = len(fresh) - len(sorting.moved)
        return Accepted(
            new=new,
            repeated=len(entries) - new - len(sorting.conflicting),
            conflicting=tuple(sorting.conflicting),
        )

    def forget(self, event_ids: Sequence[EventId]) -> int:
        with self._writing() as cursor:
            found = (entry_of(row) for event_id in event_ids for row in _BY_ID(cursor, event_id=event_id))
            forgotten = {entry.event_id: replace(entry, personal=None) for entry in found if entry.personal is not None}
            changes = self._take(cursor, [], {}, [], forgotten=forgotten)
        self._settle(changes)
        return len(forgotten)

    def open_log(self, reason: str) -> LogId:
        """Write a new log from here on: the old one's next numbers may be taken already, somewhere else."""
        with self._writing() as cursor:
            log_id = self._insert_log(cursor, reason)
        self._log_id, self._seq = log_id, 0
        return log_id

    def _insert_log(self, cursor: Connection, reason: str) -> LogId:
        """A log that is newer than every other one: it is the one that the next start writes on."""
        log_id = LogId(self._ids.new())
        opened = max([self._clock.now_ms(), *(row[1] + 1 for row in _LOGS(cursor))])
        cursor.execute(INSERT_LOG, (log_id, opened, reason))
        return log_id

    def doubt(self) -> None:
        self._database.doubt()

    def derived_again(self) -> None:
        """Forget what is in memory, after somebody else wrote the derived tables."""
        self._heads.forget()
        self._finding.forget()

    def _settle(self, changes: Changes) -> None:
        """What is in memory follows what was written."""
        self._heads.commit(changes)
        self._finding.note(changes)

    def _resume(self) -> None:
        now = self._clock.now_ms()
        with self._database.reading() as cursor:
            logs = _LOGS(cursor)
            ends = {row[0]: [end for end in _ENDS(cursor, log_id=row[0]) if end[0] is not None] for row in logs}
        for _, last in (end for found in ends.values() for end in found):
            self._hlc = hlc.merge(self._hlc, last, now)
        own = [row[0] for row in logs if row[2] != MET]
        if not own:
            self.open_log("first")
            return
        self._log_id = LogId(own[-1])
        self._seq = max((seq for seq, _ in ends[own[-1]]), default=0)
        self._hlc = max([self._hlc, *(last for _, last in ends[own[-1]])])

    def _writing(self) -> Any:
        return self._database.transaction()

    def _take(
        self,
        cursor: Connection,
        fresh: list[Entry],
        moved: dict[EventId, Entry],
        repeats: list[tuple[Any, ...]],
        came: Mapping[Order, Row] = _NOTHING,
        forgotten: Mapping[EventId, Entry] = MappingProxyType({}),
    ) -> Changes:
        """Write entries that are sorted out. ``moved`` are the old copies of those that get an earlier place,
        ``forgotten`` those that are here and lose what is personal in them.
        """
        revised = dict(forgotten)
        for handle in {erased_by(entry) for entry in fresh if isinstance(entry.event, PersonErased)}:
            for row in _PERSONAL_OF(cursor, subject=handle, stream=person_stream(handle)):
                entry = entry_of(row)
                revised[entry.event_id] = replace(entry, personal=None)
        dirty = {stream for entry in (*revised.values(), *moved.values()) for stream in histories(entry)}
        placed = {entry.event_id: entry for entry in fresh if entry.event_id in moved}
        changes = self._heads.derive(
            cursor, [entry for entry in fresh if entry.event_id not in placed], {**revised, **placed}, dirty
        )
        for entry in moved.values():
            cursor.execute(_REMOVE, (entry.event_id,))
            cursor.execute(_NOT_CONCERNED, (entry.log_id, entry.seq))
        rows = [(came.get(entry.order) if entry.personal is None else None) or row_of(entry) for entry in fresh]
        cursor.executemany(INSERT_EVENT, rows)
        concerns = [(stream, *entry.order) for entry in fresh for stream in histories(entry)[1:]]
        cursor.executemany(INSERT_CONCERN, concerns)
        if repeats:
            cursor.executemany(INSERT_REPEAT, repeats)
        if revised:
            cursor.executemany(_ERASE, [(event_id,) for event_id in revised])
        changes.write(cursor)
        return changes

    def _without_erased(self, cursor: Connection, entries: list[Entry]) -> list[Entry]:
        """The entries, nothing personal left in those about an erased subject."""
        if not any(entry.personal is not None for entry in entries):
            return entries
        going = {erased_by(entry) for entry in entries if isinstance(entry.event, PersonErased)}
        gone: dict[Handle, bool] = {}
        for handle in {handle for entry in entries if entry.personal is not None for handle in about(entry)}:
            gone[handle] = handle in going or bool(_ERASED(cursor, stream=person_stream(handle)))
        return [
            replace(entry, personal=None)
            if entry.personal is not None and any(gone[handle] for handle in about(entry))
            else entry
            for entry in entries
        ]

    def _meet(self, cursor: Connection, logs: set[LogId]) -> None:
        known = {row[0] for row in _LOGS(cursor)}
        now = self._clock.now_ms()
        cursor.executemany(INSERT_LOG, [(log_id, now, MET) for log_id in sorted(logs - known)])


def about(entry: Entry) -> set[Handle]:
    """The subjects whose erasure takes the personal part of an entry with it."""
    handles = set() if entry.subject is None else {entry.subject}
    if entry.stream.startswith("person:"):
        handles.add(Handle(stream_id(entry.stream)))
    return handles


def erased_by(entry: Entry) -> Handle:
    """Whom an erasure is about."""
    return Handle(stream_id(entry.stream)) if entry.stream.startswith("person:") else entry.subject or Handle("")


def _any_known(cursor: Connection, entries: Sequence[Entry]) -> bool:
    """Asked once for all: what comes down from the centre is nearly always new, all of it."""
    if _ANY_KNOWN(cursor, event_ids=msgspec.json.encode([entry.event_id for entry in entries]).decode()):
        return True
    spans: dict[LogId, list[int]] = {}
    for entry in entries:
        spans.setdefault(entry.log_id, []).append(entry.seq)
    return any(_ANY_PLACE(cursor, log_id=log_id, first=min(seqs), last=max(seqs)) for log_id, seqs in spans.items())


class _Arrivals:
    """Sorts arriving entries out: new, known, known at another place, and in contradiction to what is known."""

    def __init__(self, cursor: Connection, *, strangers: bool) -> None:
        """``strangers``: neither their ids nor their places are known here, so that nobody need ask for each."""
        self._cursor = cursor
        self._strangers = strangers
        self.fresh: dict[EventId, Entry] = {}
        self.moved: dict[EventId, Entry] = {}
        self.repeats: list[tuple[Any, ...]] = []
        self.conflicting: list[Entry] = []
        self._places: dict[tuple[str, int], str] = {}

    def sort(self, entries: Sequence[Entry]) -> None:
        """Entries come in order, so that of two new copies the earlier one is met first."""
        if self._strangers:
            once = {entry.event_id: entry for entry in entries}
            if len(once) == len({(entry.log_id, entry.seq) for entry in entries}) == len(entries):
                self.fresh = once
                return
        for entry in entries:
            self._sort(entry)

    def _sort(self, entry: Entry) -> None:
        here = self._event_at(entry)
        if here is not None and here != entry.event_id:
            self.conflicting.append(entry)
            return
        if here is not None:
            return
        self._places[entry.log_id, entry.seq] = entry.event_id
        known = self.fresh.get(entry.event_id) or self._known(entry.event_id)
        if known is None:
            self.fresh[entry.event_id] = entry
        elif known.order <= entry.order:
            self._repeat(entry)
        else:
            self._repeat(known)
            self.moved[entry.event_id] = known
            self.fresh[entry.event_id] = replace(entry, personal=known.personal)

    def _event_at(self, entry: Entry) -> str | None:
        place = (entry.log_id, entry.seq)
        if place in self._places:
            return self._places[place]
        if self._strangers:
            return None
        at = {"log_id": entry.log_id, "seq": entry.seq}
        rows = _AT_PLACE(self._cursor, **at)
        if rows:
            return str(rows[0][2])
        repeats = _REPEAT_AT_PLACE(self._cursor, **at)
        return str(repeats[0][0]) if repeats else None

    def _known(self, event_id: str) -> Entry | None:
        if self._strangers:
            return None
        rows = _BY_ID(self._cursor, event_id=event_id)
        return entry_of(rows[0]) if rows else None

    def _repeat(self, entry: Entry) -> None:
        self.repeats.append((entry.log_id, entry.seq, entry.event_id, entry.hlc))
