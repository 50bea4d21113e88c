# SPDX-License-Identifier: Apache-2.0
"""Taking records in: the files that are there, what each row would do, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.intake import IntakePage, RowTold, SourceFile, Step, WhyNot
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import day

_GLYPHS: dict[SheetFormat, str] = {
    SheetFormat.ASSETS: "package",
    SheetFormat.TEMPLATE: "book-open",
    SheetFormat.CHROMEOS: "tablet-smartphone",
    SheetFormat.CONSUMABLES: "package-open",
}
_PICTURES: dict[Step | WhyNot, str] = {
    Step.JUDGING: "one-moment",
    Step.DONE: "place-shelf",
    WhyNot.GONE: "lost-found",
    WhyNot.CHANGED: "exceptions",
    WhyNot.FAILED: "recovery",
    WhyNot.STOPPED: "empty-tray",
}
_KILO = 1000
UNREAD_TOLD = 6
"""How many headers that nobody reads are named."""


@dataclass(frozen=True)
class FileRow:
    """``where`` is empty for the kiosk's own folder."""

    path: str
    name: str
    where: str
    date: str
    size: str


@dataclass(frozen=True)
class FormatRow:
    word: str
    glyph: str


@dataclass(frozen=True)
class CountRow:
    word: str
    count: str


@dataclass(frozen=True)
class ProblemRow:
    """``names`` are what the code of the reason names, ``column`` the header of the cell that it is about."""

    row: int
    key: str
    why: str
    names: tuple[str, ...]
    column: str


@dataclass(frozen=True)
class ColumnsRow:
    """Columns as they were saved under a name; without one as the file has them."""

    name: str
    chosen: bool


@dataclass(frozen=True)
class DaysRow:
    days: str
    chosen: bool


@dataclass(frozen=True)
class IntakeView:
    """``step`` and ``why`` are codes. ``held`` counts rows that would be refused, ``more`` those of them that are not
    in ``problems``, ``going`` those that would be written; all three also as they are told. ``ready`` that a tap
    writes the others, or all. ``share`` is from 0 to 1; ``reason``
    and ``names`` say why a whole file is refused. ``picture`` is drawn where there is nothing to read but the title.
    """

    step: str = ""
    looked: bool = False
    folder: str = ""
    files: tuple[FileRow, ...] = ()
    formats: tuple[FormatRow, ...] = ()
    file: str = ""
    format: str = ""
    counts: tuple[CountRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()
    held: int = 0
    more: int = 0
    going: int = 0
    held_told: str = ""
    more_told: str = ""
    going_told: str = ""
    others: bool = False
    ready: bool = False
    nothing_new: bool = False
    guessed: bool = False
    unread: str = ""
    columns: tuple[ColumnsRow, ...] = ()
    days: tuple[DaysRow, ...] = ()
    why: str = ""
    reason: str = ""
    names: tuple[str, ...] = ()
    picture: str = ""
    share: float = 0.0
    done: str = ""
    total: str = ""
    stopping: bool = False


def intake_view(kiosk: Kiosk, site: Site) -> IntakeView:
    page = kiosk.intake
    if page is None:
        return IntakeView()
    judged, refused = page.judged, page.refused
    counts = judged.counts if judged else {}
    problems = tuple(_problem(row) for row in judged.problems) if judged else ()
    going = counts.get(Verdict.NEW, 0) + counts.get(Verdict.CHANGED, 0)
    more = page.held - len(problems)
    return IntakeView(
        step=page.step,
        looked=page.found is not None,
        folder=page.found.folder if page.found else "",
        files=tuple(_file(file, kiosk, site) for file in page.found.files) if page.found else (),
        formats=tuple(FormatRow(word=kind, glyph=_GLYPHS[kind]) for kind in SheetFormat),
        file=page.file.name if page.file else "",
        format=page.format or "",
        counts=tuple(CountRow(word=verdict, count=_told(counts[verdict])) for verdict in Verdict if verdict in counts),
        problems=problems,
        held=page.held,
        more=more,
        going=going,
        held_told=_told(page.held),
        more_told=_told(more),
        going_told=_told(going),
        others=page.others,
        ready=page.ready,
        nothing_new=judged is not None and judged.facts == 0,
        guessed=judged is not None and judged.guessed,
        unread=_listed(judged.unread) if judged else "",
        columns=_columns(page),
        days=tuple(DaysRow(days=days, chosen=days is page.days) for days in Days),
        why=refused.why if refused else "",
        reason=refused.reason.why if refused and refused.reason else "",
        names=refused.reason.names if refused and refused.reason else (),
        picture=_PICTURES.get(refused.why if refused else page.step, ""),
        share=page.done / page.total if page.total else 0.0,
        done=_told(page.done),
        total=_told(page.total),
        stopping=page.stopping,
    )


def _file(file: SourceFile, kiosk: Kiosk, site: Site) -> FileRow:
    there = datetime.fromtimestamp(file.at / 1000, ZoneInfo(site.zone)).date()
    return FileRow(
        path=file.path,
        name=file.name,
        where=file.where,
        date=day(there, kiosk.language),
        size=_size(file.size),
    )


def _told(count: int) -> str:
    """``1300`` is "1,300", in every language, as everywhere on this page."""
    return f"{count:,}"


def _size(count: int) -> str:
    """``18300`` bytes are "18 kB", ``7412000`` "7.4 MB", on one line."""
    told = f"{max(1, round(count / _KILO))} kB" if count < _KILO * _KILO else f"{count / _KILO / _KILO:.1f} MB"
    return told.replace(" ", "\N{NO-BREAK SPACE}")


def _problem(told: RowTold) -> ProblemRow:
    reason = told.reason
    return ProblemRow(row=told.row, key=told.key, why=reason.why, names=reason.names, column=reason.column)


def _columns(page: IntakePage) -> tuple[ColumnsRow, ...]:
    """Nothing to choose where nobody has saved any."""
    saved = page.found.mappings.get(page.format, ()) if page.found and page.format else ()
    return tuple(ColumnsRow(name=name, chosen=name == page.mapping) for name in ("", *saved)) if saved else ()


def _listed(unread: tuple[str, ...]) -> str:
    told = ", ".join(unread[:UNREAD_TOLD])
    return f"{told} …" if len(unread) > UNREAD_TOLD else told
