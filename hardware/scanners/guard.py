# SPDX-License-Identifier: Apache-2.0
"""What has to be true before a reading leaves its driver: length, alphabet, rate, and no echo of the same code.

Pure: the time is an argument. One guard looks after one device.
"""

from dataclasses import dataclass

from hardware.device import Trouble
from hardware.pacing import Debounce, RateLimit
from hardware.scan import Reason, Rejected, Scan, ScanKind, Symbology, clean, split_aim
from hardware.scanner import Reading
from hardware.scanners.heard import Code, Heard, Refused

SAME = 0.6
"""Seconds out of view after which the same code is another scan: a scanner on a stand reads it again and again."""
BURST, PER_SECOND = 250, 125.0
"""Readings. A scanner with a memory may hand over a day at once; one that reads goes on at ten a second."""
STRIKES = 40
"""Readings in a row that were refused, within `STRIKES_WITHIN` seconds of each other, that are babble."""
STRIKES_WITHIN = 2.0
CHUNKS_BURST, CHUNKS_PER_SECOND = 4000, 2000.0
"""Reports or reads of a port: USB hands over a thousand a second at most."""
QUIET = 3.0
"""Seconds of silence after which a device that babbled is listened to again."""
BABBLES = "it sends without end: unplug it and plug it in again; if that changes nothing, replace it"


@dataclass(frozen=True, slots=True)
class Judged:
    """What leaves: a reading or none, and the trouble that the device is in now or that is over."""

    reading: Reading | None = None
    trouble: Trouble | None = None
    hint: str = ""


class ScanGuard:
    def __init__(
        self, device: str, kind: ScanKind, *, same: float = SAME, prefix: str = "", limit: RateLimit | None = None
    ) -> None:
        """``prefix`` is what the scanner was programmed to send before a code; it is taken off."""
        self._device = device
        self._kind = kind
        self._prefix = prefix
        self._same = Debounce(same)
        self._limit = limit or RateLimit(BURST, PER_SECOND)
        self._chunks = RateLimit(CHUNKS_BURST, CHUNKS_PER_SECOND)
        self._strikes = 0
        self._last_strike = float("-inf")
        self._babbling_until = float("-inf")

    def hears(self, at: float) -> bool:
        """A chunk arrived: whether to look at it. While a device babbles, each chunk puts off the end of it."""
        if not self._chunks.allows(at):
            self._babbling_until = at + QUIET
        if at < self._babbling_until:
            self._babbling_until = at + QUIET
            return False
        return True

    def is_babbling(self, at: float) -> bool:
        return at < self._babbling_until

    def judge(self, heard: Heard, at: float) -> Judged:
        if isinstance(heard, Refused):
            return self._strike(heard.reason, at, heard.trouble, heard.hint)
        text = heard.data.decode("latin-1") if isinstance(heard.data, bytes) else heard.data
        symbology, text = _symbology(heard, text)
        cleaned = clean(text.removeprefix(self._prefix))
        if isinstance(cleaned, Rejected):
            return self._strike(cleaned.reason, at)
        if not self._limit.allows(at):
            return self._strike(Reason.TOO_FAST, at)
        self._strikes = 0
        if not self._same.is_news(cleaned, at):
            return Judged()
        return Judged(Scan(cleaned, symbology, self._device, self._kind, at))

    def _strike(self, reason: Reason, at: float, trouble: Trouble | None = None, hint: str = "") -> Judged:
        self._strikes = self._strikes + 1 if at - self._last_strike < STRIKES_WITHIN else 1
        self._last_strike = at
        if self._strikes >= STRIKES or trouble is Trouble.BABBLING:
            self._strikes = 0
            self._babbling_until = at + QUIET
            return Judged(Rejected(reason), Trouble.BABBLING, hint or BABBLES)
        return Judged(Rejected(reason), trouble, hint)


def _symbology(code: Code, text: str) -> tuple[Symbology, str]:
    """A device that has no place for an identifier may have been told to put it before the code."""
    return split_aim(text) if code.symbology is Symbology.UNKNOWN else (code.symbology, text)
