# SPDX-License-Identifier: Apache-2.0
"""Sticks as files: never there by halves, and looked at before they are read."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.sync.stick import MAX_FILE, Fault

SUFFIX = ".labstick"
RESERVE = 1024 * 1024
"""So much of a stick stays free: its own tables grow as well."""


def named(target: Path, whose: str, site_id: int, now: int) -> Path:
    """The file to write. A folder gets one whose name every file system takes, and whose order is that of time."""
    if not target.is_dir():
        return target
    plain = unicodedata.normalize("NFKD", whose).encode("ascii", "ignore").decode().lower()
    slug = re.sub("[^a-z0-9]+", "-", plain).strip("-") or "kiosk"
    stamp = datetime.fromtimestamp(now / 1000, UTC).strftime("%Y%m%d-%H%M%S")
    return target / f"lab-site{site_id}-{slug}-{stamp}{SUFFIX}"


def put(path: Path, content: bytes) -> None:
    """Raises EnvironmentProblem ``stick_full``, ``stick_file``; nothing is then left of it, and an older file stays."""
    fresh = path.with_name(path.name + ".part")
    try:
        free = shutil.disk_usage(path.parent).free
        if free < len(content) + RESERVE:
            raise EnvironmentProblem("stick_full", f"it takes {_mb(len(content))}, and there is room for {_mb(free)}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise EnvironmentProblem("stick_file", f"{path}: {error.strerror}") from None


def get(path: Path) -> bytes | Fault:
    """All of the file at once: what was believed cannot change below the reader. Raises EnvironmentProblem
    ``stick_file``.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_FILE + 1)
    except OSError as error:
        raise EnvironmentProblem("stick_file", f"{path}: {error.strerror}") from None
    return content if len(content) <= MAX_FILE else Fault.TOO_LARGE


def room_for(folder: Path, size: int) -> None:
    """Raises EnvironmentProblem ``disk_full`` where so much does not fit beside the lab's database."""
    free = shutil.disk_usage(folder).free
    if free < size:
        raise EnvironmentProblem("disk_full", f"it takes about {_mb(size)}, and {folder} has room for {_mb(free)}")


def _mb(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MB"


def _sync_folder(folder: Path) -> None:
    """The name as well. Not every file system of a stick can do it."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
