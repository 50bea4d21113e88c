# SPDX-License-Identifier: Apache-2.0
"""What came of a command: frozen values, expected refusals included. Words for people are made from them in QML."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.cases import CaseList, CasesShown
from lab_kiosk.application.centre import CentreFacts, CentreShown, SelfTested
from lab_kiosk.application.class_set import ClassSetChanged, ClassSetLent, ClassSetOpened, ClassSetRefused, SetBack
from lab_kiosk.application.counted import StockShown
from lab_kiosk.application.desk import DeskOutcome
from lab_kiosk.application.duty import (
    Accounted,
    CleaningAllowed,
    CleaningOver,
    HardwareShown,
    NotOnRoll,
    RollCall,
    RollClosed,
    RollNews,
    RollWritten,
)
from lab_kiosk.application.handing import BroughtBack, HandOutcome
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.pages import PagesNoted
from lab_kiosk.application.pictures import PictureOutcome
from lab_kiosk.application.renewing import RenewOutcome
from lab_kiosk.application.reports import ReportsOpened
from lab_kiosk.application.reservations import ReservationOutcome
from lab_kiosk.application.stocktake import NoPlaceYet, StocktakePage, StocktakeShown
from lab_kiosk.application.things import Course, KitOffer, LoanLine, Offered, Part
from lab_kiosk.application.turnaround import BoardFacts, BoardShown, TurnaroundAllowed, Turned, TurnUndone
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.application.visits import VisitOutcome
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.demo import GateResult, Manifest
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.launch import Words
from lab_kiosk.domain.vocabulary import Condition, SessionState


class CheckedIn(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a badge, a label or a guest. ``ask_leave``: it was scanned long enough ago to ask *Leave* or *I'm
    still here*. ``opens_at`` is there when only the hours are in the way (minutes after midnight), ``new_label`` when a
    day label was made just now.
    """

    verdict: CheckInVerdict
    visitor: Visitor | None = None
    ask_leave: bool = False
    ask_purpose: bool = False
    rules: str = ""
    opens_at: int | None = None
    new_label: bool = False


class GroupExpected(Discreet, frozen=True):
    """A group may come in; how many are they? Nothing is written yet. ``staff_text`` is the badge that allowed it."""

    heads: int
    staff_text: str = ""


class Moved(msgspec.Struct, frozen=True):
    """The visitor, where they are now."""

    visitor: Visitor


class Recounted(msgspec.Struct, frozen=True):
    """The group, as many as they are now."""

    visitor: Visitor


class Noted(msgspec.Struct, frozen=True):
    """It is in the journal; nothing more to show."""


class Presence(msgspec.Struct, frozen=True):
    """*I'm still here* was written down."""

    visitor: Visitor


class HomeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The live facts on the four tiles."""

    visitor: Visitor
    ready: int
    headsets: int
    demos: int
    stations_free: int
    loans: tuple[LoanLine, ...] = ()
    rules: str = ""
    rests_until: int = 0
    """Until when the visitor wears no headset; 0 for nobody who has to rest."""


class Feature(msgspec.Struct, frozen=True, kw_only=True):
    """A demo as the attract screen tells of it; ``running`` while somebody is in it."""

    demo_id: str
    title: Words
    picture: str
    running: bool = False


class LabFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The live facts of the attract screen. ``places_left`` is None where the lab has no limit; ``charging`` are
    headsets that are not ready, and will be once they are charged; ``guests`` whether somebody without a badge can
    sign in here, and ``asks_*`` what they are asked beside who they are. Hours are minutes of the day. ``recalled`` is
    how many things are out that were recalled: a number and nobody's name, the screen is for everybody.
    """

    inside: int
    places_left: int | None
    ready: int
    headsets: int
    demos: int
    open_now: bool
    closes_at: int
    opens_at: int = 0
    charging: int = 0
    stations: int = 0
    stations_free: int = 0
    features: tuple[Feature, ...] = ()
    guests: bool = True
    asks_purpose: bool = True
    asks_nickname: bool = True
    recalled: int = 0


class Unknown(msgspec.Struct, frozen=True):
    """A code of nothing that the lab knows. It was kept for staff."""


class Offers(msgspec.Struct, frozen=True):
    """One thing, or every member of a kit. ``code`` is what was scanned; without one it is all that lies in the tray,
    told ``again``.
    """

    items: tuple[Offered, ...]
    code: str = ""
    kit: KitOffer | None = None
    again: bool = False


class Lent(msgspec.Struct, frozen=True, kw_only=True):
    """``set_aside`` became unavailable between the tray and the commit; the rest is lent. ``at`` is the instant from
    which the minute to undo counts.
    """

    batch_id: str
    at: int
    loans: tuple[LoanLine, ...]
    set_aside: tuple[Offered, ...] = ()


class LendingTakenBack(msgspec.Struct, frozen=True):
    """As if it had not been lent. ``moved_on`` things of the batch had gone on already: returned, or lent again."""

    moved_on: int = 0


class TooLate(msgspec.Struct, frozen=True):
    """The minute for undoing is over; a return is the honest way now."""


class Returned(msgspec.Struct, frozen=True, kw_only=True):
    """``found``: it was marked missing. ``here_already``: nothing had to be written down. ``parts_out`` are the other
    members of its ``kit`` that are still to come, ``class_set`` how far the set is back that it was lent with. ``desk``
    is what only staff are told.
    """

    asset_id: str
    tag: str
    name: str
    picture: str
    bin: Bin
    found: bool = False
    here_already: bool = False
    had_loan: bool = False
    condition: Condition = Condition.UNSAID
    kit: str = ""
    parts_out: tuple[Part, ...] = ()
    class_set: SetBack | None = None
    desk: BroughtBack | None = None


class KitToReturn(msgspec.Struct, frozen=True):
    """A kit's own code says nothing of what is in its box: these ``parts`` are out, and each is scanned."""

    name: str
    parts: tuple[Part, ...]


class DemoCard(msgspec.Struct, frozen=True, kw_only=True):
    """``blocked`` cards stay visible: whoever is gated out is offered the alternative. ``min_age`` is the stricter of
    the demo's and its devices'.
    """

    demo: Manifest
    blocked: bool
    places_free: int
    paused: bool = False
    startable: bool = True
    min_age: int = 0


class Demos(msgspec.Struct, frozen=True):
    cards: tuple[DemoCard, ...]


class DemoPage(Discreet, frozen=True, kw_only=True):
    """``min_age`` is the stricter of the demo's and its devices'; ``course`` what has to be passed first, or again."""

    demo: Manifest
    gates: tuple[GateResult, ...]
    min_age: int = 0
    staff_text: str = ""
    alternative: Manifest | None = None
    course: Course | None = None


class SessionOpened(msgspec.Struct, frozen=True):
    session_id: str
    demo: Manifest


class SafetyNoted(msgspec.Struct, frozen=True):
    step: str


class StaffRefused(msgspec.Struct, frozen=True):
    """The badge is no staff badge of this lab."""


class RunsOn(msgspec.Struct, frozen=True):
    """A headset that a demo runs on: the number that its driver knows, and the tag that people read."""

    serial: str
    tag: str


class SessionArmed(msgspec.Struct, frozen=True):
    session_id: str
    headset: RunsOn | None = None


class NotReady(msgspec.Struct, frozen=True):
    """Between the gates and the start something was taken."""

    blocker: Blocker


class SessionRunning(msgspec.Struct, frozen=True, kw_only=True):
    session_id: str
    started_at: int
    run_seconds: int
    warn_seconds: tuple[int, ...]


class SessionOver(msgspec.Struct, frozen=True, kw_only=True):
    session_id: str
    outcome: SessionState
    seconds: int


class FeedbackNoted(msgspec.Struct, frozen=True):
    staff_called: bool


class HelpIsComing(msgspec.Struct, frozen=True):
    reason: str


class DemoTried(msgspec.Struct, frozen=True):
    """One session of a visit: how it ended (or where it stands, if it goes on), and whether the demo ever ran."""

    demo_id: str
    state: SessionState
    ran: bool


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to leaving: what was done, what is still on loan, how many of a group are still inside. ``visitor`` is
    who has left.
    """

    verdict: CheckInVerdict
    visitor: Visitor
    first_name: str | None
    opened_at: int
    closed_at: int
    demos: tuple[DemoTried, ...]
    loans: tuple[LoanLine, ...]
    still_inside: int = 0


class Resumed(msgspec.Struct, frozen=True, kw_only=True):
    """What a restart found: at most one session goes on here, the others were closed as abandoned."""

    running: SessionRunning | None = None
    demo: Manifest | None = None
    visitor: Visitor | None = None
    headset: RunsOn | None = None
    abandoned: int = 0


class Trouble(StrEnum):
    """What may be wrong with the surroundings, each with a sentence and something to do."""

    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    DISK_READ_ONLY = "disk_read_only"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_IN_USE = "database_in_use"
    DATABASE_KEY = "database_key"
    DATABASE_NEWER = "database_newer"
    DATABASE_UNREACHABLE = "database_unreachable"
    OTHER = "other"

    @classmethod
    def named(cls, code: str) -> Trouble:
        """The trouble of that code; ``OTHER`` for one that nobody has words for."""
        return cls(code) if code in set(cls) else cls.OTHER


class RollUnwritten(msgspec.Struct, frozen=True):
    """A member of staff (``by``) may put the evacuation list away, but that cannot be written down. The list stays
    unless they say that it shall go all the same.
    """

    by: str
    at: int
    trouble: Trouble


class Failed(msgspec.Struct, frozen=True):
    """The surroundings would not let it happen: shown, retried, logged once per change."""

    trouble: Trouble


Outcome = (
    CheckedIn
    | GroupExpected
    | Moved
    | Recounted
    | Noted
    | Presence
    | HomeFacts
    | LabFacts
    | Unknown
    | Offers
    | Lent
    | ClassSetOpened
    | ClassSetRefused
    | ClassSetLent
    | ClassSetChanged
    | HandOutcome
    | RenewOutcome
    | StockShown
    | VisitOutcome
    | LendingTakenBack
    | TooLate
    | Returned
    | KitToReturn
    | TurnaroundAllowed
    | Turned
    | TurnUndone
    | BoardShown
    | BoardFacts
    | StocktakeShown
    | StocktakePage
    | NoPlaceYet
    | Demos
    | DemoPage
    | SessionOpened
    | SafetyNoted
    | StaffRefused
    | SessionArmed
    | NotReady
    | SessionRunning
    | SessionOver
    | FeedbackNoted
    | HelpIsComing
    | Receipt
    | Knowledge
    | CleaningAllowed
    | CleaningOver
    | HardwareShown
    | RollCall
    | RollClosed
    | RollUnwritten
    | RollWritten
    | RollNews
    | Accounted
    | NotOnRoll
    | Resumed
    | CentreShown
    | CentreFacts
    | SelfTested
    | CasesShown
    | CaseList
    | DeskOutcome
    | ReportsOpened
    | PagesNoted
    | PictureOutcome
    | ReservationOutcome
    | Failed
)
