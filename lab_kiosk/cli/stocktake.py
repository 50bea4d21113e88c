# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk stocktake``: the report of a stock-take, as a table for other programs and as a page to print."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from lab_kiosk import paths
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.sentences import many
from lab_kiosk.application.stocktake import CountLine, CountVerdict
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import say
from lab_kiosk.domain.paper import Slip, SlipLine

HEADER = ("tag", "name", "verdict", "seen_at", "recorded_at", "time", "settled")
VERDICTS: dict[CountVerdict, str] = {
    CountVerdict.MISSING: "Missing",
    CountVerdict.MISPLACED: "Elsewhere than recorded",
    CountVerdict.UNEXPECTED: "Here, though recorded as lent or away",
    CountVerdict.UNKNOWN: "Unknown codes",
    CountVerdict.WAS_MISSING: "Found again",
    CountVerdict.FOUND: "Where it belongs",
}
"""In the order of the printed page: what somebody has to do something about comes first."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    stocktake = commands.add_parser("stocktake", help="the report of a stock-take, with the kiosk closed")
    stocktake.add_argument("number", nargs="?", help="like 1/2026-11-28/1; today's last one if left out")
    stocktake.add_argument("--data", type=Path, default=paths.data_folder("kiosk"))
    stocktake.add_argument("--csv", type=Path, metavar="FILE.csv", help="a line for everything that was counted")
    stocktake.add_argument("--pdf", type=Path, metavar="FILE.pdf", help="a page to print")
    stocktake.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    from lab_kiosk.application.use_cases.stocktake import latest, lines_of, page
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        number = given.number or latest(lab)
        if not number or not _exists(lab, number):
            return say("There is no such stock-take here.", 1)
        lines = tuple(lines_of(lab, number))
        told = page(lab, number, "")
    if given.csv:
        given.csv.write_text(as_csv(lines, config.zone), "utf-8")
        say(f"The table is {given.csv}")
    if given.pdf:
        from lab_kiosk import printing
        from lab_kiosk.ui.qt.paper.press import to_pdf

        slip = as_page(lines, number, config.zone, closed=told.closed_at is not None)
        given.pdf.write_bytes(to_pdf([slip], printing.encode))
        say(f"The page is {given.pdf}")
    state = "closed" if told.closed_at is not None else f"open, {told.unseen} not scanned yet"
    return say(
        f"Stock-take {number} ({state}): {told.found} where they belong, {told.misplaced} elsewhere, "
        f"{told.unexpected} not expected, {many(told.unknown, 'unknown code')}, {len(told.missing)} missing"
    )


def as_csv(lines: Sequence[CountLine], zone: str) -> str:
    """A header and a line each; times with their offset. What a spreadsheet would take for a formula is quoted."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(HEADER)
    for line in lines:
        at = datetime.fromtimestamp(line.at / 1000, ZoneInfo(zone)).isoformat(timespec="seconds") if line.at else ""
        row = (line.tag, line.name, line.verdict, line.place, line.was_at, at, "yes" if line.settled else "no")
        table.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return text.getvalue()


def as_page(lines: Sequence[CountLine], number: str, zone: str, *, closed: bool) -> Slip:
    """What has to be done first; of what stands where it belongs only how many."""
    day = number.split("/")[1] if number.count("/") == 2 else number
    told: list[SlipLine] = []
    for verdict, heading in VERDICTS.items():
        mine = [line for line in lines if line.verdict is verdict]
        if mine:
            told.append(SlipLine(title=f"{heading}: {len(mine)}"))
        if verdict is not CountVerdict.FOUND:
            told += [SlipLine(left=f"{line.name} {line.tag}".strip(), right=_where(line)) for line in mine]
    return Slip(
        heading=f"Stock-take {number}",
        when=day,
        lines=tuple(told),
        foot="Closed." if closed else "Still open: nothing is missing before it is closed.",
    )


def _where(line: CountLine) -> str:
    return f"last at {line.was_at}" if line.verdict is CountVerdict.MISSING else line.place


def _exists(lab: Lab, number: str) -> bool:
    from lab_kiosk.application.use_cases.stocktake import stream_of
    from lab_kiosk.domain.folds.stocktake import STOCKTAKE

    return bool(lab.store.state(STOCKTAKE, stream_of(number)).opened_at)
