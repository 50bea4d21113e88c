# SPDX-License-Identifier: Apache-2.0
"""What staff may do at the desk, by their role: one table, which ``lab-kiosk staff rights`` prints."""

from __future__ import annotations

from enum import StrEnum


class StaffRole(StrEnum):
    """A staff badge is enough for the desk; lead and IT are given by a lead, in the lab's history."""

    DESK = "desk"
    LEAD = "lead"
    IT = "it"


class Right(StrEnum):
    """What somebody with an open desk may do."""

    RUN_THE_DAY = "run_the_day"
    """Today and its lists, cleaning, the evacuation list, one's own PIN."""
    SETTLE_CASES = "settle_cases"
    LOOK_AFTER_MACHINES = "look_after_machines"
    """The hardware check, and how the kiosk stands with the centre."""
    TAKE_RECORDS_IN = "take_records_in"
    """Take a file of things or counted parts into the lab."""
    READ_AUDIT = "read_audit"
    LOOK_AFTER_THINGS = "look_after_things"
    """Hold a thing back and let go of it, send it to the bench, say that it is missing, move it, label it anew."""
    RETIRE_THINGS = "retire_things"
    VOUCH_FOR_GUARDIANS = "vouch_for_guardians"
    """Write down what a guardian agreed to on paper, and that they do so no longer."""
    CORRECT_VISITS = "correct_visits"
    """Set the times of a visit right that is of today, or whose end nobody saw."""
    CORRECT_ANY_VISIT = "correct_any_visit"
    LOOK_AFTER_STAFF = "look_after_staff"
    """Give roles, and let somebody choose a new PIN."""


_ALL = frozenset(StaffRole)
RIGHTS: dict[Right, frozenset[StaffRole]] = {
    Right.RUN_THE_DAY: _ALL,
    Right.LOOK_AFTER_MACHINES: _ALL,
    Right.SETTLE_CASES: frozenset({StaffRole.DESK, StaffRole.LEAD}),
    Right.LOOK_AFTER_THINGS: frozenset({StaffRole.DESK, StaffRole.LEAD}),
    Right.VOUCH_FOR_GUARDIANS: frozenset({StaffRole.DESK, StaffRole.LEAD}),
    Right.CORRECT_VISITS: frozenset({StaffRole.DESK, StaffRole.LEAD}),
    Right.CORRECT_ANY_VISIT: frozenset({StaffRole.LEAD}),
    Right.RETIRE_THINGS: frozenset({StaffRole.LEAD}),
    Right.TAKE_RECORDS_IN: frozenset({StaffRole.LEAD, StaffRole.IT}),
    Right.READ_AUDIT: frozenset({StaffRole.LEAD, StaffRole.IT}),
    Right.LOOK_AFTER_STAFF: frozenset({StaffRole.LEAD}),
}
"""IT decides nothing about the lab's things and people; who is at the desk does not read what colleagues did."""


def may(role: StaffRole, right: Right) -> bool:
    return role in RIGHTS[right]
