# SPDX-License-Identifier: Apache-2.0
"""A text that people accept: its version, its languages, and the hash that binds an acceptance to exact words."""

from __future__ import annotations

import hashlib

import msgspec

from lab_kiosk.domain.ids import GivenId


class Agreement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``text`` holds, by language code, the sentences that the screen shows one under the other; English is always
    there. ``pictures`` show what they mean, one a sentence, the same in every language: files in
    resources/illustrations; ``icons``, files in resources/icons, stand where there is no picture.
    """

    document: GivenId
    version: int
    title: dict[str, str]
    text: dict[str, tuple[str, ...]]
    icons: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()

    def spoken(self, language: str) -> str:
        """The language in which somebody who asked for ``language`` is shown the text."""
        return language if language in self.text else "en"

    def hash_of(self, language: str) -> str:
        """SHA-256 of the sentences of a language, joined by line feeds, as hex."""
        return hashlib.sha256("\n".join(self.text[language]).encode()).hexdigest()
