# SPDX-License-Identifier: Apache-2.0
"""The letter keyboard: every layout is whole, and fits the room that it is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.flows import LANGUAGES
from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.keyboard import FEWEST_COLUMNS, Board, Kind, Layout, board, read_layout
from lab_kiosk.ui.qt.layouts import layouts

WIDE = (20, 8)


def kiosk(language: str = "en", **draft: object) -> Kiosk:
    return Kiosk(language=language, draft=Draft(**draft))  # type: ignore[arg-type]


def letters(made: Board) -> list[str]:
    return [key.letter for key in made.keys if key.kind == Kind.LETTER]


def row(made: Board, line: int) -> str:
    """The letters of a line from the left."""
    there = [key for key in made.keys if key.kind == Kind.LETTER and key.line == line]
    return "".join(key.letter for key in sorted(there, key=lambda key: key.at))


def test_every_language_of_the_kiosk_has_a_keyboard() -> None:
    assert set(LANGUAGES) <= set(layouts())
    assert {"en", "es", "ar", "pl", "ur"} <= set(layouts())


@pytest.mark.parametrize("language", ["en", "es", "ar", "pl", "ur"])
@given(columns=st.integers(1, 30), lines=st.integers(1, 9), signs=st.booleans())
def test_every_letter_has_a_key_and_no_two_keys_share_a_place(
    language: str, columns: int, lines: int, signs: bool
) -> None:
    layout = layouts()[language]
    made = board(kiosk(language, signs=signs), layouts(), columns, lines)
    assert made.columns <= max(columns, FEWEST_COLUMNS)
    for line in range(made.lines):
        there = sorted((key for key in made.keys if key.line == line), key=lambda key: key.at)
        ends = [0.0, *(key.at + key.span for key in there)]
        assert all(key.at >= end - 1e-9 and key.span >= 1 for key, end in zip(there, ends, strict=False))
        assert ends[-1] <= made.columns + 1e-9
    kinds = [key.kind for key in made.keys]
    assert {Kind.LAYOUT, Kind.SPACE, Kind.ERASE, Kind.DONE} <= set(kinds)
    assert (Kind.SHIFT in kinds) is layout.cased
    both = (board(kiosk(language, signs=page), layouts(), columns, lines) for page in (False, True))
    assert {letter.lower() for page in both for letter in letters(page)} == set(layout.alphabet + layout.accents)
    if lines > 6:
        assert made.lines <= lines


@pytest.mark.parametrize(("language", "top"), [("en", "qwertyuiop"), ("es", "qwertyuiop"), ("ar", "ضصثقفغعهخحج")])
def test_where_there_is_room_the_keys_lie_as_on_the_languages_usual_keyboard(language: str, top: str) -> None:
    made = board(kiosk(language, capital=False), layouts(), *WIDE)
    assert top in row(made, 0)


def test_where_there_is_less_they_come_in_the_order_of_the_alphabet() -> None:
    assert row(board(kiosk(capital=False), layouts(), 7, 8), 0) == "abcdefg"
    assert row(board(kiosk("ur"), layouts(), 8, 9), 0) == "ابپتٹثجچ"[::-1]


def test_a_low_panel_has_the_accents_on_a_page_of_their_own() -> None:
    low = board(kiosk("es", capital=False), layouts(), 14, 3)
    assert (low.lines, row(low, 0)) == (3, "abcdefghijklmn")
    signs = board(kiosk("es", capital=False, signs=True), layouts(), 14, 3)
    assert row(signs, 0) == "áéíóúü'-"
    assert next(key for key in signs.keys if key.kind == Kind.SIGNS).on


def test_done_is_where_the_reading_ends() -> None:
    for language, ends_at_the_right in (("en", True), ("ar", False)):
        made = board(kiosk(language), layouts(), *WIDE)
        done = next(key for key in made.keys if key.kind == Kind.DONE)
        assert (done.at > made.columns / 2) is ends_at_the_right


def test_the_keys_follow_the_language_until_another_layout_is_chosen() -> None:
    assert board(kiosk("es"), layouts(), *WIDE).language == "es"
    assert board(kiosk("es", layout="pl"), layouts(), *WIDE).language == "pl"
    assert board(kiosk("xx"), layouts(), *WIDE).language == "en"
    seen, at = [], "en"
    for _ in layouts():
        at = board(kiosk("en", layout=at), layouts(), *WIDE).following
        seen.append(at)
    assert sorted(seen) == sorted(layouts())


def test_capitals_are_shown_as_capitals() -> None:
    assert row(board(kiosk(), layouts(), *WIDE), 0) == "QWERTYUIOP"
    shift = next(key for key in board(kiosk(), layouts(), *WIDE).keys if key.kind == Kind.SHIFT)
    assert shift.on


GOOD = layouts()["en"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"rows": ("abc",)},
        {"accents": "aé"},
    ],
)
def test_a_layout_that_lacks_or_repeats_a_letter_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="letter"):
        Layout(**{**{name: getattr(GOOD, name) for name in GOOD.__struct_fields__}, **wrong})  # type: ignore[arg-type]
    assert replace(GOOD) == GOOD


@pytest.mark.parametrize("text", ["language = ", 'language = "en"', 'nonsense = "x"'])
def test_a_file_that_is_no_layout_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_layout(text)


@pytest.mark.parametrize("language", ["en", "es", "ar", "pl", "ur"])
def test_figures_stand_above_the_letters_from_left_to_right_in_every_script(language: str) -> None:
    made = board(kiosk(language, figures=True), layouts(), *WIDE)
    assert row(made, 0) == "1234567890"
    assert set("1234567890") <= set(letters(made))
    assert Kind.SHIFT not in [key.kind for key in made.keys]
    assert {letter.lower() for letter in letters(made)} >= set(layouts()[language].alphabet)


@pytest.mark.parametrize("signs", [False, True])
def test_on_a_low_panel_figures_have_a_page_of_their_own(signs: bool) -> None:
    made = board(kiosk("en", figures=True, signs=signs), layouts(), 14, 3)
    assert ("5" in letters(made)) is signs
    assert next(key for key in made.keys if key.kind == Kind.SIGNS).label == "123"
