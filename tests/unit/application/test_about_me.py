# SPDX-License-Identifier: Apache-2.0
"""What do you know about me? All of it, and nothing of anybody else."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given

from lab_kiosk.application.commands import TellWhatIsKnown
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.knowledge import Knowledge, KnownCourse
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.people import AssentGiven, ConsentGranted, ModulePassed
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import SessionId, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Answer, Assent, Loan, Person, Session, Visit
from lab_kiosk.domain.vocabulary import Party, Presented, Purpose, Role, Scope
from tests.support.builders import PAT, QUINN, SECOND, badge_text, manifest
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.histories import PEOPLE, journals
from tests.support.journeys import CAMERA, QUINNS, at_feedback, at_home, desk
from tests.support.scenarios import furnished, guest, named, visitor


def known_of(lab: TestLab, who: Visitor) -> Knowledge:
    outcome = perform(TellWhatIsKnown(who), lab.lab)
    assert isinstance(outcome, Knowledge)
    return outcome


def known(here: Desk) -> Knowledge:
    assert here.screen is Screen.ABOUT_ME
    assert here.kiosk.known is not None
    return here.kiosk.known


def test_everything_that_happened_is_told() -> None:
    here = at_feedback().tap(Action.ANSWER, "5").tap(Action.ANSWER, "fine").tap(Action.CONTINUE)
    here.lab.tell(named())
    here.scan(CAMERA).tap(Action.TAKE).tap(Action.CONTINUE)
    consent = ConsentGranted(
        consent_id="c", scope=Scope.VR, document="vr", version=1, relationship="guardian", verified_by="S"
    )
    assent = AssentGiven(document="rules", version=1, text_hash="h", language="en")
    passed = ModulePassed(module="ai-basics", demo_id="gone", session_id=SessionId("s"), until_ms=7)
    here.lab.tell(*(Fact(person_stream(PAT), event, PAT) for event in (consent, assent, passed)))
    all_of_it = known(here.tap(Action.ABOUT_ME))
    assert (all_of_it.first_name, all_of_it.initial) == ("Pat", "M")
    assert (all_of_it.first_day, all_of_it.last_day) == ("2026-09-01", "2027-06-30")
    (visit,) = all_of_it.visits
    assert (visit.closed_at, visit.heads) == (None, 1)
    assert [loan.name for loan in all_of_it.loans] == ["Camera"]
    assert [demo.demo_id for demo in all_of_it.demos] == ["deep-sea"]
    assert {(answer.question, answer.answer) for answer in all_of_it.answers} == {("fun", "5"), ("feel", "fine")}
    assert [(assent.document, assent.version) for assent in all_of_it.assents] == [("rules", 1)]
    assert [(consent.scope, consent.until) for consent in all_of_it.consents] == [(Scope.VR, None)]
    assert all_of_it.courses == (KnownCourse(module="ai-basics", demo_id="", until=7),)


def test_the_newest_badge_is_the_one_that_is_told_also_after_an_older_one() -> None:
    lab = furnished()
    visitor(lab, badge_text(PAT, serial=3))
    who = visitor(lab, badge_text(PAT, serial=3))
    lab.tell(
        *[
            Fact(entry.stream, msgspec.structs.replace(entry.event, serial=1, last_day="2020-01-01"), PAT)
            for entry in lab.told("credential.issued")
        ]
    )  # type: ignore[type-var]
    assert known_of(lab, who).last_day == "2027-06-30"


def test_a_guest_is_told_of_the_visit_of_today() -> None:
    lab = furnished()
    who = guest(lab)
    assert known_of(lab, who) == Knowledge(visitor=who)
    opened = VisitOpened(visit_id=VisitId(who.visit_id), party=Party.GUEST, presented=Presented.TOUCH)
    assent = AssentGiven(document="rules", version=1, text_hash="h", language="en")
    passed = ModulePassed(module="ai-basics", demo_id="d", session_id=SessionId("s"))
    lab.tell(*(Fact(Stream(who.stream), event) for event in (opened, assent, passed)))
    told = known_of(lab, who)
    assert [visit.visit_id for visit in told.visits] == [who.visit_id]
    assert [assent.document for assent in told.assents] == ["rules"]
    assert [course.module for course in told.courses] == ["ai-basics"]
    assert (told.loans, told.consents, told.last_day) == ((), (), "")


def test_a_visit_that_turned_out_to_be_another_is_told_once() -> None:
    lab = furnished()
    who = visitor(lab)
    again = VisitOpened(visit_id=VisitId("other-kiosk"), party=Party.SUBJECT, presented=Presented.SCANNER)
    lab.tell(Fact(Stream(who.stream), again, PAT))
    assert [visit.visit_id for visit in known_of(lab, who).visits] == [who.visit_id]


@given(journals())
def test_nothing_of_another_person_is_ever_told(entries: list[Entry]) -> None:
    lab = TestLab((manifest(),))
    lab.store.accept(entries)
    records = list(lab.store.records().values())
    for handle in PEOPLE:
        who = Visitor(handle=handle, visit_id="", stream=person_stream(handle), opened_at=0, role=Role.STUDENT)
        told = known_of(lab, who)
        mine: dict[type[Any], list[Any]] = {
            kind: [record for record in records if isinstance(record, kind) and whose(record, records) == handle]
            for kind in (Visit, Loan, Session, Answer, Assent)
        }
        assert {visit.visit_id for visit in told.visits} == {
            visit.visit_id for visit in mine[Visit] if visit.merged_into is None
        }
        assert {loan.loan_id for loan in told.loans} == {loan.loan_id for loan in mine[Loan]}
        assert {demo.session_id for demo in told.demos} == {session.session_id for session in mine[Session]}
        assert {(a.session_id, a.question) for a in told.answers} == {(a.session_id, a.question) for a in mine[Answer]}
        assert {(a.document, a.version) for a in told.assents} == {(a.document, a.version) for a in mine[Assent]}
        names = {record.first_name for record in records if isinstance(record, Person) and record.handle == handle}
        assert told.first_name is None or told.first_name in names


def whose(record: Any, records: list[Any]) -> str | None:
    """Told from the rows themselves, by another way than the use case takes."""
    if isinstance(record, Answer):
        sessions = (session for session in records if isinstance(session, Session))
        return next((session.subject for session in sessions if session.session_id == record.session_id), None)
    if isinstance(record, Assent):
        return record.stream.removeprefix("person:")
    return record.subject  # type: ignore[no-any-return]


# On the screen --------------------------------------------------------------------------------------------------------


def test_a_card_is_opened_and_the_way_back_leads_home() -> None:
    here = at_home().tap(Action.ABOUT_ME).tap(Action.PICK, "visits")
    assert (here.screen, here.kiosk.topic) == (Screen.ABOUT_ME, "visits")
    here.tap(Action.CONTINUE)
    assert (here.screen, here.kiosk.known, here.kiosk.topic) == (Screen.HOME, None, "")


def test_whoever_has_just_left_may_still_ask() -> None:
    here = at_home().tap(Action.LEAVE).tap(Action.ABOUT_ME)
    assert known(here).visits[0].closed_at is not None
    here.tap(Action.CONTINUE)
    assert (here.screen, here.kiosk.known) == (Screen.RECEIPT, None), "what is still on loan may be read and printed"
    assert here.kiosk.receipt is not None
    assert here.tap(Action.CONTINUE).screen is Screen.ATTRACT


def test_the_idle_reset_and_the_next_badge_forget_it() -> None:
    idle = at_home().tap(Action.ABOUT_ME).wait(60 * SECOND).wait(30 * SECOND)
    assert (idle.screen, idle.kiosk.known) == (Screen.ATTRACT, None)
    other = at_home().tap(Action.ABOUT_ME).scan(QUINNS)
    assert other.kiosk.known is None
    assert other.kiosk.visitor is not None
    assert other.kiosk.visitor.handle == QUINN


def test_an_answer_about_somebody_else_is_shown_to_nobody() -> None:
    here = at_home()
    quinn = Visitor(handle=QUINN, visit_id="v", stream=person_stream(QUINN), opened_at=0)
    here.send(Knowledge(visitor=quinn))
    assert (here.screen, here.kiosk.known) == (Screen.HOME, None)
    assert desk().tap(Action.ABOUT_ME).screen is Screen.ATTRACT


def test_a_stated_purpose_is_told_with_its_visit() -> None:
    here = desk(ask_purpose=True).scan(badge_text(PAT))
    here.tap(Action.CONTINUE).tap(Action.PURPOSE, Purpose.REPAIR).tap(Action.ABOUT_ME)
    assert known(here).visits[0].purpose is Purpose.REPAIR
