# SPDX-License-Identifier: Apache-2.0
"""The check-in decision: a pure function of badge, policy, local state and time, with a closed set of answers.

A scan never toggles, and a full room never blocks leaving (odoo/odoo#27101, SparkDevNetwork/Rock#3424).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.folds.person import PersonState
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import AgeBand, Role

SILENCE_MS = 15 * 1000
"""The same badge again within this is one gesture."""
REMINDER_MS = 2 * 60 * 1000
"""The same badge again within this is told that it is checked in; later it is asked: *Leave* or *I'm still here*?"""


class CheckInVerdict(StrEnum):
    ADMIT = "admit"
    ADMIT_RETURNING = "admit_returning"
    ALREADY_INSIDE = "already_inside"
    DUPLICATE_IGNORED = "duplicate_ignored"
    EXIT_OK = "exit_ok"
    NEEDS_ANSWERS = "needs_answers"
    NEEDS_ASSENT = "needs_assent"
    NEEDS_CONSENT = "needs_consent"
    NEEDS_STAFF = "needs_staff"
    NEEDS_LEADER = "needs_leader"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    REVOKED = "revoked"
    WRONG_SITE = "wrong_site"
    UNKNOWN_BADGE = "unknown_badge"
    LOGIN_BADGE = "login_badge"
    UNREADABLE = "unreadable"
    SOFT_FULL = "soft_full"
    HARD_FULL = "hard_full"

    @property
    def opens_visit(self) -> bool:
        """Whoever stands inside is counted inside, even while the rules are still unread: the fire list comes first."""
        return self in _OPENS

    @property
    def turns_away(self) -> bool:
        return not self.opens_visit and self not in _INSIDE


_OPENS = frozenset(
    {
        CheckInVerdict.ADMIT,
        CheckInVerdict.ADMIT_RETURNING,
        CheckInVerdict.NEEDS_ANSWERS,
        CheckInVerdict.NEEDS_ASSENT,
    }
)
_INSIDE = frozenset({CheckInVerdict.ALREADY_INSIDE, CheckInVerdict.DUPLICATE_IGNORED, CheckInVerdict.EXIT_OK})

_FAULTS = {
    BadgeFault.UNREADABLE: CheckInVerdict.UNREADABLE,
    BadgeFault.UNKNOWN_KEY: CheckInVerdict.UNKNOWN_BADGE,
    BadgeFault.KEY_NOT_FOR_TYPE: CheckInVerdict.UNKNOWN_BADGE,
    BadgeFault.KEY_NOT_FOR_SITE: CheckInVerdict.WRONG_SITE,
    BadgeFault.BAD_SIGNATURE: CheckInVerdict.UNKNOWN_BADGE,
    BadgeFault.NOT_YET: CheckInVerdict.NOT_YET,
    BadgeFault.EXPIRED: CheckInVerdict.EXPIRED,
    BadgeFault.REVOKED: CheckInVerdict.REVOKED,
}


class Inside(msgspec.Struct, frozen=True, kw_only=True):
    """What the kiosk knows of the room: people inside, the newest version of the lab rules, an educator or staff
    present.
    """

    occupancy: int
    rules_version: int = 0
    leader_present: bool = False


def decide(
    badge: Badge | BadgeFault,
    person: PersonState,
    room: Inside,
    policy: PolicySet,
    now_ms: int,
    *,
    minute_of_day: int,
    staff_allows: bool = False,
) -> CheckInVerdict:
    """What a presented badge means now. ``staff_allows`` lifts what only a staff member may lift; nothing lifts
    hard_full.
    """
    if isinstance(badge, BadgeFault):
        return _FAULTS[badge]
    if badge.type in (BadgeType.AWARD_PROPOSAL, BadgeType.TEST):
        return CheckInVerdict.UNKNOWN_BADGE
    if badge.serial < person.min_serial:
        return CheckInVerdict.REVOKED
    if person.visits.open is not None:
        return _repeated(since_seen(person.visits.open, now_ms))
    return _refusal(badge, person, room, policy, now_ms, minute_of_day, staff_allows) or _welcome(person, room, policy)


def since_seen(visit: Visit, now_ms: int) -> int:
    """How long ago the visitor was last seen. A clock that was set back, or is slow beside another kiosk's, hides
    nobody's way out: only the distance counts.
    """
    return abs(now_ms - visit.last_seen_at)


def asks_for_leader(badge: Badge, policy: PolicySet) -> bool:
    """Whether this badge is only good beside an educator or a member of staff: a group's, or a small child's."""
    small_child = policy.young_need_leader and badge.age_band is AgeBand.UNDER_10
    return badge.type is BadgeType.GROUP_PASS or small_child


def _repeated(since_ms: int) -> CheckInVerdict:
    return CheckInVerdict.DUPLICATE_IGNORED if since_ms < SILENCE_MS else CheckInVerdict.ALREADY_INSIDE


def _refusal(
    badge: Badge,
    person: PersonState,
    room: Inside,
    policy: PolicySet,
    now_ms: int,
    minute_of_day: int,
    staff_allows: bool,
) -> CheckInVerdict | None:
    heads = max(badge.headcount, 1)
    works_here = badge.type is BadgeType.STAFF
    if policy.hard_cap and room.occupancy + heads > policy.hard_cap:
        return CheckInVerdict.HARD_FULL
    if works_here or staff_allows:
        return None
    if person.blocks or not policy.opens <= minute_of_day < policy.closes:
        return CheckInVerdict.NEEDS_STAFF
    if asks_for_leader(badge, policy) and not room.leader_present:
        return CheckInVerdict.NEEDS_LEADER
    asks = policy.visit_consent if badge.role is Role.STUDENT else None
    if asks is not None and not person.consents_to(asks, now_ms):
        return CheckInVerdict.NEEDS_CONSENT
    if policy.soft_cap and room.occupancy + heads > policy.soft_cap:
        return CheckInVerdict.SOFT_FULL
    return None


def _welcome(person: PersonState, room: Inside, policy: PolicySet) -> CheckInVerdict:
    if policy.rules and not person.assented_to(policy.rules, room.rules_version):
        return CheckInVerdict.NEEDS_ASSENT
    if person.visits.recent:
        return CheckInVerdict.ADMIT_RETURNING
    return CheckInVerdict.NEEDS_ANSWERS if policy.ask_purpose else CheckInVerdict.ADMIT
