# SPDX-License-Identifier: Apache-2.0
"""An upgrade where the old program was not stopped: two versions derive one centre, and only the newer one writes."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import StockMoved
from lab_kiosk.domain.ids import EventId, LogId, Stream
from lab_kiosk.domain.vocabulary import StockMove
from lab_kiosk.sync.central import schema, turn
from lab_kiosk.sync.central.check import check
from lab_kiosk.sync.central.derive import Derived, Deriver
from lab_kiosk.sync.central.follow import Bell, follow
from tests.support import centre

Connection = psycopg.Connection[tuple[Any, ...]]
LONG = 60.0
"""Seconds after which a test says that what it waits for never came."""
OLD, NEW, TWIN = "1.9.0 aaaa", "1.10.0 bbbb", "1.10.0 cccc"
ALL_OF_IT = (
    "SELECT (SELECT array_agg(s::text ORDER BY s::text) FROM core.setting s), "
    "(SELECT array_agg(s::text ORDER BY s::text) FROM lab.stocks s), "
    "(SELECT array_agg((d.batch, d.program, d.derived_by)::text) FROM core.deriving d), "
    "(SELECT array_agg(oid::text ORDER BY oid) FROM pg_class WHERE relnamespace = 'lab'::regnamespace)"
)


def moved(seq: int) -> Entry:
    event = StockMoved(move=StockMove.RECEIVE, quantity=1, by="S")
    return Entry(LogId("log-1"), seq, EventId(f"e{seq}"), hlc.stamp(seq), 1, Stream("stock:s"), event)


@pytest.fixture
def again(dsn: str) -> Iterator[Connection]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


def silent(connection: Connection, seconds: int) -> None:
    """Whoever derives was last seen so long ago."""
    connection.execute("UPDATE core.deriving SET seen_at = core.now_ms() - %s", (seconds * 1000,))


def refused(deriver: Deriver) -> str:
    with pytest.raises(EnvironmentProblem) as caught:
        deriver.once()
    return str(caught.value)


def test_a_newer_program_takes_over_and_the_older_one_writes_nothing_more(
    connection: Connection, again: Connection
) -> None:
    centre.receive(connection, [moved(1), moved(2)])
    old = Deriver(connection, OLD)
    assert old.once().events == 2
    assert Deriver(again, NEW).once().events == 2
    centre.receive(again, [moved(3)])
    # To the older one, and to itself started again, the newer one's tables are of the wrong shape.
    again.execute("UPDATE core.setting SET value = 'newer' WHERE key = 'derived_shape'")
    before = again.execute(ALL_OF_IT).fetchone()
    for deriver in (old, Deriver(connection, OLD), Deriver(connection, OLD)):
        assert refused(deriver) == (
            "central_newer: lab-kiosk 1.10.0 derives this centre, and this program is 1.9.0. "
            "It writes nothing: bring it to that version"
        )
    with pytest.raises(EnvironmentProblem, match="central_newer"):
        old.rebuild()
    silent(again, 10**6)
    assert refused(old).startswith("central_newer")
    assert again.execute(ALL_OF_IT).fetchone() == before


def test_of_two_programs_of_one_version_the_second_waits_for_the_first_ones_silence(
    connection: Connection, again: Connection
) -> None:
    centre.receive(connection, [moved(1)])
    first, second = Deriver(connection, NEW), Deriver(again, TWIN)
    first.once()
    before = again.execute(ALL_OF_IT).fetchone()
    silent(again, 1)
    assert "another lab-kiosk 1.10.0" in (said := refused(second))
    assert "seen 1 second ago: stop it" in said
    silent(again, 119)
    assert refused(second).startswith(turn.HELD)
    assert again.execute(ALL_OF_IT).fetchone() == before
    # With nothing to derive, it is seen all the same.
    assert not first.once().news
    assert "seen 0 seconds ago" in refused(second)
    silent(again, 121)
    assert second.once().events == 1
    assert refused(first).startswith(turn.HELD)
    # When it comes back for good, even the tables may be another's.
    again.execute("ALTER TABLE lab.stocks ADD COLUMN of_the_other text")
    again.execute("UPDATE core.setting SET value = 'other' WHERE key = 'derived_shape'")
    silent(again, 121)
    assert first.once().events == 1
    assert check(again).wrong == ()


def test_one_program_takes_turns_with_itself_without_waiting(connection: Connection, again: Connection) -> None:
    both = Deriver(connection, NEW), Deriver(again, NEW)
    for seq in range(1, 5):
        centre.receive(connection, [moved(seq)])
        assert both[seq % 2].once().events == 1


class Follower:
    """``central derive --follow``, on a thread."""

    def __init__(self, dsn: str, program: str) -> None:
        self.heard: queue.Queue[Derived] = queue.Queue()
        self.ended_with: EnvironmentProblem | None = None
        self.bell = Bell()
        self._thread = threading.Thread(target=self._run, args=(dsn, program))
        self._thread.start()

    def _run(self, dsn: str, program: str) -> None:
        try:
            follow(dsn, program, self.bell, self.heard.put, every_s=0.02, first_pause_s=0.01)
        except EnvironmentProblem as problem:
            self.ended_with = problem

    def ended(self) -> EnvironmentProblem | None:
        self._thread.join(LONG)
        assert not self._thread.is_alive()
        return self.ended_with

    def stop(self) -> EnvironmentProblem | None:
        self.bell.ring()
        return self.ended()


def test_an_old_follower_that_was_not_stopped_ends_with_a_sentence(connection: Connection, dsn: str) -> None:
    centre.receive(connection, [moved(seq) for seq in range(1, 6)])
    old = Follower(dsn, OLD)
    assert old.heard.get(timeout=LONG).events == 5
    new = Follower(dsn, NEW)
    try:
        assert new.heard.get(timeout=LONG).events == 5
        centre.receive(connection, [moved(6)])
        problem = old.ended()
        assert problem is not None
        assert "lab-kiosk 1.10.0 derives this centre, and this program is 1.9.0" in str(problem)
        assert new.heard.get(timeout=LONG).events == 1
    finally:
        assert new.stop() is None
        old.stop()
    assert connection.execute("SELECT program, derived_by FROM core.deriving").fetchone() == (NEW, NEW)
    assert connection.execute("SELECT on_hand FROM lab.stocks").fetchone() == (6,)


def test_a_follower_of_the_same_version_waits_and_says_so_once(
    connection: Connection, dsn: str, caplog: pytest.LogCaptureFixture
) -> None:
    centre.receive(connection, [moved(1)])
    first = Follower(dsn, NEW)
    assert first.heard.get(timeout=LONG).events == 1
    told = threading.Event()

    class Hear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.set()

    log = logging.getLogger("lab_kiosk.sync.central.follow")
    log.addHandler(handler := Hear())
    try:
        with caplog.at_level(logging.WARNING):
            second = Follower(dsn, TWIN)
            assert told.wait(LONG)
            centre.receive(connection, [moved(2)])
            assert first.heard.get(timeout=LONG).events == 1
            assert first.stop() is None
            # It was told to stop and says that it goes: nobody has to wait for its silence.
            assert second.heard.get(timeout=LONG).events == 2
            assert second.stop() is None
    finally:
        log.removeHandler(handler)
        for follower in (first, second):
            follower.stop()
    assert len([one for one in caplog.messages if "another lab-kiosk 1.10.0" in one]) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO core.setting (key, value) VALUES ('derived_batch', '0') ON CONFLICT DO NOTHING",
        "INSERT INTO core.setting VALUES ('lab_shape', 'x') ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    ],
)
def test_a_program_from_before_there_was_an_order_fails_and_is_told_to_stop(
    connection: Connection, statement: str
) -> None:
    """The first words of its every transaction, and the last of those that make the tables anew (0.1.0, 2026-11)."""
    with pytest.raises(psycopg.errors.CheckViolation, match="stop this older lab-kiosk: a newer one derives"):
        connection.execute(statement)


def test_a_centre_of_another_version_is_not_derived(connection: Connection) -> None:
    deriver = Deriver(connection, NEW)
    deriver.once()
    connection.execute("UPDATE core.migration SET version_num = '0004'")
    assert refused(deriver) == "central_older: it has revision 0004: run `lab-kiosk central init` first"
    connection.execute("UPDATE core.migration SET version_num = '9999'")
    assert refused(deriver) == f"central_newer: it has revision 9999, this program knows up to {schema.head()}"


@pytest.mark.parametrize(
    ("program", "number"),
    [("0.1.0 abc", (0, 1, 0)), ("12", (12,)), ("1.10 x", (1, 10)), ("test", None), ("1.0rc1 x", None), ("", None)],
)
def test_what_a_program_is_ordered_by(program: str, number: tuple[int, ...] | None) -> None:
    assert turn.version(program) == number
