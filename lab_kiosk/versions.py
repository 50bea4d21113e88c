# SPDX-License-Identifier: Apache-2.0
"""Combinations of libraries that must not open the doors of a lab."""

from __future__ import annotations

PROGRAM = "0.1.0"
"""This program's own version, the one of pyproject.toml."""


def refusal(pyside: str, python: tuple[int, int]) -> str | None:
    """Why the kiosk does not start with this PySide6 on this Python, in one plain sentence; None when it may.

    PySide6 6.12.0 gives back one reference too many to None and True, call by call. Before Python 3.12 made these
    immortal, that ends the process after some hundred signals: docs/adr/0002-qt-version.md.
    """
    if pyside == "6.12.0" and python < (3, 12):
        running = ".".join(map(str, python))
        return (
            f"PySide6 {pyside} crashes on Python {running} after a few minutes of work. "
            "Install the versions in requirements/runtime.txt, or use Python 3.12 or newer."
        )
    return None
