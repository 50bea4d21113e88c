# SPDX-License-Identifier: Apache-2.0
"""The kiosk as one value, and the shape of every move it can make.

A flow is a table from (screen, what happened) to a pure function; ``TABLE`` in ``flows/__init__.py`` is all of them.
What the last visitor did is in this value and nowhere else, so forgetting them is one line: :func:`reset`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.cases import CaseBook
from lab_kiosk.application.centre import CentrePage
from lab_kiosk.application.class_set import ClassSet
from lab_kiosk.application.commands import Command, EndSession, LookAtLab, StopProgram
from lab_kiosk.application.counted import Counting
from lab_kiosk.application.desk import AuditShown, DeskSession, StaffFound
from lab_kiosk.application.devices import Device, Tried
from lab_kiosk.application.duty import Duty, RollCall
from lab_kiosk.application.exchange import Link
from lab_kiosk.application.find import FindBook
from lab_kiosk.application.first_run import Joining
from lab_kiosk.application.flows.forms import Draft, GroupForm, GuestForm
from lab_kiosk.application.flows.runs import DemoRun, Now
from lab_kiosk.application.flows.screens import AT_THE_DESK, DESK_PAGES, PICTURE_PAGES, Screen
from lab_kiosk.application.flows.words import Action, Notice, Switches
from lab_kiosk.application.handing import Handing, Taking
from lab_kiosk.application.intake import IntakePage
from lab_kiosk.application.intents import PresentBadge, PresentLabel
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.outcomes import (
    CheckedIn,
    DemoCard,
    DemoPage,
    HomeFacts,
    KitToReturn,
    LabFacts,
    Lent,
    Receipt,
    Returned,
    RollUnwritten,
    Trouble,
)
from lab_kiosk.application.pages import PrintPages
from lab_kiosk.application.paper import Paper, Printing
from lab_kiosk.application.pictures import PicturePage
from lab_kiosk.application.pins import Keypad
from lab_kiosk.application.renewing import LoanProlonged
from lab_kiosk.application.reports import ReportsPage
from lab_kiosk.application.reservations import Booking, ReservationsPage
from lab_kiosk.application.set_up import ScannerSetup
from lab_kiosk.application.stocktake import StocktakePage
from lab_kiosk.application.things import KitOffer, Offered
from lab_kiosk.application.today import TodayShown
from lab_kiosk.application.turnaround import BoardFacts, Turning
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.application.visits import Mending
from lab_kiosk.domain.vocabulary import SessionState


class Tap(msgspec.Struct, frozen=True):
    action: Action
    value: str = ""

    def __repr__(self) -> str:
        """Without what was typed: that is in no log."""
        return (
            f"Tap({self.action})"
            if self.action in {Action.TYPE, Action.DIGIT}
            else f"Tap({self.action}, {self.value!r})"
        )


class Tick(msgspec.Struct, frozen=True):
    """Time passed. Comes about four times a second."""


class ProgramRunning(msgspec.Struct, frozen=True):
    session_id: str


class ProgramEnded(msgspec.Struct, frozen=True):
    session_id: str
    exit_code: int


class ProgramFailed(msgspec.Struct, frozen=True):
    """It did not start, or did not get ready in time."""

    session_id: str
    reason: str


class HelpWanted(msgspec.Struct, frozen=True):
    """Somebody in front of a demo that covers the kiosk's own screen wants staff to come."""

    session_id: str


class VoicesKnown(msgspec.Struct, frozen=True):
    """The languages that this kiosk can speak; none where there is no voice. It may change while the kiosk runs."""

    languages: frozenset[str] = frozenset()


class SpeechEnded(msgspec.Struct, frozen=True):
    """All that was to be said has been said, or was cut short."""


class Kiosk(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the screen shows is a function of this value.

    ``epoch`` grows with every reset: what the lab answers to an earlier epoch is no longer shown to anybody.
    """

    screen: Screen = Screen.ATTRACT
    epoch: int = 0
    lab: LabFacts | None = None
    visitor: Visitor | None = None
    language: str = "en"
    larger_text: bool = False
    high_contrast: bool = False
    more_time: bool = False
    choosing: bool = False
    """The list of languages lies over the screen."""
    speech: bool = False
    volume: int = 2
    lowered: bool = False
    switches: Switches = Switches.NONE
    easing: bool = False
    """The sheet that makes it easier lies over the screen."""
    reading: bool = False
    was_read: bool = False
    voices: frozenset[str] = frozenset()
    papers: frozenset[Paper] = frozenset()
    files: frozenset[Paper] = frozenset()
    """Of those, what becomes a file and not paper."""
    to_print: PrintPages | None = None
    """What is printed as soon as it is written down that it is."""
    printing: Printing | None = None
    notice: Notice | None = None
    busy: bool = False
    pending: PresentBadge | PresentLabel | None = None
    guest: GuestForm | None = None
    group: GroupForm | None = None
    new_label: bool = False
    checked_in: CheckedIn | None = None
    rules: str = ""
    beyond_rules: Screen = Screen.HOME
    """What the rules stood in the way of, and is opened when they are agreed to."""
    to_read: tuple[str, ...] = ()
    """The texts that the demo on the page still asks for, the one on the screen first."""
    home: HomeFacts | None = None
    tray: tuple[Offered, ...] = ()
    tray_scans: int = 0
    """How often something was scanned for the tray, also what lies in it already."""
    draft: Draft = Draft()
    kit: KitOffer | None = None
    """The kit whose code filled the tray last: the screen names what it lacks."""
    lent: Lent | None = None
    class_set: ClassSet | None = None
    handing: Handing | None = None
    taking: Taking | None = None
    pictures: PicturePage | None = None
    """Of the thing that the desk has before its camera, or looks at. Never survives its pages."""
    counting: Counting | None = None
    renewed: LoanProlonged | None = None
    turning: Turning | None = None
    board: BoardFacts | None = None
    stocktake: StocktakePage | None = None
    closing: bool = False
    """Closing the stock-take was tapped once: what it would mark missing is on the screen."""
    returned: Returned | None = None
    kit_back: KitToReturn | None = None
    return_count: int = 0
    cards: tuple[DemoCard, ...] = ()
    page: DemoPage | None = None
    run: DemoRun | None = None
    receipt: Receipt | None = None
    known: Knowledge | None = None
    topic: str = ""
    """Which card of what is known lies open."""
    behind_help: Screen = Screen.ATTRACT
    duty: Duty | None = None
    """What a staff badge is asked for now."""
    behind_staff: Screen = Screen.ATTRACT
    keypad: Keypad | None = None
    """The PIN that is being typed. Never survives its screen."""
    desk: DeskSession | None = None
    """Whose desk is open here."""
    today: TodayShown | None = None
    mending: Mending | None = None
    """The visit whose times are set right."""
    find: FindBook | None = None
    """What was looked up at the desk."""
    audit: AuditShown | None = None
    colleague: StaffFound | None = None
    """Of whom the desk's page about staff is."""
    roll: RollCall | None = None
    unwritten: RollUnwritten | None = None
    """Putting the list away was asked for and cannot be written down. Never survives the question for a badge."""
    owed: tuple[RollUnwritten, ...] = ()
    """Lists that were put away all the same, which the journal does not know yet."""
    devices: tuple[Device, ...] = ()
    """What hangs on this kiosk."""
    tried: Tried | None = None
    """What a scanner sent last while staff try the devices."""
    setup: ScannerSetup | None = None
    """The scanner that is set up."""
    link: Link = Link()
    """How the exchange with the centre goes now."""
    centre: CentrePage | None = None
    cases: CaseBook | None = None
    reports: ReportsPage | None = None
    reservations: ReservationsPage | None = None
    booking: Booking | None = None
    """The reservation that is being made or changed."""
    intake: IntakePage | None = None
    joining: Joining | None = None
    """How far a new kiosk is with its enrolment; None where no code is waited for."""
    trouble: Trouble | None = None
    since: int = 0
    """When the screen was entered or last touched, on the waiting clock."""
    asked_at: int | None = None
    """When "are you still there?" appeared."""
    now: Now = Now(0, 0)


Move = tuple[Kiosk, tuple[Command, ...]]
Handler = Callable[[Kiosk, Any], Move]
Anywhere = Literal["anywhere"]
ANYWHERE: Anywhere = "anywhere"
Key = tuple[Screen | Anywhere, Any]
"""Where, and what: an :class:`Action`, or the type of an intent, an outcome or a launcher's word."""
Table = dict[Key, Handler]


def reset(kiosk: Kiosk) -> Kiosk:
    """As for the first visitor of the day: only what is true of the kiosk itself stays."""
    return Kiosk(
        epoch=kiosk.epoch + 1,
        lab=kiosk.lab,
        voices=kiosk.voices,
        devices=kiosk.devices,
        link=kiosk.link,
        papers=kiosk.papers,
        files=kiosk.files,
        owed=kiosk.owed,
        now=kiosk.now,
        since=kiosk.now.mono,
    )


def can_speak(kiosk: Kiosk) -> bool:
    return kiosk.language in kiosk.voices


def at_ease(fresh: Kiosk, before: Kiosk) -> Kiosk:
    """``fresh``, in the language and with all that made it easier ``before``: it is the same person's glass still."""
    return replace(
        fresh,
        language=before.language,
        larger_text=before.larger_text,
        high_contrast=before.high_contrast,
        more_time=before.more_time,
        speech=before.speech,
        volume=before.volume,
        lowered=before.lowered,
        switches=before.switches,
    )


def fresh_for(kiosk: Kiosk) -> Kiosk:
    """Fresh for the next person. Whoever chose a language before their badge keeps it, unless somebody just left."""
    fresh = reset(kiosk)
    if kiosk.visitor is not None or kiosk.receipt is not None:
        return fresh
    return at_ease(replace(fresh, epoch=kiosk.epoch), kiosk)


def forget(kiosk: Kiosk, *commands: Command) -> Move:
    """Nothing of the visitor remains, on the screen or behind it."""
    return reset(kiosk), (*unfinished(kiosk), *commands)


def unfinished(kiosk: Kiosk) -> tuple[Command, ...]:
    """What has to be ended when the visitor is dropped: a session that nobody looks after would keep its station."""
    run = kiosk.run
    if run is None or run.over is not None:
        return ()
    return StopProgram(run.session_id), EndSession(run.session_id, SessionState.ABANDONED)


def signed_in(row: Callable[[Kiosk, Visitor, Any], Move]) -> Handler:
    """A row for somebody who is signed in. An answer that comes when nobody is any more starts the kiosk afresh."""

    @wraps(row)
    def handle(kiosk: Kiosk, event: Any) -> Move:
        return forget(kiosk) if kiosk.visitor is None else row(kiosk, kiosk.visitor, event)

    return handle


def in_session(row: Callable[[Kiosk, DemoRun, Any], Move]) -> Handler:
    """A row for a demo that is on its way. An answer about one that is gone changes nothing."""

    @wraps(row)
    def handle(kiosk: Kiosk, event: Any) -> Move:
        return (replace(kiosk, busy=False), ()) if kiosk.run is None else row(kiosk, kiosk.run, event)

    return handle


DESK_DRAFTS = (
    "today",
    "mending",
    "find",
    "audit",
    "colleague",
    "handing",
    "taking",
    "counting",
    "reservations",
    "booking",
    "intake",
)
"""What only the pages of the desk keep in the kiosk's value."""


def go(kiosk: Kiosk, screen: Screen, *commands: Command, **changes: Any) -> Move:
    """To a screen (also the same one, whose time then starts again), with commands for the lab.

    Here, and not in the rows, it is settled that an open desk ends where its pages end, that nobody gets to them
    without one, and that a half-typed PIN and a picture that nobody kept are forgotten.
    """
    at = kiosk.now.mono
    if screen in AT_THE_DESK and changes.get("desk", kiosk.desk) is None:
        return forget(kiosk, LookAtLab())
    if screen not in DESK_PAGES:
        changes = {**changes, **dict.fromkeys(("desk", *DESK_DRAFTS))}
    if screen is not Screen.PIN:
        changes = {**changes, "keypad": None}
    if screen is not Screen.STAFF or "duty" in changes:
        changes = {**changes, "unwritten": None}
    if screen not in PICTURE_PAGES:
        changes = {**changes, "pictures": None}
    changes = {"notice": None, "choosing": False, **changes}
    if screen is not kiosk.screen:
        changes = {"reading": False, "was_read": False, "easing": False, **changes}
    return replace(kiosk, screen=screen, since=at, asked_at=None, **changes), commands


def stay(kiosk: Kiosk, *commands: Command, **changes: Any) -> Move:
    """The same screen; whoever touched it is still there."""
    return go(kiosk, kiosk.screen, *commands, **changes)
