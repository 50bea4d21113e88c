# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk print``: labels, badges, cards and a test page, into a PDF, a picture, or a printer of the kiosk."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk import paths
from lab_kiosk.application.lab_plan import LabPlan
from lab_kiosk.application.paper import Paper, PrintLabel
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli import labels as label_sheets
from lab_kiosk.cli.badge import PAPERS, read_cards
from lab_kiosk.cli.labels import plan_of
from lab_kiosk.cli.words import say
from lab_kiosk.domain.codes import Command, LabelCode, classify, place_code
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.paper import BadgeSheet, CommandCards, Document, LabelSheets
from lab_kiosk.domain.zone import Zone

if TYPE_CHECKING:
    from lab_kiosk.printers import PrinterConfig
    from lab_kiosk.ui.qt.paper.words import Say

COMMANDS = {command.value.lower(): command for command in Command}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    printing = commands.add_parser("print", help="labels, badges, cards and a test page, on paper or as a PDF")
    verbs = printing.add_subparsers(required=True, metavar="WHAT")

    labels = _verb(verbs, "labels", "labels for things", Paper.LABELS)
    label_sheets.add_arguments(labels)
    labels.set_defaults(documents=label_sheets.documents)

    badges = _verb(verbs, "badges", "badges to cut out", Paper.SHEETS)
    badges.add_argument("codes", type=Path, help="a file of lines: code, and after a tab the words beside it")
    badges.set_defaults(documents=_badges)

    label = _verb(verbs, "day-label", "a guest's label once more", Paper.LABELS)
    label.add_argument("code", help="the label's code, IL0…")
    label.add_argument("--name", default="", help="what the guest is called")
    label.add_argument("--language", choices=LANGUAGES, default="en")
    label.add_argument("--zone", default="UTC", help="the site's time zone: today's date is on it")
    label.set_defaults(documents=_day_label)

    cards = _verb(verbs, "cards", "command cards to cut out", Paper.SHEETS)
    cards.add_argument("commands", nargs="*", metavar="CARD", help=f"some of {', '.join(COMMANDS)}; or all of them")
    cards.add_argument("--plan", type=Path, help="also the cards of the places of a lab's plan (lab.toml)")
    cards.set_defaults(documents=_cards)

    test = _verb(verbs, "test", "a page that shows whether a printer prints true", Paper.LABELS)
    test.add_argument("--role", choices=[paper.value for paper in Paper], help="which printer; labels if left out")
    test.set_defaults(documents=_test)


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, told: str, paper: Paper
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=told)
    verb.add_argument("--to", type=Path, metavar="FILE.pdf", help="write a PDF")
    verb.add_argument("--preview", type=Path, metavar="FILE.png", help="write a picture of exactly what would come out")
    verb.add_argument("--data", type=Path, metavar="FOLDER", help="print: with the printer of this kiosk's kiosk.toml")
    verb.add_argument("--paper", choices=PAPERS, default="letter", help="for sheets in a PDF")
    verb.set_defaults(run=_run, role=paper.value)
    return verb


def _run(given: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it paints on paper alone
    from lab_kiosk import printing  # Qt is only loaded for what paints
    from lab_kiosk.ui.qt.paper.press import save_preview, to_dots, to_pdf

    if not (given.to or given.preview or given.data):
        return say("Where to? Give --to FILE.pdf, --preview FILE.png or --data FOLDER.", 2)
    documents = given.documents(given)
    if isinstance(documents, str):
        return say(documents, 1)
    role, paper = Paper(given.role or Paper.LABELS), PAPERS[given.paper]
    if any(isinstance(document, LabelSheets) for document in documents):
        role = Paper.SHEETS
    try:
        if given.to:
            given.to.write_bytes(to_pdf(documents, printing.encode, paper=paper))
            say(f"The PDF is {given.to}")
        if given.preview:
            config = _configured(given.data, role) if given.data else None
            area = printing.preview_area(config, role, documents[0], paper, given.data or Path())
            if not save_preview(to_dots(documents, area, printing.encode), given.preview):
                return say(f"{given.preview} cannot be written: is it a .png, in a folder that is there?", 1)
            say(f"The picture is {given.preview}")
        return _print(given, role, documents) if given.data and not given.preview else 0
    except ValueError as error:
        return say(f"This cannot be printed: {error}", 1)


def _print(given: argparse.Namespace, role: Paper, documents: Sequence[Document]) -> int:
    from lab_kiosk import printers, printing

    config = _configured(given.data, role)
    printer = printers.printer_for(config, given.data)
    result = printer.print(printing.job_for(printer, documents, "cli", config.paper))
    told = result.outcome.name.lower().replace("_", " ")
    where = f"{printer.name} ({printer.way}, {printer.place})"
    sentence = f"{where}: {told}{'; ' + result.hint if result.hint else ''}"
    return say(sentence, 0 if result.outcome.done else 1)


def _configured(folder: Path, role: Paper) -> PrinterConfig:
    """Raises EnvironmentProblem where the kiosk has no such printer."""
    from lab_kiosk.settings import read_config

    for config in read_config(folder).printer:
        if config.role is role:
            return config
    raise EnvironmentProblem("no_printer", f'kiosk.toml has no [[printer]] with role = "{role}"')


def _badges(given: argparse.Namespace) -> list[BadgeSheet] | str:
    cards = read_cards(given.codes)
    return cards if isinstance(cards, str) else [BadgeSheet(cards)]


def _day_label(given: argparse.Namespace) -> list[Document] | str:
    from lab_kiosk.ui.presenters.site import Site
    from lab_kiosk.ui.qt.paper import words

    code = given.code.strip().upper()
    if not isinstance(classify(code, checked_by_reader=True), LabelCode):
        return "This is not the code of a day label: IL0 and 26 letters and digits."
    asked = PrintLabel(ticket="cli", label=code, name=given.name, language=given.language)
    return [words.day_label(asked, SystemClock().now_ms(), Site(zone=given.zone), _say())]


def _cards(given: argparse.Namespace) -> list[CommandCards] | str:
    from lab_kiosk.ui.qt.paper import words

    unknown = [name for name in given.commands if name.lower() not in COMMANDS]
    if unknown:
        return f"{unknown[0]} is no command card: {', '.join(COMMANDS)}."
    commands = tuple(COMMANDS[name.lower()] for name in given.commands) or tuple(Command)
    places = words.place_cards(_places(plan_of(given.plan))) if given.plan else ()
    return [CommandCards((*words.command_cards(commands, _say()), *places))]


def _places(plan: LabPlan) -> tuple[Zone, ...]:
    """The zones, and every shelf on which the plan has something: a stock-take scans the card of each."""
    names = dict.fromkeys((*(asset.place for asset in plan.assets), plan.place))
    shelves = {place_code(name): Zone(code=place_code(name), name={"en": name}) for name in names if place_code(name)}
    known = {zone.code for zone in plan.zones}
    return (*plan.zones, *(shelf for code, shelf in shelves.items() if code not in known))


def _test(given: argparse.Namespace) -> list[Document]:
    from lab_kiosk.ui.qt.paper import words

    name = _configured(given.data, Paper(given.role or Paper.LABELS)).name if given.data else ""
    return [words.test_page(name or "Lab Kiosk", _say())]


def _say() -> Say:
    from lab_kiosk.ui.qt.echo import Echo

    return Echo(paths.resources() / "i18n").say
