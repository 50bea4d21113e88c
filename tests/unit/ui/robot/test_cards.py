# SPDX-License-Identifier: Apache-2.0
"""Programs of cards and their caret, whatever a visitor taps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.ui.showcase.robot.cards import (
    DEEPEST,
    HOLDERS,
    MOST,
    START,
    Card,
    Kind,
    Program,
    at,
    carets,
    count_on,
    deepest,
    fits,
    insert,
    size,
    take_out,
)

F, L = Card(Kind.FORWARD), Card(Kind.LEFT)


def programs(depth: int = DEEPEST, most: int = 4) -> st.SearchStrategy[Program]:
    moves = st.sampled_from([Kind.FORWARD, Kind.LEFT, Kind.RIGHT]).map(Card)
    if depth == 0:
        return st.lists(moves, max_size=most).map(tuple)
    held = st.builds(Card, st.sampled_from(sorted(HOLDERS)), programs(depth - 1, 3), st.integers(2, MOST))
    return st.lists(moves | held, max_size=most).map(tuple)


@given(programs(), st.data(), st.sampled_from(list(Kind)))
def test_a_card_laid_and_taken_out_again_leaves_what_was(program: Program, data: st.DataObject, kind: Kind) -> None:
    caret = data.draw(st.sampled_from(carets(program)))
    more, after = insert(program, caret, Card(kind))
    assert size(more) == size(program) + 1
    assert at(more, caret) == Card(kind)
    assert after in carets(more)
    assert take_out(more, after) == (program, caret)


@given(programs(), st.data())
def test_a_caret_always_has_a_place(program: Program, data: st.DataObject) -> None:
    caret = data.draw(st.sampled_from(carets(program)))
    fewer, after = take_out(program, caret)
    assert after in carets(fewer)
    assert size(fewer) < size(program) or caret == START


@given(programs(), st.data())
def test_nothing_is_laid_deeper_than_it_may(program: Program, data: st.DataObject) -> None:
    caret = data.draw(st.sampled_from(carets(program)))
    kind = data.draw(st.sampled_from(list(Kind)))
    if fits(kind, caret):
        assert deepest(insert(program, caret, Card(kind))[0]) <= DEEPEST
    else:
        assert kind in HOLDERS
        assert len(caret) > DEEPEST


def test_a_holder_that_goes_leaves_what_it_held() -> None:
    program = (F, Card(Kind.REPEAT, (L, F)), L)
    assert take_out(program, (1, 0)) == ((F, L, F, L), (1,))
    assert take_out(program, (2,)) == ((F, L), (1,))


def test_a_repeat_counts_on_and_begins_again() -> None:
    program: Program = (F, Card(Kind.REPEAT, (Card(Kind.REPEAT),)))
    seen = []
    for _ in range(5):
        program = count_on(program, (1, 0))
        seen.append(at(program, (1, 0)).times)
    assert seen == [3, 4, 5, 6, 2]
    assert at(program, (1,)).times == 2
