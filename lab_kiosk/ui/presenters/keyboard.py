# SPDX-License-Identifier: Apache-2.0
"""Which keys a letter keyboard has, and where: layouts are data (resources/keyboards), their places are arithmetic."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

import msgspec
from msgspec import structs

from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import Kiosk

FIGURES = "1234567890"
FEWEST_COLUMNS = 7
"""Narrower than this the row of shift, space and erase has no room."""


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The letters of a language. ``rows`` are as on its usual keyboard and ``alphabet`` has the same letters in order,
    for panels where those rows do not fit; ``accents`` have a row of their own. All of them in reading order: the first
    letter is at the right where ``right_to_left``. ``sign`` is the language on its key.
    """

    language: str
    name: str
    sign: str
    rows: tuple[str, ...]
    alphabet: str
    accents: str
    right_to_left: bool = False

    def __post_init__(self) -> None:
        if sorted("".join(self.rows)) != sorted(self.alphabet):
            raise ValueError(f"{self.language}: rows and alphabet have different letters")
        keys = self.alphabet + self.accents
        if len(set(keys)) != len(keys):
            raise ValueError(f"{self.language}: a letter has two keys")

    @property
    def cased(self) -> bool:
        return any(letter.upper() != letter for letter in self.alphabet)


class Kind(StrEnum):
    LETTER = "letter"
    LAYOUT = "layout"
    SHIFT = "shift"
    SIGNS = "signs"
    SPACE = "space"
    ERASE = "erase"
    DONE = "done"


@dataclass(frozen=True)
class Key:
    """A key and its place: the ``line`` from the top, where it begins and how wide it is in columns from the left.
    ``letter`` is what it types, ``label`` what it shows. ``on``: it is a switch, and it is on.
    """

    place: str
    kind: str
    letter: str
    label: str
    line: int
    at: float
    span: float
    on: bool = False


@dataclass(frozen=True)
class Board:
    columns: float = FEWEST_COLUMNS
    lines: int = 1
    keys: tuple[Key, ...] = ()
    text: str = ""
    language: str = ""
    following: str = ""


def read_layout(text: str) -> Layout:
    """A file of resources/keyboards. Raises ValueError for one that is none."""
    try:
        return msgspec.convert(tomllib.loads(text), Layout)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ValueError(str(error)) from None


def board(kiosk: Kiosk, layouts: Mapping[str, Layout], columns: int, lines: int) -> Board:
    """The keyboard for this moment, where ``columns`` keys fit side by side and ``lines`` below each other.

    What does not fit as the language's usual rows comes in the order of the alphabet, in as few rows as there can be;
    where even that is too high, they are on two pages, the accents on the second. Never wider than ``columns``,
    unless those are fewer than ``FEWEST_COLUMNS``. Where figures are wanted they take the place of the accents, above
    the letters and from left to right in every script.
    """
    draft = kiosk.draft
    layout = layouts.get(draft.layout) or layouts.get(kiosk.language) or layouts["en"]
    if draft.figures:
        layout = structs.replace(layout, accents=FIGURES)
    columns = max(columns, FEWEST_COLUMNS)
    letters = (layout.rows, _flow(layout.alphabet, columns))
    others = ((layout.accents,), _flow(layout.accents, columns))
    pages = tuple(
        (*top, *below) for top, below in zip(*((others, letters) if draft.figures else (letters, others)), strict=True)
    )
    fitting = (page for page in pages if len(page) < lines and max(map(len, page)) <= columns)
    page = next(fitting, None)
    overleaf = ""
    if page is None:
        first, second = _pages(layout, columns * max(lines - 1, 1))
        page = _flow(second if draft.signs else first, columns)
        overleaf = FIGURES[:3] if draft.figures else second[:3]
    width = max(FEWEST_COLUMNS, *map(len, page))
    keys = [key for line, row in enumerate(page) for key in _row(row, line, width, layout, draft)]
    keys += _last_row(len(page), width, layout, draft, _following(layout, layouts), overleaf)
    if layout.right_to_left:
        keys = [key if key.letter in {*FIGURES} else replace(key, at=width - key.at - key.span) for key in keys]
    return Board(width, len(page) + 1, tuple(keys), draft.text, layout.language, _following(layout, layouts).language)


def _pages(layout: Layout, room: int) -> tuple[str, str]:
    """Two pages of at most ``room`` letters, as far as that is possible."""
    if len(layout.alphabet) <= room:
        return layout.alphabet, layout.accents
    letters = layout.alphabet + layout.accents
    cut = min(room, len(layout.alphabet))
    return letters[:cut], letters[cut:]


def _flow(letters: str, columns: int) -> tuple[str, ...]:
    """The letters in rows of equal length, as few as there can be."""
    rows = ceil(len(letters) / columns)
    each = ceil(len(letters) / rows)
    return tuple(letters[start : start + each] for start in range(0, len(letters), each))


def _row(row: str, line: int, width: int, layout: Layout, draft: Draft) -> list[Key]:
    first = (width - len(row)) / 2
    shown = row.upper() if draft.capital and layout.cased and len(row.upper()) == len(row) else row
    return [
        Key(f"{line}.{index}", Kind.LETTER, letter, letter, line, first + index, 1.0)
        for index, letter in enumerate(shown)
    ]


def _last_row(line: int, width: int, layout: Layout, draft: Draft, other: Layout, overleaf: str) -> list[Key]:
    """The keys that are no letters. A script without capitals has no shift; ``overleaf`` is
    what the second page begins with, if there is one.
    """
    unit = max(1.0, width / 8)
    there: list[tuple[Kind, str, bool]] = [(Kind.LAYOUT, other.sign, False)]
    if layout.cased and not draft.figures:
        there.append((Kind.SHIFT, "", draft.capital))
    if overleaf:
        there.append((Kind.SIGNS, overleaf, draft.signs))
    last = [(Kind.ERASE, "", False), (Kind.DONE, "", False)]
    space = width - unit * (len(there) + len(last)) - unit / 2
    spans = [*(unit for _ in there), space, unit, unit * 1.5]
    keys, at = [], 0.0
    for (kind, label, on), span in zip([*there, (Kind.SPACE, "", False), *last], spans, strict=True):
        keys.append(Key(kind, kind, " " if kind is Kind.SPACE else "", label, line, at, span, on))
        at += span
    return keys


def _following(layout: Layout, layouts: Mapping[str, Layout]) -> Layout:
    order: Sequence[str] = sorted(layouts)
    return layouts[order[(order.index(layout.language) + 1) % len(order)]]
