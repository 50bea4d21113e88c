# SPDX-License-Identifier: Apache-2.0
"""Programs: started below a supervisor, believed when they say ready, watched, and ended with all they started.

Two threads a running program listen and wait; words go to whoever listens (:data:`Word`), as frozen values.
"""

from __future__ import annotations

import logging
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lab_kiosk.application.flows.kiosk import HelpWanted, ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Ready
from lab_kiosk.launching.tree import Tree

log = logging.getLogger(__name__)

HELP_LINE = b"help"
"""What a program that listens prints when its visitor wants staff to come."""
READY_LINE = b"ready"
"""What a program may print when its first picture is on the screen. One that never says so is believed after a
while, unless its manifest promised it."""
LONGEST_LINE = 4096
"""Bytes. A program that never ends its line must not fill the memory."""
LAST_LINES = 20
LAST_WORDS = 1.0
"""Seconds to hear to the end what it said: something that outlived it may hold its output open for ever."""
HUNG = 124
"""The exit code of a program that kept its heartbeat to itself and was ended."""

Word = ProgramRunning | ProgramEnded | ProgramFailed | HelpWanted
"""What the launcher says of a session, from a thread of its own."""


@dataclass
class _Run:
    tree: Tree
    listens: bool = False
    spoke: threading.Event = field(default_factory=threading.Event)
    """It said that it is ready, or will never say anything again."""
    silent: threading.Event = field(default_factory=threading.Event)
    """All that it said is heard and told."""
    ready: bool = False
    heard: float = field(default_factory=time.monotonic)
    last: deque[bytes] = field(default_factory=lambda: deque(maxlen=LAST_LINES))


class ProgramLauncher:
    """Starts and ends programs by session. Thread-safe; every method but :meth:`stop_all` returns at once."""

    def __init__(self, tell: Callable[[Word], None]) -> None:
        self._tell = tell
        self._runs: dict[str, _Run] = {}
        self._lock = threading.Lock()

    def start(
        self,
        session_id: str,
        argv: Sequence[str],
        env: Mapping[str, str],
        ready: Ready,
        *,
        heartbeat: float = 0,
        listens: bool = False,
        once: Path | None = None,
    ) -> None:
        """Starts ``argv`` (no shell). ``heartbeat`` is how many seconds it may be silent once it runs; 0 for ever."""
        try:
            run = _Run(Tree(argv, env, once=once, listens=listens), listens)
        except OSError as error:
            self._tell(ProgramFailed(session_id, error.strerror or type(error).__name__))
            return
        with self._lock:
            self._runs[session_id] = run
        threading.Thread(target=self._listen, args=(session_id, run), daemon=True).start()
        threading.Thread(target=self._watch, args=(session_id, run, ready, heartbeat), daemon=True).start()

    def say_left(self, session_id: str, seconds: int) -> None:
        """To a program that listens; to others the kiosk's chime has to be enough."""
        with self._lock:
            run = self._runs.get(session_id)
        if run is not None and run.listens:
            run.tree.tell(f"left {seconds}")

    def stop(self, session_id: str) -> None:
        with self._lock:
            run = self._runs.get(session_id)
        if run is not None:
            run.tree.ask_to_end()

    def stop_all(self) -> None:
        """Ends everything now and waits for it: for the kiosk's own exit."""
        with self._lock:
            runs = list(self._runs.values())
        for run in runs:
            run.tree.ask_to_end()
        for run in runs:
            run.tree.wait()

    def _listen(self, session_id: str, run: _Run) -> None:
        """Drains the output, so that a talkative program never blocks; only its last lines are kept."""
        assert run.tree.process.stdout is not None  # noqa: S101 - it was asked for
        with run.tree.process.stdout as output:
            while line := output.readline(LONGEST_LINE):
                run.heard = time.monotonic()
                run.last.append(line.strip()[:200])
                if line.strip() == READY_LINE:
                    run.ready = True
                    run.spoke.set()
                elif line.strip() == HELP_LINE and run.listens:
                    self._tell(HelpWanted(session_id))
        run.spoke.set()
        run.silent.set()

    def _watch(self, session_id: str, run: _Run, ready: Ready, heartbeat: float) -> None:
        until = time.monotonic() + ready.within
        run.spoke.wait(ready.within)
        up = run.ready or (_stays_up(run.tree, until - time.monotonic()) and not ready.says)
        if up:
            self._tell(ProgramRunning(session_id))
            exit_code = _wait(run, heartbeat)
        else:
            run.tree.ask_to_end()
            exit_code = run.tree.wait()
        run.silent.wait(LAST_WORDS)
        with self._lock:
            self._runs.pop(session_id, None)
        if exit_code:
            said = b" | ".join(run.last).decode("utf-8", "replace")
            log.info("a program ended with %d; it said last: %s", exit_code, said)
        failed = ProgramFailed(session_id, f"it ended with {exit_code}")
        self._tell(ProgramEnded(session_id, exit_code) if up else failed)


def _wait(run: _Run, heartbeat: float) -> int:
    """The exit code; a program that says nothing for longer than it promised is ended."""
    while True:
        try:
            return run.tree.wait(heartbeat / 4 if heartbeat else None)
        except subprocess.TimeoutExpired:
            if time.monotonic() - run.heard > heartbeat:
                run.tree.ask_to_end()
                run.tree.wait()
                return HUNG


def _stays_up(tree: Tree, seconds: float) -> bool:
    """Output ends a moment before its program does, and some programs close it and run on: only waiting tells."""
    try:
        tree.wait(max(seconds, 0))
    except subprocess.TimeoutExpired:
        return True
    return False
