# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk central derive`` and ``rebuild``: keep the centre's tables current from its journal.

The libraries are loaded by the command that needs them: the others start in half the time.
"""

from __future__ import annotations

import argparse
import os
import signal
from types import FrameType
from typing import TYPE_CHECKING

from msgspec.structs import replace

from lab_kiosk.application.sentences import many
from lab_kiosk.cli.words import say
from lab_kiosk.versions import PROGRAM

if TYPE_CHECKING:
    from lab_kiosk.sync.central.derive import Derived

DSN = "LAB_CENTRAL_DSN"


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    derive = verbs.add_parser("derive", help="derive what has come in, for those who analyse")
    derive.add_argument("--follow", action="store_true", help="and whatever comes in from now on, until told to stop")
    derive.add_argument("--retry", action="store_true", help="first try again what could not be derived")
    derive.set_defaults(run=_derive)
    rebuild = verbs.add_parser("rebuild", help="drop what is derived and derive it again")
    rebuild.add_argument(
        "--check", action="store_true", help="only derive beside and compare; exits 1 if a row is not what it should be"
    )
    rebuild.set_defaults(run=_rebuild)
    for verb in (derive, rebuild):
        verb.add_argument(
            "url", nargs="?", default=os.environ.get(DSN), help=f"the centre's database (else ${DSN}), as its owner"
        )


def _derive(given: argparse.Namespace) -> int:
    if given.url is None:
        return _nowhere()
    from lab_kiosk.journal.schema import deriver
    from lab_kiosk.sync.central.connecting import connected
    from lab_kiosk.sync.central.derive import Deriver

    program = deriver(PROGRAM)
    if given.retry or not given.follow:
        with connected(given.url) as connection:
            work = Deriver(connection, program)
            if given.retry:
                _say(work.retry(), "tried again")
            if not given.follow:
                events = 0
                while (done := work.once()).news:
                    events += done.events
                _say(replace(done, events=events), "derived")
                work.leave()
    return _follow(given.url, program) if given.follow else 0


def _follow(url: str, program: str) -> int:
    from lab_kiosk.sync.central.follow import Bell, follow

    with Bell() as bell:

        def end(_number: int, _frame: FrameType | None) -> None:
            bell.ring()

        before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            follow(url, program, bell, lambda done: _say(done, "derived"))
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    return 0


def _rebuild(given: argparse.Namespace) -> int:
    if given.url is None:
        return _nowhere()
    from lab_kiosk.journal.schema import deriver
    from lab_kiosk.sync.central.check import check
    from lab_kiosk.sync.central.connecting import connected
    from lab_kiosk.sync.central.derive import Deriver

    with connected(given.url) as connection:
        if not given.check:
            work = Deriver(connection, deriver(PROGRAM))
            _say(work.rebuild(), "derived again")
            work.leave()
            return 0
        found = check(connection)
    for line in found.wrong:
        say(line)
    return say("something is wrong", 1) if found.wrong else _sound(found.rows)


def _say(done: Derived, what: str) -> None:
    say(f"{many(done.events, 'event was', 'events were')} {what}, {many(done.waiting, 'waits', 'wait')}")


def _sound(rows: int) -> int:
    return say(f"{many(rows, 'row is', 'rows are')} what the journal says")


def _nowhere() -> int:
    return say(f"Where is the centre? Give its address, or set {DSN}.", 1)
