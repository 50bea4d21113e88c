# SPDX-License-Identifier: Apache-2.0
"""The exceptions: each contradiction as it is told, what can be decided, or who decided what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lab_kiosk.application.cases import CaseLine, Deed, Moment, Settled
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pictures import camera_here
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import When, when

RESERVED_TWICE = "RESERVED_TWICE"
"""A promise that was broken, and two that cannot both be kept, are one code and two sentences."""
_GLYPHS: dict[CaseCode, str] = {
    CaseCode.OPEN_LOAN_SUPERSEDED: "hand-helping",
    CaseCode.ORDER_UNSURE: "clock",
    CaseCode.DUPLICATE_OUT: "repeat",
    CaseCode.RETURN_NO_LOAN: "undo-2",
    CaseCode.LENT_WHILE_HELD: "ban",
    CaseCode.BORROWER_BLOCKED: "user",
    CaseCode.RESERVATION_SHORT: "calendar-clock",
    CaseCode.DUPLICATE_TAG: "copy",
    CaseCode.UNKNOWN_CODE: "circle-help",
    CaseCode.VISIT_OVERLAP: "users",
    CaseCode.TIMES_DISAGREE: "clock",
    CaseCode.EXIT_WITHOUT_VISIT: "log-out",
    CaseCode.HYGIENE_SKIPPED: "droplets",
    CaseCode.STOCK_BELOW_ZERO: "package-open",
}


@dataclass(frozen=True)
class CaseRow:
    """What happened, one list for each column: ``deeds`` and those up to ``dates`` have the same
    length. ``decision`` is empty while nobody has decided, and by what it ended where it ``passed``; ``others`` and
    their fellows are what did not count. ``goes_short``: somebody (``waits``, a name where it is known) should get
    another thing: ``other`` (a tag), which stands at ``other_place``, or none is free. A date is empty for today.
    ``photo`` of the thing: "look", "take", or empty where there is none and none is taken.
    """

    case_id: str
    code: str
    title: str
    thing: str
    tag: str
    picture: str
    glyph: str
    deeds: tuple[str, ...]
    people: tuple[str, ...]
    things: tuple[int, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    kiosks: tuple[str, ...]
    times: tuple[str, ...]
    dates: tuple[str, ...]
    decisions: tuple[str, ...]
    decision: str
    passed: bool
    decided_by: str
    decided_at: str
    decided_on: str
    decided_where: str
    goes_short: bool
    other: str
    other_place: str
    waits: str
    others: tuple[str, ...]
    others_by: tuple[str, ...]
    others_at: tuple[str, ...]
    others_where: tuple[str, ...]
    photo: str


@dataclass(frozen=True)
class CasesView:
    rows: tuple[CaseRow, ...] = ()
    open: int = 0


def cases_view(kiosk: Kiosk, site: Site) -> CasesView:
    """What waits stands first, the oldest on top; below it what was decided last."""
    lines = kiosk.cases.lines if kiosk.cases else ()
    return CasesView(
        rows=tuple(_row(line, kiosk, site) for line in lines),
        open=sum(line.settled is None for line in lines),
    )


def _row(line: CaseLine, kiosk: Kiosk, site: Site) -> CaseRow:
    def said(at: int) -> When:
        return when(at, kiosk.now.wall, site.zone, kiosk.language)

    def on(at: int) -> str:
        told = said(at)
        return told.date if told.days else ""

    settled: Sequence[Settled] = (line.settled,) if line.settled else ()
    moments: Sequence[Moment] = line.moments
    return CaseRow(
        case_id=line.case_id,
        code=line.code,
        title=RESERVED_TWICE if {moment.deed for moment in moments} == {Deed.RESERVED} else line.code,
        thing=line.thing,
        tag=line.tag,
        picture=line.picture,
        glyph=_GLYPHS[line.code],
        deeds=tuple(moment.deed for moment in moments),
        people=tuple(moment.who for moment in moments),
        things=tuple(moment.things for moment in moments),
        begins=tuple(said(moment.begins).time if moment.begins else "" for moment in moments),
        ends=tuple(said(moment.ends).time if moment.ends else "" for moment in moments),
        kiosks=tuple(moment.kiosk for moment in moments),
        times=tuple(said(moment.at).time for moment in moments),
        dates=tuple(on(moment.at) for moment in moments),
        decisions=() if settled else tuple(line.decisions),
        decision="".join(one.decision for one in settled),
        passed=any(one.passed for one in settled),
        decided_by="".join(one.by for one in settled),
        decided_at="".join(said(one.at).time for one in settled),
        decided_on="".join(on(one.at) for one in settled),
        decided_where="".join(one.kiosk for one in settled),
        goes_short=line.stand_in is not None,
        other=line.stand_in.tag if line.stand_in else "",
        other_place=line.stand_in.place if line.stand_in else "",
        waits=line.stand_in.who if line.stand_in else "",
        others=tuple(one.decision for one in line.overruled),
        others_by=tuple(one.by for one in line.overruled),
        others_at=tuple(said(one.at).time for one in line.overruled),
        others_where=tuple(one.kiosk for one in line.overruled),
        photo=_photo(line, kiosk),
    )


def _photo(line: CaseLine, kiosk: Kiosk) -> str:
    if line.pictured:
        return "look"
    takes = line.code is CaseCode.UNKNOWN_CODE and line.settled is None
    return "take" if takes and camera_here(kiosk) else ""
