# SPDX-License-Identifier: Apache-2.0
"""What a keyboard scanner means by its keys. The scanner's own setting counts, never that of the desktop.

Keys are named by their place on a US keyboard: codes of Linux's `input-event-codes.h`, which evdev hands over. A new
country is one entry of `LAYOUTS`; only characters that a code may have (ASCII) are worth an entry.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

# The rows of keys on any keyboard: the code of the leftmost, and how many. The last two are the key that European
# boards have more, and Space.
_ROWS = ((41, 1), (2, 12), (16, 12), (30, 11), (43, 1), (44, 10), (86, 1), (57, 1))
KEYPAD = MappingProxyType(
    {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"}
    | {83: ".", 74: "-", 78: "+", 55: "*", 98: "/"}
)
"""With Num Lock on, as scanners use it."""
KEYPAD_DIGITS = frozenset({71, 72, 73, 75, 76, 77, 79, 80, 81, 82})

ENTER, KEYPAD_ENTER, TAB, CAPS_LOCK, NUM_LOCK, SCROLL_LOCK = 28, 96, 15, 58, 69, 70
SUFFIXES = frozenset({ENTER, KEYPAD_ENTER, TAB})
SHIFTS = frozenset({42, 54})
LEFT_ALT, ALT_GR = 56, 100
CONTROLS = frozenset({29, 97})
METAS = frozenset({125, 126})
LINE_FEED_LETTERS = frozenset({36, 50})
"""J and M: with Control, how some scanners type a line end."""


@dataclass(frozen=True, slots=True)
class Layout:
    plain: Mapping[int, str]
    shifted: Mapping[int, str]
    third: Mapping[int, str]
    """With AltGr."""

    def character(self, code: int, *, shift: bool, alt_gr: bool) -> str:
        """What the key types; empty if nothing that a code may have."""
        if alt_gr:
            return self.third.get(code, "")
        return (self.shifted if shift else self.plain).get(code, "") or KEYPAD.get(code, "")


def _layout(plain: Sequence[str], shifted: Sequence[str], third: Mapping[str, str] | None = None) -> Layout:
    """From the characters of `_ROWS`, row by row. A space stands for a key that types nothing a code may have."""
    codes = [code for first, count in _ROWS for code in range(first, first + count)]
    tables = [
        {code: character for code, character in zip(codes, "".join(rows), strict=True) if character != " "} | {57: " "}
        for rows in (plain, shifted)
    ]
    by_character = {character: code for code, character in tables[0].items()}
    extra = {by_character[key]: character for key, character in (third or {}).items()}
    return Layout(*(MappingProxyType(table) for table in (*tables, extra)))


LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    {
        "us": _layout(
            ("`", "1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "\\", "zxcvbnm,./", " ", " "),
            ("~", "!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"', "|", "ZXCVBNM<>?", " ", " "),
        ),
        "fr": _layout(
            (" ", "& \"'(- _  )=", "azertyuiop $", "qsdfghjklm ", "*", "wxcvbn,;:!", "<", " "),
            (" ", "1234567890 +", "AZERTYUIOP  ", "QSDFGHJKLM%", " ", "WXCVBN?./ ", ">", " "),
            {'"': "#", "'": "{", "(": "[", "-": "|", "_": "\\", ")": "]", "=": "}"},
        ),
        "de": _layout(
            (" ", "1234567890  ", "qwertzuiop +", "asdfghjkl  ", "#", "yxcvbnm,.-", "<", " "),
            (" ", '!" $%&/()=? ', "QWERTZUIOP *", "ASDFGHJKL  ", "'", "YXCVBNM;:_", ">", " "),
            {"7": "{", "8": "[", "9": "]", "0": "}", "q": "@", "+": "~", "<": "|"},
        ),
    }
)


def keys_of(layout: Layout, character: str) -> tuple[int, bool] | None:
    """The key, and whether with Shift, that types the character; None if no key or only AltGr does."""
    for shift, table in ((False, layout.plain), (True, layout.shifted)):
        for code, typed in table.items():
            if typed == character:
                return code, shift
    return None


_US = LAYOUTS["us"]
_OF_CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/ "
FRENCH_TRACES = frozenset("!@#$%^&*()")
"""What digits that a French scanner types are on a US keyboard."""
FRENCH_IMAGE = frozenset(
    _US.character(key[0], shift=key[1], alt_gr=False)
    for key in (keys_of(LAYOUTS["fr"], character) for character in _OF_CODES)
    if key is not None
)


def looks_french(text: str) -> bool:
    """Whether a text read as US keys can hardly be anything but capitals and digits of a scanner set for France.

    Other layouts only swap letters, or leave too little trace to be named without doubt.
    """
    return FRENCH_IMAGE.issuperset(text) and sum(character in FRENCH_TRACES for character in text) > 1
