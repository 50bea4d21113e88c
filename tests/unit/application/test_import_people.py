# SPDX-License-Identifier: Apache-2.0
"""People and counted parts from a file, against those whom and which the lab knows."""

from __future__ import annotations

from typing import Any

import pytest

from lab_kiosk.application.commands import Leave
from lab_kiosk.application.imports.people import Terms, plan_people
from lab_kiosk.application.imports.plan import Plan, carry_out
from lab_kiosk.application.imports.stock import plan_stock
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.badge import encode_handle
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import StockDescribed, StockMoved
from lab_kiosk.domain.events.people import PersonErased, PersonLinked, PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsImported
from lab_kiosk.domain.ids import Stream, person_stream
from lab_kiosk.domain.records import Person, RosterPlace, Stock, StockItem
from lab_kiosk.domain.sheets.columns import refused
from lab_kiosk.domain.sheets.person_rows import PersonRow
from lab_kiosk.domain.sheets.sheet import Refused
from lab_kiosk.domain.sheets.stock_rows import StockRow
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict
from lab_kiosk.domain.vocabulary import AgeBand, Role, StockMove
from tests.support.builders import HOUR, PAT, QUINN, badge_text
from tests.support.fakes import STATION_STREAM, TestLab, digest
from tests.support.scenarios import check_in, furnished
from tests.unit.application.test_import_assets import quietly, verdicts

TERMS = Terms(roster="snipe-it", role=Role.EDUCATOR)
WHOLE = Terms(roster="snipe-it", whole=True, may_depart=0.5)


def row(number: str = "one", at: int = 2, **more: Any) -> PersonRow:
    return PersonRow(row=at, number=number, **{"first_name": "Jo", "initial": "S", "home_org": "North", **more})


def asked(lab: TestLab, *rows: PersonRow | RowVerdict, terms: Terms = TERMS) -> Plan | Refused:
    return plan_people(rows, lab.store, digest, lambda: encode_handle(lab.lab.random(10)), terms)


def planned(lab: TestLab, *rows: PersonRow | RowVerdict, terms: Terms = TERMS) -> Plan:
    found = asked(lab, *rows, terms=terms)
    assert isinstance(found, Plan)
    return found


def take_in(lab: TestLab, *rows: PersonRow | RowVerdict, terms: Terms = TERMS) -> Plan:
    found = planned(lab, *rows, terms=terms)
    carry_out(found, lab.lab, "d", quietly)
    return found


def present(lab: TestLab) -> list[bool]:
    return sorted(not place.departed for place in lab.store.every(RosterPlace))


def test_somebody_new_gets_a_handle_that_says_nothing_and_a_digest_of_their_number() -> None:
    lab = TestLab()
    found = take_in(lab, row())
    assert verdicts(found) == ["row 2: new"]
    (person,) = lab.store.every(Person)
    assert (person.role, person.first_name, person.initial, person.home_org) == (Role.EDUCATOR, "Jo", "S", "North")
    assert found.rows[0].handle == person.handle
    (place,) = lab.store.every(RosterPlace)
    assert (place.roster, place.digest) == ("snipe-it", digest("snipe-it\none"))
    everything = "".join(repr(entry) for entry in lab.store.entries)
    assert "one" not in everything.replace("None", "")


def test_the_same_file_again_changes_nothing_whatever_the_case_of_a_number() -> None:
    lab = TestLab()
    take_in(lab, row())
    assert verdicts(planned(lab, row("ONE"))) == ["row 2: same"]
    assert planned(lab, row()).facts == 0


def test_another_roster_is_another_number() -> None:
    lab = TestLab()
    take_in(lab, row())
    take_in(lab, row(), terms=Terms(roster="other"))
    assert len(lab.store.every(Person)) == 2


def test_what_changes_is_named_and_a_name_is_not_told() -> None:
    lab = TestLab()
    take_in(lab, row())
    changed = row(first_name="Joan", role=Role.STAFF, age_band=AgeBand.ADULT, home_org="South")
    assert verdicts(take_in(lab, changed)) == [
        "row 2: changed: role: educator → staff; age band: unknown → adult; home org: North → South; name: another one"
    ]
    (person,) = lab.store.every(Person)
    assert (person.first_name, person.initial, person.role) == ("Joan", "S", Role.STAFF)
    assert verdicts(planned(lab, row(first_name="", initial="", home_org=""))) == ["row 2: same"]
    assert verdicts(planned(lab, row(first_name="", initial="Z", home_org=""))) == ["row 2: same"]


def test_an_initial_that_changed_comes_with_the_whole_name() -> None:
    lab = TestLab()
    take_in(lab, row(initial=""))
    assert lab.store.every(Person)[0].initial is None
    assert verdicts(take_in(lab, row(initial="Z"))) == ["row 2: changed: name: another one"]
    assert lab.store.every(Person)[0].initial == "Z"


def test_a_number_that_changed_hands_is_refused_unless_somebody_says_so() -> None:
    lab = TestLab()
    take_in(lab, row())
    other = row(first_name="Kim", initial="T")
    assert "a number that changed hands?" in verdicts(planned(lab, other))[0]
    renamed = Terms(roster="snipe-it", renamed=True)
    assert verdicts(planned(lab, other, terms=renamed)) == ["row 2: changed: name: another one"]


def test_two_rows_about_one_person_are_both_refused() -> None:
    found = planned(TestLab(), row(), row("ONE", at=3), row("two", at=4, handle=PAT), row("three", at=5, handle=PAT))
    assert [one.verdict for one in found.verdicts] == [Verdict.REFUSED] * 4


def test_who_has_a_badge_already_is_known_by_its_handle() -> None:
    lab = TestLab()
    lab.tell(Fact(person_stream(PAT), PersonRegistered(role=Role.STUDENT), PAT))
    assert verdicts(take_in(lab, row("", handle=PAT))) == ["row 2: changed: home org: North; name: another one"]
    assert verdicts(take_in(lab, row("seven", handle=PAT))) == ["row 2: changed: in the roster: no → yes"]
    assert verdicts(planned(lab, row("seven"))) == ["row 2: same"]
    assert "belongs to another handle" in verdicts(planned(lab, row("seven", handle=QUINN)))[0]


def test_somebody_new_may_come_with_a_handle_and_without_a_name() -> None:
    lab = TestLab()
    take_in(lab, row("", handle=PAT, first_name="", initial=""))
    (person,) = lab.store.every(Person)
    assert (person.handle, person.first_name) == (PAT, None)
    assert lab.store.every(RosterPlace) == ()


def test_who_is_gone_departs_once_and_may_come_back() -> None:
    lab = TestLab()
    terms = Terms(roster="snipe-it", may_depart=1.0)
    take_in(lab, row(), row("two", at=3))
    assert verdicts(take_in(lab, row(gone=True), terms=terms)) == ["row 2: changed: in the roster: yes → no"]
    assert present(lab) == [False, True]
    assert verdicts(planned(lab, row(gone=True), row("nobody", at=3, gone=True))) == ["row 2: same", "row 3: same"]
    assert verdicts(take_in(lab, row())) == ["row 2: changed: in the roster: no → yes"]
    assert present(lab) == [True, True]


def test_who_is_not_in_a_whole_file_departs() -> None:
    lab = TestLab()
    take_in(lab, row(), row("two", at=3))
    assert planned(lab, row()).departures == (), "a file that is not whole says nothing of others"
    found = take_in(lab, row(), terms=WHOLE)
    assert len(found.departures) == 1
    assert present(lab) == [False, True]
    (_, told) = lab.store.history(STATION_STREAM)
    assert isinstance(told.event, RecordsImported)
    assert (told.event.departed, told.event.same) == (1, 1)


def test_nobody_departs_while_rows_are_refused() -> None:
    lab = TestLab()
    take_in(lab, row(), row("two", at=3))
    assert planned(lab, row(), refused(3, "bad"), terms=WHOLE).departures == ()


@pytest.mark.parametrize("gone", [True, False], ids=["said to be gone", "not in the file"])
def test_a_school_that_empties_at_once_takes_a_word(gone: bool) -> None:
    lab = TestLab()
    take_in(lab, *(row(f"n{number}", at=number) for number in range(10)))
    told = [row(f"n{number}", at=number, gone=gone) for number in range(10) if gone or number < 4]
    found = asked(lab, *told, terms=WHOLE)
    assert isinstance(found, Refused)
    assert found.sentence.startswith(f"Of 10 people who are in the roster {10 if gone else 6} would be gone.")
    assert f"--may-depart {101 if gone else 61};" in found.sentence
    allowed = planned(lab, *told, terms=Terms(roster="snipe-it", whole=True, may_depart=1.0))
    assert len(allowed.departures) == (0 if gone else 6)


def test_whoever_was_erased_is_not_named_again_and_is_a_stranger_to_the_roster() -> None:
    lab = TestLab()
    take_in(lab, row("", handle=PAT))
    lab.tell(Fact(person_stream(PAT), PersonErased(by="S"), PAT))
    assert verdicts(planned(lab, row("seven", handle=PAT))) == ["row 2: same"]
    take_in(lab, row())
    lab.tell(Fact(person_stream(encode_handle(b"x" * 10)), PersonErased(by="S")))
    assert len(lab.store.every(Person)) == 3


def test_of_two_who_are_one_the_first_one_counts() -> None:
    lab = TestLab()
    kept = Personal(code=digest("snipe-it\none"))
    for handle in (QUINN, PAT):
        lab.tell(Fact(person_stream(handle), PersonRegistered(role=Role.EDUCATOR, home_org="North"), handle))
        lab.tell(Fact(person_stream(handle), PersonNamed(), handle, Personal(first_name="Jo", initial="S")))
        lab.tell(Fact(person_stream(handle), PersonLinked(roster="snipe-it"), handle, kept))
        lab.wait(1000)
    found = planned(lab, row())
    assert (verdicts(found), found.rows[0].handle) == (["row 2: same"], QUINN)


def test_a_file_of_changes_makes_nobody_of_whom_it_does_not_say_who_they_are() -> None:
    lab = TestLab()
    assert "left out" in verdicts(planned(lab, row(known_only=True)))[0]
    take_in(lab, row())
    assert verdicts(planned(lab, row(known_only=True, first_name="Joan"))) == ["row 2: changed: name: another one"]


# --- counted parts


def part(at: int = 2, quantity: int | None = 50, **more: Any) -> StockRow:
    described = StockDescribed(**{"name": "Facial interface", "company": "Lab", "item_number": "4711", **more})
    return StockRow(row=at, described=described, quantity=quantity)


def stocked(lab: TestLab, *rows: StockRow | RowVerdict) -> list[str]:
    found = plan_stock(rows, lab.store)
    carry_out(found, lab.lab, "d", quietly)
    return verdicts(found)


def test_a_new_part_comes_with_its_count() -> None:
    lab = TestLab()
    assert stocked(lab, part()) == ["row 2, 4711: new"]
    assert [(item.item_id, item.name) for item in lab.store.every(StockItem)] == [("4711", "Facial interface")]
    assert [stock.on_hand for stock in lab.store.every(Stock)] == [50]
    assert stocked(lab, part()) == ["row 2, 4711: same"]


def test_the_labs_own_count_stays_and_a_blank_cell_clears_nothing() -> None:
    lab = TestLab()
    stocked(lab, part(cost="3.00"))
    lab.tell(Fact(Stream("stock:4711"), StockMoved(move=StockMove.CONSUME, quantity=8)))
    assert stocked(lab, part(home="Cabinet B")) == [
        "row 2, 4711: changed: home: Cabinet B; the lab counts 42, the file says 50: the lab's count stays"
    ]
    (item,) = lab.store.every(StockItem)
    assert (item.cost, item.home, lab.store.every(Stock)[0].on_hand) == ("3.00", "Cabinet B", 42)
    assert stocked(lab, part(quantity=None)) == ["row 2, 4711: same"]


def test_a_part_without_a_number_is_known_by_name_and_company() -> None:
    lab = TestLab()
    stocked(lab, part(item_number="", quantity=None), part(at=3, item_number="", company="Other"))
    assert [item.item_id for item in lab.store.every(StockItem)] == ["lab-facial-interface", "other-facial-interface"]
    (told,) = stocked(lab, part(item_number="", name="FACIAL INTERFACE"))
    assert told.startswith(
        "row 2, FACIAL INTERFACE: changed: name: Facial interface → FACIAL INTERFACE; the lab counts 0"
    )


def test_two_rows_about_one_part_are_both_refused_and_a_refused_row_stays_so() -> None:
    lab = TestLab()
    found = stocked(lab, part(), part(at=3), refused(4, "bad"))
    assert [line.partition(": ")[2].partition(":")[0] for line in found] == ["refused"] * 3


def test_no_two_parts_get_one_id() -> None:
    lab = TestLab()
    lab.tell(Fact(Stream("stock:4711"), StockMoved(move=StockMove.RECEIVE, quantity=1)))
    stocked(lab, part(), part(at=3, item_number="★"))
    assert {item.item_id for item in lab.store.every(StockItem)} == {"4711-2", "part"}


# A badge and a roster that say different things ---------------------------------------------------------------------


def scanned(lab: TestLab, **badge: Any) -> None:
    """Pat's badge at the door, and out again."""
    lab.wait(HOUR)
    check_in(lab, badge_text(PAT, **badge))
    perform(Leave(visitor_of(lab)), lab.lab)


def visitor_of(lab: TestLab) -> Visitor:
    (visit,) = lab.store.open_visits()
    return Visitor(handle=PAT, visit_id=visit.visit_id, stream=person_stream(PAT), opened_at=visit.opened_at)


def role_of(lab: TestLab) -> tuple[Role, AgeBand]:
    (person,) = [person for person in lab.store.every(Person) if person.handle == PAT]
    return person.role, person.age_band


ROSTER_SAYS = row(handle=PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
BADGE_SAYS = {"role": Role.STUDENT, "age_band": AgeBand.FROM_13_TO_17}


@pytest.mark.parametrize("first", ["badge", "roster"])
def test_a_badge_and_a_roster_that_differ_do_not_take_turns(first: str) -> None:
    lab = furnished(ask_purpose=False)
    if first == "badge":
        scanned(lab, **BADGE_SAYS)
    take_in(lab, ROSTER_SAYS)
    scanned(lab, **BADGE_SAYS)
    said = len(lab.told("person.registered"))
    for _ in range(3):
        found = take_in(lab, ROSTER_SAYS)
        assert [one.verdict for one in found.verdicts] == [Verdict.SAME]
        assert found.facts == 0
        scanned(lab, **BADGE_SAYS)
        assert role_of(lab) == (Role.STUDENT, AgeBand.FROM_13_TO_17)
    assert len(lab.told("person.registered")) == said
    assert verdicts(planned(lab, ROSTER_SAYS)) == [
        "row 2: same: role educator and age band adult not taken: their badge stands until a new one"
    ]


def test_a_new_badge_changes_what_somebody_is_and_then_both_agree() -> None:
    lab = furnished(ask_purpose=False)
    scanned(lab, **BADGE_SAYS)
    take_in(lab, ROSTER_SAYS)
    scanned(lab, role=Role.EDUCATOR, age_band=AgeBand.ADULT, serial=1)
    assert role_of(lab) == (Role.EDUCATOR, AgeBand.ADULT)
    assert verdicts(planned(lab, ROSTER_SAYS)) == ["row 2: same"]


def test_the_roster_still_says_where_somebody_with_a_badge_is_at_home() -> None:
    lab = furnished(ask_purpose=False)
    scanned(lab, **BADGE_SAYS)
    take_in(lab, ROSTER_SAYS)
    moved = row(handle=PAT, role=Role.EDUCATOR, home_org="South")
    assert verdicts(take_in(lab, moved)) == [
        "row 2: changed: home org: North → South; role educator not taken: their badge stands until a new one"
    ]
    assert role_of(lab) == (Role.STUDENT, AgeBand.FROM_13_TO_17)


def test_who_never_showed_a_badge_is_what_the_roster_says() -> None:
    lab = furnished()
    take_in(lab, ROSTER_SAYS)
    take_in(lab, row(handle=PAT, role=Role.STAFF))
    assert role_of(lab) == (Role.STAFF, AgeBand.ADULT)
