# SPDX-License-Identifier: Apache-2.0
"""Derive whatever comes in, as soon as it does: told by a notification, and by a timer in case one was lost.

A server that goes away is waited for. What happened on the way is said once, when it changes.
"""

from __future__ import annotations

import logging
import os
import random
import select
from collections.abc import Callable
from types import TracebackType
from typing import Self

import psycopg

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.sync.central.connecting import AWAY, connect, environment, sentence
from lab_kiosk.sync.central.derive import Derived, Deriver
from lab_kiosk.sync.central.dialect import Connection
from lab_kiosk.sync.central.turn import HELD

CHANNEL = "lab_events"
"""What a push notifies at its end."""
EVERY_S = 30.0
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0

_log = logging.getLogger(__name__)


class Bell:
    """Ends a follower's wait, from a signal handler or another thread; once rung, it rings for good."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self.rung = False

    def ring(self) -> None:
        self.rung = True
        os.write(self._write, b"!")

    def wait(self, seconds: float, also: int | None = None) -> None:
        """Until the bell, the time, or something to read on the descriptor ``also``."""
        select.select([self._read, *(() if also is None else (also,))], [], [], seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._read)
        os.close(self._write)


def follow(
    dsn: str,
    program: str,
    bell: Bell,
    derived: Callable[[Derived], None] = lambda _: None,
    *,
    every_s: float = EVERY_S,
    first_pause_s: float = FIRST_PAUSE_S,
) -> None:
    """Derive until the bell rings. ``derived`` hears of each transaction that had something to do.

    Where another program of this version derives, it is waited for. Raises :class:`EnvironmentProblem`, which
    reconnecting does not mend: ``centre_foreign``, and of ``turn.take`` where the centre is of another version.
    """
    with environment():
        _follow(dsn, program, bell, derived, every_s, first_pause_s)


def _follow(
    dsn: str, program: str, bell: Bell, derived: Callable[[Derived], None], every_s: float, first_pause_s: float
) -> None:
    pause = first_pause_s
    away = held = False
    while not bell.rung:
        try:
            with connect(dsn) as connection:
                if away:
                    _log.info("the centre is back")
                away, pause = False, first_pause_s
                _derive(connection, program, bell, derived, every_s)
        except AWAY as problem:
            if not away:
                _log.warning("the centre is away: %s", sentence(problem))
            away = True
            bell.wait(random.uniform(0, pause))  # noqa: S311 - spreads, hides nothing
            pause = min(pause * 2, LONGEST_PAUSE_S)
        except EnvironmentProblem as problem:
            if problem.code != HELD:
                raise
            if not held:
                _log.warning("it waits: %s", problem)
            held = True
            bell.wait(every_s)


def _derive(
    connection: Connection, program: str, bell: Bell, derived: Callable[[Derived], None], every_s: float
) -> None:
    told = False

    def hear(_: psycopg.Notify) -> None:
        nonlocal told
        told = True

    connection.add_notify_handler(hear)
    # Before the first look: what comes in between is told.
    connection.execute(f"LISTEN {CHANNEL}")
    deriver = Deriver(connection, program)
    while not bell.rung:
        told = False
        done = deriver.once()
        if done.news:
            derived(done)
            continue
        # What came with the last answer has been read from the socket, which then says nothing of it any more.
        while connection.pgconn.notifies() is not None:
            told = True
        if not told:
            bell.wait(every_s, connection.fileno())
    deriver.leave()
