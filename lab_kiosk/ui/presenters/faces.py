# SPDX-License-Identifier: Apache-2.0
"""Which colour, drawing and icon stand for what: total maps over the domain's closed enums. Their words are in QML."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Notice
from lab_kiosk.application.outcomes import Trouble
from lab_kiosk.domain.availability import Bin
from lab_kiosk.domain.check_in import CheckInVerdict as Verdict
from lab_kiosk.domain.demo import Gate
from lab_kiosk.domain.vocabulary import Purpose, SessionState


@dataclass(frozen=True)
class Face:
    """``tone`` is "info", "success", "warning" or "danger"; ``picture`` names a file in resources/illustrations."""

    tone: str
    picture: str


_WELCOME = Face("success", "verdict-welcome")
_STOP = Face("danger", "verdict-stop")
_WAIT = Face("warning", "verdict-wait")
_ASK = Face("warning", "verdict-help")

_VERDICTS: dict[Verdict, Face] = {
    Verdict.ADMIT: _WELCOME,
    Verdict.ADMIT_RETURNING: _WELCOME,
    Verdict.ALREADY_INSIDE: _WELCOME,
    Verdict.DUPLICATE_IGNORED: _WELCOME,
    Verdict.EXIT_OK: Face("success", "home-leave"),
    Verdict.NEEDS_ANSWERS: _WELCOME,
    Verdict.NEEDS_ASSENT: _WELCOME,
    Verdict.NEEDS_CONSENT: _ASK,
    Verdict.NEEDS_STAFF: Face("warning", "place-desk"),
    Verdict.NEEDS_LEADER: _ASK,
    Verdict.NOT_YET: _WAIT,
    Verdict.EXPIRED: Face("danger", "place-desk"),
    Verdict.REVOKED: _STOP,
    Verdict.WRONG_SITE: _STOP,
    Verdict.UNKNOWN_BADGE: _STOP,
    Verdict.LOGIN_BADGE: Face("warning", "badge-under-reader"),
    Verdict.UNREADABLE: Face("warning", "badge-under-reader"),
    Verdict.SOFT_FULL: _WAIT,
    Verdict.HARD_FULL: _WAIT,
}

_NOTICES: dict[Notice, str] = {
    Notice.UNREADABLE: "warning",
    Notice.LOGIN_BADGE: "warning",
    Notice.TWO_CODES: "warning",
    Notice.UNKNOWN_CODE: "warning",
    Notice.ALREADY_IN_TRAY: "info",
    Notice.ALREADY_INSIDE: "info",
    Notice.STAFF_REFUSED: "danger",
    Notice.CHECK_IN_FIRST: "warning",
    Notice.NOT_READY: "warning",
    Notice.LAUNCH_FAILED: "danger",
    Notice.TAKEN_BACK: "success",
    Notice.TOO_LATE: "warning",
    Notice.KIOSK_IN_USE: "info",
    Notice.HELP_CALLED: "success",
}

_PURPOSES: dict[Purpose, str] = {
    Purpose.DEMO: "home-demo",
    Purpose.BORROW: "home-borrow",
    Purpose.WORKSHOP: "3d-printer",
    Purpose.REPAIR: "place-bench",
    Purpose.VISIT: "robot",
}

_BINS: dict[Bin, str] = {
    Bin.SHELF: "place-shelf",
    Bin.CLEAN: "place-clean",
    Bin.CHARGE: "place-charge",
    Bin.BENCH: "place-bench",
    Bin.DESK: "place-desk",
}

_GATES: dict[Gate, str] = {
    Gate.OPEN_NOW: "clock",
    Gate.STATION_FREE: "map-pin",
    Gate.EQUIPMENT_READY: "rectangle-goggles",
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
    SessionState.STOPPED_BY_STAFF: Face("info", "place-desk"),
    SessionState.LAUNCH_FAILED: _ASK,
    SessionState.CRASHED: _ASK,
    SessionState.ABANDONED: Face("info", "home-leave"),
}

_TROUBLES: dict[Trouble, str] = {
    Trouble.DISK_FULL: "place-bench",
    Trouble.DATABASE_DAMAGED: "place-bench",
    Trouble.DATABASE_IN_USE: "verdict-wait",
    Trouble.OTHER: "verdict-help",
}


def verdict_face(verdict: Verdict) -> Face:
    return _VERDICTS[verdict]


def notice_tone(notice: Notice) -> str:
    return _NOTICES[notice]


def purpose_picture(purpose: Purpose) -> str:
    return _PURPOSES[purpose]


def bin_picture(place: Bin) -> str:
    return _BINS[place]


def gate_glyph(gate: Gate) -> str:
    return _GATES[gate]


def end_face(outcome: SessionState) -> Face:
    """How a session's end looks. Raises KeyError for a state that is no end."""
    return _ENDS[outcome]


def trouble_picture(trouble: Trouble) -> str:
    return _TROUBLES[trouble]
