# SPDX-License-Identifier: Apache-2.0
"""Looking things up: the list of a few letters, the page of one thing, the question before an act, its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lab_kiosk.application.find import (
    FindBook,
    FoundLine,
    HistoryLine,
    HoldLine,
    ThingAct,
    ThingPage,
)
from lab_kiosk.application.flows.find import at_once, offered
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.paper import can_print
from lab_kiosk.application.paper import Paper
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import last_day
from lab_kiosk.domain.events.equipment import AssetCalibrated
from lab_kiosk.domain.vocabulary import RetireReason
from lab_kiosk.ui.presenters.faces import blocker_glyph
from lab_kiosk.ui.presenters.paper import print_word
from lab_kiosk.ui.presenters.session import qr_rows
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import When, day, until, when

_ACT_GLYPHS: dict[ThingAct, str] = {
    ThingAct.CODE: "scan-barcode",
    ThingAct.HOLD: "hand",
    ThingAct.RELEASE: "lock-open",
    ThingAct.BENCH: "wrench",
    ThingAct.VENDOR: "package",
    ThingAct.MISSING: "search",
    ThingAct.MOVE: "map-pin",
    ThingAct.LABEL: "printer",
    ThingAct.CALIBRATE: "shield-check",
    ThingAct.RETIRE: "archive",
}
_ACT_PICTURES: dict[str, str] = {
    ThingAct.CODE: "badge-under-reader",
    ThingAct.RELEASE: "place-shelf",
    ThingAct.BENCH: "place-bench",
    ThingAct.VENDOR: "centre",
    ThingAct.MISSING: "lost-found",
    ThingAct.CALIBRATE: "place-shelf",
    ThingAct.RETIRE: "verdict-stop",
}
_EVENT_GLYPHS: dict[str, str] = {
    "asset.lent": "hand-helping",
    "asset.returned": "package-check",
    "asset.lending_undone": "undo-2",
    "asset.condition_reported": "message-circle",
    "asset.claimed": "orbit",
    "asset.released": "orbit",
    "asset.calibrated": "shield-check",
    "asset.hold_placed": "hand",
    "asset.hold_released": "lock-open",
    "asset.turnaround_step_done": "sparkles",
    "asset.turnaround_step_undone": "undo-2",
    "asset.battery_reported": "battery-charging",
    "asset.moved": "map-pin",
    "asset.counted": "scan-barcode",
    "asset.sent_to_bench": "wrench",
    "asset.sent_to_vendor": "package",
    "asset.marked_missing": "search",
    "asset.found": "sparkles",
    "asset.retired": "archive",
    "asset.return_checked": "list-checks",
    "asset.loan_renewed": "calendar-clock",
    "asset.renewal_undone": "undo-2",
    "asset.label_printed": "printer",
    "asset.code_assigned": "scan-barcode",
    "asset.pictured": "camera",
    "asset.picture_deleted": "camera-off",
    "asset.reserved": "calendar-clock",
    "asset.reservation_ended": "calendar-clock",
    "reservation.unit_let_go": "calendar-clock",
    "case.settled": "list-checks",
    "case.passed": "list-checks",
    "case.arose": "calendar-clock",
}
NEVER = When()


@dataclass(frozen=True)
class FoundRow:
    asset_id: str
    name: str
    tag: str
    picture: str
    custody: str
    place: str
    who: str
    held: bool
    retired: bool


@dataclass(frozen=True)
class HindranceRow:
    """Something in the way of lending it, that no hold says itself: a calibration may be due without one."""

    code: str
    glyph: str


@dataclass(frozen=True)
class HoldRow:
    """One hold. ``time`` is empty where nobody knows since when."""

    hold_id: str
    why: str
    by: str
    time: str
    days: int
    date: str
    releasable: bool


@dataclass(frozen=True)
class ActRow:
    act: str
    glyph: str


@dataclass(frozen=True)
class ChoiceRow:
    """A reason or a place to choose; ``act`` says which."""

    value: str
    act: str
    glyph: str


@dataclass(frozen=True)
class StoryRow:
    """One sentence of a history; a ``loan_id`` leads to the story of that loan. Times as in ``times.When``."""

    event_id: str
    kind: str
    told: str
    who: str
    whom: str
    other: str
    word: str
    percent: int
    time: str
    days: int
    date: str
    until_time: str
    until_days: int
    until_date: str
    loan_id: str
    kiosk: str
    glyph: str
    despite: tuple[str, ...]


@dataclass(frozen=True)
class ThingView:
    """The page of one thing. ``where`` is its custody; ``since_*``, ``due_*`` and ``seen_*`` are as in ``times.When``,
    their times empty where there is none.
    """

    asset_id: str = ""
    name: str = ""
    tag: str = ""
    maker: str = ""
    picture: str = ""
    serials: str = ""
    where: str = ""
    place: str = ""
    retired: bool = False
    who: str = ""
    role: str = ""
    demo: str = ""
    overdue: bool = False
    battery: int = -1
    charging: bool = False
    since: When = NEVER
    due: When = NEVER
    seen: When = NEVER
    hindrances: tuple[HindranceRow, ...] = ()
    holds: tuple[HoldRow, ...] = ()
    acts: tuple[ActRow, ...] = ()
    pictured: int = 0
    calibration: str = ""
    calibration_passed: bool = False


@dataclass(frozen=True)
class AskView:
    """What is asked before an act. ``choosing``: a reason or a place. ``reason`` is what was chosen, what the hold that
    is let go of was for, or the code that is given. ``again`` is the day on which it has to be done again.
    """

    act: str = ""
    choosing: bool = False
    reason: str = ""
    picture: str = ""
    choices: tuple[ChoiceRow, ...] = ()
    hold: HoldRow | None = None
    again: str = ""
    modules: tuple[str, ...] = ()
    printable: bool = False
    printing: str = ""


@dataclass(frozen=True)
class StoryView:
    of_loan: bool = False
    page: int = 0
    pages: int = 1
    rows: tuple[StoryRow, ...] = ()


@dataclass(frozen=True)
class FindView:
    """``typed``: something is; ``answered``: the list is that of what is typed now. ``kit`` is whose parts it shows;
    ``code`` waits for its thing.
    """

    typed: bool = False
    answered: bool = False
    unknown: bool = False
    code: str = ""
    kit: str = ""
    more: bool = False
    found: tuple[FoundRow, ...] = ()
    thing: ThingView = ThingView()
    ask: AskView = AskView()
    story: StoryView = StoryView()


Moment = Callable[[int], When]
Dated = Callable[[int], str]


def find_view(kiosk: Kiosk, site: Site) -> FindView:
    book = kiosk.find
    if book is None:
        return FindView()

    def told(instant: int) -> When:
        return when(instant, kiosk.now.wall, site.zone, kiosk.language) if instant else NEVER

    def ends(instant: int) -> When:
        return until(instant, kiosk.now.wall, site.zone, kiosk.language) if instant else NEVER

    thing = book.thing

    def dated(end: int) -> str:
        return day(last_day(end, site.zone), kiosk.language) if end else ""

    return FindView(
        typed=kiosk.draft.text != "",
        answered=book.shown.text == kiosk.draft.text,
        unknown=book.unknown,
        code=book.code,
        kit=book.shown.kit,
        more=book.shown.more,
        found=tuple(_found(line) for line in book.shown.lines),
        thing=_thing(book, thing, told, ends, dated, kiosk, site) if thing is not None else ThingView(),
        ask=_ask(book, thing, told, dated, kiosk) if thing is not None and book.act is not None else AskView(),
        story=StoryView(
            of_loan=bool(book.history.loan_id),
            page=book.history.page,
            pages=book.history.pages,
            rows=tuple(_story(line, told, ends, dated) for line in book.history.lines),
        )
        if book.history is not None
        else StoryView(),
    )


def _found(line: FoundLine) -> FoundRow:
    return FoundRow(
        asset_id=line.asset_id,
        name=line.name,
        tag=line.tag,
        picture=line.picture,
        custody=line.custody,
        place=line.place,
        who=line.who,
        held=line.held,
        retired=line.retired,
    )


def _thing(
    book: FindBook, page: ThingPage, told: Moment, ends: Moment, dated: Dated, kiosk: Kiosk, site: Site
) -> ThingView:
    demo = site.demo_titles.get(page.demo)
    return ThingView(
        asset_id=page.asset_id,
        name=page.name,
        tag=page.tag,
        maker=page.maker,
        picture=page.picture,
        serials=", ".join(page.serials),
        where=page.custody,
        place=page.place,
        retired=page.retired,
        who=page.who,
        role=page.role.name.lower(),
        demo=said(demo, kiosk.language) if demo else "",
        overdue=page.overdue,
        battery=page.battery,
        charging=page.charging,
        since=told(page.since),
        due=ends(page.due_at),
        seen=told(page.seen_at),
        hindrances=tuple(
            HindranceRow(code=blocker, glyph=blocker_glyph(blocker))
            for blocker in page.blockers
            if blocker not in {f"held_{hold.reason}" for hold in page.holds}
        ),
        holds=_holds(page, told),
        acts=tuple(ActRow(act=act, glyph=_ACT_GLYPHS[act]) for act in offered(book)),
        pictured=page.pictured,
        calibration=dated(page.calibration_due),
        calibration_passed=Blocker.HELD_CALIBRATION_DUE in page.blockers,
    )


def _holds(page: ThingPage, told: Moment) -> tuple[HoldRow, ...]:
    releasable = ThingAct.RELEASE in page.acts
    return tuple(_hold(hold, told(hold.at), releasable=releasable) for hold in page.holds)


def _hold(hold: HoldLine, at: When, *, releasable: bool) -> HoldRow:
    return HoldRow(
        hold_id=hold.hold_id,
        why=hold.reason,
        by=hold.by,
        time=at.time,
        days=at.days,
        date=at.date,
        releasable=releasable,
    )


def _ask(book: FindBook, page: ThingPage, told: Moment, dated: Dated, kiosk: Kiosk) -> AskView:
    act = book.act or ThingAct.HOLD
    hold = next((row for row in _holds(page, told) if row.hold_id == book.about), None)
    label = act is ThingAct.LABEL
    values: Sequence[str] = {
        ThingAct.HOLD: page.reasons,
        ThingAct.MOVE: page.places,
        ThingAct.VENDOR: page.vendors,
        ThingAct.RETIRE: () if book.about else tuple(RetireReason),
    }.get(act, ())
    return AskView(
        act=act,
        choosing=at_once(page, act) or (act is ThingAct.RETIRE and not book.about),
        reason=book.code if act is ThingAct.CODE else hold.why if hold else book.about,
        picture=_ACT_PICTURES.get(act, ""),
        choices=tuple(ChoiceRow(value=value, act=act, glyph=_choice_glyph(act, value)) for value in values),
        hold=hold,
        again=dated(page.calibrated_until) if act is ThingAct.CALIBRATE else "",
        modules=_modules(page.tag) if label else (),
        printable=label and can_print(kiosk, Paper.LABELS),
        printing=print_word(kiosk, Paper.LABELS) if label else "",
    )


def _choice_glyph(act: ThingAct, value: str) -> str:
    return blocker_glyph(Blocker(f"held_{value}")) if act is ThingAct.HOLD else _ACT_GLYPHS[act]


@lru_cache(maxsize=1)
def _modules(tag: str) -> tuple[str, ...]:
    return tuple(qr_rows(tag))


def _story(line: HistoryLine, told: Moment, ends: Moment, dated: Dated) -> StoryRow:
    """Of a calibration the day, with its year, is said in the sentence."""
    calibrated = line.kind == AssetCalibrated.KIND
    at, end = told(line.at), NEVER if calibrated else ends(line.until)
    return StoryRow(
        event_id=line.event_id,
        kind=line.kind,
        told=line.told,
        who=line.who,
        whom=line.whom,
        other=line.other,
        word=dated(line.until) if calibrated else line.word,
        percent=line.percent,
        time=at.time,
        days=at.days,
        date=at.date,
        until_time=end.time,
        until_days=end.days,
        until_date=end.date,
        loan_id=line.loan_id,
        kiosk=line.kiosk,
        glyph=_EVENT_GLYPHS.get(line.kind, "info"),
        despite=tuple(line.despite),
    )
