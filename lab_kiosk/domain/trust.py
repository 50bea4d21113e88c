# SPDX-License-Identifier: Apache-2.0
"""The trust list: which keys may mint which badges, and which badges are void. Signed by an offline root, only ever
replaced by a list with a higher number, believed past ``next_update`` (with a warning): a kiosk that lost its
network still opens the door.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from datetime import date
from enum import StrEnum

import msgspec

from lab_kiosk.domain.ids import Handle

CONTEXT = b"ILTRUST1\0"


class TrustedKey(msgspec.Struct, frozen=True, kw_only=True):
    """``types`` are badge types, ``sites`` the sites it may mint for (empty: all), ``max_days`` the longest validity
    it may give.

    A kiosk's own key has types (2,) and max_days 1: a stolen kiosk mints guest passes for a day, and its key id is
    struck off.
    """

    kid: int
    public_key: bytes
    types: tuple[int, ...]
    first_day: date
    last_day: date
    sites: tuple[int, ...] = ()
    max_days: int = 400


class TrustList(msgspec.Struct, frozen=True, kw_only=True):
    number: int
    issued: date
    next_update: date
    keys: tuple[TrustedKey, ...] = ()
    min_serial: dict[str, int] = {}
    revoked: tuple[str, ...] = ()

    def key(self, kid: int) -> TrustedKey | None:
        return next((key for key in self.keys if key.kid == kid), None)

    def revokes(self, handle: Handle, serial: int) -> bool:
        """Revocation is by identity, never by spelling: the handle, or every serial below the current one."""
        return handle in self.revoked or serial < self.min_serial.get(handle, 0)

    def stale(self, today: date) -> bool:
        return today > self.next_update


EMPTY = TrustList(number=0, issued=date.min, next_update=date.max)
"""What a kiosk believes before it has been given a list: nobody."""


class TrustFault(StrEnum):
    MALFORMED = "malformed"
    BAD_SIGNATURE = "bad_signature"
    NOT_NEWER = "not_newer"


def seal(trust: TrustList, sign: Callable[[bytes], bytes]) -> str:
    """The list as two lines of text: canonical JSON (sorted keys, no blanks) and the root's signature in base64."""
    body = _canonical(trust)
    return body.decode() + "\n" + base64.b64encode(sign(CONTEXT + body)).decode() + "\n"


def open_sealed(
    text: str,
    root_key: bytes,
    check: Callable[[bytes, bytes, bytes], bool],
    held: int = 0,
) -> TrustList | TrustFault:
    """The list, if the root signed exactly this text and its number is above ``held``."""
    body, _, signature = text.strip().partition("\n")
    try:
        trust = msgspec.json.decode(body, type=TrustList)
        raw = base64.b64decode(signature, validate=True)
    except (msgspec.MsgspecError, binascii.Error, ValueError, RecursionError):
        return TrustFault.MALFORMED
    if _canonical(trust) != body.encode():
        return TrustFault.MALFORMED
    if not check(root_key, raw, CONTEXT + body.encode()):
        return TrustFault.BAD_SIGNATURE
    return trust if trust.number > held else TrustFault.NOT_NEWER


def _canonical(trust: TrustList) -> bytes:
    return msgspec.json.encode(trust, order="sorted")
