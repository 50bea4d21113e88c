# SPDX-License-Identifier: Apache-2.0
"""Is it the key or the disk? SQLCipher says "file is not a database" to a wrong key and to a broken first page alike.

Every page of the file ends in an HMAC-SHA512 under a key that follows from ours (SQLCipher 4 design, "Per-page HMAC"):
a page whose HMAC holds proves the key, and a page whose HMAC does not is damaged. The salt is derived from the key
instead of read from the file's first sixteen bytes, so that damage there makes no other page unreadable.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
SALT = 16
TAG = 64


def salt_of(key: bytes) -> bytes:
    return hashlib.sha256(b"lab-kiosk database salt\0" + key).digest()[:SALT]


def _tag_key(key: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt_of(key)), 2, 32)


class Pages:
    """The pages of a closed database file as they lie on the disk, numbered from 1."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._tag_key = _tag_key(key)

    def __iter__(self) -> Iterator[tuple[int, bytes, bool]]:
        """Number, bytes and whether the HMAC holds, for each whole page."""
        with self._path.open("rb") as file:
            number = 0
            while len(page := file.read(PAGE)) == PAGE:
                number += 1
                yield number, page, self.sound(number, page)

    def sound(self, number: int, page: bytes) -> bool:
        start = SALT if number == 1 else 0
        tag = hmac.digest(self._tag_key, page[start:-TAG] + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(tag, page[-TAG:])

    def prove_key(self) -> bool:
        """Whether any page is ours. The first pages of a sound file answer at once."""
        return any(sound for _, _, sound in self)
