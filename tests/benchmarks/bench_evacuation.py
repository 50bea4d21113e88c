# SPDX-License-Identifier: Apache-2.0
"""The evacuation list with network and server gone: from the staff badge to the list as a value for the glass, and on
to a page for paper, with a full lab inside and a year of visits in the encrypted database. Nothing here has a socket.

The yardstick, in the same run and on the same disk: the standard library's SQLite reads as many rows.
``python -m tests.benchmarks.bench_evacuation``
"""

from __future__ import annotations

import os
import socket
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from lab_kiosk.application.commands import DoDuty
from lab_kiosk.application.duty import Duty, RollCall
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.badge import encode_handle
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import PersonNamed
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import Handle, VisitId, person_stream
from lab_kiosk.domain.paper import Listing
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, Role
from lab_kiosk.printing import encode
from lab_kiosk.ui.presenters.duty import duty_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.paper.press import to_pdf
from tests.support.builders import staff_badge
from tests.support.fakes import TestLab
from tests.support.lab_database import journal_store
from tests.support.scenarios import site, trusted

INSIDE, BEFORE, ROUNDS = 300, 20_000, 15
TO_REACH_MS = 2_000


def handle_of(number: int) -> Handle:
    return Handle(encode_handle(number.to_bytes(10, "big")))


def fill(lab: TestLab) -> None:
    """A year of visits that are over, and a full lab."""
    for first in range(0, BEFORE, 1_000):
        facts: list[Fact] = []
        for number in range(first, first + 1_000):
            handle, visit = handle_of(number % 2_000), VisitId(f"old-{number}")
            came = VisitOpened(visit_id=visit, party=Party.SUBJECT, presented=Presented.SCANNER, role=Role.STUDENT)
            gone = VisitClosed(visit_id=visit, by=ClosedBy.SELF)
            facts += [Fact(person_stream(handle), came, handle), Fact(person_stream(handle), gone, handle)]
        lab.lab.store.append(facts)
    for number in range(INSIDE):
        handle = handle_of(number)
        opened = VisitOpened(visit_id=VisitId(f"v-{number}"), party=Party.SUBJECT, presented=Presented.SCANNER)
        named = Personal(first_name=f"Person {number}", initial="Q")
        known = Fact(person_stream(handle), PersonNamed(), handle, named)
        lab.lab.store.append([known, Fact(person_stream(handle), opened, handle)])


def no_network(*_: object) -> NoReturn:
    raise OSError("the network is gone")


def printed(roll: RollCall) -> bytes:
    rows = tuple((line.name, line.zone, str(line.heads), str(line.confidence), "") for line in roll.lines)
    header = ("Name", "Zone", "Heads", "How sure", "Seen outside")
    return to_pdf([Listing(heading="Inside", when="now", header=header, rows=rows, shares=(6, 4, 2, 3, 4))], encode)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt_application()  # in a kiosk that runs it is there
    with tempfile.TemporaryDirectory() as directory, journal_store(Path(directory)) as store:
        lab = TestLab()
        lab.lab = replace(lab.lab, store=store)
        store.append([site(), trusted()])
        fill(lab)
        socket.socket.connect = no_network  # type: ignore[method-assign]
        shown, paper, bare = [], [], []
        yard = sqlite3.connect(Path(directory) / "bare.db")
        yard.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, x TEXT)")
        yard.executemany("INSERT INTO t VALUES (?, ?)", [(n, "x" * 300) for n in range(INSIDE)])
        yard.commit()
        for _ in range(ROUNDS):
            started = time.perf_counter()
            roll = perform(DoDuty(Duty.EVACUATE, staff_badge()), lab.lab)
            assert isinstance(roll, RollCall)
            view = duty_view(Kiosk(screen=Screen.EVACUATION, roll=roll), Site(zone="America/Chicago"))
            shown.append((time.perf_counter() - started) * 1000)
            assert view.inside == INSIDE
            pdf = printed(roll)
            paper.append((time.perf_counter() - started) * 1000)
            assert pdf.startswith(b"%PDF")
            started = time.perf_counter()
            assert len(yard.execute("SELECT * FROM t").fetchall()) == INSIDE
            bare.append((time.perf_counter() - started) * 1000)
        yard.close()
    lines = (
        f"{INSIDE} people inside, {BEFORE:,} visits before, no network",
        f"{'ms':42}{'median':>9}{'worst':>9}",
        f"{'badge to the list, written and ready':42}{statistics.median(shown):9.1f}{max(shown):9.1f}",
        f"{'badge to its pages as a PDF':42}{statistics.median(paper):9.1f}{max(paper):9.1f}",
        f"{'yardstick: as many bare rows':42}{statistics.median(bare):9.2f}{max(bare):9.2f}",
        f"to reach: {TO_REACH_MS} ms; worst of all: {max(paper):.0f} ms",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
