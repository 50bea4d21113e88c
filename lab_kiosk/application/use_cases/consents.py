# SPDX-License-Identifier: Apache-2.0
"""A guardian's consent to long loans, given and withdrawn elsewhere: staff say what they have seen, and are named."""

from __future__ import annotations

from lab_kiosk.application.handing import GuardianAgreed, NoteConsent, WithdrawConsent
from lab_kiosk.application.outcomes import Noted, StaffRefused
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.due import DueRule, dues
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.people import ConsentGranted, ConsentWithdrawn
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.staff import Right, may
from lab_kiosk.domain.vocabulary import Scope


def note_consent(command: NoteConsent, lab: Lab) -> Noted | StaffRefused:
    """That a signed paper was seen, and by whom. It counts until the end of the term; without one, until withdrawn."""
    if not _may(command.by, lab):
        return StaffRefused()
    document = rules.policy(lab).long_loans
    seen = ConsentGranted(
        consent_id=lab.ids.new(),
        scope=Scope.BORROW,
        document=document,
        version=rules.rules_version(lab, document),
        relationship="guardian",
        verified_by=command.by,
        until_ms=next((due.at for due in dues((DueRule.TERM,), rules.hours(lab))), None),
    )
    lab.store.append([Fact(Stream(command.visitor.stream), seen, Handle(command.visitor.handle))])
    return Noted()


def withdraw_consent(command: WithdrawConsent, lab: Lab) -> Noted | StaffRefused:
    """It beats every older one, also one of another kiosk that is heard of later. Where none is in force, nothing is
    written.
    """
    if not _may(command.by, lab):
        return StaffRefused()
    if consent_of(command.visitor, lab) is not None:
        over = ConsentWithdrawn(scope=Scope.BORROW, verified_by=command.by)
        lab.store.append([Fact(Stream(command.visitor.stream), over, Handle(command.visitor.handle))])
    return Noted()


def consent_of(visitor: Visitor, lab: Lab) -> GuardianAgreed | None:
    """The one that is in force for long loans, and who saw it."""
    person = lab.store.state(PERSON, visitor.stream)
    if not person.consents_to(Scope.BORROW, lab.clock.now_ms()):
        return None
    *_, last = (
        (entry.at, entry.event)
        for entry in lab.store.history(visitor.stream)
        if isinstance(entry.event, ConsentGranted) and entry.event.scope is Scope.BORROW
    )
    at, event = last
    return GuardianAgreed(seen_at=at, seen_by=rules.first_name(lab, event.verified_by), until=event.until_ms)


def _may(by: str, lab: Lab) -> bool:
    return bool(by) and may(rules.role_of(lab, by), Right.VOUCH_FOR_GUARDIANS)
