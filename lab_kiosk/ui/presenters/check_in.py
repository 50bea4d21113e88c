# SPDX-License-Identifier: Apache-2.0
"""The verdict at the door, the purposes, and the rules that are still unread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lab_kiosk.application.flows.check_in import STAFF_MAY_ALLOW
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.vocabulary import Purpose
from lab_kiosk.ui.presenters.faces import Face, purpose_picture, verdict_face
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import clock_time


@dataclass(frozen=True)
class RuleRow:
    """A sentence of the text, its drawing and its icon, if it has them; ``number`` counts from 1."""

    number: int
    sentence: str
    glyph: str
    picture: str


@dataclass(frozen=True)
class CheckInView:
    """``verdict`` is a word of ``CheckInVerdict``; "two_codes", "on_a_screen" or "no_place" where it is known why
    nothing was read; "closed" where only the hours are in the way, and then ``opens`` is a clock time. ``may_allow`` is
    whose badge lifts the refusal when it is scanned now: "staff", "leader" or nobody's. ``group``: how many are inside
    of the group that is asked whether it leaves. ``readable`` is false for a text that this kiosk does not have: nobody
    agrees to what cannot be read.
    """

    verdict: str = ""
    tone: str = "info"
    picture: str = "verdict-help"
    name: str = ""
    opens: str = ""
    may_allow: str = ""
    group: int = 0
    rules_title: str = ""
    rules: tuple[RuleRow, ...] = ()
    readable: bool = False


@dataclass(frozen=True)
class PurposeRow:
    code: str
    picture: str


PURPOSES = tuple(PurposeRow(purpose, purpose_picture(purpose)) for purpose in Purpose)


CLOSED = "closed"
_CLOSED_FACE = Face(verdict_face(CheckInVerdict.NOT_YET).tone, "verdict-closed")
_REASONS = {
    Notice.TWO_CODES: "verdict-two-codes",
    Notice.ON_A_SCREEN: "verdict-on-a-screen",
    Notice.NO_PLACE: "verdict-no-place",
}
"""Why a code could not be read, where that is known, and the drawing that says so."""


def check_in_view(kiosk: Kiosk, site: Site) -> CheckInView:
    seen, visitor = kiosk.checked_in, kiosk.visitor
    agreement = site.agreements.get(kiosk.to_read[0] if kiosk.to_read else kiosk.rules)
    reading = CheckInView(
        name=(visitor.first_name if visitor else None) or "",
        group=visitor.heads if visitor is not None and visitor.group else 0,
        rules_title=said(agreement.title, kiosk.language) if agreement else "",
        rules=_sentences(agreement, kiosk.language) if agreement else (),
        readable=agreement is not None,
    )
    if seen is None:
        return reading
    closed = seen.opens_at is not None
    why = _why(seen.verdict, kiosk.notice)
    face = _CLOSED_FACE if closed else verdict_face(seen.verdict)
    return replace(
        reading,
        verdict=CLOSED if closed else why or seen.verdict,
        tone=face.tone,
        picture=face.picture if closed or why is None else _REASONS[why],
        opens="" if seen.opens_at is None else clock_time(seen.opens_at, kiosk.language),
        may_allow=_ALLOWS.get(seen.verdict, ""),
    )


def _why(verdict: CheckInVerdict, notice: Notice | None) -> Notice | None:
    return notice if verdict is CheckInVerdict.UNREADABLE and notice in _REASONS else None


_ALLOWS = {verdict: "leader" if verdict is CheckInVerdict.NEEDS_LEADER else "staff" for verdict in STAFF_MAY_ALLOW}


def _sentences(agreement: Agreement, language: str) -> tuple[RuleRow, ...]:
    """Sentences that have neither drawing nor icon have their number."""
    text = said(agreement.text, language)
    none = ("",) * len(text)
    shown = zip(text, (*agreement.icons, *none), (*agreement.pictures, *none), strict=False)
    return tuple(RuleRow(number, *row) for number, row in enumerate(shown, 1))
