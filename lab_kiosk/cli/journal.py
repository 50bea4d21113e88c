# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk journal``: look after the history of a kiosk that is not running.

The journal's libraries are loaded by the command that needs them: the others start in half the time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk import paths
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import say
from lab_kiosk.keys import vault
from lab_kiosk.versions import PROGRAM

if TYPE_CHECKING:
    from lab_kiosk.journal.engine import Database


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    journal = commands.add_parser("journal", help="verify, rebuild, export, back up and restore a kiosk's history")
    verbs = journal.add_subparsers(required=True, metavar="VERB")
    for name, does, helps in (
        ("verify", _verify, "read everything, derive it again beside, and say what is wrong; exits 1 if anything is"),
        ("rebuild", _rebuild, "drop what is derived and derive it again"),
        ("export", _export, "write every event as a line of JSON"),
        ("backup", _backup, "make and verify a backup now"),
        ("restore", _restore, "make a new database of an export or a backup"),
    ):
        verb = verbs.add_parser(name, help=helps)
        verb.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
        if name in ("export", "restore"):
            verb.add_argument("file", type=Path)
        if name == "restore":
            verb.add_argument("--site", type=int, default=1, help="the number of this kiosk's site")
        if name == "export":
            verb.add_argument("--with-names", action="store_true", help="with what is personal; keep the file safe")
        verb.set_defaults(run=_run, does=does)


def _run(given: argparse.Namespace) -> int:
    """Looks first: opening a database that is not there would make one, and a key, in a folder with a typing error."""
    if given.does is not _restore and not _path(given).exists():
        return say(f"There is no database in {given.data}.", 1)
    code: int = given.does(given)
    return code


def _verify(given: argparse.Namespace) -> int:
    from lab_kiosk.journal import verify

    found = verify.verify(_path(given), _key(given))
    for line in (*found.damage, *found.strangers, *(str(gap) for gap in found.gaps), *found.wrong):
        say(line)
    return say("nothing is wrong" if found.sound else "something is wrong", 0 if found.sound else 1)


def _rebuild(given: argparse.Namespace) -> int:
    from lab_kiosk.journal import rebuild
    from lab_kiosk.journal.schema import deriver

    with _open(given) as database:
        done = rebuild.rebuild(database, deriver(PROGRAM))
    return say(f"{many(done.events, 'event was', 'events were')} derived again")


def _export(given: argparse.Namespace) -> int:
    from lab_kiosk.journal import export

    with _open(given) as database:
        done = export.export(database, given.file, personal=given.with_names)
    return say(f"{many(done.events, 'event is', 'events are')} in {given.file}")


def _backup(given: argparse.Namespace) -> int:
    from lab_kiosk.journal import backup

    folder = given.data / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    now_ms = int(datetime.now(UTC).timestamp() * 1000)
    made = backup.back_up(_path(given), _key(given), folder, now_ms)
    return say(f"{many(made.events, 'event is', 'events are')} in {made.path}")


def _restore(given: argparse.Namespace) -> int:
    from lab_kiosk.journal import files

    if _path(given).exists():
        return say(f"There is a database in {given.data}: a restore only makes a new one.", 1)
    try:
        events = _restored(given)
    except BaseException:
        files.remove(_path(given))  # an empty database would be taken for the lab's, and refuse the next try
        raise
    return say(f"{many(events, 'event is', 'events are')} restored")


def _restored(given: argparse.Namespace) -> int:
    """How many events. What was restored writes a new log: its old numbers may exist elsewhere already."""
    from lab_kiosk.journal import export, rebuild, verify
    from lab_kiosk.journal.exchange import SharedJournal
    from lab_kiosk.journal.schema import deriver

    events = None
    if given.file.suffix == ".backup":
        found = verify.verify(given.file, _key(given), derived=False)
        if found.damage or found.strangers:
            raise EnvironmentProblem("backup_unsound", "; ".join((*found.damage, *found.strangers)))
        shutil.copyfile(given.file, _path(given))
        events = found.events
    with _open(given) as database:
        if events is None:
            events = export.restore(database, given.file).events
        rebuild.rebuild(database, deriver(PROGRAM))
        clock = SystemClock()
        SharedJournal(database, clock, RandomIds(clock), given.site).open_log("restored")
    return events


def _path(given: argparse.Namespace) -> Path:
    return Path(given.data) / "lab.db"


def _key(given: argparse.Namespace) -> bytes:
    return vault.choose(os.environ, sys.platform, Path(given.data)).load()


@contextmanager
def _open(given: argparse.Namespace) -> Iterator[Database]:
    from lab_kiosk.journal.engine import Database
    from lab_kiosk.journal.schema import upgrade

    database = Database(_path(given), _key(given))
    try:
        upgrade(database)
        yield database
    finally:
        database.close()
