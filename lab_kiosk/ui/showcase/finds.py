# SPDX-License-Identifier: Apache-2.0
"""The states of looking something up: the list, the thing, each question, its history. All invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.find import (
    Despite,
    FindBook,
    FoundLine,
    FoundShown,
    HistoryLine,
    HistoryShown,
    HoldLine,
    ThingAct,
    ThingPage,
    Told,
)
from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.paper import Paper, Printing, PrintState, PrintTrouble
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import end_of
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import Custody, HoldReason, LoanKind, RetireReason, Role, Step
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW, ZONE
from lab_kiosk.ui.showcase.staff import DAY, HOUR, SAM

_LINE = FoundLine(
    asset_id="a1", tag="ILXH2YKVF", name="Quest 3", picture="headset", custody=Custody.IN_LAB, place="Shelf A"
)
FOUND = (
    _LINE,
    replace(_LINE, asset_id="a2", tag="ILTMBBQD4", custody=Custody.ON_LOAN, who="Maya"),
    replace(_LINE, asset_id="a3", tag="ILXATG8BZ", held=True),
    replace(_LINE, asset_id="a4", tag="ILHAQ48B7", name="Drawing tablet", picture="tablet", custody=Custody.MISSING),
    replace(_LINE, asset_id="a5", tag="IL9NQ7BFT", name="Classroom robot", picture="robot", custody=Custody.AT_BENCH),
    replace(_LINE, asset_id="a6", tag="IL8RD2KWM", name="Quest 2", retired=True),
)
PAGE = ThingPage(
    asset_id="a1",
    tag="ILXH2YKVF",
    name="Quest 3",
    maker="Meta",
    picture="headset",
    serials=("2G0YC1ZF9X0123",),
    place="Shelf A",
    seen_at=NOW - 35 * MINUTE,
    battery=82,
    acts=tuple(act for act in ThingAct if act is not ThingAct.RELEASE),
    reasons=tuple(HoldReason),
    places=("Charging cart", "Desk", "Maker space", "Shelf B", "Shelf C", "VR room"),
)
HELD = replace(
    PAGE,
    blockers=(Blocker.HELD_DAMAGED, Blocker.HELD_AUDIT, Blocker.NEEDS_SANITISE, Blocker.NEEDS_CHARGE),
    holds=(
        HoldLine(hold_id="h1", reason=HoldReason.DAMAGED, at=NOW - 2 * DAY, by="Ana"),
        HoldLine(hold_id="h2", reason=HoldReason.DAMAGED, at=NOW - 3 * HOUR),
        HoldLine(hold_id="h3", reason=HoldReason.AUDIT),
    ),
    steps=(Step.SANITISE, Step.CHARGE),
    acts=tuple(ThingAct),
    reasons=tuple(reason for reason in HoldReason if reason not in {HoldReason.DAMAGED, HoldReason.AUDIT}),
    battery=12,
    charging=True,
)
CALIBRATED = replace(
    PAGE, calibration_due=end_of(date(2027, 6, 30), ZONE), calibrated_until=end_of(date(2027, 11, 18), ZONE)
)
CALIBRATION_DUE = replace(
    CALIBRATED, calibration_due=end_of(date(2026, 11, 13), ZONE), blockers=(Blocker.HELD_CALIBRATION_DUE,)
)
STICKER = "EDU-20-4471"
LENT = replace(
    PAGE,
    custody=Custody.ON_LOAN,
    who="Maya",
    role=Role.STUDENT,
    due_at=NOW + 25 * MINUTE,
    since=NOW - 35 * MINUTE,
    loan_id="l1",
    kind=LoanKind.IN_LAB,
    blockers=(Blocker.ON_LOAN,),
)
MISSING = replace(
    PAGE, custody=Custody.MISSING, who="Leo", since=NOW - 9 * DAY, blockers=(Blocker.MISSING,), seen_at=NOW - 20 * DAY
)


def _told(number: int, kind: str, minutes: int, **said: Any) -> HistoryLine:
    return HistoryLine(event_id=f"e{number}", kind=kind, at=NOW - minutes * MINUTE, **said)


STORY = (
    _told(1, "asset.hold_placed", 3, who="Ana", word="damaged"),
    _told(2, "asset.condition_reported", 5, whom="Maya", word="problem"),
    _told(3, "asset.returned", 6, whom="Maya", word="Desk", kiosk="Second desk"),
    _told(4, "asset.lent", 66, whom="Maya", until=NOW - 6 * MINUTE, loan_id="l1"),
    _told(5, "asset.battery_reported", 70, percent=96),
    _told(6, "asset.turnaround_step_done", 80, who="Sam", word="sanitise"),
    _told(7, "asset.released", 95),
    _told(8, "asset.claimed", 110, whom="Leo"),
    _told(9, "asset.lent", 26 * 60, told=Told.FROM_ANOTHER, whom="Quinn", other="Pat", until=NOW - DAY, loan_id="l0"),
    _told(10, "asset.marked_missing", 9 * 24 * 60, told=Told.COUNT),
    _told(11, "robot.danced", 12 * 24 * 60),
    _told(12, "asset.registered", 90 * 24 * 60),
)
_REST = (
    _told(1, "asset.retired", 1, who="Sam", word=RetireReason.WORN_OUT),
    _told(2, "asset.label_printed", 2, who="Ana"),
    _told(3, "asset.hold_released", 3, who="Ana", word="audit"),
    _told(4, "asset.moved", 4, who="Ana", word="Shelf B"),
    _told(5, "asset.found", 5, word="Desk"),
    _told(6, "asset.sent_to_vendor", 6, who="Sam", word="Prairie Repair"),
    _told(7, "asset.sent_to_bench", 7, who="Sam"),
    _told(8, "asset.counted", 8, who="Ana", word="Shelf A"),
    _told(9, "asset.reserved", 9, who="Sam", whom="Alma"),
    _told(10, "asset.lending_undone", 10, whom="Maya"),
    _told(11, "asset.code_assigned", 11, word="2G0YC1ZF9X0123", who="Ana"),
    _told(13, "asset.pictured", 12, who="Sam", word="out"),
    _told(14, "asset.picture_deleted", 12, who="Sam"),
    _told(15, "asset.calibrated", 12, who="Ana", until=CALIBRATED.calibrated_until),
    _told(12, "asset.lent", 12, told=Told.AGAIN, whom="Maya", until=NOW + HOUR, loan_id="l1"),
)
_LET_GO = (
    _told(1, "asset.returned", 6, whom="Leo", word="Desk"),
    _told(2, "asset.lent", 66, who="Ana", whom="Leo", despite=tuple(Despite), until=NOW - HOUR, loan_id="l1"),
)


def _open(screen: Screen, page: ThingPage, **book: Any) -> Kiosk:
    shown = FindBook(shown=FoundShown(text="XH2", lines=FOUND[:1]), thing=page, **book)
    return replace(EMPTY, screen=screen, desk=SAM, find=shown, draft=Draft(text="XH2", figures=True))


def _lists() -> dict[str, Kiosk]:
    empty = replace(EMPTY, screen=Screen.FIND, desk=SAM, find=FindBook(), draft=Draft(figures=True))

    def typed(text: str, shown: FoundShown) -> Kiosk:
        return replace(empty, find=FindBook(shown=shown), draft=Draft(text=text, figures=True))

    return {
        "find": empty,
        "find-found": typed("QUEST", FoundShown(text="QUEST", lines=FOUND, more=True)),
        "find-one": typed("XH2-YK", FoundShown(text="XH2-YK", lines=FOUND[:1])),
        "find-nothing": typed("QUAGGA", FoundShown(text="QUAGGA")),
        "find-answer-comes": typed("QU", FoundShown(text="Q", lines=FOUND[:3])),
        "find-unknown": replace(empty, find=FindBook(unknown=True, code=STICKER), notice=Notice.NOT_IN_LIST),
        "find-kit": typed("", FoundShown(kit="Robot set", lines=FOUND[:5])),
    }


def _things() -> dict[str, Kiosk]:
    thing = Screen.THING
    retired = replace(PAGE, retired=True, acts=(), blockers=(Blocker.RETIRED,))
    looking = replace(HELD, acts=())
    return {
        "thing": _open(thing, PAGE),
        "thing-held": _open(thing, HELD),
        "thing-with-a-code": _open(thing, PAGE, code=STICKER),
        "thing-lent": _open(thing, LENT),
        "thing-pictured": _open(thing, replace(HELD, pictured=2)),
        "thing-overdue": _open(thing, replace(LENT, who="", due_at=NOW - 20 * MINUTE, overdue=True)),
        "thing-in-a-demo": _open(
            thing,
            replace(LENT, custody=Custody.IN_SESSION, demo="solar-walk", due_at=0, blockers=(Blocker.IN_SESSION,)),
        ),
        "thing-missing": _open(thing, MISSING),
        "thing-calibrated": _open(thing, CALIBRATED),
        "thing-calibration-due": _open(thing, CALIBRATION_DUE),
        "thing-retired": _open(thing, retired),
        "thing-of-it": replace(_open(thing, looking), desk=replace(SAM, role=StaffRole.IT)),
        "thing-written-down": replace(_open(thing, HELD), notice=Notice.WRITTEN_DOWN),
        "thing-old-label": replace(_open(thing, PAGE, old_label=True), notice=Notice.OLD_LABEL),
    }


def _questions() -> dict[str, Kiosk]:
    asked = {
        f"thing-act-{act}": _open(Screen.THING_ACT, CALIBRATED, act=act, code=STICKER)
        for act in ThingAct
        if act is not ThingAct.RELEASE
    }
    label = replace(asked["thing-act-label"], papers=frozenset(Paper))
    return {
        **asked,
        "thing-act-release": _open(Screen.THING_ACT, HELD, act=ThingAct.RELEASE, about="h1"),
        "thing-act-retire-sure": _open(Screen.THING_ACT, PAGE, act=ThingAct.RETIRE, about=RetireReason.BEYOND_REPAIR),
        "thing-act-vendor-named": _open(
            Screen.THING_ACT, replace(PAGE, vendors=("Prairie Repair", "Lakeside Lens Lab")), act=ThingAct.VENDOR
        ),
        "thing-act-here-again": _open(Screen.THING_ACT, MISSING, act=ThingAct.MOVE),
        "thing-act-label-printer": label,
        "thing-act-label-printed": replace(label, printing=Printing("1.1", Paper.LABELS, PrintState.PRINTED)),
        "thing-act-label-trouble": replace(
            label, printing=Printing("1.1", Paper.LABELS, PrintState.FAILED, PrintTrouble.OUT_OF_PAPER)
        ),
    }


def _stories() -> dict[str, Kiosk]:
    def told(lines: tuple[HistoryLine, ...], **said: Any) -> Kiosk:
        return _open(Screen.THING_HISTORY, PAGE, history=HistoryShown(asset_id="a1", lines=lines, **said))

    return {
        "thing-history": told(STORY, pages=3),
        "thing-history-older": told(_REST, page=1, pages=3),
        "thing-history-loan": told(STORY[1:4], loan_id="l1"),
        "thing-history-let-go": told(_LET_GO, loan_id="l1"),
    }


def states() -> dict[str, Kiosk]:
    return {**_lists(), **_things(), **_questions(), **_stories()}
