# SPDX-License-Identifier: Apache-2.0
"""Reading `/sys` while things are plugged in and out: what cannot be read is not there, and nothing raises."""

from pathlib import Path


def entries(folder: Path, prefix: str = "") -> list[Path]:
    """What is in a folder, sorted by name."""
    try:
        return sorted(entry for entry in folder.iterdir() if entry.name.startswith(prefix))
    except OSError:
        return []


def text(file: Path) -> str:
    return binary(file).decode("utf-8", "replace").strip()


def binary(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def number(file: Path, base: int = 16) -> int | None:
    """None for anything but a number."""
    try:
        return int(text(file), base)
    except ValueError:
        return None
