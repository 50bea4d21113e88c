# SPDX-License-Identifier: Apache-2.0
"""Records are taken in at the desk: nothing is written before the last tap, and then all of it or nothing."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.intake import (
    FileJudged,
    FileRefused,
    FilesFound,
    FileTaken,
    HowFar,
    IntakePage,
    JudgeFile,
    LookForFiles,
    RowTold,
    SourceFile,
    Step,
    StopTakingIn,
    TakeIn,
    WhyNot,
)
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.domain.staff import StaffRole
from tests.support.builders import SECOND, STAFF
from tests.support.desk import Desk
from tests.support.journeys import LOGIN, PATS, A, at_staff_desk, card

FILE = SourceFile(path="/stick/a.csv", name="a.csv", where="STICK", size=10, at=1)
FOUND = FilesFound(files=(FILE,), folder="/imports", mappings={SheetFormat.ASSETS: ("dell",)})


def counted(new: int = 2, changed: int = 0, same: int = 0, refused: int = 0) -> dict[Verdict, int]:
    return dict(zip(Verdict, (new, changed, same, refused), strict=True))


def at_files(role: StaffRole = StaffRole.IT) -> Desk:
    here = at_staff_desk(role=role).tap(Action.OPEN, "intake")
    assert (here.screen, here.asked_intake) == (Screen.INTAKE, [LookForFiles()])
    return here.send(FOUND)


def page(here: Desk) -> IntakePage:
    assert here.kiosk.intake is not None
    return here.kiosk.intake


def told(here: Desk, **changes: Any) -> FileJudged:
    known: dict[str, Any] = {"counts": counted(), "problems": (), "unread": (), "facts": 5}
    return FileJudged(ticket=page(here).ticket, **{**known, **changes})


def judged(**changes: Any) -> Desk:
    here = at_files().tap(Action.PICK, FILE.path).tap(Action.PICK, SheetFormat.ASSETS)
    return here.send(told(here, **changes))


def writing() -> Desk:
    here = judged().tap(Action.TAKE)
    assert page(here).step is Step.WRITING
    return here


def test_a_file_and_what_it_is_then_what_each_row_would_do_and_then_it_is_written_by_name() -> None:
    here = at_files().tap(Action.PICK, FILE.path)
    assert (page(here).step, page(here).file) == (Step.FORMAT, FILE)
    here.tap(Action.PICK, SheetFormat.ASSETS)
    ticket = page(here).ticket
    assert here.asked_intake[-1] == JudgeFile(ticket=ticket, file=FILE, format=SheetFormat.ASSETS)
    assert page(here).step is Step.JUDGING
    here.send(told(here)).tap(Action.TAKE)
    assert here.asked_intake[-1] == TakeIn(ticket=ticket, by=STAFF, others=False)
    here.send(HowFar(ticket=ticket, done=3, total=5))
    assert (page(here).done, page(here).total) == (3, 5)
    here.send(FileTaken(ticket=ticket))
    assert page(here).step is Step.DONE
    here.tap(Action.TAKE)
    assert (page(here).step, page(here).found, here.asked_intake[-1]) == (Step.FILES, None, LookForFiles())


def test_with_rows_refused_nothing_goes_in_until_somebody_says_the_others_may() -> None:
    here = judged(
        counts=counted(refused=3), problems=(RowTold(row=2, key="", reason=because(Why.NEEDED, "tag", "tag")),)
    )
    assert (page(here).held, page(here).ready) == (3, False)
    here.tap(Action.ALLOW)
    assert page(here).ready
    here.tap(Action.ALLOW)
    assert not page(here).ready
    here.tap(Action.ALLOW).tap(Action.TAKE)
    assert here.asked_intake[-1] == TakeIn(ticket=page(here).ticket, by=STAFF, others=True)
    assert not judged().tap(Action.ALLOW).kiosk.intake.others  # type: ignore[union-attr]


def test_where_the_lab_knows_all_of_it_the_tap_leads_to_the_next_file() -> None:
    here = judged(counts=counted(0, 0, 5), facts=0).tap(Action.TAKE)
    assert (page(here).step, here.asked_intake[-1]) == (Step.FILES, LookForFiles())


@pytest.mark.parametrize("why", WhyNot)
def test_a_file_that_is_not_taken_says_why_and_back_leads_to_what_it_may_be_instead(why: WhyNot) -> None:
    here = judged()
    here.send(FileRefused(ticket=page(here).ticket, why=why, reason=because(Why.EMPTY)))
    assert (page(here).step, page(here).judged) == (Step.REFUSED, None)
    here.tap(Action.BACK)
    assert (page(here).step, page(here).refused) == (Step.FORMAT, None)
    assert page(here.tap(Action.BACK)).step is Step.FILES
    assert here.tap(Action.BACK).screen is Screen.DESK


def test_columns_as_they_were_saved_and_another_way_to_write_days_are_judged_anew() -> None:
    here = judged().tap(Action.CHANGE, "dell")
    assert (page(here).step, page(here).mapping) == (Step.JUDGING, "dell")
    asked = here.asked_intake[-1]
    assert isinstance(asked, JudgeFile)
    assert asked.mapping == "dell"
    here.send(told(here)).tap(Action.DAY, Days.MONTH_FIRST)
    assert (page(here).days, page(here).ticket) == (Days.MONTH_FIRST, 3)
    before = here.kiosk
    here.tap(Action.CHANGE, "hp").tap(Action.DAY, "never")
    assert here.kiosk.intake == before.intake
    here.send(told(here)).tap(Action.CHANGE, "hp").tap(Action.DAY, "never")
    assert page(here).step is Step.JUDGED


def test_an_answer_about_a_file_before_is_none_about_this_one() -> None:
    here = judged()
    before = page(here)
    late = before.ticket - 1
    for word in (
        FileJudged(ticket=late, counts=counted(), problems=(), unread=(), facts=1),
        FileRefused(ticket=late, why=WhyNot.GONE),
        HowFar(ticket=late, done=1, total=2),
        HowFar(ticket=before.ticket, done=1, total=2),
        FileTaken(ticket=late),
    ):
        assert page(here.send(word)) == before


def test_while_it_is_written_nobody_is_served_and_who_scans_is_told_to_scan_again() -> None:
    here = writing()
    for text in (PATS, A, LOGIN, card(Command.DESK), card(Command.EVACUATE), "?"):
        before = len(here.lab.store.entries)
        here.kiosk = replace(here.kiosk, notice=None)
        here.scan(text)
        assert (here.screen, here.kiosk.notice) == (Screen.INTAKE, Notice.SCAN_AGAIN_LATER)
        assert (page(here).step, len(here.lab.store.entries)) == (Step.WRITING, before)
    here.send(HowFar(ticket=page(here).ticket, done=4, total=5))
    assert here.kiosk.notice is Notice.SCAN_AGAIN_LATER


def test_what_is_being_written_is_not_walked_away_from_and_a_stop_is_asked_for_once() -> None:
    here = writing().tap(Action.BACK).tap(Action.CONTINUE).wait(600 * SECOND)
    assert (here.screen, page(here).step) == (Screen.INTAKE, Step.WRITING)
    here.tap(Action.TAKE)
    assert not page(here).stopping
    here.tap(Action.CANCEL)
    assert (page(here).stopping, here.asked_intake[-1]) == (True, StopTakingIn())
    here.send(FileRefused(ticket=page(here).ticket, why=WhyNot.STOPPED))
    assert page(here).step is Step.REFUSED
    asked = list(here.asked_intake)
    here.tap(Action.CANCEL)
    assert here.asked_intake == asked


def test_before_that_whoever_scans_is_served_and_left_alone_it_closes() -> None:
    assert judged().scan(PATS).screen is Screen.VERDICT
    here = judged().tap(Action.CONTINUE)
    assert (here.screen, here.kiosk.desk, here.kiosk.intake) == (Screen.ATTRACT, None, None)


def test_what_is_no_file_and_no_kind_of_file_is_no_choice() -> None:
    here = at_files().tap(Action.PICK, "/etc/passwd")
    assert page(here).step is Step.FILES
    here.tap(Action.PICK, FILE.path).tap(Action.PICK, "users")
    assert page(here).step is Step.FORMAT
    assert page(here.tap(Action.TAKE).tap(Action.CHANGE, "").tap(Action.DAY, Days.ISO)).step is Step.FORMAT
    here = at_staff_desk(role=StaffRole.IT).tap(Action.OPEN, "intake").tap(Action.PICK, FILE.path)
    assert page(here).step is Step.FILES


def test_an_answer_that_comes_without_a_page_shows_the_desk() -> None:
    here = at_files()
    here.kiosk = replace(here.kiosk, intake=None)
    assert here.send(FOUND).screen is Screen.DESK
    here = at_files()
    here.kiosk = replace(here.kiosk, intake=IntakePage(by=STAFF, step=Step.JUDGED, found=FOUND))
    assert page(here.tap(Action.CHANGE, "")).step is Step.JUDGED
    assert page(here.tap(Action.BACK)).step is Step.FILES


def test_the_desk_role_takes_nothing_in() -> None:
    here = at_staff_desk(role=StaffRole.DESK).tap(Action.OPEN, "intake")
    assert (here.screen, here.kiosk.notice, here.asked_intake) == (Screen.DESK, Notice.NOT_YOUR_PART, [])
