# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk run``, ``tour``, ``two-kiosks`` and ``gallery``: what opens a window, or paints what one would show."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from pathlib import Path

from hardware.detect import Found, Mode, detect
from lab_kiosk import paths
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli.words import say
from lab_kiosk.restarts import CRASHED, Starts, start_again


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    run = commands.add_parser("run", help="open the kiosk")
    run.add_argument("--data", type=Path, help="the kiosk's data folder, with its kiosk.toml")
    run.add_argument("--simulate", action="store_true", help="a sample lab with a drawer of badges and things to scan")
    run.add_argument("--windowed", action="store_true", help="in a window, with the usual keys")
    run.set_defaults(run=_run)

    tour = commands.add_parser("tour", help="play the day by itself and leave a picture of each step")
    tour.add_argument("--pictures", type=Path, default=Path("build/tour"), help="the folder for the pictures")
    tour.set_defaults(run=_tour)

    two = commands.add_parser("two-kiosks", help="two kiosks lend one headset without a network, meet, and show it")
    two.add_argument("--pictures", type=Path, default=Path("build/two-kiosks"), help="the folder for the pictures")
    two.set_defaults(run=_two_kiosks)

    gallery = commands.add_parser("gallery", help="paint every screen in every dress")
    gallery.add_argument("--pictures", type=Path, default=Path("build/gallery"), help="the folder for the pictures")
    gallery.set_defaults(run=_gallery)

    speak = commands.add_parser("speak", help="be the kiosk's voice: it starts this itself")
    speak.add_argument("--engine", default="", help="Qt's name of a speech engine; empty for the system's own")
    speak.set_defaults(run=_speak)


def _run(given: argparse.Namespace) -> int:
    from lab_kiosk import bootstrap  # Qt is only loaded for what opens a window
    from lab_kiosk.settings import read_config, set_up

    os.umask(0o077)  # what a kiosk writes is for nobody else on this machine, encrypted or not
    refused = bootstrap.qt_refusal()
    if refused:
        return say(refused, 1)
    folder = given.data or paths.data_folder("sample" if given.simulate else "kiosk")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own waits for Python, which a quiet window seldom runs
    if not given.simulate and not set_up(folder):
        return _wait_for_set_up(folder, windowed=given.windowed)
    starts = Starts(folder / "starts.json")
    if not starts.begin(SystemClock().now_ms()):
        from lab_kiosk.cli.standstill import stay_down

        return stay_down(Screen.OUT_OF_ORDER, windowed=given.windowed)
    if given.simulate:
        from lab_kiosk.cli import sample_lab

        sample = sample_lab.prepare(folder, sample_lab.today())
        say(f"The sample lab is in {folder}. {devices(detect())}")
        house = sample_lab.open_house(sample, windowed=given.windowed)
    else:
        house = bootstrap.House(read_config(folder), windowed=given.windowed)
    signal.signal(signal.SIGTERM, lambda *_: house.ui.quit(0))
    signal.signal(signal.SIGINT, lambda *_: house.ui.quit(0))
    try:
        code = house.exec()
    finally:
        house.close()
    if code == CRASHED:
        return start_again(sys.argv[1:])
    starts.ended_well()
    return code


def _wait_for_set_up(folder: Path, *, windowed: bool) -> int:
    """The glass says that this kiosk is not set up yet, the terminal says why; as soon as it is, it starts.

    Where there is no ``kiosk.toml`` at all it waits for an enrolment code; one with a fault is for people to mend.
    """
    from lab_kiosk.settings import read_config, set_up

    there = (folder / "kiosk.toml").exists()
    try:
        read_config(folder)
    except EnvironmentProblem as problem:
        why = f"{folder}: {problem.detail}" if there else f"There is no kiosk.toml in {folder}"
        say(f"{why}. Hold an enrolment code before it, try --simulate, or see docs/OPERATIONS.md.", 1)
    if there:
        from lab_kiosk.cli.standstill import stay_down

        code = stay_down(Screen.NOT_SET_UP, windowed=windowed, until=lambda: set_up(folder))
    else:
        from lab_kiosk.cli.first_run import FirstRun

        first = FirstRun(folder, windowed=windowed)
        signal.signal(signal.SIGTERM, lambda *_: first.window.quit(0))
        code = first.exec()
    return start_again(sys.argv[1:]) if set_up(folder) else code


def _tour(given: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lab_kiosk.cli import tour

    with tempfile.TemporaryDirectory(prefix="lab-kiosk-tour-") as folder:
        return tour.play(Path(folder), given.pictures)


def _two_kiosks(given: argparse.Namespace) -> int:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lab_kiosk.cli import two_kiosks

    with tempfile.TemporaryDirectory(prefix="lab-kiosk-two-") as folder:
        return two_kiosks.play(Path(folder), given.pictures)


def _gallery(given: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lab_kiosk.ui.gallery import index, render_gallery

    painted = sum(1 for _ in render_gallery(given.pictures))
    return say(f"{painted} pictures are in {given.pictures}; {index(given.pictures)} shows them side by side")


def _speak(given: argparse.Namespace) -> int:
    from lab_kiosk.ui.qt.speaker import serve

    return serve(given.engine)


def devices(found: Found) -> str:
    """What is plugged in, in a sentence or two for whoever starts the kiosk."""
    if not found.looked:
        return "On this system nobody knows how to look for scanners; one that types works all the same."
    said = [
        f"{scanner.name} is here and "
        + ("works." if scanner.mode is Mode.KEYBOARD else f"speaks {scanner.mode.value}: set it to keyboard mode.")
        for scanner in found.scanners
    ]
    said += [f"{camera.name} is here; this version reads badges with a scanner." for camera in found.cameras]
    return " ".join(said) or "No scanner or camera is plugged in: use the drawer at the edge of the screen."
