# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk report``: what the lab's past looks like, for people and for other programs.

It reads beside a kiosk that runs, on a connection of its own that writes nothing. The kiosk itself asks here for what
its own screen shows (``all``, as JSON), so that its glass never waits for a long reading.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli.words import day, say
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.reports import Past, Period, Report, ReportKind, tell
from lab_kiosk.keys import vault

if TYPE_CHECKING:
    from lab_kiosk.settings import KioskConfig
    from lab_kiosk.ui.presenters.report_words import Teller

MakeTeller = Callable[[], "Teller"]
ALL = "all"
DAYS = 30
"""How far a report looks back if nobody says."""
_encode = msgspec.json.Encoder().encode


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = commands.add_parser("report", help="what the lab's past looks like; a running kiosk is not disturbed")
    report.add_argument("kind", choices=[*ReportKind, ALL], metavar="KIND", help=", ".join((*ReportKind, ALL)))
    report.add_argument("--from", dest="first", type=day, help=f"the first day; {DAYS} days back if left out")
    report.add_argument("--to", dest="last", type=day, help="the last day; today if left out")
    report.add_argument("--pilot", default="", help="which pilot; the one with the most sessions if left out")
    report.add_argument("--format", dest="form", choices=tuple(FORMATS), default="text", help="json is for programs")
    report.add_argument("--language", choices=LANGUAGES, default="en")
    report.add_argument("--out", type=Path, help="a new file; else it is printed")
    report.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    report.add_argument("--zone", help="the site's time zone, where no kiosk.toml says it")
    report.add_argument("--site", type=int, default=1, help="with --zone: the number of the site")
    report.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    if given.kind == ALL and given.form not in JOINED:
        return say(f"One file holds all of them only as {', '.join(JOINED)}.", 2)
    if given.form in ON_FILE and given.out is None:
        return say(f"Where to? That takes --out FILE.{given.form}.", 2)
    place = _place(given)
    if not place.database.exists():
        return say(f"There is no database in {given.data}.", 1)
    now_ms = SystemClock().now_ms()
    try:
        period = period_of(given.first, given.last, place.zone, now_ms)
    except (ValueError, ZoneInfoNotFoundError) as error:
        return say(f"{error}", 2)
    past = _past(place, period, now_ms)
    kinds = tuple(ReportKind) if given.kind == ALL else (ReportKind(given.kind),)
    reports = tuple(tell(kind, period, past, given.pilot) for kind in kinds)
    made = FORMATS[given.form](reports, lambda: _teller(place, given.language))
    if given.out is None:
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
        return 0
    given.out.write_bytes(made)
    return say(f"The report is {given.out}")


def period_of(first: date | None, last: date | None, zone: str, now_ms: int) -> Period:
    """Raises ValueError for a last day before the first."""
    today = datetime.fromtimestamp(now_ms / 1000, ZoneInfo(zone)).date()
    last = last or (max(today, first) if first else today)
    return Period(first or last - timedelta(days=DAYS - 1), last, zone)


@dataclass(frozen=True)
class _Place:
    """Where to read; without ``config`` the demos are told by their ids."""

    data: Path
    zone: str
    site_id: int
    config: KioskConfig | None = None

    @property
    def database(self) -> Path:
        return self.data / "lab.db"


def _place(given: argparse.Namespace) -> _Place:
    if given.zone:
        return _Place(given.data, given.zone, given.site)
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    return _Place(config.data, config.zone, config.site_id, config)


def _past(place: _Place, period: Period, now_ms: int) -> Past:
    from lab_kiosk.journal.past import SqlArchive  # SQLAlchemy loads for what reads

    key = vault.choose(os.environ, sys.platform, place.data).load()
    return SqlArchive(place.database, key, place.site_id).past(period, now_ms)


def _teller(place: _Place, language: str) -> Teller:
    from lab_kiosk.launching import allow_list, catalogue
    from lab_kiosk.ui.presenters.report_words import Teller
    from lab_kiosk.ui.qt.echo import Echo

    config = place.config
    offered = catalogue.load(config.demos, allow_list.load(config.programs)).all() if config is not None else ()
    titles = {demo.id: demo.title for demo in offered}
    return Teller(language, Echo(paths.resources() / "i18n").say, place.zone, titles)


def _text(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    from lab_kiosk.ui.presenters.report_text import text

    told = teller()
    return "\n\n".join(text(report, told) for report in reports).encode()


def _csv(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    from lab_kiosk.ui.presenters.report_text import csv_text

    return csv_text(reports[0], teller()).encode()


def _xlsx(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    from lab_kiosk.cli import workbook
    from lab_kiosk.ui.presenters.report_tables import about, tables

    told = teller()
    now = datetime.fromtimestamp(reports[0].source.read_at / 1000, ZoneInfo(reports[0].period.zone)).replace(
        tzinfo=None
    )
    pages = [workbook.Page(*table) for report in reports for table in tables(report, told)]
    lines = [line for report in reports for line in about(report, told)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.xlsx"
        workbook.write(file, "Reports", now, pages, lines)
        return file.read_bytes()


def _svg(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    from lab_kiosk.ui.presenters.report_text import svg

    return svg(reports[0], teller()).encode()


def _pdf(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    from lab_kiosk.ui.presenters.report_sheet import sheets
    from lab_kiosk.ui.qt.paper.drawings import to_pdf

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it paints on paper alone
    told = teller()
    return to_pdf([sheet for report in reports for sheet in sheets(report, told)], told.language)


def _json(reports: tuple[Report, ...], teller: MakeTeller) -> bytes:
    return _encode(reports)


FORMATS: dict[str, Callable[[tuple[Report, ...], MakeTeller], bytes]] = {
    "text": _text,
    "csv": _csv,
    "xlsx": _xlsx,
    "svg": _svg,
    "pdf": _pdf,
    "json": _json,
}
JOINED = ("text", "xlsx", "pdf", "json")
"""The forms in which several reports are one."""
ON_FILE = ("xlsx", "pdf")
"""The forms that nobody reads in a terminal."""
