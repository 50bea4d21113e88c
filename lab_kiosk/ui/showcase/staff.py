# SPDX-License-Identifier: Apache-2.0
"""The states of the staff desk: the keypad, the sections, the day, what staff did, who may use it. All invented."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.desk import AuditLine, AuditShown, DeskSession, StaffFound
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pin import LENGTHS
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.outcomes import CheckedIn
from lab_kiosk.application.pins import Keypad, PinAsk, PinFault
from lab_kiosk.application.today import Forecast, Reserved, TodayFacts, TodayLine, TodayShown, TodayTopic
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import Custody, Party, Role, Step
from lab_kiosk.ui.showcase.invented import EMPTY, LAB, MAYA, MINUTE, NOW, SIGNED_IN

HOUR = 60 * MINUTE
DAY = 24 * HOUR
SAM = DeskSession(by="S", role=StaffRole.LEAD, name="Sam")
_PAD = Keypad(handle="S", name="Sam", ticket="t", ask=PinAsk.PIN, left=5)
_SAM_HERE = replace(MAYA, staff=True, first_name="Sam", role=Role.STAFF)


def _pin(keypad: Keypad) -> Kiosk:
    return replace(EMPTY, screen=Screen.PIN, keypad=keypad)


def _keypads() -> dict[str, Kiosk]:
    asked = {f"pin-{ask}": _pin(replace(_PAD, ask=ask, typed="7" * (LENGTHS[ask] // 2))) for ask in PinAsk}
    faults = {
        f"pin-{fault.replace('_', '-')}": _pin(replace(_PAD, fault=fault, left=3, ask=ask))
        for fault, ask in (
            (PinFault.WRONG, PinAsk.PIN),
            (PinFault.TOO_EASY, PinAsk.NEW),
            (PinFault.DIFFERENT, PinAsk.NEW),
            (PinFault.CODE_WRONG, PinAsk.CODE),
            (PinFault.FAILED, PinAsk.PIN),
        )
    }
    return {
        **asked,
        **faults,
        "pin-waits": _pin(replace(_PAD, waits_until=EMPTY.now.mono + 4 * MINUTE + 12_000)),
        "pin-own": _pin(replace(_PAD, changing=True)),
    }


_ACTS = (
    ("desk.opened", 3, "Sam", "", "lead"),
    ("case.settled", 12, "Ana", "ILXH2YKVF", "came_back"),
    ("asset.hold_placed", 40, "Ana", "ILXATG8BZ", "damaged"),
    ("desk.locked", 95, "Olu", "", ""),
    ("staff.pin_reset", 100, "Sam", "Olu", ""),
    ("staff.role_given", 26 * 60, "", "Sam", "lead"),
    ("robot.danced", 27 * 60, "", "", ""),
)


def _desk() -> dict[str, Kiosk]:
    desk = replace(EMPTY, screen=Screen.DESK, desk=SAM)
    team = replace(desk, screen=Screen.TEAM)
    colleague = StaffFound(handle="O", role=StaffRole.DESK, name="Olu")
    lines = tuple(
        AuditLine(
            event_id=kind,
            kind=kind,
            at=NOW - minutes * MINUTE,
            who=who,
            about=about,
            word=word,
            kiosk="Second desk" if kind == "case.settled" else "",
        )
        for kind, minutes, who, about, word in _ACTS
    )
    audit = replace(desk, screen=Screen.AUDIT)
    return {
        "desk": desk,
        "desk-of-the-desk": replace(desk, desk=replace(SAM, role=StaffRole.DESK, name="")),
        "desk-refused": replace(desk, desk=replace(SAM, role=StaffRole.IT), notice=Notice.NOT_YOUR_PART),
        "desk-recalled": replace(desk, lab=replace(LAB, recalled=1)),
        "desk-pin-changed": replace(desk, notice=Notice.PIN_CHANGED),
        "audit": replace(audit, audit=AuditShown(lines)),
        "audit-nothing": replace(audit, audit=AuditShown(())),
        "team": team,
        "team-colleague": replace(team, colleague=colleague),
        "team-own": replace(team, colleague=replace(colleague, handle="S", name="Sam", role=StaffRole.LEAD)),
        "team-reset": replace(team, colleague=replace(colleague, resetting=True)),
        "home-of-staff": replace(SIGNED_IN, screen=Screen.HOME, visitor=_SAM_HERE),
        "repeat-of-staff": replace(
            SIGNED_IN,
            screen=Screen.REPEAT,
            visitor=_SAM_HERE,
            checked_in=CheckedIn(verdict=CheckInVerdict.ALREADY_INSIDE, visitor=_SAM_HERE, ask_leave=True),
        ),
    }


FACTS = TodayFacts(
    inside=27,
    soft_cap=40,
    overdue=3,
    long_overdue=1,
    headsets=30,
    ready=14,
    charging=5,
    to_clean=6,
    out=4,
    away=1,
    back_soon=3,
    forecast=tuple(Forecast((NOW // HOUR + ahead) * HOUR, ready) for ahead, ready in ((1, 19), (2, 24), (3, 25))),
    reserved=Reserved(at=(NOW // HOUR + 2) * HOUR, things=26, ready=24, who="Ms. Ada"),
    reservations=26,
    stations=3,
    stations_free=1,
    cases=2,
)
_CALM = replace(
    FACTS, overdue=0, long_overdue=0, cases=0, away=0, reserved=None, back_soon=0, soft_cap=0, reservations=0
)
_QUEST = TodayLine(key="q", asset_id="q", name="Quest 3", tag="ILXH2YKVF", picture="headset", battery=82)
_RECALLED = replace(
    _QUEST,
    key="recalled.q",
    who="Maya",
    at=NOW + 25 * MINUTE,
    custody=Custody.ON_LOAN,
)
_LINES: dict[TodayTopic, tuple[TodayLine, ...]] = {
    TodayTopic.INSIDE: (
        TodayLine(key="v1", name="Maya R", at=NOW - 95 * MINUTE, role=Role.STUDENT),
        TodayLine(key="v2", at=NOW - 20 * MINUTE, role=Role.EDUCATOR, party=Party.GROUP, heads=26),
        TodayLine(key="v3", at=NOW - 5 * MINUTE, role=Role.COMMUNITY, party=Party.GUEST, label="7QXA"),
    ),
    TodayTopic.VISITS: (
        TodayLine(key="v4", name="Leo B", at=NOW - DAY, role=Role.STUDENT, until=NOW - 16 * HOUR, unseen=True),
        TodayLine(key="v5", name="Maya R", at=NOW - 6 * HOUR, role=Role.STUDENT, until=NOW - 5 * HOUR),
        TodayLine(
            key="v6",
            at=NOW - 2 * HOUR,
            role=Role.COMMUNITY,
            party=Party.GUEST,
            label="7QXA",
            until=NOW - 20 * MINUTE,
        ),
    ),
    TodayTopic.OVERDUE: (
        TodayLine(
            key="l1",
            asset_id="l1",
            name="Drawing tablet",
            tag="ILHAQ48B7",
            picture="tablet",
            who="Leo",
            at=NOW - 9 * DAY,
            late=True,
        ),
        TodayLine(
            key="l2",
            asset_id="l2",
            name="Quest 3",
            tag="ILXATG8BZ",
            picture="headset",
            who="Maya",
            at=NOW - 20 * MINUTE,
        ),
        TodayLine(key="l3", asset_id="l3", name="Classroom robot", tag="IL9NQ7BFT", picture="robot", at=NOW - DAY),
    ),
    TodayTopic.READY: (_QUEST, replace(_QUEST, key="q2", tag="ILTMBBQD4", battery=-1)),
    TodayTopic.CHARGING: (replace(_QUEST, step=Step.CHARGE, battery=12), replace(_QUEST, key="q2", battery=25)),
    TodayTopic.TO_CLEAN: tuple(
        replace(_QUEST, key=step, step=step) for step in (Step.SANITISE, Step.CHECK, Step.RESET)
    ),
    TodayTopic.OUT: (
        replace(_QUEST, who="Maya", at=NOW + 25 * MINUTE, custody=Custody.ON_LOAN),
        replace(_QUEST, key="q2", tag="ILTMBBQD4", custody=Custody.IN_SESSION),
    ),
    TodayTopic.AWAY: (
        replace(_QUEST, custody=Custody.MISSING),
        replace(_QUEST, key="q2", custody=Custody.AT_BENCH),
        replace(_QUEST, key="q3", custody=Custody.AT_VENDOR),
        replace(_QUEST, key="q4", custody=Custody.IN_LAB, held=True),
    ),
    TodayTopic.STATIONS: (
        TodayLine(key="bay-1", name="bay-1", tag="solar-walk", who="Maya", at=NOW - 5 * MINUTE),
        TodayLine(key="bay-2", name="bay-2"),
    ),
    TodayTopic.HELP: (
        _RECALLED,
        replace(_RECALLED, key="recalled.t", who="", at=0),
        TodayLine(key="h", name="bay-1", tag="session", at=NOW - 2 * MINUTE),
    ),
    TodayTopic.RESERVED: (
        replace(_QUEST, who="Ms. Ada", at=NOW + 2 * HOUR),
        replace(_QUEST, key="q2", who="", at=NOW + 26 * HOUR),
    ),
}


def _today() -> dict[str, Kiosk]:
    today = replace(EMPTY, screen=Screen.TODAY, desk=SAM)
    listed = replace(today, screen=Screen.TODAY_LIST)
    return {
        "today": replace(today, today=TodayShown(facts=FACTS)),
        "today-calm": replace(today, today=TodayShown(facts=_CALM)),
        "today-full": replace(today, today=TodayShown(facts=replace(FACTS, inside=40, help=2))),
        "today-recalled": replace(today, today=TodayShown(facts=replace(FACTS, help=1, recalled=(_RECALLED,)))),
        "today-starting": today,
        **{
            f"today-{topic.replace('_', '-')}": replace(listed, today=TodayShown(facts=FACTS, topic=topic, lines=lines))
            for topic, lines in _LINES.items()
        },
        "today-list-nothing": replace(listed, today=TodayShown(facts=FACTS, topic=TodayTopic.AWAY)),
        "today-list-more": replace(
            listed, today=TodayShown(facts=FACTS, topic=TodayTopic.READY, lines=_LINES[TodayTopic.READY], more=40)
        ),
    }


def states() -> dict[str, Kiosk]:
    return {**_keypads(), **_desk(), **_today()}
