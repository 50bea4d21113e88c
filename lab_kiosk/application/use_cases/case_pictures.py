# SPDX-License-Identifier: Apache-2.0
"""A picture of the thing that carries a code which nobody knows, for whoever decides about its case (equipment.md §3.5,
ADR 0021).
"""

from __future__ import annotations

from collections.abc import Sequence

from lab_kiosk.application.pictures import (
    DeleteCasePicture,
    KeepCasePicture,
    LookAtCasePicture,
    PictureKept,
    PictureNotKept,
    PicturesShown,
    PictureTrouble,
)
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import pictures
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.equipment import CasePictured, CasePictureDeleted
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import CaseCode


def keep_case_picture(command: KeepCasePicture, lab: Lab) -> PictureKept | PictureNotKept:
    """Of a case that was decided meanwhile none is kept: nobody needs it any more."""
    case, picture = lab.store.case(command.case_id), command.picture
    if case is None or case.code is not CaseCode.UNKNOWN_CODE or case.decided_at is not None:
        return PictureNotKept(PictureTrouble.NOT_WRITTEN)

    def said(name: str) -> CasePictured:
        return CasePictured(
            case_id=command.case_id,
            picture_id=name,
            digest=picture.digest,
            size=len(picture.content),
            by=command.by,
        )

    before = [event.picture_id for _, event in _pictured(lab.store.history(case.stream), command.case_id)]
    trouble = pictures.kept(lab, Stream(case.stream), picture, said, before)
    return PictureNotKept(trouble) if trouble is not None else PictureKept(_shown(lab, case, command.by))


def look_at_case_picture(command: LookAtCasePicture, lab: Lab) -> PicturesShown:
    case = lab.store.case(command.case_id)
    return PicturesShown(case_id=command.case_id) if case is None else _shown(lab, case, command.by)


def delete_case_picture(command: DeleteCasePicture, lab: Lab) -> PicturesShown:
    """The event says that it was meant to go, should the file be in the way of that."""
    case = lab.store.case(command.case_id)
    if case is None:
        return PicturesShown(case_id=command.case_id)
    known = {event.picture_id for _, event in _pictured(lab.store.history(case.stream), case.case_id)}
    if command.picture_id in known and pictures.may_delete(lab, command.by):
        gone = CasePictureDeleted(case_id=case.case_id, picture_id=command.picture_id, by=command.by)
        lab.store.append([Fact(Stream(case.stream), gone)])
        lab.pictures.delete(command.picture_id)
    return _shown(lab, case, command.by)


def has_picture(history: Sequence[Entry], case_id: str) -> bool:
    """Whether one was taken for this case and not deleted by staff, wherever it is now."""
    return bool(_pictured(history, case_id))


def _pictured(history: Sequence[Entry], case_id: str) -> list[tuple[Entry, CasePictured]]:
    """The first first, without those that staff had deleted."""
    deleted = {one.event.picture_id for one in history if isinstance(one.event, CasePictureDeleted)}
    return [
        (entry, entry.event)
        for entry in history
        if isinstance(entry.event, CasePictured)
        and entry.event.case_id == case_id
        and entry.event.picture_id not in deleted
    ]


def _shown(lab: Lab, case: Case, by: str) -> PicturesShown:
    """One that staff had deleted is told as none: another one may be taken. Where two kiosks took one each, it is the
    one that lies here.
    """
    told, here = _pictured(lab.store.history(case.stream), case.case_id), lab.pictures.names()
    told = [one for one in told if one[1].picture_id in here] or told
    return PicturesShown(
        case_id=case.case_id,
        out=pictures.read(lab, *told[-1], deleted=False) if told else None,
        erasable=pictures.may_delete(lab, by),
    )
