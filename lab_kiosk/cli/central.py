# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk central``: set up and look after the district's PostgreSQL, where the kiosks' histories meet.

URL is what psql takes: ``postgresql://administrator@server/lab?sslmode=verify-full``, or ``host=… dbname=…``; the
password comes from ~/.pgpass or $PGPASSWORD, so that no list of processes shows it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli import central_derive, stick
from lab_kiosk.cli.words import as_handle, instant, say

if TYPE_CHECKING:
    from lab_kiosk.sync.central.admin import Admin, KioskRow
    from lab_kiosk.sync.enrolment import Place

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
PICTURE_SCALE = 8
QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    central = commands.add_parser("central", help="the district's database: set up, enrol kiosks, look after it")
    verbs = central.add_subparsers(required=True, metavar="VERB")

    _verb(verbs, "init", _init, "make a database the centre, or bring it to this version; may be run again")

    enroll = _verb(verbs, "enroll-kiosk", _enroll, "invite a kiosk: a code that it scans, once")
    _named(enroll)
    enroll.add_argument(
        "--host", required=True, help="the server's name, as kiosks reach it and its certificate says it"
    )
    enroll.add_argument("--port", type=int, default=5432)
    enroll.add_argument("--hours", type=float, default=24, help="how long the code may be used; 24 when left out")
    trust = enroll.add_mutually_exclusive_group()
    trust.add_argument("--ca", type=Path, help="the district's own authority (PEM); left out: those the system trusts")
    trust.add_argument("--plain", action="store_true", help="without TLS: only for a server on the kiosk itself")
    enroll.add_argument("--like", type=Path, metavar="KIOSK.TOML", help="for a new kiosk: that of one of the same lab")
    enroll.add_argument("--station", help="with --like: what its own demo station is called; its name when left out")
    enroll.add_argument("--place", help="with --like: where what is returned to it goes, if not where that one says")
    enroll.add_argument("--qr", type=Path, metavar="FILE.png", help="write the code as a picture, and do not show it")

    _named(_verb(verbs, "revoke-kiosk", _revoke, "close the door to a kiosk, now"))
    _verb(verbs, "kiosks", _kiosks, "every kiosk, when it was last heard, and how far its clock is off")
    _verb(verbs, "status", _status, "how much is here, and what waits for somebody")

    purge = _verb(verbs, "purge", _purge, "null what is personal in old events")
    purge.add_argument("--older-than", type=int, required=True, metavar="DAYS")
    purge.add_argument("--dry-run", action="store_true", help="only count")

    erase = _verb(verbs, "erase", _erase, "null everything personal of somebody, here and on every kiosk")
    erase.add_argument("handle", type=as_handle)

    reap = _verb(verbs, "reap", _reap, "end kiosks' sessions that hang; run it every minute")
    reap.add_argument("--seconds", type=float, default=10)

    stick.add_to_central(lambda name, does, helps: _verb(verbs, name, does, helps))
    central_derive.add(verbs)


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, does: object, helps: str
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=helps)
    verb.add_argument("url", metavar="URL", help="the database, as an administrator: what psql takes")
    verb.set_defaults(run=_run, does=does)
    return verb


def _named(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--site", type=int, required=True, help="the number of the kiosk's site, from 1")
    verb.add_argument("--name", required=True, help="what the kiosk is called, like “Front door”")


def _run(given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central.connecting import connected

    with connected(given.url) as connection:
        code: int = given.does(connection, given)
    return code


def _init(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import schema

    done = schema.init(connection)
    if done.open:
        stay = many(len(done.open), "function stays", "functions stay")
        say(f"This login is no superuser's: {stay} open to kiosks, such as {done.open[0]}.")
    state = "was brought to" if done.upgraded else "is at"
    return say(f"The database {connection.info.dbname} {state} revision {done.revision}.")


def _enroll(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync import enrolment
    from lab_kiosk.sync.central import admin

    trust = enrolment.PLAIN if given.plain else _fingerprint(given.ca) if given.ca else enrolment.SYSTEM
    if given.plain and not enrolment.is_here(given.host):
        return say(f"{given.host} is another machine: without TLS anybody between could listen.", 1)
    stands = _stands(given) if given.like is not None else None
    invited = admin.enroll(connection, given.site, given.name, SystemClock().now_ms(), int(given.hours * HOUR_MS))
    try:
        text = enrolment.write(
            enrolment.Enrolment(
                host=given.host,
                port=given.port,
                database=connection.info.dbname,
                role=invited.role,
                password=invited.password,
                site_id=invited.site_id,
                kiosk=invited.name,
                trust=trust,
                until=invited.until,
                stands=stands,
            )
        )
    except ValueError as error:
        raise EnvironmentProblem("central_enroll", str(error)) from None
    until = f"once, until {instant(invited.until)}"
    if given.qr is None:
        say(text)
        return say(f"{given.name} of site {given.site} is invited: let it scan this code {until}.")
    from hardware.scan import Symbology
    from hardware.symbols import modules

    given.qr.touch(mode=0o600)
    _draw(modules(text, Symbology.QR), given.qr)
    return say(f"{given.name} of site {given.site} is invited: let it scan {given.qr} {until}, then delete it.")


def _stands(given: argparse.Namespace) -> Place:
    """Where the new kiosk stands: in the lab of another one, at a station of its own."""
    from lab_kiosk.domain.ids import may_travel, station_stream
    from lab_kiosk.settings import read_config
    from lab_kiosk.sync.enrolment import Place

    like = read_config(given.like.parent if given.like.name == "kiosk.toml" else given.like)
    if like.site_id != given.site:
        raise EnvironmentProblem("central_enroll", f"{given.like} is of site {like.site_id}, not of {given.site}")
    station = given.station or given.name
    if not may_travel(station_stream(given.site, station)):
        raise EnvironmentProblem("central_enroll", "the name of its station is too long: --station gives another one")
    return Place(
        zone=like.zone,
        root_key=like.root_key,
        station=station,
        stations=tuple(dict.fromkeys((*like.stations, station))),
        place=given.place or like.place,
    )


def _revoke(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    if not admin.revoke(connection, given.site, given.name):
        return say(f"Site {given.site} has no kiosk called {given.name}.", 1)
    return say(f"{given.name} of site {given.site} is revoked. What it has not sent stays on it.")


def _kiosks(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    found = admin.kiosks(connection)
    for row in found:
        say(_kiosk(row))
    return say(many(len(found), "kiosk"))


def _kiosk(row: KioskRow) -> str:
    heard = "never heard" if row.heard_at is None else f"last heard {instant(row.heard_at)}"
    offset = "" if row.clock_offset_ms is None else f", clock {-row.clock_offset_ms / 1000:+.1f} s"
    state = row.state if row.invited_until is None else f"{row.state} until {instant(row.invited_until)}"
    program = f", {row.app}" if row.app else ""
    held = f"{many(row.events, 'event')} in {many(row.logs, 'log')}"
    return f"site {row.site_id}, {row.name}: {state}, {heard}{offset}, {held}{program}"


def _status(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    found = admin.status(connection)
    say(f"revision {found.revision}, generation {found.generation}")
    counted = (found.sites, "site"), (len(found.kiosks), "kiosk"), (found.logs, "log"), (found.events, "event")
    say(", ".join(many(count, one) for count, one in counted))
    twice, erased = many(found.repeats, "stands", "stand"), many(found.erased, "person", "people")
    say(f"{twice} at a second place, {found.quarantined:,} cannot be read, {erased} erased")
    late = many(found.underived, "event is", "events are")
    say(f"{late} not derived yet, {many(found.waiting, 'of them waits', 'of them wait')} for somebody")
    if found.deriver is not None:
        program, seen = found.deriver.partition(" ")[0], instant(found.derived_at, "seconds")
        say(
            f"lab-kiosk {program} derives, last seen {seen}"
            if found.deriving
            else f"nobody derives now; lab-kiosk {program} did, until {seen} at the latest"
        )
    for row in found.kiosks:
        say(_kiosk(row))
    for one in admin.unreadable(connection):
        place = f"site {one.site_id}, {one.kiosk}, {one.log_id}/{one.seq}"
        say(f"not readable since {instant(one.at)}: {place}: {one.reason}")
    return 0


def _purge(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    before = SystemClock().now_ms() - given.older_than * DAY_MS
    found = admin.purge(connection, before, dry_run=given.dry_run)
    for row in found:
        say(f"site {row.site_id}, {row.kind}: {row.parts}")
    parts = sum(row.parts for row in found)
    done = "would be removed" if given.dry_run else "was removed" if parts == 1 else "were removed"
    return say(f"{many(parts, 'personal part')} from before {instant(before)} {done}.")


def _erase(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    if not admin.erase(connection, given.handle, SystemClock().now_ms()):
        return say(f"{given.handle} was erased before.")
    return say(f"{given.handle} is erased here. Each kiosk does the same when it next makes contact.")


def _reap(connection: Admin, given: argparse.Namespace) -> int:
    from lab_kiosk.sync.central import admin

    ended = admin.reap(connection, given.seconds)
    for role in ended:
        say(f"{role}: its session was ended")
    return say(f"{many(len(ended), 'session was', 'sessions were')} ended")


def _draw(rows: Sequence[str], path: Path) -> None:
    """A code's modules as a picture, with the white around it that a reader needs."""
    from PIL import Image, ImageOps

    code = Image.new("1", (len(rows[0]), len(rows)))
    code.putdata([255 * (module == "0") for row in rows for module in row])
    large = code.resize((code.width * PICTURE_SCALE, code.height * PICTURE_SCALE), Image.Resampling.NEAREST)
    ImageOps.expand(large, QUIET * PICTURE_SCALE, fill=255).save(path, "PNG")


def _fingerprint(path: Path) -> str:
    from lab_kiosk.sync import chain

    try:
        return chain.fingerprint(path.read_text("ascii"))
    except ValueError:
        raise EnvironmentProblem("central_enroll", f"{path} is no certificate in PEM") from None
