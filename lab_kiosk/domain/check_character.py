# SPDX-License-Identifier: Apache-2.0
"""ISO 7064 MOD 37,36: one check character over 0-9 and A-Z that catches every single mistyped character."""

from __future__ import annotations

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUE = {character: value for value, character in enumerate(_ALPHABET)}
_MODULUS = 36


def check_character(text: str) -> str:
    """The character to put behind ``text``. Raises KeyError for characters outside 0-9 and A-Z."""
    carried = (_fold(text) or _MODULUS) * 2 % (_MODULUS + 1)
    return _ALPHABET[(1 - carried) % _MODULUS]


def is_checked(text: str) -> bool:
    """Whether ``text`` ends in its own check character."""
    return len(text) > 1 and _VALUE.keys() >= set(text) and check_character(text[:-1]) == text[-1]


def _fold(text: str) -> int:
    check = _MODULUS // 2
    for character in text:
        check = ((check or _MODULUS) * 2 % (_MODULUS + 1) + _VALUE[character]) % _MODULUS
    return check
