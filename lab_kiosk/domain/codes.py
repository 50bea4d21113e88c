# SPDX-License-Identifier: Apache-2.0
"""What a scanned text is, by its shape alone. Pure, total, and suspicious: a camera now and then invents a short code.

Nothing is looked up that has neither a prefix nor a check of its own, unless a scanner (which checks every symbol)
read it.
"""

from __future__ import annotations

import base64
import re
from enum import StrEnum

import msgspec

from lab_kiosk.domain import badge
from lab_kiosk.domain.check_character import check_character, is_checked
from lab_kiosk.domain.discreet import Discreet

TAG_ALPHABET = "23456789ABDEFGHJKMNQRTUVWXYZ"
"""No look-alikes (0/O, 1/I/L, S beside 5), and no C and P, which open command and place cards."""
TAG_LENGTH = 9
LABEL_LENGTH = 29
OWNER_DIGITS = 12
LONGEST = 512

_TAG = re.compile(r"IL[2-9A-Z]{6}[0-9A-Z]")
_LABEL = re.compile(r"IL0[A-Z2-7]{26}")
_CARD = re.compile(r"ILC[A-Z0-9]{2,16}")
_PLACE = re.compile(r"ILP[A-Z0-9]{2,20}")
_OWNER = re.compile(rf"ILW\d{{{OWNER_DIGITS}}}[0-9A-Z]", re.ASCII)
_URL = re.compile(r"[a-z][a-z0-9+.-]*://|www\.|[a-z0-9-]+\.(com|net|org|io|us|edu)(/|$|\?)", re.IGNORECASE)
_VENDOR = re.compile(r"[A-Z0-9][A-Z0-9 ./+_-]{2,38}[A-Z0-9]", re.IGNORECASE)
_OPAQUE = 24
"""A code this long without a prefix of ours is taken for somebody's login secret: it is neither stored nor looked
up."""


class Command(StrEnum):
    """The command cards: switch-scannable, the same actions as touch. The last ones ask for a badge."""

    LEAVE = "LEAVE"
    DONE = "DONE"
    UNDO = "UNDO"
    BACK = "BACK"
    HELP = "HELP"
    RETURN = "RETURN"
    BORROW = "BORROW"
    DAMAGED = "DAMAGED"
    CLEANED = "CLEANED"
    CHARGED = "CHARGED"
    CLEAN = "CLEAN"
    EVACUATE = "EVACUATE"
    HARDWARE = "HARDWARE"
    SYNC = "SYNC"
    EXCEPTIONS = "EXCEPTIONS"
    DESK = "DESK"
    CLASSSET = "CLASSSET"
    REPORTS = "REPORTS"
    CHECKED = "CHECKED"
    RESET = "RESET"
    BOARD = "BOARD"
    STOCKTAKE = "STOCKTAKE"


class BadgeCode(Discreet, frozen=True):
    text: str


class LabelCode(Discreet, frozen=True):
    """IL0: a day label that this lab printed."""

    text: str


class TagCode(msgspec.Struct, frozen=True):
    tag: str


class CardCode(msgspec.Struct, frozen=True):
    command: Command


class OwnerCode(Discreet, frozen=True):
    """A code of the command line that makes whoever shows it a lead here; ``text`` is its digits."""

    text: str


class PlaceCode(msgspec.Struct, frozen=True):
    place: str


class VendorCode(msgspec.Struct, frozen=True):
    text: str


class LoginCode(msgspec.Struct, frozen=True):
    """Somebody's login (a Clever badge, a ClassLink code): the text is deliberately not carried along."""

    length: int


class NoCode(msgspec.Struct, frozen=True):
    """A phantom, a damaged badge, or nothing that we know. The text is deliberately not carried along."""

    length: int


ScannedCode = BadgeCode | LabelCode | TagCode | CardCode | OwnerCode | PlaceCode | VendorCode | LoginCode | NoCode


def classify(text: str, *, checked_by_reader: bool) -> ScannedCode:
    """``checked_by_reader`` is true for hand scanners, false for the camera (see the phantom reads in hardware.md
    §0.3).
    """
    text = text.strip()
    if not 0 < len(text) <= LONGEST or not text.isascii() or not text.isprintable():
        return NoCode(len(text))
    spelled = text.upper()
    if spelled.startswith(badge.PREFIX):
        return NoCode(len(text)) if badge.parse(spelled) is None else BadgeCode(spelled)
    if _LABEL.fullmatch(spelled):
        return LabelCode(spelled) if _canonical_label(spelled) else NoCode(len(text))
    if _CARD.fullmatch(spelled) and is_checked(spelled):
        command = spelled[3:-1]
        return CardCode(Command(command)) if command in Command.__members__ else NoCode(len(text))
    if _OWNER.fullmatch(spelled) and is_checked(spelled):
        return OwnerCode(spelled[3:-1])
    if _PLACE.fullmatch(spelled) and is_checked(spelled):
        return PlaceCode(spelled[3:-1])
    if _TAG.fullmatch(spelled) and is_checked(spelled):
        return TagCode(spelled)
    if _URL.search(text) or len(text) >= _OPAQUE:
        return LoginCode(len(text))
    if _VENDOR.fullmatch(text) and (checked_by_reader or is_ean13(text)):
        return VendorCode(spelled)
    return NoCode(len(text))


def asset_tag(characters: str) -> str:
    """The printed tag for six characters of :data:`TAG_ALPHABET`: prefix, characters, check character."""
    if len(characters) != 6 or not set(characters) <= set(TAG_ALPHABET):
        raise ValueError(f"an asset tag has six characters out of {TAG_ALPHABET}")
    return f"IL{characters}{check_character('IL' + characters)}"


def command_card(command: Command) -> str:
    return f"ILC{command}{check_character('ILC' + command)}"


def place_card(place: str) -> str:
    """The card of a place; ``place`` is 1 to 19 characters 0-9 and A-Z."""
    return f"ILP{place}{check_character('ILP' + place)}"


def owner_code(digits: str) -> str:
    """The code that is scanned for :data:`OWNER_DIGITS` digits, which can be typed as well."""
    if len(digits) != OWNER_DIGITS or not digits.isdecimal():
        raise ValueError(f"such a code has {OWNER_DIGITS} digits")
    return f"ILW{digits}{check_character('ILW' + digits)}"


def place_code(name: str) -> str:
    """What a place's card says for a place that people call ``name``: "shelf A" is SHELFA. Letters of other scripts are
    not on a card; two names that say the same are one place.
    """
    return "".join(letter for letter in name.upper() if letter.isascii() and letter.isalnum())[:19]


def day_label(randomness: bytes) -> str:
    """The opaque code of a guest's day label, from sixteen random bytes."""
    if len(randomness) != 16:
        raise ValueError("a day label takes exactly sixteen random bytes")
    return "IL0" + base64.b32encode(randomness).decode().rstrip("=")


def is_ean13(text: str) -> bool:
    if len(text) != 13 or not text.isdecimal():
        return False
    digits = [int(digit) for digit in text]
    return (sum(digits[0::2]) + 3 * sum(digits[1::2])) % 10 == 0


def _canonical_label(spelled: str) -> bool:
    return day_label(base64.b32decode(spelled[3:] + "=" * 6)) == spelled
