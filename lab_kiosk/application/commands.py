# SPDX-License-Identifier: Apache-2.0
"""What the lab can be asked to do: one frozen struct an intention. Each has one use case
(``use_cases/__init__.py``).
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from lab_kiosk.application.counted import StockCommand
from lab_kiosk.application.desk import DeskCommand
from lab_kiosk.application.duty import Duty, NoteRollClosed
from lab_kiosk.application.fleet import FleetCommand
from lab_kiosk.application.handing import HandCommand
from lab_kiosk.application.intake import IntakeCommand
from lab_kiosk.application.pages import NotePages
from lab_kiosk.application.paper import PrinterCommand
from lab_kiosk.application.pictures import PictureCommand, TakePicture
from lab_kiosk.application.pins import PinCommand
from lab_kiosk.application.renewing import RenewCommand
from lab_kiosk.application.reports import ReportCommand
from lab_kiosk.application.reservations import ReservationCommand
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.application.visits import VisitCommand
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.vocabulary import AgeBand, Condition, LoanKind, Need, Presented, Purpose, Role, SessionState

UNDO_MS = 60 * 1000
"""How long a lending can be taken back as if it had not been."""


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """What a group's leader said at the door. ``adults`` are among the ``heads``."""

    heads: int
    adults: int = 0
    needs: tuple[Need, ...] = ()
    zone: str = ""


class CheckIn(Discreet, frozen=True):
    """``staff_text`` is the badge that was scanned behind a refusal: of staff, to allow what only staff may allow, or
    of the leader who was missing. A group is let in with its ``count``; without one it is asked for it.
    """

    text: str
    presented: Presented
    staff_text: str = ""
    count: Count | None = None


class SignInGuest(Discreet, frozen=True, kw_only=True):
    """Somebody without a badge, who has said what brings them. ``staff_text`` as in :class:`CheckIn`."""

    SECRETS: ClassVar[tuple[str, ...]] = ("nickname", "staff_text")

    purpose: Purpose | None
    role: Role
    age_band: AgeBand
    nickname: str = ""
    staff_text: str = ""


class SignInByLabel(Discreet, frozen=True):
    """A guest's day label was scanned."""

    text: str
    presented: Presented
    staff_text: str = ""


class MoveVisit(msgspec.Struct, frozen=True):
    """Somebody is in another zone; ``place`` is the code of its card."""

    visitor: Visitor
    place: str


class Recount(msgspec.Struct, frozen=True):
    """Late joiners or early leavers: how many of the group are inside now."""

    visitor: Visitor
    heads: int


class RefuseScan(msgspec.Struct, frozen=True):
    """Keep that something was turned away: its kind and length, nothing of its text."""

    why: str
    length: int


class StatePurpose(msgspec.Struct, frozen=True):
    visitor: Visitor
    purpose: Purpose


class GiveAssent(msgspec.Struct, frozen=True):
    visitor: Visitor
    document: str
    language: str
    read_aloud: bool = False


class ConfirmPresence(msgspec.Struct, frozen=True):
    visitor: Visitor


class Leave(msgspec.Struct, frozen=True):
    """``heads`` is how many of a group go; None for everybody."""

    visitor: Visitor
    heads: int | None = None


class TellWhatIsKnown(msgspec.Struct, frozen=True):
    """Ask for everything that the journal holds about this visitor."""

    visitor: Visitor


class LookAround(msgspec.Struct, frozen=True):
    """Ask for the live facts of the home screen."""

    visitor: Visitor


class CloseForgotten(msgspec.Struct, frozen=True):
    """End the visits that the lab has closed behind and nobody has given a sign of since."""


class LookAtLab(msgspec.Struct, frozen=True):
    """Ask for the live facts of the attract screen: nobody in particular is asking."""


class OfferItem(msgspec.Struct, frozen=True):
    """Say what a scanned thing is and whether this visitor may have it. Commits nothing.

    ``beside`` is what they are about to take besides, ``reservation`` what it is for, ``until_ms`` for how long,
    ``kind`` as what (None: as its model is usually lent).
    """

    visitor: Visitor
    code: str
    beside: tuple[str, ...] = ()
    reservation: str = ""
    until_ms: int = 0
    kind: LoanKind | None = None


class OfferAgain(msgspec.Struct, frozen=True):
    """Say anew of everything in the tray whether this visitor may have it: something was read and accepted."""

    visitor: Visitor
    assets: tuple[str, ...]


class Lend(msgspec.Struct, frozen=True):
    visitor: Visitor
    assets: tuple[str, ...]


class UndoLending(msgspec.Struct, frozen=True):
    batch_id: str
    loans: tuple[tuple[str, str], ...]
    """Pairs of asset id and loan id."""
    reservation: str = ""
    """What they went out for."""


class TakeBack(msgspec.Struct, frozen=True):
    """A thing is here again, whoever brought it."""

    code: str


class ReportCondition(msgspec.Struct, frozen=True):
    asset_id: str
    condition: Condition


class ListDemos(msgspec.Struct, frozen=True):
    visitor: Visitor


class OpenDemo(Discreet, frozen=True):
    """One page of truth about a demo, its gates included. ``staff_present``: a staff badge was scanned for it."""

    visitor: Visitor
    demo_id: str
    staff_text: str = ""


class ChooseDemo(Discreet, frozen=True):
    """Open a session: it is in the journal from here on, however it goes on."""

    visitor: Visitor
    demo_id: str
    staff_text: str = ""


class AcknowledgeSafety(Discreet, frozen=True):
    session_id: str
    step: str
    needs_staff: bool
    staff_text: str = ""


class PassQuiz(msgspec.Struct, frozen=True):
    """The quiz of a session was passed: write down what that grants, and for how many days (None: for good)."""

    session_id: str
    visitor: Visitor
    modules: tuple[str, ...]
    valid_days: int | None = None


class ArmSession(msgspec.Struct, frozen=True):
    """Claim the equipment, and let the launcher go."""

    session_id: str
    visitor: Visitor


class RecordStart(msgspec.Struct, frozen=True):
    session_id: str


class RecordBeat(msgspec.Struct, frozen=True):
    session_id: str


class AdvanceSession(msgspec.Struct, frozen=True):
    session_id: str
    state: SessionState


class EndSession(msgspec.Struct, frozen=True):
    session_id: str
    outcome: SessionState
    exit_code: int | None = None


class GiveFeedback(msgspec.Struct, frozen=True):
    session_id: str
    answers: dict[str, str | int]


class ReportBattery(msgspec.Struct, frozen=True):
    """What a device says of its own battery, in percent; ``serial`` is the number on its label."""

    serial: str
    percent: int
    charging: bool = False


class CallHelp(msgspec.Struct, frozen=True):
    reason: str


class DoDuty(Discreet, frozen=True):
    """Staff ask for something that only staff may: badge in hand, or at their open desk, which says who they are
    (``by``).
    """

    duty: Duty
    staff_text: str = ""
    by: str = ""


class Muster(msgspec.Struct, frozen=True):
    """Somebody was seen outside: ``text`` is their badge or (``label``) their day label, ``by`` who called the roll."""

    text: str
    by: str
    label: bool = False


class LookAtRoll(msgspec.Struct, frozen=True):
    """Ask what has become of the list that was called at ``called_at`` and has these ``visits``."""

    called_at: int
    visits: tuple[str, ...]


class LookAtCentre(msgspec.Struct, frozen=True):
    """Ask how the exchange with the centre stands, as far as the journal knows."""


class CheckOffline(msgspec.Struct, frozen=True):
    """Ask whether this kiosk has all that it needs to be alone."""


class ListCases(msgspec.Struct, frozen=True):
    """Ask for every contradiction that waits for a person, and for those that were decided last."""


class SettleCase(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff decided: ``decision`` is a word of :class:`lab_kiosk.application.cases.Decision`, ``instead``
    the thing that they saw proposed.
    """

    case_id: str
    decision: str
    by: str
    instead: str = ""


class ReportTrouble(msgspec.Struct, frozen=True):
    """Something of the lab's does not work, and staff should look at it; nobody has to wait for them."""

    what: str


class DoubtRecords(msgspec.Struct, frozen=True):
    """A backup turned out unsound, so the database itself may be damaged: the next start has to look."""


class ResumeLab(msgspec.Struct, frozen=True):
    """Ask, at start, what was going on at this station when the kiosk stopped."""


class Ease(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor chose to see better. Whether anything may move is for the site to say, not for a visitor."""

    larger_text: bool = False
    high_contrast: bool = False


class StartProgram(msgspec.Struct, frozen=True):
    """For the launcher, not for the lab thread. ``headset`` is the serial number of the one that was claimed, where the
    demo runs on one. ``again``: the kiosk fell over in the middle, and it may be running still. ``ease`` goes on to
    programs and pages.
    """

    session_id: str
    demo_id: str
    language: str
    headset: str = ""
    again: bool = False
    ease: Ease = Ease()


class StopProgram(msgspec.Struct, frozen=True):
    session_id: str


class TellTimeLeft(msgspec.Struct, frozen=True):
    """For the launcher: say over the demo how many seconds are left, where that can be done."""

    session_id: str
    seconds: int


class ContactCentre(msgspec.Struct, frozen=True):
    """For the thread that keeps contact with the centre: now."""


class JoinCentre(Discreet, frozen=True):
    """For the one that sets a new kiosk up: the enrolment code was scanned."""

    text: str


class SayAgain(msgspec.Struct, frozen=True):
    """For the voice, like the two below: what was said last, once more."""


class Hush(msgspec.Struct, frozen=True):
    pass


class ReadAloud(msgspec.Struct, frozen=True):
    """Everything that can be read on the screen."""


LabCommand = (
    CheckIn
    | SignInGuest
    | SignInByLabel
    | MoveVisit
    | Recount
    | RefuseScan
    | StatePurpose
    | GiveAssent
    | ConfirmPresence
    | Leave
    | TellWhatIsKnown
    | LookAround
    | CloseForgotten
    | LookAtLab
    | OfferItem
    | OfferAgain
    | Lend
    | UndoLending
    | TakeBack
    | ReportCondition
    | FleetCommand
    | HandCommand
    | RenewCommand
    | StockCommand
    | VisitCommand
    | ReservationCommand
    | ListDemos
    | OpenDemo
    | ChooseDemo
    | AcknowledgeSafety
    | PassQuiz
    | ArmSession
    | RecordStart
    | RecordBeat
    | AdvanceSession
    | EndSession
    | GiveFeedback
    | ReportBattery
    | CallHelp
    | ReportTrouble
    | DoubtRecords
    | DoDuty
    | NoteRollClosed
    | Muster
    | LookAtRoll
    | ResumeLab
    | LookAtCentre
    | CheckOffline
    | ListCases
    | SettleCase
    | DeskCommand
    | NotePages
    | PictureCommand
)
LauncherCommand = StartProgram | StopProgram | TellTimeLeft
VoiceCommand = SayAgain | Hush | ReadAloud
CentreCommand = ContactCentre | JoinCentre
Command = (
    LabCommand
    | LauncherCommand
    | VoiceCommand
    | PrinterCommand
    | CentreCommand
    | PinCommand
    | ReportCommand
    | IntakeCommand
    | TakePicture
)
