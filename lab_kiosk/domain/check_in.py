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


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """Who stands at the door, with a badge or without one. ``heads`` is everybody who wants to come in with them."""

    role: Role
    age_band: AgeBand
    heads: int = 1
    group: bool = False
    guest: bool = False
    works_here: bool = False


def arrival_of(badge: Badge, heads: int = 0) -> Arrival:
    """``heads`` is how many a group's leader counted; before that, how many the badge expects."""
    return Arrival(
        role=badge.role,
        age_band=badge.age_band,
        heads=max(heads or badge.headcount, 1),
        group=badge.type is BadgeType.GROUP_PASS,
        works_here=badge.type is BadgeType.STAFF,
    )


def decide(
    badge: Badge | BadgeFault,
    person: PersonState,
    room: Inside,
    policy: PolicySet,
    now_ms: int,
    *,
    minute_of_day: int,
    staff_allows: bool = False,
    heads: int = 0,
) -> CheckInVerdict:
    """What a presented badge means now. ``staff_allows`` lifts what only a staff member may lift; nothing lifts
    hard_full. ``heads`` is how many a group's leader counted.
    """
    if isinstance(badge, BadgeFault):
        return _FAULTS[badge]
    if badge.type in (BadgeType.AWARD_PROPOSAL, BadgeType.TEST):
        return CheckInVerdict.UNKNOWN_BADGE
    if badge.serial < person.min_serial:
        return CheckInVerdict.REVOKED
    if person.visits.open is not None:
        return _repeated(since_seen(person.visits.open, now_ms))
    arrival = arrival_of(badge, heads)
    refusal = _refusal(arrival, person, room, policy, now_ms, minute_of_day, staff_allows)
    return refusal or _welcome(arrival, person, room, policy)


def decide_guest(
    arrival: Arrival,
    room: Inside,
    policy: PolicySet,
    now_ms: int,
    *,
    minute_of_day: int,
    staff_allows: bool = False,
    person: PersonState | None = None,
) -> CheckInVerdict:
    """The same for somebody without a badge, who has said what brings them. ``person`` is what their day label leads
    to: a guest who left and comes back.
    """
    known = person or PersonState()
    if known.visits.open is not None:
        return _repeated(since_seen(known.visits.open, now_ms))
    if not (policy.guests or staff_allows):
        return CheckInVerdict.NEEDS_STAFF
    refusal = _refusal(arrival, known, room, policy, now_ms, minute_of_day, staff_allows)
    return refusal or _welcome(arrival, known, room, policy)


def is_open(policy: PolicySet, minute_of_day: int) -> bool:
    return policy.opens <= minute_of_day < policy.closes


def since_seen(visit: Visit, now_ms: int) -> int:
    """How long ago the visitor was last seen. A clock that was set back, or is slow beside another kiosk's, hides
    nobody's way out: only the distance counts.
    """
    return abs(now_ms - visit.last_seen_at)


def asks_for_leader(arrival: Arrival, policy: PolicySet) -> bool:
    """Who only comes in beside an educator or a member of staff: a group, a small child, by policy any young guest. A
    guest's age that nobody knows is the strictest.
    """
    small_child = policy.young_need_leader and arrival.age_band is AgeBand.UNDER_10
    young_guest = policy.guest_minors_need_leader and arrival.guest and arrival.age_band is not AgeBand.ADULT
    return arrival.group or small_child or young_guest


def _repeated(since_ms: int) -> CheckInVerdict:
    return CheckInVerdict.DUPLICATE_IGNORED if since_ms < SILENCE_MS else CheckInVerdict.ALREADY_INSIDE


def _refusal(
    arrival: Arrival,
    person: PersonState,
    room: Inside,
    policy: PolicySet,
    now_ms: int,
    minute_of_day: int,
    staff_allows: bool,
) -> CheckInVerdict | None:
    if policy.hard_cap and room.occupancy + arrival.heads > policy.hard_cap:
        return CheckInVerdict.HARD_FULL
    if arrival.works_here or staff_allows:
        return None
    if person.blocks or not is_open(policy, minute_of_day):
        return CheckInVerdict.NEEDS_STAFF
    if asks_for_leader(arrival, policy) and not room.leader_present:
        return CheckInVerdict.NEEDS_LEADER
    asks = policy.visit_consent if arrival.role is Role.STUDENT else None
    if asks is not None and not person.consents_to(asks, now_ms):
        return CheckInVerdict.NEEDS_CONSENT
    if policy.soft_cap and room.occupancy + arrival.heads > policy.soft_cap:
        return CheckInVerdict.SOFT_FULL
    return None


def _welcome(arrival: Arrival, person: PersonState, room: Inside, policy: PolicySet) -> CheckInVerdict:
    """A group is let in without a question; its rules wait until it uses something. A guest has been asked before."""
    if policy.rules and not arrival.group and not person.assented_to(policy.rules, room.rules_version):
        return CheckInVerdict.NEEDS_ASSENT
    if person.visits.recent:
        return CheckInVerdict.ADMIT_RETURNING
    asks = policy.ask_purpose and not (arrival.group or arrival.guest)
    return CheckInVerdict.NEEDS_ANSWERS if asks else CheckInVerdict.ADMIT
