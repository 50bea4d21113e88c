# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk: lock the glass to wipe it, call the roll in an evacuation, open the pages of staff."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from lab_kiosk.application.cases import CasesShown
from lab_kiosk.application.centre import CentreShown
from lab_kiosk.application.commands import DoDuty
from lab_kiosk.application.duty import (
    NEEDS_PIN,
    CleaningAllowed,
    CleaningOver,
    Duty,
    HardwareShown,
    NoteRollClosed,
    RollCall,
    RollClosed,
    RollWritten,
)
from lab_kiosk.application.outcomes import Noted, RollUnwritten, StaffRefused, Trouble
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.reports import ReportsOpened
from lab_kiosk.application.stocktake import StocktakeShown
from lab_kiosk.application.turnaround import BoardShown, TurnaroundAllowed
from lab_kiosk.application.use_cases import cases, centre, roll, rules, stocktake, turnaround
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
from lab_kiosk.domain.staff import Right, may

Opened = TurnaroundAllowed | BoardShown | ReportsOpened | StocktakeShown
Roll = RollCall | RollClosed | RollUnwritten
Done = CleaningAllowed | CleaningOver | HardwareShown | Roll | CentreShown | CasesShown | Opened


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


def _clean(lab: Lab, staff: str) -> CleaningAllowed:
    lab.store.append([Fact(rules.station_stream(lab), CleaningStarted(by=staff))])
    return CleaningAllowed()


def _stop_cleaning(lab: Lab, staff: str) -> CleaningOver:
    lab.store.append([Fact(rules.station_stream(lab), CleaningEnded(by=staff))])
    return CleaningOver()


def _call_the_roll(lab: Lab, staff: str) -> RollCall:
    """Also where it cannot be written down that somebody did: nobody is looked for later because a disk is full."""
    found = roll.called_roll(lab, staff)
    called = RollCalled(by=staff, heads=sum(line.heads for line in found.lines))
    with suppress(EnvironmentProblem):
        lab.store.append([Fact(rules.station_stream(lab), called)])
    return found


def _check_hardware(lab: Lab, staff: str) -> HardwareShown:
    lab.store.append([Fact(rules.station_stream(lab), HardwareChecked(by=staff))])
    return HardwareShown()


def _check_centre(lab: Lab, staff: str) -> CentreShown:
    lab.store.append([Fact(rules.station_stream(lab), CentreChecked(by=staff))])
    return CentreShown(staff, centre.facts(lab))


def _settle_cases(lab: Lab, staff: str) -> CasesShown:
    lab.store.append([Fact(rules.station_stream(lab), CasesChecked(by=staff))])
    return CasesShown(staff, cases.case_list(lab))


def _look_at_reports(lab: Lab, staff: str) -> ReportsOpened:
    lab.store.append([Fact(rules.station_stream(lab), ReportsChecked(by=staff))])
    return ReportsOpened(staff)


def _close_the_roll(lab: Lab, staff: str) -> RollClosed | RollUnwritten:
    """Where that cannot be written down the list is not put away for it: whoever asked says whether it goes."""
    try:
        lab.store.append([Fact(rules.station_stream(lab), RollPutAway(by=staff))])
    except EnvironmentProblem as problem:
        return RollUnwritten(staff, lab.clock.now_ms(), Trouble.named(problem.code))
    return RollClosed()


def note_roll_closed(command: NoteRollClosed, lab: Lab) -> RollWritten | Noted:
    """With the time at which it was; nothing is told where it still cannot be written, and it is asked for again."""
    try:
        closed = RollPutAway(by=command.by, closed_ms=command.at)
        lab.store.append([Fact(rules.station_stream(lab), closed)])
    except EnvironmentProblem:
        return Noted()
    return RollWritten(command.by, command.at)


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
