# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from typing import TypeAlias

from hardware.scan import Rejected, Scan

Reading: TypeAlias = Scan | Rejected
Listener: TypeAlias = Callable[[Reading], None]


class Scanner:
    """What every scanner is, whatever it hangs on: tests/contract/test_scanner_contract.py holds it for each of them.

    Between `open` and `close` each reading goes to the one listener, in order, exactly once, on the thread that the
    driver reads on. Before and after, readings are lost: a kiosk that is not ready must not act on old scans.
    """

    def __init__(self, device: str) -> None:
        self.device = device
        self._listener: Listener | None = None

    def open(self, listener: Listener) -> None:
        if self._listener is not None:
            raise RuntimeError(f"{self.device} is open already: one scanner has one listener")
        self._listener = listener

    def close(self) -> None:
        """May be called twice: whoever shuts down need not know what was open."""
        self._listener = None

    def _deliver(self, reading: Reading) -> None:
        if self._listener is not None:
            self._listener(reading)
