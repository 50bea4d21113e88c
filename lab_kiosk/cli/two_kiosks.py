# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk two-kiosks``: two kiosks lend the same headset while nothing connects them, meet, and both tell of it.

Two windows, two processes, two journals and a PostgreSQL of our own; what is seen are the windows themselves.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import msgspec
from PIL import Image

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli import sample_lab
from lab_kiosk.cli.own_centre import OwnCentre
from lab_kiosk.cli.words import say
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.domain.vocabulary import AgeBand

NAMES = ("Front door", "Equipment desk")
OLD_ENOUGH = (AgeBand.FROM_13_TO_17, AgeBand.ADULT)
"""For a headset of their own."""
WIDTH = 1280
"""Of a window (puppet.SIZE): the second stands beside the first."""


class Kiosk:
    """One of the two, at the other end of a pipe."""

    def __init__(self, name: str, data: Path, place: int) -> None:
        self.name = name
        furnished = "furnished" if place == 0 else "empty"
        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", "lab_kiosk.cli.puppet", str(data), str(place * WIDTH), furnished],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._hear("opening")

    def do(self, verb: str, what: str) -> None:
        """Raises EnvironmentProblem ``two_kiosks`` with what the kiosk says is in the way."""
        if self._process.stdin is not None:
            self._process.stdin.write(msgspec.json.encode((verb, what)).decode() + "\n")
            self._process.stdin.flush()
        self._hear(f"{verb} {what}")

    def does(self, *orders: str) -> None:
        """Each a verb and, after a blank, what it is about."""
        for order in orders:
            verb, _, what = order.partition(" ")
            self.do(verb, what)

    def _hear(self, what: str) -> None:
        said = self._process.stdout.readline().strip() if self._process.stdout is not None else ""
        if said != "ok":
            raise EnvironmentProblem("two_kiosks", f"{self.name}, {what}: {said or 'it ended'}")

    def close(self) -> None:
        for end in (self._process.stdin, self._process.stdout):
            if end is not None:
                end.close()
        self._process.wait(60)


class Stage(NamedTuple):
    kiosks: tuple[Kiosk, ...]
    centre: OwnCentre
    people: tuple[str, ...]
    """The texts of badges, as ``staff`` is."""
    staff: str
    headset: str
    """The tag."""


def play(folder: Path, pictures: Path) -> int:
    """Plays all of it, and leaves one picture a scene with both windows side by side. Raises EnvironmentProblem."""
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    folders = (folder / "door", folder / "desk")
    sample = sample_lab.prepare(folders[0], sample_lab.today())
    folders[1].mkdir()
    for key in sorted(folders[0].glob("*.key")):
        shutil.copy2(key, folders[1] / key.name)  # one lab: the badges of one kiosk are good at the other
    with OwnCentre() as centre, ExitStack() as opened:
        for name, data in zip(NAMES, folders, strict=True):
            centre.enrol(data, sample.config.site_id, name)
        kiosks = []
        for place, (name, data) in enumerate(zip(NAMES, folders, strict=True)):
            kiosks.append(Kiosk(name, data, place))
            opened.callback(kiosks[-1].close)
        stage = _stage(sample, tuple(kiosks), centre)
        for number, (title, happens) in enumerate(SCENES, 1):
            happens(stage)
            _picture(stage.kiosks, folder).save(pictures / f"{number}-{title.replace(' ', '-')}.png")
            say(f"{number}  {title}")
    return say(f"Every scene was as expected. The pictures are in {pictures}")


def _stage(sample: sample_lab.SampleLab, kiosks: tuple[Kiosk, ...], centre: OwnCentre) -> Stage:
    people = [badge for badge in sample.badges if badge.kind == "person" and badge.person.age_band in OLD_ENOUGH]
    return Stage(
        kiosks,
        centre,
        people=tuple(badge.text for badge in people),
        staff=next(badge.text for badge in sample.badges if badge.kind == "staff"),
        headset=next(asset.tag for asset in sample.plan.assets if asset.model == "quest-3" and not asset.missing),
    )


def _picture(kiosks: tuple[Kiosk, ...], folder: Path) -> Image.Image:
    windows = []
    for kiosk in kiosks:
        path = folder / f"{kiosk.name}.png"
        kiosk.do("picture", str(path))
        with Image.open(path) as file:
            windows.append(file.convert("RGB"))
    both = Image.new("RGB", (sum(window.width for window in windows), max(window.height for window in windows)))
    for place, window in enumerate(windows):
        both.paste(window, (place * window.width, 0))
    return both


def _learn(stage: Stage) -> None:
    for kiosk in stage.kiosks:
        kiosk.do("knows", "headsets")
        _look_at_the_centre(kiosk, stage.staff)
        kiosk.do("says", "In step with the centre")


def _come(stage: Stage) -> None:
    stage.centre.server.stop("fast")
    for kiosk, badge in zip(stage.kiosks, stage.people, strict=False):
        kiosk.does("tap Close", f"scan {badge}", "on purpose", "tap Try a demo", "tap I understand", "on home")


def _lend(stage: Stage) -> None:
    for kiosk in stage.kiosks:
        kiosk.does("tap Borrow", "on tray", f"scan {stage.headset}", "tap Take", "on lent")


def _wait(stage: Stage) -> None:
    for kiosk in stage.kiosks:
        kiosk.does("tap Done", "tap Leave", "on receipt", "on attract")
        _look_at_the_centre(kiosk, stage.staff)


def _meet(stage: Stage) -> None:
    stage.centre.server.start()
    for kiosk in (*stage.kiosks, stage.kiosks[0]):
        kiosk.does("tap Contact now", "says In step with the centre")


def _ask(stage: Stage) -> None:
    for kiosk in stage.kiosks:
        pin = [f"tap {digit}" for digit in sample_lab.REHEARSAL_PIN]
        kiosk.does("tap Exceptions", "on staff", f"scan {stage.staff}", "on pin", *pin, "on cases")


def _look_at_the_centre(kiosk: Kiosk, staff: str) -> None:
    kiosk.does(f"scan {command_card(Command.SYNC)}", "on staff", f"scan {staff}", "on sync")


SCENES = (
    ("the second kiosk learnt the lab from the centre", _learn),
    ("no network and somebody at each kiosk", _come),
    ("both lend the same headset", _lend),
    ("both say how much waits", _wait),
    ("they met", _meet),
    ("and both ask staff to decide", _ask),
)
