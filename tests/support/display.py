# SPDX-License-Identifier: Apache-2.0
"""A display that nobody looks at, and that has no window manager: what a kiosk's first minutes may look like."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def bare_display(folder: Path, width: int, height: int) -> Iterator[str]:
    """The name of an X display of that size, which ends with the block. ``folder`` takes what the server says."""
    told, tells = os.pipe()
    with (
        (folder / "xvfb.log").open("wb") as log,
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[tells],
            stderr=log,
        ) as server,
    ):
        os.close(tells)
        try:
            with os.fdopen(told) as said:
                number = said.readline().strip()
            assert number, (folder / "xvfb.log").read_text("utf-8")
            yield f":{number}"
        finally:
            server.terminate()
