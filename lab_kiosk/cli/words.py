# SPDX-License-Identifier: Apache-2.0
"""What the commands have in common: reading arguments, saying things, loading a trust list."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.trust import TrustFault, TrustList, open_sealed
from lab_kiosk.domain.vocabulary import AgeBand
from lab_kiosk.keys.ed25519 import verify

AGES = {
    "unknown": AgeBand.UNKNOWN,
    "under-10": AgeBand.UNDER_10,
    "10-12": AgeBand.FROM_10_TO_12,
    "13-17": AgeBand.FROM_13_TO_17,
    "adult": AgeBand.ADULT,
}


SHORTEST_SECRET = 32
"""Bytes."""


NO_STAFF = (
    "The lab knows no member of staff by that handle: their badge has to have checked in, or opened the desk, once."
)


def say(sentence: str, code: int = 0) -> int:
    """Print a line (to standard error when something is wrong) and pass the exit code through."""
    print(sentence, file=sys.stderr if code else sys.stdout)
    return code


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day like 2026-09-01") from None


def instant(ms: int, timespec: str = "minutes") -> str:
    """Unix milliseconds for a technician, who may be anywhere; ``timespec`` as ``datetime.isoformat`` has it."""
    return f"{datetime.fromtimestamp(ms / 1000, UTC).replace(tzinfo=None).isoformat(' ', timespec)} UTC"


def as_handle(text: str) -> str:
    """Badges are compared letter by letter: a handle with a typing error would void nobody's, without a word."""
    if not re.fullmatch("[A-Z2-7]{16}", text.upper()):
        raise argparse.ArgumentTypeError(f"{text} is no handle: it has 16 characters, A to Z and 2 to 7")
    return text.upper()


def age_band(text: str) -> AgeBand:
    if text not in AGES:
        raise argparse.ArgumentTypeError(f"{text} is none of {', '.join(AGES)}")
    return AGES[text]


def public_key(text: str) -> bytes:
    """Raises EnvironmentProblem for anything but 64 hex characters."""
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != 32:
        raise EnvironmentProblem("public_key", "a public key is 64 hex characters")
    return key


def trust_from(path: Path, root: str) -> TrustList:
    """The list in a file, if the root signed it. Raises EnvironmentProblem with the reason otherwise."""
    try:
        text = path.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentProblem("trust_list", f"{path.name}: {error}") from None
    opened = open_sealed(text, public_key(root), verify)
    if isinstance(opened, TrustFault):
        raise EnvironmentProblem("trust_list", f"{path.name} is not believed: {opened.replace('_', ' ')}")
    return opened


def secret(path: Path) -> bytes:
    """What the district keeps, so that all its kiosks make the same digest of the same thing."""
    found = path.read_bytes().strip()
    if len(found) < SHORTEST_SECRET:
        raise EnvironmentProblem("secret", f"{path.name}: a secret takes {SHORTEST_SECRET} bytes or more")
    return found
