# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

from hardware.camera.decoder import QrDecoder
from hardware.camera.frames import Grey
from hardware.pacing import Debounce
from hardware.scan import Reason, Rejected, Scan, ScanKind, clean, symbology_of
from hardware.scanner import Reading, Scanner

GONE = 3.0
"""Seconds out of view after which a code, or a crowd of them, is news again."""
ALONE = 1.0
"""Seconds that a code must be the only one in view after a crowd: the decoder may see two badges in turns."""


class CameraScanner(Scanner):
    """Frames in, readings out: a badge held in view is one scan, however long it stays.

    `is_ours` tells the codes that the lab wants to hear of from posters, price tags and the decoder's inventions, which
    are dropped without a word (`dropped` counts them). Two codes of ours in one frame give neither but SEVERAL_CODES:
    nobody knows which was meant.
    """

    def __init__(self, device: str, is_ours: Callable[[str], bool], kind: ScanKind = ScanKind.CAMERA) -> None:
        super().__init__(device)
        self.dropped = 0
        self._is_ours = is_ours
        self._kind = kind
        self._decoder = QrDecoder()
        self._in_view = Debounce(GONE)
        self._crowded = float("-inf")

    def look(self, frame: Grey, at: float) -> Reading | None:
        """Decode one frame, taken at `at`; deliver the reading, if it has one that is news, and return it."""
        reading = self._reading(frame, at)
        if reading is not None:
            self._deliver(reading)
        return reading

    def _reading(self, frame: Grey, at: float) -> Reading | None:
        ours = {}
        for read in self._decoder.decode(frame):
            text = clean(read.data)
            if isinstance(text, str) and self._is_ours(text):
                ours[text] = symbology_of(read.aim)
            else:
                self.dropped += 1
        if len(ours) > 1:
            since, self._crowded = at - self._crowded, at
            return Rejected(Reason.SEVERAL_CODES) if since >= GONE else None
        if at - self._crowded < ALONE:
            return None
        for text, symbology in ours.items():
            if self._in_view.is_news(text, at):
                return Scan(text, symbology, self.device, self._kind, at)
        return None
