# SPDX-License-Identifier: Apache-2.0
"""Finding a thing by a part of what is written on it: tag, serial, any other code, the name of its model.

Whoever types from a scratched label drops dashes, mixes up O and 0, and begins in the middle: all of that is let go of
on both sides before anything is compared. Names forgive case and accents, but no look-alikes.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, groupby

import msgspec

from lab_kiosk.domain.records import Asset, AssetModel, Code, Record

EXAMINED = 20_000
"""How many things one search looks at more closely, whatever is asked: an answer to half a word need not be whole."""
OF_THINGS = "asset:"
"""How the streams of things begin: kits have codes as well, and are no things."""
_EDGE = "\x1f"
"""Between two codes; no code that was let go of its signs has one."""
_LETTERS = {ord(sign): None for sign in map(chr, range(128)) if not sign.isalnum()}
_LOOK_ALIKES = str.maketrans("oilsbz", "011582")
_PREFIX = "il".translate(_LOOK_ALIKES)
"""Every tag begins with it, and nobody types it who only sees the rest."""


class Matches(msgspec.Struct, frozen=True):
    """Asset ids, the best first; ``more``: there are others."""

    assets: tuple[str, ...] = ()
    more: bool = False


def plain(text: str) -> str:
    """Letters and digits alone, without case and accents; the digits of any script as 0 to 9."""
    if text.isascii():
        return text.lower().translate(_LETTERS)
    spread = text
    for _ in range(2):  # what folding a letter adds may have to be taken apart once more
        spread = unicodedata.normalize("NFKD", spread.casefold())
    return "".join(_sign(sign) for sign in spread if sign.isalnum())


def alike(text: str) -> str:
    """As :func:`plain`, and one sign for those that people take for each other on a label: O and 0, I, L and 1, S and
    5, B and 8, Z and 2.
    """
    return plain(text).translate(_LOOK_ALIKES)


def _sign(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdigit() else sign


class _Shelf(msgspec.Struct, frozen=True):
    """The things of one model: its name as it is compared, and where its rows begin and end."""

    name: str
    first: int
    last: int


class Finder:
    """Everything that things can be found by, in memory. It is told of each change, and lays its text out anew with the
    next question.
    """

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._things: dict[str, tuple[str, str]] = {}
        self._names: dict[str, str] = {}
        self._stale = True
        self._text = ""
        self._starts: list[int] = [0]
        self._rows: list[str] = []
        self._shelves: list[_Shelf] = []

    def code(self, asset_id: str, value: str) -> None:
        known, code = self._codes.get(asset_id, _EDGE), alike(value) + _EDGE
        if _EDGE + code not in known:
            self._codes[asset_id] = known + code
            self._stale = True

    def thing(self, asset_id: str, tag: str, model_id: str) -> None:
        if self._things.get(asset_id) != (tag, model_id):
            self._things[asset_id] = (tag, model_id)
            self._stale = True

    def model(self, model_id: str, *names: str) -> None:
        """What a model is called: its name, its maker, the word of its class."""
        name = _EDGE.join(plain(word) for name in names for word in name.split())
        if self._names.get(model_id) != name:
            self._names[model_id] = name
            self._stale = True

    def hear(self, record: Record) -> None:
        """A row of a thing, of one of its codes or of its model; any other says nothing about finding."""
        if isinstance(record, Code) and record.stream.startswith(OF_THINGS):
            self.code(record.stream[len(OF_THINGS) :], record.value)
        elif isinstance(record, Asset):
            self.thing(record.asset_id, record.tag, record.model_id)
        elif isinstance(record, AssetModel):
            self.model(record.model_id, record.name, record.maker, record.equipment_class)

    def search(self, asked: str, most: int) -> Matches:
        """Things that have every word of ``asked`` in a code or in their name. Those whose code is exactly that stand
        first, then those whose code begins so, ends so, or has it somewhere, then those that are called so; within
        each, by name and tag.
        """
        words = [word for word in map(plain, asked.split()) if word]
        if not words or most < 1:
            return Matches()
        found: dict[str, None] = {}
        for asset_id in self._hits(words):
            found[asset_id] = None
            if len(found) > most:
                return Matches(tuple(found)[:most], more=True)
        return Matches(tuple(found))

    def _hits(self, words: list[str]) -> Iterator[str]:
        text = self._laid_out()
        whole = "".join(words).translate(_LOOK_ALIKES)
        for pattern in (_EDGE + whole + _EDGE, _EDGE + whole, _EDGE + _PREFIX + whole, whole + _EDGE, whole):
            yield from (self._rows[row] for row in self._rows_with(pattern, 0, len(text)))
        named = [(shelf, [word for word in words if word not in shelf.name]) for shelf in self._shelves]
        for shelf, others in named:
            if not others:
                yield from self._rows[shelf.first : shelf.last]
        if len(words) > 1:
            often = {word: text.count(word.translate(_LOOK_ALIKES)) for word in words}
            for shelf, others in named:
                if others:
                    yield from self._mixed(shelf, sorted(others, key=often.__getitem__))

    def _mixed(self, shelf: _Shelf, words: list[str]) -> Iterator[str]:
        """Things of one model that have each of the words in some code. The rarest word comes first."""
        rarest, *others = (word.translate(_LOOK_ALIKES) for word in words)
        for seen, row in enumerate(self._rows_with(rarest, self._starts[shelf.first], self._starts[shelf.last])):
            if seen == EXAMINED:
                return
            start, end = self._starts[row], self._starts[row + 1]
            if all(self._text.find(word, start, end) >= 0 for word in others):
                yield self._rows[row]

    def _rows_with(self, pattern: str, start: int, end: int) -> Iterator[int]:
        """Each row once that has the pattern in it."""
        at = self._text.find(pattern, start, end)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            yield row
            at = self._text.find(pattern, self._starts[row + 1], end)

    def _laid_out(self) -> str:
        """One long text of all codes, a stretch a thing, model by model: finding in it is one sweep through memory."""
        if not self._stale:
            return self._text
        keys = {asset_id: self._key(asset_id) for asset_id in self._codes}
        self._rows = sorted(keys, key=keys.__getitem__)
        parts = [self._codes[asset_id] for asset_id in self._rows]
        self._starts = list(accumulate(map(len, parts), initial=0))
        self._text = "".join(parts)
        self._shelves, first = [], 0
        for (name, _), rows in groupby(self._rows, key=lambda asset_id: keys[asset_id][:2]):
            last = first + sum(1 for _ in rows)
            self._shelves.append(_Shelf(name, first, last))
            first = last
        self._stale = False
        return self._text

    def _key(self, asset_id: str) -> tuple[str, str, str, str]:
        tag, model_id = self._things.get(asset_id, ("", ""))
        return self._names.get(model_id, ""), model_id, tag, asset_id


__all__ = ["EXAMINED", "OF_THINGS", "Finder", "Matches", "alike", "plain"]
