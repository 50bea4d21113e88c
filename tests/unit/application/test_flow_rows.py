# SPDX-License-Identifier: Apache-2.0
"""Every row of the table, also where what it is about is not there any more."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application import commands, handing, intents, outcomes, pictures, renewing, reservations
from lab_kiosk.application.cases import CaseList, CasesShown
from lab_kiosk.application.centre import CentreFacts, CentreShown, LinkChanged, SelfTested
from lab_kiosk.application.class_set import (
    ClassSetChanged,
    ClassSetLent,
    ClassSetOpened,
    ClassSetRefused,
    WhyNoSet,
)
from lab_kiosk.application.counted import StockShown
from lab_kiosk.application.desk import AuditShown, DeskAsked, DeskEntered, DeskSession, StaffFound
from lab_kiosk.application.devices import CodeKind, DevicesChanged, Tried
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
from lab_kiosk.application.exchange import Link
from lab_kiosk.application.find import (
    FoundShown,
    HistoryShown,
    NotNow,
    ThingPage,
    ThingRefused,
    ThingShown,
    ThingUnknown,
)
from lab_kiosk.application.first_run import Joining, JoinStep
from lab_kiosk.application.flows import (
    TABLE,
    Action,
    Kiosk,
    Now,
    Screen,
    Tap,
    Tick,
    advance,
    for_nobody,
    scan_context,
)
from lab_kiosk.application.flows.forms import GroupAsk, GroupForm, GuestForm
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    HelpWanted,
    ProgramEnded,
    ProgramFailed,
    ProgramRunning,
    SpeechEnded,
    VoicesKnown,
    reset,
)
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.application.flows.screens import MANNERS, Rest
from lab_kiosk.application.intake import FileJudged, FileRefused, FilesFound, FileTaken, HowFar, WhyNot
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.outcomes import RollUnwritten, Trouble
from lab_kiosk.application.pages import PagesNoted
from lab_kiosk.application.paper import Paper, PaperKnown, PrintState, PrintTold
from lab_kiosk.application.pins import PinAnswer, PinTold
from lab_kiosk.application.reports import ReportsOpened, ReportsRead, ReportsUnread, Span
from lab_kiosk.application.scan_router import ScanContext
from lab_kiosk.application.set_up import ScannerHeard, SetupStep
from lab_kiosk.application.stocktake import NoPlaceYet, StocktakePage, StocktakeShown
from lab_kiosk.application.things import Offered, Part
from lab_kiosk.application.today import TodayFacts, TodayShown
from lab_kiosk.application.turnaround import (
    Act,
    BoardFacts,
    BoardShown,
    TurnaroundAllowed,
    Turned,
    TurnResult,
    TurnUndone,
)
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.application.visits import VisitGone, VisitNotSetRight, VisitSetRight, VisitSheet
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.correction import CorrectionFault
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.renewal import Renewability
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import LoanKind, Presented, SessionState
from tests.support.builders import PAT, manifest
from tests.support.journeys import (
    PATS,
    A,
    at_home,
)
from tests.support.pictures import picture

SOMEBODY = Visitor(handle=PAT, visit_id="v", stream=f"person:{PAT}", opened_at=0)
STAFF_STEP = DemoRun(session_id=SessionId("s"), demo=manifest(), step=1)
OVER = outcomes.SessionOver(session_id="s", outcome=SessionState.COMPLETED, seconds=1)
TURNED = Turned(
    asset_id="a", code="c", tag="t", name="n", picture="p", result=TurnResult.DONE, bin=Bin.SHELF, act=Act.CLEANED
)
TERMS = reservations.Terms(wants={"m": 1}, start_ms=1, end_ms=2)
CHOICE = reservations.Choice(key="m", name="n", picture="p", there=1, wants={"m": 1})
LATE: dict[type[Any], Any] = {
    reservations.ReservationsShown: reservations.ReservationsShown(()),
    reservations.BookingOffered: reservations.BookingOffered(choices=(CHOICE,), days=()),
    reservations.ThingPicked: reservations.ThingPicked(CHOICE, (Part(asset_id="a", tag="t", name="n", picture="p"),)),
    reservations.ReserverFound: reservations.ReserverFound(handle="h", heads=3),
    reservations.ReserverRefused: reservations.ReserverRefused(),
    reservations.Ahead: reservations.Ahead(terms=TERMS, free=1),
    reservations.ReservationSaved: reservations.ReservationSaved("r"),
    reservations.ReservationRefused: reservations.ReservationRefused(),
    ReportsOpened: ReportsOpened("S"),
    ReportsRead: ReportsRead(Span.WEEK, ()),
    ReportsUnread: ReportsUnread(Span.WEEK),
    FilesFound: FilesFound(files=(), folder="/imports"),
    FileJudged: FileJudged(ticket=1, counts={}, problems=(), unread=(), facts=0),
    FileRefused: FileRefused(ticket=1, why=WhyNot.GONE),
    HowFar: HowFar(ticket=1, done=1, total=2),
    FileTaken: FileTaken(ticket=1),
    SpeechEnded: SpeechEnded(),
    VoicesKnown: VoicesKnown(),
    PaperKnown: PaperKnown(frozenset(Paper)),
    PrintTold: PrintTold("9.9", PrintState.PRINTED),
    intents.ObeyCard: intents.ObeyCard(Command.LEAVE),
    intents.PresentBadge: intents.PresentBadge(PATS, Presented.SCANNER),
    intents.AcknowledgeAsStaff: intents.AcknowledgeAsStaff("x"),
    intents.PresentLabel: intents.PresentLabel("x", Presented.SCANNER),
    intents.TellPlace: intents.TellPlace("x"),
    intents.TurnAway: intents.TurnAway(intents.Unusable.LOGIN, 1),
    intents.PutInTray: intents.PutInTray("x"),
    intents.TakeOrBringBack: intents.TakeOrBringBack("x"),
    intents.BringBack: intents.BringBack("x"),
    outcomes.HelpIsComing: outcomes.HelpIsComing("x"),
    outcomes.Noted: outcomes.Noted(),
    outcomes.Failed: outcomes.Failed(Trouble.OTHER),
    outcomes.CheckedIn: outcomes.CheckedIn(verdict=CheckInVerdict.UNREADABLE),
    outcomes.GroupExpected: outcomes.GroupExpected(28),
    outcomes.Moved: outcomes.Moved(SOMEBODY),
    outcomes.Recounted: outcomes.Recounted(SOMEBODY),
    outcomes.HomeFacts: outcomes.HomeFacts(visitor=SOMEBODY, ready=0, headsets=0, demos=0, stations_free=0),
    outcomes.LabFacts: outcomes.LabFacts(
        inside=0, places_left=None, ready=0, headsets=0, demos=0, open_now=True, closes_at=0
    ),
    outcomes.Presence: outcomes.Presence(SOMEBODY),
    outcomes.Offers: outcomes.Offers((Offered(asset_id="a", tag="t", name="n", picture="p", due_at=0),), "x"),
    outcomes.Unknown: outcomes.Unknown(),
    outcomes.Lent: outcomes.Lent(batch_id="b", at=0, loans=()),
    ClassSetOpened: ClassSetOpened(borrower=SOMEBODY, by="s", dues=(Due(DueRule.LESSON, 1),)),
    ClassSetRefused: ClassSetRefused(WhyNoSet.BLOCKED),
    StockShown: StockShown(lines=()),
    renewing.LoanProlonged: renewing.LoanProlonged(asset_id="a", loan_id="l", renewal="e", at=0, due_at=1),
    renewing.NotRenewed: renewing.NotRenewed(Renewability.RESERVED),
    renewing.RenewalTakenBack: renewing.RenewalTakenBack(),
    handing.PeopleHere: handing.PeopleHere(()),
    handing.NoBorrower: handing.NoBorrower(),
    pictures.PicturesShown: pictures.PicturesShown(asset_id="a"),
    pictures.PictureTaken: pictures.PictureTaken("1", picture()),
    pictures.PictureNotTaken: pictures.PictureNotTaken("1"),
    pictures.PictureKept: pictures.PictureKept(pictures.PicturesShown(asset_id="a")),
    pictures.PictureNotKept: pictures.PictureNotKept(pictures.PictureTrouble.DISK_FULL),
    handing.LookedAgain: handing.LookedAgain(borrower=handing.Borrower(visitor=SOMEBODY), items=(), dues=()),
    handing.ThingOffered: handing.ThingOffered(
        items=(handing.HandItem(offered=Offered(asset_id="a", tag="t", name="n", picture="p", due_at=0)),),
        code="x",
        dues=(),
    ),
    handing.HandedOut: handing.HandedOut(batch_id="b", at=0, due_at=1, kind=LoanKind.DAY, loans=()),
    ClassSetLent: ClassSetLent(batch_id="b", at=0, due_at=1, loans=()),
    ClassSetChanged: ClassSetChanged(()),
    StocktakeShown: StocktakeShown(StocktakePage(number="n", by="s")),
    StocktakePage: StocktakePage(number="n", by="s"),
    NoPlaceYet: NoPlaceYet(),
    TurnaroundAllowed: TurnaroundAllowed("s"),
    Turned: TURNED,
    TurnUndone: TurnUndone("a"),
    BoardShown: BoardShown(BoardFacts()),
    BoardFacts: BoardFacts(),
    outcomes.LendingTakenBack: outcomes.LendingTakenBack(),
    outcomes.TooLate: outcomes.TooLate(),
    outcomes.Returned: outcomes.Returned(asset_id="a", tag="t", name="n", picture="p", bin=Bin.SHELF),
    outcomes.KitToReturn: outcomes.KitToReturn("k", (Part(asset_id="a", tag="t", name="n", picture="p"),)),
    outcomes.Demos: outcomes.Demos(()),
    outcomes.DemoPage: outcomes.DemoPage(demo=manifest(), gates=()),
    outcomes.StaffRefused: outcomes.StaffRefused(),
    outcomes.SessionOpened: outcomes.SessionOpened("s", manifest()),
    outcomes.SafetyNoted: outcomes.SafetyNoted("strap"),
    outcomes.SessionArmed: outcomes.SessionArmed("s"),
    outcomes.NotReady: outcomes.NotReady(Blocker.IN_SESSION),
    outcomes.SessionRunning: outcomes.SessionRunning(session_id="s", started_at=0, run_seconds=1, warn_seconds=()),
    outcomes.SessionOver: OVER,
    outcomes.FeedbackNoted: outcomes.FeedbackNoted(staff_called=False),
    outcomes.Receipt: outcomes.Receipt(
        verdict=CheckInVerdict.EXIT_OK, visitor=SOMEBODY, first_name=None, opened_at=0, closed_at=0, demos=(), loans=()
    ),
    Knowledge: Knowledge(visitor=SOMEBODY),
    CleaningAllowed: CleaningAllowed(),
    CleaningOver: CleaningOver(),
    RollCall: RollCall(by="s", called_at=0, lines=()),
    RollClosed: RollClosed(),
    HardwareShown: HardwareShown(),
    CentreShown: CentreShown("s", CentreFacts()),
    CentreFacts: CentreFacts(),
    SelfTested: SelfTested(0, ()),
    LinkChanged: LinkChanged(Link(configured=True)),
    CasesShown: CasesShown("s", CaseList(())),
    CaseList: CaseList(()),
    DeskAsked: DeskAsked(handle="s"),
    DeskEntered: DeskEntered(session=DeskSession(by="s", role=StaffRole.LEAD)),
    StaffFound: StaffFound(handle="s", role=StaffRole.DESK),
    AuditShown: AuditShown(()),
    TodayShown: TodayShown(facts=TodayFacts()),
    VisitSheet: VisitSheet(visit_id="v", opened_at=0, closed_at=1, closed_by=None, last_seen_at=0, longest=1),
    VisitSetRight: VisitSetRight("v"),
    VisitNotSetRight: VisitNotSetRight(CorrectionFault.TOO_OLD),
    VisitGone: VisitGone(),
    FoundShown: FoundShown(),
    ThingShown: ThingShown(page=ThingPage(asset_id="a", tag="t")),
    ThingUnknown: ThingUnknown(),
    ThingRefused: ThingRefused(why=NotNow.NOT_AS_IT_IS, page=ThingPage(asset_id="a", tag="t")),
    HistoryShown: HistoryShown(asset_id="a"),
    PinTold: PinTold(ticket="t", answer=PinAnswer.RIGHT),
    intents.PresentOwnerCode: intents.PresentOwnerCode("x"),
    DevicesChanged: DevicesChanged(()),
    intents.TryScan: intents.TryScan(Tried(kind=CodeKind.NOTHING, length=1)),
    intents.PresentEnrolment: intents.PresentEnrolment("x"),
    Joining: Joining(step=JoinStep.FETCHING),
    ScannerHeard: ScannerHeard(device="x", shown="x", step=SetupStep.DONE),
    Accounted: Accounted("v"),
    NotOnRoll: NotOnRoll(),
    RollNews: RollNews(()),
    RollUnwritten: RollUnwritten("s", 0, Trouble.DISK_FULL),
    RollWritten: RollWritten("s", 0),
    PagesNoted: PagesNoted("1.1"),
    outcomes.Resumed: outcomes.Resumed(),
    ProgramRunning: ProgramRunning("s"),
    ProgramEnded: ProgramEnded("s", 0),
    ProgramFailed: ProgramFailed("s", "x"),
    HelpWanted: HelpWanted("s"),
}
ROWS = [
    pytest.param(where, what, id=f"{where}-{what if isinstance(what, str) else what.__name__}") for where, what in TABLE
]


def event(what: Any) -> Any:
    return Tap(what) if isinstance(what, Action) else LATE[what]


@pytest.mark.parametrize(("where", "what"), ROWS)
@pytest.mark.parametrize(
    "kiosk",
    [
        Kiosk(),
        Kiosk(visitor=SOMEBODY),
        Kiosk(visitor=SOMEBODY, run=STAFF_STEP),
        Kiosk(visitor=SOMEBODY, run=replace(STAFF_STEP, over=OVER), busy=True),
        Kiosk(run=STAFF_STEP, busy=True),
        Kiosk(guest=GuestForm()),
        Kiosk(group=GroupForm(heads=28)),
        Kiosk(group=GroupForm(heads=28, ask=GroupAsk.LEAVING)),
    ],
    ids=[
        "nobody",
        "somebody",
        "in a session",
        "after a session",
        "a session of nobody",
        "a guest",
        "a group",
        "a group that goes",
    ],
)
def test_no_row_breaks_when_what_it_is_about_is_not_there(where: Any, what: Any, kiosk: Kiosk) -> None:
    for screen in Screen if where == ANYWHERE else [where]:
        after, asked = advance(replace(kiosk, screen=screen), event(what), Now(1, 1))
        assert isinstance(after, Kiosk)
        assert all(isinstance(command, commands.Command) for command in asked)
        assert after.visitor is not None or after.screen in WITHOUT_VISITOR | {screen}


WITHOUT_VISITOR = {
    Screen.ATTRACT,
    Screen.VERDICT,
    Screen.RETURN,
    Screen.RETURNED,
    Screen.RECEIPT,
    Screen.ABOUT_ME,
    Screen.RESTARTING,
    Screen.OUT_OF_ORDER,
    Screen.NOT_SET_UP,
    Screen.STAFF,
    Screen.CLEANING,
    Screen.EVACUATION,
    Screen.HARDWARE,
    Screen.SET_UP,
    Screen.SYNC,
    Screen.CASES,
    Screen.PIN,
    Screen.REPORTS,
    Screen.CLASS_SET,
    Screen.CLASS_OUT,
    Screen.TURNAROUND,
    Screen.BOARD,
    Screen.STOCKTAKE,
    Screen.HELP,
    Screen.PROBLEM,
    Screen.LAUNCHING,
    Screen.SESSION,
    Screen.TAKEAWAY,
    Screen.GUEST,
    Screen.NICKNAME,
    Screen.ROLE,
    Screen.AGE,
    Screen.GROUP,
}


@pytest.mark.parametrize("screen", Screen)
@pytest.mark.parametrize("action", Action)
def test_a_tap_that_is_not_on_the_screen_changes_nothing(screen: Screen, action: Action) -> None:
    if (screen, action) in TABLE or (ANYWHERE, action) in TABLE:
        return
    kiosk = Kiosk(screen=screen, visitor=SOMEBODY)
    assert advance(kiosk, Tap(action), kiosk.now) == (kiosk, ())


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_that_moves_on_has_a_way_on(screen: Screen) -> None:
    assert MANNERS[screen].rest is not Rest.MOVES_ON or (screen, Action.CONTINUE) in TABLE
    assert (MANNERS[screen].rest is Rest.NEVER) == (MANNERS[screen].seconds == 0)


def test_a_session_screen_without_its_session_waits_for_nothing() -> None:
    kiosk = Kiosk(screen=Screen.SESSION, visitor=SOMEBODY)
    assert advance(kiosk, Tick(), kiosk.now) == (kiosk, ())
    assert STAFF_STEP.seconds_left(Now(0, 0)) == 300


def test_a_page_that_is_gone_is_no_page() -> None:
    kiosk = Kiosk(screen=Screen.DEMO, visitor=SOMEBODY)
    assert scan_context(kiosk) is ScanContext.HOME
    assert advance(kiosk, Tap(Action.START), kiosk.now) == (kiosk, ())


@pytest.mark.parametrize(
    ("outcome", "ended"),
    [
        (LATE[outcomes.SessionOpened], 1),
        (LATE[outcomes.SessionArmed], 1),
        (LATE[outcomes.SessionRunning], 1),
        (OVER, 0),
    ],
)
def test_a_session_that_starts_for_somebody_who_has_gone_is_ended(outcome: Any, ended: int) -> None:
    asked = for_nobody(outcome)
    assert [type(command) for command in asked] == [commands.StopProgram, commands.EndSession] * ended


def test_reset_forgets_everything_but_the_lab_the_clock_and_how_often_it_forgot() -> None:
    here = at_home(rules="").tap(Action.LANGUAGE, "ar").tap(Action.LANGUAGES).tap(Action.BORROW).scan(A)
    fresh = reset(here.kiosk)
    assert fresh == Kiosk(epoch=here.kiosk.epoch + 1, lab=here.kiosk.lab, now=here.now, since=here.mono)


def test_a_demo_that_asks_for_two_texts_shows_one_after_the_other() -> None:
    page = outcomes.DemoPage(demo=manifest(), gates=())
    asked = Kiosk(
        screen=Screen.RULES, visitor=SOMEBODY, page=page, beyond_rules=Screen.DEMO, to_read=("lab-rules", "vr")
    )
    first, commands_ = advance(asked, Tap(Action.AGREE), Now(1, 1))
    assert (first.screen, first.to_read) == (Screen.RULES, ("vr",))
    assert [type(command).__name__ for command in commands_] == ["GiveAssent"]
    second, commands_ = advance(first, Tap(Action.AGREE), Now(2, 2))
    assert (second.screen, second.to_read) == (Screen.DEMO, ())
    assert [type(command).__name__ for command in commands_] == ["GiveAssent", "OpenDemo"]
