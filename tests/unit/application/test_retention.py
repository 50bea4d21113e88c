# SPDX-License-Identifier: Apache-2.0
"""What is kept long enough goes, what is needed stays, and both can be read before and proved after."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lab_kiosk.application import retention
from lab_kiosk.application.retention import Erased, Kept, Manifest, Periods, Proof, Rule, Stale
from lab_kiosk.domain.events import Event, Fact, Personal
from lab_kiosk.domain.events.demos import SessionChosen
from lab_kiosk.domain.events.equipment import AssetDescribed, AssetLent, AssetReturned
from lab_kiosk.domain.events.people import PersonDeparted, PersonErased, PersonLinked, PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsPurged, UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.folds.visits import VISIT
from lab_kiosk.domain.ids import Handle, LoanId, SessionId, Stream, VisitId, person_stream, session_stream
from lab_kiosk.domain.records import Person
from lab_kiosk.domain.vocabulary import ClosedBy, LoanKind, Party, Presented, Role
from tests.support.builders import DAY, HOUR, PAT, QUINN, REY, STAFF
from tests.support.fakes import STATION_STREAM, TestLab
from tests.support.reservations import made
from tests.unit.application.test_import_assets import known

PERIODS = Periods()


def guest(lab: TestLab, number: int = 1, *, leaves: bool = True) -> str:
    visit = VisitId(str(number))
    came = VisitOpened(visit_id=visit, party=Party.GUEST, presented=Presented.TOUCH)
    (entry,) = lab.store.append([Fact(Stream(f"visit:{visit}"), came, None, Personal(nickname="Robin"))])
    if leaves:
        lab.tell(Fact(Stream(f"visit:{visit}"), VisitClosed(visit_id=visit, by=ClosedBy.SELF)))
    return entry.event_id


def code(lab: TestLab) -> str:
    seen = UnknownScan(digest="d", place="desk")
    (entry,) = lab.store.append([Fact(Stream(STATION_STREAM), seen, None, Personal(code="SN-1"))])
    return entry.event_id


def person(lab: TestLab, handle: Handle = PAT, role: Role = Role.STUDENT, *rosters: str) -> None:
    stream = person_stream(handle)
    lab.tell(
        Fact(stream, PersonRegistered(role=role), handle),
        Fact(stream, PersonNamed(), handle, Personal(first_name="Pat", initial="M")),
        *(Fact(stream, PersonLinked(roster=name), handle, Personal(code=f"{name}{handle}")) for name in rosters),
    )


def departs(lab: TestLab, roster: str = "sis", handle: Handle = PAT) -> None:
    lab.tell(Fact(person_stream(handle), PersonDeparted(roster=roster), handle))


def planned(lab: TestLab, **periods: Any) -> list[tuple[Rule, str]]:
    return [(line.rule, line.what) for line in retention.plan(lab.lab, Periods(**periods)).lines]


def applied(lab: TestLab, manifest: Manifest | None = None) -> Proof:
    found = retention.apply(manifest or retention.plan(lab.lab, PERIODS), lab.lab, by=STAFF)
    assert isinstance(found, Proof)
    return found


def test_a_guests_nickname_is_kept_for_the_day_and_while_they_are_inside() -> None:
    lab = TestLab()
    gone = guest(lab)
    guest(lab, 2, leaves=False)
    assert planned(lab) == []
    lab.wait(DAY)
    assert planned(lab) == [(Rule.NICKNAMES, gone)]
    assert planned(lab, nicknames=1) == []
    lab.wait(DAY)
    assert planned(lab, nicknames=1) == [(Rule.NICKNAMES, gone)]


def test_what_a_group_was_called_is_kept_until_the_day_after_it_had_reserved() -> None:
    lab = TestLab()
    lab.tell(Fact(Stream("reservation:r"), made(1, DAY, DAY + HOUR), personal=Personal(note="5B")))
    lab.tell(Fact(Stream("reservation:s"), made(1, DAY, DAY + HOUR)))
    (entry,) = lab.store.history("reservation:r")
    lab.wait(DAY + 2 * HOUR)
    assert planned(lab) == []
    lab.wait(DAY)
    assert planned(lab) == [(Rule.NICKNAMES, entry.event_id)]
    assert applied(lab).left == 0
    assert "5B" not in repr(lab.store.entries)


def test_the_day_is_the_labs_own() -> None:
    lab = TestLab()
    lab.wait(20 * HOUR)  # 22:00 in Chicago, the next day in Greenwich
    gone = guest(lab)
    lab.wait(HOUR)
    assert planned(lab) == []
    lab.wait(2 * HOUR)
    assert planned(lab) == [(Rule.NICKNAMES, gone)]


def test_an_unknown_code_is_kept_for_a_month() -> None:
    lab = TestLab()
    seen = code(lab)
    lab.wait(30 * DAY)
    assert planned(lab) == []
    lab.wait(1)
    assert planned(lab) == [(Rule.CODES, seen)]


def test_who_is_in_no_roster_any_more_goes_after_sixty_days() -> None:
    lab = TestLab()
    person(lab, PAT, Role.STAFF, "sis", "snipe-it")
    departs(lab, "sis")
    lab.wait(61 * DAY)
    assert planned(lab) == [], "one roster still has them"
    departs(lab, "snipe-it")
    lab.wait(60 * DAY)
    assert planned(lab) == []
    lab.wait(1)
    assert planned(lab) == [(Rule.DEPARTED, PAT)]


@pytest.mark.parametrize("sign", ["registered", "visit", "loan", "session"])
def test_who_was_not_here_for_a_school_year_and_sixty_days_goes(sign: str) -> None:
    lab = known()
    person(lab)
    lab.wait(300 * DAY)
    stream = person_stream(PAT)
    visit = VisitOpened(visit_id=VisitId("v"), party=Party.SUBJECT, presented=Presented.SCANNER)
    lent = AssetLent(loan_id=LoanId("l"), kind=LoanKind.DAY, due_at=1, zone="UTC", batch_id="b")
    tried = SessionChosen(
        session_id=SessionId("s"), demo_id="d", demo_version="1", station="s", visit_id=VisitId("v"), run_seconds=1
    )
    signs: dict[str, list[Fact]] = {
        "registered": [Fact(stream, PersonRegistered(role=Role.STUDENT), PAT)],
        "visit": [Fact(stream, visit, PAT), Fact(stream, VisitClosed(visit_id=VisitId("v"), by=ClosedBy.SELF), PAT)],
        "loan": [Fact(Stream("asset:t"), lent, PAT), Fact(Stream("asset:t"), AssetReturned(place="shelf"))],
        "session": [Fact(session_stream(SessionId("s")), tried, PAT)],
    }
    lab.tell(*signs[sign])
    lab.wait(425 * DAY)
    assert planned(lab) == []
    lab.wait(1)
    assert planned(lab) == [(Rule.UNSEEN, PAT)]


def test_staff_the_nameless_and_the_erased_are_not_let_go_of_for_not_being_seen() -> None:
    lab = TestLab()
    person(lab, STAFF, Role.STAFF)
    person(lab, QUINN)
    lab.tell(Fact(person_stream(QUINN), PersonErased(by="S"), QUINN))
    lab.tell(Fact(person_stream(REY), PersonRegistered(role=Role.STUDENT), REY))
    lab.wait(1000 * DAY)
    assert planned(lab) == []


def borrowed(*events: Event) -> TestLab:
    lab = known()
    person(lab, PAT, Role.STUDENT, "sis")
    departs(lab)
    lent = AssetLent(loan_id=LoanId("l"), kind=LoanKind.LONG_TERM, due_at=1, zone="UTC", batch_id="b")
    lab.tell(Fact(Stream("asset:t"), lent, PAT), *(Fact(Stream("asset:t"), event) for event in events))
    lab.wait(61 * DAY)
    return lab


def test_who_has_something_and_who_borrowed_what_a_fund_has_paid_for_stays() -> None:
    lab = borrowed()
    assert retention.plan(lab.lab, PERIODS).kept == {Kept.OPEN_LOAN: 1}
    lab = borrowed(AssetDescribed(funding="ECF"), AssetReturned(place="shelf"))
    assert retention.plan(lab.lab, PERIODS).kept == {Kept.FUNDED_LOAN: 1}
    assert planned(lab) == []
    lab.wait(10 * retention.YEAR_MS)
    assert planned(lab) == [(Rule.DEPARTED, PAT)]
    assert planned(borrowed(AssetReturned(place="shelf"))) == [(Rule.DEPARTED, PAT)]


def test_a_loan_to_nobody_keeps_nobody() -> None:
    lab = known()
    lent = AssetLent(loan_id=LoanId("l"), kind=LoanKind.DAY, due_at=1, zone="UTC", batch_id="b")
    lab.tell(Fact(Stream("asset:t"), lent))
    assert retention.plan(lab.lab, PERIODS).kept == {}


def everything() -> TestLab:
    lab = TestLab()
    guest(lab)
    code(lab)
    person(lab, PAT, Role.STUDENT, "sis")
    departs(lab)
    person(lab, QUINN)
    lab.wait(500 * DAY)
    return lab


ONE_OF_EACH = dict.fromkeys(Rule, 1) | {Rule.PICTURES: 0}
"""Pictures are kept elsewhere and go in ``test_picture_retention.py``."""


def test_a_plan_writes_nothing_and_survives_the_way_through_a_file() -> None:
    lab = everything()
    before = len(lab.store.entries)
    manifest = retention.plan(lab.lab, PERIODS)
    assert len(lab.store.entries) == before
    assert manifest.counts() == ONE_OF_EACH
    again = msgspec.json.decode(msgspec.json.encode(manifest), type=Manifest)
    assert (again, again.digest) == (manifest, manifest.digest)
    assert msgspec.structs.replace(manifest, lines=manifest.lines[1:]).digest != manifest.digest


def test_what_goes_is_gone_noted_and_proved() -> None:
    lab = everything()
    manifest = retention.plan(lab.lab, PERIODS)
    proof = applied(lab, manifest)
    assert proof == Proof(
        manifest=manifest.digest,
        applied_at=lab.clock.now,
        gone=ONE_OF_EACH,
        not_due=0,
        left=0,
    )
    assert [entry for entry in lab.store.entries if entry.personal is not None] == []
    assert lab.store.state(VISIT, "visit:1").nickname is None
    assert {person.first_name for person in lab.store.every(Person)} == {None}
    (note,) = lab.store.told(RecordsPurged)
    assert note.event == RecordsPurged(manifest=manifest.digest, nicknames=1, codes=1, people=2, by=STAFF)
    assert planned(lab) == []


def test_a_second_time_nothing_is_due() -> None:
    lab = everything()
    manifest = retention.plan(lab.lab, PERIODS)
    applied(lab, manifest)
    again = applied(lab, manifest)
    assert (again.not_due, sum(again.gone.values()), again.left) == (4, 0, 0)


def test_who_came_back_since_the_plan_stays() -> None:
    lab = everything()
    manifest = retention.plan(lab.lab, PERIODS)
    lab.tell(Fact(person_stream(PAT), PersonLinked(roster="sis"), PAT, Personal(code="k")))
    proof = applied(lab, manifest)
    assert (proof.not_due, proof.gone[Rule.DEPARTED]) == (1, 0)
    assert {person.handle for person in lab.store.every(Person) if person.first_name} == {PAT}


def test_what_cannot_be_proved_is_told() -> None:
    lab = everything()
    manifest = retention.plan(lab.lab, PERIODS)

    class Forgetful(type(lab.store)):  # type: ignore[misc]
        def forget(self, event_ids: Any) -> int:
            return 0

    lab.store.__class__ = Forgetful
    assert applied(lab, manifest).left == 2


@pytest.mark.parametrize("wait", [8 * DAY, -1])
def test_a_manifest_that_was_read_long_ago_is_not_applied(wait: int) -> None:
    lab = everything()
    manifest = retention.plan(lab.lab, PERIODS)
    lab.wait(wait)
    assert retention.apply(manifest, lab.lab) == Stale(manifest.made_at)
    assert lab.store.told(RecordsPurged) == ()


def test_who_asks_is_forgotten_long_before_any_rule_would() -> None:
    lab = TestLab()
    person(lab, PAT, Role.STUDENT, "sis")
    person(lab, QUINN)
    assert planned(lab) == []
    assert retention.erase(PAT, lab.lab, by=STAFF) == Erased()
    assert {one.handle: one.first_name for one in lab.store.every(Person)} == {PAT: None, QUINN: "Pat"}
    assert not any(entry.personal for entry in lab.store.history(person_stream(PAT)))
    assert lab.store.history(person_stream(PAT))[-1].event == PersonErased(by=STAFF)


def test_who_is_erased_or_unknown_or_still_needed_is_not_forgotten_again() -> None:
    lab = TestLab()
    person(lab)
    told = [retention.erase(handle, lab.lab, by=STAFF) for handle in (REY, PAT, PAT)]
    assert told == [Erased(known=False), Erased(), Erased(known=False)]
    assert len(lab.store.told(PersonErased)) == 1
    needed = borrowed()
    before = len(needed.store.entries)
    assert retention.erase(PAT, needed.lab, by=STAFF) == Erased(kept=Kept.OPEN_LOAN)
    assert len(needed.store.entries) == before
