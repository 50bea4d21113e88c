# SPDX-License-Identifier: Apache-2.0
"""The creatures of the demo, and what the machine can see of them."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from pathlib import Path

import msgspec


class Feature(StrEnum):
    """What the machine can see, in the order of how much of the picture it covers."""

    COLOUR = "colour"
    PATTERN = "pattern"
    EARS = "ears"
    LIMBS = "limbs"


class Home(StrEnum):
    POND = "pond"
    TREE = "tree"


VALUES: dict[Feature, tuple[str, str]] = {
    Feature.COLOUR: ("blue", "orange"),
    Feature.PATTERN: ("plain", "spotted"),
    Feature.EARS: ("round", "pointed"),
    Feature.LIMBS: ("fins", "feet"),
}


class Creature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``ring`` is a swim ring: everybody can see it but the machine, which nobody told to look for one."""

    colour: str
    pattern: str
    ears: str
    limbs: str
    ring: bool = False

    def value(self, feature: Feature) -> str:
        return str(getattr(self, feature.value))

    @property
    def home(self) -> Home:
        """Where it is happy: in the pond with fins or a swim ring, in the tree otherwise."""
        return Home.POND if self.limbs == "fins" or self.ring else Home.TREE


class Decks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``sort`` is what the visitor teaches with and ``watch`` what the machine then sorts; ``unfair`` is what somebody
    in a hurry taught with, ``crowd`` whom that machine meets, and ``shelf`` what can be added to repair it.
    """

    sort: tuple[Creature, ...]
    watch: tuple[Creature, ...]
    unfair: tuple[Creature, ...]
    crowd: tuple[Creature, ...]
    shelf: tuple[Creature, ...]


def creature(text: str) -> Creature:
    """The creature of ``"blue plain round fins"``, with a ``ring`` at the end or not. Raises ValueError for another."""
    words = text.split()
    seen = dict(zip(Feature, words, strict=False))
    known = len(seen) == len(Feature) and all(word in VALUES[feature] for feature, word in seen.items())
    if not known or words[len(Feature) :] not in ([], ["ring"]):
        raise ValueError(f"no creature looks like {text!r}")
    colour, pattern, ears, limbs, *more = words
    return Creature(colour, pattern, ears, limbs, ring=bool(more))


def decks(path: Path) -> Decks:
    raw = tomllib.loads(path.read_text("utf-8"))
    return Decks(**{name: tuple(creature(text) for text in texts) for name, texts in raw.items()})
