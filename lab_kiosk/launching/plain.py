# SPDX-License-Identifier: Apache-2.0
"""Why a file that somebody wrote by hand cannot be read: one plain sentence, for people who write no programs."""

from __future__ import annotations

import re
import tomllib

import msgspec

UNREADABLE = (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError)
"""Everything that reading such a file may raise."""

_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text in quotes",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
}
_WHERE = re.compile(r" - at (?:`key` in )?`\$\.?(?P<path>[^`]*)`$")
_PLACE = re.compile(r"\[(\d+)\]")
"""A place in a list, which people count from 1."""
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"Object missing required field `(.+)`"), "{0} is missing"),
    (re.compile(r"Object contains unknown field `(.+)`"), "nobody knows the key {0}: is it misspelt?"),
    (re.compile(r"Invalid (?:enum )?value (.+)"), "{0} is none of the words that may stand here"),
    (re.compile(r"Expected `(\w+)`, got `(\w+)`"), "this has to be {0}, not {1}"),
    (re.compile(r"Expected `(?:int|float)` >= (.+)"), "this has to be {0} or more"),
    (re.compile(r"Expected `(?:int|float)` <= (.+)"), "this has to be {0} or less"),
    (re.compile(r"Expected `str` of length >= (.+)"), "this text takes {0} letter or more"),
    (re.compile(r"Expected `str` of length <= (.+)"), "this text takes no more than {0} letters"),
    (re.compile(r"Expected `array` of length >= (.+)"), "this list takes {0} or more"),
    (re.compile(r"Expected `array` of length <= (.+)"), "this list takes no more than {0}"),
    (re.compile(r"Expected `str` matching regex (.+)"), "this is not written as it has to be ({0})"),
)


def plain(error: Exception) -> str:
    """The sentence for one of :data:`UNREADABLE`; what it does not know, it passes on."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, OSError):
        return f"it cannot be read: {error.strerror}"
    if isinstance(error, UnicodeDecodeError):
        return "it is no text in UTF-8"
    if isinstance(error, tomllib.TOMLDecodeError):
        return f"it is not written as TOML is: {error}"
    found = _WHERE.search(str(error))
    said = str(error)[: found.start()] if found else str(error)
    path = _PLACE.sub(lambda place: f" {int(place[1]) + 1}", found["path"]).replace("[...]", "") if found else ""
    return f"{path.replace('.', ', ')}: {_shape(said)}" if path else _shape(said)


def _shape(said: str) -> str:
    for pattern, sentence in _SHAPES:
        if told := pattern.fullmatch(said):
            return sentence.format(*(_KINDS.get(word, word) for word in told.groups()))
    return said
