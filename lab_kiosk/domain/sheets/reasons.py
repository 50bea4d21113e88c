# SPDX-License-Identifier: Apache-2.0
"""Why a cell, a row or a whole file is not taken: a code and what it names. The command line says it in English, with
:func:`str`; the glass has words of its own for each code (``IntakeReasonWords.qml``, ``IntakeFileWords.qml``).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Why(StrEnum):
    """In the order in which a file is read. :data:`ENGLISH` says what each names."""

    TOO_LARGE = "too_large"
    WRONG_MARK = "wrong_mark"
    NO_ENCODING = "no_encoding"
    NULL_BYTES = "null_bytes"
    EMPTY = "empty"
    NO_ROWS = "no_rows"
    ROW_TOO_LONG = "row_too_long"
    TOO_MANY_ROWS = "too_many_rows"
    QUOTES = "quotes"
    MAPPING_FIELD = "mapping_field"
    MAPPING_COLUMN = "mapping_column"
    MAPPING_TWICE = "mapping_twice"
    COLUMN_TWICE = "column_twice"
    NO_COLUMN = "no_column"
    TOO_MANY_CELLS = "too_many_cells"
    NEEDED = "needed"
    LOST = "lost"
    FORMULA = "formula"
    UNPRINTABLE = "unprintable"
    TOO_LONG = "too_long"
    ROUNDED = "rounded"
    NUMBER = "number"
    NO_BARCODE = "no_barcode"
    ANY_DAY = "any_day"
    NO_DAY = "no_day"
    NO_YEAR = "no_year"
    NO_COST = "no_cost"
    NO_WHOLE = "no_whole"
    NO_TRUTH = "no_truth"
    NO_IMEI = "no_imei"
    NO_ICCID = "no_iccid"
    NO_MAC = "no_mac"
    TAG_TWICE = "tag_twice"
    SERIAL_TWICE = "serial_twice"
    TAG_ZEROS = "tag_zeros"
    SERIAL_ZEROS = "serial_zeros"
    OTHER_THING = "other_thing"
    OTHER_SERIAL = "other_serial"
    OTHER_TAG = "other_tag"
    NO_MODEL = "no_model"
    MODEL_WHILE_OUT = "model_while_out"
    RETIRED_WHILE_OUT = "retired_while_out"
    PART_TWICE = "part_twice"
    NOT_SCANNABLE = "not_scannable"
    COUNT_STAYS = "count_stays"
    SAID = "said"
    """In the words of a format that only the command line takes in: people, and rosters."""


ENGLISH: dict[Why, str] = {
    Why.TOO_LARGE: "The file has {0} MB; more than {1} is not read at once.",
    Why.WRONG_MARK: "The file says that it is {0} and is not, at byte {1}.",
    Why.NO_ENCODING: "The file is neither UTF-8 nor Windows-1252 (byte {0}). Save it as CSV UTF-8.",
    Why.NULL_BYTES: "There are null bytes in the file: it is no CSV file, or it was cut off while it was written.",
    Why.EMPTY: "The file is empty.",
    Why.NO_ROWS: "The file has a header and no row below it.",
    Why.ROW_TOO_LONG: "Row {0} is too long: a quotation mark may be missing in it or above it.",
    Why.TOO_MANY_ROWS: "The file has more than {0} rows. Take it in in parts.",
    Why.QUOTES: "Row {0} cannot be read: its quotation marks do not match ({1}).",
    Why.MAPPING_FIELD: "The mapping speaks of {0}, which is no field here: {1}.",
    Why.MAPPING_COLUMN: "The mapping reads {0} from the column {1}, which the file does not have.",
    Why.MAPPING_TWICE: "The mapping reads two fields from the same column.",
    Why.COLUMN_TWICE: "The column {0} is in the file {1} times.",
    Why.NO_COLUMN: "The file has no column {0}. Name it with --column {1}=HEADER; the file has: {2}.",
    Why.TOO_MANY_CELLS: "it has {0} cells below {1} headers: a comma too many?",
    Why.NEEDED: "it has no {0}",
    Why.LOST: "is {0}, which a spreadsheet writes where it has lost a value",
    Why.FORMULA: "is a formula; save the values",
    Why.UNPRINTABLE: "has characters in it that cannot be printed",
    Why.TOO_LONG: "has {0} characters; {1} is the most",
    Why.ROUNDED: "is {0}: a spreadsheet has rounded it. Format the column as text and export again",
    Why.NUMBER: "is {0}: a program took it for a number. Format the column as text and export again",
    Why.NO_BARCODE: "has a character that no barcode has",
    Why.ANY_DAY: "is {0}, which may be another day elsewhere. Write days as 2026-09-01, or say --days",
    Why.NO_DAY: "is {0}, a day that no calendar has",
    Why.NO_YEAR: "is {0}: that year is no year of ours",
    Why.NO_COST: "is {0}, which is no cost like 1299.50",
    Why.NO_WHOLE: "is {0}, which is no whole number",
    Why.NO_TRUTH: "is {0}; it takes true or false",
    Why.NO_IMEI: "is no IMEI: 15 digits of which the last one proves the others. A leading zero may be lost",
    Why.NO_ICCID: "is no ICCID: 19 or 20 digits of which the last one proves the others",
    Why.NO_MAC: "is no MAC address: 12 digits 0-9 and A-F",
    Why.TAG_TWICE: "the tag {0} stands in {1} rows of the file",
    Why.SERIAL_TWICE: "the serial number {0} stands in {1} rows of the file",
    Why.TAG_ZEROS: "the tag {0} may be {1}, which the lab knows, with its leading zeros lost",
    Why.SERIAL_ZEROS: "the serial number {0} may be {1}, which the lab knows, with its leading zeros lost",
    Why.OTHER_THING: "the tag is on another thing than the serial number {0}, which has {1} here",
    Why.OTHER_SERIAL: "the thing with this tag has the serial number {0} here, not {1}",
    Why.OTHER_TAG: "the serial number {0} has the tag {1} here",
    Why.NO_MODEL: "the lab does not know it, and a new thing needs a model",
    Why.MODEL_WHILE_OUT: "it would become another model while somebody has it",
    Why.RETIRED_WHILE_OUT: "the file says that it is retired, but it is not in the lab",
    Why.PART_TWICE: "another row of the file is about the same part",
    Why.NOT_SCANNABLE: "{0} cannot be scanned as it is: put a label of the lab on it",
    Why.COUNT_STAYS: "the lab counts {0}, the file says {1}: the lab's count stays",
    Why.SAID: "{0}",
}
"""``{0}``, ``{1}``, … are what the reason names: a value of the file, a number, a header. ``NO_COLUMN`` names its
headers once more, and ``NEEDED`` its fields, without a word of any language between them.
"""


class Reason(msgspec.Struct, frozen=True):
    """``names`` are what :data:`ENGLISH` has places for; ``column`` the header above the cell that it is about, empty
    where it is about the row or the file. As a text it is a sentence about a file, and the end of one about a row.
    """

    why: Why
    names: tuple[str, ...] = ()
    column: str = ""

    def __str__(self) -> str:
        told = ENGLISH[self.why].format(*self.names)
        return f"{self.column} {told}" if self.column else told


def because(why: Why, *names: object) -> Reason:
    return Reason(why, tuple(str(name) for name in names))
