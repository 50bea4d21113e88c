# SPDX-License-Identifier: Apache-2.0
"""Ed25519 for badges and trust lists, and the keyed digest of what is turned away."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


@dataclass(frozen=True)
class SigningKey:
    """A private key as its 32 seed bytes. Kept by the district for badges; a kiosk's own may only mint day passes."""

    seed: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> SigningKey:
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def public(self) -> bytes:
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the signature holds; a malformed key or signature is one that does not."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def keyed_digest(key: bytes) -> Callable[[str], str]:
    """A digest that says "the same code again" to whoever has the key, and nothing to anybody else. 16 hex
    characters.
    """
    pepper = hashlib.sha256(b"lab-kiosk scan digest\0" + key).digest()

    def digest(text: str) -> str:
        return hmac.new(pepper, text.encode(), hashlib.sha256).hexdigest()[:16]

    return digest
