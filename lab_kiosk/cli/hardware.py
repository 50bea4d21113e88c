# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk hardware``: what hangs on this computer, and a card that proves how a scanner is set."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from hardware.detect import detect
from hardware.device import DeviceStatus
from lab_kiosk.application.sentences import many
from lab_kiosk.cli.badge import PAPERS
from lab_kiosk.cli.words import say


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    hardware = commands.add_parser("hardware", help="what hangs on this computer, and how it is")
    verbs = hardware.add_subparsers(required=True, metavar="VERB")

    listed = verbs.add_parser("list", help="scanners and cameras, each tried for a moment; close the kiosk first")
    listed.set_defaults(run=_list)

    card = verbs.add_parser("test-card", help="a PDF of codes that prove prefix, suffix, layout and symbologies")
    card.add_argument("out", type=Path, help="the PDF to write")
    card.add_argument("--paper", choices=PAPERS, default="letter")
    card.set_defaults(run=_test_card)


def _list(given: argparse.Namespace) -> int:
    from hardware.scanners.survey import survey, system_bus

    statuses = survey(system_bus())
    for status in statuses:
        for line in lines_of(status):
            say(line)
    cameras = detect().cameras
    for camera in cameras:
        say(f"camera  {camera.name}  found  V4L2  {camera.path}")
    if not statuses and not cameras:
        say("Nothing that this kiosk knows hangs on this computer.")
    return 0


def lines_of(status: DeviceStatus) -> list[str]:
    """One line of facts, and one or more for a technician where something has to be done."""
    condition = status.condition.name.lower().replace("_", " ")
    trouble = f": {status.trouble.name.lower().replace('_', ' ')}" if status.trouble else ""
    facts = (status.kind.name.lower(), status.name, f"{condition}{trouble}", status.way, status.place, status.id)
    return ["  ".join(fact for fact in facts if fact), *(f"    {line}" for line in status.hint.splitlines())]


def _test_card(given: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it paints on paper alone
    from hardware.scanners.test_card import CARD
    from hardware.symbols import modules
    from lab_kiosk.ui.qt import test_card_sheet  # Qt is only loaded for what paints

    codes = [test_card_sheet.CardCode(code.number, code.proves, modules(code.text, code.symbology)) for code in CARD]
    test_card_sheet.write_card(
        given.out,
        "Scanner test card",
        "Print at 100 %. Scan each code once and tick what the kiosk calls good. Begin with 1.",
        codes,
        PAPERS[given.paper],
    )
    return say(f"the test card with {many(len(codes), 'code')} is in {given.out}")
