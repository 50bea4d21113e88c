# SPDX-License-Identifier: Apache-2.0
"""The catalogue of demos, and one page of truth about one of them."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.outcomes import DemoCard
from lab_kiosk.domain.demo import Gate, GateResult, GateState, Manifest, blocked, may_start
from lab_kiosk.domain.launch import Ai
from lab_kiosk.ui.presenters.faces import gate_glyph
from lab_kiosk.ui.presenters.rows import course_ended
from lab_kiosk.ui.presenters.site import Site, said

_STANDING = {GateState.ASKS: 0, GateState.BLOCKED: 2}
"""As ChecklistRow counts them: to do, in the way."""


@dataclass(frozen=True)
class DemoRow:
    """``min_age`` is 0 where everybody may; ``places`` is how many more can start now; ``shut`` is the gate
    that keeps it from everybody, or empty.
    """

    demo_id: str
    title: str
    summary: str
    picture: str
    minutes: int
    min_age: int
    places: int
    blocked: bool
    shut: str


@dataclass(frozen=True)
class GateRow:
    """``ended`` is the last day on which a short course counted that has to be done again."""

    gate: str
    verdict: str
    standing: int
    glyph: str
    ended: str = ""


@dataclass(frozen=True)
class PageView:
    """``first`` is what the visitor may do now: to read and "agree", to "start", or nothing. ``gates`` are what else is
    in the way, or has to be done by others; ``passed`` the codes of those that are passed. ``alternative`` is
    offered to whoever is gated out, and ``opens_the_way`` if this one may be had after it; ``contains`` is what one
    should know before; ``banner``, ``vendor`` and ``approval`` belong to demos behind which a machine answers.
    ``for_tray``: something in the tray asks for it. ``best_age`` is 0 where nothing else is advised than ``min_age``.
    """

    demo_id: str = ""
    title: str = ""
    summary: str = ""
    picture: str = ""
    minutes: int = 0
    min_age: int = 0
    best_age: int = 0
    spectators: int = 0
    intensity: str = ""
    postures: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    first: str = ""
    may_start: bool = False
    blocked: bool = False
    asks_staff: bool = False
    alternative: str = ""
    alternative_title: str = ""
    opens_the_way: bool = False
    for_tray: bool = False
    banner: str = ""
    vendor: str = ""
    approval: str = ""
    gates: tuple[GateRow, ...] = ()
    passed: tuple[str, ...] = ()


def demo_rows(kiosk: Kiosk, site: Site) -> tuple[DemoRow, ...]:
    return tuple(_row(card, kiosk.language, site) for card in kiosk.cards)


def _row(card: DemoCard, language: str, site: Site) -> DemoRow:
    demo = card.demo
    return DemoRow(
        demo_id=demo.id,
        title=said(demo.title, language),
        summary=said(demo.summary, language),
        picture=site.picture(demo.id, demo.picture),
        minutes=minutes(demo),
        min_age=card.min_age,
        places=card.places_free,
        blocked=card.blocked,
        shut=Gate.WORKING if card.paused else "" if card.startable else Gate.STARTABLE,
    )


def minutes(demo: Manifest) -> int:
    """How long it takes, as people say it: never 0."""
    return max(round(demo.time.run / 60), 1)


def page_view(kiosk: Kiosk, site: Site) -> PageView:
    page = kiosk.page
    if page is None:
        return PageView()
    demo, language = page.demo, kiosk.language
    shut = blocked(page.gates)
    ended = course_ended(page.course, kiosk, site)
    gates = tuple(
        GateRow(
            result.gate,
            result.state,
            _STANDING[result.state],
            gate_glyph(result.gate),
            ended if result.gate is Gate.MODULE else "",
        )
        for result in page.gates
        if result.state is GateState.BLOCKED
        or (result.state is GateState.ASKS and not shut and result.gate is not Gate.AGREEMENT)
    )
    asked = {result.gate for result in page.gates if result.state is GateState.ASKS}
    other = page.alternative
    return PageView(
        demo_id=demo.id,
        title=said(demo.title, language),
        summary=said(demo.summary, language),
        picture=site.picture(demo.id, demo.picture),
        minutes=minutes(demo),
        min_age=page.min_age,
        best_age=demo.audience.recommended_age if demo.audience.recommended_age > page.min_age else 0,
        spectators=demo.capacity.spectators,
        banner=said(demo.launch.banner, language) if isinstance(demo.launch, Ai) else "",
        vendor=demo.launch.vendor if isinstance(demo.launch, Ai) else "",
        approval=demo.launch.approved_ref if isinstance(demo.launch, Ai) else "",
        intensity=demo.audience.intensity,
        postures=demo.audience.posture,
        contains=demo.audience.contains,
        first=_first(page.gates, asked),
        may_start=may_start(page.gates),
        blocked=shut,
        asks_staff=Gate.STAFF in asked,
        alternative=other.id if other else "",
        alternative_title=said(other.title, language) if other else "",
        for_tray=bool(kiosk.tray),
        opens_the_way=other is not None and _opens_the_way(other, demo, page.gates),
        gates=gates,
        passed=tuple(result.gate for result in page.gates if result.state is GateState.PASSED),
    )


def _opens_the_way(other: Manifest, demo: Manifest, gates: tuple[GateResult, ...]) -> bool:
    """Whether a quiz of the ``other`` grants all that keeps somebody from this one."""
    in_the_way = {result.gate for result in gates if result.state is GateState.BLOCKED}
    return in_the_way == {Gate.MODULE} and other.teaches.issuperset(demo.requires.modules)


def _first(gates: tuple[GateResult, ...], asked: set[Gate]) -> str:
    if blocked(gates):
        return ""
    if Gate.AGREEMENT in asked:
        return Action.AGREE
    return Action.START if may_start(gates) else ""
