# SPDX-License-Identifier: Apache-2.0
"""Backups that have been opened and read before they count as one, encrypted with the same key as the database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.journal.engine import connect, environment
from lab_kiosk.journal.files import appearing
from lab_kiosk.journal.verify import verify

NEWEST = 3
DAYS = 7
_NAME = "lab-%Y%m%dT%H%M%SZ.backup"


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    path: Path
    taken_at: int
    """Unix milliseconds."""
    events: int
    pruned: tuple[Path, ...] = ()


def back_up(database: Path, key: bytes, directory: Path, now_ms: int) -> Backup:
    """Copy a database, also while a store writes to it, verify the copy, and let go of backups that are no longer
    wanted.

    Meant for a thread of its own. Raises :class:`EnvironmentProblem`; ``backup_unsound`` when the copy does not verify,
    which says that the database itself is damaged.
    """
    path = directory / datetime.fromtimestamp(now_ms / 1000, UTC).strftime(_NAME)
    try:
        with appearing(path) as temporary:
            _copy(database, key, temporary)
            verified = verify(temporary, key, derived=False)
            if verified.damage or verified.strangers:
                raise EnvironmentProblem("backup_unsound", "; ".join((*verified.damage, *verified.strangers)))
        pruned = tuple(sorted(set(backups(directory)) - wanted(backups(directory), now_ms)))
        for old in pruned:
            old.unlink()
    except OSError as error:
        raise EnvironmentProblem("backup_failed", str(error)) from error
    return Backup(path=path, taken_at=now_ms // 1000 * 1000, events=verified.events, pruned=pruned)


def _copy(database: Path, key: bytes, target: Path) -> None:
    with environment():
        source, copy = connect(database, key, mode="rw"), connect(target, key)
        try:
            source.execute("PRAGMA wal_autocheckpoint = 0")
            source.backup(copy, pages=1024)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
            source.close()


def backups(directory: Path) -> tuple[Path, ...]:
    """The backups in a directory, newest first. Files with other names are left alone."""
    found = [path for path in directory.glob("lab-*.backup") if taken_at(path) is not None]
    return tuple(sorted(found, key=lambda path: path.name, reverse=True))


def taken_at(backup: Path) -> datetime | None:
    try:
        return datetime.strptime(backup.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def wanted(existing: Iterable[Path], now_ms: int) -> set[Path]:
    """The newest few, and the last of each day of the past week."""
    times = sorted(((taken_at(path), path) for path in existing), key=lambda pair: pair[1].name, reverse=True)
    keep = {path for _, path in times[:NEWEST]}
    oldest = datetime.fromtimestamp(now_ms / 1000, UTC) - timedelta(days=DAYS)
    days = set()
    for time, path in times:
        if time is not None and time >= oldest and time.date() not in days:
            days.add(time.date())
            keep.add(path)
    return keep
