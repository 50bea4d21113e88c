# SPDX-License-Identifier: Apache-2.0
"""Letters for a nickname, one tap each. They are in :class:`Draft` and nowhere else: no text field, no clipboard.

A screen that asks for a word adds ``**writing.rows(Screen.X)`` to its table, reads ``kiosk.draft.text``, and puts
``draft=Draft()`` where it goes on. A reset forgets the draft with everything else.
"""

from __future__ import annotations

import unicodedata

from msgspec.structs import replace

from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action

LONGEST = 20
"""Characters of a nickname: what fits on one line of the screen and of a label."""
BETWEEN = frozenset(" '-.")
"""What may stand between letters, one at a time and never first. No digits: a name needs none, a phone number does."""
_BEGINS_A_WORD = frozenset(" -")


def typed(kiosk: Kiosk, tap: Tap) -> Move:
    """One letter more. What is no letter, and what would not fit, changes nothing."""
    draft = kiosk.draft
    letter = _letter(draft, unicodedata.normalize("NFC", tap.value))
    if not letter or len(draft.text) >= LONGEST:
        return stay(kiosk)
    return stay(kiosk, draft=replace(draft, text=draft.text + letter, capital=letter in _BEGINS_A_WORD, signs=False))


def erased(kiosk: Kiosk, tap: Tap) -> Move:
    text = kiosk.draft.text[:-1]
    capital = not text or text[-1] in _BEGINS_A_WORD
    return stay(kiosk, draft=replace(kiosk.draft, text=text, capital=capital))


def shifted(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, draft=replace(kiosk.draft, capital=not kiosk.draft.capital))


def turned(kiosk: Kiosk, tap: Tap) -> Move:
    """The page of accents and back, where both do not fit."""
    return stay(kiosk, draft=replace(kiosk.draft, signs=not kiosk.draft.signs))


def other_letters(kiosk: Kiosk, tap: Tap) -> Move:
    """The keys of another language. Which ones there are is the keyboard's business, and so is an unknown name."""
    return stay(kiosk, draft=replace(kiosk.draft, layout=tap.value, signs=False))


def rows(screen: Screen) -> Table:
    """What every screen with a letter keyboard has in its table."""
    return {
        (screen, Action.TYPE): typed,
        (screen, Action.ERASE): erased,
        (screen, Action.SHIFT): shifted,
        (screen, Action.SIGNS): turned,
        (screen, Action.LAYOUT): other_letters,
    }


def _letter(draft: Draft, value: str) -> str:
    """What ``value`` adds to the draft: itself, its capital, or nothing."""
    if len(value) != 1:
        return ""
    if value in BETWEEN:
        return value if draft.text and draft.text[-1] not in BETWEEN else ""
    if not value.isalpha():
        return ""
    upper = value.upper()
    return upper if draft.capital and len(upper) == 1 else value
