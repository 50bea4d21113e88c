# SPDX-License-Identifier: Apache-2.0
"""What every way in has in common: the room as it is, who vouches for whom, and how a refusal is kept."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.commands import RefuseScan
from lab_kiosk.application.outcomes import CheckedIn, Noted
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.check_in import Arrival, CheckInVerdict, Inside, arrival_of, asks_for_leader, decide, is_open
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import PolicySet, ScanRefused
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import person_stream
from lab_kiosk.domain.vocabulary import Party, Role


class Vouching(msgspec.Struct, frozen=True, kw_only=True):
    """Who stands behind somebody: ``staff`` is a handle or nothing. A ``leader`` comes in as well if ``comes_in``."""

    staff: str = ""
    leader: Badge | None = None
    person: PersonState = PersonState()
    comes_in: bool = False


def vouching(lab: Lab, text: str, policy: PolicySet) -> Vouching:
    """What the badge that was scanned behind a refusal is worth: staff may allow, an educator may accompany."""
    staff = rules.staff_handle(lab, text)
    if staff is not None:
        return Vouching(staff=staff)
    badge = rules.read_badge(lab, text) if text else None
    if not isinstance(badge, Badge) or badge.type is not BadgeType.PERSON or badge.role is not Role.EDUCATOR:
        return Vouching()
    person = lab.store.state(PERSON, person_stream(badge.handle))
    arrival = arrival_of(badge)
    verdict = decide(
        badge, person, room(lab, policy, arrival), policy, lab.clock.now_ms(), minute_of_day=rules.minute_of_day(lab)
    )
    if verdict.turns_away:
        return Vouching()
    return Vouching(leader=badge, person=person, comes_in=verdict.opens_visit)


def room(lab: Lab, policy: PolicySet, arrival: Arrival | None, beside: Vouching | None = None) -> Inside:
    """Everybody inside is only looked at where a leader is asked for: a check-in must not grow with the crowd.

    A leader is somebody with a badge: what a guest says of themselves vouches for nobody.
    """
    asked = arrival is not None and asks_for_leader(arrival, policy)
    leader = beside is not None and beside.leader is not None
    return Inside(
        occupancy=lab.store.occupancy() + (1 if beside is not None and beside.comes_in else 0),
        rules_version=rules.rules_version(lab, policy.rules),
        leader_present=leader or (asked and _leader_inside(lab)),
    )


def refuse(lab: Lab, verdict: CheckInVerdict, policy: PolicySet, text: str = "") -> CheckedIn:
    """Turned away. Says when the lab opens, where only the hours are in the way."""
    refuse_scan(RefuseScan(verdict, len(text)), lab, text=text)
    closed = verdict is CheckInVerdict.NEEDS_STAFF and not is_open(policy, rules.minute_of_day(lab))
    return CheckedIn(verdict=verdict, opens_at=policy.opens if closed else None)


def refuse_scan(command: RefuseScan, lab: Lab, *, text: str = "") -> Noted:
    """Keeps the kind, the length and, for a badge, a keyed digest: enough to see a pattern, nothing to sign in with."""
    refused = ScanRefused(verdict=command.why, length=command.length, digest=lab.digest(text) if text else "")
    lab.store.append([Fact(rules.station_stream(lab), refused)])
    return Noted()


def _leader_inside(lab: Lab) -> bool:
    return any(
        visit.party is Party.SUBJECT and visit.role in (Role.EDUCATOR, Role.STAFF) for visit in lab.store.open_visits()
    )
