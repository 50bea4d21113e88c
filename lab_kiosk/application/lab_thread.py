# SPDX-License-Identifier: Apache-2.0
"""The lab thread: the one place where use cases run, one after the other, on the one connection that writes."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar

from lab_kiosk.application.commands import LabCommand
from lab_kiosk.application.outcomes import Failed, Outcome, Trouble
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.use_cases import perform

log = logging.getLogger(__name__)

Answer = Callable[[Outcome], None]
T = TypeVar("T")


@dataclass(frozen=True)
class _Errand:
    """Something that is done on the lab's own thread for another one that waits for it."""

    run: Callable[[Lab], Any]
    done: Future[Any]


_Work = tuple[LabCommand, Answer] | _Errand


class LabThread:
    """Takes commands from any thread and answers on its own. A bug in a use case is handed to ``on_bug`` and is
    loud.
    """

    def __init__(
        self,
        lab: Callable[[], AbstractContextManager[Lab]],
        on_bug: Callable[[BaseException], None],
        retry_seconds: float = 5.0,
    ) -> None:
        """What ``lab`` gives is entered and left on the lab thread: a connection belongs to the thread that opened
        it.
        """
        self._lab = lab
        self._retry_seconds = retry_seconds
        self._on_bug = on_bug
        self._work: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._opened = threading.Event()
        self._waited_for = False
        self._dead = False
        self._failure: BaseException | None = None
        self._trouble: Trouble | None = None
        self._failing: type[LabCommand] | None = None
        self._thread = threading.Thread(target=self._run, name="lab", daemon=True)

    def start(self) -> None:
        """Returns when the lab is open. Raises what opening it raised, :class:`EnvironmentProblem` among others."""
        self._waited_for = True
        self.begin()
        self._opened.wait()
        if self._failure is not None:
            raise self._failure

    def begin(self) -> None:
        """Opens the lab without anybody waiting. While it does not open, commands are answered with ``Failed``, and the
        next try comes a few seconds later.
        """
        self._thread.start()

    @property
    def dead(self) -> bool:
        """Whether it ended by itself: nobody will ever be answered again."""
        return self._dead

    def submit(self, command: LabCommand, answer: Answer) -> None:
        self._work.put((command, answer))

    def borrow(self, errand: Callable[[Lab], T]) -> Future[T]:
        """Have something done with the lab between two commands, for a thread that exchanges histories. What it raises
        is raised in the future; while the lab does not open that is EnvironmentProblem("lab_closed").
        """
        done: Future[T] = Future()
        self._work.put(_Errand(errand, done))
        return done

    def stop(self, timeout: float = 5.0) -> None:
        """Finishes what was submitted, closes the lab and ends the thread. May come before the lab was begun."""
        self._work.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while self._try():
            pass

    def _try(self) -> bool:
        """Open, work, close. True if the lab did not open and another try is worth it."""
        try:
            with self._lab() as lab:
                self._opened.set()
                while (work := self._work.get()) is not None:
                    if isinstance(work, _Errand):
                        _run(work, lab)
                    else:
                        self._do(*work, lab)
        except BaseException as failure:  # noqa: BLE001 - start() raises it again, begin() answers with it
            if self._opened.is_set():  # while closing: nobody waits for an answer, and nobody else would tell
                self._dead = True
                self._on_bug(failure)
                return False
            if self._waited_for:
                self._failure = failure
                self._opened.set()
                return False
            return self._refuse(failure)
        return False

    def _refuse(self, failure: BaseException) -> bool:
        """Answers with what is wrong until the next try is due. False when the thread is to end."""
        trouble = Trouble.OTHER
        if isinstance(failure, EnvironmentProblem):
            trouble = self._named(failure)
        else:
            self._on_bug(failure)
        due = time.monotonic() + self._retry_seconds
        while (left := due - time.monotonic()) > 0:
            try:
                work = self._work.get(timeout=left)
            except queue.Empty:
                break
            if work is None:
                return False
            if isinstance(work, _Errand):
                work.done.set_exception(EnvironmentProblem("lab_closed", trouble))
            else:
                self._answer(work[1], Failed(trouble))
        return True

    def _do(self, command: LabCommand, answer: Answer, lab: Lab) -> None:
        try:
            outcome = perform(command, lab)
            if self._failing is type(command):
                self._trouble = self._failing = None
        except EnvironmentProblem as problem:
            outcome = Failed(self._named(problem))
            self._failing = type(command)
        except Exception as bug:  # noqa: BLE001 - one bug must not take the door down with it; it is reported, loudly
            self._on_bug(bug)
            outcome = Failed(Trouble.OTHER)
        self._answer(answer, outcome)

    def _answer(self, answer: Answer, outcome: Outcome) -> None:
        try:
            answer(outcome)
        except Exception as bug:  # noqa: BLE001 - whoever asked is gone; the next one still wants an answer
            self._on_bug(bug)

    def _named(self, problem: EnvironmentProblem) -> Trouble:
        """Logged once per change, not once per visitor: a question that can still be answered changes nothing."""
        trouble = Trouble.named(problem.code)
        if trouble is not self._trouble:
            log.error("trouble with the lab's database: %s", problem)
        self._trouble = trouble
        return trouble


def _run(errand: _Errand, lab: Lab) -> None:
    try:
        errand.done.set_result(errand.run(lab))
    except Exception as problem:  # noqa: BLE001 - it belongs to whoever waits, who tells a bug from bad surroundings
        errand.done.set_exception(problem)
