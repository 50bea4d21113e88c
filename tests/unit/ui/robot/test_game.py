# SPDX-License-Identifier: Apache-2.0
"""What a visitor's taps make of the game, and what is shown of it in every language."""

from __future__ import annotations

import re
import string

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk import paths
from lab_kiosk.ui.showcase.program_window import words
from lab_kiosk.ui.showcase.robot.cards import DEEPEST, HOLDERS, START, Card, Kind, Program, carets, deepest, size
from lab_kiosk.ui.showcase.robot.game import Action, Game, Scene, advance
from lab_kiosk.ui.showcase.robot.interpreter import End
from lab_kiosk.ui.showcase.robot.level import levels
from lab_kiosk.ui.showcase.robot.solver import Solver
from lab_kiosk.ui.showcase.robot.view import View, view

FOLDER = paths.resources() / "demos" / "robot-path"
LEVELS = levels(FOLDER / "puzzles.toml")
WORDS = words(FOLDER)
LONGEST = 12
"""Words of instruction on a screen."""


def taps(game: Game, *actions: str) -> Game:
    for action in actions:
        name, _, value = action.partition(" ")
        game = advance(game, name, value)
    return game


def begun(number: int = 0) -> Game:
    return Game(levels=LEVELS, scene=Scene.PUZZLE, number=number, stars=(3,) * number)


def laid(game: Game, program: Program, above: tuple[int, ...] = ()) -> Game:
    """The program as a visitor lays it, card by card."""
    for place, card in enumerate(program):
        here = (*above, place)
        game = taps(game, f"caret {_dotted(here)}", f"card {card.kind}")
        if card.kind in HOLDERS:
            game = taps(game, *[f"count {_dotted(here)}"] * (card.times - 2))
            game = laid(game, card.body, here)
    return game


def _dotted(path: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in path)


def watched(game: Game) -> Game:
    game = taps(game, "go")
    while game.running:
        game = taps(game, "step")
    return game


def failing(times: int) -> Game:
    """Different programs of turns and steps, none of which arrives."""
    game = begun(1)
    for number in range(times):
        game = watched(taps(game, "clear", *["card left"] * (number + 1)))
    return game


def test_whoever_lays_the_fewest_cards_everywhere_has_all_stars() -> None:
    game = taps(Game(levels=LEVELS), "next")
    for level in LEVELS:
        solution = Solver(level).solve(level.best)
        assert solution is not None
        game = watched(laid(game, solution))
        assert game.program == solution
        assert (game.level, game.end, game.earned) == (level, End.ARRIVED, 3)
        game = taps(game, "next")
    assert (game.scene, game.stars) == (Scene.END, (3,) * len(LEVELS))
    assert view(game, WORDS["en"]).told == "33 of 33 stars"
    assert taps(game, "again") == Game(levels=LEVELS)


ACTIONS = st.one_of(
    st.sampled_from([action for action in Action if action not in (Action.CARD, Action.CARET, Action.COUNT)]).map(str),
    st.sampled_from(list(Kind)).map(lambda kind: f"card {kind}"),
)


@given(st.integers(0, len(LEVELS) - 1), st.lists(ACTIONS, max_size=25), st.data())
@settings(deadline=None)
def test_whatever_is_tapped_the_game_can_be_shown_and_goes_on(
    number: int, actions: list[str], data: st.DataObject
) -> None:
    game = begun(number)
    for action in actions:
        game = taps(game, action)
        pieces = view(game, WORDS["es"]).pieces
        touchable = [piece for piece in pieces if piece.action]
        if touchable and data.draw(st.booleans()):
            piece = data.draw(st.sampled_from(touchable))
            game = advance(game, piece.action, piece.value)
        assert game.caret in carets(game.program)
        assert size(game.program) <= game.level.room
        assert deepest(game.program) <= DEEPEST
        assert game.level.free(game.pose.cell)
        assert game.running or not view(game, WORDS["ar"]).steps
    while game.running:
        game = taps(game, "step")
    assert game.scene is not Scene.PUZZLE or game.editing or game.solved


@given(st.lists(ACTIONS.filter(lambda action: action not in ("undo", "next", "skip", "again")), max_size=15))
def test_undo_goes_all_the_way_back(actions: list[str]) -> None:
    game = taps(begun(4), *actions, "stop", "shorter")
    for _ in actions:
        game = taps(game, "undo")
    assert game.program == ()


def test_there_is_no_more_room_than_there_is() -> None:
    full = taps(begun(0), *["card forward"] * 9)
    assert (size(full.program), full.room) == (6, 0)
    shown = view(full, WORDS["en"])
    assert not any(choice.enabled for choice in shown.choices)
    assert "slot" not in [piece.kind for piece in shown.pieces]
    assert shown.count == "6 of 6 cards"


def test_cards_that_are_not_in_this_puzzle_are_not_laid() -> None:
    assert taps(begun(0), "card left", "card repeat").program == ()
    assert taps(begun(3), "card repeat", "card repeat", "card repeat").program == (
        Card(Kind.REPEAT, (Card(Kind.REPEAT),)),
    )


def test_while_it_runs_nothing_is_changed() -> None:
    running = taps(begun(0), "card forward", "card forward", "go", "step")
    edits = ("card forward", "take_out", "undo", "clear", "caret 0", "count 0", "next", "skip", "shorter")
    assert all(taps(running, edit) == running for edit in edits)
    stopped = taps(running, "stop")
    assert (stopped.run, stopped.program, stopped.pose) == (None, running.program, LEVELS[0].start)


def test_one_step_and_one_more_show_each_card() -> None:
    game = taps(begun(0), *["card forward"] * 3)
    marked = []
    for _ in range(2):
        game = taps(game, "one")
        marked.append([piece.mark for piece in view(game, WORDS["en"]).pieces if piece.kind == "card"])
        assert not game.playing
    assert marked == [["now", "", ""], ["", "now", ""]]
    assert taps(game, "step", "step").solved
    assert taps(game, "go").playing


def test_going_without_a_card_does_nothing() -> None:
    assert taps(begun(0), "go", "one", "step", "stop") == begun(0)
    assert view(begun(0), WORDS["en"]).primary.enabled is False
    assert taps(begun(3), "card repeat", "one").end is End.NOTHING


def test_the_card_at_which_it_bumped_is_marked() -> None:
    game = watched(taps(begun(2), "card forward", "card forward"))
    shown = view(game, WORDS["en"])
    assert [piece.mark for piece in shown.pieces if piece.kind == "card"] == ["", "failed"]
    assert (shown.told, shown.tone, shown.floor.did) == (WORDS["en"]["end_bumped"], "warning", "bumped")
    assert view(taps(game, "take_out"), WORDS["en"]).told == ""


def test_a_repeat_says_which_round_it_is() -> None:
    game = taps(begun(3), "card repeat", "count 0", "card forward", "go", "step", "step")
    (times,) = [piece for piece in view(game, WORDS["en"]).pieces if piece.kind == "times"]
    assert times.text == "2/3"


def test_help_comes_after_two_failures_and_more_after_three() -> None:
    hint = WORDS["en"]["hint_corner"]
    shown = [view(failing(times), WORDS["en"]) for times in (1, 2, 3)]
    assert [hint in one.told for one in shown] == [False, True, True]
    assert [bool(one.floor.way) for one in shown] == [False, False, True]
    assert [bool(one.skip.text) for one in shown] == [False, False, True]
    assert view(taps(failing(2), "clear"), WORDS["en"]).told == hint
    assert taps(failing(2), "skip") == failing(2)
    skipped = taps(failing(3), "skip")
    assert (skipped.number, skipped.stars, skipped.failed) == (2, (3, 0), frozenset())


def test_watching_the_same_cards_again_is_no_new_failure() -> None:
    game = failing(1)
    assert watched(watched(game)).failed == game.failed
    assert len(game.failed) == 1


def test_fewer_cards_earn_more_stars() -> None:
    way = ("forward", "right", "forward", "left", "forward", "forward", "left", "forward")
    earned = []
    for turns in ((), ("left", "right")):
        game = watched(taps(begun(2), *[f"card {kind}" for kind in (*turns, *way)]))
        assert game.solved
        earned.append(game.earned)
    straight = msgspec.structs.replace(LEVELS[0], best=0)
    game = watched(taps(Game(levels=(straight,), scene=Scene.PUZZLE), *["card forward"] * 3))
    assert [*earned, game.earned] == [3, 2, 1]


def test_whoever_arrived_can_try_with_fewer() -> None:
    way = ["left", "right", "forward", "right", "forward", "left", "forward", "forward", "left", "forward"]
    game = watched(taps(begun(2), *[f"card {kind}" for kind in way]))
    shown = view(game, WORDS["en"])
    assert (shown.stars, shown.back.text) == (2, WORDS["en"]["shorter"])
    assert shown.told == "It arrived with 10 cards. It can be done with 8."
    again = taps(game, "shorter")
    assert (again.editing, again.program) == (True, game.program)
    best = view(watched(taps(begun(0), *["card forward"] * 3)), WORDS["en"])
    assert (best.stars, best.back.text, best.told.endswith(WORDS["en"]["fewest"])) == (3, "", True)


def test_a_tap_that_means_nothing_here_changes_nothing() -> None:
    assert taps(Game(levels=LEVELS), "go", "card forward") == Game(levels=LEVELS)
    assert taps(begun(0), "caret 5", "next").caret == START


@pytest.mark.parametrize("language", WORDS)
def test_every_language_has_every_word_and_the_same_gaps(language: str) -> None:
    english, said = WORDS["en"], WORDS[language]
    assert list(said) == list(english)
    gaps = string.Formatter().parse
    for key, text in said.items():
        assert {gap for _, gap, _, _ in gaps(text) if gap} == {gap for _, gap, _, _ in gaps(english[key]) if gap}, key


@pytest.mark.parametrize("language", ["en", "es"])
def test_nobody_has_to_read_much(language: str) -> None:
    for key, text in WORDS[language].items():
        limit = LONGEST if key.startswith("ask_") else 2 * LONGEST
        assert len(text.split()) <= limit, key
        assert all(len(part.split()) <= LONGEST for part in re.split(r"[.!?:]+", text) if key != "floor"), key


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("number", range(len(LEVELS)))
def test_every_puzzle_has_its_words(language: str, number: int) -> None:
    shown: View = view(begun(number), WORDS[language])
    assert shown.ask
    assert WORDS[language][f"hint_{LEVELS[number].id}"]
    assert len(shown.choices) == len(LEVELS[number].cards)
    assert "{" not in shown.floor.name
