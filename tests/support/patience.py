# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import threading
import time
from collections.abc import Callable


def until(condition: Callable[[], bool], what: str, seconds: float = 15.0) -> None:
    """Look until the condition holds. Raises AssertionError, naming ``what``, when it does not in time."""
    over = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < over, f"{what} did not come within {seconds:.0f} s"
        threading.Event().wait(0.01)
