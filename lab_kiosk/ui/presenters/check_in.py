# SPDX-License-Identifier: Apache-2.0
"""The verdict at the door, the purposes, and the rules that are still unread."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.check_in import STAFF_MAY_ALLOW
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.vocabulary import Purpose
from lab_kiosk.ui.presenters.faces import purpose_picture, verdict_face
from lab_kiosk.ui.presenters.site import Site, said


@dataclass(frozen=True)
class CheckInView:
    """``staff_may_allow``: a staff badge, scanned now, lifts the refusal."""

    verdict: str = ""
    tone: str = "info"
    picture: str = "verdict-help"
    name: str = ""
    staff_may_allow: bool = False
    rules_title: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class PurposeRow:
    code: str
    picture: str


PURPOSES = tuple(PurposeRow(purpose, purpose_picture(purpose)) for purpose in Purpose)


def check_in_view(kiosk: Kiosk, site: Site) -> CheckInView:
    seen = kiosk.checked_in
    agreement = site.agreements.get(kiosk.rules)
    return CheckInView(
        verdict=seen.verdict if seen else "",
        tone=verdict_face(seen.verdict).tone if seen else "info",
        picture=verdict_face(seen.verdict).picture if seen else "verdict-help",
        name=(kiosk.visitor.first_name if kiosk.visitor else None) or "",
        staff_may_allow=seen is not None and seen.verdict in STAFF_MAY_ALLOW,
        rules_title=said(agreement.title, kiosk.language) if agreement else "",
        rules=said(agreement.text, kiosk.language) if agreement else (),
    )
