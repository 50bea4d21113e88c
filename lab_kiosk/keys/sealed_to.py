# SPDX-License-Identifier: Apache-2.0
"""What one side seals and only the holder of a private key opens: HPKE (RFC 9180), base mode, single shot.

DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. It says nothing about who sealed: whoever needs that signs.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

KEY_BYTES = 32
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def new_private() -> bytes:
    return X25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal(public: bytes, content: bytes, about: bytes) -> bytes:
    """``about`` is not kept in it: who opens has to say the same."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public), info=about)


def unseal(private: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """None for what was sealed for another key, about something else, or is damaged."""
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info=about)
    except (InvalidTag, ValueError):
        return None
