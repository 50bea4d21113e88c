# SPDX-License-Identifier: Apache-2.0
"""What the presenters have to know of the place, and how a text in several languages is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.launch import Words

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Site:
    """``zone`` is the site's IANA name; ``agreements`` are by the name of the document, ``demo_titles`` by demo id."""

    zone: str
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    demo_titles: Mapping[str, Words] = field(default_factory=dict)


def said(words: Mapping[str, T], language: str) -> T:
    """The text in a language, or in English, which is always there."""
    return words[language] if language in words else words["en"]
