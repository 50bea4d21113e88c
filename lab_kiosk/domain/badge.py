# SPDX-License-Identifier: Apache-2.0
"""The IL1 badge: 22 facts-only bytes and an Ed25519 signature, as 141 characters that exactly one spelling is
accepted of.

Layout, verification order and test vector: checkin.md §4. A badge carries no name, consent or permission: those
change, and whatever is baked in forces a reissue. It is a bearer token: uses that need more ask for a second factor
elsewhere.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum, StrEnum

import msgspec

from lab_kiosk.domain.check_character import check_character
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.trust import TrustList
from lab_kiosk.domain.vocabulary import AgeBand, Role

PREFIX = "IL1"
LENGTH = 141
CONTEXT = b"ILBADGE1\0"
"""Put before the body when signing, so that no signature made for another purpose is a badge."""
EPOCH = date(2020, 1, 1)
CLOCK_TOLERANCE = timedelta(days=1)

_BODY = struct.Struct(">BBH10sHHHBB")
_HANDLE_BYTES = 10
_SIGNATURE_BYTES = 64
_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_FORMAT = 1


class BadgeType(IntEnum):
    PERSON = 1
    GUEST_DAY_PASS = 2
    GROUP_PASS = 3
    STAFF = 4
    AWARD_PROPOSAL = 5
    TEST = 15


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """The body of a badge. ``first_day`` and ``last_day`` are local dates of the district, both inclusive."""

    type: BadgeType
    key_id: int
    site: int
    handle: Handle
    serial: int
    first_day: date
    last_day: date
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    headcount: int = 0


class BadgeFault(StrEnum):
    """Why a badge is not accepted, in the order in which the reasons are looked for."""

    UNREADABLE = "unreadable"
    UNKNOWN_KEY = "unknown_key"
    KEY_NOT_FOR_TYPE = "key_not_for_type"
    KEY_NOT_FOR_SITE = "key_not_for_site"
    BAD_SIGNATURE = "bad_signature"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    REVOKED = "revoked"


def encode_handle(raw: bytes) -> Handle:
    """Ten random bytes as a handle."""
    if len(raw) != _HANDLE_BYTES:
        raise ValueError("a handle is exactly ten bytes")
    return Handle(base64.b32encode(raw).decode())


def body_of(badge: Badge) -> bytes:
    """The 22 bytes that are signed. Raises ValueError for a field that does not fit the format."""
    handle = base64.b32decode(badge.handle)
    if len(handle) != _HANDLE_BYTES:
        raise ValueError("a handle is exactly ten bytes")
    try:
        return _BODY.pack(
            _FORMAT << 4 | badge.type,
            badge.key_id,
            badge.site,
            handle,
            badge.serial,
            (badge.first_day - EPOCH).days,
            (badge.last_day - EPOCH).days,
            badge.role << 4 | badge.age_band,
            badge.headcount,
        )
    except struct.error as error:
        raise ValueError(f"the badge does not fit its format: {error}") from None


def mint(badge: Badge, sign: Callable[[bytes], bytes]) -> str:
    """The text to print. ``sign`` is Ed25519 over its argument and returns 64 bytes."""
    body = body_of(badge)
    return _spell(body, sign(CONTEXT + body))


def parse(text: str) -> tuple[Badge, bytes, bytes] | None:
    """Body, signed message and signature of a well-formed badge, or None. Says nothing about who made it.

    Python's base32 decoder takes four spellings of the last character; only the one that encoding gives back is a
    badge.
    """
    text = text.strip("\r\n").upper()
    if len(text) != LENGTH or not text.startswith(PREFIX) or not _ALPHABET.issuperset(text[len(PREFIX) :]):
        return None
    raw = base64.b32decode(text[len(PREFIX) :] + "=" * (-(LENGTH - len(PREFIX)) % 8))
    body, signature = raw[: _BODY.size], raw[_BODY.size :]
    if len(raw) != _BODY.size + _SIGNATURE_BYTES or _spell(body, signature) != text:
        return None
    form, key_id, site, handle, serial, first, last, who, headcount = _BODY.unpack(body)
    try:
        badge = Badge(
            type=BadgeType(form & 0x0F),
            key_id=key_id,
            site=site,
            handle=encode_handle(handle),
            serial=serial,
            first_day=EPOCH + timedelta(days=first),
            last_day=EPOCH + timedelta(days=last),
            role=Role(who >> 4),
            age_band=AgeBand(who & 0x0F),
            headcount=headcount,
        )
    except ValueError:
        return None
    return (badge, CONTEXT + body, signature) if form >> 4 == _FORMAT else None


def verify(
    text: str,
    trust: TrustList,
    today: date,
    check: Callable[[bytes, bytes, bytes], bool],
) -> Badge | BadgeFault:
    """The badge, if it may be believed today. ``check(public_key, signature, message)`` is Ed25519.

    A date is believed with a day's tolerance: a kiosk's clock may be wrong, a child at the door should not pay for it.
    """
    parsed = parse(text)
    if parsed is None:
        return BadgeFault.UNREADABLE
    badge, message, signature = parsed
    key = trust.key(badge.key_id)
    if key is None or not key.first_day <= badge.first_day <= key.last_day:
        return BadgeFault.UNKNOWN_KEY
    if badge.type not in key.types or (badge.last_day - badge.first_day).days >= key.max_days:
        return BadgeFault.KEY_NOT_FOR_TYPE
    if key.sites and badge.site not in key.sites:
        return BadgeFault.KEY_NOT_FOR_SITE
    if not check(key.public_key, signature, message):
        return BadgeFault.BAD_SIGNATURE
    if today < badge.first_day - CLOCK_TOLERANCE:
        return BadgeFault.NOT_YET
    if today > badge.last_day + CLOCK_TOLERANCE:
        return BadgeFault.EXPIRED
    if trust.revokes(badge.handle, badge.serial):
        return BadgeFault.REVOKED
    return badge


def human_code(handle: Handle) -> str:
    """Eight characters to read aloud at a staffed desk: 35 bits of the handle in Crockford's alphabet and a check
    character.
    """
    bits = int.from_bytes(base64.b32decode(handle)[:5], "big") >> 5
    crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    text = "".join(crockford[bits >> shift & 31] for shift in range(30, -1, -5))
    return text + check_character(text)


def _spell(body: bytes, signature: bytes) -> str:
    return PREFIX + base64.b32encode(body + signature).decode().rstrip("=")
