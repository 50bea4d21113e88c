# SPDX-License-Identifier: Apache-2.0
"""The thread that takes files in: beside the glass, between two commands of the lab, all of it or nothing."""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from lab_kiosk import mappings
from lab_kiosk.application.imports import plan
from lab_kiosk.application.intake import (
    MOST_PROBLEMS,
    FileJudged,
    FileRefused,
    FilesFound,
    FileTaken,
    HowFar,
    JudgeFile,
    LookForFiles,
    SourceFile,
    StopTakingIn,
    TakeIn,
    WhyNot,
)
from lab_kiosk.application.lab_thread import LabThread
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.events.site import RecordsImported
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.domain.records import Asset, StockItem
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.intake import LONGEST_NAME, Intake, plugged_in
from tests.support.builders import STAFF
from tests.support.labs import founded, opened
from tests.support.scenarios import furnished

T = TypeVar("T")
ASSETS = "Asset Tag,Model\nLAB-1,Quest 3\nLAB-2,Quest 3\n"


class Table:
    """An intake beside a lab on its own thread, and what it said."""

    def __init__(
        self,
        data: Path,
        lab: Callable[[], AbstractContextManager[Lab]] | None = None,
        sticks: Callable[[], Iterator[Path]] | None = None,
    ) -> None:
        self.data = data
        self.lab = furnished()
        self.bugs: list[BaseException] = []
        self.said: queue.Queue[Any] = queue.Queue()
        self.stops_at_once = False
        self.thread = LabThread(lab or self._furnished, self.bugs.append)
        self.thread.start()
        self.intake = Intake(data, self.thread.borrow, self._hear, self.bugs.append, sticks or (lambda: iter(())))
        self.intake.start()

    @contextmanager
    def _furnished(self) -> Iterator[Lab]:
        yield self.lab.lab

    def _hear(self, word: object) -> None:
        self.said.put(word)
        if self.stops_at_once and isinstance(word, HowFar):
            self.intake(StopTakingIn())

    def close(self) -> None:
        self.intake.close()
        self.thread.stop()

    def ask(self, command: Any) -> Any:
        """The answer; how far it is on the way is left out."""
        self.intake(command)
        return self.answer()

    def answer(self) -> Any:
        while isinstance(word := self.said.get(timeout=20), HowFar):
            pass
        return word

    def file(self, text: str | bytes, name: str = "a.csv") -> SourceFile:
        path = self.data / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return SourceFile(path=str(path), name=name, where="", size=1, at=1)

    def judge(self, text: str | bytes, format_: SheetFormat = SheetFormat.ASSETS, ticket: int = 1, **more: Any) -> Any:
        return self.ask(JudgeFile(ticket=ticket, file=self.file(text), format=format_, **more))

    def tags(self) -> set[str]:
        return {one.tag for one in self.lab.store.records().values() if isinstance(one, Asset)}


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    here = Table(tmp_path)
    yield here
    here.close()
    assert here.bugs == []


def test_what_each_row_would_do_is_told_and_nothing_is_written_until_it_is_asked_for(table: Table) -> None:
    before, entries = table.tags(), len(table.lab.store.entries)
    told = table.judge(ASSETS + "LAB-3,\n")
    assert isinstance(told, FileJudged)
    assert (told.counts[Verdict.NEW], told.unread, told.guessed) == (3 - told.counts[Verdict.REFUSED], (), False)
    assert (table.tags(), len(table.lab.store.entries)) == (before, entries)
    assert table.ask(TakeIn(ticket=1, by=STAFF, others=True)) == FileTaken(ticket=1)
    assert {"LAB-1", "LAB-2"} <= table.tags() - before
    (entry,) = table.lab.told("records.imported")
    event = entry.event
    assert isinstance(event, RecordsImported)
    assert (event.by, event.new, len(event.digest)) == (STAFF, told.counts[Verdict.NEW], 64)
    again = table.judge(ASSETS, ticket=2)
    assert (again.counts[Verdict.SAME], again.facts) == (2, 0)


def test_counted_parts_are_taken_in_and_days_are_read_as_somebody_says(table: Table) -> None:
    rows = "Name,Purchase Date,QTY\nCables,11/5/22,10\n"
    told = table.judge(rows, SheetFormat.CONSUMABLES)
    assert (told.counts[Verdict.REFUSED], told.problems[0].row) == (1, 2)
    assert "may be another day" in str(told.problems[0].reason)
    assert table.ask(TakeIn(ticket=1, by=STAFF)) == FileRefused(ticket=1, why=WhyNot.CHANGED)
    told = table.judge(rows, SheetFormat.CONSUMABLES, ticket=2, days=Days.MONTH_FIRST)
    assert told.counts[Verdict.NEW] == 1
    table.ask(TakeIn(ticket=2, by=STAFF))
    (item,) = [one for one in table.lab.store.records().values() if isinstance(one, StockItem)]
    assert (item.name, item.purchased_on) == ("Cables", "2022-11-05")


def test_columns_are_read_as_they_were_saved(table: Table) -> None:
    rows = "Nummer,Gerät\nLAB-1,Quest 3\n"
    told = table.judge(rows)
    assert isinstance(told, FileRefused)
    assert (told.why, "no column Asset Tag" in str(told.reason)) == (WhyNot.REFUSED, True)
    mappings.save(table.data, SheetFormat.ASSETS, "ours", {"tag": "Nummer", "model": "Gerät"})
    assert table.ask(LookForFiles()).mappings == {SheetFormat.ASSETS: ("ours",)}
    assert table.judge(rows, mapping="ours").counts[Verdict.NEW] == 1
    empty = table.judge(b"")
    assert (empty.why, "is empty" in str(empty.reason)) == (WhyNot.REFUSED, True)
    assert table.judge("Asset Tag,Model\nJosé,x\n".encode("cp1252")).guessed


def test_of_many_refused_rows_the_first_are_told(table: Table) -> None:
    told = table.judge("Asset Tag,Purchase Cost\n" + "".join(f"LAB-{n},x\n" for n in range(MOST_PROBLEMS + 3)))
    assert (told.counts[Verdict.REFUSED], len(told.problems)) == (MOST_PROBLEMS + 3, MOST_PROBLEMS)
    assert (told.problems[0].row, "x" in str(told.problems[0].reason)) == (2, True)


def test_a_stick_that_was_pulled_out_is_told(table: Table) -> None:
    gone = SourceFile(path=str(table.data / "none.csv"), name="none.csv", where="", size=1, at=1)
    asked = JudgeFile(ticket=7, file=gone, format=SheetFormat.ASSETS)
    assert table.ask(asked) == FileRefused(ticket=7, why=WhyNot.GONE)


def test_a_mapping_that_went_or_a_lab_that_cannot_write_is_told(
    table: Table, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(batches: object) -> int:
        raise EnvironmentProblem("disk_full", "no room")

    with caplog.at_level(logging.ERROR):
        told = table.judge(ASSETS, mapping="gone")
        assert told == FileRefused(ticket=1, why=WhyNot.FAILED)
        table.judge(ASSETS, ticket=2)
        monkeypatch.setattr(table.lab.store, "append_whole", full)
        assert table.ask(TakeIn(ticket=2, by=STAFF)) == FileRefused(ticket=2, why=WhyNot.FAILED)
    assert "no room" in caplog.text


def test_what_became_another_one_meanwhile_is_judged_anew(table: Table) -> None:
    table.judge(ASSETS)
    assert table.ask(TakeIn(ticket=9, by=STAFF)) == FileRefused(ticket=9, why=WhyNot.CHANGED)
    table.judge(ASSETS, ticket=2)
    table.thread.borrow(lambda lab: lab.store.append(_lab_1())).result(10)
    before = table.tags()
    assert table.ask(TakeIn(ticket=2, by=STAFF)) == FileRefused(ticket=2, why=WhyNot.CHANGED)
    assert (table.tags(), table.lab.told("records.imported")) == (before, [])
    assert table.ask(TakeIn(ticket=2, by=STAFF)) == FileRefused(ticket=2, why=WhyNot.CHANGED)


def _lab_1() -> list[Fact]:
    registered = AssetRegistered(model_id=ModelId("quest"), tag="LAB-1", place="shelf")
    return [Fact(Stream("asset:other"), registered)]


def test_a_stop_in_the_middle_leaves_nothing_behind(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "BATCH", 10)
    before, entries = table.tags(), len(table.lab.store.entries)
    rows = "Asset Tag,Model\n" + "".join(f"LAB-{n},Quest 3\n" for n in range(50))
    table.judge(rows)
    table.stops_at_once = True
    assert table.ask(TakeIn(ticket=1, by=STAFF)) == FileRefused(ticket=1, why=WhyNot.STOPPED)
    assert (table.tags(), len(table.lab.store.entries)) == (before, entries)
    table.stops_at_once = False
    table.judge(rows, ticket=2)
    assert table.ask(TakeIn(ticket=2, by=STAFF)) == FileTaken(ticket=2)
    assert len(table.tags()) == len(before) + 50


def test_the_end_of_the_kiosk_stops_it_too(tmp_path: Path) -> None:
    """Behind whatever the lab does now nothing of it is begun any more."""
    here = Table(tmp_path)
    waits, asked = threading.Event(), threading.Event()

    def borrow(errand: Callable[[Lab], T]) -> Future[T]:
        asked.set()
        return here.thread.borrow(errand)

    def busy(lab: Lab) -> None:
        waits.wait(20)

    here.thread.borrow(busy)
    intake = Intake(tmp_path, borrow, here.said.put, here.bugs.append, lambda: iter(()))
    intake.start()
    intake(JudgeFile(ticket=1, file=here.file(ASSETS), format=SheetFormat.ASSETS))
    assert asked.wait(20)
    intake.close()
    assert here.said.get(timeout=20) == FileRefused(ticket=1, why=WhyNot.STOPPED)
    waits.set()
    here.close()
    assert here.bugs == []
    Intake(tmp_path, here.thread.borrow, here.said.put, here.bugs.append).close()


def test_a_bug_is_loud_and_the_page_does_not_wait_for_ever(tmp_path: Path) -> None:
    bugs: list[BaseException] = []
    said: queue.Queue[Any] = queue.Queue()

    def borrow(errand: Callable[[Lab], T]) -> Future[T]:
        done: Future[T] = Future()
        done.set_exception(RuntimeError("a bug"))
        return done

    intake = Intake(tmp_path, borrow, said.put, bugs.append)
    (tmp_path / "a.csv").write_text(ASSETS)
    file = SourceFile(path=str(tmp_path / "a.csv"), name="a.csv", where="", size=1, at=1)
    intake.start()
    intake(JudgeFile(ticket=3, file=file, format=SheetFormat.ASSETS))
    assert said.get(timeout=20) == FileRefused(ticket=3, why=WhyNot.FAILED)
    assert [str(bug) for bug in bugs] == ["a bug"]
    intake.close()


def test_the_sheets_of_the_folder_and_of_sticks_are_found_the_newest_first(tmp_path: Path) -> None:
    stick, gone = tmp_path / "KING\nSTON", tmp_path / "GONE"
    (stick / "deeper").mkdir(parents=True)
    (tmp_path / "imports").mkdir()
    for number, path in enumerate(
        (tmp_path / "imports" / "old.csv", stick / "new.CSV", stick / "a.zip", stick / "deeper" / "b.csv")
    ):
        path.write_text("x")
        os.utime(path, (number + 1, number + 1))
    (stick / ("n" * 100 + ".csv")).write_text("x")
    os.utime(stick / ("n" * 100 + ".csv"), (9, 9))
    (stick / "link.csv").symlink_to("/etc/passwd")
    here = Table(tmp_path, sticks=lambda: iter((stick, gone)))
    found = here.ask(LookForFiles())
    here.close()
    assert isinstance(found, FilesFound)
    assert [(file.name, file.where) for file in found.files] == [
        ("n" * (LONGEST_NAME - 1) + "…", "KING\N{REPLACEMENT CHARACTER}STON"),
        ("new.CSV", "KING\N{REPLACEMENT CHARACTER}STON"),
        ("old.csv", ""),
    ]
    assert (found.folder, found.mappings) == (str(tmp_path / "imports"), {})


def test_sticks_are_looked_for_where_desktops_put_them() -> None:
    assert all(path.is_dir() or path.exists() for path in plugged_in())


def test_in_a_real_lab_too_a_stop_leaves_the_very_same_lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = founded(tmp_path)
    monkeypatch.setattr(plan, "BATCH", 100)
    here = Table(folder, lab=lambda: opened(folder))

    def every() -> set[str]:
        return here.thread.borrow(lambda lab: {one.tag for one in lab.store.every(Asset)}).result(20)

    before = every()
    rows = "Asset Tag,Model\n" + "".join(f"LAB-{n},Quest 3\n" for n in range(400))
    assert here.judge(rows).counts[Verdict.NEW] == 400
    here.stops_at_once = True
    assert here.ask(TakeIn(ticket=1, by=STAFF)) == FileRefused(ticket=1, why=WhyNot.STOPPED)
    assert every() == before
    here.stops_at_once = False
    assert here.judge(rows, ticket=2).counts[Verdict.NEW] == 400
    assert here.ask(TakeIn(ticket=2, by=STAFF)) == FileTaken(ticket=2)
    assert len(every()) == len(before) + 400
    here.close()
    assert here.bugs == []
