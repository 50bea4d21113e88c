# SPDX-License-Identifier: Apache-2.0
import time
from collections.abc import Callable

from hardware.scan import Rejected, Scan, ScanKind, Symbology, clean
from hardware.scanner import Reading, Scanner


class SimulatedScanner(Scanner):
    """A scanner whose codes are tapped on the screen. They cross the same boundary as a real reading."""

    def __init__(self, device: str = "simulated scanner", clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(device)
        self._clock = clock

    def tap(self, raw: bytes | str, symbology: Symbology = Symbology.QR) -> Reading:
        """Deliver the reading, on the calling thread, and return it for whoever likes to see it."""
        text = clean(raw)
        reading: Reading
        if isinstance(text, Rejected):
            reading = text
        else:
            reading = Scan(text, symbology, self.device, ScanKind.SIMULATED, self._clock())
        self._deliver(reading)
        return reading
