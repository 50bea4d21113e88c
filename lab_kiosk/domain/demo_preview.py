# SPDX-License-Identifier: Apache-2.0
"""What a newcomer of some age would meet at a demo, before anybody stands there: for whoever writes one."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from lab_kiosk.domain.demo import (
    GateFacts,
    GateResult,
    Manifest,
    alternatives,
    blocked,
    checklist,
    only_a_course,
    teacher_of,
)
from lab_kiosk.domain.launch import Video
from lab_kiosk.domain.vocabulary import AgeBand

AGES = (9, 12, 15)
"""One of each band that is not grown up, in years."""


class Glimpse(msgspec.Struct, frozen=True, kw_only=True):
    """``alternative`` is the demo that is offered instead, None where nothing is in the way or nothing is open."""

    years: int
    gates: tuple[GateResult, ...]
    alternative: Manifest | None = None

    @property
    def turned_away(self) -> bool:
        """Gated out, and with nothing to do instead."""
        return blocked(self.gates) and self.alternative is None


class Spoken(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a demo can be read in a language; ``missing`` are the places of the texts that it lacks."""

    language: str
    texts: int
    missing: tuple[str, ...]


def glimpse(manifest: Manifest, demos: Sequence[Manifest], years: int) -> Glimpse:
    """The demo among ``demos`` for a newcomer, at a kiosk where all is well: no consent on file, nothing agreed to, no
    module passed, no staff near.
    """
    facts = GateFacts(open_now=True, station_free=True, equipment_ready=True, age_band=AgeBand.of(years))
    gates = checklist(manifest, facts)
    if not blocked(gates):
        return Glimpse(years=years, gates=gates)
    teacher = teacher_of(manifest.requires.modules[0], demos) if only_a_course(gates) else None
    instead = alternatives(manifest, demos, teacher.id if teacher else "")
    open_ones = (other for other in instead if not blocked(checklist(other, facts)))
    return Glimpse(years=years, gates=gates, alternative=next(open_ones, None))


def spoken(manifest: Manifest, languages: Sequence[str]) -> tuple[Spoken, ...]:
    """Every language that is asked about, then every other that the demo speaks. Captions count as a text."""
    texts = [*manifest.texts()]
    if isinstance(manifest.launch, Video):
        texts.append(("launch.captions", manifest.launch.captions))
    others = {language for _, words in texts for language in words} - set(languages)
    return tuple(
        Spoken(
            language=language,
            texts=len(texts),
            missing=tuple(place for place, words in texts if language not in words),
        )
        for language in (*languages, *sorted(others))
    )
