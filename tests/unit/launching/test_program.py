# SPDX-License-Identifier: Apache-2.0
"""Real processes: started, believed when they say ready, and ended with everything that they started."""

from __future__ import annotations

import os
import queue
import select
import signal
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.flows.kiosk import HelpWanted, ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Ready
from lab_kiosk.launching.program import HUNG, ProgramLauncher, Word
from lab_kiosk.launching.supervisor import BUSY
from lab_kiosk.launching.tree import Tree
from tests.support.patience import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups are Unix's; Windows uses taskkill")

SOON = 20
READY = Ready(within=SOON)
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
    launcher.start("s", python(code), {}, READY)
    assert listener.next() == ProgramRunning("s")
    gate.write_text("go on")
    assert listener.next() == ProgramEnded("s", 3)


def test_a_program_that_is_silent_is_believed_after_a_while(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python("import time; time.sleep(60)"), {}, Ready(within=1))
    assert listener.next() == ProgramRunning("s")


def test_a_program_that_ends_at_once_failed(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python("raise SystemExit(7)"), {}, READY)
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
    launcher.start("s", python(code), {}, READY)
    silent.read_text()
    with pytest.raises(queue.Empty):
        listener.words.get(timeout=0.2)
    gate.write_text("now fail")
    assert isinstance(listener.next(), ProgramFailed)


def test_a_program_that_never_ends_its_line_fills_no_memory(launcher: ProgramLauncher, listener: Listener) -> None:
    endless = "import sys\nfor _ in range(64): sys.stdout.write('.' * (1 << 20))\nprint(); print('ready', flush=True)"
    tracemalloc.start()
    try:
        launcher.start("s", python(endless), {}, READY)
        assert listener.next() == ProgramRunning("s")
        assert isinstance(listener.next(), ProgramEnded)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "


def witness(alive: Path) -> str:
    """Code that says that it lives, and says so again much later."""
    return f"f = open({str(alive)!r}, 'w'); f.write('x'); f.flush(); time.sleep(20); f.write('still here')"


def test_what_detached_itself_and_hears_no_signal_ends_too(
    launcher: ProgramLauncher, listener: Listener, tmp_path: Path
) -> None:
    """A child of a child, in a session of its own, whose parents are long gone: nothing but the supervisor finds it."""
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    daemon = f"import os; os.fork() and os._exit(0); os.setsid(); os.fork() and os._exit(0); {STUBBORN}{witness(alive)}"
    parent = f"import subprocess, sys, time; subprocess.run([sys.executable, '-c', {daemon!r}]); {STAYS}"
    launcher.start("s", python(parent), {}, READY)
    with alive.open() as pipe:
        assert pipe.read(1) == "x"
        launcher.stop("s")
        assert pipe.read(1) == "", "the daemon lived on to say so"


def test_when_everything_is_to_end_nothing_is_left_behind(
    launcher: ProgramLauncher, listener: Listener, tmp_path: Path
) -> None:
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    launcher.start("s", python(f"{STUBBORN}{witness(alive)}"), {}, READY)
    with alive.open() as pipe:
        assert pipe.read(1) == "x"
        launcher.stop_all()
        assert pipe.read(1) == ""


@pytest.mark.parametrize("victim", ["the kiosk", "the supervisor"])
def test_a_program_does_not_outlive_who_started_it(tmp_path: Path, victim: str) -> None:
    """Killed without a last word."""
    alive, told = tmp_path / "alive", tmp_path / "told"
    os.mkfifo(alive)
    os.mkfifo(told)
    argv = python(f"{STUBBORN}{witness(alive)}")
    kiosk_code = (
        f"from lab_kiosk.launching.tree import Tree; tree = Tree({argv!r}, {{}}); "
        f"open({str(told)!r}, 'w').write(str(tree.process.pid)); tree.wait(); import time; time.sleep(60)"
    )
    kiosk = subprocess.Popen(python(kiosk_code))
    try:
        supervisor = int(told.read_text())
        with alive.open() as pipe:
            assert pipe.read(1) == "x"
            os.kill(kiosk.pid if victim == "the kiosk" else supervisor, signal.SIGKILL)
            assert pipe.read(1) == "", "it lived on to say so"
    finally:
        kiosk.kill()
        kiosk.wait()


def test_one_copy_runs_at_a_time_and_the_next_waits_for_the_last_to_be_gone(tmp_path: Path) -> None:
    once = tmp_path / "once"
    first, second = (Tree(python(STAYS), {}, once=once) for _ in range(2))
    third = None
    try:
        assert {first.process.poll(), second.process.poll()} == {None}
        early = next(tree for tree in (first, second) if _ready(tree))
        late = second if early is first else first
        assert late.wait(SOON) == BUSY
        third = Tree(python(STAYS), {}, once=once)
        early.ask_to_end()
        assert _ready(third)
    finally:
        for tree in (first, second, third):
            if tree is not None:
                tree.ask_to_end()
                tree.wait()
                assert tree.process.stdout is not None
                tree.process.stdout.close()


def _ready(tree: Tree) -> bool:
    assert tree.process.stdout is not None
    return bool(select.select([tree.process.stdout], [], [], 3)[0]) and tree.process.stdout.readline() == b"ready\n"


def test_a_folder_that_was_lent_to_a_program_is_deleted_after_it(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    tree = Tree(python(f"open({str(profile / 'left')!r}, 'w'); print('ready', flush=True)"), {}, clean=profile)
    assert _ready(tree)
    assert tree.wait(SOON) == 0
    assert tree.process.stdout is not None
    tree.process.stdout.close()
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_promised_to_say_ready_and_does_not_has_failed(
    launcher: ProgramLauncher, listener: Listener
) -> None:
    launcher.start("s", python("import time; time.sleep(60)"), {}, Ready(within=1, says=True))
    assert isinstance(listener.next(), ProgramFailed)


def test_a_program_whose_heart_stops_hangs_and_is_ended(
    launcher: ProgramLauncher, listener: Listener, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    code = f"print('ready', flush=True); open({str(gate)!r}).read()"
    launcher.start("s", python(code), {}, READY, heartbeat=0.4)
    assert listener.next() == ProgramRunning("s")
    assert listener.next() == ProgramEnded("s", HUNG)


def test_a_program_whose_heart_beats_goes_on(launcher: ProgramLauncher, listener: Listener) -> None:
    beating = (
        "import select\nprint('ready', flush=True)\n"
        "for _ in range(12): select.select([], [], [], 0.1); print('.', flush=True)"
    )
    launcher.start("s", python(beating), {}, READY, heartbeat=1)
    assert listener.next() == ProgramRunning("s")
    assert listener.next() == ProgramEnded("s", 0)


ECHO = "import sys; print('ready', flush=True); said = sys.stdin.readline(); print('help', flush=True); "


def test_a_program_that_listens_is_told_the_time_and_may_call_for_help(
    launcher: ProgramLauncher, listener: Listener
) -> None:
    launcher.start("s", python(ECHO + "sys.exit(len(said))"), {}, READY, listens=True)
    assert listener.next() == ProgramRunning("s")
    launcher.say_left("nobody", 1)
    launcher.say_left("s", 120)
    assert listener.next() == HelpWanted("s")
    assert listener.next() == ProgramEnded("s", len("left 120\n"))
    launcher.say_left("s", 30)


def test_what_a_program_said_is_told_before_its_end() -> None:
    told: list[Word] = []

    def tell(word: Word) -> None:
        if isinstance(word, HelpWanted):
            until(lambda: run.tree.process.poll() is not None, "the end of the program")
        told.append(word)

    launcher = ProgramLauncher(tell)
    launcher.start("s", python(ECHO), {}, READY, listens=True)
    run = launcher._runs["s"]
    until(lambda: told == [ProgramRunning("s")], "that it runs")
    launcher.say_left("s", 120)
    until(lambda: ProgramEnded("s", 0) in told, "its end")
    assert told == [ProgramRunning("s"), HelpWanted("s"), ProgramEnded("s", 0)]


def test_a_program_that_does_not_listen_is_told_nothing_and_calls_nobody(
    launcher: ProgramLauncher, listener: Listener
) -> None:
    launcher.start("s", python(ECHO + "sys.exit(len(said))"), {}, READY)
    assert listener.next() == ProgramRunning("s")
    launcher.say_left("s", 120)
    assert listener.next() == ProgramEnded("s", 0)


def test_a_program_that_never_reads_what_it_is_told_still_ends(launcher: ProgramLauncher, listener: Listener) -> None:
    """A pipe holds 64 kB: what is too much is lost, and nobody waits."""
    launcher.start("s", python(STAYS), {}, READY, listens=True)
    assert listener.next() == ProgramRunning("s")
    for number in range(10_000):
        launcher.say_left("s", number)
    launcher.stop("s")
    assert listener.next() == ProgramEnded("s", -15)


def test_a_program_that_is_not_there_failed(launcher: ProgramLauncher, listener: Listener, tmp_path: Path) -> None:
    launcher.start("s", [str(tmp_path / "nothing")], {}, READY)
    assert isinstance(listener.next(), ProgramFailed)


def test_stop_ends_it(launcher: ProgramLauncher, listener: Listener) -> None:
    launcher.start("s", python(STAYS), {}, READY)
    assert listener.next() == ProgramRunning("s")
    launcher.stop("s")
    assert listener.next() == ProgramEnded("s", -15)


def test_what_it_started_ends_with_it(launcher: ProgramLauncher, listener: Listener, tmp_path: Path) -> None:
    """The child outlives its parent, as launchers' games do, and holds a pipe that closes only when it is gone."""
    alive, gate = tmp_path / "alive", tmp_path / "gate"
    os.mkfifo(alive)
    os.mkfifo(gate)
    child = f"import time; {witness(alive)}"
    parent = (
        f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}]); "
        f"print('ready', flush=True); open({str(gate)!r}).read()"
    )
    launcher.start("s", python(parent), {}, READY)
    with alive.open() as pipe:
        assert pipe.read(1) == "x"
        gate.write_text("the parent ends here")
        assert pipe.read(1) == "", "the child lived on to say so"


def test_a_second_stop_and_one_for_a_stranger_do_nothing(launcher: ProgramLauncher) -> None:
    launcher.stop("nobody")
    launcher.stop_all()
