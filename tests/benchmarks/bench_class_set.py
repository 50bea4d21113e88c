# SPDX-License-Identifier: Apache-2.0
"""A class set of thirty, scanned faster than any scanner can: router, flow, lab thread and the encrypted database, with
what was handed out durable at the end and counted again from the file.

The yardstick, in the same run and on the same disk: the standard library's SQLite, a read per scan and one bare durable
commit of thirty rows. ``python -m tests.benchmarks.bench_class_set``
"""

from __future__ import annotations

import queue
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from lab_kiosk.application.flows import Action, Kiosk, Now, Tap, advance, scan_context
from lab_kiosk.application.lab_thread import LabThread
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.scan_router import Scanned, interpret
from lab_kiosk.domain.codes import Command, asset_tag, command_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.domain.vocabulary import AgeBand, Presented, Role
from lab_kiosk.journal.engine import connect
from tests.support.builders import PAT, badge_text
from tests.support.fakes import TestLab
from tests.support.lab_database import KEY, journal_store
from tests.support.scenarios import model, site, trusted

SIZE, ROUNDS = 30, 20
DIGITS = "23456789"
TAGS = [asset_tag(f"AB{DIGITS[n // 8]}{DIGITS[n % 8]}QZ") for n in range(SIZE)]
BADGE = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)


class Hand:
    """Scans and taps as fast as it is called; the lab answers from its own thread."""

    def __init__(self, folder: Path) -> None:
        self.kiosk = Kiosk()
        self._folder = folder
        self._answers: queue.SimpleQueue[tuple[object, int]] = queue.SimpleQueue()
        self._bugs: list[BaseException] = []
        self._thread = LabThread(self._opened, self._bugs.append)
        self._thread.start()

    @contextmanager
    def _opened(self) -> Iterator[Lab]:
        with journal_store(self._folder) as store:
            things = [
                Fact(Stream(f"asset:{n}"), AssetRegistered(model_id=ModelId("cam"), tag=tag, place="shelf"))
                for n, tag in enumerate(TAGS)
            ]
            store.append([site(), trusted(), model("cam", turnaround=(), worn=False), *things])
            yield replace(TestLab().lab, store=store)

    def step(self, event: object) -> None:
        now = int(time.monotonic() * 1000)
        self.kiosk, commands = advance(self.kiosk, event, Now(now, now))
        for command in commands:
            self._thread.submit(command, partial(self._hear, self.kiosk.epoch))  # type: ignore[arg-type]

    def scan(self, text: str) -> None:
        self.step(interpret(Scanned(text, Presented.SCANNER), scan_context(self.kiosk)))

    def settle(self) -> None:
        while self.kiosk.busy:
            outcome, epoch = self._answers.get(timeout=30)
            if epoch == self.kiosk.epoch:
                self.step(outcome)

    def stop(self) -> None:
        self._thread.stop()
        if self._bugs:
            raise self._bugs[0]

    def _hear(self, epoch: int, outcome: object) -> None:
        self._answers.put((outcome, epoch))


def run(folder: Path) -> tuple[list[float], list[float], int]:
    """Milliseconds a scan, milliseconds a commit, and how many loans the file has at the end."""
    hand = Hand(folder)
    scans, commits = [], []
    for _ in range(ROUNDS):
        hand.scan(command_card(Command.CLASSSET))
        hand.scan(BADGE)
        hand.settle()
        started = time.perf_counter()
        for tag in TAGS:
            hand.scan(tag)
        hand.settle()
        scans.append((time.perf_counter() - started) * 1000 / SIZE)
        assert hand.kiosk.class_set is not None
        assert len(hand.kiosk.class_set.ready) == SIZE, "a scan was lost"
        started = time.perf_counter()
        hand.step(Tap(Action.TAKE))
        hand.settle()
        commits.append((time.perf_counter() - started) * 1000)
        hand.step(Tap(Action.CONTINUE))
        for tag in TAGS:
            hand.scan(tag)
            hand.settle()
        hand.step(Tap(Action.CONTINUE))
    hand.stop()
    connection = connect(folder / "lab.db", KEY, mode="ro")
    (loans,) = connection.execute("SELECT count(*) FROM loans WHERE kind = 'class_set'").fetchone()
    connection.close()
    return scans, commits, int(loans)


def yardstick(folder: Path) -> tuple[list[float], list[float]]:
    reads, commits = [], []
    with sqlite3.connect(folder / "bare.db", isolation_level=None) as bare:
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE t (n INTEGER, x TEXT)"):
            bare.execute(statement)
        bare.executemany("INSERT INTO t VALUES (?, ?)", [(n, "x" * 300) for n in range(SIZE)])
        for _ in range(ROUNDS):
            started = time.perf_counter()
            for n in range(SIZE):
                bare.execute("SELECT x FROM t WHERE n = ?", (n,)).fetchone()
            reads.append((time.perf_counter() - started) * 1000 / SIZE)
            started = time.perf_counter()
            bare.execute("BEGIN")
            bare.executemany("INSERT INTO t VALUES (?, ?)", [(-1, "x" * 300)] * SIZE)
            bare.execute("COMMIT")
            commits.append((time.perf_counter() - started) * 1000)
    return reads, commits


def main() -> None:
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory)
        scans, commits, loans = run(folder)
        reads, bare = yardstick(folder)
    worst = max(scans)
    lines = (
        f"{ROUNDS} class sets of {SIZE}, each scanned without a pause",
        f"{'ms':42}{'median':>9}{'worst':>9}",
        f"{'a scan, to the counter':42}{statistics.median(scans):9.2f}{worst:9.2f}",
        f"{'yardstick: a bare read':42}{statistics.median(reads):9.3f}{max(reads):9.3f}",
        f"{'one tap: thirty loans, durable':42}{statistics.median(commits):9.1f}{max(commits):9.1f}",
        f"{'yardstick: thirty bare rows, one commit':42}{statistics.median(bare):9.1f}{max(bare):9.1f}",
        f"scans a second, in the worst set: {1000 / worst:.0f} (to reach: 10)",
        f"loans in the file: {loans} of {ROUNDS * SIZE}",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
