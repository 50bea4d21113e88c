# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk: lock the glass to wipe it, and call the roll in an evacuation."""

from __future__ import annotations

from collections.abc import Callable

from lab_kiosk.application.cases import CasesShown
from lab_kiosk.application.centre import CentreShown
from lab_kiosk.application.commands import DoDuty, Muster
from lab_kiosk.application.duty import (
    NEEDS_PIN,
    Accounted,
    CleaningAllowed,
    CleaningOver,
    Duty,
    HardwareShown,
    NotOnRoll,
    RollCall,
    RollClosed,
    RollLine,
)
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reports import ReportsOpened
from lab_kiosk.application.stocktake import StocktakeShown
from lab_kiosk.application.turnaround import BoardShown, TurnaroundAllowed
from lab_kiosk.application.use_cases import cases, centre, rules, stocktake, turnaround
from lab_kiosk.domain.badge import Badge
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import (
    CasesChecked,
    CentreChecked,
    CleaningEnded,
    CleaningStarted,
    HardwareChecked,
    ReportsChecked,
    RollCalled,
    RollPutAway,
)
from lab_kiosk.domain.events.visits import VisitClosed
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import Handle, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.roll import confidence
from lab_kiosk.domain.staff import Right, may
from lab_kiosk.domain.vocabulary import ClosedBy

Opened = TurnaroundAllowed | BoardShown | ReportsOpened | StocktakeShown
Done = CleaningAllowed | CleaningOver | HardwareShown | RollCall | RollClosed | CentreShown | CasesShown | Opened
LABEL_END = 4
"""How much of a day label stands on the list: enough to tell two guests apart."""


def do_duty(command: DoDuty, lab: Lab) -> Done | StaffRefused:
    if command.duty not in _DUTIES:
        return StaffRefused()
    staff = _at_the_desk(command, lab) or _by_badge(command, lab)
    return StaffRefused() if staff is None else _DUTIES[command.duty](lab, staff)


def _at_the_desk(command: DoDuty, lab: Lab) -> str | None:
    """Who asks from their open desk, where their role may."""
    return command.by if command.by and may(rules.role_of(lab, command.by), RIGHTS[command.duty]) else None


def _by_badge(command: DoDuty, lab: Lab) -> str | None:
    return None if command.duty in NEEDS_PIN else rules.staff_handle(lab, command.staff_text)


def muster(command: Muster, lab: Lab) -> Accounted | NotOnRoll:
    """Seen outside: the visit is closed by the evacuation. A second scan of the same badge finds nobody inside."""
    visit = _found(command, lab)
    if visit is None:
        return NotOnRoll()
    closed = VisitClosed(visit_id=VisitId(visit.visit_id), by=ClosedBy.EVACUATION, staff=command.by)
    lab.store.append([Fact(Stream(visit.stream), closed, Handle(visit.subject) if visit.subject else None)])
    return Accounted(visit.visit_id)


def called_roll(lab: Lab, by: str) -> RollCall:
    """Who is inside, as the list has it. Nothing is written."""
    now = lab.clock.now_ms()
    lines = sorted((_line(visit, now, lab) for visit in lab.store.open_visits()), key=lambda line: line.name.casefold())
    return RollCall(by=by, called_at=now, lines=tuple(lines))


def _clean(lab: Lab, staff: str) -> CleaningAllowed:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), CleaningStarted(by=staff))])
    return CleaningAllowed()


def _stop_cleaning(lab: Lab, staff: str) -> CleaningOver:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), CleaningEnded(by=staff))])
    return CleaningOver()


def _call_the_roll(lab: Lab, staff: str) -> RollCall:
    roll = called_roll(lab, staff)
    called = RollCalled(by=staff, heads=sum(line.heads for line in roll.lines))
    lab.store.append([Fact(Stream(rules.station_stream(lab)), called)])
    return roll


def _check_hardware(lab: Lab, staff: str) -> HardwareShown:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), HardwareChecked(by=staff))])
    return HardwareShown()


def _check_centre(lab: Lab, staff: str) -> CentreShown:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), CentreChecked(by=staff))])
    return CentreShown(staff, centre.facts(lab))


def _settle_cases(lab: Lab, staff: str) -> CasesShown:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), CasesChecked(by=staff))])
    return CasesShown(staff, cases.case_list(lab))


def _look_at_reports(lab: Lab, staff: str) -> ReportsOpened:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), ReportsChecked(by=staff))])
    return ReportsOpened(staff)


def _close_the_roll(lab: Lab, staff: str) -> RollClosed:
    lab.store.append([Fact(Stream(rules.station_stream(lab)), RollPutAway(by=staff))])
    return RollClosed()


def _turn_around(lab: Lab, staff: str) -> TurnaroundAllowed:
    """Nobody's name is shown, and each mark names who made it: opening it writes nothing."""
    return TurnaroundAllowed(staff)


def _show_board(lab: Lab, staff: str) -> BoardShown:
    return BoardShown(turnaround.board_facts(lab))


def _take_stock(lab: Lab, staff: str) -> StocktakeShown:
    return StocktakeShown(stocktake.open_stocktake(lab, staff))


_DUTIES: dict[Duty, Callable[[Lab, str], Done]] = {
    Duty.CLEAN: _clean,
    Duty.STOP_CLEANING: _stop_cleaning,
    Duty.EVACUATE: _call_the_roll,
    Duty.CLOSE_ROLL: _close_the_roll,
    Duty.CHECK_HARDWARE: _check_hardware,
    Duty.CHECK_CENTRE: _check_centre,
    Duty.SETTLE_CASES: _settle_cases,
    Duty.LOOK_AT_REPORTS: _look_at_reports,
    Duty.TURN_AROUND: _turn_around,
    Duty.SHOW_BOARD: _show_board,
    Duty.TAKE_STOCK: _take_stock,
}
RIGHTS: dict[Duty, Right] = {
    Duty.CLEAN: Right.RUN_THE_DAY,
    Duty.STOP_CLEANING: Right.RUN_THE_DAY,
    Duty.EVACUATE: Right.RUN_THE_DAY,
    Duty.CLOSE_ROLL: Right.RUN_THE_DAY,
    Duty.CHECK_HARDWARE: Right.LOOK_AFTER_MACHINES,
    Duty.CHECK_CENTRE: Right.LOOK_AFTER_MACHINES,
    Duty.SETTLE_CASES: Right.SETTLE_CASES,
    Duty.LOOK_AT_REPORTS: Right.RUN_THE_DAY,
    Duty.TURN_AROUND: Right.RUN_THE_DAY,
    Duty.SHOW_BOARD: Right.RUN_THE_DAY,
    Duty.TAKE_STOCK: Right.RUN_THE_DAY,
}
"""The desk itself is opened by ``use_cases/desk.py``, after the PIN."""


def _line(visit: Visit, now_ms: int, lab: Lab) -> RollLine:
    known = lab.store.state(PERSON, person_stream(Handle(visit.subject))) if visit.subject else PersonState()
    return RollLine(
        visit_id=visit.visit_id,
        party=visit.party,
        role=visit.role,
        heads=visit.heads,
        opened_at=visit.opened_at,
        last_seen_at=visit.last_seen_at,
        confidence=confidence(visit.last_seen_at, now_ms),
        name=" ".join(part for part in (known.first_name, known.initial) if part),
        label=visit.day_label[-LABEL_END:],
        zone=visit.zone,
    )


def _found(command: Muster, lab: Lab) -> Visit | None:
    """The open visit behind a badge or a day label."""
    inside = lab.store.open_visits()
    if command.label:
        return next((visit for visit in inside if visit.day_label == command.text), None)
    badge = rules.read_badge(lab, command.text)
    handle = badge.handle if isinstance(badge, Badge) else None
    return next((visit for visit in inside if handle is not None and visit.subject == handle), None)
