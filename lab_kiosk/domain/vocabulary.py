# SPDX-License-Identifier: Apache-2.0
"""The closed word lists of the lab. Code, database, QML and documents use the same word for the same thing."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Role(IntEnum):
    """Who somebody is to the lab. The numbers are those of the IL1 badge."""

    UNKNOWN = 0
    STUDENT = 1
    EDUCATOR = 2
    STAFF = 3
    COMMUNITY = 4
    PARTNER = 5


class AgeBand(IntEnum):
    """An age without a birth date. The numbers are those of the IL1 badge; unknown counts as the strictest."""

    UNKNOWN = 0
    UNDER_10 = 1
    FROM_10_TO_12 = 2
    FROM_13_TO_17 = 3
    ADULT = 4

    @property
    def at_least(self) -> int:
        """The youngest age that somebody of this band can have, in years."""
        return (0, 0, 10, 13, 18)[self]

    @classmethod
    def of(cls, years: int) -> AgeBand:
        """The band of somebody whose age is known, in years."""
        return max(band for band in cls if band is not cls.UNKNOWN and band.at_least <= years)


class Party(StrEnum):
    """Who a visit is of."""

    SUBJECT = "subject"
    GUEST = "guest"
    GROUP = "group"


class Presented(StrEnum):
    """How somebody presented themselves."""

    SCANNER = "scanner"
    CAMERA = "camera"
    TOUCH = "touch"
    STAFF = "staff"


class Purpose(StrEnum):
    DEMO = "demo"
    BORROW = "borrow"
    WORKSHOP = "workshop"
    REPAIR = "repair"
    VISIT = "visit"


class ClosedBy(StrEnum):
    """Who ended a visit. A visit that the system closed is no evidence of when somebody left."""

    SELF = "self"
    STAFF = "staff"
    GROUP = "group"
    SYSTEM = "system"
    EVACUATION = "evacuation"
    UNDONE = "undone"


class WhyCorrected(StrEnum):
    """Why staff set the times of a visit right. ``UNSAID`` is what events say that are older than the question."""

    UNSAID = "unsaid"
    FORGOT_TO_LEAVE = "forgot_to_leave"
    FORGOT_TO_COME = "forgot_to_come"
    BY_MISTAKE = "by_mistake"
    KIOSK_FAILED = "kiosk_failed"


class Need(StrEnum):
    """What a group asks the lab to have ready. It is said of the group, never of anybody in it."""

    STEP_FREE = "step_free"
    HEARING = "hearing"
    SEEING = "seeing"
    QUIET = "quiet"


class LoanKind(StrEnum):
    IN_LAB = "in_lab"
    CLASS_SET = "class_set"
    DAY = "day"
    LONG_TERM = "long_term"
    LOANER = "loaner"


class LoanEnd(StrEnum):
    """How a loan closed."""

    RETURNED = "returned"
    IMPLIED_RETURN = "implied_return"
    RENEWED = "renewed"
    FOUND = "found"
    UNDONE = "undone"


class Evidence(StrEnum):
    """Whether the thing was in hand when it was lent."""

    SCANNED = "scanned"
    TYPED = "typed"


class Custody(StrEnum):
    """Who has the thing: the second of an asset's three axes."""

    IN_LAB = "in_lab"
    ON_LOAN = "on_loan"
    IN_SESSION = "in_session"
    AT_BENCH = "at_bench"
    AT_VENDOR = "at_vendor"
    MISSING = "missing"


class Lifecycle(StrEnum):
    ACTIVE = "active"
    RETIRED = "retired"


class Step(StrEnum):
    """A turnaround step between two uses, in the order of the model's policy."""

    SANITISE = "sanitise"
    CHARGE = "charge"
    CHECK = "check"
    RESET = "reset"


class HoldReason(StrEnum):
    DAMAGED = "damaged"
    QUARANTINE = "quarantine"
    RECALL = "recall"
    CALIBRATION_DUE = "calibration_due"
    AUDIT = "audit"
    STAFF = "staff"


class RetireReason(StrEnum):
    """Why a thing leaves the lab for good."""

    WORN_OUT = "worn_out"
    BEYOND_REPAIR = "beyond_repair"
    OUTDATED = "outdated"
    LOST = "lost"
    GIVEN_AWAY = "given_away"


class Condition(StrEnum):
    """What the one-tap question after a return was answered with."""

    UNSAID = "unsaid"
    FINE = "fine"
    PROBLEM = "problem"


class Grade(StrEnum):
    """In which condition a member of staff took a thing back."""

    AS_NEW = "as_new"
    GOOD = "good"
    WORN = "worn"
    DAMAGED = "damaged"


class Accessory(StrEnum):
    """What goes out with a thing and has to come back with it."""

    CHARGER = "charger"
    CABLE = "cable"
    CONTROLLERS = "controllers"
    CASE = "case"
    STRAP = "strap"
    STYLUS = "stylus"
    KEYBOARD = "keyboard"
    HEADPHONES = "headphones"
    BATTERY = "battery"
    MEMORY_CARD = "memory_card"


class CodeKind(StrEnum):
    TAG = "tag"
    SERIAL = "serial"
    VENDOR = "vendor"
    OLD_TAG = "old_tag"


class BlockReason(StrEnum):
    OVERDUE = "overdue"
    CONDUCT = "conduct"
    STAFF = "staff"


class Scope(StrEnum):
    """What a guardian or a school consents to, elsewhere."""

    VR = "vr"
    MEDIA = "media"
    SURVEY = "survey"
    BORROW = "borrow"


class ExportPurpose(StrEnum):
    """What somebody takes records out of the lab for."""

    COMPLIANCE = "compliance"
    EVACUATION = "evacuation"
    OVERDUE_LOANS = "overdue-loans"
    RECORDS_REQUEST = "records-request"
    AUDIT = "audit"
    REPORTING = "reporting"
    HANDING_OVER = "handing-over"


class PictureStage(StrEnum):
    """When a picture of a thing was taken: as it went out, or as it came back."""

    OUT = "out"
    IN = "in"


class SessionState(StrEnum):
    """The life of a demo session (DOMAIN.md, Demos)."""

    CHOSEN = "chosen"
    GATED = "gated"
    BRIEFING = "briefing"
    ARMED = "armed"
    LAUNCHING = "launching"
    RUNNING = "running"
    WARNING = "warning"
    ENDING = "ending"
    COMPLETED = "completed"
    TIMED_OUT = "timed_out"
    STOPPED_BY_VISITOR = "stopped_by_visitor"
    STOPPED_BY_STAFF = "stopped_by_staff"
    LAUNCH_FAILED = "launch_failed"
    CRASHED = "crashed"
    ABANDONED = "abandoned"

    @property
    def over(self) -> bool:
        return self in SESSION_ENDS


SESSION_ENDS = frozenset(
    {
        SessionState.COMPLETED,
        SessionState.TIMED_OUT,
        SessionState.STOPPED_BY_VISITOR,
        SessionState.STOPPED_BY_STAFF,
        SessionState.LAUNCH_FAILED,
        SessionState.CRASHED,
        SessionState.ABANDONED,
    }
)


class RestReason(StrEnum):
    """Why somebody wears no headset for a while."""

    COOLDOWN = "cooldown"
    ILL = "ill"


class CaseCode(StrEnum):
    """The named contradictions that only a person settles (equipment.md §3.5)."""

    OPEN_LOAN_SUPERSEDED = "OPEN_LOAN_SUPERSEDED"
    ORDER_UNSURE = "ORDER_UNSURE"
    DUPLICATE_OUT = "DUPLICATE_OUT"
    RETURN_NO_LOAN = "RETURN_NO_LOAN"
    LENT_WHILE_HELD = "LENT_WHILE_HELD"
    BORROWER_BLOCKED = "BORROWER_BLOCKED"
    RESERVATION_SHORT = "RESERVATION_SHORT"
    DUPLICATE_TAG = "DUPLICATE_TAG"
    UNKNOWN_CODE = "UNKNOWN_CODE"
    VISIT_OVERLAP = "VISIT_OVERLAP"
    EXIT_WITHOUT_VISIT = "EXIT_WITHOUT_VISIT"
    TIMES_DISAGREE = "TIMES_DISAGREE"
    HYGIENE_SKIPPED = "HYGIENE_SKIPPED"
    STOCK_BELOW_ZERO = "STOCK_BELOW_ZERO"


class PilotStage(StrEnum):
    PROPOSED = "proposed"
    RUNNING = "running"
    DECIDED = "decided"


class PilotDecision(StrEnum):
    ADOPT = "adopt"
    EXTEND = "extend"
    ADAPT = "adapt"
    STOP = "stop"


class StockMove(StrEnum):
    """What became of counted parts. What is lent is not here, and comes back."""

    LEND = "lend"
    BACK = "back"
    RECEIVE = "receive"
    CONSUME = "consume"
    LOSE = "lose"
    DAMAGE = "damage"
    ADJUST = "adjust"
