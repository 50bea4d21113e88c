# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk sync``: enrol a kiosk at the centre, exchange histories now, and say how it stands.

For a kiosk that is not running: one program at a time has the journal.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk import paths
from lab_kiosk.application.centre import odd_clock
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli import doctor, stick
from lab_kiosk.cli.words import instant, say
from lab_kiosk.settings import read_config

if TYPE_CHECKING:
    from lab_kiosk.application.exchange import Link
    from lab_kiosk.journal.shelf import JournalShelf
    from lab_kiosk.sync.syncer import Syncer


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sync = commands.add_parser("sync", help="exchange this kiosk's history with the centre")
    verbs = sync.add_subparsers(required=True, metavar="VERB")

    def verb(name: str, does: object, helps: str) -> argparse.ArgumentParser:
        parser = verbs.add_parser(name, help=helps)
        parser.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")
        parser.set_defaults(run=does)
        return parser

    enroll = verb("enroll", _enroll, "use the code of an invitation (lab-kiosk central enroll-kiosk), once")
    enroll.add_argument("code", help="the text of the code; - reads it from the standard input")
    verb("now", _now, "make contact and exchange everything")
    verb("status", _status, "what waits here, the last contact, the clock, what could not be read")
    verb(
        "give-back", _give_back, "after the centre was restored: send it what others wrote and nobody else has any more"
    )
    verb("doctor", doctor.doctor, "look at the way to the centre, step by step, and say what to do")
    stick.add_to_sync(verb)


def _enroll(given: argparse.Namespace) -> int:
    from lab_kiosk import contact
    from lab_kiosk.sync import enrolment, postgres, sentences
    from lab_kiosk.sync.protocol import TransportProblem, Trouble

    site_id = read_config(given.data).site_id
    text = sys.stdin.readline() if given.code == "-" else given.code
    found = enrolment.read(text, SystemClock().now_ms())
    if isinstance(found, enrolment.Fault):
        return say(sentences.FAULTS[found], 1)
    if found.site_id != site_id:
        return say(f"The code is for a kiosk of site {found.site_id}; this one is of site {site_id} (kiosk.toml).", 1)
    try:
        credential = postgres.claim(found)
    except TransportProblem as problem:
        told = sentences.USED if problem.trouble is Trouble.REFUSED else sentences.TROUBLES[problem.trouble]
        return say(f"{told} ({problem.detail})", 1)
    contact.keep(given.data, credential)
    return say(f"This kiosk is {credential.kiosk} of site {site_id} now. The code is used up: delete it.")


@contextmanager
def _line(data: Path) -> Iterator[tuple[JournalShelf, Syncer]]:
    """The kiosk's journal, and its line to the centre."""
    from lab_kiosk import contact
    from lab_kiosk.bootstrap import opened_journal

    clock = SystemClock()
    credential = contact.credential(data)
    with opened_journal(read_config(data), clock, RandomIds(clock)) as (opened, _):
        keeper = contact.keeper(credential, opened.store, clock)
        try:
            yield opened.store, keeper
        finally:
            keeper.close()


def _broken(link: Link) -> int:
    from lab_kiosk.sync import sentences
    from lab_kiosk.sync.protocol import Trouble

    told = sentences.TROUBLES[Trouble(link.trouble or Trouble.OTHER)]
    return say(f"{told} ({link.detail})" if link.detail else told, 1)


def _now(given: argparse.Namespace) -> int:
    from lab_kiosk.sync import sentences
    from lab_kiosk.sync.pacing import End

    with _line(given.data) as (journal, keeper):
        report = keeper.attempt()
        if report is None:
            return _broken(keeper.link)
        sent = many(report.sent, "event was", "events were")
        say(f"{sent} sent, {report.received:,} came, {report.unreadable:,} could not be read")
        if report.end is not End.DONE:
            return say(sentences.ENDS[report.end], 1)
        return _told(journal)


def _give_back(given: argparse.Namespace) -> int:
    """Asks before and sends after: what is missing at the centre is only known from its own mouth."""
    with _line(given.data) as (journal, keeper):
        reached = keeper.attempt()
        events = journal.give_back() if reached is not None else 0
        if events:
            reached = keeper.attempt()
        if reached is None:
            return _broken(keeper.link)
        say(f"{many(events, 'event of others was', 'events of others were')} given back to the centre")
        return _told(journal)


def _status(given: argparse.Namespace) -> int:
    from lab_kiosk import contact
    from lab_kiosk.bootstrap import opened_journal

    clock = SystemClock()
    credential = contact.credential(given.data)
    say(f"{credential.kiosk} of site {credential.site_id}, with the centre at {credential.host}")
    with opened_journal(read_config(given.data), clock, RandomIds(clock)) as (opened, _):
        return _told(opened.store)


_AHEAD = (
    ": a stick brought them before the centre had them, or the centre was restored. If it stays so when all kiosks "
    "have been in contact: lab-kiosk sync give-back, on each of them"
)


def _told(journal: JournalShelf) -> int:
    waiting, last = journal.waiting(), journal.contact()
    since = "" if waiting.oldest_at is None else f" from {instant(waiting.oldest_at, 'seconds')}"
    oldest = ", the oldest" if since and waiting.events != 1 else ""
    say(f"{many(waiting.events, 'event waits', 'events wait')} here{oldest}{since}")
    say("the centre was never reached" if last.at is None else f"last contact {instant(last.at, 'seconds')}")
    if odd_clock(last.clock_offset_ms):
        say(f"this machine's clock is off by {-last.clock_offset_ms / 1000:+.0f} s: set it")
    for (site_id, kiosk), logs in groupby(journal.peers(), attrgetter("site_id", "kiosk")):
        known = list(logs)
        at = max((log.heard_at for log in known if log.heard_at is not None), default=None)
        heard = "never heard" if at is None else f"last heard {instant(at, 'seconds')}"
        events = many(sum(log.seq for log in known), "event")
        say(f"site {site_id}, {kiosk}: {events}, {heard}" if site_id else f"the centre's own: {events}")
    for longer in journal.longer():
        if longer.events:
            whose = longer.kiosk or "a kiosk"
            here = many(longer.events, f"event of {whose} is", f"events of {whose} are")
            say(f"{here} here and not at the centre{_AHEAD}")
    aside = journal.set_aside()
    for one in aside:
        say(f"not readable: {one.log_id}/{one.seq}, {one.reason}")
    return 1 if aside else 0
