# SPDX-License-Identifier: Apache-2.0
"""What has come in and is not derived yet: a window of each log after its cursor, the oldest of all logs first.

Sound without a sequence or a snapshot: a log is contiguous and committed in order, so up to the number that its row
says (``core.log.acked``) nothing is missing. A number that is neither an event nor a repeat is in quarantine.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.journal.codec import Row, entry_of
from lab_kiosk.journal.dialect import Order
from lab_kiosk.sync.central.dialect import COLUMNS, Connection, columns

BATCH = 2000
"""About how many events one transaction derives."""
EACH = 32
"""At least so many of each log: a thousand kiosks that come back together are not read event by event."""

Place = tuple[int, str, int]
"""Site, log and number."""

_NEWS = (
    "SELECT l.site_id, l.log_id, coalesce(u.seq, 0), l.acked FROM core.log l "
    "LEFT JOIN core.derived_upto u ON u.site_id = l.site_id AND u.log_id = l.log_id "
    "WHERE l.acked > coalesce(u.seq, 0)"
)
_SPANS = "unnest(%s::int[], %s::text[], %s::bigint[], %s::bigint[]) AS s (site_id, log_id, upto, acked)"
_SPAN = 'e.site_id = s.site_id AND e.log_id = s.log_id COLLATE "C" AND e.seq > s.upto AND e.seq <= s.acked'
_EVENTS = (
    f"SELECT e.* FROM {_SPANS} CROSS JOIN LATERAL "  # noqa: S608 - names of our own
    f"(SELECT {COLUMNS} FROM core.event e WHERE {_SPAN} ORDER BY e.seq LIMIT %s) e"
)
_REPEATS = (
    f"SELECT e.* FROM {_SPANS} CROSS JOIN LATERAL (SELECT e.site_id, e.log_id, e.seq, e.event_id, e.hlc "  # noqa: S608
    f"FROM core.repeat e WHERE {_SPAN} ORDER BY e.seq LIMIT %s) e"
)
_WAITING_EVENTS = (
    f"SELECT {COLUMNS} FROM core.waiting w "  # noqa: S608
    "JOIN core.event e ON e.site_id = w.site_id AND e.log_id = w.log_id AND e.seq = w.seq"
)
_WAITING_REPEATS = (
    "SELECT e.site_id, e.log_id, e.seq, e.event_id, e.hlc FROM core.waiting w "
    "JOIN core.repeat e ON e.site_id = w.site_id AND e.log_id = w.log_id AND e.seq = w.seq"
)


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """What stands at one place: an event, a repeat of one (``entry`` is None), or what cannot be read (``problem``)."""

    place: Place
    event_id: str
    hlc: int
    entry: Entry | None = None
    problem: str = ""
    again: bool = False
    """It has waited: its place is behind the cursor already."""

    @property
    def order(self) -> Order:
        return (self.hlc, self.place[1], self.place[2])


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """Arrivals in an order in which each log's own is kept, and how far each log is derived after them."""

    arrivals: Sequence[Arrival] = ()
    ends: Sequence[Place] = ()


def window(connection: Connection) -> Window:
    """The next window; one without ends where nothing is new."""
    news = connection.execute(_NEWS).fetchall()
    if not news:
        return Window()
    each = max(BATCH // len(news), EACH)
    values = [*columns(news, 4), each]
    logs: dict[tuple[int, str], list[Arrival]] = {(site_id, log_id): [] for site_id, log_id, _, _ in news}
    horizons = {(site_id, log_id): acked for site_id, log_id, _, acked in news}
    for found in (
        [of_event(row) for row in connection.execute(_EVENTS, values)],
        [_of_repeat(row) for row in connection.execute(_REPEATS, values)],
    ):
        counts = dict.fromkeys(logs, 0)
        for arrival in found:
            log = arrival.place[:2]
            logs[log].append(arrival)
            counts[log] += 1
            if counts[log] == each:
                horizons[log] = min(horizons[log], arrival.place[2])
    return _oldest(logs, horizons, {(site_id, log_id): acked for site_id, log_id, _, acked in news})


def _oldest(
    logs: dict[tuple[int, str], list[Arrival]],
    horizons: dict[tuple[int, str], int],
    acked: dict[tuple[int, str], int],
) -> Window:
    """Of what was read, everything that is older than the unread rest of any log."""
    keyed: list[tuple[Order, Arrival]] = []
    bound: Order | None = None
    for log, arrivals in logs.items():
        latest = -1
        key: Order | None = None
        for arrival in sorted(arrivals, key=lambda arrival: arrival.place[2]):
            if arrival.place[2] > horizons[log]:
                break
            # A clock that went back must not put a log's next event before its last one.
            latest = max(latest, arrival.hlc)
            key = (latest, log[1], arrival.place[2])
            keyed.append((key, arrival))
        if horizons[log] < acked[log] and key is not None:
            bound = key if bound is None else min(bound, key)
    keyed.sort(key=lambda pair: pair[0])
    ends = dict(horizons)
    taken: list[Arrival] = []
    for key, arrival in keyed:
        if bound is None or key <= bound:
            taken.append(arrival)
        else:
            log = arrival.place[:2]
            ends[log] = min(ends[log], arrival.place[2] - 1)
    return Window(arrivals=taken, ends=[(*log, seq) for log, seq in ends.items()])


def waiting(connection: Connection) -> list[Arrival]:
    """Everything that waits, to be tried again."""
    found = [
        *(of_event(row, again=True) for row in connection.execute(_WAITING_EVENTS)),
        *(_of_repeat(row, again=True) for row in connection.execute(_WAITING_REPEATS)),
    ]
    return sorted(found, key=lambda arrival: arrival.order)


def of_event(row: Row, *, again: bool = False) -> Arrival:
    log_id, seq, event_id, hlc, site_id, *_ = row
    entry, problem = None, ""
    try:
        entry = entry_of(row)
    except ValueError as error:  # msgspec's and unicode's errors are
        problem = f"unreadable: {type(error).__name__}"
    return Arrival(place=(site_id, log_id, seq), event_id=event_id, hlc=hlc, entry=entry, problem=problem, again=again)


def _of_repeat(row: Row, *, again: bool = False) -> Arrival:
    site_id, log_id, seq, event_id, hlc = row
    return Arrival(place=(site_id, log_id, seq), event_id=event_id, hlc=hlc, again=again)
