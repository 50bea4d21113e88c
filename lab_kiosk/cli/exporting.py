# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk export snipe-it | compliance | repairs | loans | visits | hours | evacuation``: records for other
programs and for paper.

A file that tells of people says what for, asks once more, and leaves a note in the journal before it is there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from lab_kiosk import paths
from lab_kiosk.application import exports
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases.roll import called_roll
from lab_kiosk.cli.words import NO_STAFF, as_handle, day, many, say
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.exports import compliance, hours, people, repairs, snipe_it
from lab_kiosk.domain.exports.table import Calendar, Kind, Table, csv_text, headed, typed
from lab_kiosk.domain.ids import person_stream
from lab_kiosk.domain.paper import Listing
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.roll import Confidence
from lab_kiosk.domain.vocabulary import ExportPurpose, Party

KINDS = (".csv", ".xlsx", ".pdf")
ROLL = ("Name", "Who", "Heads", "Zone", "Came", "Last seen", "How sure", "Label", "Seen outside")


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A table, what it is called on paper, and a second one that is written beside it. ``named``: it names people.
    ``about`` stands behind the title on paper, ``foot`` below the table.
    """

    title: str
    table: Table
    shares: tuple[int, ...]
    beside: Table | None = None
    named: bool = False
    about: str = ""
    foot: str = ""


Maker = Callable[[Lab, argparse.Namespace, Calendar], Made]


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The formats that tables leave in, beside xAPI."""
    for name, helps, maker in (
        ("snipe-it", "things, for Snipe-IT's importer", _snipe_it),
        ("compliance", "the inventory of 47 CFR 54.1715, and a list of what is missing in it", _compliance),
        ("repairs", "Open Repair Data: what was at the bench", _repairs),
        ("loans", "who had what from when until when", _loans),
        ("visits", "who was here from when until when", _visits),
        ("hours", "when one educator was here, with what proves it, for a course", _hours),
        ("evacuation", "who is inside now, to take outside", _evacuation),
    ):
        verb = verbs.add_parser(name, help=helps)
        verb.add_argument("file", type=_file, help="where to: a .csv, a .xlsx or a .pdf")
        verb.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
        verb.add_argument("--purpose", choices=list(ExportPurpose), help="what for; it is noted in the journal")
        verb.add_argument("--by", type=as_handle, help="the staff badge's handle of whoever takes it out")
        verb.add_argument("--yes", action="store_true", help="do not ask once more")
        verb.add_argument("--with-names", action="store_true", help="first names and initials, where the lab has them")
        verb.add_argument("--from", dest="first", type=day, default=date.min, help="the first day, YYYY-MM-DD")
        verb.add_argument("--to", dest="last", type=day, default=date.max, help="the last day, inclusive")
        verb.add_argument("--funding", default="", help="only what this fund has paid (compliance)")
        verb.add_argument("--provider", default="", help="the name of the data provider (repairs)")
        verb.add_argument("--paper", choices=("Letter", "A4"), default="Letter")
        verb.set_defaults(run=_run, maker=maker, what=name)
        if maker is _hours:
            verb.add_argument("--of", type=as_handle, required=True, help="whose, by the handle of their badge")
            verb.add_argument("--title", default="", help="what the course was called")
            verb.add_argument(
                "--block",
                type=_block,
                action="append",
                help="when it was, as 2026-11-03T13:00/15:30; several times if it had breaks. Without one, all day",
            )
        if maker is _evacuation:  # nobody is asked anything while a building is left
            verb.set_defaults(purpose=ExportPurpose.EVACUATION, yes=True)


def _run(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    if not config.database.exists():
        return say(f"There is no database in {given.data}.", 1)
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        made = given.maker(lab, given, _calendar(lab))
        return _leaves(made, lab, given)


def _leaves(made: Made, lab: Lab, given: argparse.Namespace) -> int:
    """The note comes first: a file that nobody noted is worse than a note of a file that was not written."""
    personal = made.table.heads > 0
    if personal and given.purpose is None:
        whom, choices = many(made.table.heads, "person", "people"), " | ".join(ExportPurpose)
        return say(f"This tells of {whom}. Say what for: --purpose {choices}", 2)
    if given.with_names and not given.by:
        return say("With names: say with --by whose staff badge answers for it.", 2)
    if given.with_names and not exports.is_staff(lab.store, given.by):
        return say(NO_STAFF, 2)
    if personal and not given.yes and not _agreed(made, given):
        return say("Nothing was written.", 1)
    exported = RecordsExported(
        format=given.what,
        purpose=ExportPurpose(given.purpose or ExportPurpose.REPORTING),
        rows=len(made.table.rows),
        personal=personal,
        named=made.named or given.with_names,
        by=given.by or "",
    )
    exports.note(lab, exported)
    _write(given.file, made, made.table, lab, given)
    say(f"{many(len(made.table.rows), 'row is', 'rows are')} in {given.file}")
    if made.beside is not None:
        beside = given.file.with_name(f"{given.file.stem}-gaps{given.file.suffix}")
        _write(beside, made, made.beside, lab, given)
        say(f"{many(len(made.beside.rows), 'gap is', 'gaps are')} in {beside}")
    return 0


def _agreed(made: Made, given: argparse.Namespace) -> bool:
    if not sys.stdin.isatty():
        say("Nobody is there to be asked: --yes answers for them.", 1)
        return False
    names = "with their names" if given.with_names else "by the numbers of their badges"
    print(f"{given.file} will tell of {many(made.table.heads, 'person', 'people')}, {names}, for: {given.purpose}.")
    return input("Type yes to write it: ").strip().casefold() == "yes"


def _write(path: Path, made: Made, table: Table, lab: Lab, given: argparse.Namespace) -> None:
    """Whole or not at all, and its owner's alone."""
    from lab_kiosk.journal.export import private
    from lab_kiosk.journal.files import appearing

    kind = path.suffix.lower()
    with appearing(path) as temporary:
        with private(temporary) as file:
            if kind != ".xlsx":
                file.write(csv_text(table).encode() if kind == ".csv" else _paper(made, table, lab, given))
        if kind == ".xlsx":
            _workbook(temporary, made, table, lab, given)


def _workbook(path: Path, made: Made, table: Table, lab: Lab, given: argparse.Namespace) -> None:
    from lab_kiosk.cli import workbook

    zone = lab.site.zone
    now = datetime.fromtimestamp(lab.clock.now_ms() / 1000, ZoneInfo(zone)).replace(
        tzinfo=None, second=0, microsecond=0
    )
    about = (
        ("What", made.title),
        ("Where", lab.site.place),
        (f"When ({zone})", now),
        ("Time zone of all times", zone),
        ("What for", given.purpose or ""),
        ("Rows", len(table.rows)),
    )
    page = workbook.Page(made.title, headed(table, zone), typed(table))
    workbook.write(path, made.title, now, [page], about)


def _paper(made: Made, table: Table, lab: Lab, given: argparse.Namespace) -> bytes:
    from lab_kiosk import printing
    from lab_kiosk.ui.qt.paper.press import to_pdf

    even = len(table.header) != len(made.shares)
    listing = Listing(
        heading=f"{made.title}: {made.about}" if made.about else made.title,
        when=f"{_calendar(lab).minute(lab.clock.now_ms())}, {lab.site.place}",
        header=table.header,
        rows=table.rows,
        shares=(1,) * len(table.header) if even else made.shares,
        foot=(made.foot or many(len(table.rows), "row")) + (f", for: {given.purpose}" if given.purpose else ""),
    )
    return to_pdf([listing], printing.encode, paper=given.paper)


def _snipe_it(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    table = snipe_it.assets(exports.things(lab.store), calendar)
    return Made(title="Things", table=table, shares=(1,) * len(table.header))


def _compliance(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    fund = given.funding.casefold()
    things = [thing for thing in exports.things(lab.store) if fund in thing.detail.funding.casefold()]
    names = exports.names(lab.store) if given.with_names else None
    report = compliance.report(things, exports.troubles(lab.store), calendar, lab.clock.now_ms(), names=names)
    shares = (4, 4, 3, 4, 5, 5, 3, 2, 5, 4, 4, 4, 4)
    return Made(title="Inventory, 47 CFR 54.1715", table=report.inventory, shares=shares, beside=report.gaps)


def _repairs(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    found = repairs.repairs(lab.store.told(*repairs.READ))
    provider = given.provider or lab.site.place
    table = repairs.table(found, exports.things(lab.store), provider, lab.site.place, calendar)
    return Made(title="Repairs", table=table, shares=(1,) * len(table.header))


def _loans(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    told = people.loans(exports.things(lab.store), _names(lab, given), calendar, *_span(lab, given))
    return Made(title="Loans", table=told, shares=(3, 4, 2, 5, 4, 4, 4, 3, 2, 1))


def _visits(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    told = people.visits(lab.store.every(Visit), _names(lab, given), calendar, *_span(lab, given))
    return Made(title="Visits", table=told, shares=(4, 4, 3, 2, 5, 3, 3, 3, 3, 2, 2, 3, 1))


def _hours(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    visits = [visit for visit in lab.store.every(Visit) if visit.subject == given.of and visit.role in hours.ATTENDS]
    if not visits:
        raise EnvironmentProblem("hours", f"nobody with a badge of an educator or of staff was here as {given.of}")
    spans = [_instants(block, lab) for block in given.block] if given.block else [_span(lab, given)]
    proof = hours.evidence(lab.store.history(person_stream(given.of)), visits)
    who = people.who(given.of, _names(lab, given))
    return Made(
        title="Hours here",
        about=", ".join([*filter(None, [given.title]), *map(_said, given.block or ())]),
        table=hours.table(who, hours.stays(visits, given.of, spans), proof, calendar, lab.clock.now_ms()),
        shares=(5, 4, 4, 3, 3, 2, 1, 5),
        foot="Counted to the nearest quarter hour; an end that nobody saw counts for nothing",
    )


def _evacuation(lab: Lab, given: argparse.Namespace, calendar: Calendar) -> Made:
    """Names are what this list is for. The last column is for a pen."""
    roll = called_roll(lab, given.by or "")
    rows = tuple(
        (
            line.name,
            line.role.name.lower() if line.party is Party.SUBJECT else str(line.party),
            str(line.heads),
            line.zone,
            calendar.minute(line.opened_at)[-5:],
            calendar.minute(line.last_seen_at)[-5:],
            str(line.confidence),
            line.label,
            "",
        )
        for line in roll.lines
    )
    heads = sum(line.heads for line in roll.lines if line.confidence is not Confidence.GONE)
    table = Table(header=ROLL, rows=rows, heads=heads, kinds={"Heads": Kind.NUMBER})
    return Made(title=f"Inside: {heads}", table=table, shares=(6, 4, 2, 5, 2, 3, 3, 2, 4), named=True)


def _names(lab: Lab, given: argparse.Namespace) -> dict[str, str]:
    return exports.names(lab.store) if given.with_names else {}


def _calendar(lab: Lab) -> Calendar:
    zone = ZoneInfo(lab.site.zone)

    def local(ms: int) -> datetime:
        return datetime.fromtimestamp(ms / 1000, zone)

    return Calendar(lambda ms: local(ms).date().isoformat(), lambda ms: local(ms).strftime("%Y-%m-%d %H:%M"))


def _span(lab: Lab, given: argparse.Namespace) -> tuple[int, int]:
    """From the first day's midnight to that behind the last day, Unix milliseconds."""
    return _midnight(given.first, lab), _midnight(given.last, lab, days=1)


def _midnight(told: date, lab: Lab, days: int = 0) -> int:
    if told == date.min:
        return 0
    if told == date.max:
        return 1 << 62
    at = datetime.combine(told + timedelta(days=days), datetime.min.time(), ZoneInfo(lab.site.zone))
    return int(at.timestamp() * 1000)


def _block(text: str) -> tuple[datetime, datetime]:
    """Local times of one day."""
    try:
        start, _, end = text.partition("/")
        began = datetime.fromisoformat(start)
        over = datetime.combine(began.date(), time.fromisoformat(end))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no time like 2026-11-03T13:00/15:30") from None
    if began.tzinfo is not None or over.tzinfo is not None or began >= over:
        raise argparse.ArgumentTypeError(f"{text} is no time like 2026-11-03T13:00/15:30")
    return began, over


def _said(block: tuple[datetime, datetime]) -> str:
    start, end = block
    return f"{start:%Y-%m-%d %H:%M}\N{EN DASH}{end:%H:%M}"


def _instants(block: tuple[datetime, datetime], lab: Lab) -> tuple[int, int]:
    start, end = (int(told.replace(tzinfo=ZoneInfo(lab.site.zone)).timestamp() * 1000) for told in block)
    return start, end


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in KINDS:
        raise argparse.ArgumentTypeError(f"{path.name} is none of {', '.join(KINDS)}")
    return path
