# SPDX-License-Identifier: Apache-2.0
"""The puzzles, what the robot does in them, and that the solver and the robot mean the same."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk import paths
from lab_kiosk.ui.showcase.robot.cards import DEEPEST, HOLDERS, Card, Kind, Program, deepest, size
from lab_kiosk.ui.showcase.robot.interpreter import Did, End, run
from lab_kiosk.ui.showcase.robot.level import Level, Pose, levels
from lab_kiosk.ui.showcase.robot.solver import Solver
from tests.unit.ui.robot.test_cards import programs

LEVELS = levels(paths.resources() / "demos" / "robot-path" / "puzzles.toml")
MOVES = (Kind.FORWARD, Kind.LEFT, Kind.RIGHT)
F, L, R = (Card(kind) for kind in MOVES)
HALL = Level(id="hall", chapter="steps", rows=("....", ">.F.", "...."), cards=tuple(Kind), room=8, best=2)


def kinds(program: Program) -> set[Kind]:
    return {card.kind for card in program} | {kind for card in program for kind in kinds(card.body)}


def test_there_are_enough_and_they_go_from_steps_to_repeats_to_conditions() -> None:
    assert len(LEVELS) >= 8
    chapters = [level.chapter for level in LEVELS]
    assert list(dict.fromkeys(chapters)) == ["steps", "repeat", "decide"]
    assert len({level.id for level in LEVELS}) == len(LEVELS)


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.id)
def test_each_can_be_solved_and_the_fewest_cards_are_those_of_three_stars(level: Level) -> None:
    assert Solver(level).solve(level.best - 1) is None
    program = Solver(level).solve(level.best)
    assert program is not None
    assert size(program) == level.best <= level.room
    assert deepest(program) <= DEEPEST
    assert kinds(program) <= set(level.cards)
    assert run(level, program).end is End.ARRIVED


@pytest.mark.parametrize("level", [level for level in LEVELS if level.chapter != "steps"], ids=lambda level: level.id)
def test_steps_alone_do_not_fit_where_something_new_is_taught(level: Level) -> None:
    assert set(level.cards) & HOLDERS
    moves = with_cards(level, tuple(kind for kind in level.cards if kind not in HOLDERS))
    assert Solver(moves).solve(level.room) is None


def with_cards(level: Level, cards: tuple[Kind, ...]) -> Level:
    return Level(level.id, level.chapter, level.rows, cards, level.room, level.best)


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.id)
def test_a_floor_is_whole(level: Level) -> None:
    assert len({len(row) for row in level.rows}) == 1
    signs = "".join(level.rows)
    assert set(signs) <= set(".#F^>v<")
    assert signs.count("F") == 1
    assert sum(signs.count(sign) for sign in "^>v<") == 1


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.id)
def test_the_way_that_is_shown_leads_over_free_tiles_to_the_flag(level: Level) -> None:
    way = level.way()
    assert (way[0], way[-1]) == (level.start.cell, level.flag)
    assert all(level.free(cell) for cell in way)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in pairwise(way))


@given(st.sampled_from(LEVELS), programs())
@settings(deadline=None)
def test_every_program_ends_and_the_robot_never_leaves_the_floor(level: Level, program: Program) -> None:
    done = run(level, program)
    before = level.start
    for step in done.steps:
        assert level.free(step.pose.cell)
        moved = step.pose.cell != before.cell
        assert moved is (step.did is Did.MOVED)
        assert not moved or step.pose == before.moved()
        before = step.pose
    assert (done.end is End.BUMPED) is (bool(done.steps) and done.steps[-1].did is Did.BUMPED)
    if done.end is End.ARRIVED:
        assert before.cell == level.flag


@given(st.sampled_from(LEVELS), programs(most=3))
@settings(deadline=None)
def test_the_solver_is_never_beaten(level: Level, program: Program) -> None:
    allowed = kinds(program) <= set(level.cards)
    if allowed and run(level, program).end is End.ARRIVED:
        assert size(program) >= level.best


@pytest.mark.parametrize("most", [1, 2, 3])
def test_the_solver_finds_what_trying_everything_finds(most: int) -> None:
    level = Level("l", "steps", ("..F", ".#.", ">.."), MOVES, 8, 5)
    tried = [
        one
        for length in range(most + 1)
        for one in product((F, L, R), repeat=length)
        if run(level, one).end is End.ARRIVED
    ]
    assert tried == []
    assert Solver(level).solve(most) is None
    assert Solver(level).solve(5) == (F, F, L, F, F)


def test_a_floor_that_the_solver_cannot_count_is_refused() -> None:
    with pytest.raises(ValueError, match="64 cells"):
        Solver(Level("big", "steps", (">......F", *["." * 8] * 7), MOVES, 8, 7))


def test_where_there_is_no_way_none_is_shown() -> None:
    assert Level("walled", "steps", (">#F",), MOVES, 8, 1).way() == ()


@pytest.mark.parametrize(
    ("program", "end"),
    [
        ((F, F), End.ARRIVED),
        ((F,), End.SHORT),
        ((F, F, F), End.PASSED),
        ((L, F, F), End.BUMPED),
        ((Card(Kind.UNTIL, (L,)),), End.CIRCLES),
        ((Card(Kind.REPEAT, (F, Card(Kind.UNTIL, (R,)))),), End.CIRCLES),
        ((Card(Kind.REPEAT),), End.NOTHING),
        ((Card(Kind.UNTIL),), End.NOTHING),
        ((Card(Kind.UNTIL, (F,)), Card(Kind.UNTIL, (F,))), End.ARRIVED),
        ((Card(Kind.UNTIL, (L, F, F)), F), End.BUMPED),
    ],
)
def test_how_it_went_is_told_apart(program: Program, end: End) -> None:
    assert run(HALL, program).end is end


def test_the_robot_looks_before_it_decides() -> None:
    program = (Card(Kind.IF_WALL, (R,)), L, Card(Kind.IF_WALL, (R,)), F, Card(Kind.IF_WALL, (R,)), F, L)
    did = [step.did for step in run(HALL, program).steps]
    assert did == [
        Did.SAW_FLOOR, Did.TURNED, Did.SAW_FLOOR, Did.MOVED, Did.SAW_WALL, Did.TURNED, Did.MOVED, Did.TURNED,
    ]  # fmt: skip
    assert run(HALL, program).steps[4].pose == Pose((0, 0), 0)


def test_rounds_are_counted_from_one_in_every_repeat() -> None:
    inner = Card(Kind.REPEAT, (L,))
    steps = run(HALL, (Card(Kind.REPEAT, (inner,), 3),)).steps
    assert [dict(step.rounds) for step in steps] == [
        {(0,): outer, (0, 0): number} for outer in (1, 2, 3) for number in (1, 2)
    ]
