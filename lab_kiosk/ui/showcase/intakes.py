# SPDX-License-Identifier: Apache-2.0
"""Invented files for the pictures of taking records in."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.intake import (
    FileJudged,
    FileRefused,
    FilesFound,
    IntakePage,
    RowTold,
    SourceFile,
    Step,
    WhyNot,
)
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.reasons import Reason, Why
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.ui.showcase.invented import EMPTY, NOW
from lab_kiosk.ui.showcase.staff import DAY, HOUR, SAM

FILES = (
    SourceFile(
        path="/media/it/KINGSTON/a", name="snipe-it-assets.csv", where="KINGSTON", size=7_412_000, at=NOW - HOUR
    ),
    SourceFile(
        path="/media/it/KINGSTON/b", name="consumables 2026-11.csv", where="KINGSTON", size=18_300, at=NOW - DAY
    ),
    SourceFile(path="/imports/c", name="chromebooks.csv", where="", size=912_000, at=NOW - 40 * DAY),
)
FOUND = FilesFound(
    files=FILES,
    folder="/var/lib/lab-kiosk/imports",
    mappings={SheetFormat.ASSETS: ("dell", "warehouse")},
)
_ROWS = (
    RowTold(row=17, key="LAB-0231", reason=Reason(Why.ANY_DAY, ("3/4/26",), "Purchase Date")),
    RowTold(row=208, key="", reason=Reason(Why.NEEDED, ("tag and no serial", "tag", "serial"))),
    RowTold(row=4_112, key="LAB-4410", reason=Reason(Why.ROUNDED, ("3.56E+14",), "Serial")),
)


def _counted(new: int, changed: int, same: int, refused: int) -> dict[Verdict, int]:
    return dict(zip(Verdict, (new, changed, same, refused), strict=True))


def states() -> dict[str, Kiosk]:
    page = IntakePage(by="S", found=FOUND)
    chosen = replace(page, file=FILES[0], step=Step.FORMAT)
    judging = replace(chosen, step=Step.JUDGING, format=SheetFormat.ASSETS, ticket=1)
    good = FileJudged(
        ticket=1,
        counts=_counted(1_204, 96, 48_700, 0),
        problems=(),
        unread=("Notes", "Checked Out To", "Location"),
        facts=3_900,
    )
    bad = replace(good, counts=_counted(1_201, 96, 48_700, 31), problems=_ROWS, guessed=True)
    judged = replace(judging, step=Step.JUDGED, judged=good)
    refused = replace(judging, step=Step.REFUSED)
    writing = replace(judged, step=Step.WRITING, done=1_000, total=3_900)
    no_column = Reason(Why.NO_COLUMN, ("Asset Tag", "tag", "Nummer, Gerät, Hersteller", "Asset Tag"))
    pages = {
        "looking": replace(page, found=None),
        "files": page,
        "no-files": replace(page, found=replace(FOUND, files=())),
        "format": chosen,
        "judging": judging,
        "judged": judged,
        "problems": replace(judged, judged=bad),
        "others": replace(judged, judged=bad, others=True),
        "known": replace(judged, judged=replace(good, counts=_counted(0, 0, 50_000, 0), facts=0)),
        "writing": writing,
        "stopping": replace(writing, done=2_000, stopping=True),
        "done": replace(writing, step=Step.DONE, done=3_900),
        **{
            f"not-{why}": replace(
                refused, refused=FileRefused(ticket=1, why=why, reason=no_column if why is WhyNot.REFUSED else None)
            )
            for why in WhyNot
        },
    }
    screen = replace(EMPTY, screen=Screen.INTAKE, desk=replace(SAM, role=StaffRole.IT))
    return {
        **{f"intake-{name}": replace(screen, intake=told) for name, told in pages.items()},
        "intake-wait": replace(screen, intake=writing, notice=Notice.SCAN_AGAIN_LATER),
    }
