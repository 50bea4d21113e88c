# SPDX-License-Identifier: Apache-2.0
"""Small files that only the holder of the database key can read: AES-256-GCM (NIST SP 800-38D), a key each."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lab_kiosk.application.ports import EnvironmentProblem

_NONCE = 12


def write(path: Path, key: bytes, content: bytes) -> None:
    """Replace the file in one step; it is never there by halves."""
    nonce = secrets.token_bytes(_NONCE)
    new = fresh(path)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(nonce + AESGCM(_derived(key, path.name)).encrypt(nonce, content, path.name.encode()))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def fresh(path: Path) -> Path:
    """Where a file is written before it has its name: what a power cut leaves."""
    return path.with_name(path.name + ".new")


def read(path: Path, key: bytes) -> bytes:
    """Raises FileNotFoundError, and EnvironmentProblem("sealed_file") for a file of another key or a damaged one."""
    sealed = path.read_bytes()
    try:
        return AESGCM(_derived(key, path.name)).decrypt(sealed[:_NONCE], sealed[_NONCE:], path.name.encode())
    except (InvalidTag, ValueError):
        raise EnvironmentProblem("sealed_file", f"{path.name} was sealed with another key, or is damaged") from None


def _derived(key: bytes, name: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"lab-kiosk sealed file " + name.encode()).derive(key)
