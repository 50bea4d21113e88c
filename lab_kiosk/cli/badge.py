# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk badge``: mint, verify and print IL1 badges."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from lab_kiosk.application.sentences import many
from lab_kiosk.cli.words import age_band, day, say, trust_from
from lab_kiosk.domain import badge as badges
from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.paper import BadgeCard, BadgeSheet
from lab_kiosk.domain.vocabulary import AgeBand, Role
from lab_kiosk.keys import key_files
from lab_kiosk.keys.ed25519 import verify

TYPES = {
    "person": BadgeType.PERSON,
    "guest": BadgeType.GUEST_DAY_PASS,
    "group": BadgeType.GROUP_PASS,
    "staff": BadgeType.STAFF,
    "test": BadgeType.TEST,
}
PAPERS = {"letter": "Letter", "a4": "A4"}
ROLES = {role.name.lower(): role for role in Role}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    badge = commands.add_parser("badge", help="mint, verify and print IL1 badges")
    verbs = badge.add_subparsers(required=True, metavar="VERB")

    mint = verbs.add_parser("mint", help="print the text of new badges, one line each: code, tab, human code")
    mint.add_argument("--key", type=Path, required=True, help="the issuer's key file (lab-kiosk trust keygen)")
    mint.add_argument("--kid", type=int, required=True, help="the issuer's key id in the trust list, 0 to 255")
    mint.add_argument("--site", type=int, required=True, help="the issuing site's number, 0 to 65535")
    mint.add_argument("--type", choices=TYPES, default="person")
    mint.add_argument("--role", choices=ROLES, default="unknown")
    mint.add_argument("--age", type=age_band, default=AgeBand.UNKNOWN, help="under-10, 10-12, 13-17, adult or unknown")
    mint.add_argument("--handle", help="whose badge: 16 base32 characters; new random handles when left out")
    mint.add_argument("--serial", type=int, default=0, help="the reissue counter; a higher one replaces a lost badge")
    mint.add_argument("--from", dest="first", type=day, default=date.today(), help="first day, YYYY-MM-DD")  # noqa: DTZ011 - the district's own day, as on the badge
    mint.add_argument("--to", dest="last", type=day, required=True, help="last day, inclusive")
    mint.add_argument("--headcount", type=int, default=0, help="how many a group pass expects")
    mint.add_argument("--count", type=int, default=1, help="how many badges, each with a handle of its own")
    mint.set_defaults(run=_mint)

    check = verbs.add_parser("verify", help="say whether a badge may be believed; exits 1 if not")
    check.add_argument("text", help="the scanned text, or - for standard input, one a line")
    check.add_argument("--trust", type=Path, required=True, help="a signed trust list")
    check.add_argument("--root", required=True, help="the root's public key, 64 hex characters")
    check.add_argument("--on", type=day, default=date.today(), help="the day to judge for, YYYY-MM-DD")  # noqa: DTZ011 - as above
    check.set_defaults(run=_verify)

    sheet = verbs.add_parser("sheet", help="a printable PDF of QR badges")
    sheet.add_argument("codes", type=Path, help="a file of lines: code, and after a tab the words to print beside it")
    sheet.add_argument("--out", type=Path, required=True, help="the PDF to write")
    sheet.add_argument("--paper", choices=PAPERS, default="letter")
    sheet.set_defaults(run=_sheet)


def _mint(given: argparse.Namespace) -> int:
    key = key_files.read(given.key)
    if given.handle and given.count > 1:
        return say("One handle is one person: --count goes with new handles only.", 2)
    for _ in range(given.count):
        badge = Badge(
            type=TYPES[given.type],
            key_id=given.kid,
            site=given.site,
            handle=Handle(given.handle) if given.handle else badges.encode_handle(secrets.token_bytes(10)),
            serial=given.serial,
            first_day=given.first,
            last_day=given.last,
            role=ROLES[given.role],
            age_band=given.age,
            headcount=given.headcount,
        )
        try:
            text = badges.mint(badge, key.sign)
        except ValueError as error:
            return say(f"This cannot be a badge: {error}", 2)
        say(f"{text}\t{badges.human_code(badge.handle)}")
    return 0


def _verify(given: argparse.Namespace) -> int:
    trust = trust_from(given.trust, given.root)
    refused = 0
    for text in _texts(given.text):
        verdict = badges.verify(text, trust, given.on, verify)
        if isinstance(verdict, BadgeFault):
            refused += 1
            say(f"refused: {verdict}")
        else:
            say(
                f"good: {verdict.type.name.lower()} {verdict.handle} serial {verdict.serial}, site {verdict.site}, "
                f"{verdict.role.name.lower()}, {verdict.first_day} to {verdict.last_day}"
            )
    return 1 if refused else 0


def _sheet(given: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it paints on paper alone
    from lab_kiosk.printing import encode  # Qt is only loaded for what paints
    from lab_kiosk.ui.qt.paper.press import to_pdf

    cards = read_cards(given.codes)
    if isinstance(cards, str):
        return say(cards, 1)
    given.out.write_bytes(to_pdf([BadgeSheet(cards)], encode, paper=PAPERS[given.paper]))
    return say(f"{many(len(cards), 'badge is', 'badges are')} in {given.out}")


def read_cards(codes: Path) -> tuple[BadgeCard, ...] | str:
    """The badges of a file of lines: code, and after a tab the words to print beside it. A sentence where one is none.

    Raises OSError and UnicodeDecodeError for a file that cannot be read.
    """
    cards = []
    for number, line in enumerate(codes.read_text("utf-8").splitlines(), 1):
        code, _, words = line.partition("\t")
        if not code.strip():
            continue
        parsed = badges.parse(code)
        if parsed is None:
            return f"{codes.name}, line {number}: this is not an IL1 badge."
        human = badges.human_code(parsed[0].handle)
        title = "" if words.strip() == human else words.strip()
        cards.append(BadgeCard(text=code.strip().upper(), title=title, human=human))
    return tuple(cards) or f"{codes.name}: there is no badge in it."


def _texts(given: str) -> Iterator[str]:
    return (line for line in sys.stdin if line.strip()) if given == "-" else iter([given])
