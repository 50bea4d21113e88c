# SPDX-License-Identifier: Apache-2.0
"""Games of a Steam that is not there: a program that starts one from its folder, forgets it and says nothing more."""

from __future__ import annotations

import queue
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Steam, SteamExit, SteamReady
from lab_kiosk.launching import steam
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.steam import SteamLauncher, SteamOrder, processes_under
from tests.support.patience import until

LAUNCH = Steam(
    appid=123450, install_dir="Example VR", ready=SteamReady(within=20), exit=SteamExit(process_under_gone_for=1)
)
STEAM = """#!{python}
import pathlib, subprocess, sys
pathlib.Path({told!r}).write_text(sys.argv[1])
subprocess.Popen({game!r}, start_new_session=True)
"""
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
BRIEF = "import sys; sys.stdin.read()"


class Machine:
    """A machine with Steam and one game."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "steamapps" / "common"
        self.game = self.library / "Example VR"
        self.game.mkdir(parents=True)
        self.told = folder / "told"
        self.words: queue.Queue[Word] = queue.Queue()
        self.launcher = SteamLauncher(self.words.put, look_every=0.05)
        sleep = shutil.which("sleep")
        assert sleep is not None
        shutil.copy(sleep, self.game / "game")

    def starts(self, *game: str) -> Machine:
        script = self.folder / "steam"
        script.write_text(STEAM.format(python=sys.executable, told=str(self.told), game=list(game)), "utf-8")
        script.chmod(0o700)
        return self

    def start(self, launch: Steam = LAUNCH, *, again: bool = False) -> Machine:
        self.launcher.start(
            SteamOrder(
                session_id="s", steam=str(self.folder / "steam"), library=self.library, launch=launch, again=again
            )
        )
        return self

    def next(self) -> Word:
        return self.words.get(timeout=30)

    @property
    def running(self) -> list[psutil.Process]:
        return processes_under(self.game)

    def close(self) -> None:
        self.launcher.stop_all()
        for process in self.running:
            process.kill()


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path).starts(str(tmp_path / "steamapps" / "common" / "Example VR" / "game"), "60")
    yield made
    made.close()


def test_a_game_runs_while_a_program_of_its_folder_runs_and_ends_when_told(machine: Machine) -> None:
    machine.start()
    assert machine.next() == ProgramRunning("s")
    assert machine.told.read_text("utf-8") == "steam://rungameid/123450"
    assert len(machine.running) == 1
    machine.launcher.stop("another")
    machine.launcher.stop("s")
    assert machine.next() == ProgramEnded("s", 0)
    assert machine.running == []


def test_a_game_that_the_visitor_leaves_has_ended(machine: Machine) -> None:
    machine.start()
    assert machine.next() == ProgramRunning("s")
    machine.running[0].send_signal(signal.SIGTERM)
    assert machine.next() == ProgramEnded("s", 0)


def test_under_proton_the_game_is_known_by_its_command_line(machine: Machine) -> None:
    windows = "Z:" + str(machine.game / "Game.exe").replace("/", "\\")
    machine.starts(sys.executable, "-c", BRIEF + "; import time; time.sleep(60)", windows).start()
    assert machine.next() == ProgramRunning("s")
    machine.launcher.stop("s")
    assert machine.next() == ProgramEnded("s", 0)
    assert machine.running == []


def test_one_that_will_not_close_is_killed(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steam, "GRACE_SECONDS", 0.2)
    (machine.game / "stubborn.py").write_text(STUBBORN, "utf-8")
    machine.starts(sys.executable, str(machine.game / "stubborn.py")).start()
    assert machine.next() == ProgramRunning("s")
    machine.launcher.stop("s")
    assert machine.next() == ProgramEnded("s", 0)
    until(lambda: machine.running == [], "its end")


def test_a_game_that_never_comes_has_failed(machine: Machine) -> None:
    machine.starts(sys.executable, "-c", "pass")
    machine.start(msgspec.structs.replace(LAUNCH, ready=SteamReady(within=1)))
    assert machine.next() == ProgramFailed("s", "no program of the game was there in time")


def test_a_machine_without_steam_or_without_the_game_says_which(machine: Machine) -> None:
    machine.start(msgspec.structs.replace(LAUNCH, install_dir="Another"))
    assert machine.next() == ProgramFailed("s", "the game is not installed")
    (machine.folder / "steam").unlink()
    machine.start()
    assert machine.next() == ProgramFailed("s", "No such file or directory")


def test_what_the_last_visitor_left_running_is_ended_first(machine: Machine) -> None:
    with subprocess.Popen([machine.game / "game", "60"]) as left:
        until(lambda: len(machine.running) == 1, "what was left")
        machine.start()
        assert machine.next() == ProgramRunning("s")
        assert left.pid not in {process.pid for process in machine.running}


def test_after_a_restart_of_the_kiosk_a_running_game_is_not_asked_for_again(machine: Machine) -> None:
    machine.start()
    assert machine.next() == ProgramRunning("s")
    machine.told.unlink()
    again = SteamLauncher(machine.words.put, look_every=0.05)
    order = SteamOrder(
        session_id="s", steam=str(machine.folder / "steam"), library=machine.library, launch=LAUNCH, again=True
    )
    again.start(order)
    assert machine.next() == ProgramRunning("s")
    assert not machine.told.exists()
    again.stop_all()
    assert machine.next() == ProgramEnded("s", 0)


def test_neither_the_kiosk_nor_who_started_it_is_ever_a_game() -> None:
    found = processes_under(Path("/"))
    own = psutil.Process()
    assert not {process.pid for process in found} & {own.pid, *(parent.pid for parent in own.parents())}
