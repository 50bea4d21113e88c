# SPDX-License-Identifier: Apache-2.0
"""Printers that the system knows, through CUPS's own commands ``lp`` and ``lpstat``: no library to keep up.

The document goes in by standard input; no file of ours lies about. What CUPS spools is CUPS's: docs/OPERATIONS.md says
how to make it forget.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable
from threading import Event

from hardware.printers.printer import Form, Job, Outcome, Printer, Result

COMMAND_SECONDS = 10.0
PRINTING_SECONDS = 30.0
ASK_EVERY_SECONDS = 0.4
QUEUE = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.-]{0,126}")
"""What CUPS allows in a queue's name and no shell or command line could misread."""
_REQUEST = re.compile(r"request id is (\S+-\d+)")
_REASONS = (
    (("media-empty", "media-needed", "media-low-error"), Outcome.OUT_OF_PAPER),
    (("media-jam",), Outcome.JAMMED),
    (("cover-open", "door-open", "interlock-open"), Outcome.COVER_OPEN),
    (("offline", "connecting-to-device", "timed-out", "shutdown"), Outcome.OFFLINE),
)
_GIVEN_UP = ("aborted", "canceled", "cancelled", "job-stopped", "with-errors")
_SAID = (
    (("forbidden", "unauthorized", "not authorized", "not-authorized", "password"), Outcome.PERMISSION),
    (("not accepting", "rejecting"), Outcome.BUSY),
    (
        (
            "does not exist", "invalid destination", "unknown destination", "no such file", "refused",
            "unable to connect", "bad file descriptor", "scheduler is not running", "success",
        ),
        Outcome.OFFLINE,
    ),
)  # fmt: skip


def request_of(said: str) -> str | None:
    """The job's name in what ``lp`` answers."""
    found = _REQUEST.search(said)
    return found.group(1) if found else None


def refusal(said: str) -> Result:
    """Why ``lp`` or ``lpstat`` failed, from what it says in English."""
    words = said.strip().splitlines()
    low = said.lower()
    outcome = next((outcome for signs, outcome in _SAID if any(sign in low for sign in signs)), Outcome.FAULT)
    return Result(outcome, hint=words[-1] if words else "CUPS gave no reason")


def ending_of(said: str, request: str) -> Result:
    """How a job ended, from ``lpstat -l -W completed``. One that CUPS no longer knows was kept by nobody: printed."""
    mine = False
    for line in said.splitlines():
        if not line[:1].isspace():
            mine = line.split(" ", 1)[0] == request
        elif mine and "Alerts:" in line:
            alerts = line.partition("Alerts:")[2].strip()
            given_up = next((sign for sign in _GIVEN_UP if sign in alerts), "")
            return Result(Outcome.FAULT, hint=alerts) if given_up else Result(Outcome.PRINTED, taken=True)
    return Result(Outcome.PRINTED, taken=True)


def state_of(said: str) -> Outcome:
    """What ``lpstat -l -p QUEUE`` says of a printer: its alerts first, then whether it is stopped."""
    low = said.lower()
    for signs, outcome in _REASONS:
        if any(sign in low for sign in signs):
            return outcome
    return Outcome.BUSY if "disabled since" in low or "paused" in low else Outcome.TAKEN


class CupsPrinter(Printer):
    takes = Form.PDF

    def __init__(
        self,
        name: str,
        queue: str,
        role: str = "",
        *,
        server: str = "",
        printing_seconds: float = PRINTING_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``server`` is another CUPS than this machine's. Raises ValueError for what cannot be a queue's name."""
        super().__init__(name, f"{queue}@{server}" if server else queue, "CUPS", role)
        if not QUEUE.fullmatch(queue):
            raise ValueError(f"{queue!r} cannot be the name of a CUPS queue")
        self._queue, self._server = queue, server
        self._printing_seconds, self._clock = printing_seconds, clock
        self._between = Event()

    def look(self) -> Result:
        code, said = self._run(["lpstat", "-l", "-p", self._queue])
        return refusal(said) if code else Result(state_of(said), hint=_alerts(said))

    def _print(self, job: Job) -> Result:
        seen = self.look()
        if not seen.outcome.done:
            return seen
        code, said = self._run(["lp", "-d", self._queue, "-t", job.title], job.document)
        request = request_of(said)
        return refusal(said) if code or request is None else self._followed(request)

    def _followed(self, request: str) -> Result:
        """Until CUPS no longer counts it among the unfinished, or its time is over: then CUPS has it."""
        due = self._clock() + self._printing_seconds
        while self._clock() < due:
            code, said = self._run(["lpstat", "-W", "not-completed", "-o", self._queue])
            if not code and request not in said.split():
                return self._ended(request)
            seen = self.look()
            if not seen.outcome.done:
                return Result(seen.outcome, taken=True, hint=seen.hint)
            self._between.wait(ASK_EVERY_SECONDS)
        return Result(Outcome.TAKEN, taken=True)

    def _ended(self, request: str) -> Result:
        """A job that CUPS gave up is among the completed ones as well; only its alerts tell."""
        _, said = self._run(["lpstat", "-l", "-W", "completed", "-o", self._queue])
        return ending_of(said, request)

    def _run(self, command: list[str], given: bytes = b"") -> tuple[int, str]:
        """The exit code, and everything that was said. 124 for a command that did not end in time."""
        environment = (
            os.environ | {"LC_ALL": "C", "LANGUAGE": "C"} | ({"CUPS_SERVER": self._server} if self._server else {})
        )
        try:
            done = subprocess.run(  # noqa: S603 - fixed commands; the queue's name is checked, the title is one argument
                command, input=given, capture_output=True, check=False, timeout=COMMAND_SECONDS, env=environment
            )
        except FileNotFoundError:
            return 127, f"{command[0]}: no such file; CUPS is not installed"
        except subprocess.TimeoutExpired:
            return 124, "unable to connect: CUPS does not answer"
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


def _alerts(said: str) -> str:
    """The line of alerts, where it tells anything."""
    found = re.search(r"Alerts:\s*(\S.*)", said)
    return found.group(1) if found and found.group(1) != "none" else ""
