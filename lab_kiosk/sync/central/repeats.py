# SPDX-License-Identifier: Apache-2.0
"""Events that stand in more than one log, because a kiosk re-homed them: each counts at its earliest place.

The centre keeps the content at one place (``core.event``) and only the place of every other copy (``core.repeat``).
Where a copy turns out to stand earlier, the two change places, as on the kiosk.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.journal.codec import entry_of
from lab_kiosk.sync.central.arrivals import Arrival, Place
from lab_kiosk.sync.central.dialect import COLUMNS, Connection, columns

Key = tuple[int, str]
"""Site and event id."""

_KNOWN = (
    f"SELECT {COLUMNS}, e.seq <= coalesce(u.seq, 0), w.event_id IS NOT NULL "  # noqa: S608 - names of our own
    "FROM unnest(%s::int[], %s::text[]) AS k (site_id, event_id) "
    'JOIN core.event e ON e.site_id = k.site_id AND e.event_id = k.event_id COLLATE "C" '
    "LEFT JOIN core.derived_upto u ON u.site_id = e.site_id AND u.log_id = e.log_id "
    "LEFT JOIN core.waiting w ON w.site_id = e.site_id AND w.log_id = e.log_id AND w.seq = e.seq"
)
_PLACES = (
    "unnest(%s::int[], %s::text[], %s::bigint[], %s::text[], %s::bigint[], %s::bigint[], %s::text[], %s::bigint[])"
)
_COLUMNS = " AS s (site_id, log_id, seq, old_log_id, old_seq, old_hlc, event_id, hlc)"
_LEAVE = (
    f"DELETE FROM core.repeat r USING {_PLACES}{_COLUMNS} "  # noqa: S608
    "WHERE r.site_id = s.site_id AND r.log_id = s.log_id AND r.seq = s.seq"
)
_MOVE = (
    f"UPDATE core.event e SET log_id = s.log_id, seq = s.seq, hlc = s.hlc FROM {_PLACES}{_COLUMNS} "  # noqa: S608
    "WHERE e.site_id = s.site_id AND e.event_id = s.event_id"
)
_STAY = (
    "INSERT INTO core.repeat (site_id, log_id, seq, event_id, hlc) "  # noqa: S608
    f"SELECT s.site_id, s.old_log_id, s.old_seq, s.event_id, s.old_hlc FROM {_PLACES}{_COLUMNS}"
)
_WAIT = (
    f"UPDATE core.waiting w SET log_id = s.log_id, seq = s.seq FROM {_PLACES}{_COLUMNS} "  # noqa: S608
    "WHERE w.site_id = s.site_id AND w.log_id = s.old_log_id AND w.seq = s.old_seq"
)


class Swap(msgspec.Struct, frozen=True, kw_only=True):
    """A copy that stands earlier than the event. The entry is as it stands now: ``derived`` if it counts there already,
    ``unseen`` if nobody has come to it yet; neither where it waits.
    """

    to: Place
    hlc: int
    old: Place
    old_hlc: int
    event_id: EventId
    derived: Entry | None = None
    unseen: Entry | None = None

    @property
    def key(self) -> Key:
        return (self.to[0], self.event_id)

    def placed(self, entry: Entry) -> Entry:
        return replace(entry, log_id=LogId(self.to[1]), seq=self.to[2], hlc=self.hlc)


def swaps(cursor: Connection, repeats: Sequence[Arrival], fresh: Collection[Key]) -> list[Swap]:
    """Of these repeats, those at which their event counts from now on. ``fresh`` are events that are being derived."""
    earliest: dict[Key, Arrival] = {}
    for repeat in sorted(repeats, key=lambda repeat: repeat.order):
        earliest.setdefault((repeat.place[0], repeat.event_id), repeat)
    if not earliest:
        return []
    found = []
    for *row, passed, waits in cursor.execute(_KNOWN, columns(earliest, 2)).fetchall():
        log_id, seq, event_id, hlc, site_id, *_ = row
        repeat = earliest[site_id, event_id]
        if repeat.order >= (hlc, log_id, seq):
            continue
        known = None if waits or (site_id, event_id) in fresh else entry_of(row)
        found.append(
            Swap(
                to=repeat.place,
                hlc=repeat.hlc,
                old=(site_id, log_id, seq),
                old_hlc=hlc,
                event_id=event_id,
                derived=known if passed else None,
                unseen=None if passed else known,
            )
        )
    return found


def swap(cursor: Connection, found: Sequence[Swap]) -> None:
    """Let the events and their copies change places."""
    if not found:
        return
    places = columns(((*one.to, *one.old[1:], one.old_hlc, one.event_id, one.hlc) for one in found), 8)
    for statement in (_LEAVE, _MOVE, _STAY, _WAIT):
        cursor.execute(statement, places)
