# SPDX-License-Identifier: Apache-2.0
"""The languages of the kiosk. One more is a row here, a translation, and a font that has its letters."""

from __future__ import annotations

import msgspec


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """``name`` is the language in its own words: whoever needs it can read it. ``locale`` writes its numbers with the
    digits that stand on tags and shelves here. ``line`` is the share of the usual line spacing that its script wants.
    """

    code: str
    name: str
    locale: str
    right_to_left: bool = False
    line: float = 1.0


LANGUAGES = {
    language.code: language
    for language in (
        Language(code="en", name="English", locale="en_US"),
        Language(code="es", name="Español", locale="es_US"),
        Language(code="ar", name="العربية", locale="ar_AE", right_to_left=True, line=0.95),
    )
}
"""By code, in the order in which they are offered."""
