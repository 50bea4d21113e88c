# SPDX-License-Identifier: Apache-2.0
"""Invented reservations, for the pictures of the list, of one of them, and of the questions of a new one."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.cases import DECISIONS, CaseBook, CaseLine, Deed, Moment, Settled, StandIn
from lab_kiosk.application.class_set import ClassSet
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.reservations import (
    Booked,
    Booking,
    Choice,
    Day,
    Gone,
    ReservationsPage,
    Span,
    Step,
    Wanted,
)
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.ids import AssetId
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.short import Passed
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.ui.showcase.fleet import ALMA, DUES, part, thing
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW
from lab_kiosk.ui.showcase.staff import SAM

HOUR = 60 * MINUTE
DAY = 24 * HOUR
FULL_HOUR = NOW // HOUR * HOUR

QUESTS = Booked(
    reservation_id="r1",
    what=(Wanted(model_id="quest", name="Quest 3", picture="headset", count=30),),
    start_at=FULL_HOUR + 2 * HOUR,
    end_at=FULL_HOUR + 3 * HOUR,
    standing=Standing.WAITING,
    who="Alma",
    subject=ALMA.handle,
    ready=27,
    outstanding=30,
)
LINES = (
    replace(
        QUESTS,
        reservation_id="r2",
        what=(Wanted(model_id="tablet", name="Drawing tablet", picture="tablet", count=12, taken=12),),
        start_at=FULL_HOUR - HOUR,
        who="5B",
        standing=Standing.FETCHED,
        ready=0,
        outstanding=0,
    ),
    QUESTS,
    replace(
        QUESTS,
        reservation_id="r3",
        what=(Wanted(model_id="robot", name="Robot", picture="robot-arm", count=1),),
        start_at=FULL_HOUR + DAY,
        end_at=FULL_HOUR + DAY + 2 * HOUR,
        kit="Robot arm kit",
        parts=(part(0), part(25)),
        who="",
        ready=1,
        outstanding=1,
    ),
    replace(QUESTS, reservation_id="r4", start_at=FULL_HOUR + 4 * DAY, end_at=FULL_HOUR + 4 * DAY + HOUR, ready=30),
)
CHOICES = (
    Choice(key="quest", name="Quest 3", picture="headset", there=30, wants={"quest": 1}),
    Choice(key="tablet", name="Drawing tablet", picture="tablet", there=24, wants={"tablet": 1}),
    Choice(key="camera", name="360° camera", picture="camera-360", there=4, wants={"camera": 1}),
    Choice(
        key="kit:robot",
        name="Robot arm kit",
        picture="robot-arm",
        there=2,
        wants={"robot": 2},
        assets=(AssetId("set-0"), AssetId("set-25")),
        kit_id="robot",
    ),
)
DAYS = tuple(
    Day(
        day=f"2026-11-{18 + ahead}",
        slots=tuple(FULL_HOUR + ahead * DAY + half * 30 * MINUTE for half in range(-12 if ahead else 1, 8)),
        closes_at=FULL_HOUR + ahead * DAY + 4 * HOUR,
    )
    for ahead in range(13)
)


def books() -> dict[str, Kiosk]:
    listed = replace(
        EMPTY, screen=Screen.RESERVATIONS, desk=SAM, reservations=ReservationsPage(lines=LINES, known=True)
    )

    def one(chosen: str, *lines: Booked, cancelling: bool = False) -> Kiosk:
        page = ReservationsPage(lines=lines or LINES, known=True, chosen=chosen, cancelling=cancelling)
        return replace(listed, screen=Screen.RESERVATION, reservations=page)

    partly = replace(
        QUESTS,
        what=(replace(QUESTS.what[0], taken=27),),
        standing=Standing.PARTLY,
        ready=3,
        outstanding=3,
    )
    nobody = replace(QUESTS, standing=Standing.NOBODY_CAME, ready=0, outstanding=0)
    gone = replace(LINES[2], ready=0, gone=(Gone(tag=part(0).tag, other="ILTMBBQD4", place="Shelf B"),))
    return {
        "reservations": listed,
        "reservations-none": replace(listed, reservations=ReservationsPage(known=True)),
        "reservations-starting": replace(listed, reservations=None),
        "reservations-saved": replace(listed, notice=Notice.SAVED),
        "reservations-cancelled": replace(listed, notice=Notice.CANCELLED),
        "reservation": one("r1"),
        "reservation-partly": one("r1", partly),
        "reservation-fetched": one("r2"),
        "reservation-nobody": one("r1", nobody),
        "reservation-kit": one("r3"),
        "reservation-gone": one("r3", gone),
        "reservation-cancelling": one("r1", cancelling=True),
    }


def drafts() -> dict[str, Kiosk]:
    asked = replace(EMPTY, screen=Screen.RESERVE, desk=SAM, reservations=ReservationsPage(lines=LINES, known=True))
    what = Booking(choices=CHOICES, days=DAYS, day=DAYS[0].day)
    count = replace(what, step=Step.COUNT, choice=CHOICES[0])
    when = replace(count, step=Step.WHEN, count=30)
    timed = replace(when, day=DAYS[1].day, start_at=DAYS[1].slots[4], free=30)
    who = replace(timed, step=Step.WHO)
    very = replace(what, choice=replace(CHOICES[3], key="thing:x", kit_id=""), parts=(part(0), part(25)), count=2)
    return {
        "reserve-what": replace(asked, booking=what),
        "reserve-very": replace(asked, booking=very),
        "reserve-count": replace(asked, booking=count),
        "reserve-counted": replace(asked, booking=replace(count, count=30)),
        "reserve-when": replace(asked, booking=when),
        "reserve-enough": replace(asked, booking=timed),
        "reserve-short": replace(asked, booking=replace(timed, free=12, span=Span.ALL_DAY)),
        "reserve-very-when": replace(asked, booking=replace(timed, choice=very.choice, parts=very.parts, count=2)),
        "reserve-very-taken": replace(
            asked, booking=replace(timed, choice=very.choice, parts=very.parts, count=2, free=0)
        ),
        "reserve-who": replace(asked, booking=who),
        "reserve-for-alma": replace(asked, booking=replace(who, handle=ALMA.handle, name="Alma")),
        "reserve-for-a-badge": replace(asked, booking=replace(who, handle=ALMA.handle)),
        "reserve-changing": replace(asked, booking=replace(timed, changes="r1", kept_end=timed.end_at)),
        "reserve-not-enough": replace(asked, booking=replace(timed, free=12), notice=Notice.NOT_ENOUGH),
        "reserve-badge-noted": replace(
            asked, booking=replace(timed, handle=ALMA.handle, name="Alma"), notice=Notice.BADGE_NOTED
        ),
        "reserve-same-badge": replace(
            asked, booking=replace(timed, changes="r1", kept_end=timed.end_at), notice=Notice.SAME_BADGE
        ),
        "reserve-chosen-before": replace(asked, booking=when, notice=Notice.CHOSEN_BEFORE),
        "reserve-found": replace(asked, booking=very, notice=Notice.FOUND_HERE),
        "reserve-over": replace(asked, booking=when, notice=Notice.OVER_ALREADY),
    }


def sets() -> dict[str, Kiosk]:
    """A class set that fulfils a reservation."""
    items = tuple(replace(thing(number), model_id="quest") for number in range(24))
    wrong = replace(thing(25), model_id="tablet")
    booked = replace(QUESTS, what=(replace(QUESTS.what[0], count=24),), outstanding=24)
    draft = ClassSet(
        borrower=ALMA,
        by="S",
        dues=(Due(DueRule.RESERVED, QUESTS.end_at), *DUES),
        due_at=QUESTS.end_at,
        size=24,
        items=items[:20],
        last=items[19],
        booked=booked,
    )
    screen = replace(EMPTY, screen=Screen.CLASS_SET, class_set=draft)
    kept = replace(items[20], asset_id="kept", blocker=Blocker.RESERVED, kept_at=FULL_HOUR + 2 * HOUR)
    over = replace(items[0], asset_id="over", tag=thing(29).tag)
    return {
        "class-set-reserved": replace(screen, class_set=replace(draft, borrower=None, items=(), last=None)),
        "class-set-for-a-reservation": screen,
        "class-set-wrong-model": replace(
            screen, class_set=replace(draft, items=(*draft.items, wrong), last=wrong), notice=Notice.NOT_RESERVED
        ),
        "class-set-surplus": replace(
            screen, class_set=replace(draft, items=(*items, over), last=over), notice=Notice.SURPLUS
        ),
        "class-set-kept": replace(
            screen, class_set=replace(draft, booked=None, size=0, items=(*items[:6], kept), last=kept)
        ),
    }


def contradictions() -> dict[str, Kiosk]:
    """What two kiosks promised apart."""
    line = CaseLine(
        case_id="c",
        code=CaseCode.RESERVATION_SHORT,
        at=NOW - HOUR,
        thing="Quest 3",
        picture="headset",
        moments=(
            Moment(at=NOW - 2 * HOUR, deed=Deed.RESERVED, who="Alma", things=20),
            Moment(at=NOW - HOUR, deed=Deed.RESERVED, kiosk="Front door", things=24),
        ),
        decisions=DECISIONS[CaseCode.RESERVATION_SHORT],
    )
    gone = CaseLine(
        case_id="l",
        code=CaseCode.RESERVATION_SHORT,
        at=NOW - HOUR,
        thing="Quest 3",
        tag="ILXH2YKVF",
        picture="headset",
        moments=(Moment(at=NOW - HOUR, deed=Deed.LENT, who="Maya", kiosk="Front door"),),
        decisions=DECISIONS[CaseCode.RESERVATION_SHORT],
        stand_in=StandIn(
            who="Alma",
            asset_id="o",
            tag="ILTMBBQD4",
            place="Shelf B",
            reservation_id="r",
            start_at=NOW - HOUR,
            end_at=NOW + HOUR,
        ),
    )
    passed = replace(
        gone,
        case_id="p",
        tag="ILM4T7WQ9",
        stand_in=None,
        settled=Settled(decision=Passed.IS_BACK, at=NOW - HOUR // 4, kiosk="Front door", passed=True),
    )
    none = replace(
        gone,
        case_id="n",
        decisions=gone.decisions[1:],
        stand_in=StandIn(who="Alma", start_at=NOW, end_at=NOW + HOUR),
    )
    page = replace(EMPTY, screen=Screen.CASES)
    return {
        "cases-reserved-twice": replace(page, cases=CaseBook(by="S", lines=(line,))),
        "cases-another-is-free": replace(page, cases=CaseBook(by="S", lines=(gone,))),
        "cases-no-other-is-free": replace(page, cases=CaseBook(by="S", lines=(none,))),
        "cases-passed": replace(page, cases=CaseBook(by="S", lines=(passed,))),
        "cases-no-longer-free": replace(page, cases=CaseBook(by="S", lines=(none,)), notice=Notice.THING_CHANGED),
    }


def states() -> dict[str, Kiosk]:
    return {**books(), **drafts(), **sets(), **contradictions()}
