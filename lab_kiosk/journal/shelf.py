# SPDX-License-Identifier: Apache-2.0
"""The journal as a file carries it: any stretch of any log, and of what is personal what others may see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, LogEnd, Longer, Place, Unreadable
from lab_kiosk.domain.events import Personal, decode_personal, encode
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.journal.engine import Connection, Query
from lab_kiosk.journal.exchange import AT, EVENTS, LOG_IDS, REPEATS, SPAN, SharedJournal, carried_of, confirmed
from lab_kiosk.journal.tables import EVENT, REPEAT, SET_ASIDE

_ASIDE = Query(
    sa.select(SET_ASIDE.c.log_id, SET_ASIDE.c.seq, SET_ASIDE.c.event_id, SET_ASIDE.c.reason)
    .where(SET_ASIDE.c.log_id == SPAN[0], SET_ASIDE.c.seq > SPAN[1])
    .order_by(SET_ASIDE.c.seq, SET_ASIDE.c.at)
    .limit(SPAN[2])
)
_SITE_OF = Query(sa.select(EVENT.c.site_id).where(EVENT.c.log_id == sa.bindparam("log_id")).limit(1))
_REGISTERED = Query(
    sa.select(sa.literal(1))
    .where(
        EVENT.c.stream == sa.bindparam("stream"),
        EVENT.c.kind == PersonRegistered.KIND,
        EVENT.c.site_id == sa.bindparam("site_id"),
    )
    .limit(1)
)


_PLACES_OF = Query(
    sa.union_all(
        *(
            sa.select(table.c.log_id, table.c.seq).where(table.c.event_id == sa.bindparam("event_id"))
            for table in (EVENT, REPEAT)
        )
    )
)


class JournalShelf(SharedJournal):
    """Satisfies ``exchange.Shelf``, and all that a shared journal does."""

    def ends(self) -> tuple[LogEnd, ...]:
        found = []
        with self._database.reading() as cursor:
            own = set(self._own(cursor))
            for (log_id,) in LOG_IDS(cursor):
                seq = self._whole(cursor, log_id)
                if seq == 0:
                    continue
                sites = _SITE_OF(cursor, log_id=log_id)
                found.append(
                    LogEnd(
                        site_id=sites[0][0] if sites else self._site_id,
                        end=self.at(log_id, seq),
                        own=log_id in own,
                        confirmed=confirmed(cursor, log_id).seq if log_id in own else 0,
                    )
                )
        return tuple(found)

    def at(self, log_id: LogId, seq: int) -> Place:
        with self._database.reading() as cursor:
            rows = AT(cursor, log_id=log_id, seq=seq)
        return Place(log_id, seq, EventId(rows[0][0])) if rows else Place(log_id, 0, None)

    def stretch(self, log_id: LogId, after: int, limit: int) -> tuple[Carried | Unreadable, ...]:
        span: dict[str, Any] = {"log_id": log_id, "after": after, "limit": limit}
        found: dict[int, Carried | Unreadable] = {}
        with self._database.reading() as cursor:
            for log, seq, event_id, reason in _ASIDE(cursor, **span):
                found.setdefault(seq, Unreadable(log_id=log, seq=seq, event_id=event_id, reason=reason))
            for row in (*EVENTS(cursor, **span), *REPEATS(cursor, **span)):
                found[row[1]] = carried_of(row)
        whole: list[Carried | Unreadable] = []
        while len(whole) < limit and after + len(whole) + 1 in found:
            whole.append(found[after + len(whole) + 1])
        return tuple(whole)

    def longer(self) -> tuple[Longer, ...]:
        peers = {peer.log_id: peer for peer in self.peers()}
        if not peers:
            return ()
        found = []
        with self._database.reading() as cursor:
            own = set(self._own(cursor))

            def safe(event_id: str) -> bool:
                places = _PLACES_OF(cursor, event_id=event_id)
                return any(log in own or (log in peers and seq <= peers[log].seq) for log, seq in places)

            for (log_id,) in LOG_IDS(cursor):
                head = peers[log_id].seq if log_id in peers else 0
                sites = _SITE_OF(cursor, log_id=log_id)
                if log_id in own or sites != [(self._site_id,)] or self._whole(cursor, log_id) <= head:
                    continue
                span: dict[str, Any] = {"log_id": log_id, "after": head, "limit": -1}
                rows = (*EVENTS(cursor, **span), *REPEATS(cursor, **span))
                found.append(
                    Longer(
                        after=self.at(log_id, head),
                        kiosk=peers[log_id].kiosk if log_id in peers else "",
                        events=sum(not safe(row[2]) for row in rows),
                    )
                )
        return tuple(found)

    def give_back(self) -> int:
        found = self.longer()
        for one in found:
            self.rehome(one.after, "given back")
        return sum(one.events for one in found)

    def shown(self, events: Sequence[Carried]) -> tuple[Carried, ...]:
        with self._database.reading() as cursor:
            return tuple(
                event if event.personal is None else replace(event, personal=self._visible(cursor, event))
                for event in events
            )

    def _visible(self, cursor: Connection, event: Carried) -> str | None:
        if event.kind != PersonNamed.KIND or event.personal is None:
            return None
        here = _REGISTERED(cursor, stream=event.stream, site_id=self._site_id)
        return _cut(event.personal) if here else None


def _cut(personal: str) -> str | None:
    try:
        said = decode_personal(personal) or Personal()
    except msgspec.DecodeError:
        return None
    return encode(Personal(first_name=said.first_name, initial=said.initial))
