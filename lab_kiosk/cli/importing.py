# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk import``: take a file in, after saying of each row what it would change."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from lab_kiosk import paths
from lab_kiosk.application.imports.assets import plan_assets
from lab_kiosk.application.imports.plan import Plan, carry_out
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli import mappings
from lab_kiosk.cli.progress import Progress
from lab_kiosk.cli.words import say
from lab_kiosk.domain.sheets import asset_rows
from lab_kiosk.domain.sheets.asset_rows import AssetFormat
from lab_kiosk.domain.sheets.cells import csv_line
from lab_kiosk.domain.sheets.sheet import MOST_BYTES, Refused, Sheet, read
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict, counts

SHOWN = 20
"""Rows of a verdict that are printed; ``--report`` has all."""
STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""

Mapped = Mapping[str, str]
Planner = Callable[[bytes, Mapped, Lab, argparse.Namespace], Plan | Refused]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importing = commands.add_parser("import", help="take files of other programs in, with the kiosk closed")
    verbs = importing.add_subparsers(required=True, metavar="WHAT")
    for name, helps, planner in (
        ("assets", "things, as Snipe-IT exports them", _assets(AssetFormat.SNIPE_IT)),
        ("template", "things, in the lab's own template (resources/sample/assets.csv)", _assets(AssetFormat.TEMPLATE)),
        ("chromeos", "Chromebooks, as Google's Admin SDK and GAM list them", _assets(AssetFormat.CHROMEOS)),
    ):
        _verb(verbs, name, helps, planner)


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, helps: str, planner: Planner
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=helps)
    verb.add_argument("file", type=Path)
    verb.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    verb.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    verb.add_argument("--skip-refused", action="store_true", help="take the other rows in although some are refused")
    verb.add_argument("--report", type=Path, help="write the verdict on every row to a CSV file")
    verb.add_argument("--column", type=mappings.column, action="append", default=[], metavar="FIELD=HEADER")
    verb.add_argument("--mapping", type=mappings.name, metavar="NAME", help="read columns as they were saved under it")
    verb.add_argument("--save-mapping", type=mappings.name, metavar="NAME", help="save the columns under this name")
    verb.set_defaults(run=_run, planner=planner, what=name)
    return verb


def _run(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    if not config.database.exists():
        return say(f"There is no database in {given.data}.", 1)
    raw = _bytes(given.file)
    mapping = mappings.load(given.data, given.what, given.mapping) if given.mapping else {}
    mapping |= dict(given.column)
    clock = SystemClock()
    try:
        with open_lab(config, clock, RandomIds(clock)) as lab:
            plan = given.planner(raw, mapping, lab, given)
            if isinstance(plan, Refused):
                return say(plan.sentence, 1)
            if given.save_mapping:
                mappings.save(given.data, given.what, given.save_mapping, mapping)
            return _decided(plan, raw, lab, given)
    except KeyboardInterrupt:
        return say("Stopped. Nothing was written.", STOPPED)


def _decided(plan: Plan, raw: bytes, lab: Lab, given: argparse.Namespace) -> int:
    verdicts = list(plan.verdicts)
    _tell(verdicts)
    if given.report:
        _report(verdicts, given.report)
    if plan.departures:
        say(f"{len(plan.departures):,} people are in the file no longer")
    refused = counts(verdicts)[Verdict.REFUSED]
    if given.dry_run:
        return say("Nothing was written: this was a dry run.")
    if refused and not given.skip_refused:
        return say("Nothing was written. Mend the refused rows, or take the others in with --skip-refused.", 1)
    progress = Progress("writing", sys.stderr)
    try:
        facts = carry_out(plan, lab, hashlib.sha256(raw).hexdigest(), progress)
    finally:
        progress.end()
    return say("Everything is in." if facts else "Nothing was written: the lab knows all of it.")


def _tell(verdicts: Sequence[RowVerdict]) -> None:
    for verdict in (Verdict.CHANGED, Verdict.REFUSED):
        told = [one for one in verdicts if one.verdict is verdict]
        for one in told[:SHOWN]:
            say(str(one))
        if len(told) > SHOWN:
            say(f"… and {len(told) - SHOWN:,} more rows {verdict}: --report FILE has them all")
    for one in [one for one in verdicts if one.verdict is Verdict.NEW and one.reason][:SHOWN]:
        say(str(one))
    say(", ".join(f"{count:,} {verdict}" for verdict, count in counts(verdicts).items()))


def _report(verdicts: Sequence[RowVerdict], path: Path) -> None:
    from lab_kiosk.journal.export import private
    from lab_kiosk.journal.files import appearing

    with appearing(path) as temporary, private(temporary) as file:
        file.write(csv_line(("row", "key", "verdict", "changes", "reason")).encode())
        for one in verdicts:
            told = "; ".join(str(change) for change in one.changes)
            file.write(csv_line((str(one.row), one.key, one.verdict, told, one.reason)).encode())


def _bytes(path: Path) -> bytes:
    """Raises EnvironmentProblem for what is not read at once."""
    if path.stat().st_size > MOST_BYTES:
        raise EnvironmentProblem("import", f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB")
    return path.read_bytes()


def _sheet(raw: bytes) -> Sheet | Refused:
    sheet = read(raw)
    if isinstance(sheet, Sheet) and sheet.encoding == "windows-1252":
        say("The file is no UTF-8; it was read as Windows-1252. Look at names with accents.")
    return sheet


def _unread(names: Sequence[str]) -> None:
    if names:
        say(f"Not read: {', '.join(names)}")


def _assets(format_: AssetFormat) -> Planner:
    def planned(raw: bytes, mapping: Mapped, lab: Lab, given: argparse.Namespace) -> Plan | Refused:
        sheet = _sheet(raw)
        if isinstance(sheet, Refused):
            return sheet
        columns = asset_rows.columns(sheet, format_, mapping)
        if isinstance(columns, Refused):
            return columns
        _unread(columns.unread)
        rows = list(asset_rows.rows(sheet, columns, format_))
        return plan_assets(rows, lab.store, lab.ids, lab.site.site_id, format_)

    return planned
