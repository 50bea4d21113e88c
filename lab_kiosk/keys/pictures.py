# SPDX-License-Identifier: Apache-2.0
"""The pictures of things, at a hand-over or for an unknown code: a sealed file each, in a folder that no backup and no
export copies.
"""

from __future__ import annotations

import errno
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path

from lab_kiosk.application.pictures import PictureTrouble, is_name, may_be_kept
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.keys import sealed

log = logging.getLogger(__name__)

FOLDER = "pictures"
_ENDING = ".sealed"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True)
class SealedPictures:
    """Satisfies ``PictureStore``. Who takes the disk without the key of the database has noise; a file under another
    name does not open either.
    """

    folder: Path
    database_key: bytes = field(repr=False)

    def keep(self, name: str, content: bytes) -> PictureTrouble | None:
        if not may_be_kept(name, content):
            return PictureTrouble.REFUSED
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            sealed.write(self._path(name), self.database_key, content)
            _settle(self.folder)
        except OSError as problem:
            self.delete(name)
            log.error("a picture was not kept: %s", problem.strerror)  # noqa: TRY400 - its trace says nothing more
            return PictureTrouble.DISK_FULL if problem.errno in _FULL else PictureTrouble.NOT_WRITTEN
        return None

    def read(self, name: str) -> bytes | PictureTrouble:
        if not is_name(name):
            return PictureTrouble.GONE
        try:
            return sealed.read(self._path(name), self.database_key)
        except FileNotFoundError:
            return PictureTrouble.GONE
        except (OSError, EnvironmentProblem):
            return PictureTrouble.UNREADABLE

    def delete(self, name: str) -> bool:
        if not is_name(name):
            return False
        path = self._path(name)
        try:
            for there in (path, sealed.fresh(path)):
                there.unlink(missing_ok=True)
        except OSError as problem:
            log.error("a picture was not deleted: %s", problem.strerror)  # noqa: TRY400 - its trace says nothing more
            return False
        return True

    def names(self) -> frozenset[str]:
        try:
            there = [path.name.partition(_ENDING)[0] for path in self.folder.iterdir()]
        except OSError:
            return frozenset()
        return frozenset(name for name in there if is_name(name))

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_ENDING}"


def _settle(folder: Path) -> None:
    """The name of a file is on the disk when that of its folder is (fsync(2))."""
    if os.name == "nt":  # pragma: no cover - this branch needs Windows, where a folder cannot be opened
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
