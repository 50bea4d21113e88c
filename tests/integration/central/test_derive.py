# SPDX-License-Identifier: Apache-2.0
"""The centre derives what a kiosk derives, however the events came in."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lab_kiosk.domain import folds, hlc
from lab_kiosk.domain.events import Entry, Event, Personal
from lab_kiosk.domain.events.equipment import AssetLent, StockMoved
from lab_kiosk.domain.events.people import PersonErased, PersonNamed, PersonRegistered
from lab_kiosk.domain.folds import Fold
from lab_kiosk.domain.folds.lab import STOCK, StockState
from lab_kiosk.domain.ids import EventId, Handle, LogId, Stream
from lab_kiosk.domain.vocabulary import Role, StockMove
from lab_kiosk.journal import deriving
from lab_kiosk.journal.codec import records_of
from lab_kiosk.journal.export import derived as derived_on_kiosk
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.tables import DERIVED
from lab_kiosk.sync.central import arrivals
from lab_kiosk.sync.central.check import check
from lab_kiosk.sync.central.derive import Deriver
from lab_kiosk.sync.central.dialect import POSTGRES
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support import centre
from tests.support.histories import journals
from tests.support.lab_database import journal_store, lab_database
from tests.support.memory_store import CountingClock, CountingIds

Connection = psycopg.Connection[tuple[Any, ...]]
Rows = dict[str, list[Any]]


def rows(connection: Connection) -> Rows:
    """Everything that is derived, by table, as records."""
    asked = {}
    with connection.pipeline():
        for record, table in DERIVED.items():
            columns, key = ", ".join(record.__struct_fields__), ", ".join(record.KEY)
            select = f"SELECT {columns} FROM lab.{table.name} ORDER BY {key}"  # noqa: S608 - names of our own
            asked[str(table.name)] = record, connection.execute(select)
    return {name: list(records_of(record, cursor.fetchall())) for name, (record, cursor) in asked.items()}


def concerns(connection: Connection) -> list[Any]:
    return connection.execute("SELECT stream, hlc, log_id, seq FROM core.concern ORDER BY 1, 2, 3, 4").fetchall()


def kiosk_rows(store: JournalStore) -> Rows:
    return {str(table.name): list(derived_on_kiosk(store._database, record)) for record, table in DERIVED.items()}


def everything(deriver: Deriver) -> int:
    events = 0
    while (done := deriver.once()).news:
        events += done.events
    return events


def in_log_order(entries: list[Entry]) -> list[Entry]:
    """The arrivals, each log's in its order: what kiosks send."""
    logs: dict[str, list[Entry]] = {}
    for entry in entries:
        logs.setdefault(entry.log_id, []).append(entry)
    queues = {log: iter(sorted(ones, key=lambda entry: entry.seq)) for log, ones in logs.items()}
    return [next(queues[entry.log_id]) for entry in entries]


def of_their_site(entries: list[Entry]) -> list[Entry]:
    """Without copies in a log of another site, which a push puts into quarantine."""
    homes = {entry.log_id: 1 + int(entry.log_id[-1]) % 2 for entry in entries}
    return [entry for entry in entries if entry.site_id == homes[entry.log_id]]


@contextmanager
def emptied(connection: Connection) -> Iterator[None]:
    """The database without anything in it: cheaper than a new one for each example. That this very program has derived
    here is left, or all of the tables would be made anew first, which the rebuild at the end does in any case.
    """
    connection.execute("DELETE FROM core.setting WHERE key <> 'derived_shape'")
    tables = [
        *("core.event", "core.repeat", "core.log", "core.erased"),
        *("core.fold", "core.concern", "core.waiting", "core.derived_upto"),
        *(f"lab.{table.name}" for table in DERIVED.values()),
    ]
    connection.execute("".join(f"DELETE FROM {table};" for table in tables))  # noqa: S608
    yield


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journals(), st.integers(1, 7), st.integers(1, 7), st.integers(1, 4), st.integers(1, 3))
def test_the_centre_derives_what_a_kiosk_derives(
    connection: Connection, arrived: list[Entry], push: int, window: int, every: int, together: int
) -> None:
    arrived = of_their_site(in_log_order(arrived))
    with emptied(connection), pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as directory:
        patch.setattr(deriving, "SNAPSHOT_EVERY", every)
        patch.setattr(arrivals, "BATCH", window)
        patch.setattr(arrivals, "EACH", 1)
        deriver = Deriver(connection, "test")
        with lab_database(Path(directory), durable=False) as database:
            store = JournalStore(database, CountingClock(), CountingIds(), 1)
            for number, start in enumerate(range(0, len(arrived), push)):
                store.accept(arrived[start : start + push])
                centre.receive(connection, arrived[start : start + push])
                if number % together == 0:
                    deriver.once()
            everything(deriver)
            assert rows(connection) == kiosk_rows(store)
            places = "SELECT log_id, seq, event_id FROM event ORDER BY log_id, seq"
            stored = database.connection.execute(places).fetchall()
            assert connection.execute(places.replace("event ", "core.event ")).fetchall() == stored
            kept = database.connection.execute("SELECT * FROM concern ORDER BY stream, hlc, log_id, seq").fetchall()
            assert concerns(connection) == kept
        before = rows(connection), concerns(connection)
        assert Deriver(connection, "test").rebuild().waiting == 0
        assert (rows(connection), concerns(connection)) == before
        assert not deriver.once().news


def test_a_busy_lab_is_derived_in_a_few_windows(connection: Connection, tmp_path: Path) -> None:
    arrived = list(entries(Traffic(people=40, assets=10), 5000))
    centre.receive(connection, arrived)
    assert everything(Deriver(connection, "test")) == 5000
    with journal_store(tmp_path, durable=False) as store:
        store.accept(arrived)
        assert rows(connection) == kiosk_rows(store)
    assert connection.execute("SELECT count(*) FROM core.fold").fetchone() != (0,)


ANNA = Handle("AAAAAAAAAAAAAAAA")
LOG, OTHER = LogId("log-1"), LogId("log-3")


def at(seq: int, stream: str, event: Event, *, log: LogId = LOG, minute: int | None = None, **more: Any) -> Entry:
    stamp = hlc.stamp(1_800_000_000_000 + 60_000 * (seq if minute is None else minute))
    event_id = EventId(more.pop("event_id", f"{log}-{seq}"))
    return Entry(log, seq, event_id, stamp, 1, Stream(stream), event, **more)


def moved(seq: int, item: str, quantity: int, **more: Any) -> Entry:
    event = StockMoved(move=StockMove.RECEIVE, quantity=quantity, by="S")
    return at(seq, f"stock:{item}", event, **more)


def stock(connection: Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT item_id, on_hand FROM lab.stocks").fetchall())


def waiting(connection: Connection) -> list[tuple[Any, ...]]:
    return connection.execute("SELECT seq, event_id, reason, tries FROM core.waiting ORDER BY seq").fetchall()


def breaks_at(quantity: int) -> Fold[Any]:
    """The fold of a stock, with a bug."""

    def step(state: StockState, entry: Entry, event: StockMoved) -> Any:
        if event.quantity == quantity:
            raise ZeroDivisionError("a name that nobody may read")
        return STOCK.handlers[StockMoved](state, entry, event)

    return Fold(STOCK.state, {**STOCK.handlers, StockMoved: step})


def test_a_fold_that_raises_holds_up_nobody_else(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(folds.FOLDS, "stock", breaks_at(13))
    monkeypatch.setattr(arrivals, "BATCH", 16)
    centre.receive(connection, [moved(seq, f"s{seq % 3}", 13 if seq in (5, 30) else 1) for seq in range(1, 51)])
    deriver = Deriver(connection, "test")
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert everything(deriver) == 48
    assert stock(connection) == {"s0": 15, "s1": 17, "s2": 16}
    (first, second) = waiting(connection)
    assert first[:2] == (5, "log-1-5")
    assert second[:2] == (30, "log-1-30")
    assert first[2].startswith("ZeroDivisionError in base.py:")
    assert "nobody may read" not in first[2]
    assert connection.execute("SELECT seq, tries FROM report.waiting ORDER BY seq").fetchall() == [(5, 1), (30, 1)]
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert deriver.retry().waiting == 2
    assert [tries for *_, tries in waiting(connection)] == [2, 2]

    monkeypatch.setitem(folds.FOLDS, "stock", STOCK)
    done = deriver.retry()
    assert (done.events, done.waiting) == (2, 0)
    assert stock(connection) == {"s0": 28, "s1": 17, "s2": 29}
    before = rows(connection)
    deriver.rebuild()
    assert rows(connection) == before


def test_a_server_that_goes_in_the_middle_sets_nothing_aside(
    connection: Connection, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no fault of the event that was just being folded."""

    def step(state: StockState, entry: Entry, event: StockMoved) -> StockState:
        with psycopg.connect(dsn, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s, 10000)", (connection.info.backend_pid,))
        return STOCK.handlers[StockMoved](state, entry, event)

    centre.receive(connection, [moved(1, "s", 1), moved(2, "s", 2)])
    with monkeypatch.context() as patched:
        patched.setitem(folds.FOLDS, "stock", Fold(STOCK.state, {**STOCK.handlers, StockMoved: step}))
        with pytest.raises(psycopg.OperationalError):
            Deriver(connection, "test").once()
    with psycopg.connect(dsn, autocommit=True) as again:
        assert not waiting(again)
        assert everything(Deriver(again, "test")) == 2
        assert stock(again) == {"s": 3}


def test_an_upgrade_tries_again_and_derives_everything_again(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(folds.FOLDS, "stock", breaks_at(13))
    centre.receive(connection, [moved(seq, "s", 13 if seq == 2 else 1) for seq in range(1, 5)])
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert Deriver(connection, "1.0").once().waiting == 1
    connection.execute("UPDATE lab.stocks SET on_hand = 99")
    assert not Deriver(connection, "1.0").once().news
    monkeypatch.setitem(folds.FOLDS, "stock", STOCK)
    done = Deriver(connection, "1.1").once()
    assert (done.events, done.waiting) == (4, 0)
    assert stock(connection) == {"s": 16}


def test_what_cannot_be_read_waits(connection: Connection, caplog: pytest.LogCaptureFixture) -> None:
    centre.receive(connection, [moved(seq, "s", 1) for seq in range(1, 4)])
    connection.execute("UPDATE core.event SET data = '{broken' WHERE seq = 2")
    deriver = Deriver(connection, "test")
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert deriver.once().events == 2
    assert waiting(connection) == [(2, "log-1-2", "unreadable: DecodeError", 1)]
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert deriver.rebuild().waiting == 1
    connection.execute("""UPDATE core.event SET data = '{"move":"receive","quantity":5,"by":"S"}' WHERE seq = 2""")
    assert deriver.retry().waiting == 0
    assert stock(connection) == {"s": 7}


def test_what_the_database_cannot_hold_waits(connection: Connection, caplog: pytest.LogCaptureFixture) -> None:
    """SQLite keeps a zero byte in a text, PostgreSQL does not."""
    name = PersonNamed()
    fine = at(1, f"person:{ANNA}", PersonRegistered(role=Role.STUDENT), subject=ANNA)
    zero = at(2, f"person:{ANNA}", name, subject=ANNA, personal=Personal(first_name="A\x00"))
    centre.receive(connection, [fine, zero])
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert Deriver(connection, "test").once().events == 1
    assert waiting(connection)[0][0] == 2
    assert rows(connection)["persons"][0].role is Role.STUDENT


def test_a_number_in_quarantine_is_passed(connection: Connection) -> None:
    centre.receive(connection, [moved(1, "s", 1), moved(3, "s", 1)])
    connection.execute("UPDATE core.log SET acked = 5")
    deriver = Deriver(connection, "test")
    assert everything(deriver) == 2
    assert connection.execute("SELECT seq FROM core.derived_upto").fetchone() == (5,)
    assert not deriver.once().news


@pytest.mark.parametrize("another", [False, True])
def test_an_erasure_takes_the_name_out_of_what_was_derived(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, another: bool
) -> None:
    """Out of rows, snapshots and memory, also where no fold would say so."""
    monkeypatch.setattr(deriving, "SNAPSHOT_EVERY", 1)
    person, name = f"person:{ANNA}", Personal(first_name="Zuleika")
    lent = AssetLent(loan_id="l", kind="day", due_at=1, zone="UTC", batch_id="b")  # type: ignore[arg-type]
    named = [at(1, person, PersonNamed(), subject=ANNA, personal=name), at(2, "asset:t1", lent, subject=ANNA)]
    centre.receive(connection, named)
    deriver = Deriver(connection, "test")
    deriver.once()
    assert rows(connection)["persons"][0].first_name == "Zuleika"
    # Somebody else's way of saying it, which the person's own history does not hold.
    centre.receive(connection, [at(3, "asset:t1", PersonErased(by="S"), subject=ANNA)])
    deriver.once()
    assert rows(connection)["persons"] == []
    assert not connection.execute(
        "SELECT FROM core.fold WHERE position('Zuleika' IN encode(state, 'escape')) > 0"
    ).fetchall()
    # What is said of the person from now on is said by a state that does not know the name.
    centre.receive(connection, [at(4, person, PersonRegistered(role=Role.STUDENT), subject=ANNA)])
    (Deriver(connection, "test") if another else deriver).once()
    assert [person.first_name for person in rows(connection)["persons"]] == [None]
    before = rows(connection)
    deriver.rebuild()
    assert rows(connection) == before


def test_an_erasure_that_cannot_be_folded_takes_the_name_all_the_same(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def step(*_: Any) -> Any:
        raise ZeroDivisionError

    fold = folds.FOLDS["person"]
    monkeypatch.setitem(folds.FOLDS, "person", Fold(fold.state, {**fold.handlers, PersonErased: step}))
    person, name = f"person:{ANNA}", Personal(first_name="Zuleika")
    deriver = Deriver(connection, "test")
    centre.receive(connection, [at(1, person, PersonNamed(), subject=ANNA, personal=name)])
    deriver.once()
    centre.receive(connection, [at(2, person, PersonErased(by="S"), subject=ANNA)])
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        assert deriver.once().waiting == 1
    assert rows(connection)["persons"][0].first_name is None


@pytest.mark.parametrize("window", [1, 2, 100])
@pytest.mark.parametrize("derive_between", [False, True])
def test_of_two_copies_the_earlier_place_counts(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, window: int, derive_between: bool
) -> None:
    """The later one came first; whether anybody had looked at it does not matter."""
    monkeypatch.setattr(arrivals, "BATCH", window)
    monkeypatch.setattr(arrivals, "EACH", window)
    deriver = Deriver(connection, "test")
    first = [moved(1, "s", 1), moved(2, "s", 1, minute=8), moved(3, "s", 5, minute=9, event_id="twice")]
    centre.receive(connection, first)
    if derive_between:
        everything(deriver)
    copy = [moved(1, "s", 1, log=OTHER), moved(2, "s", 5, minute=2, log=OTHER, event_id="twice")]
    centre.receive(connection, copy)
    everything(deriver)
    assert stock(connection) == {"s": 8}
    place = "SELECT log_id, seq, hlc FROM core.event WHERE event_id = 'twice'"
    assert connection.execute(place).fetchone() == (OTHER, 2, copy[1].hlc)
    assert connection.execute("SELECT log_id, seq, event_id FROM core.repeat").fetchall() == [(LOG, 3, "twice")]
    deriver.rebuild()
    assert stock(connection) == {"s": 8}


def test_a_copy_of_something_that_waits_changes_places_with_it(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(folds.FOLDS, "stock", breaks_at(13))
    deriver = Deriver(connection, "test")
    centre.receive(connection, [moved(1, "s", 13, minute=9, event_id="twice")])
    with caplog.at_level(logging.WARNING, "lab_kiosk.sync.central.derive"):
        everything(deriver)
    centre.receive(connection, [moved(1, "s", 13, log=OTHER, event_id="twice"), moved(2, "s", 1, log=OTHER)])
    everything(deriver)
    places = "SELECT log_id, seq, event_id FROM core.waiting"
    assert connection.execute(places).fetchall() == [(OTHER, 1, "twice")]
    monkeypatch.setitem(folds.FOLDS, "stock", STOCK)
    assert deriver.retry().waiting == 0
    assert stock(connection) == {"s": 14}


def test_two_that_derive_take_turns(connection: Connection, dsn: str) -> None:
    """What one remembers is worth nothing when the other has derived since."""
    with psycopg.connect(dsn, autocommit=True) as again:
        both = Deriver(connection, "test"), Deriver(again, "test")
        for seq in range(1, 9):
            centre.receive(connection, [moved(seq, "s", seq)])
            assert both[seq % 2].once().events == 1
    assert stock(connection) == {"s": sum(range(1, 9))}


def test_a_check_finds_each_row_that_the_journal_does_not_say(connection: Connection, dsn: str) -> None:
    centre.receive(connection, list(entries(Traffic(people=20, assets=5), 400)))
    everything(Deriver(connection, "test"))
    with psycopg.connect(dsn) as looking:
        found = check(looking)
        assert found.wrong == ()
        assert found.rows == sum(len(ones) for ones in rows(connection).values())
        connection.execute("UPDATE lab.visits SET heads = 7 WHERE visit_id = (SELECT min(visit_id) FROM lab.visits)")
        connection.execute("DELETE FROM lab.loans WHERE loan_id = (SELECT min(loan_id) FROM lab.loans)")
        connection.execute("INSERT INTO lab.stocks VALUES ('stock:x', 'x', 1, 0)")
        further = "SELECT min(seq) FROM core.concern WHERE stream LIKE 'person:%'"
        connection.execute(f"DELETE FROM core.concern WHERE seq = ({further})")  # noqa: S608
        wrong = check(looking).wrong
    assert [finding.split(" ")[0] for finding in sorted(wrong)] == ["Loan", "Loan:", "Stock:", "Visit", "concern:"]
    Deriver(connection, "test").rebuild()
    with psycopg.connect(dsn) as looking:
        assert check(looking).wrong == ()


def test_an_event_of_a_further_history_is_found_without_reading_its_log(connection: Connection) -> None:
    """With the tables as new as after the first day: the planner, which knows nothing of them yet, once joined by the
    log alone, and read all of it for each.
    """
    journal = list(entries(Traffic(people=20, assets=20), 2000))
    centre.receive(connection, journal)
    everything(Deriver(connection, "test"))
    streams = [row[0] for row in connection.execute("SELECT DISTINCT stream FROM core.concern").fetchall()]
    assert len(streams) > 30
    spans = dict.fromkeys(streams, (deriving.START, deriving.END))
    before = _touched(connection)
    found = list(POSTGRES.entries(connection, spans))
    assert len(found) > 200
    assert _touched(connection) - before < 30 * len(found)


def _touched(connection: Connection) -> int:
    """Rows of events that this session's transaction, or an earlier one, has looked at."""
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    row = connection.execute(
        "SELECT idx_tup_fetch + seq_tup_read FROM pg_stat_user_tables WHERE relid = 'core.event'::regclass"
    ).fetchone()
    assert row is not None
    return int(row[0])
