# SPDX-License-Identifier: Apache-2.0
"""The lab thread: one command after the other, failures as values, bugs loud."""

from __future__ import annotations

import logging
import queue
import threading
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest

from lab_kiosk.application.commands import CallHelp, LookAtLab, OpenDemo, RefuseScan
from lab_kiosk.application.lab_thread import LabThread
from lab_kiosk.application.outcomes import Failed, HelpIsComing, LabFacts, Noted, Outcome, Trouble
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from tests.support.fakes import TestLab
from tests.support.scenarios import furnished, guest


@contextmanager
def opened(lab: TestLab, log: list[Any] | None = None) -> Iterator[Lab]:
    told = log if log is not None else []
    told.append(("opened", threading.get_ident()))
    yield lab.lab
    told.append(("closed", threading.get_ident()))


@contextmanager
def broken(problem: BaseException) -> Iterator[Lab]:
    raise problem
    yield


class Answers:
    """What the thread said, as it came; each with the thread that said it."""

    def __init__(self) -> None:
        self._said: queue.Queue[tuple[Outcome, int]] = queue.Queue()

    def __call__(self, outcome: Outcome) -> None:
        self._said.put((outcome, threading.get_ident()))

    def next(self) -> Outcome:
        return self._said.get(timeout=10)[0]


def test_commands_are_done_in_order_on_the_thread_that_opened_the_lab() -> None:
    log: list[Any] = []
    answers = Answers()
    thread = LabThread(lambda: opened(furnished(), log), log.append)
    thread.start()
    for command in (LookAtLab(), RefuseScan("login", 3), CallHelp("home")):
        thread.submit(command, answers)
    assert isinstance(answers.next(), LabFacts)
    assert answers.next() == Noted()
    assert answers.next() == HelpIsComing("home")
    thread.stop()
    assert [what for what, _ in log] == ["opened", "closed"]
    assert {ident for _, ident in log} != {threading.get_ident()}
    assert len({ident for _, ident in log}) == 1


def test_what_was_submitted_is_done_before_the_end() -> None:
    answers = Answers()
    thread = LabThread(lambda: opened(furnished()), pytest.fail)
    thread.submit(LookAtLab(), answers)
    thread.start()
    thread.stop()
    assert isinstance(answers.next(), LabFacts)


def test_a_lab_that_does_not_open_says_why_to_whoever_starts_it() -> None:
    thread = LabThread(lambda: broken(EnvironmentProblem("database_in_use", "another kiosk")), pytest.fail)
    with pytest.raises(EnvironmentProblem, match="another kiosk") as caught:
        thread.start()
    assert caught.value.code == "database_in_use"
    assert str(EnvironmentProblem("disk_full")) == "disk_full"


def test_a_problem_of_the_surroundings_is_an_answer_and_is_logged_once_per_change(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lab, answers = furnished(), Answers()
    thread = LabThread(lambda: opened(lab), pytest.fail)
    thread.start()
    with caplog.at_level(logging.ERROR, logger="lab_kiosk.application.lab_thread"):
        lab.store.full = True
        for _ in range(3):
            thread.submit(RefuseScan("login", 3), answers)
            assert answers.next() == Failed(Trouble.DISK_FULL)
        assert len(caplog.records) == 1
        lab.store.full = False
        thread.submit(RefuseScan("login", 3), answers)
        assert answers.next() == Noted()
        lab.store.full = True
        thread.submit(RefuseScan("login", 3), answers)
        assert answers.next() == Failed(Trouble.DISK_FULL)
        assert len(caplog.records) == 2
    thread.stop()


def test_what_still_works_on_a_full_disk_is_no_change(caplog: pytest.LogCaptureFixture) -> None:
    lab, answers = furnished(), Answers()
    thread = LabThread(lambda: opened(lab), pytest.fail)
    thread.start()
    lab.store.full = True
    with caplog.at_level(logging.ERROR, logger="lab_kiosk.application.lab_thread"):
        for _ in range(3):
            thread.submit(RefuseScan("login", 3), answers)
            assert answers.next() == Failed(Trouble.DISK_FULL)
            thread.submit(LookAtLab(), answers)
            assert isinstance(answers.next(), LabFacts)
    thread.stop()
    assert len(caplog.records) == 1


def test_whoever_cannot_hear_the_answer_takes_nothing_down() -> None:
    bugs: list[BaseException] = []
    answers = Answers()

    def gone(outcome: Outcome) -> None:
        raise RuntimeError("the window is gone")

    thread = LabThread(lambda: opened(furnished()), bugs.append)
    thread.start()
    thread.submit(LookAtLab(), gone)
    thread.submit(LookAtLab(), answers)
    assert isinstance(answers.next(), LabFacts)
    thread.stop()
    assert [str(bug) for bug in bugs] == ["the window is gone"]


def test_a_lab_that_nobody_began_can_be_stopped() -> None:
    log: list[Any] = []
    LabThread(lambda: opened(furnished(), log), pytest.fail).stop()
    assert log == []


def test_a_lab_that_does_not_close_says_so() -> None:
    bugs: list[BaseException] = []

    @contextmanager
    def stuck() -> Iterator[Lab]:
        yield furnished().lab
        raise OSError("no space for the last page")

    thread = LabThread(stuck, bugs.append)
    thread.start()
    thread.stop()
    assert [str(bug) for bug in bugs] == ["no space for the last page"]
    assert thread.dead


def test_a_problem_without_a_name_of_its_own_is_some_problem(caplog: pytest.LogCaptureFixture) -> None:
    lab, answers = furnished(), Answers()

    def worn_out(facts: object) -> Any:
        raise EnvironmentProblem("flash_worn_out")

    lab.store.append = worn_out  # type: ignore[method-assign, assignment]
    thread = LabThread(lambda: opened(lab), pytest.fail)
    thread.start()
    with caplog.at_level(logging.ERROR, logger="lab_kiosk.application.lab_thread"):
        thread.submit(RefuseScan("login", 3), answers)
        assert answers.next() == Failed(Trouble.OTHER)
    thread.stop()


def test_a_bug_is_loud_and_takes_nothing_down_with_it() -> None:
    bugs: list[BaseException] = []
    lab, answers = furnished(), Answers()
    thread = LabThread(lambda: opened(lab), bugs.append)
    thread.start()
    thread.submit(OpenDemo(guest(lab), "no such demo"), answers)
    assert answers.next() == Failed(Trouble.OTHER)
    assert [type(bug) for bug in bugs] == [KeyError]
    thread.submit(LookAtLab(), answers)
    assert isinstance(answers.next(), LabFacts)
    thread.stop()


def test_the_machines_clock_and_randomness_make_ids_that_nobody_has_had() -> None:
    clock = SystemClock()
    before = clock.now_ms(), clock.monotonic()
    made = {RandomIds(clock).new() for _ in range(100)}
    assert len(made) == 100
    for one in made:
        assert before[0] <= uuid.UUID(one).int >> 80 <= clock.now_ms()
    assert clock.monotonic() >= before[1]


@pytest.mark.parametrize(
    ("failure", "trouble"),
    [
        (EnvironmentProblem("database_in_use", "another kiosk"), Trouble.DATABASE_IN_USE),
        (RuntimeError("a bug"), Trouble.OTHER),
    ],
)
def test_a_lab_that_does_not_open_behind_a_window_answers_everything_with_what_is_wrong(
    failure: BaseException, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    answers, bugs = Answers(), list[BaseException]()
    thread = LabThread(lambda: broken(failure), bugs.append)
    with caplog.at_level(logging.ERROR):
        thread.begin()
        for _ in range(2):
            thread.submit(LookAtLab(), answers)
            assert answers.next() == Failed(trouble)
        thread.stop()
    assert bugs == [bug for bug in [failure] if not isinstance(bug, EnvironmentProblem)]
    assert not thread.dead


def test_a_lab_that_opens_at_the_second_try_is_the_lab(caplog: pytest.LogCaptureFixture) -> None:
    tries: list[int] = []

    def lab() -> AbstractContextManager[Lab]:
        tries.append(1)
        return broken(EnvironmentProblem("disk_full")) if len(tries) == 1 else opened(furnished())

    answers = Answers()
    thread = LabThread(lab, pytest.fail, retry_seconds=0.01)
    with caplog.at_level(logging.ERROR):
        thread.begin()
        outcome: Outcome = Failed(Trouble.DISK_FULL)
        while outcome == Failed(Trouble.DISK_FULL):
            thread.submit(LookAtLab(), answers)
            outcome = answers.next()
        thread.stop()
    assert isinstance(outcome, LabFacts)
    assert len(tries) == 2


def test_a_lab_that_waits_for_its_next_try_is_lent_to_nobody_and_stopped_without_waiting(
    caplog: pytest.LogCaptureFixture,
) -> None:
    answers = Answers()
    thread = LabThread(lambda: broken(EnvironmentProblem("disk_full")), pytest.fail, retry_seconds=3600)
    with caplog.at_level(logging.ERROR):
        thread.begin()
        thread.submit(LookAtLab(), answers)
        assert answers.next() == Failed(Trouble.DISK_FULL)
        with pytest.raises(EnvironmentProblem, match="lab_closed"):
            thread.borrow(pytest.fail).result(10)
        thread.stop()
    assert not thread.dead


@pytest.mark.parametrize("retry_seconds", [0.0, 0.01], ids=["at once", "after a while"])
def test_the_next_try_comes_by_itself_when_nobody_asks_anything(
    retry_seconds: float, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[int] = []
    opened_at_last = threading.Event()

    @contextmanager
    def lab() -> Iterator[Lab]:
        tries.append(1)
        if len(tries) == 1:
            raise EnvironmentProblem("disk_full")
        opened_at_last.set()
        yield furnished().lab

    thread = LabThread(lab, pytest.fail, retry_seconds=retry_seconds)
    with caplog.at_level(logging.ERROR):
        thread.begin()
        assert opened_at_last.wait(10)
        thread.stop()
    assert len(tries) == 2
