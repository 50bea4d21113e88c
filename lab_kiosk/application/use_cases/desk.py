# SPDX-License-Identifier: Apache-2.0
"""The staff desk, as far as the lab knows of it: whose badge, which role, and that it is written down."""

from __future__ import annotations

from lab_kiosk.application.desk import (
    AskForDesk,
    DeskAsked,
    DeskEntered,
    DeskSession,
    EnterDesk,
    FindStaff,
    GiveRole,
    NoteLock,
    NotePinChosen,
    ResetPin,
    StaffFound,
)
from lab_kiosk.application.outcomes import Noted, StaffRefused
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.desk import DeskLocked, DeskOpened, PinChosen, PinReset, StaffRoleGiven
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.staff import Right, may


def ask_for_desk(command: AskForDesk, lab: Lab) -> DeskAsked | StaffRefused:
    staff = rules.staff_handle(lab, command.staff_text)
    if staff is None:
        return StaffRefused()
    return DeskAsked(handle=staff, name=rules.first_name(lab, staff), badge=command.staff_text, then=command.then)


def enter_desk(command: EnterDesk, lab: Lab) -> DeskEntered:
    """The keeper has said that the PIN is right: who, as what and when is in the journal before anything is shown."""
    role = rules.role_of(lab, command.handle)
    chosen: list[Event] = [PinChosen(by=command.handle)] if command.chose else []
    lab.store.append([_here(lab, event) for event in (*chosen, DeskOpened(by=command.handle, role=role))])
    session = DeskSession(by=command.handle, role=role, name=rules.first_name(lab, command.handle))
    return DeskEntered(session=session, then=command.then)


def note_pin_chosen(command: NotePinChosen, lab: Lab) -> Noted:
    lab.store.append([_here(lab, PinChosen(by=command.handle))])
    return Noted()


def note_lock(command: NoteLock, lab: Lab) -> Noted:
    lab.store.append([_here(lab, DeskLocked(person=command.handle, seconds=command.seconds))])
    return Noted()


def give_role(command: GiveRole, lab: Lab) -> StaffFound | StaffRefused:
    """A lead gives it to somebody else: a lab whose last lead steps down by a slip of a finger would have none."""
    if command.by and (not _looks_after_staff(lab, command.by) or command.by == command.person):
        return StaffRefused()
    given = StaffRoleGiven(person=command.person, role=command.role, by=command.by)
    lab.store.append([Fact(Stream(rules.site_stream(lab)), given)])
    return _found(lab, command.person)


def find_staff(command: FindStaff, lab: Lab) -> StaffFound | StaffRefused:
    staff = rules.staff_handle(lab, command.staff_text)
    return StaffRefused() if staff is None else _found(lab, staff)


def reset_pin(command: ResetPin, lab: Lab) -> StaffFound | StaffRefused:
    """Written down first; the keeper lets go of the old PIN when this has been answered."""
    if not _looks_after_staff(lab, command.by):
        return StaffRefused()
    lab.store.append([_here(lab, PinReset(person=command.person, by=command.by))])
    return _found(lab, command.person, resetting=True)


def _looks_after_staff(lab: Lab, handle: str) -> bool:
    return may(rules.role_of(lab, handle), Right.LOOK_AFTER_STAFF)


def _found(lab: Lab, handle: str, *, resetting: bool = False) -> StaffFound:
    name = rules.first_name(lab, handle)
    return StaffFound(handle=handle, role=rules.role_of(lab, handle), name=name, resetting=resetting)


def _here(lab: Lab, event: Event) -> Fact:
    return Fact(rules.station_stream(lab), event)
