# SPDX-License-Identifier: Apache-2.0
"""What the presenters have to know of the place, and how a text in several languages is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import quote

from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.demo import is_file
from lab_kiosk.domain.launch import Words
from lab_kiosk.domain.zone import Zone

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Site:
    """``zone`` is the site's IANA name; ``agreements`` are by the name of the document, ``demo_titles`` and
    ``demo_folders`` (``file:`` addresses) by demo id, ``zones`` by their code.
    """

    zone: str
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    demo_titles: Mapping[str, Words] = field(default_factory=dict)
    zones: Mapping[str, Zone] = field(default_factory=dict)
    demo_folders: Mapping[str, str] = field(default_factory=dict)

    def picture(self, demo_id: str, name: str) -> str:
        """What the screens show for a manifest's picture: the name of a house illustration, or the address of a file
        in the demo's folder.
        """
        folder = self.demo_folders.get(demo_id, "")
        return f"{folder}/{quote(name)}" if is_file(name) and folder else name


def said(words: Mapping[str, T], language: str) -> T:
    """The text in a language, or in English, which is always there."""
    return words[language] if language in words else words["en"]
