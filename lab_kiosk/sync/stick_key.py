# SPDX-License-Identifier: Apache-2.0
"""What a kiosk reads and writes sticks with: given by the centre as a line of text, kept sealed in its data folder."""

from __future__ import annotations

import base64
import hashlib
import re
from enum import StrEnum

import msgspec

from lab_kiosk.keys import sealed_to
from lab_kiosk.keys.ed25519 import SigningKey, verify
from lab_kiosk.sync.stick import Author, Header, Reader, Signer, certified, key_id

PREFIX = "LKS1:"
_CHECK = 6


class StickKey(msgspec.Struct, frozen=True, array_like=True):
    """``seed`` signs this kiosk's files, ``site_private`` opens those for its site. ``centre_seals`` is the public key
    that seals for the centre, ``centre`` the one that the centre signs with.
    """

    site_id: int
    kiosk_id: str
    kiosk: str
    seed: bytes
    certificate: bytes
    site_private: bytes
    centre: bytes
    centre_seals: bytes

    def __repr__(self) -> str:
        return f"StickKey({self.kiosk!r} of site {self.site_id})"

    @property
    def site_public(self) -> bytes:
        return sealed_to.public_of(self.site_private)

    @property
    def signer(self) -> Signer:
        public = SigningKey(self.seed).public
        return Signer(kiosk_id=self.kiosk_id, name=self.kiosk, public=public, certificate=self.certificate)

    def author(self) -> Author:
        signer, site = self.signer, self.site_public

        def header(made_at: int, until: int, app: str) -> Header:
            return Header(
                site_id=self.site_id,
                centre=self.centre,
                key_id=key_id(site),
                signer=signer,
                made_at=made_at,
                until=until,
                app=app,
            )

        return Author(header=header, sign=SigningKey(self.seed), site=site, centre=self.centre_seals)

    def reader(self) -> Reader:
        opens = {key_id(self.site_public): self.site_private}
        return Reader(site_id=self.site_id, centre=self.centre, opens=opens)


class KeyFault(StrEnum):
    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"


def write(key: StickKey) -> str:
    """One line of printable ASCII. Whoever has it is the kiosk, for sticks: it is shown once."""
    content = msgspec.msgpack.encode(key)
    return PREFIX + base64.urlsafe_b64encode(content + _check(content)).decode().rstrip("=")


def read(text: str) -> StickKey | KeyFault:
    text = text.strip()
    if not text.startswith(PREFIX):
        return KeyFault.NEWER if re.match(r"LKS[0-9]+:", text) else KeyFault.FOREIGN
    body = text.removeprefix(PREFIX)
    try:
        raw = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        key = msgspec.msgpack.decode(raw[:-_CHECK], type=StickKey)
    except (ValueError, msgspec.DecodeError):
        return KeyFault.DAMAGED
    if raw[-_CHECK:] != _check(raw[:-_CHECK]) or not _sound(key):
        return KeyFault.DAMAGED
    return key


def _sound(key: StickKey) -> bool:
    if {len(key.seed), len(key.site_private), len(key.centre), len(key.centre_seals)} != {sealed_to.KEY_BYTES}:
        return False
    claim = certified(key.site_id, key.kiosk_id, key.kiosk, key.signer.public, key_id(key.site_public))
    return verify(key.centre, key.certificate, claim)


def _check(content: bytes) -> bytes:
    """Against cuts and misreadings; the certificate is what shows whose it is."""
    return hashlib.sha256(b"lab-kiosk stick key\0" + content).digest()[:_CHECK]
