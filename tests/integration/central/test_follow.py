# SPDX-License-Identifier: Apache-2.0
"""Following: told at once, and not put off by a server that goes away."""

from __future__ import annotations

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import StockMoved
from lab_kiosk.domain.ids import EventId, LogId, Stream
from lab_kiosk.domain.vocabulary import StockMove
from lab_kiosk.sync.central.derive import Derived
from lab_kiosk.sync.central.follow import Bell, follow
from tests.support import centre

Connection = psycopg.Connection[tuple[Any, ...]]
LONG = 60.0
"""Seconds after which a test says that what it waits for never came."""
NEVER = 3600.0


def moved(seq: int) -> Entry:
    event = StockMoved(move=StockMove.RECEIVE, quantity=1, by="S")
    return Entry(LogId("log-1"), seq, EventId(f"e{seq}"), hlc.stamp(seq), 1, Stream("stock:s"), event)


@contextmanager
def following(dsn: str) -> Iterator[queue.Queue[Derived]]:
    heard: queue.Queue[Derived] = queue.Queue()
    problems: list[BaseException] = []
    with Bell() as bell:

        def run() -> None:
            try:
                follow(dsn, "test", bell, heard.put, every_s=NEVER, first_pause_s=0.01)
            except BaseException as problem:  # noqa: BLE001 - told to the test below
                problems.append(problem)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield heard
        finally:
            bell.ring()
            thread.join(LONG)
            assert not thread.is_alive()
    assert problems == []


def events(heard: queue.Queue[Derived], count: int) -> None:
    """Until so many events were derived."""
    while count > 0:
        count -= heard.get(timeout=LONG).events


def test_a_new_event_is_derived_without_the_timer(connection: Connection, dsn: str) -> None:
    centre.receive(connection, [moved(1)])
    with following(dsn) as heard:
        events(heard, 1)
        for seq in range(2, 42):
            centre.receive(connection, [moved(seq)])
            if seq % 5 == 1:
                events(heard, 5)
    assert connection.execute("SELECT on_hand FROM lab.stocks").fetchone() == (41,)


def test_a_lost_notification_is_made_up_for_by_the_timer(connection: Connection, dsn: str) -> None:
    heard: queue.Queue[Derived] = queue.Queue()
    with Bell() as bell:
        thread = threading.Thread(target=follow, args=(dsn, "test", bell, heard.put), kwargs={"every_s": 0.01})
        thread.start()
        heard.get(timeout=LONG)
        centre.receive(connection, [moved(1)], notify=False)
        events(heard, 1)
        bell.ring()
        thread.join(LONG)
    assert not thread.is_alive()


def test_a_restarted_server_is_waited_for_and_said_once(caplog: pytest.LogCaptureFixture) -> None:
    with Server() as server:
        dsn = centre.create(server, "lab")
        with psycopg.connect(dsn, autocommit=True) as connection:
            centre.found(connection)
            centre.receive(connection, [moved(1)])
        expected = caplog.at_level(logging.WARNING)
        with expected, caplog.at_level(logging.INFO, "lab_kiosk.sync.central.follow"), following(dsn) as heard:
            events(heard, 1)
            server.stop("immediate")
            server.start()
            with psycopg.connect(dsn, autocommit=True) as connection:
                centre.receive(connection, [moved(2)])
            events(heard, 1)
    said = [record.message.partition(":")[0] for record in caplog.records if record.name.endswith("follow")]
    assert said == ["the centre is away", "the centre is back"]


def test_a_database_of_somebody_else_is_not_waited_for(server: Server) -> None:
    with Bell() as bell, pytest.raises(EnvironmentProblem, match="centre_foreign"):
        follow(server.dsn("postgres"), "test", bell)


def test_the_command_follows_until_it_is_told_to_stop(connection: Connection, dsn: str) -> None:
    centre.receive(connection, [moved(1)])
    command = "import sys; from tests.integration.central.commands import main; sys.exit(main(sys.argv[1:]))"
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    arguments = [sys.executable, "-c", command, "derive", "--follow", dsn]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "1 event was derived, 0 wait\n"
            process.send_signal(signal.SIGTERM)
            assert process.wait(LONG) == 0
        finally:
            process.kill()  # it would otherwise be waited for without end
