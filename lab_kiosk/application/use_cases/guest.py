# SPDX-License-Identifier: Apache-2.0
"""Guests: somebody without a badge signs in by saying what brings them, and is given a label that is good for a day.

The label is an opaque code that only the journal can read: whoever finds one learns nothing, and tomorrow it opens
nothing. A guest's day is one stream, so that what was agreed to in the morning holds after lunch.
"""

from __future__ import annotations

from lab_kiosk.application.commands import SignInByLabel, SignInGuest
from lab_kiosk.application.outcomes import CheckedIn
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import door, rules
from lab_kiosk.application.use_cases.check_in import asks_leave
from lab_kiosk.application.visitor import Visitor, guest_of
from lab_kiosk.domain.check_in import Arrival, CheckInVerdict, decide_guest
from lab_kiosk.domain.codes import day_label
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.events.visits import VisitOpened, VisitPurposeStated
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.ids import Stream, VisitId, visit_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import Party, Presented

LABEL_BYTES = 16


def sign_in_guest(command: SignInGuest, lab: Lab) -> CheckedIn:
    """A leader who is scanned behind a refusal vouches for a young guest; they have a badge, and check in with it."""
    policy = rules.policy(lab)
    arrival = Arrival(role=command.role, age_band=command.age_band, guest=True)
    beside = door.vouching(lab, command.staff_text, policy)
    verdict = decide_guest(
        arrival,
        door.room(lab, policy, arrival, beside),
        policy,
        lab.clock.now_ms(),
        minute_of_day=rules.minute_of_day(lab),
        staff_allows=bool(beside.staff),
    )
    if not verdict.opens_visit:
        return door.refuse(lab, verdict, policy)
    visit_id = VisitId(lab.ids.new())
    stream = visit_stream(visit_id)
    opened = VisitOpened(
        visit_id=visit_id,
        party=Party.GUEST,
        presented=Presented.TOUCH,
        role=command.role,
        age_band=command.age_band,
        zone=lab.site.place,
        day_label=day_label(lab.random(LABEL_BYTES)),
        staff=beside.staff,
    )
    personal = Personal(nickname=command.nickname) if command.nickname else None
    facts = [Fact(stream, opened, personal=personal)]
    if command.purpose is not None:
        facts.append(Fact(stream, VisitPurposeStated(visit_id=visit_id, purpose=command.purpose)))
    lab.store.append(facts)
    visitor = _visitor(lab, stream)
    return CheckedIn(verdict=verdict, visitor=visitor, rules=rules.outstanding(lab, visitor), new_label=True)


def sign_in_by_label(command: SignInByLabel, lab: Lab) -> CheckedIn:
    """The label of a guest who is inside asks whether they leave, one of somebody who left today lets them in again."""
    policy, known = rules.policy(lab), lab.store.visit_with_label(command.text)
    fault = _fault(known, lab)
    if known is None or fault is not None:
        return door.refuse(lab, fault or CheckInVerdict.UNKNOWN_BADGE, policy, command.text)
    stream = Stream(known.stream)
    person = lab.store.state(PERSON, stream)
    verdict = _decide(known, person, command, policy, lab)
    if verdict.turns_away:
        return door.refuse(lab, verdict, policy, command.text)
    if verdict.opens_visit:
        opened = VisitOpened(
            visit_id=VisitId(lab.ids.new()),
            party=Party.GUEST,
            presented=command.presented,
            role=known.role,
            age_band=known.age_band,
            zone=lab.site.place,
            day_label=known.day_label,
            staff=rules.staff_handle(lab, command.staff_text) or "",
        )
        lab.store.append([Fact(stream, opened)])
    visitor = _visitor(lab, stream)
    return CheckedIn(
        verdict=verdict,
        visitor=visitor,
        ask_leave=asks_leave(verdict, person, lab.clock.now_ms()),
        ask_purpose=verdict.opens_visit and policy.ask_purpose,
        rules=rules.outstanding(lab, visitor),
    )


def _fault(known: Visit | None, lab: Lab) -> CheckInVerdict | None:
    """Why a label is worth nothing. One of a visit that is still open is always good for leaving."""
    if known is None:
        return CheckInVerdict.UNKNOWN_BADGE
    if known.site_id != lab.site.site_id:
        return CheckInVerdict.WRONG_SITE
    today = rules.day_of(lab, known.opened_at) == rules.today(lab)
    return None if today or known.closed_at is None else CheckInVerdict.EXPIRED


def _decide(known: Visit, person: PersonState, command: SignInByLabel, policy: PolicySet, lab: Lab) -> CheckInVerdict:
    arrival = Arrival(role=known.role, age_band=known.age_band, guest=True)
    beside = door.vouching(lab, command.staff_text, policy)
    return decide_guest(
        arrival,
        door.room(lab, policy, arrival, beside),
        policy,
        lab.clock.now_ms(),
        minute_of_day=rules.minute_of_day(lab),
        staff_allows=bool(beside.staff),
        person=person,
    )


def _visitor(lab: Lab, stream: Stream) -> Visitor:
    book = lab.store.state(PERSON, stream).visits
    return guest_of(book.inside, book.nickname)
