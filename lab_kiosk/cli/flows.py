# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk flows``: prints the state machine of the kiosk, row by row."""

from __future__ import annotations

import argparse

from lab_kiosk.application.flows import TABLE
from lab_kiosk.application.flows.screens import MANNERS
from lab_kiosk.cli.words import say


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    flows = commands.add_parser("flows", help="print the kiosk's state machine")
    flows.set_defaults(run=_flows)


def _flows(given: argparse.Namespace) -> int:
    say("screen        a scan means    alone: after")
    for screen, manner in MANNERS.items():
        after = f"{manner.rest} {manner.seconds} s" if manner.seconds else str(manner.rest)
        say(f"{screen:13} {manner.scans:15} {after}")
    say("\nscreen        on                       does")
    for (where, what), handler in sorted(TABLE.items(), key=lambda row: (row[0][0], str(row[0][1]))):
        on = what if isinstance(what, str) else what.__name__
        say(f"{where:13} {on:24} {handler.__module__.rpartition('.')[2]}.{handler.__name__.lstrip('_')}")
    return 0
