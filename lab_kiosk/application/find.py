# SPDX-License-Identifier: Apache-2.0
"""Looking things up at the desk, as values: what was typed and found, the page of one thing, and its history."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.vocabulary import Custody, HoldReason, LoanKind, Role, Step

MOST_FOUND = 20
"""How many things a search shows: whoever sees more than that types one letter more."""
HISTORY_PAGE = 12
"""How many sentences of a history stand on one page."""


class LookFor(msgspec.Struct, frozen=True):
    """What has been typed so far."""

    text: str


class FoundLine(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was found. ``who`` has it, where the register knows a first name; ``held``: something but its
    custody stands in the way of lending it.
    """

    asset_id: str
    tag: str
    name: str
    picture: str
    custody: Custody
    place: str = ""
    who: str = ""
    held: bool = False
    retired: bool = False


class FoundShown(msgspec.Struct, frozen=True, kw_only=True):
    """``text`` is what was asked for; ``more``: there are others. ``kit`` is a kit whose code was scanned: then the
    lines are its members.
    """

    text: str = ""
    lines: tuple[FoundLine, ...] = ()
    more: bool = False
    kit: str = ""


class ThingAct(StrEnum):
    """What staff do to one thing on its page. The first, only with a code that waits for its thing."""

    CODE = "code"
    HOLD = "hold"
    RELEASE = "release"
    BENCH = "bench"
    VENDOR = "vendor"
    MISSING = "missing"
    MOVE = "move"
    LABEL = "label"
    CALIBRATE = "calibrate"
    RETIRE = "retire"


class OpenThing(msgspec.Struct, frozen=True, kw_only=True):
    """A code that was scanned, or a thing that was picked. ``by`` is whose desk it is."""

    code: str = ""
    asset_id: str = ""
    by: str


class HoldLine(msgspec.Struct, frozen=True, kw_only=True):
    """One hold. ``by`` is the first name of who placed it, empty where the records or a visitor did; ``at`` is 0 where
    nobody knows since when.
    """

    hold_id: str
    reason: HoldReason
    at: int = 0
    by: str = ""


class ThingPage(msgspec.Struct, frozen=True, kw_only=True):
    """One thing as staff see it. ``who`` has it (a first name or a vendor; empty where none is known, then ``role`` is
    what is) until ``due_at``, or in a session of ``demo``. ``since`` is when that began; instants are Unix ms, 0
    for none. ``blockers`` is everything in the way of lending it. ``acts`` are those that this member of staff may do
    now, ``reasons`` the holds that it does not have yet, ``places`` where it could stand, ``vendors`` who could have
    it. ``battery`` -1 is unknown. ``pictured`` is of how many hand-overs pictures were taken. Its calibration is due at
    ``calibration_due``, 0 where nobody knows; done today, it would be due again at ``calibrated_until``.
    """

    asset_id: str
    tag: str
    name: str = ""
    maker: str = ""
    picture: str = ""
    serials: tuple[str, ...] = ()
    custody: Custody = Custody.IN_LAB
    place: str = ""
    retired: bool = False
    who: str = ""
    role: Role = Role.UNKNOWN
    due_at: int = 0
    overdue: bool = False
    demo: str = ""
    since: int = 0
    seen_at: int = 0
    battery: int = -1
    charging: bool = False
    loan_id: str = ""
    kind: LoanKind | None = None
    blockers: tuple[Blocker, ...] = ()
    holds: tuple[HoldLine, ...] = ()
    steps: tuple[Step, ...] = ()
    acts: tuple[ThingAct, ...] = ()
    reasons: tuple[HoldReason, ...] = ()
    places: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    pictured: int = 0
    calibration_due: int = 0
    calibrated_until: int = 0


class ThingShown(msgspec.Struct, frozen=True, kw_only=True):
    """The page, and what was just done. ``old_label``: the code that was scanned is one that the thing had once;
    ``found``: it was missing until that scan.
    """

    page: ThingPage
    did: ThingAct | None = None
    old_label: bool = False
    found: bool = False


class ThingUnknown(msgspec.Struct, frozen=True):
    """A code of nothing that the lab knows. It was kept for staff, who may say on which thing it is."""

    code: str = ""


class NotNow(StrEnum):
    """Why an act on a thing was not done."""

    NOT_YOUR_PART = "not_your_part"
    NOT_AS_IT_IS = "not_as_it_is"
    """It is somewhere else than a moment ago, or has the hold, or has it no longer."""


class ThingRefused(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing was written. ``page`` is how it stands."""

    why: NotNow
    page: ThingPage


class ActOnThing(msgspec.Struct, frozen=True, kw_only=True):
    """``value`` says more: the reason of a hold or of retiring, the hold to release, the place (as the records call it,
    or the code of its card), the vendor, the code that is on it.
    """

    asset_id: str
    act: ThingAct
    by: str
    value: str = ""


class LookAtHistory(msgspec.Struct, frozen=True, kw_only=True):
    """``loan_id``: of that loan alone. ``page`` counts from 0, which is the newest."""

    asset_id: str
    loan_id: str = ""
    page: int = 0


class Told(StrEnum):
    """What makes one event another sentence."""

    PLAIN = "plain"
    AGAIN = "again"
    """Lent to somebody who had it."""
    FROM_ANOTHER = "from_another"
    """Lent while somebody else still had it: their loan ended by it."""
    NO_LOAN = "no_loan"
    COUNT = "count"
    """By a stock-take."""
    CHARGING = "charging"


class Despite(StrEnum):
    """What staff let a thing go out in spite of."""

    RESERVED = "reserved"
    """It was kept for somebody else."""
    COURSE = "course"
    """The borrower had not done the course that it takes: they were shown how it works instead."""
    OVERDUE = "overdue"
    """The borrower had something that was overdue."""


class HistoryLine(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence, before it has words. ``who`` did it (a first name of staff), ``whom`` it went to or came from,
    ``other`` who had it before; ``word`` is of a closed list, a place or a code, ``percent`` a battery's, ``until`` an
    instant. ``loan_id`` is where the story of a loan begins. ``kiosk`` is empty for this one. ``despite``: of a loan,
    what the member of staff overrode.
    """

    event_id: str
    kind: str
    at: int
    told: Told = Told.PLAIN
    who: str = ""
    whom: str = ""
    other: str = ""
    word: str = ""
    percent: int = -1
    until: int = 0
    loan_id: str = ""
    kiosk: str = ""
    despite: tuple[Despite, ...] = ()


class HistoryShown(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the story of a thing, or of one of its loans."""

    asset_id: str
    loan_id: str = ""
    page: int = 0
    pages: int = 1
    lines: tuple[HistoryLine, ...] = ()


class FindBook(msgspec.Struct, frozen=True, kw_only=True):
    """What lies open at the desk: the list, the thing, the act that is asked about (and the hold or the reason that it
    is ``about``), the history. ``unknown``: a code that nobody knows was scanned last; ``code`` is that code until it
    was given to a thing. ``listed`` is the list of the day that led to the thing, and that it goes back to.
    """

    shown: FoundShown = FoundShown()
    unknown: bool = False
    code: str = ""
    thing: ThingPage | None = None
    old_label: bool = False
    act: ThingAct | None = None
    about: str = ""
    history: HistoryShown | None = None
    listed: str = ""


FindCommand = LookFor | OpenThing | ActOnThing | LookAtHistory
FindOutcome = FoundShown | ThingShown | ThingUnknown | ThingRefused | HistoryShown
