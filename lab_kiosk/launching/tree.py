# SPDX-License-Identifier: Apache-2.0
"""A program with everything that it starts, as one thing that can be ended."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

SUPERVISED = sys.platform != "win32"
"""Elsewhere a program runs without a supervisor, and ends by ``taskkill /T``."""


class Tree:
    """Started when it is made. Raises OSError when not even that is possible.

    ``pipe`` are two descriptors that the program finds as 3 and 4; they are closed here. ``once`` is a file that is
    locked while the tree lives, ``clean`` a folder that is deleted after it. A program that ``listens`` can be told.
    """

    def __init__(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        *,
        pipe: tuple[int, ...] = (),
        once: Path | None = None,
        clean: Path | None = None,
        listens: bool = False,
    ) -> None:
        own = [sys.executable, "-m", "lab_kiosk.launching.supervisor"]
        own += ["--pipe", *map(str, pipe)] if pipe else []
        own += ["--once", str(once)] if once else []
        own += ["--clean", str(clean)] if clean else []
        own += ["--listens"] if listens else []
        try:
            self.process = subprocess.Popen(  # noqa: S603 - argv comes from the allow-list, never from a manifest
                [*own, "--", *argv] if SUPERVISED else list(argv),
                env={**os.environ, **env},
                stdin=subprocess.PIPE if SUPERVISED else subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                pass_fds=pipe,
            )
        finally:
            for descriptor in pipe:
                os.close(descriptor)

    def tell(self, line: str) -> None:
        """One line to a program that listens. What has ended hears nothing."""
        if self.process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # ValueError: closed, because it was asked to end
                self.process.stdin.write(f"{line}\n".encode())
                self.process.stdin.flush()

    def ask_to_end(self) -> None:
        """Returns at once. The tree is asked, and killed when it has not gone within a few seconds."""
        if self.process.stdin is None:
            taskkill = ["taskkill", "/T", "/F", "/PID", str(self.process.pid)]
            subprocess.run(taskkill, check=False, capture_output=True)  # noqa: S603 - no text of anybody's is in it
        elif not self.process.stdin.closed:
            self.process.stdin.close()

    def wait(self, seconds: float | None = None) -> int:
        """The exit code, negative for a signal. Raises subprocess.TimeoutExpired."""
        code = self.process.wait(seconds)
        if self.process.stdin is not None:
            self.process.stdin.close()
        return code
