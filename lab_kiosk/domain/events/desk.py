# SPDX-License-Identifier: Apache-2.0
"""Who was at the desk. Stream ``station:<id>``, since a PIN belongs to one kiosk; roles are the lab's, ``site:<n>``.

No PIN, and nothing that one could be tried against, is ever part of an event (ADR 0017).
"""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.staff import StaffRole


class DeskOpened(Event, frozen=True, kw_only=True):
    """By badge and PIN. ``role`` is what it was then."""

    KIND: ClassVar[str] = "desk.opened"
    by: str
    role: StaffRole


class DeskLocked(Event, frozen=True, kw_only=True):
    """Five wrong tries with somebody's badge, who has to wait now."""

    KIND: ClassVar[str] = "desk.locked"
    person: str
    seconds: int


class PinChosen(Event, frozen=True, kw_only=True):
    """Somebody has a PIN of their own here from now on."""

    KIND: ClassVar[str] = "staff.pin_chosen"
    by: str


class PinReset(Event, frozen=True, kw_only=True):
    """A lead let ``person`` choose a new PIN here; the old one is gone."""

    KIND: ClassVar[str] = "staff.pin_reset"
    person: str
    by: str


class StaffRoleGiven(Event, frozen=True, kw_only=True):
    """What ``person`` may do at the desk, at every kiosk of the site. ``by`` is empty where a code of the command line
    did it.
    """

    KIND: ClassVar[str] = "staff.role_given"
    person: str
    role: StaffRole
    by: str = ""
