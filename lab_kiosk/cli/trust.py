# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk trust``: keys, and the signed list that says which of them count."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.sentences import many
from lab_kiosk.cli.badge import TYPES
from lab_kiosk.cli.words import as_handle, day, public_key, say, trust_from
from lab_kiosk.domain.trust import TrustedKey, TrustList, seal
from lab_kiosk.keys import key_files

ISSUER_TYPES = "person,group,staff"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    trust = commands.add_parser("trust", help="keys, and the signed list of those that count")
    verbs = trust.add_subparsers(required=True, metavar="VERB")

    keygen = verbs.add_parser("keygen", help="make a signing key (0600) and print its public half")
    keygen.add_argument("file", type=Path)
    keygen.set_defaults(run=_keygen)

    issue = verbs.add_parser("issue", help="sign the next trust list")
    issue.add_argument("--root", type=Path, required=True, help="the root's key file; keep it offline")
    issue.add_argument("--out", type=Path, required=True, help="the signed list to write")
    issue.add_argument("--after", type=Path, help="the list that this one follows; left out for the first")
    issue.add_argument("--next-update", type=day, help="when the next list is due; in 90 days when left out")
    issue.add_argument(
        "--key",
        action="append",
        default=[],
        type=_key,
        metavar="KID:PUBLIC:FIRST:LAST[:TYPES[:DAYS]]",
        help=f"a key to trust; TYPES like {ISSUER_TYPES}, DAYS the longest validity it may give",
    )
    issue.add_argument("--drop-key", action="append", default=[], type=int, metavar="KID")
    issue.add_argument(
        "--revoke", action="append", default=[], type=as_handle, metavar="HANDLE", help="void every badge of a person"
    )
    issue.add_argument(
        "--min-serial",
        action="append",
        default=[],
        type=_min_serial,
        metavar="HANDLE=N",
        help="void every badge of a person below this serial (a lost badge)",
    )
    issue.set_defaults(run=_issue)

    show = verbs.add_parser("show", help="check a list's signature and say what is in it")
    show.add_argument("file", type=Path)
    show.add_argument("--root", required=True, help="the root's public key, 64 hex characters")
    show.set_defaults(run=_show)


def _keygen(given: argparse.Namespace) -> int:
    return say(key_files.create(given.file).public.hex())


def _issue(given: argparse.Namespace) -> int:
    root = key_files.read(given.root)
    today = date.today()  # noqa: DTZ011 - the district's own day, as on badges
    before = trust_from(given.after, root.public.hex()) if given.after else None
    base = before or TrustList(number=0, issued=today, next_update=today)
    replaced = {key.kid for key in given.key} | set(given.drop_key)
    trust = replace(
        base,
        number=base.number + 1,
        issued=today,
        next_update=given.next_update or today + timedelta(days=90),
        keys=(*(key for key in base.keys if key.kid not in replaced), *given.key),
        min_serial={**base.min_serial, **dict(given.min_serial)},
        revoked=tuple(sorted({*base.revoked, *given.revoke})),
    )
    try:
        given.out.write_text(seal(trust, root.sign), "ascii")
    except OSError as error:
        raise EnvironmentProblem("trust_list", f"{given.out}: {error.strerror}") from None
    return say(f"trust list {trust.number} with {many(len(trust.keys), 'key')} is in {given.out}")


def _show(given: argparse.Namespace) -> int:
    trust = trust_from(given.file, given.root)
    say(f"trust list {trust.number}, issued {trust.issued}, next due {trust.next_update}")
    names = {number: name for name, number in TYPES.items()}
    for key in trust.keys:
        may = ", ".join(names.get(kind, str(kind)) for kind in key.types)  # type: ignore[call-overload]
        say(f"key {key.kid}: {may}; {key.first_day} to {key.last_day}, at most {many(key.max_days, 'day')} a badge")
    for handle, serial in sorted(trust.min_serial.items()):
        say(f"{handle}: serials below {serial} are void")
    for handle in trust.revoked:
        say(f"{handle}: revoked")
    return 0


def _key(text: str) -> TrustedKey:
    try:
        kid, public, first, last, *rest = text.split(":")
        types = rest[0] if rest else ISSUER_TYPES
        return TrustedKey(
            kid=int(kid),
            public_key=public_key(public),
            types=tuple(int(TYPES[name]) for name in types.split(",")),
            first_day=day(first),
            last_day=day(last),
            max_days=int(rest[1]) if len(rest) > 1 else 400,
        )
    except (ValueError, KeyError, EnvironmentProblem):
        raise argparse.ArgumentTypeError(f"{text} is not KID:PUBLIC:FIRST:LAST[:TYPES[:DAYS]]") from None


def _min_serial(text: str) -> tuple[str, int]:
    name, _, serial = text.partition("=")
    if not serial.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not HANDLE=N")
    return as_handle(name), int(serial)
