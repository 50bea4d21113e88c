# SPDX-License-Identifier: Apache-2.0
"""Hostile input: 1,000,000 scans of every kind of nonsense through the boundary and the router, and mutated badges
through verification. Counts what was accepted (to reach: nothing) and what came back with its text still in it.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date

import msgspec

from hardware.scan import Rejected, clean
from lab_kiosk.application.intents import TurnAway
from lab_kiosk.application.scan_router import ScanContext, Scanned, interpret
from lab_kiosk.domain import badge as badges
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.trust import TrustedKey, TrustList
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.keys.ed25519 import SigningKey, verify

SCANS, BADGES = 1_000_000, 100_000
SEEDS = (
    "'; DROP TABLE visits; --",
    "%s%s%s%n{0.__class__}",
    "https://login.example/badge/",
    "<img src=http://x/y>",
    "IL1" + "A" * 138,
    "IL7K3Q9DI",
    "ILCDONEI",
    "IL0" + "A" * 26,
    "../../etc/passwd",
    "\u202egnp.exe",
)


def nonsense(random_: random.Random) -> bytes:
    """All byte values, seeds bent and joined, now and then ten thousand characters."""
    kind = random_.random()
    if kind < 0.3:
        return random_.randbytes(random_.randint(0, 60))
    text = bytearray(random_.choice(SEEDS).encode())
    for _ in range(random_.randint(0, 6)):
        at = random_.randrange(len(text) + 1)
        if random_.random() < 0.5:
            text[at:at] = random_.randbytes(1)
        elif at < len(text):
            text[at] = random_.randrange(256)
    return bytes(text) * (random_.randint(100, 400) if kind > 0.998 else 1)


def main() -> None:
    random_ = random.Random(20261123)
    start = time.perf_counter()
    stopped, turned_away, meant, leaked = 0, 0, 0, 0
    contexts = list(ScanContext)
    for number in range(SCANS):
        text = clean(nonsense(random_))
        if isinstance(text, Rejected):
            stopped += 1
            continue
        presented = Presented.CAMERA if number % 2 else Presented.SCANNER
        intent = interpret(Scanned(text, presented), contexts[number % len(contexts)])
        if isinstance(intent, TurnAway):
            turned_away += 1
            leaked += len(text) > 3 and text in msgspec.json.encode(intent).decode()
        else:
            meant += 1
    took = time.perf_counter() - start
    sys.stdout.write(f"{SCANS} scans in {took:.0f} s: {stopped} stopped at the boundary, {turned_away} turned away, ")
    sys.stdout.write(f"{meant} shaped like a code (looked up, and unknown), {leaked} kept their text\n")

    key = SigningKey(bytes(range(32)))
    trusted = TrustedKey(
        kid=7, public_key=key.public, types=(1,), first_day=date(2020, 1, 1), last_day=date(2099, 1, 1)
    )
    trust = TrustList(number=1, issued=date(2020, 1, 1), next_update=date(2099, 1, 1), keys=(trusted,))
    badge = Badge(
        type=BadgeType.PERSON,
        key_id=7,
        site=1,
        handle=Handle("UGZMHVHF6YDRQKJ2"),
        serial=1,
        first_day=date(2026, 9, 1),
        last_day=date(2027, 6, 30),
    )
    good = badges.mint(badge, key.sign)
    accepted = 0
    start = time.perf_counter()
    for _ in range(BADGES):
        bent = list(good)
        for _ in range(random_.randint(1, 3)):
            bent[random_.randrange(len(bent))] = random_.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        text = "".join(bent)
        verdict = badges.verify(text, trust, date(2026, 11, 23), verify)
        accepted += text != good and isinstance(verdict, Badge)
    took = time.perf_counter() - start
    sys.stdout.write(f"{BADGES} bent badges in {took:.0f} s: {accepted} accepted\n")


if __name__ == "__main__":
    main()
