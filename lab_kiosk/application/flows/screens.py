# SPDX-License-Identifier: Apache-2.0
"""The screens: what a scan means on each, how long it stays, and what happens when nobody does anything.

Times are the resting times of EXPERIENCE.md and qt_kiosk.md §4; *More time* multiplies them by three.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.scan_router import ScanContext


class Screen(StrEnum):
    ATTRACT = "attract"
    VERDICT = "verdict"
    REPEAT = "repeat"
    PURPOSE = "purpose"
    RULES = "rules"
    GUEST = "guest"
    NICKNAME = "nickname"
    ROLE = "role"
    AGE = "age"
    LABEL = "label"
    GROUP = "group"
    ZONES = "zones"
    HOME = "home"
    TRAY = "tray"
    LENT = "lent"
    RETURN = "return"
    RETURNED = "returned"
    DEMOS = "demos"
    DEMO = "demo"
    STEPS = "steps"
    QUIZ = "quiz"
    LAUNCHING = "launching"
    SESSION = "session"
    FEEDBACK = "feedback"
    TAKEAWAY = "takeaway"
    RECEIPT = "receipt"
    ABOUT_ME = "about_me"
    STAFF = "staff"
    CLEANING = "cleaning"
    EVACUATION = "evacuation"
    HARDWARE = "hardware"
    SET_UP = "set_up"
    SYNC = "sync"
    CASES = "cases"
    CASE_PICTURE = "case_picture"
    PIN = "pin"
    DESK = "desk"
    AUDIT = "audit"
    INTAKE = "intake"
    TEAM = "team"
    TODAY = "today"
    TODAY_LIST = "today_list"
    VISIT = "visit"
    PAPER = "paper"
    FIND = "find"
    THING = "thing"
    THING_ACT = "thing_act"
    THING_HISTORY = "thing_history"
    THING_PICTURES = "thing_pictures"
    CLASS_SET = "class_set"
    CLASS_OUT = "class_out"
    HAND_OUT = "hand_out"
    HAND_AGREE = "hand_agree"
    CLASS_AGREE = "class_agree"
    HANDED_OUT = "handed_out"
    HAND_PICTURE = "hand_picture"
    TAKE_BACK = "take_back"
    BACK_PICTURE = "back_picture"
    STOCK = "stock"
    REPORTS = "reports"
    RESERVATIONS = "reservations"
    RESERVATION = "reservation"
    RESERVE = "reserve"
    TURNAROUND = "turnaround"
    BOARD = "board"
    STOCKTAKE = "stocktake"
    HELP = "help"
    PROBLEM = "problem"
    RESTARTING = "restarting"
    OUT_OF_ORDER = "out_of_order"
    NOT_SET_UP = "not_set_up"


class Rest(StrEnum):
    """What a screen does when it has been left alone."""

    NEVER = "never"
    """It stays: the attract screen, and a demo that is running."""
    MOVES_ON = "moves_on"
    """It said what it had to say and goes on by itself."""
    ASKS = "asks"
    """It asks "are you still there?", counts down, and forgets the visitor."""


class Manner(msgspec.Struct, frozen=True):
    scans: ScanContext
    rest: Rest
    seconds: int = 0


ASK_SECONDS = 30
"""How long "are you still there?" waits for an answer."""
REFUSAL_SECONDS = 10
"""How long a refusal stays, instead of the seconds of :data:`MANNERS`."""
NOTICE_SECONDS = 12
"""How long a notice stays beside what is on a screen that nobody touches."""
ATTRACT_SECONDS = 45
"""How long the attract screen keeps the language and the looks that somebody chose who never showed a badge."""
CHOOSING_SECONDS = 20
"""How long the list of languages stays when nobody chooses."""
DESK_SECONDS = 120
"""How long the desk of the staff stays open when nobody touches it."""
READING_SECONDS = 180
"""How long the kiosk waits for a text that is read aloud to come to its end."""
MORE_TIME = 3
"""What *More time* multiplies every wait by."""

FINDING = frozenset({Screen.FIND, Screen.THING, Screen.THING_ACT, Screen.THING_HISTORY, Screen.THING_PICTURES})
"""Looking something up: a thing that is scanned here opens its page, and is not brought back."""
TAKING_PICTURES = frozenset({Screen.HAND_PICTURE, Screen.BACK_PICTURE, Screen.CASE_PICTURE})
"""Where the camera looks at a thing and reads no code: what is in view there may be kept (ADR 0021)."""
PICTURE_PAGES = TAKING_PICTURES | {Screen.THING_PICTURES}
"""Pictures of things are on the glass on these alone."""
AT_THE_DESK = FINDING | {
    Screen.DESK,
    Screen.TODAY,
    Screen.TODAY_LIST,
    Screen.VISIT,
    Screen.PAPER,
    Screen.AUDIT,
    Screen.INTAKE,
    Screen.TEAM,
    Screen.HAND_OUT,
    Screen.HAND_AGREE,
    Screen.HANDED_OUT,
    Screen.HAND_PICTURE,
    Screen.TAKE_BACK,
    Screen.BACK_PICTURE,
    Screen.CASE_PICTURE,
    Screen.STOCK,
    Screen.RESERVATIONS,
    Screen.RESERVATION,
    Screen.RESERVE,
}
"""Screens that nobody sees without an open desk. The others know nothing of one: leaving these closes it, except for
:data:`DESK_PAGES`.
"""
DESK_PAGES = AT_THE_DESK | {Screen.PIN, Screen.HARDWARE, Screen.SYNC, Screen.CASES}
"""Where an open desk stays open. Not where a scanner is set up: that page waits for longer than a desk may."""

MANNERS: dict[Screen, Manner] = {
    Screen.ATTRACT: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.VERDICT: Manner(ScanContext.DOOR, Rest.MOVES_ON, 4),
    Screen.REPEAT: Manner(ScanContext.DOOR, Rest.MOVES_ON, 15),
    Screen.PURPOSE: Manner(ScanContext.HOME, Rest.ASKS, 45),
    Screen.RULES: Manner(ScanContext.HOME, Rest.ASKS, 45),
    Screen.GUEST: Manner(ScanContext.DOOR, Rest.ASKS, 45),
    Screen.NICKNAME: Manner(ScanContext.DOOR, Rest.ASKS, 45),
    Screen.ROLE: Manner(ScanContext.DOOR, Rest.ASKS, 45),
    Screen.AGE: Manner(ScanContext.DOOR, Rest.ASKS, 45),
    Screen.LABEL: Manner(ScanContext.HOME, Rest.ASKS, 60),
    Screen.GROUP: Manner(ScanContext.DOOR, Rest.ASKS, 60),
    Screen.ZONES: Manner(ScanContext.HOME, Rest.ASKS, 45),
    Screen.HOME: Manner(ScanContext.HOME, Rest.ASKS, 45),
    Screen.TRAY: Manner(ScanContext.BORROWING, Rest.ASKS, 45),
    Screen.LENT: Manner(ScanContext.HOME, Rest.ASKS, 60),
    Screen.RETURN: Manner(ScanContext.RETURNING, Rest.ASKS, 45),
    Screen.RETURNED: Manner(ScanContext.RETURNING, Rest.MOVES_ON, 12),
    Screen.DEMOS: Manner(ScanContext.HOME, Rest.ASKS, 45),
    Screen.DEMO: Manner(ScanContext.ASKING_STAFF, Rest.ASKS, 45),
    Screen.STEPS: Manner(ScanContext.ASKING_STAFF, Rest.ASKS, 60),
    Screen.QUIZ: Manner(ScanContext.RETURNING, Rest.ASKS, 60),
    Screen.LAUNCHING: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.SESSION: Manner(ScanContext.RETURNING, Rest.NEVER),
    Screen.FEEDBACK: Manner(ScanContext.RETURNING, Rest.ASKS, 45),
    Screen.TAKEAWAY: Manner(ScanContext.RETURNING, Rest.ASKS, 45),
    Screen.RECEIPT: Manner(ScanContext.DOOR, Rest.MOVES_ON, 10),
    Screen.ABOUT_ME: Manner(ScanContext.RETURNING, Rest.ASKS, 60),
    Screen.STAFF: Manner(ScanContext.ASKING_STAFF, Rest.MOVES_ON, 20),
    Screen.CLEANING: Manner(ScanContext.ASKING_STAFF, Rest.MOVES_ON, 60),
    Screen.EVACUATION: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.HARDWARE: Manner(ScanContext.TRYING, Rest.MOVES_ON, 120),
    Screen.SET_UP: Manner(ScanContext.TRYING, Rest.MOVES_ON, 300),
    Screen.SYNC: Manner(ScanContext.DOOR, Rest.MOVES_ON, 120),
    Screen.CASES: Manner(ScanContext.DOOR, Rest.MOVES_ON, 120),
    Screen.CASE_PICTURE: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.PIN: Manner(ScanContext.DOOR, Rest.MOVES_ON, 30),
    Screen.DESK: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.INTAKE: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.AUDIT: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.TODAY: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.TODAY_LIST: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.VISIT: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.PAPER: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    **{screen: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS) for screen in sorted(FINDING)},
    Screen.TEAM: Manner(ScanContext.ASKING_STAFF, Rest.MOVES_ON, DESK_SECONDS),
    Screen.RESERVATIONS: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.RESERVATION: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.RESERVE: Manner(ScanContext.BORROWING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.CLASS_SET: Manner(ScanContext.BORROWING, Rest.ASKS, 120),
    Screen.CLASS_AGREE: Manner(ScanContext.BORROWING, Rest.ASKS, 120),
    Screen.CLASS_OUT: Manner(ScanContext.RETURNING, Rest.MOVES_ON, 60),
    Screen.HAND_OUT: Manner(ScanContext.BORROWING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.HAND_AGREE: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.HANDED_OUT: Manner(ScanContext.BORROWING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.HAND_PICTURE: Manner(ScanContext.BORROWING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.BACK_PICTURE: Manner(ScanContext.RETURNING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.STOCK: Manner(ScanContext.DOOR, Rest.MOVES_ON, DESK_SECONDS),
    Screen.TAKE_BACK: Manner(ScanContext.RETURNING, Rest.MOVES_ON, DESK_SECONDS),
    Screen.REPORTS: Manner(ScanContext.DOOR, Rest.MOVES_ON, 120),
    Screen.TURNAROUND: Manner(ScanContext.RETURNING, Rest.MOVES_ON, 120),
    Screen.BOARD: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.STOCKTAKE: Manner(ScanContext.RETURNING, Rest.MOVES_ON, 300),
    Screen.HELP: Manner(ScanContext.DOOR, Rest.MOVES_ON, 10),
    Screen.RESTARTING: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.OUT_OF_ORDER: Manner(ScanContext.DOOR, Rest.NEVER),
    Screen.NOT_SET_UP: Manner(ScanContext.ENROLLING, Rest.NEVER),
    Screen.PROBLEM: Manner(ScanContext.DOOR, Rest.MOVES_ON, 20),
}
