# SPDX-License-Identifier: Apache-2.0
"""What the screens of turnaround and the wall board say."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.turnaround import BoardLine, Column
from lab_kiosk.ui.presenters.turnaround import SHOWN, BoardView, TurnView, board_view, turn_view
from lab_kiosk.ui.showcase.invented import EMPTY
from lab_kiosk.ui.showcase.states import STATES


@pytest.mark.parametrize(
    ("state", "tone", "picture", "left", "undo"),
    [
        ("cleaned", "success", "cleaning-box", "4:51", 51),
        ("charged", "success", "place-shelf", "", 51),
        ("damaged", "success", "place-bench", "", 51),
        ("looked", "info", "place-clean", "", 0),
        ("still-in", "info", "cleaning-box", "4:51", 0),
        ("too-early", "danger", "place-clean", "", 0),
    ],
)
def test_what_became_of_a_thing_has_a_tone_a_place_and_a_time(
    state: str, tone: str, picture: str, left: str, undo: int
) -> None:
    view = turn_view(STATES[f"turnaround-{state}"])
    assert (view.tone, view.place_picture, view.left, view.undo_seconds) == (tone, picture, left, undo)
    assert (view.count, len(view.tag)) == (12, 9)


def test_the_card_that_lies_open_is_the_chosen_one() -> None:
    assert [row.act for row in turn_view(STATES["turnaround"]).acts if row.chosen] == ["cleaned"]
    assert not any(row.chosen for row in turn_view(STATES["turnaround-no-card"]).acts)
    assert turn_view(EMPTY) == TurnView()


def test_the_board_counts_everything_and_names_what_can_be_read_from_afar() -> None:
    view = board_view(STATES["board"])
    assert (view.ready, view.headsets) == (11, 24)
    assert [column.count for column in (view.clean, view.box, view.charge, view.check)] == [9, 4, 3, 1]
    assert (len(view.clean.rows), view.clean.more) == (SHOWN, 9 - SHOWN)
    assert [row.said for row in view.box.rows] == ["0:42", "1:43", "2:44", "3:45"]
    assert view.charge.rows[0].said.startswith("11")
    assert view.check.rows[0].said == ""
    assert board_view(EMPTY) == BoardView()


def test_a_time_that_is_over_is_no_countdown() -> None:
    kiosk = STATES["board"]
    assert kiosk.board is not None
    over = BoardLine(
        asset_id="a", tag="IL234567X", name="n", picture="p", column=Column.IN_THE_BOX, until=kiosk.now.wall - 1
    )
    view = board_view(replace(kiosk, board=replace(kiosk.board, lines=(over,))))
    assert [row.said for row in view.box.rows] == [""]
