# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk export``: xAPI statements for the district's record store, and tables (``cli/exporting.py``)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli import exporting
from lab_kiosk.cli.words import say, secret
from lab_kiosk.domain.records import Answer, Person, Session, Visit
from lab_kiosk.domain.xapi import Statement, Teller, batches, statements
from lab_kiosk.keys.ed25519 import keyed_digest

if TYPE_CHECKING:
    from lab_kiosk.settings import KioskConfig


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="what happened, for other programs")
    verbs = export.add_subparsers(required=True, metavar="FORMAT")
    xapi = verbs.add_parser("xapi", help="xAPI 1.0.3 statements without a name, with the kiosk closed")
    xapi.add_argument("file", type=Path, nargs="?", help="where to; one request of 50 statements a line")
    xapi.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
    xapi.add_argument(
        "--home",
        type=_home,
        default="https://lab.example.org",
        help="the district's address, below which accounts and activities stand; never change it",
    )
    xapi.add_argument(
        "--secret",
        type=Path,
        help="a file that makes the same person the same account at every kiosk; else it is the kiosk's own key",
    )
    xapi.set_defaults(run=_xapi)
    exporting.add(verbs)


def _xapi(given: argparse.Namespace) -> int:
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    if not config.database.exists():
        return say(f"There is no database in {given.data}.", 1)
    told = _told(config, given.home, None if given.secret is None else secret(given.secret))
    if given.file is None:
        _write(told, sys.stdout.buffer)
        return 0
    _write_file(told, given.file)
    return say(f"{many(len(told), 'statement is', 'statements are')} in {given.file}")


def _told(config: KioskConfig, home: str, shared: bytes | None) -> list[Statement]:
    from lab_kiosk.bootstrap import demos, opened_journal
    from lab_kiosk.journal.export import derived

    clock = SystemClock()
    with opened_journal(config, clock, RandomIds(clock)) as (opened, key):
        teller = Teller(
            home=home,
            pseudonym=keyed_digest(shared or key),
            demos={demo.id: demo for demo in demos(config).all()},
            erased=frozenset(person.handle for person in derived(opened.database, Person) if person.erased),
        )
        records = (derived(opened.database, Visit), derived(opened.database, Session), derived(opened.database, Answer))
        return statements(*records, teller)


def _write_file(told: Sequence[Statement], path: Path) -> None:
    """Whole or not at all, and its owner's alone."""
    from lab_kiosk.journal.export import private
    from lab_kiosk.journal.files import appearing

    with appearing(path) as temporary, private(temporary) as file:
        _write(told, file)


def _write(told: Sequence[Statement], file: BinaryIO) -> None:
    file.writelines(msgspec.json.encode(batch) + b"\n" for batch in batches(told))
    file.flush()


def _home(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"{text} is no address like https://district.example")
    return text.rstrip("/")
