# SPDX-License-Identifier: Apache-2.0
"""Files that are either there whole, or not at all, whatever happens to the power."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BESIDES = ("", "-wal", "-shm")
"""What belongs to a SQLite database, as endings of its name."""


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A name to write under; once the block is left without an exception, the file stands durably at ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".part")
    remove(temporary)
    try:
        yield temporary
        sync(temporary)
        temporary.replace(path)
        sync(path.parent)
    finally:
        remove(temporary)


def sync(path: Path) -> None:
    """Wait until the disk has it. Directories cannot be waited for on Windows, and need not be."""
    if os.name == "nt" and path.is_dir():  # pragma: no cover - this branch needs Windows
        return
    file = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def remove(database: Path) -> None:
    for ending in BESIDES:
        database.with_name(database.name + ending).unlink(missing_ok=True)


def set_aside(database: Path, aside: Path) -> tuple[Path, ...]:
    """Give a database and its WAL a second name, without taking the first."""
    found = []
    for ending in BESIDES[:2]:
        source, target = database.with_name(database.name + ending), aside.with_name(aside.name + ending)
        if source.exists():
            try:
                os.link(source, target)
            except OSError:  # a file system without links
                shutil.copy2(source, target)
            found.append(target)
    return tuple(found)
