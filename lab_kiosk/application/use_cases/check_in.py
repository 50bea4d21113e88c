# SPDX-License-Identifier: Apache-2.0
"""Check in by badge: what was scanned becomes a verdict and, where it admits, an open visit, durably, before any
tick.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import (
    CheckIn,
    ConfirmPresence,
    Count,
    GiveAssent,
    MoveVisit,
    Recount,
    StatePurpose,
)
from lab_kiosk.application.outcomes import CheckedIn, GroupExpected, Moved, Noted, Presence, Recounted, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import door, rules
from lab_kiosk.application.use_cases.door import Vouching
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.check_in import REMINDER_MS, CheckInVerdict, arrival_of, decide, since_seen
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.people import AssentGiven, CredentialIssued, PersonRegistered
from lab_kiosk.domain.events.visits import (
    VisitConfirmed,
    VisitCounted,
    VisitMoved,
    VisitOpened,
    VisitPurposeStated,
)
from lab_kiosk.domain.folds.lab import AGREEMENT
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import Handle, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import Party


def check_in(command: CheckIn, lab: Lab) -> CheckedIn | GroupExpected:
    badge = rules.read_badge(lab, command.text)
    person = lab.store.state(PERSON, person_stream(badge.handle)) if isinstance(badge, Badge) else PersonState()
    policy = rules.policy(lab)
    beside = door.vouching(lab, command.staff_text, policy)
    heads = command.count.heads if command.count else 1
    arrival = arrival_of(badge, heads) if isinstance(badge, Badge) else None
    verdict = decide(
        badge,
        person,
        door.room(lab, policy, arrival, beside),
        policy,
        lab.clock.now_ms(),
        minute_of_day=rules.minute_of_day(lab),
        staff_allows=bool(beside.staff),
        heads=heads,
    )
    if not isinstance(badge, Badge) or verdict.turns_away:
        return door.refuse(lab, verdict, policy, command.text)
    group = badge.type is BadgeType.GROUP_PASS
    if verdict.opens_visit and group and command.count is None:
        return GroupExpected(max(badge.headcount, 1), command.staff_text)
    visitor = _open_visit(command, badge, person, lab, beside) if verdict.opens_visit else _inside(badge, person)
    outstanding = bool(policy.rules) and not person.assented_to(policy.rules, rules.rules_version(lab, policy.rules))
    return CheckedIn(
        verdict=verdict,
        visitor=visitor,
        ask_leave=asks_leave(verdict, person, lab.clock.now_ms()),
        ask_purpose=verdict.opens_visit and policy.ask_purpose and not group,
        rules=policy.rules if outstanding and not group else "",
    )


def state_purpose(command: StatePurpose, lab: Lab) -> Noted:
    event = VisitPurposeStated(visit_id=VisitId(command.visitor.visit_id), purpose=command.purpose)
    lab.store.append([_of(command.visitor, event)])
    return Noted()


def give_assent(command: GiveAssent, lab: Lab) -> Noted:
    """Binds the assent to the exact text that was on the screen: its version, and the hash of its language."""
    shown = lab.agreements.get(command.document)
    published = lab.store.state(AGREEMENT, f"agreement:{command.document}")
    language = shown.spoken(command.language) if shown else command.language
    event = AssentGiven(
        document=command.document,
        version=shown.version if shown else published.version,
        text_hash=shown.hash_of(language) if shown else published.hashes.get(language, ""),
        language=language,
        read_aloud=command.read_aloud,
    )
    lab.store.append([_of(command.visitor, event)])
    return Noted()


def confirm_presence(command: ConfirmPresence, lab: Lab) -> Presence:
    lab.store.append([_of(command.visitor, VisitConfirmed(visit_id=VisitId(command.visitor.visit_id)))])
    return Presence(command.visitor)


def move_visit(command: MoveVisit, lab: Lab) -> Moved | Unknown:
    """To a zone of this lab; any other place card means nothing here."""
    if command.place not in {zone.code for zone in lab.site.zones}:
        return Unknown()
    visit_id = VisitId(command.visitor.visit_id)
    lab.store.append([_of(command.visitor, VisitMoved(visit_id=visit_id, zone=command.place))])
    return Moved(replace(command.visitor, zone=command.place))


def recount(command: Recount, lab: Lab) -> Recounted:
    """They are inside already: no limit refuses to know of them."""
    counted = VisitCounted(visit_id=VisitId(command.visitor.visit_id), heads=command.heads)
    lab.store.append([_of(command.visitor, counted)])
    return Recounted(replace(command.visitor, heads=command.heads))


def asks_leave(verdict: CheckInVerdict, person: PersonState, now_ms: int) -> bool:
    visit = person.visits.open
    return verdict is CheckInVerdict.ALREADY_INSIDE and visit is not None and since_seen(visit, now_ms) >= REMINDER_MS


def _open_visit(command: CheckIn, badge: Badge, person: PersonState, lab: Lab, beside: Vouching) -> Visitor:
    """With the leader who came along, in one transaction: neither is inside without the other."""
    leader = beside.leader if beside.comes_in else None
    along = _arrives(CheckIn("", command.presented), leader, beside.person, lab) if leader else []
    count = command.count or Count(heads=1)
    facts = _arrives(command, badge, person, lab, staff=beside.staff, count=count)
    lab.store.append([*along, *facts])
    return _visitor(badge, person, lab.store.state(PERSON, person_stream(badge.handle)).visits.inside)


def _arrives(
    command: CheckIn, badge: Badge, person: PersonState, lab: Lab, *, staff: str = "", count: Count | None = None
) -> list[Fact]:
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
    count = count or Count(heads=1)
    opened = VisitOpened(
        visit_id=VisitId(lab.ids.new()),
        party=Party.GROUP if badge.type is BadgeType.GROUP_PASS else Party.SUBJECT,
        presented=command.presented,
        role=badge.role,
        age_band=badge.age_band,
        zone=count.zone or lab.site.place,
        heads=count.heads,
        adults=count.adults,
        needs=count.needs,
        staff=staff,
    )
    return [*facts, Fact(stream, opened, handle)]


def _inside(badge: Badge, person: PersonState) -> Visitor | None:
    visit = person.visits.open
    return None if visit is None else _visitor(badge, person, visit)


def _visitor(badge: Badge, person: PersonState, visit: Visit) -> Visitor:
    return Visitor(
        handle=badge.handle,
        visit_id=visit.visit_id,
        stream=person_stream(badge.handle),
        opened_at=visit.opened_at,
        role=badge.role,
        age_band=badge.age_band,
        first_name=person.first_name,
        staff=badge.type is BadgeType.STAFF,
        blocked=bool(person.blocks),
        party=visit.party,
        heads=visit.heads,
        zone=visit.zone,
    )


def _of(visitor: Visitor, event: Event) -> Fact:
    return Fact(Stream(visitor.stream), event, Handle(visitor.handle) if visitor.handle else None)
