# SPDX-License-Identifier: Apache-2.0
"""Programs of cards, and how a caret edits them.

A path leads to a card: its place among the outermost cards, then its place inside that one, and so on. A caret is a
path whose last number counts the cards before it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec
from msgspec.structs import replace


class Kind(StrEnum):
    FORWARD = "forward"
    LEFT = "left"
    RIGHT = "right"
    REPEAT = "repeat"
    UNTIL = "until"
    IF_WALL = "if_wall"


HOLDERS = frozenset({Kind.REPEAT, Kind.UNTIL, Kind.IF_WALL})
"""The cards that hold other cards."""
DEEPEST = 2
"""Holders around a card, at most."""
FEWEST, MOST = 2, 6
"""How often a repeat repeats."""


class Card(msgspec.Struct, frozen=True):
    """``times`` is meant by a repeat only, ``body`` by holders only."""

    kind: Kind
    body: tuple[Card, ...] = ()
    times: int = FEWEST


Program: TypeAlias = tuple[Card, ...]
Path: TypeAlias = tuple[int, ...]
START: Path = (0,)


def size(program: Program) -> int:
    """How many cards it takes, those inside others included."""
    return sum(1 + size(card.body) for card in program)


def deepest(program: Program) -> int:
    """Holders around the card that has most of them around it, itself included if it is one."""
    return max((deepest(card.body) + (card.kind in HOLDERS) for card in program), default=0)


def at(program: Program, path: Path) -> Card:
    card = program[path[0]]
    return at(card.body, path[1:]) if len(path) > 1 else card


def carets(program: Program, above: Path = ()) -> tuple[Path, ...]:
    """Every place where a card can go."""
    inside = [
        caret
        for place, card in enumerate(program)
        if card.kind in HOLDERS
        for caret in carets(card.body, (*above, place))
    ]
    return (*((*above, place) for place in range(len(program) + 1)), *inside)


def fits(kind: Kind, caret: Path) -> bool:
    """A holder inside as many as there may be has no place."""
    return kind not in HOLDERS or len(caret) <= DEEPEST


def insert(program: Program, caret: Path, card: Card) -> tuple[Program, Path]:
    """The program with a card more, and the caret for the next: inside it where it can hold some, else behind it."""
    changed = _spliced(program, caret, taken=0, put=(card,))
    return changed, (*caret, 0) if card.kind in HOLDERS else (*caret[:-1], caret[-1] + 1)


def take_out(program: Program, caret: Path) -> tuple[Program, Path]:
    """Without the card before the caret. At the head of a holder the holder goes, and what it holds stays."""
    if caret[-1] > 0:
        return _spliced(program, caret, taken=1), (*caret[:-1], caret[-1] - 1)
    if len(caret) == 1:
        return program, caret
    holder = caret[:-1]
    return _spliced(program, (*holder[:-1], holder[-1] + 1), taken=1, put=at(program, holder).body), holder


def count_on(program: Program, path: Path) -> Program:
    """A repeat repeats once more; after the most, the fewest."""
    card = at(program, path)
    more = replace(card, times=card.times + 1 if card.times < MOST else FEWEST)
    return _spliced(program, (*path[:-1], path[-1] + 1), taken=1, put=(more,))


def _spliced(program: Program, caret: Path, *, taken: int, put: Program = ()) -> Program:
    place = caret[0]
    if len(caret) == 1:
        return (*program[: place - taken], *put, *program[place:])
    holder = program[place]
    changed = replace(holder, body=_spliced(holder.body, caret[1:], taken=taken, put=put))
    return (*program[:place], changed, *program[place + 1 :])
