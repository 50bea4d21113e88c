# SPDX-License-Identifier: Apache-2.0
"""Records are taken in at the desk: a file, what it is, what each row would do, and then all of it or nothing.

Until the last tap nothing is written. While it is written nobody is served here: the lab does one thing after the
other, and the page says how far it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, get_args

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intake import (
    FileJudged,
    FileRefused,
    FilesFound,
    FileTaken,
    HowFar,
    IntakePage,
    JudgeFile,
    LookForFiles,
    Step,
    StopTakingIn,
    TakeIn,
)
from lab_kiosk.application.intents import Intent
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat

_SCANS = get_args(Intent)


def on_page(row: Callable[[Kiosk, IntakePage, Any], Move]) -> Handler:
    """A row of the open page. The desk's first page shows itself where there is none."""

    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.intake is None else row(kiosk, kiosk.intake, event)

    return handle


def is_writing(kiosk: Kiosk) -> bool:
    return kiosk.intake is not None and kiosk.intake.step is Step.WRITING


def must_wait(kiosk: Kiosk, event: Any) -> bool:
    """Whether a scan comes while everything is being written: it would only be answered behind it."""
    return kiosk.screen is Screen.INTAKE and is_writing(kiosk) and isinstance(event, _SCANS)


def told_to_wait(kiosk: Kiosk) -> Move:
    return stay(kiosk, notice=Notice.SCAN_AGAIN_LATER)


@on_page
def found(kiosk: Kiosk, page: IntakePage, word: FilesFound) -> Move:
    """News that nobody touched anything for: no timer starts again."""
    return replace(kiosk, intake=replace(page, found=word)), ()


@on_page
def picked(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    """A file, and then what it is an export of."""
    if page.step is Step.FILES and page.found is not None:
        file = next((file for file in page.found.files if file.path == tap.value), None)
        return stay(kiosk) if file is None else stay(kiosk, intake=replace(page, step=Step.FORMAT, file=file))
    if page.step is Step.FORMAT and tap.value in set(SheetFormat):
        return _judged_anew(kiosk, replace(page, format=SheetFormat(tap.value), mapping="", days=Days.ISO))
    return stay(kiosk)


@on_page
def mapping_chosen(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    """Read the columns as they were saved under a name, or as they are."""
    saved = page.found.mappings.get(page.format, ()) if page.found and page.format else ()
    if page.step not in {Step.JUDGED, Step.REFUSED} or tap.value not in {"", *saved}:
        return stay(kiosk)
    return _judged_anew(kiosk, replace(page, mapping=tap.value))


@on_page
def days_chosen(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    """How the file writes days, where it does not say so itself."""
    if page.step not in {Step.JUDGED, Step.REFUSED} or tap.value not in set(Days):
        return stay(kiosk)
    return _judged_anew(kiosk, replace(page, days=Days(tap.value)))


@on_page
def judged(kiosk: Kiosk, page: IntakePage, word: FileJudged) -> Move:
    if word.ticket != page.ticket:
        return kiosk, ()
    return stay(kiosk, intake=replace(page, step=Step.JUDGED, judged=word))


@on_page
def refused(kiosk: Kiosk, page: IntakePage, word: FileRefused) -> Move:
    if word.ticket != page.ticket:
        return kiosk, ()
    return stay(kiosk, intake=replace(page, step=Step.REFUSED, refused=word, judged=None))


@on_page
def allowed(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    """The other rows may go in although some are refused; tapped again, not."""
    return stay(kiosk, intake=replace(page, others=not page.others)) if page.held else stay(kiosk)


@on_page
def taken(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    """What was judged is written; behind it, and where nothing can be, the next file."""
    if page.step is Step.JUDGED and page.ready and page.judged is not None:
        writing = replace(page, step=Step.WRITING, done=0, total=page.judged.facts, stopping=False)
        return stay(kiosk, TakeIn(ticket=page.ticket, by=page.by, others=page.others), intake=writing)
    if page.step in {Step.JUDGED, Step.REFUSED, Step.DONE}:
        return _from_the_start(kiosk, page)
    return stay(kiosk)


@on_page
def how_far(kiosk: Kiosk, page: IntakePage, word: HowFar) -> Move:
    """Whoever waits for it is still there."""
    if word.ticket != page.ticket or page.step is not Step.WRITING:
        return kiosk, ()
    moved = replace(page, done=word.done, total=word.total)
    return stay(kiosk, intake=moved, notice=kiosk.notice)


@on_page
def stopped(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    if page.step is not Step.WRITING:
        return stay(kiosk)
    return stay(kiosk, StopTakingIn(), intake=replace(page, stopping=True))


@on_page
def done(kiosk: Kiosk, page: IntakePage, word: FileTaken) -> Move:
    return stay(kiosk, intake=replace(page, step=Step.DONE)) if word.ticket == page.ticket else (kiosk, ())


@on_page
def went_back(kiosk: Kiosk, page: IntakePage, tap: Tap) -> Move:
    match page.step:
        case Step.WRITING:
            return stay(kiosk)
        case Step.FILES:
            return back(kiosk)
        case Step.JUDGED | Step.REFUSED if page.file is not None:
            return stay(kiosk, intake=replace(page, step=Step.FORMAT, judged=None, refused=None, others=False))
        case _:
            return _from_the_start(kiosk, page)


@at_desk
def left_alone(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """What is being written is not walked away from."""
    return stay(kiosk) if is_writing(kiosk) else closed(kiosk, tap)


def _judged_anew(kiosk: Kiosk, page: IntakePage) -> Move:
    if page.file is None or page.format is None:
        return stay(kiosk)
    ticket = page.ticket + 1
    asked = JudgeFile(ticket=ticket, file=page.file, format=page.format, mapping=page.mapping, days=page.days)
    page = replace(page, step=Step.JUDGING, ticket=ticket, judged=None, refused=None, others=False)
    return stay(kiosk, asked, intake=page)


def _from_the_start(kiosk: Kiosk, page: IntakePage) -> Move:
    """Its files may be other ones by now."""
    return stay(kiosk, LookForFiles(), intake=IntakePage(by=page.by, ticket=page.ticket))


TABLE: Table = {
    (Screen.INTAKE, FilesFound): found,
    (Screen.INTAKE, Action.PICK): picked,
    (Screen.INTAKE, Action.CHANGE): mapping_chosen,
    (Screen.INTAKE, Action.DAY): days_chosen,
    (Screen.INTAKE, FileJudged): judged,
    (Screen.INTAKE, FileRefused): refused,
    (Screen.INTAKE, Action.ALLOW): allowed,
    (Screen.INTAKE, Action.TAKE): taken,
    (Screen.INTAKE, HowFar): how_far,
    (Screen.INTAKE, Action.CANCEL): stopped,
    (Screen.INTAKE, FileTaken): done,
    (Screen.INTAKE, Action.BACK): went_back,
    (Screen.INTAKE, Action.CONTINUE): left_alone,
}
