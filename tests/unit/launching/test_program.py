# SPDX-License-Identifier: Apache-2.0
"""Real processes: started, believed when they say ready, and ended with everything that they started."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.launching.program import ProgramLauncher, Word, _end

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups are Unix's; Windows uses taskkill")

SOON = 20.0
STAYS = "import time; print('ready', flush=True); time.sleep(60)"


class Listener:
    def __init__(self) -> None:
        self.words: queue.Queue[Word] = queue.Queue()

    def next(self) -> Word:
        return self.words.get(timeout=SOON)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def launcher(listener: Listener) -> Iterator[ProgramLauncher]:
    made = ProgramLauncher(listener.words.put)
    yield made
    made.stop_all()


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_program_that_says_ready_runs_and_its_exit_code_is_told(
    launcher: ProgramLauncher, listener: Listener, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    code = f"import sys; print('ready', flush=True); open({str(gate)!r}).read(); sys.exit(3)"
    launcher.start("s", python(code), {}, SOON)
    assert listener.next() == ProgramRunning("s")
    gate.write_text("go on")
    assert listener.next() == ProgramEnded("s", 3)


def test_a_program_that_is_silent_is_believed_after_a_while(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python("import time; time.sleep(60)"), {}, 0.2)
    assert listener.next() == ProgramRunning("s")


def test_a_program_that_ends_at_once_failed(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python("raise SystemExit(7)"), {}, SOON)
    word = listener.next()
    assert isinstance(word, ProgramFailed)
    assert "7" in word.reason


def test_a_program_that_falls_silent_before_it_fails_was_never_running(
    launcher: ProgramLauncher, listener: Listener, tmp_path: Path
) -> None:
    """Its output ends before it does, as every program's does by a moment."""
    silent, gate = tmp_path / "silent", tmp_path / "gate"
    os.mkfifo(silent)
    os.mkfifo(gate)
    code = (
        f"import os, time; os.close(1); os.close(2); open({str(silent)!r}, 'w').close(); "
        f"open({str(gate)!r}).read(); os._exit(7)"
    )
    launcher.start("s", python(code), {}, SOON)
    silent.read_text()
    with pytest.raises(queue.Empty):
        listener.words.get(timeout=0.2)
    gate.write_text("now fail")
    assert isinstance(listener.next(), ProgramFailed)


def test_a_program_that_never_ends_its_line_fills_no_memory(launcher: ProgramLauncher, listener: Listener) -> None:
    endless = "import sys\nfor _ in range(64): sys.stdout.write('.' * (1 << 20))\nprint(); print('ready', flush=True)"
    tracemalloc.start()
    try:
        launcher.start("s", python(endless), {}, SOON)
        assert listener.next() == ProgramRunning("s")
        assert isinstance(listener.next(), ProgramEnded)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_what_may_not_be_signalled_silences_nobody(
    launcher: ProgramLauncher, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A group of which only a program of another user is left refuses signals: killpg(2), EPERM."""

    def refused(group: int, what: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "killpg", refused)
    launcher.start("s", python("print('ready', flush=True)"), {}, SOON)
    assert listener.next() == ProgramRunning("s")
    assert listener.next() == ProgramEnded("s", 0)


def test_when_everything_is_to_end_nothing_is_left_behind(tmp_path: Path) -> None:
    """The parent goes when asked, its child does not: the kiosk's own exit waits for no thread that might see to it."""
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    child = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
        f"f = open({str(alive)!r}, 'w'); f.write('x'); f.flush(); time.sleep(20); f.write('still here')"
    )
    parent = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(60)"
    process = subprocess.Popen(python(parent), start_new_session=True)
    with alive.open() as pipe:
        assert pipe.read(1) == "x"
        _end(process)
        assert pipe.read(1) == "", "the child lived on to say so"


def test_a_program_that_is_not_there_failed(launcher: ProgramLauncher, listener: Listener, tmp_path: Path) -> None:
    launcher.start("s", [str(tmp_path / "nothing")], {}, SOON)
    assert isinstance(listener.next(), ProgramFailed)


def test_stop_ends_it(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python(STAYS), {}, SOON)
    assert listener.next() == ProgramRunning("s")
    launcher.stop("s")
    assert listener.next() == ProgramEnded("s", -15)


def test_what_it_started_ends_with_it(launcher: ProgramLauncher, listener: Listener, tmp_path: Path) -> None:
    """The child outlives its parent, as launchers' games do, and holds a pipe that closes only when it is gone."""
    alive, gate = tmp_path / "alive", tmp_path / "gate"
    os.mkfifo(alive)
    os.mkfifo(gate)
    child = (
        f"import time; f = open({str(alive)!r}, 'w'); f.write('x'); f.flush(); time.sleep(20); f.write('still here')"
    )
    parent = (
        f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}]); "
        f"print('ready', flush=True); open({str(gate)!r}).read()"
    )
    launcher.start("s", python(parent), {}, SOON)
    with alive.open() as pipe:
        assert pipe.read(1) == "x"
        gate.write_text("the parent ends here")
        assert pipe.read(1) == "", "the child lived on to say so"


def test_a_second_stop_and_one_for_a_stranger_do_nothing(launcher: ProgramLauncher) -> None:
    launcher.stop("nobody")
    launcher.stop_all()
