# SPDX-License-Identifier: Apache-2.0
"""How far a long command is, on one line of a terminal; nothing where nobody looks."""

from __future__ import annotations

from typing import TextIO

WIDTH = 30


class Progress:
    """Called with how much is done and of how much; ``end`` leaves the line to what is said next."""

    def __init__(self, what: str, stream: TextIO) -> None:
        self._what = what
        self._stream = stream
        self._shown = ""

    def __call__(self, done: int, total: int) -> None:
        if not self._stream.isatty():
            return
        share = done / total if total else 1.0
        bar = "#" * round(WIDTH * share)
        line = f"{self._what} [{bar:<{WIDTH}}] {share:4.0%} {done:,} of {total:,}"
        if line != self._shown:
            self._shown = line
            self._stream.write(f"\r{line}")
            self._stream.flush()

    def end(self) -> None:
        if self._shown:
            self._stream.write("\n")
            self._stream.flush()
