# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk import``: take a file in, after saying of each row what it would change."""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from lab_kiosk import mappings, paths
from lab_kiosk.application.exports import note
from lab_kiosk.application.imports.people import Terms, plan_people
from lab_kiosk.application.imports.plan import Plan, carry_out
from lab_kiosk.application.imports.sheet_plan import plan_sheet, read_sheet
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.progress import Progress
from lab_kiosk.cli.words import many, say, secret
from lab_kiosk.domain.badge import encode_handle
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.sheets import oneroster, person_rows
from lab_kiosk.domain.sheets.cells import Days, csv_line
from lab_kiosk.domain.sheets.columns import Reading
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.person_rows import ROLES, PeopleFormat, PersonRow
from lab_kiosk.domain.sheets.sheet import MOST_BYTES, Refused, read
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict, counts
from lab_kiosk.domain.vocabulary import ExportPurpose, Role
from lab_kiosk.keys.ed25519 import keyed_digest

SHOWN = 20
"""Rows of a verdict that are printed; ``--report`` has all."""
GUESSED = "The file is no UTF-8; it was read as Windows-1252. Look at names with accents."
STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")

Planner = Callable[[bytes, Reading, Lab, argparse.Namespace], Plan | Refused]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    importing = commands.add_parser("import", help="take files of other programs in, with the kiosk closed")
    verbs = importing.add_subparsers(required=True, metavar="WHAT")
    for kind, helps in (
        (SheetFormat.ASSETS, "things, as Snipe-IT exports them"),
        (SheetFormat.TEMPLATE, "things, in the lab's own template (resources/sample/assets.csv)"),
        (SheetFormat.CHROMEOS, "Chromebooks, as Google's Admin SDK and GAM list them"),
        (SheetFormat.CONSUMABLES, "counted parts, as Snipe-IT exports them"),
    ):
        _verb(verbs, kind, helps, _sheets(kind))
    for name, helps, planner in (
        ("users", "people, as Snipe-IT exports its users", _people(PeopleFormat.SNIPE_IT)),
        ("people", "people, in the lab's own template (resources/sample/people.csv)", _people(PeopleFormat.TEMPLATE)),
        ("oneroster", "people, from a OneRoster 1.1 or 1.2 zip", _oneroster),
    ):
        verb = _verb(verbs, name, helps, planner)
        verb.add_argument("--roster", type=_name, help="what the roster is called here, if not as the format")
        verb.add_argument("--role", choices=ROLES, help="of new people where the file does not say it")
        verb.add_argument("--whole", action="store_true", help="whoever is not in the file is gone from the roster")
        verb.add_argument(
            "--may-depart", type=int, default=10, metavar="PERCENT", help="how many may be gone at once (10)"
        )
        verb.add_argument("--renamed", action="store_true", help="people with quite another name are still the same")
        verb.add_argument("--secret", type=Path, help="the district's, so that every kiosk knows the same people")
        verb.add_argument("--handles", type=Path, help="write which row has which handle, to mint badges from")
        if planner is _oneroster:
            verb.add_argument("--classes", type=Path, help="write name, size and educator of each class to a CSV file")


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, helps: str, planner: Planner
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=helps)
    verb.add_argument("file", type=Path)
    verb.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    verb.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    verb.add_argument("--skip-refused", action="store_true", help="take the other rows in although some are refused")
    verb.add_argument("--report", type=Path, help="write the verdict on every row to a CSV file")
    verb.add_argument("--column", type=_column, action="append", default=[], metavar="FIELD=HEADER")
    verb.add_argument("--mapping", type=_name, metavar="NAME", help="read columns as they were saved under it")
    verb.add_argument("--save-mapping", type=_name, metavar="NAME", help="save the columns under this name")
    verb.add_argument("--days", choices=list(Days), default=Days.ISO, help="how the file writes days")
    verb.set_defaults(handles=None, classes=None, groups=())
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
    reading = Reading(mapping | dict(given.column), Days(given.days))
    clock = SystemClock()
    try:
        with open_lab(config, clock, RandomIds(clock)) as lab:
            plan = given.planner(raw, reading, lab, given)
            if isinstance(plan, Refused):
                return say(plan.sentence, 1)
            if given.save_mapping:
                mappings.save(given.data, given.what, given.save_mapping, reading.mapping)
            return _decided(plan, raw, lab, given)
    except KeyboardInterrupt:
        return say("Stopped. Nothing was written.", STOPPED)


def _decided(plan: Plan, raw: bytes, lab: Lab, given: argparse.Namespace) -> int:
    verdicts = list(plan.verdicts)
    _tell(verdicts)
    if given.report:
        _report(verdicts, given.report)
    if plan.departures:
        say(f"{many(len(plan.departures), 'person is', 'people are')} in the file no longer")
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
    if given.handles:
        _handles(plan, lab, given.handles)
    if given.classes:
        _classes(given.groups, lab, given.classes)
    return say("Everything is in." if facts else "Nothing was written: the lab knows all of it.")


def _tell(verdicts: Sequence[RowVerdict]) -> None:
    for verdict in (Verdict.CHANGED, Verdict.REFUSED):
        told = [one for one in verdicts if one.verdict is verdict]
        for one in told[:SHOWN]:
            say(str(one))
        if len(told) > SHOWN:
            say(f"… and {len(told) - SHOWN:,} more rows {verdict}: --report FILE has them all")
    for one in [one for one in verdicts if one.verdict in {Verdict.NEW, Verdict.SAME} and one.reason][:SHOWN]:
        say(str(one))
    say(", ".join(f"{count:,} {verdict}" for verdict, count in counts(verdicts).items()))


def _report(verdicts: Sequence[RowVerdict], path: Path) -> None:
    told = (
        (str(one.row), one.key, one.verdict, "; ".join(str(change) for change in one.changes), str(one.reason or ""))
        for one in verdicts
    )
    _write(path, [("row", "key", "verdict", "changes", "reason"), *told])


def _bytes(path: Path) -> bytes:
    """Raises EnvironmentProblem for what is not read at once."""
    if path.stat().st_size > MOST_BYTES:
        raise EnvironmentProblem("import", f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB")
    return path.read_bytes()


def _unread(names: Sequence[str]) -> None:
    if names:
        say(f"Not read: {', '.join(names)}")


def _sheets(format_: SheetFormat) -> Planner:
    def planned(raw: bytes, reading: Reading, lab: Lab, given: argparse.Namespace) -> Plan | Refused:
        told = read_sheet(raw, format_, reading)
        if isinstance(told, Refused):
            return told
        if told.guessed:
            say(GUESSED)
        _unread(told.unread)
        return plan_sheet(told, lab)

    return planned


def _people(format_: PeopleFormat) -> Planner:
    def planned(raw: bytes, reading: Reading, lab: Lab, given: argparse.Namespace) -> Plan | Refused:
        sheet = read(raw)
        if isinstance(sheet, Refused):
            return sheet
        if sheet.guessed:
            say(GUESSED)
        columns = person_rows.columns(sheet, format_, reading)
        if isinstance(columns, Refused):
            return columns
        _unread(columns.unread)
        return _planned(list(person_rows.rows(sheet, columns, format_)), lab, given, whole=given.whole)

    return planned


def _oneroster(raw: bytes, reading: Reading, lab: Lab, given: argparse.Namespace) -> Plan | Refused:
    roster = oneroster.read(raw, classes=given.classes is not None)
    if isinstance(roster, Refused):
        return roster
    say(f"OneRoster {roster.version}, {'bulk: whoever is not in it is gone' if roster.whole else 'delta'}")
    if roster.left_out:
        left = many(roster.left_out, "user is", "users are")
        say(f"{left} left out: guardians, parents, relatives and roles that a lab does not know")
    plan = _planned(roster.rows, lab, given, whole=roster.whole)
    if isinstance(plan, Plan):
        pairs = zip(roster.rows, plan.rows, strict=True)
        handles = {row.number: one.handle for row, one in pairs if isinstance(row, PersonRow)}
        given.groups = [(group.name, str(group.size), handles.get(group.educator, "")) for group in roster.classes]
    return plan


def _planned(
    rows: Sequence[PersonRow | RowVerdict], lab: Lab, given: argparse.Namespace, *, whole: bool
) -> Plan | Refused:
    terms = Terms(
        roster=given.roster or given.what,
        whole=whole,
        role=ROLES.get(given.role or "", Role.UNKNOWN),
        may_depart=given.may_depart / 100,
        renamed=given.renamed,
    )
    digest = lab.digest if given.secret is None else keyed_digest(secret(given.secret))
    return plan_people(rows, lab.store, digest, lambda: encode_handle(lab.random(10)), terms)


def _handles(plan: Plan, lab: Lab, path: Path) -> None:
    """Which row has which handle: what badges are minted from. It leads from the file to the lab's records, and so it
    is noted as an export.
    """
    told = [(str(one.verdict.row), one.handle) for one in plan.rows if one.handle]
    purpose = ExportPurpose.HANDING_OVER
    note(lab, RecordsExported(format="handles", purpose=purpose, rows=len(told), personal=True))
    _write(path, [("row", "handle"), *told])


def _classes(groups: Sequence[tuple[str, str, str]], lab: Lab, path: Path) -> None:
    """What group passes are minted from. Nothing of it is kept here: it goes from one file into another, with the
    handles of those who teach, and so it is noted as an export.
    """
    purpose = ExportPurpose.HANDING_OVER
    note(lab, RecordsExported(format="classes", purpose=purpose, rows=len(groups), personal=True))
    _write(path, [("class", "size", "educator"), *groups])
    say(f"{many(len(groups), 'class is', 'classes are')} in {path}")


def _write(path: Path, lines: Iterable[Iterable[str]]) -> None:
    """Whole or not at all, and its owner's alone."""
    from lab_kiosk.journal.export import private
    from lab_kiosk.journal.files import appearing

    with appearing(path) as temporary, private(temporary) as file:
        file.writelines(csv_line(line).encode() for line in lines)


def _name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text[:40]} is no name for a mapping: small letters, digits, - and _")
    return text


def _column(text: str) -> tuple[str, str]:
    field, found, header = text.partition("=")
    if not (field.strip() and found and header.strip()):
        raise argparse.ArgumentTypeError(f"{text[:60]} is not like serial=HEADER")
    return field.strip(), header.strip()
