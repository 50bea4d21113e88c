# SPDX-License-Identifier: Apache-2.0
"""Pictures of things, taken on purpose at the desk and tied to a hand-over or to a code that nobody knows (ADR 0021),
as values.

A picture is in memory until somebody keeps it, and then in a store that only this kiosk can read. Nothing else of what
a camera sees is ever kept.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from typing import ClassVar, Protocol

import msgspec

from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.vocabulary import PictureStage

MOST_BYTES = 512 * 1024
"""No picture of 1280 x 720 that a camera makes comes near it."""
RESERVE = 64 * 1024 * 1024
"""Bytes of the disk that pictures leave to the journal: a kiosk that cannot write what happened is worse than one
without pictures."""
_NAME = re.compile(r"[0-9a-f-]{1,64}")
_JPEG = b"\xff\xd8\xff"


class PictureTrouble(StrEnum):
    """Why a picture was not taken, not kept, or cannot be seen. A hand-over goes on without it."""

    NO_PICTURE = "no_picture"
    """The camera gave none."""
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"
    REFUSED = "refused"
    """It is no JPEG, or larger than :data:`MOST_BYTES`."""
    GONE = "gone"
    """It was kept here and is not any more: by the rule, or because the file is missing."""
    DELETED = "deleted"
    """By a member of staff."""
    ELSEWHERE = "elsewhere"
    """It was taken at another kiosk, and stays there."""
    UNREADABLE = "unreadable"


class Picture(Discreet, frozen=True, kw_only=True):
    """A JPEG, and the SHA-256 of it in hex. Its ``repr`` shows nothing of it."""

    SECRETS: ClassVar[tuple[str, ...]] = ("content",)

    content: bytes
    digest: str

    @classmethod
    def of(cls, content: bytes) -> Picture:
        return cls(content=content, digest=hashlib.sha256(content).hexdigest())


class PictureStore(Protocol):
    """Where the pictures of one kiosk lie, by name. Used from the lab thread only. What the disk does is a value."""

    def keep(self, name: str, content: bytes) -> PictureTrouble | None:
        """Durably, whole or not at all. None when it is kept; otherwise nothing of it is there."""
        ...

    def read(self, name: str) -> bytes | PictureTrouble:
        """The very bytes, or GONE or UNREADABLE."""
        ...

    def delete(self, name: str) -> bool:
        """Whether nothing of that name is there any more."""
        ...

    def names(self) -> frozenset[str]:
        """What is there, the rest of a picture that was never wholly written included."""
        ...


class NoPictures:
    """Where none are kept: the store of a lab that has no place for them."""

    def keep(self, name: str, content: bytes) -> PictureTrouble | None:
        return PictureTrouble.NOT_WRITTEN

    def read(self, name: str) -> bytes | PictureTrouble:
        return PictureTrouble.GONE

    def delete(self, name: str) -> bool:
        return True

    def names(self) -> frozenset[str]:
        return frozenset()


def may_be_kept(name: str, content: bytes) -> bool:
    """What every store asks of a picture. A name comes from an event, which another kiosk may have written: it never
    leads out of a folder.
    """
    return is_name(name) and content.startswith(_JPEG) and len(content) <= MOST_BYTES


def is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


class TakePicture(msgspec.Struct, frozen=True):
    """For the camera: the next picture that it sees. Only a page of the open desk asks for it."""

    ticket: str


class PictureTaken(msgspec.Struct, frozen=True):
    """Word of the camera. Whoever no longer waits for it lets it fall."""

    ticket: str
    picture: Picture


class PictureNotTaken(msgspec.Struct, frozen=True):
    ticket: str


class KeepPicture(msgspec.Struct, frozen=True, kw_only=True):
    asset_id: str
    loan_id: str
    stage: PictureStage
    picture: Picture
    by: str


class LookAtPictures(msgspec.Struct, frozen=True, kw_only=True):
    """Of one loan, or (``loan_id`` empty) of the thing's hand-overs the one at ``page``, the newest first. ``by`` is
    whose desk it is.
    """

    asset_id: str
    by: str
    loan_id: str = ""
    page: int = 0


class DeletePicture(msgspec.Struct, frozen=True, kw_only=True):
    """Before its time: somebody is in it, or it shows something else."""

    asset_id: str
    picture_id: str
    by: str
    loan_id: str = ""
    page: int = 0


class KeepCasePicture(msgspec.Struct, frozen=True, kw_only=True):
    """Of the thing that carries the code of a case."""

    case_id: str
    picture: Picture
    by: str


class LookAtCasePicture(msgspec.Struct, frozen=True, kw_only=True):
    case_id: str
    by: str


class DeleteCasePicture(msgspec.Struct, frozen=True, kw_only=True):
    case_id: str
    picture_id: str
    by: str


class Pictured(msgspec.Struct, frozen=True, kw_only=True):
    """One picture that was taken, and what is left of it: the ``picture``, or the ``trouble``. ``by`` is a first name,
    ``kiosk`` where it was taken, empty for this one.
    """

    picture_id: str
    at: int
    by: str = ""
    kiosk: str = ""
    picture: Picture | None = None
    trouble: PictureTrouble | None = None


class PicturesShown(msgspec.Struct, frozen=True, kw_only=True):
    """The pictures of one hand-over: as it went out, as it came back. ``whom`` had it, as a first name where one is
    known; ``erasable``: whoever looks may delete them. Of a case (``case_id``) there is one, and it is ``out``.
    """

    asset_id: str = ""
    case_id: str = ""
    loan_id: str = ""
    whom: str = ""
    out: Pictured | None = None
    back: Pictured | None = None
    page: int = 0
    pages: int = 0
    erasable: bool = False


class PictureKept(msgspec.Struct, frozen=True):
    shown: PicturesShown


class PictureNotKept(msgspec.Struct, frozen=True):
    trouble: PictureTrouble


class PicturePage(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds while pictures of a thing are on the screen. ``stage`` is what is to be taken, None where
    they are only looked at. ``ticket`` is of the picture that the camera was asked for, ``taken`` what it gave (at
    ``taken_at`` on the waiting clock), which nothing keeps until somebody says so. ``sure`` is the picture whose
    deletion was tapped once. With a ``case_id`` it is about the thing that carries the code ``tag``, and ``stage`` is
    OUT while nobody has decided.
    """

    by: str
    asset_id: str = ""
    case_id: str = ""
    name: str = ""
    tag: str = ""
    loan_id: str = ""
    stage: PictureStage | None = None
    ticket: str = ""
    taken: Picture | None = None
    taken_at: int = 0
    trouble: PictureTrouble | None = None
    shown: PicturesShown | None = None
    sure: str = ""

    @property
    def kept(self) -> bool:
        """Whether the one that is to be taken here has been."""
        there = self.shown and {PictureStage.OUT: self.shown.out, PictureStage.IN: self.shown.back}.get(
            self.stage or PictureStage.OUT
        )
        return bool(self.stage is not None or self.case_id) and bool(there)


PictureCommand = KeepPicture | LookAtPictures | DeletePicture | KeepCasePicture | LookAtCasePicture | DeleteCasePicture
PictureOutcome = PicturesShown | PictureKept | PictureNotKept
