# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen, by name: what the gallery photographs and what the tests of the screens look at."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.devices import CodeKind, DeviceCondition, Tried
from lab_kiosk.application.duty import Duty, RollCall
from lab_kiosk.application.flows.forms import Draft, GroupAsk, GroupForm, GuestForm
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.runs import DemoRun, QuizRun
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice, Switches
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.outcomes import (
    CheckedIn,
    DemoPage,
    DemoTried,
    KitToReturn,
    Lent,
    Receipt,
    Returned,
    RollUnwritten,
    RunsOn,
    SessionOver,
    SessionRunning,
    Trouble,
)
from lab_kiosk.application.paper import Paper, Printing, PrintState, PrintTrouble
from lab_kiosk.application.set_up import CARD_CODES, CardMark, ScannerHeard, ScannerSetup, SetupStep
from lab_kiosk.application.things import KitOffer, Part
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.demo import Gate, GateResult, GateState
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.vocabulary import Condition, Need, SessionState
from lab_kiosk.ui.presenters.about_me import Topic
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye, Tip
from lab_kiosk.ui.showcase import (
    after_demos,
    courses,
    exchanges,
    figures,
    finds,
    fleet,
    intakes,
    journeys,
    lending,
    papers,
    pictures,
    reservations,
    staff,
    visits,
)
from lab_kiosk.ui.showcase.devices import DEVICES, STRANGER
from lab_kiosk.ui.showcase.invented import (
    CARDS,
    CLASS,
    EMPTY,
    HEADSET,
    HOME,
    KNOWN,
    LAB,
    MAYA,
    MINUTE,
    NOW,
    OFFERS,
    PRINTER,
    ROBIN,
    ROBOT,
    ROLL,
    SIGNED_IN,
    SOLAR,
    TABLET,
)
from lab_kiosk.ui.showcase.invented_guesser import GUESSER

_PRINTINGS = (
    Printing("1.1", Paper.LABELS),
    Printing("1.1", Paper.LABELS, PrintState.PRINTED),
    *(Printing("1.1", Paper.LABELS, PrintState.FAILED, trouble) for trouble in PrintTrouble),
)
SPOKEN = frozenset({"en", "es"})
_PASSED = (Gate.OPEN_NOW, Gate.STATION_FREE, Gate.EQUIPMENT_READY, Gate.AGE)
_RUN = DemoRun(session_id=SessionId("s1"), demo=SOLAR)
_RUNNING = SessionRunning(session_id="s1", started_at=NOW - 138_000, run_seconds=480, warn_seconds=(120, 30))
_OVER = SessionOver(session_id="s1", outcome=SessionState.COMPLETED, seconds=480)
_WORN = replace(_RUN, headset=RunsOn("1WMHH801X", "ILTMBBQD4"))
_GUESSING = DemoRun(session_id=SessionId("s2"), demo=GUESSER)
_PRINTING = DemoRun(session_id=SessionId("s3"), demo=PRINTER, running=_RUNNING)
_GUESSED = replace(_GUESSING, running=_RUNNING, over=_OVER)
_UNBOUNDED = replace(LAB, places_left=None, headsets=0, stations=0, closes_at=24 * 60)
_GREETED = frozenset({CheckInVerdict.ADMIT_RETURNING, CheckInVerdict.NEEDS_ASSENT, CheckInVerdict.EXIT_OK})

VIEWFINDERS = {
    "attract-camera": CameraWord(Eye.OPEN),
    **{f"attract-camera-{tip}": CameraWord(Eye.OPEN, tip) for tip in Tip if tip is not Tip.NONE},
    "attract-camera-away": CameraWord(Eye.AWAY),
    **pictures.VIEWFINDERS,
    "first-run-camera": CameraWord(Eye.OPEN),
}
"""What the camera says in those of :data:`STATES` that show one: it is no part of the kiosk's value."""


def _verdicts() -> dict[str, Kiosk]:
    return {
        f"verdict-{verdict}": replace(
            SIGNED_IN if verdict in _GREETED else EMPTY, screen=Screen.VERDICT, checked_in=CheckedIn(verdict=verdict)
        )
        for verdict in CheckInVerdict
    }


def _door() -> dict[str, Kiosk]:
    already = CheckedIn(verdict=CheckInVerdict.ALREADY_INSIDE, visitor=MAYA, ask_leave=True)
    return {
        "attract": EMPTY,
        "attract-starting": replace(EMPTY, lab=None),
        "attract-closed": replace(EMPTY, lab=replace(LAB, open_now=False, places_left=None)),
        "attract-full": replace(EMPTY, lab=replace(LAB, inside=45, places_left=0)),
        "attract-headsets": replace(EMPTY, lab=replace(LAB, places_left=None)),
        "attract-stations": replace(EMPTY, lab=replace(LAB, places_left=None, headsets=0)),
        "attract-hours": replace(EMPTY, lab=replace(LAB, places_left=None, headsets=0, stations=0)),
        "attract-demo": replace(EMPTY, lab=replace(_UNBOUNDED, features=LAB.features[:1])),
        "attract-running": replace(EMPTY, lab=_UNBOUNDED),
        "attract-recalled": replace(EMPTY, lab=replace(LAB, recalled=2)),
        "attract-notice": replace(EMPTY, notice=Notice.UNKNOWN_CODE),
        **_verdicts(),
        **{
            f"verdict-{why}": replace(
                EMPTY, screen=Screen.VERDICT, checked_in=CheckedIn(verdict=CheckInVerdict.UNREADABLE), notice=why
            )
            for why in (Notice.TWO_CODES, Notice.ON_A_SCREEN, Notice.NO_PLACE)
        },
        "verdict-closed": replace(
            EMPTY, screen=Screen.VERDICT, checked_in=CheckedIn(verdict=CheckInVerdict.NEEDS_STAFF, opens_at=8 * 60)
        ),
        **{name: EMPTY for name in VIEWFINDERS if name.startswith("attract")},
        "attract-guests": replace(EMPTY, lab=replace(LAB, guests=False)),
        "repeat": replace(SIGNED_IN, screen=Screen.REPEAT, checked_in=already),
        "purpose": replace(SIGNED_IN, screen=Screen.PURPOSE),
        "rules": replace(SIGNED_IN, screen=Screen.RULES, rules="lab-rules"),
        "rules-of-a-demo": replace(SIGNED_IN, screen=Screen.RULES, to_read=("lab-rules",)),
        "rules-voice": replace(SIGNED_IN, screen=Screen.RULES, rules="lab-rules", voices=SPOKEN, reading=True),
        "rules-unreadable": replace(SIGNED_IN, screen=Screen.RULES, rules="unknown"),
    }


def _guest() -> dict[str, Kiosk]:
    asked = replace(EMPTY, guest=GuestForm())
    guest = replace(EMPTY, visitor=ROBIN, home=replace(HOME, visitor=ROBIN, loans=()))
    return {
        "guest": replace(asked, screen=Screen.GUEST),
        "nickname": replace(asked, screen=Screen.NICKNAME),
        "nickname-typed": replace(asked, screen=Screen.NICKNAME, draft=Draft(text="Robin", capital=False)),
        "role": replace(asked, screen=Screen.ROLE),
        "age": replace(asked, screen=Screen.AGE),
        "label": replace(guest, screen=Screen.LABEL, new_label=True),
        **{
            f"label-{printing.trouble or printing.state}": replace(
                guest, screen=Screen.LABEL, new_label=True, papers=frozenset(Paper), printing=printing
            )
            for printing in _PRINTINGS
        },
        "home-label": replace(guest, screen=Screen.HOME),
        "home-needs-badge": replace(guest, screen=Screen.HOME, notice=Notice.NEEDS_BADGE),
    }


def _group() -> dict[str, Kiosk]:
    count = GroupForm(heads=28, adults=2, needs=(Need.STEP_FREE,), zone="MAKERS")
    inside = replace(EMPTY, visitor=CLASS, home=replace(HOME, visitor=CLASS, loans=()))
    already = CheckedIn(verdict=CheckInVerdict.ALREADY_INSIDE, visitor=CLASS, ask_leave=True)
    gone = Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=CLASS,
        first_name=None,
        opened_at=NOW - 95 * MINUTE,
        closed_at=NOW,
        demos=(),
        loans=(),
        still_inside=2,
    )
    return {
        "group": replace(EMPTY, screen=Screen.GROUP, group=count),
        "group-inside": replace(inside, screen=Screen.GROUP, group=GroupForm(ask=GroupAsk.INSIDE, heads=28)),
        "group-leaving": replace(inside, screen=Screen.GROUP, group=GroupForm(ask=GroupAsk.LEAVING, heads=26)),
        "group-in": replace(inside, screen=Screen.VERDICT, checked_in=replace(already, verdict=CheckInVerdict.ADMIT)),
        "group-repeat": replace(inside, screen=Screen.REPEAT, checked_in=already),
        "group-home": replace(inside, screen=Screen.HOME, notice=Notice.MOVED),
        "group-receipt": replace(EMPTY, screen=Screen.RECEIPT, receipt=gone),
        "group-receipt-all": replace(EMPTY, screen=Screen.RECEIPT, receipt=replace(gone, still_inside=0)),
        "zones": replace(inside, screen=Screen.ZONES),
    }


def _home() -> dict[str, Kiosk]:
    guest = replace(MAYA, first_name=None)
    home = replace(SIGNED_IN, screen=Screen.HOME, home=HOME)
    return {
        "home": replace(home, home=replace(HOME, loans=())),
        "home-loans": home,
        "home-resting": replace(home, home=replace(HOME, loans=(HEADSET,), rests_until=NOW + 30 * MINUTE)),
        "home-guest": replace(home, visitor=guest, home=None),
        "home-notice": replace(home, notice=Notice.TAKEN_BACK),
        "home-languages": replace(home, choosing=True),
        "home-easier": replace(home, easing=True, voices=SPOKEN),
        "home-easier-in-use": replace(
            home, easing=True, voices=SPOKEN, speech=True, more_time=True, switches=Switches.TWO
        ),
        "home-easier-no-voice": replace(home, easing=True),
        "home-lowered": replace(home, lowered=True, voices=SPOKEN, speech=True),
        "home-asked": replace(home, asked_at=home.now.mono - 12_000),
    }


def _things() -> dict[str, Kiosk]:
    back = Returned(asset_id="a1", tag="ILXH2YKVF", name="Quest 3", picture="headset", bin=Bin.CLEAN, had_loan=True)
    returned = replace(EMPTY, screen=Screen.RETURNED, returned=back, return_count=1)
    parts = tuple(Part(asset_id=o.asset_id, tag=o.tag, name=o.name, picture=o.picture) for o in OFFERS[:2])
    lacking = KitOffer(name="VR class kit", blocker=Blocker.KIT_INCOMPLETE, missing=parts[1:])
    lent = Lent(batch_id="b1", at=NOW - 20_000, loans=(HEADSET, TABLET), set_aside=())
    aside = replace(lent, loans=(HEADSET,), set_aside=OFFERS[2:])
    return {
        "tray-empty": replace(SIGNED_IN, screen=Screen.TRAY),
        "tray": replace(SIGNED_IN, screen=Screen.TRAY, tray=OFFERS),
        "tray-blocked": replace(SIGNED_IN, screen=Screen.TRAY, tray=OFFERS[2:], notice=Notice.NOT_READY),
        "tray-calibration-due": replace(
            SIGNED_IN, screen=Screen.TRAY, tray=(replace(OFFERS[0], blocker=Blocker.HELD_CALIBRATION_DUE), OFFERS[1])
        ),
        "tray-kit": replace(SIGNED_IN, screen=Screen.TRAY, tray=OFFERS[:2], kit=lacking),
        "lent": replace(SIGNED_IN, screen=Screen.LENT, lent=replace(lent, loans=(HEADSET,))),
        "lent-set-aside": replace(SIGNED_IN, screen=Screen.LENT, lent=aside),
        "return": replace(EMPTY, screen=Screen.RETURN),
        "return-kit": replace(EMPTY, screen=Screen.RETURN, kit_back=KitToReturn("VR class kit", parts)),
        "returned-part": replace(returned, returned=replace(back, kit="VR class kit", parts_out=parts[1:])),
        **{
            f"returned-{place}": replace(returned, returned=replace(back, bin=place), return_count=number)
            for number, place in enumerate(Bin, start=1)
        },
        "returned-found": replace(returned, returned=replace(back, found=True, bin=Bin.SHELF)),
        "returned-here-already": replace(
            returned, visitor=None, returned=replace(back, here_already=True, bin=Bin.SHELF)
        ),
        "returned-fine": replace(returned, returned=replace(back, condition=Condition.FINE)),
        "returned-problem": replace(returned, returned=replace(back, condition=Condition.PROBLEM, bin=Bin.BENCH)),
    }


def _page(*last: GateResult, **changes: object) -> Kiosk:
    gates = tuple(GateResult(gate, GateState.PASSED) for gate in _PASSED) + last
    page = replace(DemoPage(demo=SOLAR, gates=gates, min_age=SOLAR.audience.min_age), **changes)
    return replace(SIGNED_IN, screen=Screen.DEMO, page=page)


def _demos() -> dict[str, Kiosk]:
    agreement, staff = GateResult(Gate.AGREEMENT, GateState.ASKS), GateResult(Gate.STAFF, GateState.ASKS)
    ready = (GateResult(Gate.AGREEMENT, GateState.PASSED), GateResult(Gate.STAFF, GateState.PASSED))
    return {
        "demos-paused": replace(
            SIGNED_IN, screen=Screen.DEMOS, cards=(replace(CARDS[0], blocked=True, paused=True), *CARDS[1:])
        ),
        "demos": replace(SIGNED_IN, screen=Screen.DEMOS, cards=CARDS),
        "demo-ready": _page(*ready),
        "demo-asks": _page(agreement, staff),
        "demo-staff": _page(ready[0], staff),
        "demo-resting": _page(GateResult(Gate.RESTED, GateState.BLOCKED), alternative=ROBOT),
        "demo-machine": _page(demo=GUESSER),
        "demo-no-browser": _page(GateResult(Gate.STARTABLE, GateState.BLOCKED), demo=GUESSER, alternative=ROBOT),
        "demo-blocked": _page(GateResult(Gate.CONSENT, GateState.BLOCKED), alternative=ROBOT),
    }


def _session() -> dict[str, Kiosk]:
    steps = replace(SIGNED_IN, screen=Screen.STEPS, run=_RUN)
    by_hand = replace(SIGNED_IN, screen=Screen.LAUNCHING, run=replace(_RUN, demo=ROBOT))
    session = replace(SIGNED_IN, screen=Screen.SESSION, run=replace(_RUN, running=_RUNNING))
    late = replace(_RUNNING, started_at=NOW - 372_000)
    last = replace(_RUNNING, started_at=NOW - 452_000)
    feedback = replace(SIGNED_IN, screen=Screen.FEEDBACK, run=replace(_RUN, running=_RUNNING, over=_OVER))
    quiz = replace(SIGNED_IN, screen=Screen.QUIZ, run=_GUESSED)
    return {
        "steps-staff": steps,
        "steps-safety": replace(steps, run=replace(_RUN, step=1)),
        "steps-checklist": replace(steps, run=replace(_RUN, step=2)),
        "steps-briefing": replace(steps, run=replace(_RUN, step=3)),
        "steps-picture": replace(steps, run=_GUESSING),
        "steps-to-do": replace(steps, run=replace(_GUESSING, step=1)),
        "quiz": quiz,
        "quiz-right": replace(quiz, run=replace(_GUESSED, quiz=QuizRun(0, 1, 1))),
        "quiz-wrong": replace(quiz, run=replace(_GUESSED, quiz=QuizRun(0, 2))),
        "quiz-again": replace(quiz, run=replace(_GUESSED, quiz=QuizRun(0, 2, 0, done=True))),
        "session-live": replace(session, run=_PRINTING),
        "session-live-last": replace(session, run=replace(_PRINTING, live=1)),
        "launching-machine": replace(SIGNED_IN, screen=Screen.LAUNCHING, run=_GUESSING),
        "feedback-own-words": replace(feedback, run=_GUESSED),
        "launching": replace(SIGNED_IN, screen=Screen.LAUNCHING, run=_RUN),
        "launching-by-hand": by_hand,
        "launching-headset": replace(SIGNED_IN, screen=Screen.LAUNCHING, run=_WORN),
        "session": session,
        "session-headset": replace(session, run=replace(_WORN, running=_RUNNING)),
        "session-warning": replace(session, run=replace(_RUN, running=late, warned=1)),
        "session-last-minute": replace(session, run=replace(_RUN, running=last, warned=2)),
        "session-stopping": replace(session, busy=True, run=replace(_RUN, running=late, warned=1, stopping=True)),
        "feedback-stars": feedback,
        "feedback-comfort": replace(feedback, run=replace(_RUN, running=_RUNNING, over=_OVER, question=1)),
        "takeaway": replace(feedback, screen=Screen.TAKEAWAY),
    }


def _end() -> dict[str, Kiosk]:
    receipt = Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=MAYA,
        first_name="Maya",
        opened_at=NOW - 95 * MINUTE,
        closed_at=NOW,
        demos=(DemoTried("solar-walk", SessionState.COMPLETED, ran=True),),
        loans=(HEADSET,),
    )
    return {
        "receipt": replace(EMPTY, screen=Screen.RECEIPT, receipt=replace(receipt, demos=(), loans=())),
        "receipt-print": replace(EMPTY, screen=Screen.RECEIPT, receipt=receipt, papers=frozenset(Paper)),
        "receipt-printed": replace(
            EMPTY, screen=Screen.RECEIPT, receipt=receipt, printing=Printing("1.1", Paper.SLIPS, PrintState.PRINTED)
        ),
        "receipt-loans": replace(EMPTY, screen=Screen.RECEIPT, receipt=receipt),
        "help": replace(EMPTY, screen=Screen.HELP),
        "restarting": replace(EMPTY, screen=Screen.RESTARTING),
        "out-of-order": replace(EMPTY, screen=Screen.OUT_OF_ORDER),
        "not-set-up": replace(EMPTY, screen=Screen.NOT_SET_UP),
        **{f"problem-{trouble}": replace(EMPTY, screen=Screen.PROBLEM, trouble=trouble) for trouble in Trouble},
    }


def _about_me() -> dict[str, Kiosk]:
    about = replace(SIGNED_IN, screen=Screen.ABOUT_ME, known=KNOWN)
    guest = replace(MAYA, handle="", first_name=None)
    unknown = Knowledge(visitor=guest, visits=KNOWN.visits[:1])
    return {
        **{f"about-me-{topic}": replace(about, topic=topic) for topic in Topic},
        "about-me-guest": replace(about, visitor=guest, known=unknown),
        "about-me-nothing": replace(about, visitor=guest, known=unknown, topic=Topic.THINGS),
    }


def _set_up() -> dict[str, Kiosk]:
    begun = replace(EMPTY, screen=Screen.SET_UP, devices=(STRANGER,), setup=ScannerSetup(device=STRANGER.id))

    def after(step: SetupStep, shown: str, *marks: CardMark, **more: str) -> Kiosk:
        heard = ScannerHeard(device=STRANGER.id, shown=shown, step=step, **more)  # type: ignore[arg-type]
        unseen = (CardMark.NOT_SEEN,) * (CARD_CODES - len(marks))
        setup = ScannerSetup(device=STRANGER.id, heard=heard, marks=(*marks, *unseen))
        return replace(begun, setup=setup, papers=frozenset(Paper))

    good, layout = CardMark.GOOD, CardMark.OTHER_LAYOUT
    wrapped = after(SetupStep.NAME_PREFIX, "~IL-TEST-1 aB9␍", CardMark.WRAPPED, prefix="~")
    return {
        "set-up": begun,
        "set-up-away": replace(begun, devices=(replace(STRANGER, condition=DeviceCondition.SEARCHING),)),
        "set-up-layout": after(SetupStep.SET_LAYOUT, "ILßTESTß1 aB9␍", layout, scanner="us", computer="de"),
        "set-up-prefix": wrapped,
        "set-up-printed": replace(wrapped, printing=Printing("1.1", Paper.SLIPS, PrintState.PRINTED)),
        "set-up-another-code": after(SetupStep.SCAN_THE_CARD, "·" * 41 + "␍", good),
        "set-up-unreadable": after(SetupStep.FACTORY_SETTINGS, "␀·␁·␂····"),
        "set-up-no-end": after(SetupStep.ADD_ENTER, "]C0IL-TEST-5", *(good,) * 5),
        "set-up-done": after(SetupStep.DONE, "IL-TEST-7␍", *(good,) * CARD_CODES),
    }


def _duty() -> dict[str, Kiosk]:
    roll = RollCall(by="S", called_at=NOW, lines=ROLL)
    everybody = replace(roll, lines=tuple(replace(line, safe=True) for line in ROLL))
    evacuation = replace(EMPTY, screen=Screen.EVACUATION, roll=roll)
    hardware = replace(EMPTY, screen=Screen.HARDWARE, devices=DEVICES)
    cleaning = replace(EMPTY, screen=Screen.CLEANING, since=EMPTY.now.mono - 18_000)
    return {
        **{
            f"staff-{duty}": replace(EMPTY, screen=Screen.STAFF, duty=duty)
            for duty in Duty
            if duty is not Duty.STOP_CLEANING
        },
        "staff-refused": replace(EMPTY, screen=Screen.STAFF, duty=Duty.CLEAN, notice=Notice.STAFF_REFUSED),
        "staff-close-unwritten": replace(
            EMPTY,
            screen=Screen.STAFF,
            duty=Duty.CLOSE_ROLL,
            roll=roll,
            behind_staff=Screen.EVACUATION,
            unwritten=RollUnwritten("S", NOW, Trouble.DISK_FULL),
            trouble=Trouble.DISK_FULL,
        ),
        "cleaning": cleaning,
        "cleaning-returned": replace(cleaning, return_count=2),
        "hardware": replace(hardware, devices=tuple(device for device in DEVICES if device.trouble is None)),
        "hardware-trouble": hardware,
        "hardware-none": replace(hardware, devices=()),
        "hardware-tried": replace(
            hardware, tried=Tried(kind=CodeKind.BADGE, length=141, device="desk", symbology="QR")
        ),
        "hardware-stranger": replace(hardware, devices=(STRANGER, *DEVICES[:2])),
        **_set_up(),
        "evacuation": evacuation,
        "evacuation-not-on-roll": replace(evacuation, notice=Notice.NOT_ON_ROLL),
        "evacuation-everybody": replace(evacuation, roll=everybody),
    }


STATES: dict[str, Kiosk] = {
    **_door(),
    **_guest(),
    **_group(),
    **_home(),
    **_things(),
    **_demos(),
    **_session(),
    **_end(),
    **_about_me(),
    **_duty(),
    **exchanges.states(),
    **fleet.states(),
    **lending.states(),
    **intakes.states(),
    **reservations.states(),
    **exchanges.first_run(),
    **staff.states(),
    **visits.states(),
    **finds.states(),
    **pictures.states(),
    **figures.states(),
    **journeys.states(),
}
STATES.update(papers.states(STATES) | after_demos.states(STATES))
STATES.update(courses.states(STATES))
