# SPDX-License-Identifier: Apache-2.0
"""A figure as marks on a plane: rectangles and lines of text, in pixels from the top left. Every painter paints these.

Nothing but rectangles is needed, so the glass draws them without shaders, a vector picture without paths.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Ink(StrEnum):
    """Colours by meaning; each painter has them for light and dark."""

    PRIMARY = "primary"
    PRIMARY_INK = "primaryInk"
    SECOND = "warning"
    TEXT = "text"
    QUIET = "quiet"
    OUTLINE = "outline"
    GROUND = "surface"


class Side(StrEnum):
    """Which edge of its box a line of text keeps to, or its middle. Absolute: a page of Arabic is already turned."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Mark:
    """A rectangle: ``strength`` is how much of its ink lies on the ground, 0 to 1; ``edge`` gives it an outline."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    strength: float = 1.0
    edge: bool = False


@dataclass(frozen=True)
class Line:
    """A line of text in its box; ``size`` is its height in pixels. It has been cut to fit."""

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    side: Side = Side.LEFT
    ink: Ink = Ink.TEXT
    bold: bool = False


@dataclass(frozen=True)
class Drawing:
    width: float
    height: float
    marks: tuple[Mark, ...] = ()
    lines: tuple[Line, ...] = ()

    def moved(self, x: float, y: float) -> Drawing:
        return replace(
            self,
            marks=tuple(replace(mark, x=mark.x + x, y=mark.y + y) for mark in self.marks),
            lines=tuple(replace(line, x=line.x + x, y=line.y + y) for line in self.lines),
        )

    def turned(self) -> Drawing:
        """As it is read from right to left."""
        return replace(
            self,
            marks=tuple(replace(mark, x=self.width - mark.x - mark.width) for mark in self.marks),
            lines=tuple(
                replace(line, x=self.width - line.x - line.width, side=_TURNED[line.side]) for line in self.lines
            ),
        )


_TURNED = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.CENTRE: Side.CENTRE}
_WIDE, _CAPITAL, _BROAD = 0.62, 0.72, 0.95
BROAD = frozenset("mwMW…")
"""How wide a letter is, in the height of its line: on the safe side for Inter and Noto Sans Arabic."""


def width_of(text: str, size: float) -> float:
    """About how wide a text is: no font is asked, so that the same figure is drawn everywhere."""
    return size * sum(_BROAD if letter in BROAD else _CAPITAL if letter.isupper() else _WIDE for letter in text)


def cut(text: str, size: float, width: float) -> str:
    """The text, or as much of its beginning as fits, and an ellipsis."""
    if width_of(text, size) <= width:
        return text
    kept = text
    while kept and width_of(kept + "…", size) > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def broken(text: str, size: float, width: float) -> list[str]:
    """The text on lines that fit, broken between words."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
