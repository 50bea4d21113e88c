# SPDX-License-Identifier: Apache-2.0
"""One evacuation at several kiosks: each ticks whom it sees, and when their journals meet there is one list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from lab_kiosk.application.commands import LookAtRoll, Muster
from lab_kiosk.application.duty import Accounted, NotOnRoll, RollCall, RollNews
from lab_kiosk.application.flows import Kiosk, Now, Screen, advance
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.roll import called_roll
from lab_kiosk.domain.codes import day_label
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitClosed, VisitCounted, VisitOpened, VisitUndone
from lab_kiosk.domain.ids import Stream, VisitId, person_stream
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, STAFF
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, QUINNS
from tests.support.scenarios import furnished, meet, twin

LABEL = day_label(bytes(range(16)))
VISITS = {"v-pat": PATS, "v-quinn": QUINNS, "v-guest": LABEL}


def came(lab: TestLab) -> None:
    """Pat, Quinn, a guest and a class are inside."""
    for handle, visit in ((PAT, "v-pat"), (QUINN, "v-quinn")):
        opened = VisitOpened(visit_id=VisitId(visit), party=Party.SUBJECT, presented=Presented.SCANNER)
        lab.tell(Fact(person_stream(handle), opened, handle))
    guest = VisitOpened(visit_id=VisitId("v-guest"), party=Party.GUEST, presented=Presented.TOUCH, day_label=LABEL)
    group = VisitOpened(visit_id=VisitId("v-class"), party=Party.GROUP, presented=Presented.TOUCH, heads=30)
    lab.tell(Fact(Stream("visit:v-guest"), guest), Fact(Stream("visit:v-class"), group))


def kiosks() -> tuple[TestLab, TestLab]:
    """Two that know the same, and from now on nothing of each other."""
    one = furnished()
    came(one)
    return one, twin(one)


def tick(lab: TestLab, visit: str) -> Accounted | NotOnRoll:
    outcome = perform(Muster(VISITS[visit], STAFF, label=visit == "v-guest"), lab.lab)
    assert isinstance(outcome, Accounted | NotOnRoll)
    return outcome


def looked_at(lab: TestLab, roll: RollCall) -> dict[str, bool]:
    """Who is on the list by now, and who is safe."""
    outcome = perform(LookAtRoll(roll.called_at, tuple(line.visit_id for line in roll.lines)), lab.lab)
    assert isinstance(outcome, RollNews)
    return {line.visit_id: line.safe for line in outcome.lines}


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(sorted(VISITS)), st.integers(0, 20 * MINUTE)), max_size=8))
def test_ticks_of_two_kiosks_become_one_list_in_whatever_order_they_were_made(
    ticks: list[tuple[bool, str, int]],
) -> None:
    one, other = kiosks()
    rolls = called_roll(one.lab, STAFF), called_roll(other.lab, STAFF)
    for at_one, visit, wait in ticks:
        lab = one if at_one else other
        lab.wait(wait)
        assert tick(lab, visit) == Accounted(visit)
    meet(one, other)
    seen = {visit for _, visit, _ in ticks}
    wanted = {visit: visit in seen for visit in (*VISITS, "v-class")}
    assert looked_at(one, rolls[0]) == looked_at(other, rolls[1]) == wanted
    inside = {visit for visit, safe in wanted.items() if not safe}
    assert {line.visit_id for line in called_roll(one.lab, STAFF).lines} == inside
    assert one.store.records() == other.store.records()


def test_whom_another_kiosk_saw_outside_is_told_so_here_and_written_once() -> None:
    one, other = kiosks()
    tick(one, "v-pat")
    meet(one, other)
    before = len(other.store.entries)
    assert tick(other, "v-pat") == Accounted("v-pat")
    assert len(other.store.entries) == before
    other.wait(5 * HOUR)
    assert tick(other, "v-pat") == NotOnRoll()


def test_whoever_came_in_at_another_kiosk_is_on_the_list_as_soon_as_it_is_known() -> None:
    one, other = kiosks()
    roll = called_roll(one.lab, STAFF)
    late = VisitOpened(visit_id=VisitId("late"), party=Party.GUEST, presented=Presented.TOUCH)
    other.tell(Fact(Stream("visit:late"), late))
    assert "late" not in looked_at(one, roll)
    meet(one, other)
    assert looked_at(one, roll)["late"] is False


def test_whoever_left_by_the_door_is_safe_and_whom_the_system_let_go_is_not() -> None:
    one, other = kiosks()
    roll = called_roll(one.lab, STAFF)
    left = VisitClosed(visit_id=VisitId("v-pat"), by=ClosedBy.SELF)
    forgotten = VisitClosed(visit_id=VisitId("v-quinn"), by=ClosedBy.SYSTEM)
    undone = VisitUndone(visit_id=VisitId("v-guest"))
    counted = VisitCounted(visit_id=VisitId("v-class"), heads=28)
    other.tell(Fact(person_stream(PAT), left, PAT), Fact(person_stream(QUINN), forgotten, QUINN))
    other.tell(Fact(Stream("visit:v-guest"), undone), Fact(Stream("visit:v-class"), counted))
    meet(one, other)
    assert looked_at(one, roll) == {"v-pat": True, "v-quinn": False, "v-class": False}
    outcome = perform(LookAtRoll(roll.called_at, ("v-class", "nobody")), one.lab)
    assert isinstance(outcome, RollNews)
    assert [line.heads for line in outcome.lines] == [28, 1]


def test_who_came_back_in_after_they_were_seen_outside_is_inside_again() -> None:
    one, other = kiosks()
    roll = called_roll(other.lab, STAFF)
    tick(one, "v-pat")
    one.wait(30 * MINUTE)
    again = VisitOpened(visit_id=VisitId("again"), party=Party.SUBJECT, presented=Presented.SCANNER)
    one.tell(Fact(person_stream(PAT), again, PAT))
    meet(one, other)
    found = looked_at(other, roll)
    assert (found["v-pat"], found["again"]) == (True, False)
    assert tick(other, "v-pat") == Accounted("again")


def test_the_list_on_the_glass_takes_the_news_and_keeps_its_ticks() -> None:
    one, _ = kiosks()
    roll = called_roll(one.lab, STAFF)
    kiosk = Kiosk(screen=Screen.EVACUATION, roll=roll)
    ticked, _ = advance(kiosk, Accounted("v-pat"), Now(1, 1))
    news = RollNews(tuple(structs.replace(line, safe=line.visit_id == "v-guest") for line in roll.lines))
    told, commands = advance(ticked, news, Now(2_000, 2_000))
    assert told.roll is not None
    assert {line.visit_id for line in told.roll.lines if line.safe} == {"v-pat", "v-guest"}
    assert (commands, told.since, told.screen) == ((), ticked.since, Screen.EVACUATION)
    assert advance(Kiosk(), news, Now(1, 1))[0].roll is None
