# SPDX-License-Identifier: Apache-2.0
"""Which colour, drawing and icon stand for what: total maps over the domain's closed enums. Their words are in QML."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.duty import Duty
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.outcomes import Trouble
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict as Verdict
from lab_kiosk.domain.demo import Gate
from lab_kiosk.domain.vocabulary import Purpose, SessionState


@dataclass(frozen=True)
class Face:
    """``tone`` is "info", "success", "warning" or "danger"; ``picture`` names a file in resources/illustrations."""

    tone: str
    picture: str


_WELCOME = Face("success", "verdict-welcome")

_TONES: dict[Verdict, str] = {
    Verdict.ADMIT: "success",
    Verdict.ADMIT_RETURNING: "success",
    Verdict.ALREADY_INSIDE: "success",
    Verdict.DUPLICATE_IGNORED: "success",
    Verdict.EXIT_OK: "success",
    Verdict.NEEDS_ANSWERS: "success",
    Verdict.NEEDS_ASSENT: "success",
    Verdict.NEEDS_CONSENT: "warning",
    Verdict.NEEDS_STAFF: "warning",
    Verdict.NEEDS_LEADER: "warning",
    Verdict.NOT_YET: "warning",
    Verdict.EXPIRED: "danger",
    Verdict.REVOKED: "danger",
    Verdict.WRONG_SITE: "danger",
    Verdict.UNKNOWN_BADGE: "danger",
    Verdict.LOGIN_BADGE: "warning",
    Verdict.UNREADABLE: "warning",
    Verdict.SOFT_FULL: "warning",
    Verdict.HARD_FULL: "warning",
}

_NOTICES: dict[Notice, str] = {
    Notice.UNREADABLE: "warning",
    Notice.LOGIN_BADGE: "warning",
    Notice.TWO_CODES: "warning",
    Notice.ON_A_SCREEN: "warning",
    Notice.NO_PLACE: "warning",
    Notice.UNKNOWN_CODE: "warning",
    Notice.ALREADY_IN_TRAY: "info",
    Notice.ALREADY_INSIDE: "info",
    Notice.STAFF_REFUSED: "danger",
    Notice.CHECK_IN_FIRST: "warning",
    Notice.NOT_READY: "warning",
    Notice.LAUNCH_FAILED: "danger",
    Notice.TAKEN_BACK: "success",
    Notice.TAKEN_BACK_IN_PART: "warning",
    Notice.TOO_LATE: "warning",
    Notice.KIOSK_IN_USE: "info",
    Notice.NOT_IN: "warning",
    Notice.BROUGHT_BACK: "success",
    Notice.HELP_CALLED: "success",
    Notice.STAFF_BADGE_PLEASE: "warning",
    Notice.SEEN_OUTSIDE: "success",
    Notice.NOT_ON_ROLL: "warning",
    Notice.NOT_WRITTEN: "danger",
    Notice.NO_VOICE: "info",
    Notice.MOVED: "success",
    Notice.COUNTED: "success",
    Notice.OTHER_SCREEN: "warning",
    Notice.COUNT_GOES_ON: "success",
    Notice.NOT_CHECKED_IN: "warning",
    Notice.NEEDS_BADGE: "info",
    Notice.DECIDED_ALREADY: "info",
    Notice.PIN_CHANGED: "success",
    Notice.NOT_YOUR_PART: "warning",
    Notice.EDUCATORS_ONLY: "danger",
    Notice.NO_LENDING: "danger",
    Notice.RULES_FIRST: "warning",
    Notice.SET_FIRST: "warning",
    Notice.SCANNED_ALREADY: "info",
    Notice.FOUND_HERE: "success",
    Notice.SOMETHING_CHANGED: "warning",
    Notice.NOT_RESERVED: "warning",
    Notice.SURPLUS: "warning",
    Notice.NOT_ENOUGH: "warning",
    Notice.OVER_ALREADY: "warning",
    Notice.SAVED: "success",
    Notice.CANCELLED: "success",
    Notice.BADGE_NOTED: "success",
    Notice.SAME_BADGE: "warning",
    Notice.CHOSEN_BEFORE: "warning",
    Notice.SCAN_THE_PARTS: "warning",
    Notice.PLACE_FIRST: "warning",
    Notice.NOT_IN_LIST: "warning",
    Notice.THING_FIRST: "warning",
    Notice.THING_CHANGED: "warning",
    Notice.WRITTEN_DOWN: "success",
    Notice.OLD_LABEL: "warning",
    Notice.HAND_OUT_FIRST: "warning",
    Notice.NO_BORROWER: "danger",
    Notice.RENEWED: "success",
    Notice.NOT_RENEWED: "warning",
    Notice.RENEWAL_UNDONE: "success",
    Notice.PICTURE_KEPT: "success",
    Notice.COUNT_UNDONE: "success",
    Notice.CONSENT_ENDED: "success",
    Notice.SCAN_AGAIN_LATER: "warning",
}

_PURPOSES: dict[Purpose, str] = {
    Purpose.DEMO: "home-demo",
    Purpose.BORROW: "home-borrow",
    Purpose.WORKSHOP: "purpose-workshop",
    Purpose.REPAIR: "place-bench",
    Purpose.VISIT: "purpose-visit",
}

_BINS: dict[Bin, str] = {
    Bin.SHELF: "place-shelf",
    Bin.CLEAN: "place-clean",
    Bin.CHARGE: "place-charge",
    Bin.BENCH: "place-bench",
    Bin.DESK: "place-desk",
}

_BLOCKERS: dict[Blocker, str] = {
    Blocker.UNKNOWN: "circle-help",
    Blocker.RETIRED: "archive",
    Blocker.MISSING: "search",
    Blocker.ON_LOAN: "hand-helping",
    Blocker.IN_SESSION: "orbit",
    Blocker.AT_BENCH: "wrench",
    Blocker.AT_VENDOR: "package",
    Blocker.HELD_RECALL: "megaphone",
    Blocker.HELD_DAMAGED: "triangle-alert",
    Blocker.HELD_QUARANTINE: "hourglass",
    Blocker.HELD_CALIBRATION_DUE: "settings",
    Blocker.HELD_AUDIT: "scan-barcode",
    Blocker.HELD_STAFF: "id-card",
    Blocker.RESERVED: "calendar-clock",
    Blocker.KIT_INCOMPLETE: "package-open",
    Blocker.NEEDS_SANITISE: "droplets",
    Blocker.SANITISING: "timer",
    Blocker.NEEDS_CHECK: "list-checks",
    Blocker.NEEDS_RESET: "rotate-ccw",
    Blocker.NEEDS_CHARGE: "plug",
    Blocker.LOW_BATTERY: "battery-low",
    Blocker.NOT_CONNECTED: "wifi-off",
    Blocker.TOO_YOUNG: "user",
    Blocker.BORROWER_BLOCKED: "ban",
    Blocker.NEEDS_MODULE: "graduation-cap",
    Blocker.NEEDS_AGREEMENT: "book-open",
    Blocker.MUST_REST: "armchair",
    Blocker.NEEDS_CONSENT: "users",
    Blocker.NOT_RESERVED: "circle-help",
    Blocker.SURPLUS: "plus",
}

_GATES: dict[Gate, str] = {
    Gate.OPEN_NOW: "clock",
    Gate.STATION_FREE: "map-pin",
    Gate.EQUIPMENT_READY: "rectangle-goggles",
    Gate.STARTABLE: "tablet-smartphone",
    Gate.WORKING: "wrench",
    Gate.RESTED: "armchair",
    Gate.AGE: "user",
    Gate.CONSENT: "users",
    Gate.AGREEMENT: "list-checks",
    Gate.MODULE: "graduation-cap",
    Gate.STAFF: "id-card",
}

_ENDS: dict[SessionState, Face] = {
    SessionState.COMPLETED: _WELCOME,
    SessionState.TIMED_OUT: _WELCOME,
    SessionState.STOPPED_BY_VISITOR: _WELCOME,
    SessionState.STOPPED_BY_STAFF: Face("info", "verdict-needs-staff"),
    SessionState.LAUNCH_FAILED: Face("warning", "demo-paused"),
    SessionState.CRASHED: Face("warning", "demo-paused"),
    SessionState.ABANDONED: Face("info", "home-leave"),
}

_TROUBLES: dict[Trouble, str] = {
    Trouble.DISK_FULL: "disk-full",
    Trouble.DISK_FAILED: "recovery",
    Trouble.DISK_READ_ONLY: "recovery",
    Trouble.DATABASE_KEY: "recovery",
    Trouble.DATABASE_NEWER: "recovery",
    Trouble.DATABASE_UNREACHABLE: "recovery",
    Trouble.DATABASE_DAMAGED: "recovery",
    Trouble.DATABASE_IN_USE: "in-use",
    Trouble.OTHER: "one-moment",
}


def verdict_face(verdict: Verdict) -> Face:
    """Each verdict has a drawing of its own, named after it."""
    return Face(_TONES[verdict], "verdict-" + verdict.replace("_", "-"))


def notice_tone(notice: Notice) -> str:
    return _NOTICES[notice]


def purpose_picture(purpose: Purpose) -> str:
    return _PURPOSES[purpose]


def bin_picture(place: Bin) -> str:
    return _BINS[place]


_DUTIES: dict[Duty, str] = {
    Duty.CLEAN: "cleaning",
    Duty.STOP_CLEANING: "cleaning",
    Duty.EVACUATE: "evacuation",
    Duty.CLOSE_ROLL: "evacuation",
    Duty.CHECK_HARDWARE: "scanner",
    Duty.CHECK_CENTRE: "centre",
    Duty.SETTLE_CASES: "exceptions",
    Duty.DESK: "place-desk",
    Duty.LOOK_AT_REPORTS: "reports",
    Duty.TURN_AROUND: "cleaning-box",
    Duty.SHOW_BOARD: "charging-cart",
    Duty.TAKE_STOCK: "place-shelf",
}


def duty_picture(duty: Duty) -> str:
    return _DUTIES[duty]


def blocker_glyph(blocker: Blocker) -> str:
    return _BLOCKERS[blocker]


def gate_glyph(gate: Gate) -> str:
    return _GATES[gate]


def end_face(outcome: SessionState) -> Face:
    """How a session's end looks. Raises KeyError for a state that is no end."""
    return _ENDS[outcome]


_DOWN: dict[Screen, str] = {
    Screen.RESTARTING: "one-moment",
    Screen.OUT_OF_ORDER: "recovery",
    Screen.NOT_SET_UP: "first-run",
}


def trouble_picture(trouble: Trouble | None, screen: Screen) -> str:
    """Of a trouble, or of a screen on which the kiosk is down."""
    return _TROUBLES[trouble] if trouble is not None else _DOWN.get(screen, "verdict-help")
