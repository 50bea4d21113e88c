# SPDX-License-Identifier: Apache-2.0
"""What reports are computed from, read beside an open store: what every entry says, and nothing written."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.events.equipment import AssetFound, AssetMarkedMissing
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.events.visits import VisitClosed, VisitCounted, VisitOpened
from lab_kiosk.domain.ids import EventId, LogId, Stream, VisitId
from lab_kiosk.domain.reports import Period, ReportKind, tell
from lab_kiosk.domain.reports.past import EQUIPMENT_KINDS
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented
from lab_kiosk.journal.codec import kind_of
from lab_kiosk.journal.past import SqlArchive
from tests.benchmarks.lab_traffic import START_MS, Traffic, entries
from tests.support.lab_database import KEY, journal_store

HOUR = 3_600_000
LOG = LogId("c0000000-0000-7000-8000-000000000001")
ZONE = "America/Chicago"


def told(number: int, at: int, stream: str, event: Event) -> Entry:
    return Entry(LOG, number, EventId(f"own-{number}"), hlc.stamp(at), 1, Stream(stream), event)


@pytest.fixture(scope="module")
def everything() -> list[Entry]:
    traffic = Traffic(people=40, assets=12)
    history = list(entries(traffic, 1500))
    late = traffic.now_ms
    group = "visit:group"
    opened = VisitOpened(visit_id=VisitId("group"), party=Party.GROUP, presented=Presented.STAFF, heads=20)
    thing = next(entry.stream for entry in history if entry.stream.startswith("asset:"))
    own: list[tuple[int, str, Event]] = [
        (START_MS + 1, "site:1", PolicySet(opens=540, closes=1020)),
        (START_MS + 2, thing, AssetMarkedMissing(by="S")),
        (late - HOUR, group, opened),
        (late - HOUR // 2, group, VisitCounted(visit_id=VisitId("group"), heads=26)),
        (late, group, VisitClosed(visit_id=VisitId("group"), by=ClosedBy.GROUP)),
        (late, thing, AssetFound(place="shelf")),
    ]
    return [*history, *(told(number, *one) for number, one in enumerate(own, 1))]


def last_day(everything: list[Entry]) -> Period:
    last = datetime.fromtimestamp(max(entry.at for entry in everything) / 1000, UTC).date()
    return Period(last - timedelta(days=1), last, ZONE)


def test_it_reads_what_every_entry_says_while_the_store_is_open(tmp_path: Path, everything: list[Entry]) -> None:
    period = last_day(everything)
    with journal_store(tmp_path, durable=False) as store:
        store.accept(everything)
        before = sorted((path.name, path.stat().st_size) for path in tmp_path.iterdir() if path.suffix == ".db")
        past = SqlArchive(tmp_path / "lab.db", KEY, 1).past(period, period.end_ms)
        within = [entry for entry in everything if period.holds(entry.at)]
        ever = [entry for entry in everything if entry.at < period.end_ms]
        assert past.counts == {
            kind: (Counter(map(kind_of, within))[kind], count) for kind, count in Counter(map(kind_of, ever)).items()
        }
        assert past.until == max(entry.at for entry in ever)
        missed = {entry.stream for entry in ever if isinstance(entry.event, AssetMarkedMissing)}
        wanted = [
            entry for entry in ever if kind_of(entry) in EQUIPMENT_KINDS and (entry in within or entry.stream in missed)
        ]
        assert list(past.things) == sorted(wanted, key=lambda entry: entry.order)
        assert [heads for _, heads in past.heads["group"]] == [20, 26, 0]
        assert (past.opens, past.closes) == (540, 1020)
        assert {visit.visit_id for visit in past.visits} >= {"group"}
        assert len(past.assets) == 12
        assert before == sorted((path.name, path.stat().st_size) for path in tmp_path.iterdir() if path.suffix == ".db")
        store.accept([told(99, period.end_ms - 1, "site:1", PolicySet())])  # nobody holds it up
    report = tell(ReportKind.LOSSES, period, past)
    assert dict(report.source.kinds)["asset.marked_missing"] == 1


def test_without_a_policy_the_usual_hours_count(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False):
        day = datetime(2026, 1, 1, tzinfo=UTC).date()
        past = SqlArchive(tmp_path / "lab.db", KEY, 1).past(Period(day, day, ZONE), 0)
    assert (past.opens, past.closes, past.until, past.counts) == (480, 1080, None, {})


def test_where_there_is_no_database_none_is_made(tmp_path: Path) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC).date()
    with pytest.raises(EnvironmentProblem, match="no database"):
        SqlArchive(tmp_path / "lab.db", KEY, 1).past(Period(day, day, ZONE), 0)
    assert not list(tmp_path.iterdir())


def test_a_wrong_key_is_said_and_not_a_bug(tmp_path: Path) -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC).date()
    with journal_store(tmp_path, durable=False):
        pass
    with pytest.raises(EnvironmentProblem):
        SqlArchive(tmp_path / "lab.db", bytes(32), 1).past(Period(day, day, ZONE), 0)
