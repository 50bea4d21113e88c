# SPDX-License-Identifier: Apache-2.0
"""PINs of staff: Argon2id (RFC 9106), and the sealed files that the book and an invitation lie in.

Six digits are a million guesses, whatever the function costs. What keeps them is the pepper: it comes from the key of
the database, so whoever has the file alone has nothing to try a PIN against.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from lab_kiosk.application.pin_keeper import Hashed, Invitation, PinBook
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.keys import sealed

T = TypeVar("T")
BOOK = "staff-pins"
INVITATION = "staff-invitation"
_SALT, _DIGEST = 16, 32


@dataclass(frozen=True)
class Argon2Pins:
    """Satisfies ``PinHash``. The costs are those of RFC 9106 §4 for little memory, on one lane: a kiosk has two cores,
    and one of them paints. ``for_rehearsal`` makes hashes that cost next to nothing, for PINs that anybody may read.
    """

    database_key: bytes = field(repr=False)
    passes: int = 3
    kibibytes: int = 64 * 1024
    lanes: int = 1

    @classmethod
    def for_rehearsal(cls, database_key: bytes) -> Argon2Pins:
        return cls(database_key, passes=1, kibibytes=64)

    def make(self, pin: str) -> Hashed:
        salt = secrets.token_bytes(_SALT)
        blank = Hashed(salt=salt, digest=b"", passes=self.passes, kibibytes=self.kibibytes, lanes=self.lanes)
        return msgspec.structs.replace(blank, digest=self._digest(pin, blank))

    def fits(self, pin: str, hashed: Hashed) -> bool:
        """By the costs that it was made with."""
        return hmac.compare_digest(self._digest(pin, hashed), hashed.digest)

    def _digest(self, pin: str, how: Hashed) -> bytes:
        pepper = hashlib.sha256(b"lab-kiosk pin pepper\0" + self.database_key).digest()
        function = Argon2id(
            salt=how.salt,
            length=_DIGEST,
            iterations=how.passes,
            lanes=how.lanes,
            memory_cost=how.kibibytes,
            secret=pepper,
        )
        return function.derive(pin.encode())


@dataclass(frozen=True)
class SealedShelf:
    """Satisfies ``PinShelf``: two small files in the data folder, each replaced in one step."""

    folder: Path
    database_key: bytes = field(repr=False)

    def load(self) -> PinBook:
        content = self._read(BOOK)
        return PinBook() if content is None else _decoded(content, PinBook)

    def save(self, book: PinBook) -> None:
        self._write(BOOK, msgspec.msgpack.encode(book))

    def invitation(self) -> Invitation | None:
        content = self._read(INVITATION)
        return None if content is None else _decoded(content, Invitation)

    def invite(self, invitation: Invitation | None) -> None:
        if invitation is not None:
            self._write(INVITATION, msgspec.msgpack.encode(invitation))
            return
        try:
            (self.folder / INVITATION).unlink(missing_ok=True)
        except OSError as error:
            raise EnvironmentProblem("sealed_file", f"{INVITATION}: {error.strerror}") from None

    def _read(self, name: str) -> bytes | None:
        try:
            return sealed.read(self.folder / name, self.database_key)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise EnvironmentProblem("sealed_file", f"{name}: {error.strerror}") from None

    def _write(self, name: str, content: bytes) -> None:
        try:
            sealed.write(self.folder / name, self.database_key, content)
        except OSError as error:
            raise EnvironmentProblem("sealed_file", f"{name}: {error.strerror}") from None


def _decoded(content: bytes, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(content, type=kind)
    except msgspec.ValidationError as error:
        raise EnvironmentProblem("sealed_file", f"written by another program: {error}") from None
