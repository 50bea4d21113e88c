# SPDX-License-Identifier: Apache-2.0
"""Pictures of a thing at its hand-over: one as it went out, one as it came back, and which of them is being taken; and
the one of what carries a code that nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pictures import camera_here
from lab_kiosk.application.flows.screens import TAKING_PICTURES
from lab_kiosk.application.pictures import Picture, Pictured, PicturePage
from lab_kiosk.domain.vocabulary import CaseCode, PictureStage
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import when

CASE = "case"
"""In place of a stage: what carries a code that nobody knows."""


@dataclass(frozen=True)
class FrameRow:
    """One of the two frames. ``source`` is the address of a picture, ``live`` that the camera is looked through in its
    place; without either, ``trouble`` says why. ``fresh``: it was taken just now and is not kept. Times as in
    ``times.When``, empty for one that nobody took; ``picture_id`` is of one that may be deleted, ``sure`` that this was
    tapped once.
    """

    stage: str
    source: str = ""
    live: bool = False
    fresh: bool = False
    trouble: str = ""
    by: str = ""
    kiosk: str = ""
    time: str = ""
    days: int = 0
    date: str = ""
    picture_id: str = ""
    sure: bool = False


@dataclass(frozen=True)
class PicturesView:
    """``name`` is of the thing, or the code of the case. ``stage`` is what is taken here, empty where they are only
    looked at. ``camera``: one may be taken. ``fresh``: a picture was taken and waits to be kept; ``kept``: the one of
    this stage is. ``erasable``: one may be deleted.
    """

    name: str = ""
    tag: str = ""
    whom: str = ""
    stage: str = ""
    camera: bool = False
    fresh: bool = False
    kept: bool = False
    trouble: str = ""
    page: int = 0
    pages: int = 0
    erasable: bool = False
    frames: tuple[FrameRow, ...] = ()


def pictures_of(kiosk: Kiosk) -> tuple[Picture, ...]:
    """Every picture that the value holds."""
    page = kiosk.pictures
    if page is None:
        return ()
    told = (page.shown.out, page.shown.back) if page.shown is not None else ()
    kept = [one.picture for one in told if one is not None]
    return tuple(picture for picture in (page.taken, *kept) if picture is not None)


def pictures_view(kiosk: Kiosk, site: Site) -> PicturesView:
    page = kiosk.pictures
    if page is None:
        return PicturesView()
    shown = page.shown
    frames = tuple(_frame(stage, page, kiosk, site) for stage in PictureStage if _is_shown(stage, page, kiosk))
    return PicturesView(
        name=CaseCode.UNKNOWN_CODE if page.case_id else page.name,
        tag=page.tag,
        whom=shown.whom if shown is not None else "",
        stage=CASE if page.case_id and page.stage is not None else page.stage or "",
        camera=camera_here(kiosk) and (page.stage is not None or not page.case_id),
        fresh=page.taken is not None,
        kept=page.kept,
        trouble=page.trouble or "",
        page=shown.page if shown is not None else 0,
        pages=shown.pages if shown is not None else 0,
        erasable=any(frame.picture_id for frame in frames),
        frames=frames,
    )


def _is_shown(stage: PictureStage, page: PicturePage, kiosk: Kiosk) -> bool:
    """As a thing goes out there is nothing to compare with; as it comes back the first one is there if it was taken,
    and the second one if it was or can be.
    """
    if page.stage is PictureStage.OUT or page.case_id:
        return stage is PictureStage.OUT
    if page.stage is None:
        return True
    if stage is PictureStage.OUT:
        return _told(stage, page) is not None
    return page.kept or page.taken is not None or camera_here(kiosk)


def _told(stage: PictureStage, page: PicturePage) -> Pictured | None:
    if page.shown is None:
        return None
    return page.shown.out if stage is PictureStage.OUT else page.shown.back


def _frame(stage: PictureStage, page: PicturePage, kiosk: Kiosk, site: Site) -> FrameRow:
    told, called = _told(stage, page), CASE if page.case_id else stage
    if stage is page.stage and not page.kept:
        if page.taken is not None:
            return FrameRow(stage=called, source=_address(page.taken), fresh=True)
        return FrameRow(stage=called, live=kiosk.screen in TAKING_PICTURES and camera_here(kiosk))
    if told is None:
        return FrameRow(stage=called)
    at = when(told.at, kiosk.now.wall, site.zone, kiosk.language)
    looking = page.stage is None or bool(page.case_id)
    erasable = looking and page.shown is not None and page.shown.erasable and told.picture is not None
    return FrameRow(
        stage=called,
        source=_address(told.picture) if told.picture is not None else "",
        trouble=told.trouble or "",
        by=told.by,
        kiosk=told.kiosk,
        time=at.time,
        days=at.days,
        date=at.date,
        picture_id=told.picture_id if erasable else "",
        sure=erasable and page.sure == told.picture_id,
    )


def _address(picture: Picture) -> str:
    return f"image://thing/{picture.digest}"
