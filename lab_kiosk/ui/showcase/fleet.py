# SPDX-License-Identifier: Apache-2.0
"""An invented class and its things, for the pictures of class sets, turnaround and stock-takes."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.class_set import ClassSet, ClassSetLent, SetBack
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.outcomes import Returned
from lab_kiosk.application.stocktake import CountLine, CountVerdict, PlaceCount, StocktakePage
from lab_kiosk.application.things import KitOffer, LoanLine, Offered, Part
from lab_kiosk.application.turnaround import Act, BoardFacts, BoardLine, Column, Turned, Turning, TurnResult
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.codes import TAG_ALPHABET, asset_tag
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.vocabulary import AgeBand, Role
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW

ALMA = Visitor(
    handle="ALMAALMAALMAALMA",
    visit_id="",
    stream="person:ALMAALMAALMAALMA",
    opened_at=NOW,
    role=Role.EDUCATOR,
    age_band=AgeBand.ADULT,
    first_name="Alma",
)
TAGS = tuple(
    asset_tag("".join(TAG_ALPHABET[(number * (3 + place) + 5 * place) % len(TAG_ALPHABET)] for place in range(6)))
    for number in range(30)
)
DUES = (
    Due(DueRule.LESSON, NOW + 45 * MINUTE),
    Due(DueRule.DOUBLE_LESSON, NOW + 90 * MINUTE),
    Due(DueRule.TODAY, NOW + 230 * MINUTE),
    Due(DueRule.TOMORROW, NOW + 1670 * MINUTE),
)


def thing(number: int, blocker: Blocker | None = None) -> Offered:
    name, picture = ("Quest 3", "headset") if number < 24 else ("Drawing tablet", "tablet")
    return Offered(
        asset_id=f"set-{number}",
        tag=TAGS[number],
        name=name,
        picture=picture,
        due_at=NOW + 45 * MINUTE,
        blocker=blocker,
    )


def part(number: int) -> Part:
    said = thing(number)
    return Part(asset_id=said.asset_id, tag=said.tag, name=said.name, picture=said.picture)


def class_sets() -> dict[str, Kiosk]:
    begun = ClassSet(borrower=ALMA, by=ALMA.handle, dues=DUES, due_at=DUES[0].at)
    ready = tuple(thing(number) for number in range(27))
    aside = (thing(27, Blocker.LOW_BATTERY), thing(28, Blocker.HELD_DAMAGED))
    scanned = replace(begun, size=30, items=(*ready, *aside), last=ready[-1])
    lent = ClassSetLent(
        batch_id="b",
        at=NOW - 12_000,
        due_at=DUES[0].at,
        loans=tuple(
            LoanLine(
                asset_id=item.asset_id,
                loan_id=item.asset_id,
                tag=item.tag,
                name=item.name,
                picture=item.picture,
                due_at=DUES[0].at,
            )
            for item in ready
        ),
    )
    screen = replace(EMPTY, screen=Screen.CLASS_SET, class_set=scanned)
    lacking = KitOffer(name="VR class kit", blocker=Blocker.KIT_INCOMPLETE, missing=(part(29),))
    back = Returned(asset_id="set-1", tag=TAGS[1], name="Quest 3", picture="headset", bin=Bin.CLEAN, had_loan=True)
    progress = SetBack(size=30, back=27, missing=tuple(part(number) for number in (3, 14, 28)))
    whole = SetBack(size=30, back=30)
    returned = replace(EMPTY, screen=Screen.RETURNED, return_count=27)
    reads = replace(screen, screen=Screen.CLASS_AGREE, class_set=ClassSet(reads=ALMA), to_read=("lab-rules",))
    return {
        "class-set": replace(screen, class_set=ClassSet()),
        "class-set-not-an-educator": replace(screen, class_set=ClassSet(), notice=Notice.EDUCATORS_ONLY),
        "class-agree": reads,
        "class-agree-too-early": replace(reads, notice=Notice.RULES_FIRST),
        "class-set-empty": replace(screen, class_set=begun),
        "class-set-scanned": screen,
        "class-set-aside": replace(screen, class_set=replace(scanned, last=aside[-1])),
        "class-set-again": replace(
            screen, class_set=replace(scanned, last=ready[3], again=True), notice=Notice.SCANNED_ALREADY
        ),
        "class-set-kit": replace(screen, class_set=replace(begun, items=ready[:3], last=ready[2], kit=lacking)),
        "class-set-complete": replace(
            screen, class_set=replace(begun, size=25, items=ready[:25], last=ready[24], due_at=DUES[2].at)
        ),
        "class-set-found": replace(
            screen,
            class_set=replace(begun, items=(thing(4, Blocker.NEEDS_SANITISE),), last=thing(4, Blocker.NEEDS_SANITISE)),
            notice=Notice.FOUND_HERE,
        ),
        "class-set-changed": replace(screen, notice=Notice.SOMETHING_CHANGED),
        "class-out": replace(screen, screen=Screen.CLASS_OUT, class_set=replace(scanned, lent=lent)),
        "returned-class-set": replace(returned, returned=replace(back, class_set=progress)),
        "returned-class-set-whole": replace(returned, return_count=30, returned=replace(back, class_set=whole)),
    }


def turnaround() -> dict[str, Kiosk]:
    screen = replace(EMPTY, screen=Screen.TURNAROUND)
    last = Turned(
        asset_id="set-4",
        code=TAGS[4],
        tag=TAGS[4],
        name="Quest 3",
        picture="headset",
        result=TurnResult.DONE,
        bin=Bin.CHARGE,
        act=Act.CLEANED,
        mark="e",
        at=NOW - 9_000,
        ready_at=NOW + 291_000,
    )
    told = {
        "cleaned": last,
        "charged": replace(last, act=Act.CHARGED, bin=Bin.SHELF, ready_at=0),
        "damaged": replace(last, act=Act.DAMAGED, bin=Bin.BENCH, ready_at=0),
        "looked": replace(last, act=None, result=TurnResult.LOOKED, bin=Bin.CLEAN, ready_at=0, mark="", came_back=True),
        "not-due": replace(last, act=Act.CHECKED, result=TurnResult.NOT_DUE, ready_at=0, mark=""),
        "still-in": replace(last, result=TurnResult.STILL_IN, mark=""),
        "too-early": replace(last, act=Act.CHARGED, result=TurnResult.TOO_EARLY, bin=Bin.CLEAN, ready_at=0, mark=""),
        "held": replace(last, act=Act.DAMAGED, result=TurnResult.HELD_ALREADY, bin=Bin.BENCH, ready_at=0, mark=""),
    }
    found = replace(told["looked"], found=True, came_back=False)
    return {
        "turnaround": replace(screen, turning=Turning(by="S", act=Act.CLEANED)),
        "turnaround-no-card": replace(screen, turning=Turning(by="S")),
        **{
            f"turnaround-{name}": replace(screen, turning=Turning(by="S", act=turned.act, last=turned, count=12))
            for name, turned in told.items()
        },
        "turnaround-found": replace(screen, turning=Turning(by="S", last=found), notice=Notice.FOUND_HERE),
        "turnaround-kit": replace(screen, turning=Turning(by="S", act=Act.CLEANED), notice=Notice.SCAN_THE_PARTS),
    }


def board() -> dict[str, Kiosk]:
    def line(number: int, column: Column, **more: int) -> BoardLine:
        said = thing(number)
        return BoardLine(
            asset_id=said.asset_id, tag=said.tag, name=said.name, picture=said.picture, column=column, **more
        )

    lines = (
        *(line(number, Column.IN_THE_BOX, until=NOW + 1000 * (42 + 61 * number)) for number in range(4)),
        *(line(number, Column.CLEAN) for number in range(4, 13)),
        *(line(number, Column.CHARGE, battery=11 * (number - 12)) for number in range(13, 16)),
        line(24, Column.CHECK),
    )
    screen = replace(EMPTY, screen=Screen.BOARD)
    return {
        "board": replace(screen, board=BoardFacts(lines=lines, ready=11, headsets=24)),
        "board-nothing": replace(screen, board=BoardFacts(ready=24, headsets=24)),
    }


def stocktakes() -> dict[str, Kiosk]:
    def line(number: int, verdict: CountVerdict, **more: Any) -> CountLine:
        said = thing(number)
        told = {"place": "shelf A", "was_at": "shelf A", "at": NOW, **more}
        return CountLine(
            key=said.asset_id,
            asset_id=said.asset_id,
            tag=said.tag,
            name=said.name,
            picture=said.picture,
            verdict=verdict,
            **told,
        )

    misplaced = line(24, CountVerdict.MISPLACED, was_at="shelf C")
    lent = line(25, CountVerdict.UNEXPECTED, out=True)
    stray = CountLine(key="x", verdict=CountVerdict.UNKNOWN, tag="QQ-4711-XY", place="shelf A")
    begun = StocktakePage(
        number="1/2026-11-18/1",
        by="S",
        place="shelf A",
        places=(PlaceCount("shelf B", 9, 9), PlaceCount("shelf A", 12, 8)),
        found=17,
        not_yet=tuple(part(number) for number in range(4)),
        unseen=4,
        last=line(9, CountVerdict.FOUND),
    )
    puzzles = replace(begun, misplaced=1, unexpected=1, unknown=1, puzzles=(misplaced, lent, stray), last=misplaced)
    closed = replace(begun, closed_at=NOW, unseen=0, not_yet=(), last=None)
    missing = tuple(line(number, CountVerdict.MISSING, was_at="shelf A") for number in range(2))
    screen = replace(EMPTY, screen=Screen.STOCKTAKE, stocktake=begun)
    nothing = StocktakePage(number=begun.number, by="S")
    return {
        "stocktake": replace(screen, stocktake=nothing),
        "stocktake-place-first": replace(screen, stocktake=nothing, notice=Notice.PLACE_FIRST),
        "stocktake-counted": screen,
        "stocktake-again": replace(screen, stocktake=replace(begun, again=True)),
        "stocktake-puzzles": replace(screen, stocktake=puzzles),
        "stocktake-found": replace(
            screen, stocktake=replace(begun, last=line(5, CountVerdict.WAS_MISSING)), notice=Notice.FOUND_HERE
        ),
        "stocktake-closing": replace(screen, closing=True),
        "stocktake-missing": replace(screen, stocktake=replace(closed, missing=missing, turned_up=1)),
        "stocktake-complete": replace(screen, stocktake=closed),
    }


def states() -> dict[str, Kiosk]:
    return {**class_sets(), **turnaround(), **board(), **stocktakes()}
