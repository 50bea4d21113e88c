# SPDX-License-Identifier: Apache-2.0
"""What do you know about me? Everything that hangs on a person's handle, or on a guest's visit, and nothing else."""

from __future__ import annotations

from lab_kiosk.application.commands import TellWhatIsKnown
from lab_kiosk.application.knowledge import (
    Knowledge,
    KnownAnswer,
    KnownAssent,
    KnownConsent,
    KnownCourse,
    KnownDemo,
    KnownLoan,
    KnownVisit,
)
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases.things import thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.demo import teacher_of
from lab_kiosk.domain.events.visits import VisitCorrected
from lab_kiosk.domain.folds.person import PERSON, PersonState
from lab_kiosk.domain.records import Answer, Loan, Session, Visit


def tell_what_is_known(command: TellWhatIsKnown, lab: Lab) -> Knowledge:
    visitor, store = command.visitor, lab.store
    person = store.state(PERSON, visitor.stream) if visitor.handle else PersonState()
    sessions = store.sessions_by(visitor.handle) if visitor.handle else tuple(store.sessions_of(visitor.visit_id))
    corrected = frozenset(
        event.visit_id for entry in store.history(visitor.stream) if isinstance(event := entry.event, VisitCorrected)
    )
    return Knowledge(
        visitor=visitor,
        first_name=person.first_name,
        initial=person.initial,
        home_org=person.home_org,
        first_day=person.first_day,
        last_day=person.last_day,
        visits=tuple(_visit(visit, corrected) for visit in _visits(visitor, lab) if visit.merged_into is None),
        loans=tuple(_loan(loan, lab) for loan in store.loans_of(visitor.handle)) if visitor.handle else (),
        demos=tuple(_demo(session) for session in sessions),
        answers=tuple(_answer(answer) for session in sessions for answer in store.answers(session.session_id)),
        assents=tuple(
            KnownAssent(document=assent.document, version=assent.version, given_at=assent.given_at)
            for assent in store.assents(visitor.stream)
        ),
        consents=tuple(KnownConsent(scope=scope, until=until) for scope, until in sorted(person.consents.items())),
        courses=tuple(
            _course(module, until, lab) for module, until in sorted(store.state(PERSON, visitor.stream).modules.items())
        ),
    )


def _visits(visitor: Visitor, lab: Lab) -> tuple[Visit, ...]:
    if visitor.handle:
        return tuple(lab.store.visits_of(visitor.handle))
    visit = lab.store.visit(visitor.visit_id)
    return () if visit is None else (visit,)


def _visit(visit: Visit, corrected: frozenset[str]) -> KnownVisit:
    return KnownVisit(
        visit_id=visit.visit_id,
        opened_at=visit.opened_at,
        closed_at=visit.closed_at,
        purpose=visit.purpose,
        heads=visit.heads,
        corrected=visit.visit_id in corrected,
    )


def _loan(loan: Loan, lab: Lab) -> KnownLoan:
    item = thing(lab, loan.asset_id)
    return KnownLoan(
        loan_id=loan.loan_id,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
        out_at=loan.out_at,
        due_at=loan.due_at,
        closed_at=loan.closed_at,
    )


def _demo(session: Session) -> KnownDemo:
    return KnownDemo(
        session_id=session.session_id, demo_id=session.demo_id, chosen_at=session.chosen_at, seconds=session.seconds
    )


def _course(module: str, until: int | None, lab: Lab) -> KnownCourse:
    teacher = teacher_of(module, lab.demos.all())
    return KnownCourse(module=module, demo_id=teacher.id if teacher else "", until=until)


def _answer(answer: Answer) -> KnownAnswer:
    return KnownAnswer(
        session_id=answer.session_id,
        demo_id=answer.demo_id,
        question=answer.question,
        answer=answer.answer,
        given_at=answer.given_at,
    )
