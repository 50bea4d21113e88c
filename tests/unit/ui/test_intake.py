# SPDX-License-Identifier: Apache-2.0
"""What the glass shows of a file that is taken in."""

from __future__ import annotations

import re

import pytest

from lab_kiosk import paths
from lab_kiosk.application.flows import Action, Tap
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.intake import WhyNot
from lab_kiosk.domain.sheets.reasons import ENGLISH, Why
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.intake import _GLYPHS, IntakeView, intake_view
from lab_kiosk.ui.qt.presentation import Presentation
from lab_kiosk.ui.showcase.invented import SITE
from lab_kiosk.ui.showcase.states import STATES
from tests.unit.ui.test_centre import words

NEVER_REFUSED = {Why.NOT_SCANNABLE, Why.COUNT_STAYS, Why.SAID}
"""Said of rows that are taken, or by what the glass does not take in."""


def seen(name: str) -> IntakeView:
    return intake_view(STATES[f"intake-{name}"], SITE)


def test_a_file_is_named_with_where_it_is_how_old_and_how_large() -> None:
    view = seen("files")
    assert [(row.name, row.where, row.size) for row in view.files] == [
        ("snipe-it-assets.csv", "KINGSTON", "7.4\N{NO-BREAK SPACE}MB"),
        ("consumables 2026-11.csv", "KINGSTON", "18\N{NO-BREAK SPACE}kB"),
        ("chromebooks.csv", "", "912\N{NO-BREAK SPACE}kB"),
    ]
    assert view.files[0].date == "November 18, 2026"
    assert (seen("looking").looked, seen("no-files").looked, seen("no-files").files) == (False, True, ())
    assert intake_view(Kiosk(), SITE) == IntakeView()


def test_every_kind_of_file_has_its_sign_and_only_saved_columns_are_a_choice() -> None:
    assert [row.glyph for row in seen("format").formats] == list(_GLYPHS.values())
    assert seen("format").columns == ()
    assert [(row.name, row.chosen) for row in seen("judged").columns] == [
        ("", True),
        ("dell", False),
        ("warehouse", False),
    ]


def test_what_becomes_of_the_rows_is_counted_and_what_is_refused_is_told_in_part() -> None:
    good, bad, others, known = (seen(name) for name in ("judged", "problems", "others", "known"))
    assert [(row.word, row.count) for row in good.counts] == [
        ("new", "1,204"),
        ("changed", "96"),
        ("same", "48,700"),
        ("refused", "0"),
    ]
    assert (good.going, good.ready, good.held, good.more) == (1_300, True, 0, 0)
    assert (good.going_told, bad.held_told, bad.more_told) == ("1,300", "31", "28")
    assert (bad.ready, bad.held, bad.more, bad.guessed, len(bad.problems)) == (False, 31, 28, True, 3)
    assert (others.ready, others.others) == (True, True)
    assert (known.nothing_new, known.ready, known.going) == (True, False, 0)
    assert good.unread == "Notes, Checked Out To, Location"


def test_how_far_it_is_and_why_it_is_not() -> None:
    view = seen("writing")
    assert (view.done, view.total, round(view.share, 2)) == ("1,000", "3,900", 0.26)
    assert seen("stopping").stopping
    assert {seen(f"not-{why}").why for why in WhyNot} == set(WhyNot)
    assert (seen("not-refused").reason, seen("not-refused").names[3]) == (Why.NO_COLUMN, "Asset Tag")
    assert (seen("not-gone").reason, seen("not-gone").names) == ("", ())


def test_a_refused_row_keeps_its_number_its_column_and_its_value() -> None:
    day, tag, serial = seen("problems").problems
    assert (day.row, day.why, day.names, day.column) == (17, Why.ANY_DAY, ("3/4/26",), "Purchase Date")
    assert (tag.row, tag.why, tag.names, tag.column) == (208, Why.NEEDED, ("tag and no serial", "tag", "serial"), "")
    assert (serial.row, serial.names) == (4_112, ("3.56E+14",))


def test_there_are_words_for_every_reason_with_a_place_for_what_each_names() -> None:
    files, rows = words("IntakeFileWords"), words("IntakeReasonWords")
    order = list(Why)
    of_files = set(order[: order.index(Why.NO_COLUMN) + 1])
    assert of_files <= files
    assert set(Why) - of_files - NEVER_REFUSED <= rows
    for source in ("IntakeFileWords", "IntakeReasonWords"):
        text = (paths.resources() / "qml" / "LabKiosk" / "Words" / f"{source}.qml").read_text("utf-8")
        for code, sentence in re.findall(r'case "([a-z_]+)":\s+return qsTr\("([^"]+)"', text):
            if code in set(Why):
                named = {int(place) for place in re.findall(r"%([0-9])", sentence)}
                known = {int(place) + 1 for place in re.findall(r"{([0-9])}", ENGLISH[Why(code)])}
                assert named <= known | ({4} if code == Why.NO_COLUMN else set()), code


def test_many_columns_that_nobody_reads_are_named_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lab_kiosk.ui.presenters.intake.UNREAD_TOLD", 2)
    assert seen("judged").unread == "Notes, Checked Out To …"


def test_each_button_says_what_it_is_for(qapp: object) -> None:
    taps: list[Tap] = []
    shown = Presentation(taps.append, SITE)
    heard: list[str] = []
    intake = shown.intake
    intake.changed.connect(lambda: heard.append(intake.step))
    for name in ("files", "problems", "writing", "writing"):
        shown.show(STATES[f"intake-{name}"])
    assert heard == ["files", "judged", "writing"]
    assert intake.property("fileCount") == 3
    for name in ("files", "formats", "counts", "problems", "columns", "days"):
        assert isinstance(intake.property(name), RecordListModel)
    told = {
        name: intake.property(name)
        for name in ("looked", "folder", "file", "format", "held", "more", "going", "others", "ready", "nothingNew")
    }
    assert told == {
        "looked": True,
        "folder": "/var/lib/lab-kiosk/imports",
        "file": "snipe-it-assets.csv",
        "format": "assets",
        "held": 0,
        "more": 0,
        "going": 1_300,
        "others": False,
        "ready": True,
        "nothingNew": False,
    }
    more = [intake.property(name) for name in ("guessed", "unread", "why", "reason", "done", "total", "stopping")]
    assert more == [False, "Notes, Checked Out To, Location", "", "", "1,000", "3,900", False]
    assert 0.25 < intake.property("share") < 0.26
    intake.pick("/a")
    intake.chooseColumns("dell")
    intake.chooseDays("iso")
    intake.allowOthers()
    intake.take()
    intake.stop()
    assert taps == [
        Tap(Action.PICK, "/a"),
        Tap(Action.CHANGE, "dell"),
        Tap(Action.DAY, "iso"),
        Tap(Action.ALLOW),
        Tap(Action.TAKE),
        Tap(Action.CANCEL),
    ]
