# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk tour``: the day played by itself, on real input, with a picture of every step.

Badges are pictures that the real decoder reads, or reports of a USB scanner through its driver; tags are keystrokes
through the real wedge, taps are a finger on the glass; one demo is a process of its own and one an app on a simulated
headset, over adb's own protocol. A step is as expected, or the tour ends with an exit code that is not zero.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_centre import OwnCentre
from lab_kiosk.cli.tour_day import steps
from lab_kiosk.cli.tour_hands import Step, Tour
from lab_kiosk.cli.words import say
from lab_kiosk.ui.qt.driver import NotThereError


def play(folder: Path, pictures: Path) -> int:
    """Plays every step, prints what came of it, and leaves a picture each. 0 when each was as expected."""
    for old in pictures.glob("*.png"):
        old.unlink()
    with _touring(folder) as tour:
        for number, step in enumerate(steps(tour), 1):
            failure = _play(tour, step)
            name = f"{number:03d}-{step.name.split(':')[0].split(',')[0].replace(' ', '-').replace('?', '')}"
            tour.driver.settle()
            tour.driver.picture(pictures / f"{name.replace(chr(39), '')}.png")
            if failure:
                say(f"{number:2d}  NOT AS EXPECTED: {step.name}: {failure}", 1)
                return 1
            say(f"{number:2d}  {step.name}: {step.outcome(tour.kiosk)}")
        warnings = tour.house.ui.warnings
    if warnings:
        return say("QML complained:\n" + "\n".join(warnings), 1)
    return say(f"Every step was as expected. The pictures are in {pictures}")


def _play(tour: Tour, step: Step) -> str:
    try:
        step.do()
        tour.driver.wait_for(lambda: step.expected(tour.kiosk), "what was expected")
    except NotThereError as error:
        return f"{error}; the kiosk shows {tour.kiosk.screen}, notice {tour.kiosk.notice}"
    return ""


@contextmanager
def _touring(folder: Path) -> Iterator[Tour]:
    with ExitStack() as stack:
        tour = Tour(folder, _centre(stack))
        stack.callback(tour.close)
        yield tour


def _centre(stack: ExitStack) -> OwnCentre | None:
    """A PostgreSQL of our own to meet, where one is installed."""
    try:
        return stack.enter_context(OwnCentre())
    except EnvironmentProblem as problem:
        say(f"Without a centre: {problem.detail}.")
        return None
