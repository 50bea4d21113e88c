# SPDX-License-Identifier: Apache-2.0
"""The journal as other kiosks share it: what goes out, what the centre has confirmed, what has come in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Contact, Outgoing, Peer, Place, Taken, Unreadable, Waiting, size_of
from lab_kiosk.application.ports import Clock, Ids
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.ids import LogId
from lab_kiosk.journal.codec import Row, entry_of, positional
from lab_kiosk.journal.dialect import Order
from lab_kiosk.journal.engine import Connection, Database, Query
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.tables import CONFIRMED, CONTACT, EVENT, LOG, MET, PEER, REPEAT, SET_ASIDE

MENTIONED = 200
"""How many unreadable places are told of at once."""

SPAN: tuple[sa.BindParameter[Any], ...] = (sa.bindparam("log_id"), sa.bindparam("after"), sa.bindparam("limit"))
EVENTS = Query(
    sa.select(EVENT).where(EVENT.c.log_id == SPAN[0], EVENT.c.seq > SPAN[1]).order_by(EVENT.c.seq).limit(SPAN[2])
)
REPEATS = Query(
    sa.select(
        REPEAT.c.log_id,
        REPEAT.c.seq,
        REPEAT.c.event_id,
        REPEAT.c.hlc,
        *(EVENT.c[name] for name in ("site_id", "kind", "stream", "subject", "data", "personal")),
    )
    .join(EVENT, EVENT.c.event_id == REPEAT.c.event_id)
    .where(REPEAT.c.log_id == SPAN[0], REPEAT.c.seq > SPAN[1])
    .order_by(REPEAT.c.seq)
    .limit(SPAN[2])
)
_OWN_LOGS = Query(sa.select(LOG.c.log_id).where(LOG.c.reason != MET).order_by(LOG.c.opened_at, LOG.c.log_id))
LOG_IDS = Query(sa.select(LOG.c.log_id).order_by(LOG.c.log_id))
_PLACES = sa.union(
    *(
        sa.select(table.c.seq).where(table.c.log_id == sa.bindparam("log_id"), table.c.seq > sa.bindparam("after"))
        for table in (EVENT, REPEAT, SET_ASIDE)
    )
)
_BEYOND = _PLACES.subquery("beyond")
_REACH = Query(sa.select(sa.func.count(), sa.func.coalesce(sa.func.max(_BEYOND.c.seq), 0)))
_SEQS = Query(_PLACES.order_by("seq"))
AT = Query(
    sa.union_all(
        *(
            sa.select(table.c.event_id).where(
                table.c.log_id == sa.bindparam("log_id"), table.c.seq == sa.bindparam("seq")
            )
            for table in (EVENT, REPEAT, SET_ASIDE)
        )
    )
)
_CONFIRMED = Query(
    sa.select(CONFIRMED.c.log_id, CONFIRMED.c.seq, CONFIRMED.c.event_id).where(
        CONFIRMED.c.log_id == sa.bindparam("log_id")
    )
)
_FOREIGN = Query(
    sa.select(EVENT.c.seq)
    .where(EVENT.c.log_id == sa.bindparam("log_id"), EVENT.c.site_id != sa.bindparam("site_id"))
    .limit(1)
)
_HLC_AFTER = Query(
    sa.union_all(
        *(
            sa.select(table.c.hlc).where(
                table.c.log_id == sa.bindparam("log_id"), table.c.seq == sa.bindparam("after") + 1
            )
            for table in (EVENT, REPEAT)
        )
    )
)
_CONFIRM = positional(sa.insert(CONFIRMED).prefix_with("OR REPLACE"))
_MOVE_REPEAT = positional(
    sa.update(REPEAT)
    .values(log_id=sa.bindparam("to_log"), seq=sa.bindparam("to_seq"))
    .where(REPEAT.c.log_id == sa.bindparam("b_log"), REPEAT.c.seq == sa.bindparam("b_seq"))
)
_MOVE_ASIDE = positional(
    sa.update(SET_ASIDE)
    .values(log_id=sa.bindparam("to_log"), seq=sa.bindparam("to_seq"))
    .where(SET_ASIDE.c.log_id == sa.bindparam("b_log"), SET_ASIDE.c.seq == sa.bindparam("b_seq"))
)
_ASIDES = Query(
    sa.select(SET_ASIDE.c.seq, SET_ASIDE.c.event_id, SET_ASIDE.c.reason, SET_ASIDE.c.raw)
    .where(SET_ASIDE.c.log_id == SPAN[0], SET_ASIDE.c.seq > SPAN[1])
    .order_by(SET_ASIDE.c.seq)
    .limit(SPAN[2])
)
_ASIDE = positional(sa.insert(SET_ASIDE).prefix_with("OR IGNORE"))
_ALL_ASIDE = Query(
    sa.select(SET_ASIDE.c.log_id, SET_ASIDE.c.seq, SET_ASIDE.c.event_id, SET_ASIDE.c.reason, SET_ASIDE.c.raw)
    .order_by(SET_ASIDE.c.at.desc(), SET_ASIDE.c.log_id, SET_ASIDE.c.seq)
    .limit(MENTIONED)
)
_MEET = positional(sa.insert(CONTACT).prefix_with("OR REPLACE"))
_CONTACT = Query(sa.select(CONTACT.c.at, CONTACT.c.clock_offset_ms, CONTACT.c.day, CONTACT.c.bytes))
_NO_PEERS = positional(sa.delete(PEER))
_ONE_PEER = positional(sa.insert(PEER))
_PEERS = Query(sa.select(PEER).order_by(PEER.c.site_id, PEER.c.kiosk, PEER.c.log_id))


class SharedJournal(JournalStore):
    """Satisfies ``ports.Store`` and ``exchange.Exchange``."""

    def __init__(self, database: Database, clock: Clock, ids: Ids, site_id: int) -> None:
        super().__init__(database, clock, ids, site_id)
        self._reach: dict[LogId, int] = {}
        """Of each log, the number up to which it is known to be whole: nothing is ever removed from a journal."""

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        with self._database.reading() as cursor:
            for log_id in self._own(cursor):
                prev = confirmed(cursor, log_id) if after is None or after.log_id != log_id else after
                end = self._whole(cursor, log_id)
                if end > prev.seq:
                    carried = _first(_carried(cursor, log_id, prev.seq, events, self._site_id), size)
                    return Outgoing(prev=prev, events=carried, end_of_log=end)
            end = self._whole(cursor, self._log_id)
            return Outgoing(prev=confirmed(cursor, self._log_id), events=(), end_of_log=end)

    def waiting(self) -> Waiting:
        count, oldest = 0, None
        with self._database.reading() as cursor:
            for log_id in self._own(cursor):
                prev = confirmed(cursor, log_id)
                more = self._whole(cursor, log_id) - prev.seq
                if more <= 0:
                    continue
                count += more
                since = [hlc.milliseconds(row[0]) for row in _HLC_AFTER(cursor, log_id=log_id, after=prev.seq)]
                oldest = min([*since, *([] if oldest is None else [oldest])], default=None)
        return Waiting(events=count, oldest_at=oldest)

    def has(self, place: Place) -> bool:
        if place.seq == 0:
            return place.event_id is None
        with self._database.reading() as cursor:
            return any(row[0] == place.event_id for row in AT(cursor, log_id=place.log_id, seq=place.seq))

    def confirm(self, place: Place) -> None:
        with self._writing() as cursor:
            cursor.execute(_CONFIRM, (place.log_id, place.seq, place.event_id))

    def rehome(self, after: Place, reason: str) -> LogId:
        with self._writing() as cursor:
            log_id = self._insert_log(cursor, reason)
            moving = [entry_of(row) for row in EVENTS(cursor, log_id=after.log_id, after=after.seq, limit=-1)]
            repeats = REPEATS(cursor, log_id=after.log_id, after=after.seq, limit=-1)
            asides = _ASIDES(cursor, log_id=after.log_id, after=after.seq, limit=-1)
            order = sorted(
                {*(entry.seq for entry in moving), *(row[1] for row in repeats), *(row[0] for row in asides)}
            )
            to = {seq: number for number, seq in enumerate(order, 1)}
            moved = {entry.event_id: entry for entry in moving}
            placed = [replace(entry, log_id=log_id, seq=to[entry.seq]) for entry in moving]
            changes = self._take(cursor, sorted(placed, key=attrgetter("order")), moved, [])
            cursor.executemany(_MOVE_REPEAT, [(log_id, to[row[1]], after.log_id, row[1]) for row in repeats])
            cursor.executemany(_MOVE_ASIDE, [(log_id, to[row[0]], after.log_id, row[0]) for row in asides])
            cursor.execute(_CONFIRM, (after.log_id, after.seq, after.event_id))
        self._settle(changes)
        self._log_id, self._seq = log_id, len(order)
        self._reach.pop(after.log_id, None)
        return log_id

    def vector(self) -> Mapping[LogId, int]:
        with self._database.reading() as cursor:
            known = {LogId(row[0]): self._whole(cursor, LogId(row[0])) for row in LOG_IDS(cursor)}
            # Of our own logs, what the centre has confirmed: had somebody else written on in one, what the centre has
            # would otherwise be put behind what is ours.
            return known | {log_id: confirmed(cursor, log_id).seq for log_id in self._own(cursor)}

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        entries: list[Entry] = []
        came: dict[Order, Row] = {}
        aside: list[Unreadable] = []
        arrived = self._continuing([*events, *unreadable])
        for one in arrived:
            if isinstance(one, Unreadable):
                aside.append(one)
                continue
            row: Row = msgspec.structs.astuple(one)
            try:
                entry = entry_of(row)
            except (msgspec.DecodeError, ValueError) as error:
                aside.append(_unreadable(one, str(error)))
                continue
            entries.append(entry)
            # To the letter, where it is what we could have written: a cell of the journal is ASCII.
            if one.personal is None and one.data.isascii() and one.data.isprintable():
                came.setdefault(entry.order, row)
        if not arrived:
            return Taken()
        whole = {entry.event_id: entry for entry in events}
        count = 0

        def besides(cursor: Connection, conflicting: Sequence[Entry]) -> None:
            nonlocal count
            taken = [_unreadable(whole[entry.event_id], "another event stands there") for entry in conflicting]
            rows = [(one.log_id, one.seq, one.event_id, one.reason, one.raw) for one in (*aside, *taken)]
            self._meet(cursor, {row[0] for row in rows})
            now = self._clock.now_ms()
            cursor.executemany(_ASIDE, [(*row, now) for row in rows])
            count = len(rows)
            own = set(self._own(cursor))
            for log_id, last in {one.log_id: one for one in arrived if one.log_id in own}.items():
                # The centre has what it sends: the answer to a push was lost, or it has the other end of a lost disk.
                if confirmed(cursor, log_id).seq < last.seq:
                    cursor.execute(_CONFIRM, (log_id, last.seq, last.event_id))

        accepted = self._accept(entries, besides, came)
        return Taken(new=accepted.new, repeated=accepted.repeated, unreadable=count)

    def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
        with self._writing() as cursor:
            cursor.execute(_MEET, (1, contact.at, contact.clock_offset_ms, contact.day, contact.bytes))
            if peers is not None:
                self._rewind(cursor, {peer.log_id: peer.seq for peer in peers})
                cursor.execute(_NO_PEERS)
                cursor.executemany(_ONE_PEER, [msgspec.structs.astuple(peer) for peer in peers])

    def _rewind(self, cursor: Connection, heads: Mapping[LogId, int]) -> None:
        """A restored centre has less of a log of ours than it once confirmed, and nobody asks it about one that was
        given up: what it says of all logs shows it. A log from before this kiosk came to its site is none of its own.
        """
        for log_id in self._own(cursor) if heads else ():
            head = heads.get(log_id, 0)
            if confirmed(cursor, log_id).seq > head and not _FOREIGN(cursor, log_id=log_id, site_id=self._site_id):
                here = AT(cursor, log_id=log_id, seq=head)
                cursor.execute(_CONFIRM, (log_id, head, here[0][0] if here else None))

    def contact(self) -> Contact:
        with self._database.reading() as cursor:
            rows = _CONTACT(cursor)
        return Contact(**dict(zip(Contact.__struct_fields__, rows[0], strict=True))) if rows else Contact()

    def peers(self) -> tuple[Peer, ...]:
        with self._database.reading() as cursor:
            rows = _PEERS(cursor)
        return tuple(Peer(**dict(zip(Peer.__struct_fields__, row, strict=True))) for row in rows)

    def set_aside(self) -> tuple[Unreadable, ...]:
        with self._database.reading() as cursor:
            rows = _ALL_ASIDE(cursor)
        return tuple(Unreadable(**dict(zip(Unreadable.__struct_fields__, row, strict=True))) for row in rows)

    def _own(self, cursor: Connection) -> list[LogId]:
        return [LogId(row[0]) for row in _OWN_LOGS(cursor)]

    def _whole(self, cursor: Connection, log_id: LogId) -> int:
        """The number up to which nothing of a log is missing here."""
        reach = self._reach.get(log_id, 0)
        count, last = _REACH(cursor, log_id=log_id, after=reach)[0]
        if count and count == last - reach:
            reach = last
        elif count:
            for (seq,) in _SEQS(cursor, log_id=log_id, after=reach):
                if seq != reach + 1:
                    break
                reach = seq
        self._reach[log_id] = reach
        return reach

    def _continuing(self, arrived: Iterable[Carried | Unreadable]) -> list[Carried | Unreadable]:
        """What stands next to what is here, or is here already; no number after a missing one.

        A log of ours in which another event stands than we have is left alone from there on: the next push finds out.
        """
        found: list[Carried | Unreadable] = []
        with self._database.reading() as cursor:
            own = set(self._own(cursor))
            for log_id, ones in groupby(sorted(arrived, key=attrgetter("log_id", "seq")), attrgetter("log_id")):
                reach = self._whole(cursor, log_id)
                for one in ones:
                    if one.seq > reach + 1:
                        break
                    here = [row[0] for row in AT(cursor, log_id=log_id, seq=one.seq)] if log_id in own else []
                    if here and one.event_id not in here:
                        break
                    found.append(one)
                    reach = max(reach, one.seq)
        return found


def confirmed(cursor: Connection, log_id: LogId) -> Place:
    rows = _CONFIRMED(cursor, log_id=log_id)
    return Place(LogId(rows[0][0]), rows[0][1], rows[0][2]) if rows else Place(log_id, 0, None)


def _carried(cursor: Connection, log_id: LogId, after: int, limit: int, site_id: int) -> list[Carried]:
    """The next events of a log that has them all. A re-homed one is carried with the content of its first place."""
    span = {"log_id": log_id, "after": after, "limit": limit}
    found = [carried_of(row) for row in (*EVENTS(cursor, **span), *REPEATS(cursor, **span))]
    taken = {event.seq for event in found}
    found += [_stub(log_id, site_id, row) for row in _ASIDES(cursor, **span) if row[0] not in taken]
    found.sort(key=attrgetter("seq"))
    return [event for number, event in enumerate(found[:limit], after + 1) if event.seq == number]


def carried_of(row: Row) -> Carried:
    """A row in the order of EVENT's columns. Named one by one: a hundred thousand of them are made in one contact."""
    log_id, seq, event_id, stamp, site_id, kind, stream, subject, data, personal = row
    return Carried(
        log_id=log_id,
        seq=seq,
        event_id=event_id,
        hlc=stamp,
        site_id=site_id,
        kind=kind,
        stream=stream,
        subject=subject,
        data=data,
        personal=personal,
    )


def _stub(log_id: LogId, site_id: int, row: tuple[Any, ...]) -> Carried:
    """A number of an own log that nobody can read, as it came back after this disk was restored. A centre that has
    forgotten it gets what is known of it, and goes on to what follows.
    """
    seq, event_id, reason, raw = row
    data = msgspec.json.encode({"reason": reason, "raw": raw}).decode()
    return Carried(
        log_id=log_id,
        seq=seq,
        event_id=event_id,
        hlc=0,
        site_id=site_id,
        kind="unreadable",
        stream="unreadable:",
        subject=None,
        data=data,
    )


def _first(events: Sequence[Carried], size: int) -> tuple[Carried, ...]:
    """As many as fit, at least one."""
    if size_of(events) <= size:
        return tuple(events)
    taken: list[Carried] = []
    for event in events:
        size -= event.size
        if size < 0 and taken:
            break
        taken.append(event)
    return tuple(taken)


def _unreadable(event: Carried, reason: str) -> Unreadable:
    raw = msgspec.json.encode(event).decode()
    return Unreadable(log_id=event.log_id, seq=event.seq, event_id=event.event_id, reason=reason, raw=raw)
