# SPDX-License-Identifier: Apache-2.0
"""A person: names that can be erased, blocks, badges, what they agreed to."""

from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import Personal
from lab_kiosk.domain.events import people as ev
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.records import Assent, Module, Person, RosterPlace, Visit
from lab_kiosk.domain.vocabulary import AgeBand, BlockReason, RestReason, Role, Scope
from tests.support.builders import DAY, HOUR, MINUTE, PAT, START_MS, History
from tests.unit.domain.test_visits_fold import came, left

NAME = Personal(first_name="Pat", initial="M")
ERASED = ev.PersonErased(by="S")


def person() -> History:
    return History(f"person:{PAT}")


def granted(scope: Scope = Scope.VR, until_ms: int | None = None) -> ev.ConsentGranted:
    return ev.ConsentGranted(
        consent_id="c",
        scope=scope,
        document="vr",
        version=1,
        relationship="guardian",
        verified_by="S",
        until_ms=until_ms,
    )


def withdrawn(scope: Scope = Scope.VR) -> ev.ConsentWithdrawn:
    return ev.ConsentWithdrawn(scope=scope, verified_by="S")


def assented(version: int, document: str = "rules") -> ev.AssentGiven:
    return ev.AssentGiven(document=document, version=version, text_hash="h", language="en")


def test_a_registered_person_has_a_role_an_age_band_and_a_home() -> None:
    told = person()
    told.add(0, ev.PersonRegistered(role=Role.STUDENT, age_band=AgeBand.FROM_10_TO_12, home_org="north"), PAT)
    row = told.one(Person)
    assert (row.handle, row.role, row.age_band, row.home_org) == (PAT, Role.STUDENT, AgeBand.FROM_10_TO_12, "north")


@pytest.mark.parametrize("order", list(itertools.permutations(["named", "erased", "named late"])))
def test_erased_is_erased_whenever_a_name_arrives(order: tuple[str, ...]) -> None:
    told = person()
    at = {"named": 1 * MINUTE, "erased": 2 * MINUTE, "named late": 3 * MINUTE}
    for what in order:
        told.add(at[what], ERASED if what == "erased" else ev.PersonNamed(), PAT, personal=NAME, log=what)
    row = told.one(Person)
    assert (row.first_name, row.initial, row.erased) == (None, None, True)


def test_a_name_is_a_first_name_and_an_initial_until_it_is_nulled() -> None:
    told = person()
    told.add(0, ev.PersonNamed(), PAT, personal=NAME)
    assert (told.one(Person).first_name, told.one(Person).initial) == ("Pat", "M")
    nulled = person()
    nulled.add(0, ev.PersonNamed(), PAT)
    assert nulled.all(Person) == []


@pytest.mark.parametrize("order", [("blocked", "unblocked"), ("unblocked", "blocked")])
def test_a_block_is_lifted_by_name_in_either_order(order: tuple[str, str]) -> None:
    told = person()
    happened = {
        "blocked": ev.PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S"),
        "unblocked": ev.PersonUnblocked(block_id="b", by="S"),
    }
    for number, what in enumerate(order):
        told.add(number, happened[what], PAT, log=what)
    assert not told.one(Person).blocked


def test_one_of_two_blocks_is_lifted_and_the_other_stands() -> None:
    told = person()
    for block in ("b", "c"):
        told.add(0, ev.PersonBlocked(block_id=block, reason=BlockReason.CONDUCT, by="S"), PAT)
    told.add(MINUTE, ev.PersonUnblocked(block_id="b", by="S"), PAT)
    assert told.one(Person).blocked
    assert told.state.blocks == {"c"}


def test_the_newest_serial_is_known_and_lower_ones_are_void_for_good() -> None:
    told = person()
    for serial in (3, 2):
        told.add(
            serial,
            ev.CredentialIssued(format="IL1", serial=serial, key_id=7, first_day="2027-01-01", last_day="2027-06-30"),
            PAT,
        )
    told.add(10, ev.CredentialRevoked(min_serial=3, by="S"), PAT)
    told.add(11, ev.CredentialRevoked(min_serial=2, by="S"), PAT)
    assert (told.state.serial, told.state.min_serial) == (3, 3)
    told.add(12, ev.CredentialRevoked(min_serial=None, by="S"), PAT)
    assert told.state.min_serial > 65535


def test_an_assent_is_to_a_version_and_a_newer_text_asks_again() -> None:
    told = person()
    told.add(0, assented(2), PAT)
    told.add(1, assented(1), PAT)
    assert told.state.assented_to("rules", 2)
    assert not told.state.assented_to("rules", 3)
    assert not told.state.assented_to("other", 1)
    assert {row.version for row in told.all(Assent)} == {1, 2}


def test_withdrawn_consent_beats_every_older_grant_and_only_a_new_grant_gives_it_back() -> None:
    told = person()
    told.add(2 * MINUTE, withdrawn(), PAT, log="B")
    told.add(1 * MINUTE, granted(), PAT, log="A")
    told.add(1 * MINUTE, granted(Scope.MEDIA), PAT, log="A")
    assert not told.state.consents_to(Scope.VR, START_MS)
    assert told.state.consents_to(Scope.MEDIA, START_MS)
    told.add(3 * MINUTE, granted(), PAT, log="A")
    assert told.state.consents_to(Scope.VR, START_MS)


def test_a_consent_lasts_as_long_as_it_says() -> None:
    told = person()
    told.add(0, granted(until_ms=START_MS + HOUR), PAT)
    assert told.state.consents_to(Scope.VR, START_MS + HOUR - 1)
    assert not told.state.consents_to(Scope.VR, START_MS + HOUR)


def test_a_persons_visits_are_in_their_history() -> None:
    told = person()
    told.add(0, came("v1"), PAT)
    told.add(MINUTE, left("v1"), PAT)
    assert told.one(Visit).subject == PAT
    assert told.state.visits.recent[0].visit_id == "v1"


def test_a_module_once_passed_stays_passed_and_the_longest_rest_counts() -> None:
    told = person()
    session = SessionId("s")
    told.add(0, ev.ModulePassed(module="ai-basics", demo_id="d", session_id=session))
    told.add(MINUTE, ev.ModulePassed(module="ai-basics", demo_id="e", session_id=session))
    assert told.state.modules_at(START_MS + 3650 * DAY) == {"ai-basics"}
    assert (told.one(Module).demo_id, told.one(Module).passed_at) == ("e", START_MS + MINUTE)
    for until in (START_MS + HOUR, START_MS + MINUTE):
        told.add(2 * MINUTE, ev.RestStarted(reason=RestReason.ILL, until_ms=until, session_id=session))
    assert told.state.rests_until == START_MS + HOUR


def module(until_ms: int | None, name: str = "ai-basics") -> ev.ModulePassed:
    return ev.ModulePassed(module=name, demo_id="d", session_id=SessionId("s"), until_ms=until_ms)


def test_a_module_that_ends_is_passed_until_its_last_instant() -> None:
    told = person()
    told.add(0, module(START_MS + DAY), PAT)
    told.add(0, module(None, "coding"), PAT)
    assert told.state.modules_at(START_MS + DAY - 1) == {"ai-basics", "coding"}
    assert told.state.modules_at(START_MS + DAY) == {"coding"}


@given(st.lists(st.none() | st.integers(1, 5), min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_of_a_module_passed_twice_the_longest_counts_in_whatever_order_kiosks_hear_of_it(
    days: list[int | None], random: Random
) -> None:
    passes = [(at, module(None if until is None else START_MS + until * DAY)) for at, until in enumerate(days)]
    heard = list(passes)
    random.shuffle(heard)
    told = person()
    for at, event in heard:
        told.add(at * MINUTE, event, PAT, log=f"kiosk-{at}")
    ends = [until for until in days if until is not None]
    longest = None if len(ends) < len(days) else START_MS + max(ends) * DAY
    assert told.state.modules == {"ai-basics": longest}


def test_a_guest_passes_a_module_for_the_visit() -> None:
    told = History("visit:v")
    told.add(0, ev.ModulePassed(module="ai-basics", demo_id="d", session_id=SessionId("s")))
    assert told.one(Module).stream == "visit:v"


KEPT = Personal(code="a0b1c2d3e4f50617")


def test_a_roster_keeps_a_digest_and_who_is_in_it_no_longer() -> None:
    told = person()
    told.add(0, ev.PersonDeparted(roster="snipe-it"), PAT)
    told.add(1 * MINUTE, ev.PersonLinked(roster="snipe-it"), PAT, personal=KEPT)
    told.add(2 * MINUTE, ev.PersonDeparted(roster="snipe-it"), PAT)
    told.add(3 * MINUTE, ev.PersonDeparted(roster="snipe-it"), PAT)
    place = told.one(RosterPlace)
    assert (place.digest, place.departed, place.since) == (KEPT.code, True, START_MS + 2 * MINUTE)
    told.add(4 * MINUTE, ev.PersonLinked(roster="snipe-it"), PAT, personal=KEPT)
    assert not told.one(RosterPlace).departed


@pytest.mark.parametrize("first", ["linked", "erased"])
def test_nothing_leads_from_a_roster_to_somebody_who_was_erased(first: str) -> None:
    told = person()
    told.add(1 * MINUTE if first == "linked" else 3 * MINUTE, ev.PersonLinked(roster="one"), PAT, personal=KEPT)
    told.add(2 * MINUTE, ERASED, PAT)
    assert told.one(RosterPlace).digest is None
    assert told.one(Person).erased


def test_a_link_that_arrives_without_its_digest_leads_nowhere() -> None:
    told = person()
    told.add(0, ev.PersonLinked(roster="one"), PAT)
    assert told.one(RosterPlace).digest is None
