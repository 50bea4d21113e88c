# SPDX-License-Identifier: Apache-2.0
"""The sections of the desk: a row each. A new one is a word of ``Section``, a row here, its screen, and its words in
``DeskWords.qml``.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from lab_kiosk.application.commands import Command, DoDuty
from lab_kiosk.application.desk import LookAtAudit, Section
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.reservations import ListReservations
from lab_kiosk.application.today import LookAtToday
from lab_kiosk.domain.staff import Right


class SectionRow(msgspec.Struct, frozen=True, kw_only=True):
    """``ask`` is what the lab is asked for, given who asks; the section is on the glass at once where it has a
    ``screen``, and else when the answer comes, which moves there by a row of its own.
    """

    section: Section
    right: Right
    screen: Screen | None = None
    ask: Callable[[str], Command] | None = None


def _duty(duty: Duty) -> Callable[[str], Command]:
    return lambda by: DoDuty(duty, by=by)


def _look_at_today(by: str) -> Command:
    return LookAtToday()


def _read_audit(by: str) -> Command:
    return LookAtAudit()


def _list_reservations(by: str) -> Command:
    return ListReservations()


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow(section=Section.TODAY, right=Right.RUN_THE_DAY, screen=Screen.TODAY, ask=_look_at_today),
    SectionRow(section=Section.FIND, right=Right.RUN_THE_DAY, screen=Screen.FIND),
    SectionRow(section=Section.HAND_OUT, right=Right.RUN_THE_DAY, screen=Screen.HAND_OUT),
    SectionRow(section=Section.TAKE_BACK, right=Right.RUN_THE_DAY, screen=Screen.TAKE_BACK),
    SectionRow(
        section=Section.RESERVATIONS, right=Right.RUN_THE_DAY, screen=Screen.RESERVATIONS, ask=_list_reservations
    ),
    SectionRow(section=Section.CLASS_SET, right=Right.RUN_THE_DAY, screen=Screen.CLASS_SET),
    SectionRow(section=Section.STOCK, right=Right.RUN_THE_DAY, screen=Screen.STOCK),
    SectionRow(section=Section.TURNAROUND, right=Right.RUN_THE_DAY, ask=_duty(Duty.TURN_AROUND)),
    SectionRow(section=Section.STOCKTAKE, right=Right.RUN_THE_DAY, ask=_duty(Duty.TAKE_STOCK)),
    SectionRow(section=Section.BOARD, right=Right.RUN_THE_DAY, ask=_duty(Duty.SHOW_BOARD)),
    SectionRow(section=Section.EXCEPTIONS, right=Right.SETTLE_CASES, ask=_duty(Duty.SETTLE_CASES)),
    SectionRow(section=Section.REPORTS, right=Right.RUN_THE_DAY, ask=_duty(Duty.LOOK_AT_REPORTS)),
    SectionRow(section=Section.EVACUATION, right=Right.RUN_THE_DAY, ask=_duty(Duty.EVACUATE)),
    SectionRow(section=Section.CLEANING, right=Right.RUN_THE_DAY, ask=_duty(Duty.CLEAN)),
    SectionRow(section=Section.HARDWARE, right=Right.LOOK_AFTER_MACHINES, ask=_duty(Duty.CHECK_HARDWARE)),
    SectionRow(section=Section.SYNC, right=Right.LOOK_AFTER_MACHINES, ask=_duty(Duty.CHECK_CENTRE)),
    SectionRow(section=Section.INTAKE, right=Right.TAKE_RECORDS_IN, screen=Screen.INTAKE),
    SectionRow(section=Section.AUDIT, right=Right.READ_AUDIT, screen=Screen.AUDIT, ask=_read_audit),
    SectionRow(section=Section.STAFF, right=Right.LOOK_AFTER_STAFF, screen=Screen.TEAM),
    SectionRow(section=Section.MY_PIN, right=Right.RUN_THE_DAY, screen=Screen.PIN),
)
"""In the order in which the desk shows them."""
