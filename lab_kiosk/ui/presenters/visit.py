# SPDX-License-Identifier: Apache-2.0
"""A visit whose times are set right: whose it is, both times as they would be, and what keeps them from the journal."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.correction import REASONS
from lab_kiosk.domain.vocabulary import ClosedBy, WhyCorrected
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import When, when

NEVER = When()
_GLYPHS: dict[WhyCorrected, str] = {
    WhyCorrected.FORGOT_TO_LEAVE: "log-out",
    WhyCorrected.FORGOT_TO_COME: "log-in",
    WhyCorrected.BY_MISTAKE: "undo-2",
    WhyCorrected.KIOSK_FAILED: "wrench",
}


@dataclass(frozen=True)
class ReasonRow:
    why: str
    glyph: str


REASON_ROWS = tuple(ReasonRow(reason, _GLYPHS[reason]) for reason in REASONS)


@dataclass(frozen=True)
class VisitView:
    """``left`` is empty while the visit goes on; ``unseen``: nobody saw that end. ``minutes`` is how long the visit is,
    ``wrong`` a :class:`~lab_kiosk.domain.correction.CorrectionFault` or empty, ``locked``: these times are not for
    whoever asks to change. ``asking``: the times are said, and now why.
    """

    name: str = ""
    role: str = ""
    party: str = ""
    heads: int = 1
    label: str = ""
    came: When = NEVER
    left: When = NEVER
    seen: When = NEVER
    unseen: bool = False
    minutes: int = -1
    wrong: str = ""
    locked: bool = False
    asking: bool = False
    ready: bool = False


def visit_view(kiosk: Kiosk, site: Site) -> VisitView:
    draft = kiosk.mending
    if draft is None:
        return VisitView()
    sheet, wrong = draft.sheet, draft.wrong(kiosk.now.wall)

    def told(at: int | None) -> When:
        return NEVER if at is None else when(at, kiosk.now.wall, site.zone, kiosk.language)

    return VisitView(
        name=sheet.name,
        role=sheet.role.name.lower(),
        party=sheet.party,
        heads=sheet.heads,
        label=sheet.label,
        came=told(draft.opened),
        left=told(draft.closed),
        seen=told(sheet.last_seen_at),
        unseen=sheet.closed_by is ClosedBy.SYSTEM and draft.closed_ms is None,
        minutes=-1 if draft.closed is None else draft.closed // 60_000 - draft.opened // 60_000,
        wrong=wrong or "",
        locked=sheet.refused is not None,
        asking=draft.asking,
        ready=draft.touched and wrong is None,
    )
