# SPDX-License-Identifier: Apache-2.0
"""What a report is a function of: derived records, and the events that no record keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds.visits import VISIT
from lab_kiosk.domain.records import Answer, Asset, AssetModel, Loan, Person, Pilot, Session, Visit
from lab_kiosk.domain.reports.plot import ReportKind, Source
from lab_kiosk.domain.reports.suppression import LEAST

_VISITS = (
    "visit.opened",
    "visit.counted",
    "visit.confirmed",
    "visit.moved",
    "visit.closed",
    "visit.corrected",
    "visit.undone",
    "visit.purpose_stated",
)
_SESSIONS = ("session.chosen", "session.started", "session.beat", "session.ended", "session.feedback_given")
_OUT = ("asset.lent", "asset.claimed")
_BACK = ("asset.returned", "asset.found", "asset.moved", "asset.sent_to_bench", "asset.sent_to_vendor")

KINDS: dict[ReportKind, tuple[str, ...]] = {
    ReportKind.VISITS: _VISITS,
    ReportKind.OCCUPANCY: _VISITS,
    ReportKind.DEMOS: _SESSIONS,
    ReportKind.EQUIPMENT: (*_OUT, *_BACK, "asset.released", "asset.lending_undone", "visit.opened"),
    ReportKind.LOSSES: ("asset.marked_missing", *_BACK, *_OUT),
    ReportKind.TURNAROUND: (
        *_OUT, *_BACK, "asset.released", "asset.turnaround_step_done", "asset.battery_reported", "model.registered"
    ),
    ReportKind.PILOT: ("pilot.registered", "pilot.stage_reached", "pilot.decided", *_SESSIONS, "person.registered"),
}  # fmt: skip
"""Which events each report is a function of."""

EQUIPMENT_KINDS = frozenset(
    {
        *KINDS[ReportKind.EQUIPMENT], *KINDS[ReportKind.LOSSES], *KINDS[ReportKind.TURNAROUND]
    }
    - {"visit.opened", "model.registered"}
)  # fmt: skip
"""What has to be read as events: no derived table keeps when a thing became ready, was missed or was found."""


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that took place in a period, as far as the lab knows.

    ``visits`` and ``loans`` reach into the period, ``sessions`` were chosen in it. ``things`` are the entries of
    :data:`EQUIPMENT_KINDS` up to its end, in the order of :attr:`Entry.order`: those within the period, and everything
    about what was ever marked missing. ``heads`` tells of each group how many were inside from when on. ``opens`` and
    ``closes`` are minutes after midnight. ``counts`` are events by kind: in the period, and ever until its end.
    """

    visits: Sequence[Visit] = ()
    sessions: Sequence[Session] = ()
    answers: Sequence[Answer] = ()
    loans: Sequence[Loan] = ()
    assets: Sequence[Asset] = ()
    models: Sequence[AssetModel] = ()
    people: Sequence[Person] = ()
    pilots: Sequence[Pilot] = ()
    things: Sequence[Entry] = ()
    heads: Mapping[str, tuple[tuple[int, int], ...]] = {}
    opens: int = 8 * 60
    closes: int = 18 * 60
    counts: Mapping[str, tuple[int, int]] = {}
    until: int | None = None
    read_at: int = 0

    def source(self, kind: ReportKind) -> Source:
        """A loss may have begun long before the period, and a pilot was registered once: these count from ever."""
        ever = kind in (ReportKind.LOSSES, ReportKind.PILOT)
        told = ((name, self.counts.get(name, (0, 0))[ever]) for name in KINDS[kind])
        kinds = tuple(pair for pair in told if pair[1])
        if kind is not ReportKind.PILOT:
            return Source(kinds=kinds, until=self.until, read_at=self.read_at)
        # How many sessions were chosen, ended or answered would tell what the brief hides.
        together = sum(count for _, count in kinds) // LEAST * LEAST
        silent = tuple((name, 0) for name, _ in kinds)
        return Source(kinds=silent, until=self.until, read_at=self.read_at, together=together)


def took_place(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Not those that were taken back or turned out to be another visit."""
    return tuple(visit for visit in visits if visit.merged_into is None and visit.closed_by != "undone")


def heads_over_time(history: Sequence[Entry]) -> tuple[tuple[int, int], ...]:
    """Of the history of one visit: how many were inside from when on, 0 when they had left."""
    book, told = VISIT.empty(), list[tuple[int, int]]()
    for entry in history:
        book, _ = VISIT.step(book, entry)
        heads = book.open.heads if book.open is not None else 0
        if (told[-1][1] if told else 0) != heads:
            told.append((entry.at, heads))
    return tuple(told)
