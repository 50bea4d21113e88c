# SPDX-License-Identifier: Apache-2.0
"""The bytes of a CSV file as rows of text, suspiciously: nobody knows which program wrote it last.

Byte order marks, UTF-8, UTF-16 and Windows-1252; commas, semicolons, tabs and bars; Excel's ``sep=`` line. A file that
could be read in two ways is refused with a sentence, never guessed at.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter

import msgspec

from lab_kiosk.domain.sheets.reasons import Reason, Why, because

MOST_BYTES = 64 * 1024 * 1024
MOST_ROWS = 200_000
MOST_COLUMNS = 400
LONGEST_CELL = 10_000
"""Characters."""
_LOOKED_AT = 100_000
"""Characters in which the first record has to end."""
_DELIMITERS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Refused(msgspec.Struct, frozen=True):
    """Why a whole file is not taken."""

    reason: Reason

    @property
    def sentence(self) -> str:
        """For whoever brought it to the command line."""
        return str(self.reason)


class Line(msgspec.Struct, frozen=True):
    """A record. ``row`` is its number as a spreadsheet shows it; the header is row 1."""

    row: int
    cells: tuple[str, ...]


WINDOWS = "windows-1252"


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """``encoding`` is how the text was understood; blank records are left out. A record may have more or fewer cells
    than the header.
    """

    header: tuple[str, ...]
    lines: tuple[Line, ...]
    encoding: str
    delimiter: str

    @property
    def guessed(self) -> bool:
        """It is no UTF-8, and was read as Windows-1252."""
        return self.encoding == WINDOWS


def read(raw: bytes) -> Sheet | Refused:
    """Never raises, whatever the bytes."""
    if len(raw) > MOST_BYTES:
        return Refused(because(Why.TOO_LARGE, len(raw) // 1_000_000, MOST_BYTES // 1_000_000))
    decoded = _decoded(raw)
    if isinstance(decoded, Refused):
        return decoded
    text, encoding = decoded
    if "\0" in text:
        return Refused(because(Why.NULL_BYTES))
    text, delimiter = _delimited(text)
    records = _records(text, delimiter)
    if isinstance(records, Refused):
        return records
    if not records:
        return Refused(because(Why.EMPTY))
    header, *lines = records
    if not lines:
        return Refused(because(Why.NO_ROWS))
    return Sheet(header=header.cells, lines=tuple(lines), encoding=encoding, delimiter=delimiter)


def _decoded(raw: bytes) -> tuple[str, str] | Refused:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            try:
                return raw.removeprefix(mark).decode(name), name
            except UnicodeDecodeError as error:
                return Refused(because(Why.WRONG_MARK, name.upper(), error.start + len(mark)))
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        return raw.decode("cp1252"), WINDOWS
    except UnicodeDecodeError as error:
        return Refused(because(Why.NO_ENCODING, error.start))


def _delimited(text: str) -> tuple[str, str]:
    """The text without Excel's first line, and what stands between its cells."""
    first, _, rest = text.partition("\n")
    word = first.strip().strip('"').lower()
    if word.startswith("sep=") and len(word) == len("sep=x"):
        return rest, word[-1]
    if first.rstrip("\r\n").lower() == "sep=\t":
        return rest, "\t"
    counted = Counter(character for character in _outside_quotes(text[:_LOOKED_AT]) if character in _DELIMITERS)
    return text, max(_DELIMITERS, key=lambda delimiter: (counted[delimiter], -_DELIMITERS.index(delimiter)))


def _outside_quotes(text: str) -> str:
    """What of the first record with something in it stands outside quotation marks."""
    kept: list[str] = []
    quoted = False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif character in "\r\n" and not quoted and "".join(kept).strip():
            break
        elif not quoted:
            kept.append(character)
    return "".join(kept)


def _records(text: str, delimiter: str) -> list[Line] | Refused:
    found: list[Line] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    try:
        for row, cells in enumerate(reader, 1):
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > MOST_COLUMNS or max(map(len, cells)) > LONGEST_CELL:
                return Refused(because(Why.ROW_TOO_LONG, row))
            if len(found) > MOST_ROWS:
                return Refused(because(Why.TOO_MANY_ROWS, f"{MOST_ROWS:,}"))
            found.append(Line(row, tuple(cells)))
    except csv.Error as error:
        return Refused(because(Why.QUOTES, row + 1, error))
    return found
