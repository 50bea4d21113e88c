# SPDX-License-Identifier: Apache-2.0
"""What a newcomer would meet at a demo: the real gates, and something else for whoever is gated out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.demo import Gate, GateState, alternatives
from lab_kiosk.domain.demo_preview import AGES, glimpse, spoken
from lab_kiosk.domain.vocabulary import AgeBand
from tests.support.builders import manifest

OPEN = manifest(id="open-to-all")
NAMED = manifest(id="named-one")
TEENS = manifest(id="for-teens", audience={"min_age": 13, "alternative": "named-one"})


@given(st.integers(0, 120))
def test_a_band_never_makes_anybody_older_and_loses_as_little_as_it_can(years: int) -> None:
    band = AgeBand.of(years)
    assert band is not AgeBand.UNKNOWN
    assert band.at_least <= years
    assert not any(band.at_least < other.at_least <= years for other in AgeBand)


def test_each_age_of_the_preview_has_a_band_of_its_own() -> None:
    assert len({AgeBand.of(years) for years in AGES}) == len(AGES)


def test_whoever_is_old_enough_may_start() -> None:
    seen = glimpse(TEENS, (TEENS, OPEN, NAMED), 15)
    assert {result.state for result in seen.gates} == {GateState.PASSED}
    assert seen.alternative is None
    assert not seen.turned_away


def test_whoever_is_gated_out_is_offered_the_named_one_first_and_then_any_other_that_is_open() -> None:
    assert glimpse(TEENS, (TEENS, OPEN, NAMED), 12).alternative == NAMED
    assert glimpse(TEENS, (TEENS, OPEN), 12).alternative == OPEN
    assert alternatives(TEENS, (OPEN, TEENS, NAMED)) == (NAMED, OPEN)


def test_a_demo_that_is_shut_too_is_no_alternative() -> None:
    other = manifest(id="also-for-teens", audience={"min_age": 13})
    seen = glimpse(TEENS, (TEENS, other), 9)
    assert seen.alternative is None
    assert seen.turned_away


@pytest.mark.parametrize(
    ("requires", "gate", "state"),
    [
        ({"agreements": ["rules@1"]}, Gate.AGREEMENT, GateState.ASKS),
        ({"staff_present": True}, Gate.STAFF, GateState.ASKS),
        ({"modules": ["basics"]}, Gate.MODULE, GateState.BLOCKED),
    ],
)
def test_a_newcomer_has_nothing_behind_them(requires: dict[str, object], gate: Gate, state: GateState) -> None:
    seen = glimpse(manifest(requires=requires), (OPEN,), 15)
    assert {result.gate: result.state for result in seen.gates}[gate] is state


def test_each_language_is_told_with_what_it_lacks() -> None:
    told = {
        each.language: each
        for each in spoken(manifest(title={"en": "A", "pl": "A"}, summary={"en": "B"}, steps=[]), ["en", "es"])
    }
    assert list(told) == ["en", "es", "pl"]
    assert told["en"].missing == ()
    assert told["es"].missing == tuple(place for place, _ in manifest(steps=[]).texts())
    assert "title" not in told["pl"].missing
    assert "summary" in told["pl"].missing


def test_captions_are_a_text() -> None:
    film = manifest(launch={"kind": "video", "file": "a.webm", "captions": {"en": "en.vtt"}})
    english, spanish = spoken(film, ["en", "es"])
    assert "launch.captions" in spanish.missing
    assert english.texts == len([*film.texts()]) + 1
