# SPDX-License-Identifier: Apache-2.0
"""The thread that keeps contact: with an answer, without one, and while nobody answers at all."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.application.exchange import Carried, Exchange, Link
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync.pacing import End
from lab_kiosk.sync.protocol import Page, Pull, Push, Pushed, TransportProblem, Trouble, Verdict
from lab_kiosk.sync.syncer import OnLabThread, Syncer
from tests.support.central_model import CentralModel
from tests.support.lab_database import journal_store


class Wire:
    """A transport to the model that fails as it is told."""

    def __init__(self, centre: CentralModel) -> None:
        self.centre = centre
        self.trouble: Trouble | None = None
        self.hangs = False
        self.verdict: Verdict | None = None
        self.released = threading.Event()
        self.closed = threading.Event()
        self.calls = 0

    def push(self, message: Push) -> Pushed:
        self._way()
        if self.verdict is not None:
            return Pushed(verdict=self.verdict)
        return self.centre.push("door", 1, message)

    def prepare(self, events: tuple[Carried, ...]) -> None: ...

    def pull(self, message: Pull) -> Page:
        self._way()
        return self.centre.pull("door", 1, message)

    def _way(self) -> None:
        self.calls += 1
        if self.hangs:
            self.released.wait(60)
            raise TransportProblem(Trouble.LOST)
        if self.trouble is not None:
            raise TransportProblem(self.trouble, "as told")

    def abort(self) -> None:
        self.released.set()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SharedJournal]:
    with journal_store(tmp_path, durable=False) as store:
        store.append([Fact(Stream("asset:1"), AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf"))])
        yield store


@pytest.fixture
def wire() -> Wire:
    return Wire(CentralModel())


def syncer(journal: Exchange, wire: Wire, heard: list[Link] | None = None, **options: Any) -> Syncer:
    told: list[Link] = [] if heard is None else heard
    given: dict[str, Any] = {"monotonic": lambda: 0.0, "chance": lambda: 0.5, **options}
    return Syncer(
        journal,
        wire,
        app="test",
        now_ms=lambda: 1_800_000_000_000,
        today=lambda: "2027-01-15",
        hear=told.append,
        **given,
    )


def borrow(journal: SharedJournal) -> Callable[[Callable[[Exchange], Any]], Future[Any]]:
    def run(errand: Callable[[Exchange], Any]) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(errand(journal))
        return done

    return run


def test_a_contact_says_that_it_talks_and_how_it_went(journal: SharedJournal, wire: Wire) -> None:
    heard: list[Link] = []
    report = syncer(OnLabThread(borrow(journal)), wire, heard).attempt()
    assert report is not None
    assert (report.end, report.sent) == (End.DONE, 1)
    assert [link.talking for link in heard] == [True, False]
    assert journal.waiting().events == 0


def test_a_trouble_is_told_once_and_mended_once(
    journal: SharedJournal, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = syncer(journal, wire)
    wire.trouble = Trouble.EXPIRED
    with caplog.at_level(logging.WARNING):
        assert keeper.attempt() is None
        assert keeper.attempt() is None
    assert len(caplog.records) == 1
    assert (keeper.link.trouble, keeper.link.detail, keeper.link.talking) == ("expired", "as told", False)
    wire.trouble = None
    assert keeper.attempt() is not None
    assert keeper.link == Link(configured=True)


@pytest.mark.parametrize(("verdict", "old"), [(Verdict.OLD, True), (Verdict.LATER, False)])
def test_too_old_and_too_busy_keep_everything(journal: SharedJournal, wire: Wire, verdict: Verdict, old: bool) -> None:
    wire.verdict = verdict
    keeper = syncer(journal, wire)
    keeper.attempt()
    assert keeper.link.old is old
    assert journal.waiting().events == 1


def test_an_answer_about_something_else_is_not_believed(journal: SharedJournal, wire: Wire) -> None:
    wire.verdict = Verdict.OK
    keeper = syncer(journal, wire)
    report = keeper.attempt()
    assert report is not None
    assert report.end is End.LATER
    assert journal.waiting().events == 1


def test_a_call_that_hangs_is_left_behind(journal: SharedJournal, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    wire.hangs = True
    keeper = syncer(journal, wire, deadline=0.05)
    with caplog.at_level(logging.WARNING):
        assert keeper.attempt() is None
    assert keeper.link.trouble == Trouble.TIMED_OUT
    assert wire.released.is_set()


def test_it_keeps_contact_until_it_is_stopped(journal: SharedJournal, wire: Wire) -> None:
    heard: list[Link] = []
    done = threading.Event()

    def hear(link: Link) -> None:
        heard.append(link)
        if not link.talking:
            done.set()

    keeper = Syncer(
        journal,
        wire,
        app="test",
        now_ms=lambda: 1,
        today=lambda: "",
        monotonic=lambda: 0.0,
        chance=lambda: 0.0,
        hear=hear,
    )
    thread = threading.Thread(target=keeper.keep)
    thread.start()
    for nudges in ((keeper.ask_now,), (keeper.link_up,), (keeper.wrote, keeper.ask_now)):
        assert done.wait(30)
        done.clear()
        for nudge in nudges:
            nudge()
    assert done.wait(30)
    keeper.stop()
    thread.join(30)
    assert not thread.is_alive()
    assert wire.closed.is_set()


def test_a_bug_is_loud_and_the_next_contact_comes_all_the_same(
    journal: SharedJournal, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    talked = threading.Event()
    told: list[str | None] = []

    def hear(link: Link) -> None:
        if not link.talking:
            told.append(link.trouble)
            if link.trouble is None:
                talked.set()

    class Stumbling(Wire):
        def push(self, message: Push) -> Pushed:
            if not self.calls:
                self.calls += 1
                raise LookupError("planted")
            return super().push(message)

    stumbling = Stumbling(wire.centre)
    kept = Syncer(
        OnLabThread(borrow(journal)),
        stumbling,
        app="test",
        now_ms=lambda: 1_800_000_000_000,
        today=lambda: "2027-01-15",
        monotonic=iter(range(0, 10**9, 600)).__next__,
        chance=lambda: 0.0,
        hear=hear,
    )
    thread = threading.Thread(target=kept.keep)
    thread.start()
    assert talked.wait(60)
    kept.stop()
    thread.join(60)
    assert not thread.is_alive()
    assert journal.waiting().events == 0
    assert told[:2] == [Trouble.OTHER, None]  # a failure like others: staff see it, and the timer waits for its turn
    assert [record.message for record in caplog.records if record.levelno == logging.CRITICAL] == [
        "a contact with the centre failed"
    ]


def test_a_kiosk_that_closes_asks_no_more(journal: SharedJournal, wire: Wire) -> None:
    keeper = syncer(journal, wire)
    keeper.stop()
    assert keeper.attempt() is None
    assert wire.calls == 0
