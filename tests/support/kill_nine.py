# SPDX-License-Identifier: Apache-2.0
"""A kiosk that writes until it is killed, and what has to be true of its database afterwards."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent
from lab_kiosk.domain.ids import LoanId, Stream
from lab_kiosk.domain.vocabulary import LoanKind
from lab_kiosk.journal.engine import connect
from lab_kiosk.journal.opening import Opened, open_journal
from lab_kiosk.journal.verify import verify
from tests.benchmarks.lab_traffic import Traffic
from tests.support.lab_database import KEY
from tests.support.memory_store import CountingClock, CountingIds

CLASS_SET = 5


def open_lab(directory: Path, number: int) -> Opened:
    return open_journal(directory / "lab.db", KEY, directory / "backups", CountingClock(), CountingIds(number), 1)


def write_for_ever(directory: Path, number: int) -> None:
    """Say each event's id once it is durable. Every tenth append is a class set: all of it or nothing."""
    traffic = Traffic(seed=number, people=50, assets=20)
    facts = iter(traffic)
    with_class_sets = 0
    opened = open_lab(directory, number)
    while True:
        with_class_sets += 1
        batch = [next(facts)] if with_class_sets % 10 else class_set(f"{number}-{with_class_sets}")
        opened.store._clock.now = traffic.now_ms  # type: ignore[attr-defined]
        entries = opened.store.append(batch)
        sys.stdout.write(json.dumps([entry.event_id for entry in entries]) + "\n")
        sys.stdout.flush()


def class_set(batch: str) -> list[Fact]:
    return [
        Fact(
            Stream(f"asset:set-{number}"),
            AssetLent(
                loan_id=LoanId(f"{batch}-{number}"),
                kind=LoanKind.CLASS_SET,
                due_at=1,
                zone="UTC",
                batch_id=f"set-{batch}",
            ),
        )
        for number in range(CLASS_SET)
    ]


@dataclass
class Toll:
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half_batches: int = 0
    unsound: int = 0
    recoveries: int = 0


def kill_often(directory: Path, kills: int, seed: int, thorough_every: int = 1) -> Toll:
    """Start the kiosk, kill it at some moment, look, and again; the same database all the way."""
    dice, toll, promised = random.Random(seed), Toll(), set[str]()
    for number in range(1, kills + 1):
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.support.kill_nine", str(directory), str(number)], stdout=subprocess.PIPE
        )
        assert kiosk.stdout is not None
        said = [kiosk.stdout.readline() for _ in range(dice.randint(0, 80))]
        kiosk.kill()
        said += kiosk.stdout.read().splitlines(keepends=True)
        kiosk.stdout.close()
        kiosk.wait()
        toll.kills += 1
        promised.update(*(json.loads(line) for line in said if line.endswith(b"\n")))
        _look(directory, promised, toll, deep=number % thorough_every == 0 or number == kills)
    toll.acknowledged = len(promised)
    return toll


def _look(directory: Path, promised: set[str], toll: Toll, *, deep: bool) -> None:
    if not (directory / "lab.db").exists():
        return
    opened = open_lab(directory, 1_000_000 + toll.kills)
    toll.recoveries += opened.recovery is not None or opened.wal_lost
    opened.database.close()
    connection = connect(directory / "lab.db", KEY, mode="ro")
    stored = {row[0] for row in connection.execute("SELECT event_id FROM event")}
    sets = connection.execute("SELECT count(*) FROM loans WHERE batch_id LIKE 'set-%' GROUP BY batch_id").fetchall()
    connection.close()
    toll.lost += len(promised - stored)
    toll.half_batches += sum(count != CLASS_SET for (count,) in sets)
    toll.unsound += deep and not verify(directory / "lab.db", KEY).sound


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]), int(sys.argv[2]))
