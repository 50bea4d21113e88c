# SPDX-License-Identifier: Apache-2.0
"""Pictures of things without a camera and without a disk."""

from __future__ import annotations

from lab_kiosk.application.pictures import Picture, PictureTrouble, is_name, may_be_kept


def jpeg(content: bytes = b"a thing") -> bytes:
    """What begins as a JPEG does: nobody here looks further."""
    return b"\xff\xd8\xff\xe0" + content


def picture(content: bytes = b"a thing") -> Picture:
    return Picture.of(jpeg(content))


class MemoryPictures:
    """Satisfies ``PictureStore``. ``full``: the disk takes nothing; ``stuck``: nothing can be deleted."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.damaged: set[str] = set()
        self.full = False
        self.stuck = False

    def keep(self, name: str, content: bytes) -> PictureTrouble | None:
        if not may_be_kept(name, content):
            return PictureTrouble.REFUSED
        if self.full:
            return PictureTrouble.DISK_FULL
        self.kept[name] = content
        return None

    def read(self, name: str) -> bytes | PictureTrouble:
        if name not in self.kept:
            return PictureTrouble.GONE
        return PictureTrouble.UNREADABLE if name in self.damaged else self.kept[name]

    def delete(self, name: str) -> bool:
        if self.stuck or not is_name(name):
            return False
        self.kept.pop(name, None)
        return True

    def names(self) -> frozenset[str]:
        return frozenset(self.kept)
