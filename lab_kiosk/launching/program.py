# SPDX-License-Identifier: Apache-2.0
"""Programs: started in a group of their own, watched, and ended with everything they started.

A thread a running program waits for it; words go to whoever listens (:data:`Word`), as frozen values.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning

log = logging.getLogger(__name__)

READY_LINE = b"ready"
"""What a program may print when its first picture is on the screen. One that never says so is believed after a
while."""
LONGEST_LINE = 4096
"""Bytes. A program that never ends its line must not fill the memory."""
GRACE_SECONDS = 4.0


Word = ProgramRunning | ProgramEnded | ProgramFailed
"""What the launcher says of a session, from a thread of its own."""


@dataclass
class _Child:
    process: subprocess.Popen[bytes]
    spoke: threading.Event = field(default_factory=threading.Event)
    """It said that it is ready, or will never say anything again."""
    ready: bool = False


class ProgramLauncher:
    """Starts and ends programs by session. Thread-safe; every method returns at once."""

    def __init__(self, tell: Callable[[Word], None]) -> None:
        self._tell = tell
        self._children: dict[str, _Child] = {}
        self._lock = threading.Lock()

    def start(self, session_id: str, argv: Sequence[str], env: Mapping[str, str], ready_within: float) -> None:
        """Starts ``argv`` (no shell). It counts as running when it says ``ready``, or has stayed up ``ready_within``
        s.
        """
        try:
            process = subprocess.Popen(  # noqa: S603 - argv comes from the IT-owned allow-list, never from a manifest
                list(argv),
                env={**os.environ, **env},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            self._tell(ProgramFailed(session_id, error.strerror or type(error).__name__))
            return
        child = _Child(process)
        with self._lock:
            self._children[session_id] = child
        threading.Thread(target=self._listen, args=(child,), daemon=True).start()
        threading.Thread(target=self._watch, args=(session_id, child, ready_within), daemon=True).start()

    def stop(self, session_id: str) -> None:
        """Asks the program to end, and ends the whole group if it has not within a few seconds."""
        with self._lock:
            child = self._children.get(session_id)
        if child is not None:
            threading.Thread(target=_end, args=(child.process,), daemon=True).start()

    def stop_all(self) -> None:
        """Ends everything now and waits for it: for the kiosk's own exit."""
        with self._lock:
            children = list(self._children.values())
        for child in children:
            _end(child.process)

    def _listen(self, child: _Child) -> None:
        """Drains the output, so that a talkative program never blocks; nothing of it is kept."""
        assert child.process.stdout is not None  # noqa: S101 - it was asked for above
        with child.process.stdout as output:
            while line := output.readline(LONGEST_LINE):
                if line.strip() == READY_LINE:
                    child.ready = True
                    child.spoke.set()
        child.spoke.set()

    def _watch(self, session_id: str, child: _Child, ready_within: float) -> None:
        until = time.monotonic() + ready_within
        child.spoke.wait(ready_within)
        up = child.ready or _stays_up(child.process, until - time.monotonic())
        if up:
            self._tell(ProgramRunning(session_id))
        exit_code = child.process.wait()
        _kill_group(child.process)
        with self._lock:
            self._children.pop(session_id, None)
        if up:
            self._tell(ProgramEnded(session_id, exit_code))
        else:
            self._tell(ProgramFailed(session_id, f"it ended with {exit_code} at once"))


def _stays_up(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Output ends a moment before its program does, and some programs close it and run on: only waiting tells."""
    try:
        process.wait(max(seconds, 0))
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    _signal_group(process, signal.SIGTERM)
    try:
        process.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        log.info("a program did not end when asked; its group is killed")
    _kill_group(process)


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        taskkill = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(taskkill, check=False, capture_output=True)  # noqa: S603 - no text of anybody's is in it
    else:
        _signal_group(process, signal.SIGKILL)


def _signal_group(process: subprocess.Popen[bytes], what: signal.Signals) -> None:
    """To every member of the group, also when its first member is gone: children outlive parents."""
    if sys.platform == "win32":
        process.terminate()
        return
    try:
        os.killpg(process.pid, what)
    except (ProcessLookupError, PermissionError):  # gone, or what is left of it runs as somebody else
        return
