# SPDX-License-Identifier: Apache-2.0
"""Games that Steam starts. Steam is asked, answers at once and starts the game as a child of its own.

So nothing is a child of the kiosk: a game runs while a process of its folder runs, whoever started it. Under Proton the
program is Wine's, elsewhere; the game then shows in its command line. Untested on Windows, where the same holds with
Steam's own paths.
"""

from __future__ import annotations

import logging
import os
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import psutil

from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Steam
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.session_threads import SessionThreads
from lab_kiosk.launching.surroundings import surroundings

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
GRACE_SECONDS = 4.0
"""Between being asked to close and being killed."""


@dataclass(frozen=True, kw_only=True)
class SteamOrder:
    """``steam`` is Steam's own program, ``library`` the folder that games are installed in (``steamapps/common``)."""

    session_id: str
    steam: str
    library: Path
    launch: Steam
    again: bool = False

    @property
    def folder(self) -> Path:
        return (self.library / self.launch.install_dir).resolve()


class SteamLauncher(SessionThreads):
    """Starts and ends games by session."""

    def __init__(self, tell: Callable[[Word], None], look_every: float = LOOK_SECONDS) -> None:
        super().__init__(tell, "steam demo")
        self._look_every = look_every

    def start(self, order: SteamOrder) -> None:
        self._start(order.session_id, lambda stop: self._through(order, stop))

    def _through(self, order: SteamOrder, stop: threading.Event) -> Word:
        folder = order.folder
        if not folder.is_dir():
            return ProgramFailed(order.session_id, "the game is not installed")
        left_over = [] if order.again else processes_under(folder)
        end(left_over)
        if not (order.again and processes_under(folder)):
            try:
                _ask(order.steam, order.launch.appid)
            except OSError as error:
                return ProgramFailed(order.session_id, error.strerror or type(error).__name__)
        if not self._appears(folder, order.launch.ready.within, stop):
            end(processes_under(folder), order.launch.stop)
            return ProgramFailed(order.session_id, "no program of the game was there in time")
        self._tell(ProgramRunning(order.session_id))
        self._wait(folder, order.launch.exit.process_under_gone_for, stop)
        end(processes_under(folder), order.launch.stop)
        return ProgramEnded(order.session_id, 0)

    def _appears(self, folder: Path, within: float, stop: threading.Event) -> bool:
        until = time.monotonic() + within
        while not processes_under(folder):
            if time.monotonic() >= until or stop.wait(self._look_every):
                return False
        return True

    def _wait(self, folder: Path, gone_for: float, stop: threading.Event) -> None:
        seen = time.monotonic()
        while time.monotonic() - seen < gone_for and not stop.wait(self._look_every):
            if processes_under(folder):
                seen = time.monotonic()


def processes_under(folder: Path) -> list[psutil.Process]:
    """Whose program lies in the folder, or whose command line names one there. Never this process or one above it."""
    own = {os.getpid(), *(parent.pid for parent in psutil.Process().parents())}
    found = psutil.process_iter(["exe", "cmdline", "status"])
    return [one for one in found if one.pid not in own and _is_under(one, folder)]


def end(processes: Sequence[psutil.Process], steps: Sequence[str] = ("close-window", "kill-tree")) -> None:
    """Asked first, then killed; what nobody may signal stays."""
    if "close-window" in steps:
        _signal(processes, psutil.Process.terminate)
        _, processes = psutil.wait_procs(processes, GRACE_SECONDS)
    if "kill-tree" in steps:
        _signal(processes, psutil.Process.kill)
        psutil.wait_procs(processes, GRACE_SECONDS)


def _ask(steam: str, appid: int) -> None:
    """Steam may become the program that is started here and stay: it is no part of the demo and outlives it."""
    argv = [steam, f"steam://rungameid/{appid}"]
    asked = subprocess.Popen(  # noqa: S603 - a program and a number from the IT-owned allow-list
        argv,
        env=surroundings(steam, os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    threading.Thread(target=asked.wait, name="steam", daemon=True).start()


def _is_under(process: psutil.Process, folder: Path) -> bool:
    info = process.info
    if info["status"] == psutil.STATUS_ZOMBIE:
        return False
    named = (info["exe"], *(info["cmdline"] or ()))
    return any(_within(text, folder) for text in named if text)


def _within(text: str, folder: Path) -> bool:
    """Wine calls the root of the disk ``Z:`` and turns the slashes round."""
    plain = text.removeprefix("Z:").replace("\\", "/") if text.startswith("Z:") else text
    return PurePath(plain).is_relative_to(folder)


def _signal(processes: Sequence[psutil.Process], how: Callable[[psutil.Process], None]) -> None:
    for process in processes:
        try:
            how(process)
        except psutil.Error:  # it is gone, or it is somebody else's
            continue
