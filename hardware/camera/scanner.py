# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from hardware.camera.decoder import Found, QrDecoder, Read, decode_labels
from hardware.camera.frames import Grey
from hardware.camera.glow import light_of, shines
from hardware.pacing import Debounce
from hardware.scan import Reason, Rejected, Scan, ScanKind, Symbology, clean, symbology_of
from hardware.scanner import Reading, Scanner

GONE = 3.0
"""Seconds out of view after which a code, or a crowd of them, is news again."""
ALONE = 1.0
"""Seconds that a code must be the only one in view after a crowd: the decoder may see two badges in turns."""
VOTES = 3
"""Pictures that decide whether a badge is on a screen, where that matters: one may have caught a lamp."""
STALE_VOTES = 1.0


class Wanted(Enum):
    """What a camera looks for. Each of them costs more than the one before."""

    NOTHING = auto()
    """It sleeps, and the device is closed."""
    BADGES = auto()
    BADGES_AND_LABELS = auto()
    """The labels of things too: 13 ms for every picture without a badge."""
    PICTURES = auto()
    """It looks at a thing of which somebody takes a picture: no code in view is read, and it alone gives pictures."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look at one picture came to."""

    reading: Reading | None
    found: Found
    ours: int
    """How many codes of ours are in it."""
    angle: float | None
    """Degrees by which the badge of `reading` is turned; None for anything but a scanned QR code."""


class CameraScanner(Scanner):
    """Frames in, readings out: a badge held in view is one scan, however long it stays.

    `is_ours` tells the codes that the lab wants to hear of from posters, price tags and the decoder's inventions, which
    are dropped without a word (`dropped` counts them). Two codes of ours in one frame give neither but SEVERAL_CODES:
    nobody knows which was meant. Without `phones_allowed`, a badge that seems to be on a screen is ON_A_SCREEN.
    """

    def __init__(
        self,
        device: str,
        is_ours: Callable[[str], bool],
        kind: ScanKind = ScanKind.CAMERA,
        *,
        phones_allowed: bool = True,
    ) -> None:
        super().__init__(device)
        self.dropped = 0
        self.wanted = Wanted.BADGES
        self._is_ours = is_ours
        self._kind = kind
        self._decoder = QrDecoder()
        self._in_view = Debounce(GONE)
        self._crowded = float("-inf")
        self._jury = None if phones_allowed else _Jury()

    def look(self, frame: Grey, at: float) -> Reading | None:
        """Decode one frame, taken at `at`; deliver the reading, if it has one that is news, and return it."""
        return self.see(frame, at).reading

    def see(self, frame: Grey, at: float) -> Seen:
        """The same, and everything else that the look found."""
        if self.wanted is Wanted.PICTURES:
            return Seen(None, Found(), 0, None)
        found = self._decoder.look(frame)
        labels = decode_labels(frame) if self.wanted is Wanted.BADGES_AND_LABELS and not found.reads else ()
        ours = self._ours((*found.reads, *labels))
        reading = self._reading(ours, frame, at)
        if reading is not None:
            self._deliver(reading)
        read = next(iter(ours.values())) if isinstance(reading, Scan) else None
        angle = read.angle if read is not None and symbology_of(read.aim) is Symbology.QR else None
        return Seen(reading, found, len(ours), angle)

    def _ours(self, reads: Iterable[Read]) -> dict[str, Read]:
        ours = {}
        for read in reads:
            text = clean(read.data)
            if isinstance(text, str) and self._is_ours(text):
                ours[text] = read
            else:
                self.dropped += 1
        return ours

    def _reading(self, ours: dict[str, Read], frame: Grey, at: float) -> Reading | None:
        if len(ours) > 1:
            since, self._crowded = at - self._crowded, at
            return Rejected(Reason.SEVERAL_CODES) if since >= GONE else None
        if at - self._crowded < ALONE:
            return None
        for text, read in ours.items():
            on_a_screen = self._jury.verdict(text, read, frame, at) if self._jury else False
            if on_a_screen is not None and self._in_view.is_news(text, at):
                if on_a_screen:
                    return Rejected(Reason.ON_A_SCREEN)
                return Scan(text, symbology_of(read.aim), self.device, self._kind, at)
        return None


class _Jury:
    """Lets a few pictures of the same code decide whether it is on a screen."""

    def __init__(self) -> None:
        self._text = ""
        self._votes: list[bool] = []
        self._at = 0.0

    def verdict(self, text: str, read: Read, frame: Grey, at: float) -> bool | None:
        """True: on a screen. None: not decided yet. Once decided it stays so for as long as the code is in view."""
        if symbology_of(read.aim) is not Symbology.QR:
            return False
        if text != self._text or at - self._at >= STALE_VOTES:
            self._text, self._votes = text, []
        self._at = at
        if len(self._votes) < VOTES:
            self._votes.append(shines(light_of(frame, read)))
        return sum(self._votes) * 2 > VOTES if len(self._votes) == VOTES else None
