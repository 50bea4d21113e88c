# SPDX-License-Identifier: Apache-2.0
"""Signing keys as files, for the district's key holder and for the sample lab: one line of base64, readable by its
owner only.
"""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.keys.ed25519 import SigningKey

SEED_BYTES = 32


def create(path: Path) -> SigningKey:
    """A new key in a new file, mode 0600. Raises EnvironmentProblem("key_file") where a file is already: keys are
    never overwritten.
    """
    key = SigningKey.generate()
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise EnvironmentProblem("key_file", f"{path.name}: {error.strerror}") from None
    with os.fdopen(descriptor, "w") as file:
        file.write(base64.b64encode(key.seed).decode() + "\n")
    return key


def read(path: Path) -> SigningKey:
    """The key of a file. Raises EnvironmentProblem("key_file") for one that is missing, malformed, or open to
    others.
    """
    try:
        seed = base64.b64decode(path.read_text("ascii").strip(), validate=True)
        loose = os.name == "posix" and path.stat().st_mode & 0o077
    except (OSError, UnicodeDecodeError, binascii.Error) as error:
        raise EnvironmentProblem("key_file", f"{path.name}: {error}") from None
    if len(seed) != SEED_BYTES:
        raise EnvironmentProblem("key_file", f"{path.name} does not hold a signing key")
    if loose:
        raise EnvironmentProblem("key_file", f"{path.name} can be read by others; chmod 600 it")
    return SigningKey(seed)
