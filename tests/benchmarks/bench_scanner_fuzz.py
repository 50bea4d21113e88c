# SPDX-License-Identifier: Apache-2.0
"""Hostile devices: 1,000,000 reports, reads, key events and descriptors, generated and bent, through every decoder and
the guard. Counts exceptions (to reach: none), what left unclean (to reach: nothing), and what memory grew.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator

from hardware.scan import LONGEST, Scan, ScanKind
from hardware.scanners.descriptor import LONGEST as LONGEST_DESCRIPTOR
from hardware.scanners.descriptor import input_fields
from hardware.scanners.guard import ScanGuard
from hardware.scanners.heard import Decoder
from hardware.scanners.hid_pos import HidPosAssembler, HidPosLayout
from hardware.scanners.key_codes import KeyCodeDecoder, KeyEvent
from hardware.scanners.serial_framing import SerialAssembler
from hardware.scanners.setup_advice import advise
from hardware.simulated.hid_pos import FORMS, NAMELESS

EACH = 250_000
DESCRIPTORS = (*(form.descriptor for form in FORMS.values()), NAMELESS)


def bent(dice: random.Random, data: bytes, most: int) -> bytes:
    """A few bytes changed, put in or cut off; now and then something else altogether."""
    if dice.random() < 0.2:
        return dice.randbytes(dice.randint(0, most))
    changed = bytearray(data)
    for _ in range(dice.randint(0, 5)):
        at = dice.randrange(len(changed) + 1)
        if dice.random() < 0.3:
            changed[at:at] = dice.randbytes(1)
        elif at < len(changed):
            changed[at] = dice.randrange(256)
    return bytes(changed[: dice.randint(0, len(changed))] if dice.random() < 0.1 else changed)


def reports(dice: random.Random) -> Iterator[bytes]:
    while True:
        form = dice.choice(list(FORMS.values()))
        for report in form.reports(dice.randbytes(dice.choice((3, 20, 60, 200)))):
            yield bent(dice, report, 80)


def lines(dice: random.Random) -> Iterator[bytes]:
    while True:
        code = bytes(dice.choices(b"IL0ABC-19]Q\x00\xff<", k=dice.choice((1, 12, 140))))
        yield bent(dice, dice.choice((b"%b\r", b"%b\r\n", b"\x02%b\x03", b"%b")) % code, 300)


def keys(dice: random.Random) -> Iterator[tuple[KeyEvent, ...]]:
    at = 1.0
    while True:
        at += dice.choice((0.0001, 0.002, 0.3))
        kind = dice.choices((1, 0, 17, dice.randrange(32)), (80, 12, 3, 5))[0]
        code = (
            dice.choices((dice.randint(2, 58), 28, dice.randrange(768)), (70, 20, 10))[0]
            if kind == 1
            else dice.randrange(5)
        )
        yield (KeyEvent(kind, code, dice.choices((1, 0, 2, 7), (48, 48, 3, 1))[0], at),)


def through(
    decoder: Callable[[], Decoder[object]], chunks: Iterator[object], dice: random.Random, told: Counter[str]
) -> None:
    guard = ScanGuard("fuzz", ScanKind.HID_POS)
    taking, now = decoder(), 0.0
    for number in range(EACH):
        now += dice.choice((0.001, 0.02, 0.5, 5.0))
        if number % 500 == 0:
            taking = decoder()
        try:
            for heard in (*taking.feed(next(chunks), now), *taking.flush(now + dice.random())):
                reading = guard.judge(heard, now).reading
                if isinstance(reading, Scan):
                    told["scans"] += 1
                    text = reading.text
                    clean = (
                        text.isascii() and text.isprintable() and 0 < len(text) <= LONGEST and not set("<>") & set(text)
                    )
                    told["unclean"] += not clean
                else:
                    told["refused"] += reading is not None
        except Exception as error:  # noqa: BLE001 - what this is here to find
            told[f"raised {type(error).__name__}"] += 1


def layouts(dice: random.Random, told: Counter[str]) -> None:
    for _ in range(EACH):
        descriptor = bent(dice, dice.choice(DESCRIPTORS), 120)
        if dice.random() < 0.001:
            descriptor *= dice.randint(2, 200)
        try:
            layout = HidPosLayout.from_descriptor(descriptor)
            told["layouts"] += layout is not None
            told["fields beyond bounds"] += len(input_fields(descriptor)) > LONGEST_DESCRIPTOR
            if layout is not None:
                HidPosAssembler(layout).feed(dice.randbytes(64), 0.0)
            if dice.random() < 0.01:
                advise(descriptor)
        except Exception as error:  # noqa: BLE001 - what this is here to find
            told[f"raised {type(error).__name__}"] += 1


def main() -> int:
    dice = random.Random(20261128)
    told: Counter[str] = Counter()
    start = time.perf_counter()
    ways: list[tuple[Callable[[], Decoder[object]], Iterator[object]]] = [
        (lambda: HidPosAssembler(HidPosLayout.from_descriptor(dice.choice(DESCRIPTORS)) or _none()), reports(dice)),  # type: ignore[list-item,return-value]
        (SerialAssembler, lines(dice)),  # type: ignore[list-item]
        (KeyCodeDecoder, keys(dice)),  # type: ignore[list-item]
    ]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for decoder, chunks in ways:
        through(decoder, chunks, dice, told)
    layouts(dice, told)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    took = time.perf_counter() - start
    raised = sum(count for what, count in told.items() if what.startswith("raised"))
    sys.stdout.write(
        f"{4 * EACH} reports, reads, key events and descriptors in {took:.0f} s: {told['scans']} became scans, "
        f"{told['refused']} were refused, {told['layouts']} bent descriptors gave a layout\n"
        f"exceptions: {raised}; left unclean: {told['unclean']}; fields beyond bounds: {told['fields beyond bounds']}; "
        f"memory grew by {grown / 1024:.1f} MiB at most\n"
    )
    for what, count in told.items():
        if what.startswith("raised"):
            sys.stdout.write(f"{what}: {count}\n")
    return 1 if raised or told["unclean"] else 0


def _none() -> HidPosLayout:
    raise AssertionError("a descriptor of the field has no layout")


if __name__ == "__main__":
    sys.exit(main())
