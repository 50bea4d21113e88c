# SPDX-License-Identifier: Apache-2.0
"""Histories in a file, for a lab without a network: ``lab-kiosk sync export`` and ``import``, and the centre's side."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import instant, say
from lab_kiosk.keys import vault
from lab_kiosk.settings import KioskConfig, read_config
from lab_kiosk.versions import PROGRAM

if TYPE_CHECKING:
    from lab_kiosk.application.exchange import Shelf
    from lab_kiosk.domain.ids import LogId
    from lab_kiosk.sync.carrying import Brought
    from lab_kiosk.sync.central.admin import Admin
    from lab_kiosk.sync.central.sticks import TakenIn
    from lab_kiosk.sync.stick import Fault, Reader, Stick

DAY_MS = 24 * 60 * 60 * 1000
GROWTH = 12
"""How much larger the database may grow than the file: pages are compressed, and each event has its derived rows."""
SPARE = 64 * 1024 * 1024

Verb = Callable[[str, object, str], argparse.ArgumentParser]


def add_to_sync(verb: Verb) -> None:
    """``verb`` makes a parser of a name, what it does and a help, with the kiosk's data folder."""
    key = verb("stick-key", _adopt, "take the keys for sticks that the centre has given (central stick-key)")
    key.add_argument("text", help="the text; - reads it from the standard input")
    export = verb("export", _export, "write what the other kiosks and the centre may have into a file, for a stick")
    _written(export)
    export.add_argument(
        "--all", action="store_true", help="for a centre that was restored: everything, not the news only"
    )
    _read(verb("import", _import, "take what a file of the centre, or of a kiosk of this site, brings"))


def add_to_central(verb: Verb) -> None:
    """``verb`` makes a parser of a name, what it does and a help, with the database's address."""
    key = verb("stick-key", _issue, "keys for a kiosk's sticks: a text that it takes, once")
    key.add_argument("--site", type=int, required=True)
    key.add_argument("--name", required=True, help="the kiosk; one without a network need not be enrolled")
    key.add_argument("--renew", action="store_true", help="new keys for all of the site: after a kiosk was stolen")
    key.add_argument("--file", type=Path, help="write the text into this new file, and do not show it")
    export = verb("export", _hand_out, "write what the kiosks of a site may have into a file")
    export.add_argument("--site", type=int, required=True)
    _written(export)
    _read(verb("import", _take_in, "take what a kiosk's file brings"))


def _written(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE|FOLDER", help="a folder gets a file that names kiosk and time")
    parser.add_argument(
        "--after", type=Path, metavar="FILE", help="leave out what whoever wrote this file has: it is for them"
    )
    parser.add_argument(
        "--days", type=_days, default=14, metavar="N", help="how long it may be taken in; 14, at most 90"
    )


def _days(text: str) -> int:
    from lab_kiosk.sync.stick import LONGEST_DAYS

    if not text.isdecimal() or not 1 <= int(text) <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"{text} is no number of days from 1 to {LONGEST_DAYS}")
    return int(text)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _adopt(given: argparse.Namespace) -> int:
    from lab_kiosk import contact
    from lab_kiosk.sync import sentences, stick_key

    site_id = read_config(given.data).site_id
    key = stick_key.read(sys.stdin.readline() if given.text == "-" else given.text)
    if isinstance(key, stick_key.KeyFault):
        return say(sentences.STICK_KEYS[key], 1)
    if key.site_id != site_id:
        return say(f"The keys are for a kiosk of site {key.site_id}; this one is of site {site_id} (kiosk.toml).", 1)
    contact.keep_stick_key(given.data, key)
    return say(f"This kiosk signs its sticks as {key.kiosk} of site {site_id} now. Destroy the text.")


@contextmanager
def _shelf(config: KioskConfig, clock: SystemClock) -> Iterator[Shelf]:
    """The journal to be read from. A kiosk that runs goes on, and what it writes meanwhile is in the next file."""
    from lab_kiosk.bootstrap import opened_journal
    from lab_kiosk.journal.beside import Beside
    from lab_kiosk.journal.shelf import JournalShelf

    ids = RandomIds(clock)
    with ExitStack() as open_now:
        try:
            opened, _ = open_now.enter_context(opened_journal(config, clock, ids))
        except EnvironmentProblem as problem:
            if problem.code != "database_in_use":
                raise
            key = vault.choose(os.environ, sys.platform, config.data).load()
            database = open_now.enter_context(closing(Beside(config.database, key)))
            yield JournalShelf(database, clock, ids, config.site_id)
        else:
            yield opened.store


def _export(given: argparse.Namespace) -> int:
    from lab_kiosk import contact
    from lab_kiosk.sync import carrying, sentences, stick, stick_files

    clock = SystemClock()
    key, now = contact.stick_key(given.data), clock.now_ms()
    known = _known(given.after, key.reader(), now)
    if isinstance(known, stick.Fault):
        return say(sentences.STICKS[known], 1)
    path = stick_files.named(given.file, key.kiosk, key.site_id, now)
    author = key.author()
    header = author.header(now, now + given.days * DAY_MS, PROGRAM)
    with _shelf(read_config(given.data), clock) as shelf:
        across = carrying.across(shelf, key.kiosk, known)
        up = carrying.up(shelf, key.kiosk, whole=given.all)
        content = stick.write(author, header, across, up)
    stick_files.put(path, content)
    others = f"{_count(across.runs):,} for the kiosks of site {key.site_id}"
    say(f"{many(_count(up.runs), 'event')} for the centre, {others}")
    return say(f"{path}, {len(content) / 1024:.0f} KB, good until {instant(header.until)}. Nothing is confirmed yet.")


def _count(runs: tuple[object, ...]) -> int:
    return sum(run.end.seq - run.prev.seq for run in runs)  # type: ignore[attr-defined]


def _import(given: argparse.Namespace) -> int:
    from lab_kiosk import contact
    from lab_kiosk.bootstrap import opened_journal
    from lab_kiosk.sync import carrying, sentences, stick, stick_files

    clock = SystemClock()
    believed = _believed(given.file, contact.stick_key(given.data).reader(), clock.now_ms())
    if isinstance(believed, stick.Fault):
        return say(sentences.STICKS[believed], 1)
    stick_files.room_for(given.data, given.file.stat().st_size * GROWTH + SPARE)
    with opened_journal(read_config(given.data), clock, RandomIds(clock)) as (opened, _):
        return _told(carrying.bring(opened.store, believed), believed)


def _told(brought: Brought, believed: Stick) -> int:
    signer = believed.header.signer
    say(f"From {'the centre' if signer is None else signer.name}, written {instant(believed.header.made_at)}")
    new, known = many(brought.new, "event is", "events are"), many(brought.repeated, "was", "were")
    say(f"{new} new, {known} here, {brought.unreadable:,} could not be read")
    if brought.confirmed:
        say(f"{many(brought.confirmed, 'event')} of this kiosk arrived at the centre: no need to carry them again")
    for reason in brought.rehomed:
        say(f"this kiosk's log was written on elsewhere ({reason}): it writes a new one from here on")
    for name in brought.behind:
        say(f"{name}: the file begins after what is here. Write it again without --after.", 1)
    for name in brought.written_twice:
        say(
            f"{name}: the file tells another past than the one that is here, and was not taken. Its disk was "
            "restored or copied: write a file here, take it in there, and then write one there again.",
            1,
        )
    return 1 if brought.behind or brought.written_twice else 0


def _issue(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync import stick_key
    from lab_kiosk.sync.central import sticks

    if given.file is not None:
        given.file.touch(mode=0o600, exist_ok=False)
    key = sticks.issue(connection, given.site, given.name, SystemClock().now_ms(), renew=given.renew)
    text = stick_key.write(key)
    if given.file is not None:
        given.file.write_text(text + "\n", "ascii")
    else:
        say(text)
    others = " Every other kiosk of the site needs its own again." if given.renew else ""
    return say(f"Give {given.name} of site {given.site} this text (lab-kiosk sync stick-key), then destroy it.{others}")


def _hand_out(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync import sentences, stick, stick_files
    from lab_kiosk.sync.central import sticks

    now = SystemClock().now_ms()
    known = _known(given.after, sticks.reader(connection), now)
    if isinstance(known, stick.Fault):
        return say(sentences.STICKS[known], 1)
    author = sticks.author(connection, given.site)
    header = author.header(now, now + given.days * DAY_MS, PROGRAM)
    with sticks.one_state(connection):
        load = sticks.for_site(connection, given.site, known)
        content = stick.write(author, header, load, stick.Load())
    path = stick_files.named(given.file, "centre", given.site, now)
    stick_files.put(path, content)
    say(f"{many(_count(load.runs), 'event')} for the kiosks of site {given.site}")
    return say(f"{path}, {len(content) / 1024:.0f} KB, good until {instant(header.until)}.")


def _take_in(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync import sentences, stick
    from lab_kiosk.sync.central import sticks

    believed = _believed(given.file, sticks.reader(connection), SystemClock().now_ms())
    done = believed if isinstance(believed, stick.Fault) else sticks.take_in(connection, believed)
    if isinstance(done, stick.Fault):
        return say(sentences.STICKS[done], 1)
    new = many(sum(log.new for log in done), "event is", "events are")
    say(f"{new} new, in {many(len(done), 'log')}")
    # Not `any` over what is said: each log is told of.
    return max([_log_told(log) for log in done], default=0)


def _log_told(log: TakenIn) -> int:
    from lab_kiosk.sync.protocol import Verdict

    if log.verdict is Verdict.HOLE:
        return say(f"{log.log_id}: the file begins after what is here ({log.head}). Write it there with --all.", 1)
    if log.verdict is Verdict.FORK:
        return say(
            f"{log.log_id}: somebody else wrote on in this log, nothing of it was taken. Write a file here "
            "(central export), take it in there, and write one there again.",
            1,
        )
    return 0


def _believed(path: Path, reader: Reader, now: int) -> Stick | Fault:
    from lab_kiosk.sync import stick, stick_files

    content = stick_files.get(path)
    return content if isinstance(content, stick.Fault) else stick.read(content, reader, now)


def _known(path: Path | None, reader: Reader, now: int) -> Mapping[LogId, int] | Fault:
    from lab_kiosk.sync import stick

    if path is None:
        return {}
    believed = _believed(path, reader, now)
    return believed if isinstance(believed, stick.Fault) else stick.known(believed.across)
