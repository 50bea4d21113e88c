# SPDX-License-Identifier: Apache-2.0
"""The reports of a running kiosk, each reading in a process of its own: the screen never stutters, the lab never waits.

What the process is asked for is what staff can ask for at a command line (``lab-kiosk report all``).
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from lab_kiosk.application.ports import Clock
from lab_kiosk.application.reports import ReadReports, ReportsRead, ReportsUnread, period_of
from lab_kiosk.domain.reports import Report
from lab_kiosk.settings import KioskConfig

log = logging.getLogger(__name__)

_HERE = Path(__file__).resolve().parent.parent
_REPORTS = msgspec.json.Decoder(tuple[Report, ...])


class Reporting:
    """Answers each request with ``ReportsRead`` or ``ReportsUnread``, unless a later one came first."""

    def __init__(self, config: KioskConfig, clock: Clock, tell: Callable[[object], None]) -> None:
        self._config, self._clock, self._tell = config, clock, tell
        self._door = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def __call__(self, command: ReadReports) -> None:
        """Begin to read, and let go of what was being read before."""
        with self._door:
            if self._closed:
                return
            self._leave()
            process = subprocess.Popen(  # noqa: S603 - our own
                self._argv(command), cwd=_HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            self._process = process
            self._thread = threading.Thread(target=self._wait, args=(command, process), name="reports", daemon=True)
            self._thread.start()

    def close(self) -> None:
        with self._door:
            self._closed = True
            self._leave()
            thread = self._thread
        if thread is not None:
            thread.join(10)

    def _argv(self, command: ReadReports) -> list[str]:
        zone = self._config.zone
        today = datetime.fromtimestamp(self._clock.now_ms() / 1000, ZoneInfo(zone)).date()
        period = period_of(command.span, today, zone)
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lab_kiosk"]
        days = ["--from", period.first.isoformat(), "--to", period.last.isoformat()]
        place = ["--data", str(self._config.data), "--zone", zone, "--site", str(self._config.site_id)]
        return [*program, "report", "all", "--format", "json", *days, *place]

    def _leave(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process = None

    def _wait(self, command: ReadReports, process: subprocess.Popen[bytes]) -> None:
        told, said = process.communicate()
        with self._door:
            if self._process is not process:
                return
            self._process = None
        if process.returncode == 0:
            self._tell(ReportsRead(command.span, _REPORTS.decode(told)))
            return
        reason = (said.decode("utf-8", "replace").strip().splitlines() or ["it gave no reason"])[-1]
        log.error("the reports could not be read: %s", reason)
        self._tell(ReportsUnread(command.span))
