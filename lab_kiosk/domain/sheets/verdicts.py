# SPDX-License-Identifier: Apache-2.0
"""What becomes of each row of a file, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from lab_kiosk.domain.sheets.reasons import Reason


class Verdict(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


class Change(msgspec.Struct, frozen=True):
    """A field that the row would change. ``before`` is empty where nothing was known."""

    field: str
    before: str
    after: str

    def __str__(self) -> str:
        name = self.field.replace("_", " ")
        return f"{name}: {self.before} \N{RIGHTWARDS ARROW} {self.after}" if self.before else f"{name}: {self.after}"


class RowVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """``key`` is what the row is about, as its file calls it; ``reason`` why it is refused, or something to know
    about one that is taken.
    """

    row: int
    key: str
    verdict: Verdict
    changes: tuple[Change, ...] = ()
    reason: Reason | None = None

    def __str__(self) -> str:
        told = "; ".join((*(str(change) for change in self.changes), *([str(self.reason)] if self.reason else [])))
        where = f"row {self.row}" + (f", {self.key}" if self.key else "")
        return f"{where}: {self.verdict}" + (f": {told}" if told else "")


def counts(verdicts: Iterable[RowVerdict]) -> dict[Verdict, int]:
    """How many rows each verdict has, those with none too."""
    counted = Counter(one.verdict for one in verdicts)
    return {verdict: counted[verdict] for verdict in Verdict}
