# SPDX-License-Identifier: Apache-2.0
"""Contradictions that a person settles: what happened, told so that it can be decided with one tap.

A decision is a finding, not an order: it is written down, travels, and ends the case. Two do something besides: one
lets go of the hold that its own case placed, one keeps the thing that was proposed.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.domain.vocabulary import CaseCode


class Decision(StrEnum):
    """The words that ``case.settled`` carries. A shipped word is never given another meaning."""

    CAME_BACK = "came_back"
    HANDED_ON = "handed_on"
    AS_SHOWN = "as_shown"
    OTHER_WAY_ROUND = "other_way_round"
    ONE_LOAN = "one_loan"
    WAS_LENT = "was_lent"
    WAS_HERE = "was_here"
    TAKEN_BACK = "taken_back"
    MAY_STAY_OUT = "may_stay_out"
    TALKED = "talked"
    WAS_ALLOWED = "was_allowed"
    KEPT_ANOTHER = "kept_another"
    """The one that was proposed is kept for them, by this very tap."""
    GOT_ANOTHER = "got_another"
    WERE_TOLD = "were_told"
    ONE_THING = "one_thing"
    TWO_THINGS = "two_things"
    NOT_OURS = "not_ours"
    GETS_A_TAG = "gets_a_tag"
    FORGOT_TO_LEAVE = "forgot_to_leave"
    BADGE_LENT = "badge_lent"
    FORGOT_TO_COME = "forgot_to_come"
    BY_MISTAKE = "by_mistake"
    WAS_CLEANED = "was_cleaned"
    CLEANED_NOW = "cleaned_now"
    COUNTED_AGAIN = "counted_again"
    MISTYPED = "mistyped"
    LATER_IS_RIGHT = "later_is_right"
    SET_RIGHT_AGAIN = "set_right_again"


DECISIONS: dict[CaseCode, tuple[Decision, ...]] = {
    CaseCode.OPEN_LOAN_SUPERSEDED: (Decision.CAME_BACK, Decision.HANDED_ON),
    CaseCode.ORDER_UNSURE: (Decision.AS_SHOWN, Decision.OTHER_WAY_ROUND),
    CaseCode.DUPLICATE_OUT: (Decision.ONE_LOAN,),
    CaseCode.RETURN_NO_LOAN: (Decision.WAS_LENT, Decision.WAS_HERE),
    CaseCode.LENT_WHILE_HELD: (Decision.TAKEN_BACK, Decision.MAY_STAY_OUT),
    CaseCode.BORROWER_BLOCKED: (Decision.TALKED, Decision.WAS_ALLOWED),
    CaseCode.RESERVATION_SHORT: (Decision.KEPT_ANOTHER, Decision.GOT_ANOTHER, Decision.WERE_TOLD),
    CaseCode.DUPLICATE_TAG: (Decision.ONE_THING, Decision.TWO_THINGS),
    CaseCode.UNKNOWN_CODE: (Decision.NOT_OURS, Decision.GETS_A_TAG),
    CaseCode.VISIT_OVERLAP: (Decision.FORGOT_TO_LEAVE, Decision.BADGE_LENT),
    CaseCode.EXIT_WITHOUT_VISIT: (Decision.FORGOT_TO_COME, Decision.BY_MISTAKE),
    CaseCode.TIMES_DISAGREE: (Decision.LATER_IS_RIGHT, Decision.SET_RIGHT_AGAIN),
    CaseCode.HYGIENE_SKIPPED: (Decision.WAS_CLEANED, Decision.CLEANED_NOW),
    CaseCode.STOCK_BELOW_ZERO: (Decision.COUNTED_AGAIN, Decision.MISTYPED),
}
"""What can be found out about each kind; the likelier one first (sync.md §5.6: a scan is proof of custody, so a loan
that another one followed most likely came back without a scan).
"""


class Deed(StrEnum):
    """What happened, as far as a case has to tell it."""

    LENT = "lent"
    RETURNED = "returned"
    IN_A_DEMO = "in_a_demo"
    SEEN = "seen"
    RETIRED = "retired"
    RECALLED = "recalled"
    CAME = "came"
    LEFT = "left"
    SCANNED = "scanned"
    LABELLED = "labelled"
    COUNTED = "counted"
    RESERVED = "reserved"
    CORRECTED = "corrected"


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """One of the facts that contradict. ``who`` is a first name where one is known; ``kiosk`` empty for this one.
    ``things`` is how many were reserved, 0 for what is no reservation; ``begins`` and ``ends`` are the times that a
    visit was given (Unix ms), 0 for those that were left as they were.
    """

    at: int
    deed: Deed
    who: str = ""
    kiosk: str = ""
    things: int = 0
    begins: int = 0
    ends: int = 0


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """Who decided what, when and where. ``by`` is a first name where one is known, ``kiosk`` empty for this one.
    ``passed``: nobody decided, and ``decision`` is by what it ended by itself (``short.Passed``).
    """

    decision: str
    at: int
    by: str = ""
    kiosk: str = ""
    passed: bool = False


class StandIn(msgspec.Struct, frozen=True, kw_only=True):
    """Another unit of the model, for a reservation of ``who`` that went short; without an ``asset_id`` none is free for
    that time. Without a ``reservation_id`` it can be proposed, but not kept with a tap: no reservation tells of it.
    """

    who: str = ""
    asset_id: str = ""
    tag: str = ""
    place: str = ""
    reservation_id: str = ""
    start_at: int
    end_at: int

    @property
    def keepable(self) -> bool:
        return bool(self.asset_id and self.reservation_id)


class CaseLine(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it is told. ``thing`` and ``tag`` are empty where it is about nobody's thing.

    ``settled`` is the decision that counts, ``overruled`` what others decided who could not know of it yet.
    ``pictured``: somebody took a picture of the thing for it, here or at another kiosk.
    """

    case_id: str
    code: CaseCode
    at: int
    thing: str = ""
    tag: str = ""
    picture: str = ""
    moments: tuple[Moment, ...] = ()
    decisions: tuple[Decision, ...] = ()
    settled: Settled | None = None
    overruled: tuple[Settled, ...] = ()
    pictured: bool = False
    stand_in: StandIn | None = None


class CaseList(msgspec.Struct, frozen=True):
    """Every open case, the oldest first, and behind them those that were decided last. ``too_late``: the one that was
    to be decided had been already; ``changed``: what was proposed is not to be had any more, and nothing was written.
    """

    lines: tuple[CaseLine, ...]
    too_late: bool = False
    changed: bool = False


class CasesShown(msgspec.Struct, frozen=True):
    """The list may be shown, to the member of staff ``by``."""

    by: str
    cases: CaseList


class CaseBook(msgspec.Struct, frozen=True, kw_only=True):
    """The list on the screen, and who decides there."""

    by: str
    lines: tuple[CaseLine, ...] = ()
