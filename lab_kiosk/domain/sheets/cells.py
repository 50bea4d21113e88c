# SPDX-License-Identifier: Apache-2.0
"""One cell: what a text means, and what a spreadsheet has made of it on its way here.

A function takes a text that is not blank and gives its value, or raises :class:`BadCell` with the end of a sentence
that begins with the row and the column.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from enum import StrEnum

from lab_kiosk.domain.sheets.reasons import Why, because

LONGEST = 200
LONGEST_IDENTIFIER = 64
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
_SCIENTIFIC = re.compile(r"[+-]?\d([.,]\d+)?E[+-]\d+", re.IGNORECASE)
_FLOAT = re.compile(r"\d+[.,]0+")
_BROKEN = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|#+)", re.IGNORECASE)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})")
_EPOCH = re.compile(r"\d{12,13}")
_MONEY = re.compile(r"\$?\s?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,4})?")
_WHOLE = re.compile(r"(\d{1,9})(?:\.0+)?(?:\s*(?:months?|mo\.?|pcs?\.?))?", re.IGNORECASE)
_MAC = re.compile(r"[0-9A-F]{12}")
_UNSEEN = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_TRUE, _FALSE = {"1", "true", "yes", "y", "active"}, {"0", "false", "no", "n", "inactive"}


class BadCell(ValueError):  # noqa: N818 - it names what is bad, for a sentence
    """What is wrong with a cell; as a text, the end of a sentence."""

    def __init__(self, why: Why, *names: object) -> None:
        self.reason = because(why, *names)
        super().__init__(str(self.reason))


def plain(cell: str) -> str:
    """A cell as its writer meant it: without blanks around it, invisible characters, and the apostrophe or the
    formula that kept a program from taking it for a number. Empty for a blank cell.
    """
    text = cell if cell.isascii() else _UNSEEN.sub("", unicodedata.normalize("NFC", cell))
    text = text.replace("\N{NO-BREAK SPACE}", " ").strip()
    kept = _KEPT_AS_TEXT.fullmatch(text)
    if kept:
        text = kept[1].strip()
    if text.startswith("'") and text[1:].startswith(_FORMULA):
        text = text[1:].strip()
    return text


def words(text: str) -> str:
    """Ordinary text on one line."""
    if _BROKEN.fullmatch(text):
        raise BadCell(Why.LOST, text)
    if text.startswith("="):
        raise BadCell(Why.FORMULA)
    text = " ".join(text.split())
    if not text.isprintable():
        raise BadCell(Why.UNPRINTABLE)
    if len(text) > LONGEST:
        raise BadCell(Why.TOO_LONG, len(text), LONGEST)
    return text


def identifier(text: str) -> str:
    """A number that somebody printed on something. In capitals, as scanners are read."""
    text = words(text)
    if _SCIENTIFIC.fullmatch(text):
        raise BadCell(Why.ROUNDED, text)
    if _FLOAT.fullmatch(text):
        raise BadCell(Why.NUMBER, text)
    if not text.isascii():
        raise BadCell(Why.NO_BARCODE)
    if len(text) > LONGEST_IDENTIFIER:
        raise BadCell(Why.TOO_LONG, len(text), LONGEST_IDENTIFIER)
    return text.upper()


class Days(StrEnum):
    """How a file writes days. ISO means the same everywhere; the others only where somebody says which."""

    ISO = "iso"
    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


def days(written: Days) -> Callable[[str], str]:
    """:func:`day` for a file that writes its days so: 11/5/22 and 2022-11-05 both, where the month is first."""

    def read(text: str) -> str:
        found = _SLASHED.fullmatch(text)
        if written is Days.ISO or not found:
            return day(text)
        first, second, year = (int(part) for part in found.groups())
        month, date_ = (first, second) if written is Days.MONTH_FIRST else (second, first)
        return day(f"{year + 2000 if year < 100 else year}-{month:02}-{date_:02}")

    return read


def day(text: str) -> str:
    """A day as YYYY-MM-DD; a time behind it, or a number of milliseconds since 1970, is cut down to its day."""
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text) / 1000, UTC).date().isoformat()
    found = _DAY.fullmatch(text)
    if not found:
        raise BadCell(Why.ANY_DAY, text[:30])
    try:
        told = date.fromisoformat(found[1])
    except ValueError:
        raise BadCell(Why.NO_DAY, text[:30]) from None
    if not 1970 <= told.year <= 2100:
        raise BadCell(Why.NO_YEAR, text[:30])
    return told.isoformat()


def money(text: str) -> str:
    """A cost as a decimal number with at least two places, without a currency."""
    found = _MONEY.fullmatch(text)
    if not found:
        raise BadCell(Why.NO_COST, text[:30])
    places = (found[2] or ".")[1:].ljust(2, "0")
    return f"{int(found[1].replace(',', ''))}.{places}"


def whole(text: str) -> int:
    """A count."""
    found = _WHOLE.fullmatch(text)
    if not found:
        raise BadCell(Why.NO_WHOLE, text[:30])
    return int(found[1])


def truth(text: str) -> bool:
    told = text.casefold()
    if told not in _TRUE | _FALSE:
        raise BadCell(Why.NO_TRUTH, text[:30])
    return told in _TRUE


def imei(text: str) -> str:
    """Fifteen digits, the last one the check digit (3GPP TS 23.003)."""
    text = identifier(text).replace("-", "").replace(" ", "")
    if len(text) != 15 or not text.isdigit() or not luhn(text):
        raise BadCell(Why.NO_IMEI)
    return text


def iccid(text: str) -> str:
    """The number of a SIM: 19 or 20 digits, the last one the check digit (ITU-T E.118). 20 may have a filler F."""
    text = identifier(text).replace(" ", "")
    digits = text.removesuffix("F")
    if len(digits) not in {19, 20} or not digits.isdigit() or not luhn(digits):
        raise BadCell(Why.NO_ICCID)
    return digits


def mac(text: str) -> str:
    """Six bytes, as twelve capital hex digits in pairs."""
    digits = re.sub("[:. -]", "", text).upper()
    if not _MAC.fullmatch(digits):
        raise BadCell(Why.NO_MAC)
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1 annex B: whether the last digit proves the others."""
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def disarmed(text: str) -> str:
    """A cell for a file that somebody will open in a spreadsheet: what would be a formula there stays a text (OWASP,
    "CSV injection"). :func:`plain` takes the apostrophe away again.
    """
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_line(cells: Iterable[str]) -> str:
    """RFC 4180, every cell disarmed."""
    return ",".join(_quoted(disarmed(cell)) for cell in cells) + "\r\n"


def _quoted(cell: str) -> str:
    if cell == cell.strip() and not any(mark in cell for mark in ',"\r\n'):
        return cell
    return '"' + cell.replace('"', '""') + '"'
