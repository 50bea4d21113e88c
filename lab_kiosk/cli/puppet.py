# SPDX-License-Identifier: Apache-2.0
"""A kiosk of the sample lab, in a window and a process of its own, that does what it reads on its standard input.

One JSON array a line, the verb first: ``["scan", TEXT]``, ``["tap", NAME]``, ``["on", SCREEN]``, ``["says", TEXT]``,
``["knows", "headsets"]``, ``["picture", PATH]``. Each is answered with a line: ``ok``, or what went wrong. The end of
the input ends the kiosk.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from queue import Queue
from typing import NamedTuple

import msgspec

from lab_kiosk.bootstrap import House
from lab_kiosk.cli import sample_lab
from lab_kiosk.ui.qt.driver import Driver, NotThereError

READY = "ok"
SIZE = (1280, 720)
LONGEST_PAUSE = 600.0
"""Seconds; whoever gives the orders is gone then."""


class Orders(NamedTuple):
    """``x`` is where the window stands on the screen. Only one kiosk of a site is ``furnished``: it begins the site's
    journal, the others learn it from the centre.
    """

    data: Path
    x: int
    furnished: bool


class Puppet:
    def __init__(self, house: House) -> None:
        self._house = house
        self._driver = Driver(house.ui.window)
        self._verbs: dict[str, Callable[[str], None]] = {
            "scan": self._driver.scan,
            "tap": self._driver.tap,
            "on": self._on,
            "says": self._says,
            "knows": self._knows,
            "picture": self._picture,
        }

    def wait_for_one_of(self, told: Queue[str]) -> str:
        """The next line, empty when there will be none."""
        self._driver.wait_for(lambda: not told.empty(), "an order", LONGEST_PAUSE)
        return told.get()

    def obey(self, line: str) -> str:
        verb, wanted = msgspec.json.decode(line, type=tuple[str, str])
        try:
            self._verbs[verb](wanted)
        except NotThereError as error:
            return f"{error}; the kiosk shows {self._house.ui.runtime.kiosk.screen}"
        return READY

    def _on(self, screen: str) -> None:
        runtime = self._house.ui.runtime
        self._driver.wait_for(lambda: runtime.kiosk.screen == screen and not runtime.kiosk.busy, f"the screen {screen}")

    def _says(self, text: str) -> None:
        self._driver.wait_for(lambda: any(text in said for said in self._driver.texts()), f"the words {text!r}")

    def _knows(self, what: str) -> None:
        """The lab has come from the centre: until then every badge is unknown here."""
        runtime = self._house.ui.runtime
        self._driver.wait_for(lambda: runtime.kiosk.lab is not None and runtime.kiosk.lab.headsets > 0, what)

    def _picture(self, path: str) -> None:
        self._driver.settle()
        self._driver.picture(Path(path))


def play(orders: Orders, lines: Iterable[str], answer: Callable[[str], None]) -> None:
    """``lines`` is read by a thread of its own: the window lives on while nobody tells it anything."""
    sample = sample_lab.prepare(orders.data, sample_lab.today())
    house = sample_lab.open_house(sample, windowed=True, size=SIZE, quiet=True, furnished=orders.furnished)
    try:
        house.ui.window.setPosition(orders.x, 0)
        puppet = Puppet(house)
        puppet.obey('["on", "attract"]')
        answer(READY)
        told: Queue[str] = Queue()
        threading.Thread(target=_read, args=(lines, told), daemon=True).start()
        while line := puppet.wait_for_one_of(told):
            answer(puppet.obey(line))
    finally:
        house.close()


def _read(lines: Iterable[str], told: Queue[str]) -> None:
    for line in lines:
        told.put(line)
    told.put("")


def main(argv: list[str]) -> None:
    os.umask(0o077)
    data, x, furnished = argv
    orders = Orders(Path(data), int(x), furnished == "furnished")

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    play(orders, iter(sys.stdin.readline, ""), say)


if __name__ == "__main__":
    main(sys.argv[1:])
