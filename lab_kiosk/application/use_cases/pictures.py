# SPDX-License-Identifier: Apache-2.0
"""Pictures of things at their hand-over: kept, looked at, deleted, and swept at the start (ADR 0021)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lab_kiosk.application.pictures import (
    RESERVE,
    DeletePicture,
    KeepPicture,
    LookAtPictures,
    Picture,
    Pictured,
    PictureKept,
    PictureNotKept,
    PicturesShown,
    PictureTrouble,
)
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Entry, Event, Fact
from lab_kiosk.domain.events.equipment import (
    AssetLent,
    AssetPictured,
    CasePictured,
    CasePictureDeleted,
    PictureDeleted,
)
from lab_kiosk.domain.ids import AssetId, Stream, asset_stream
from lab_kiosk.domain.staff import Right, may
from lab_kiosk.domain.vocabulary import PictureStage


def keep_picture(command: KeepPicture, lab: Lab) -> PictureKept | PictureNotKept:
    """One that was taken before of the same hand-over is replaced."""
    picture = command.picture

    def said(name: str) -> AssetPictured:
        return AssetPictured(
            picture_id=name,
            loan_id=command.loan_id,
            stage=command.stage,
            digest=picture.digest,
            size=len(picture.content),
            by=command.by,
        )

    stream = asset_stream(AssetId(command.asset_id))
    told = _told(lab.store.history(stream))
    before = [name for name, old in told.items() if (old.loan_id, old.stage) == (command.loan_id, command.stage)]
    trouble = kept(lab, stream, picture, said, before)
    if trouble is not None:
        return PictureNotKept(trouble)
    return PictureKept(_shown(lab, command.asset_id, command.loan_id, 0, command.by))


def kept(
    lab: Lab, stream: Stream, picture: Picture, said: Callable[[str], Event], before: Sequence[str]
) -> PictureTrouble | None:
    """Under a new name, which ``said`` makes the event of; those named ``before`` go. None when it is.

    First the picture, then the event that names it: a power cut between them leaves one that nothing names, which
    :func:`sweep` lets go of.
    """
    if lab.free_bytes() < RESERVE:
        return PictureTrouble.DISK_FULL
    name = lab.ids.new()
    trouble = lab.pictures.keep(name, picture.content)
    if trouble is not None:
        return trouble
    try:
        lab.store.append([Fact(stream, said(name))])
    except EnvironmentProblem:
        lab.pictures.delete(name)
        raise
    for old in before:
        lab.pictures.delete(old)
    return None


def look_at_pictures(command: LookAtPictures, lab: Lab) -> PicturesShown:
    return _shown(lab, command.asset_id, command.loan_id, command.page, command.by)


def delete_picture(command: DeletePicture, lab: Lab) -> PicturesShown:
    """The event says that it was meant to go, should the file be in the way of that."""
    stream = asset_stream(AssetId(command.asset_id))
    known = command.picture_id in _told(lab.store.history(stream))
    if known and may_delete(lab, command.by):
        lab.store.append([Fact(stream, PictureDeleted(picture_id=command.picture_id, by=command.by))])
        lab.pictures.delete(command.picture_id)
    return _shown(lab, command.asset_id, command.loan_id, command.page, command.by)


def sweep(lab: Lab) -> int:
    """Let go of what no event names, and of what staff had deleted; say how many that were. The journal is read only
    where there are pictures.
    """
    there = lab.pictures.names()
    if not there:
        return 0
    told = [entry.event for entry in lab.store.told(AssetPictured, CasePictured, PictureDeleted, CasePictureDeleted)]
    named = {event.picture_id for event in told if isinstance(event, AssetPictured | CasePictured)}
    deleted = {event.picture_id for event in told if isinstance(event, PictureDeleted | CasePictureDeleted)}
    return sum(lab.pictures.delete(name) for name in there - (named - deleted))


def has_picture(lab: Lab, asset_id: str, loan_id: str) -> bool:
    """Whether one was taken of this hand-over, wherever it is now."""
    told = _told(lab.store.history(asset_stream(AssetId(asset_id))))
    return any(event.loan_id == loan_id for event in told.values())


def count(entries: Sequence[Entry]) -> int:
    """Of how many hand-overs these entries tell that have pictures."""
    return len({event.loan_id for event in _told(entries).values()})


def _told(entries: Sequence[Entry]) -> dict[str, AssetPictured]:
    """Every picture of which entries tell, by its id, the first first."""
    return {entry.event.picture_id: entry.event for entry in entries if isinstance(entry.event, AssetPictured)}


def may_delete(lab: Lab, by: str) -> bool:
    return bool(by) and may(rules.role_of(lab, by), Right.LOOK_AFTER_THINGS)


def _shown(lab: Lab, asset_id: str, loan_id: str, page: int, by: str) -> PicturesShown:
    history = lab.store.history(asset_stream(AssetId(asset_id)))
    newest = dict.fromkeys(event.loan_id for event in reversed(_told(history).values()))
    loans = [one for one in newest if one == loan_id or not loan_id]
    erasable = may_delete(lab, by)
    if not loans:
        return PicturesShown(asset_id=asset_id, loan_id=loan_id, erasable=erasable)
    at = min(max(page, 0), len(loans) - 1)
    lent = (one.subject for one in history if isinstance(one.event, AssetLent) and one.event.loan_id == loans[at])
    return PicturesShown(
        asset_id=asset_id,
        loan_id=loans[at],
        whom=rules.first_name(lab, next(lent, None) or ""),
        out=_last(lab, history, loans[at], PictureStage.OUT),
        back=_last(lab, history, loans[at], PictureStage.IN),
        page=at,
        pages=len(loans),
        erasable=erasable,
    )


def _last(lab: Lab, history: Sequence[Entry], loan_id: str, stage: PictureStage) -> Pictured | None:
    """The one that counts: a later picture of the same hand-over replaces the one before."""
    for entry in reversed(history):
        event = entry.event
        if isinstance(event, AssetPictured) and (event.loan_id, event.stage) == (loan_id, stage):
            deleted = any(
                isinstance(one.event, PictureDeleted) and one.event.picture_id == event.picture_id for one in history
            )
            return read(lab, entry, event, deleted=deleted)
    return None


def read(lab: Lab, entry: Entry, event: AssetPictured | CasePictured, *, deleted: bool) -> Pictured:
    peers = lab.exchange.peers() if lab.exchange is not None else ()
    kiosk = next((peer.kiosk for peer in peers if peer.log_id == entry.log_id), None)
    content = PictureTrouble.DELETED if deleted else lab.pictures.read(event.picture_id)
    picture = Picture.of(content) if isinstance(content, bytes) else None
    trouble = content if isinstance(content, PictureTrouble) else None
    if picture is not None and picture.digest != event.digest:
        picture, trouble = None, PictureTrouble.UNREADABLE
    if trouble is PictureTrouble.GONE and kiosk is not None:
        trouble = PictureTrouble.ELSEWHERE
    return Pictured(
        picture_id=event.picture_id,
        at=entry.at,
        by=rules.first_name(lab, event.by),
        kiosk=kiosk or "",
        picture=picture,
        trouble=trouble,
    )
