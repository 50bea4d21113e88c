# SPDX-License-Identifier: Apache-2.0
"""Typing a nickname: letters go into the draft, nothing else does, and a reset leaves no letter behind."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.flows import writing
from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import Kiosk, Tap, reset
from lab_kiosk.application.flows.runs import Now
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action

ROWS = writing.rows(Screen.PURPOSE)


def after(*taps: Tap, kiosk: Kiosk | None = None) -> Kiosk:
    here = kiosk or Kiosk(screen=Screen.PURPOSE, now=Now(0, 5000))
    for tap in taps:
        here, commands = ROWS[Screen.PURPOSE, tap.action](here, tap)
        assert commands == ()
    return here


def spelled(text: str) -> str:
    return after(*(Tap(Action.TYPE, letter) for letter in text)).draft.text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("sam", "Sam"),
        ("ana maría", "Ana María"),
        ("jean-luc", "Jean-Luc"),
        ("o'neil", "O'neil"),
        ("  sam", "Sam"),
        ("sam  -o", "Sam O"),
        ("5551234", ""),
        ("<b>", "B"),
        ("سام", "سام"),
        ("n\u0303", "N"),
        ("ñ", "Ñ"),
        ("ß", "ß"),
    ],
)
def test_a_name_is_spelled_as_names_are(keys: str, text: str) -> None:
    assert spelled(keys) == text


@given(st.lists(st.one_of(st.text(max_size=3), st.sampled_from(list("abñ -'."))), max_size=60))
def test_whatever_is_typed_the_draft_is_a_short_name(keys: list[str]) -> None:
    text = spelled_all(keys)
    assert len(text) <= writing.LONGEST
    assert all(letter.isalpha() or letter in writing.BETWEEN for letter in text)
    assert not text[:1].strip(" '-.") or text[0].isalpha()
    assert not any(a in writing.BETWEEN and b in writing.BETWEEN for a, b in pairwise(text))


def spelled_all(keys: list[str]) -> str:
    return after(*(Tap(Action.TYPE, key) for key in keys)).draft.text


def test_a_decomposed_letter_is_one_letter() -> None:
    assert after(Tap(Action.TYPE, "e\u0301")).draft.text == "É"


def test_shift_is_for_one_letter_and_the_first_is_a_capital_without_it() -> None:
    here = after(Tap(Action.TYPE, "a"), Tap(Action.SHIFT), Tap(Action.TYPE, "b"), Tap(Action.TYPE, "c"))
    assert here.draft == Draft(text="aBc".replace("a", "A"), capital=False)
    assert after(Tap(Action.SHIFT), Tap(Action.TYPE, "a")).draft.text == "a"


def test_erasing_goes_back_letter_by_letter_to_a_capital() -> None:
    here = after(*(Tap(Action.TYPE, letter) for letter in "al b"))
    here = after(Tap(Action.ERASE), kiosk=here)
    assert here.draft == Draft(text="Al ", capital=True)
    here = after(Tap(Action.ERASE), kiosk=here)
    assert here.draft == Draft(text="Al", capital=False)
    here = after(*[Tap(Action.ERASE)] * 5, kiosk=here)
    assert here.draft == Draft()


def test_another_layout_and_the_page_of_accents_are_remembered_until_a_letter_comes() -> None:
    here = after(Tap(Action.SIGNS), Tap(Action.LAYOUT, "pl"))
    assert here.draft == Draft(layout="pl")
    here = after(Tap(Action.SIGNS), kiosk=here)
    assert here.draft == Draft(layout="pl", signs=True)
    assert after(Tap(Action.TYPE, "a"), kiosk=here).draft == Draft(text="A", capital=False, layout="pl")


def test_typing_shows_that_somebody_is_there() -> None:
    here = replace(Kiosk(screen=Screen.PURPOSE, now=Now(0, 9000)), asked_at=4000)
    assert (after(Tap(Action.TYPE, "1"), kiosk=here).asked_at, after(Tap(Action.TYPE, "a"), kiosk=here).since) == (
        None,
        9000,
    )


def test_nothing_typed_outlives_the_visit_or_gets_into_a_log() -> None:
    here = after(*(Tap(Action.TYPE, letter) for letter in "quentin"))
    assert "uentin" not in repr(here)
    assert "uentin" not in str([here.draft, Tap(Action.TYPE, "Quentin")])
    assert repr(Tap(Action.PICK, "robot")) == "Tap(pick, 'robot')"
    assert reset(here).draft == Draft()
