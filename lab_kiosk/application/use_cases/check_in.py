# SPDX-License-Identifier: Apache-2.0
"""Check in by badge: what was scanned becomes a verdict and, where it admits, an open visit, durably, before any
tick.
"""

from __future__ import annotations

from lab_kiosk.application.commands import CheckIn, ConfirmPresence, GiveAssent, RefuseScan, StatePurpose
from lab_kiosk.application.outcomes import CheckedIn, Noted, Presence
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType
from lab_kiosk.domain.check_in import REMINDER_MS, CheckInVerdict, Inside, asks_for_leader, decide, since_seen
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.people import AssentGiven, CredentialIssued, PersonRegistered
from lab_kiosk.domain.events.site import PolicySet, ScanRefused
from lab_kiosk.domain.events.visits import VisitConfirmed, VisitOpened, VisitPurposeStated
from lab_kiosk.domain.folds.lab import AGREEMENT
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import Handle, Stream, VisitId, person_stream
from lab_kiosk.domain.vocabulary import Party, Role


def check_in(command: CheckIn, lab: Lab) -> CheckedIn:
    badge = rules.read_badge(lab, command.text)
    person = lab.store.state(PERSON, person_stream(badge.handle)) if isinstance(badge, Badge) else PersonState()
    policy = rules.policy(lab)
    staff = rules.staff_handle(lab, command.staff_text)
    verdict = decide(
        badge,
        person,
        _room(lab, policy, badge),
        policy,
        lab.clock.now_ms(),
        minute_of_day=rules.minute_of_day(lab),
        staff_allows=staff is not None,
    )
    if not isinstance(badge, Badge) or verdict.turns_away:
        refuse_scan(RefuseScan(verdict, len(command.text)), lab, text=command.text)
        return CheckedIn(verdict=verdict)
    visitor = _open_visit(command, badge, person, lab, staff or "") if verdict.opens_visit else _inside(badge, person)
    outstanding = bool(policy.rules) and not person.assented_to(policy.rules, rules.rules_version(lab, policy.rules))
    return CheckedIn(
        verdict=verdict,
        visitor=visitor,
        ask_leave=_asks_leave(verdict, person, lab.clock.now_ms()),
        ask_purpose=verdict.opens_visit and policy.ask_purpose,
        rules=policy.rules if outstanding else "",
    )


def refuse_scan(command: RefuseScan, lab: Lab, *, text: str = "") -> Noted:
    """Keeps the kind, the length and, for a badge, a keyed digest: enough to see a pattern, nothing to sign in with."""
    refused = ScanRefused(verdict=command.why, length=command.length, digest=lab.digest(text) if text else "")
    lab.store.append([Fact(Stream(rules.station_stream(lab)), refused)])
    return Noted()


def state_purpose(command: StatePurpose, lab: Lab) -> Noted:
    event = VisitPurposeStated(visit_id=VisitId(command.visitor.visit_id), purpose=command.purpose)
    lab.store.append([_of(command.visitor, event)])
    return Noted()


def give_assent(command: GiveAssent, lab: Lab) -> Noted:
    """Binds the assent to the exact text: its newest version and the hash of the language that was on the screen."""
    document = lab.store.state(AGREEMENT, f"agreement:{command.document}")
    event = AssentGiven(
        document=command.document,
        version=document.version,
        text_hash=document.hashes.get(command.language, ""),
        language=command.language,
        read_aloud=command.read_aloud,
    )
    lab.store.append([_of(command.visitor, event)])
    return Noted()


def confirm_presence(command: ConfirmPresence, lab: Lab) -> Presence:
    lab.store.append([_of(command.visitor, VisitConfirmed(visit_id=VisitId(command.visitor.visit_id)))])
    return Presence(command.visitor)


def _room(lab: Lab, policy: PolicySet, badge: Badge | BadgeFault) -> Inside:
    """Everybody inside is only looked at where a leader is asked for: a check-in must not grow with the crowd."""
    asked = isinstance(badge, Badge) and asks_for_leader(badge, policy)
    leaders = (visit.role for visit in lab.store.open_visits()) if asked else ()
    return Inside(
        occupancy=lab.store.occupancy(),
        rules_version=rules.rules_version(lab, policy.rules),
        leader_present=any(role in (Role.EDUCATOR, Role.STAFF) for role in leaders),
    )


def _asks_leave(verdict: CheckInVerdict, person: PersonState, now_ms: int) -> bool:
    visit = person.visits.open
    return verdict is CheckInVerdict.ALREADY_INSIDE and visit is not None and since_seen(visit, now_ms) >= REMINDER_MS


def _open_visit(command: CheckIn, badge: Badge, person: PersonState, lab: Lab, staff: str) -> Visitor:
    stream, handle = person_stream(badge.handle), badge.handle
    facts: list[Fact] = []
    if (person.role, person.age_band) != (badge.role, badge.age_band):
        registered = PersonRegistered(role=badge.role, age_band=badge.age_band, home_org=person.home_org)
        facts.append(Fact(stream, registered, handle))
    if badge.serial > person.serial:
        seen = CredentialIssued(
            format="IL1",
            serial=badge.serial,
            key_id=badge.key_id,
            first_day=badge.first_day.isoformat(),
            last_day=badge.last_day.isoformat(),
        )
        facts.append(Fact(stream, seen, handle))
    visit_id = VisitId(lab.ids.new())
    opened = VisitOpened(
        visit_id=visit_id,
        party=Party.GROUP if badge.type is BadgeType.GROUP_PASS else Party.SUBJECT,
        presented=command.presented,
        role=badge.role,
        age_band=badge.age_band,
        zone=lab.site.place,
        heads=max(badge.headcount, 1),
        staff=staff,
    )
    entries = lab.store.append([*facts, Fact(stream, opened, handle)])
    return _visitor(badge, person, visit_id, entries[-1].at)


def _inside(badge: Badge, person: PersonState) -> Visitor | None:
    visit = person.visits.open
    return None if visit is None else _visitor(badge, person, VisitId(visit.visit_id), visit.opened_at)


def _visitor(badge: Badge, person: PersonState, visit_id: VisitId, opened_at: int) -> Visitor:
    return Visitor(
        handle=badge.handle,
        visit_id=visit_id,
        stream=person_stream(badge.handle),
        opened_at=opened_at,
        role=badge.role,
        age_band=badge.age_band,
        first_name=person.first_name,
        staff=badge.type is BadgeType.STAFF,
        blocked=bool(person.blocks),
    )


def _of(visitor: Visitor, event: VisitPurposeStated | VisitConfirmed | AssentGiven) -> Fact:
    return Fact(Stream(visitor.stream), event, Handle(visitor.handle) if visitor.handle else None)
