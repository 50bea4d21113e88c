# SPDX-License-Identifier: Apache-2.0
"""Count-only stock (equipment.md §1a): handed out, taken back, used up, restocked; what is low is told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.counted import AT_THE_DESK_MOVES, MoveStock, StockLine
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import Failed, Trouble
from lab_kiosk.application.today import LookAtToday, TodayShown
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.counted import stock_lines
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import StockDescribed, StockMoved
from lab_kiosk.domain.folds.base import in_order
from lab_kiosk.domain.folds.lab import STOCK
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.records import Case, Stock
from lab_kiosk.domain.vocabulary import CaseCode, StockMove
from tests.support.builders import SECOND, STAFF, History
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import at_staff_desk
from tests.support.scenarios import furnished

CABLE = Stream("stock:usb-c")


def lab(quantity: int = 10, minimum: int = 4) -> TestLab:
    here = furnished(ask_purpose=False)
    here.tell(
        Fact(CABLE, StockDescribed(name="USB-C cable", minimum=minimum)),
        Fact(CABLE, StockMoved(move=StockMove.RECEIVE, quantity=quantity)),
        Fact(Stream("stock:sd"), StockDescribed(name="SD card")),
    )
    return here


def open_page(where: TestLab | None = None) -> Desk:
    here = at_staff_desk(where or lab()).tap(Action.OPEN, "stock")
    assert here.screen is Screen.STOCK
    return here


def cable(here: Desk) -> StockLine:
    return next(line for line in stock_lines(here.lab.lab) if line.item_id == "usb-c")


def draft(here: Desk) -> Any:
    assert here.kiosk.counting is not None
    return here.kiosk.counting


@pytest.mark.parametrize(
    ("move", "on_hand", "lent"),
    [(StockMove.LEND, 7, 3), (StockMove.BACK, 13, 0), (StockMove.CONSUME, 7, 0), (StockMove.RECEIVE, 13, 0)],
)
def test_one_tap_says_what_became_of_so_many_and_who_said_so(move: StockMove, on_hand: int, lent: int) -> None:
    here = open_page().tap(Action.PICK, "usb-c").tap(Action.SIZE, "3").tap(Action.KIND, move)
    assert (cable(here).on_hand, cable(here).lent) == (on_hand, lent)
    event: Any = here.lab.told("stock.moved")[-1].event
    assert (event.move, event.quantity, event.by) == (move, 3, STAFF)
    assert (draft(here).done.quantity, draft(here).quantity) == (3, 1)
    assert draft(here).item.on_hand == on_hand


@pytest.mark.parametrize("move", AT_THE_DESK_MOVES)
def test_undo_for_a_minute_leaves_the_count_as_it_was(move: StockMove) -> None:
    here = open_page().tap(Action.PICK, "usb-c").tap(Action.SIZE, "3").tap(Action.KIND, move).tap(Action.UNDO)
    assert (cable(here).on_hand, cable(here).lent, here.kiosk.notice) == (10, 0, Notice.COUNT_UNDONE)
    assert here.tap(Action.UNDO).kiosk.notice is None
    here.tap(Action.KIND, move)
    here.lab.wait(61 * SECOND)
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TOO_LATE


def test_what_runs_low_stands_first_and_is_told_on_the_page_of_today() -> None:
    here = open_page(lab(quantity=5)).tap(Action.PICK, "usb-c").tap(Action.SIZE, "2").tap(Action.KIND, "consume")
    assert [line.item_id for line in stock_lines(here.lab.lab)] == ["usb-c", "sd"]
    told = perform(LookAtToday(), here.lab.lab)
    assert isinstance(told, TodayShown)
    assert [(line.name, line.on_hand) for line in told.facts.low] == [("USB-C cable", 3)]
    here.tap(Action.BACK).tap(Action.BACK).tap(Action.OPEN, "today").tap(Action.OPEN, "stock")
    assert here.screen is Screen.STOCK


def test_below_zero_is_never_silent() -> None:
    here = open_page().tap(Action.PICK, "usb-c").tap(Action.SIZE, "12").tap(Action.KIND, "lend")
    assert cable(here).on_hand == -2
    assert [case.code for case in here.lab.store.open_cases()] == [CaseCode.STOCK_BELOW_ZERO]


def test_what_is_no_part_no_number_and_no_move_changes_nothing() -> None:
    here = open_page().tap(Action.PICK, "crown").tap(Action.KIND, "lend").tap(Action.UNDO)
    assert draft(here).item is None
    here.tap(Action.PICK, "usb-c")
    for nonsense in ("0", "100", "-1", "x", ""):
        here.tap(Action.SIZE, nonsense)
    here.tap(Action.KIND, "lose")
    assert (draft(here).quantity, cable(here).on_hand) == (1, 10)


def test_back_leads_to_the_list_and_then_to_the_desk() -> None:
    here = open_page().tap(Action.PICK, "usb-c").tap(Action.BACK)
    assert (here.screen, draft(here).item_id) == (Screen.STOCK, "")
    assert here.tap(Action.BACK).screen is Screen.DESK
    assert here.kiosk.counting is None


def test_a_full_disk_and_a_page_without_its_draft() -> None:
    here = open_page().send(Failed(Trouble.DISK_FULL))
    assert (here.screen, here.kiosk.notice) == (Screen.STOCK, Notice.NOT_WRITTEN)
    here.kiosk = replace(here.kiosk, counting=None)
    assert here.tap(Action.KIND, "lend").screen is Screen.DESK


def test_a_part_that_nobody_has_counted_yet_is_none() -> None:
    (line,) = (line for line in stock_lines(lab().lab) if line.item_id == "sd")
    assert (line.on_hand, line.lent, line.low) == (0, 0, False)
    perform(MoveStock(item_id="sd", move=StockMove.BACK, quantity=2, by="S"), (where := lab()).lab)
    (line,) = (line for line in stock_lines(where.lab) if line.item_id == "sd")
    assert (line.on_hand, line.lent) == (2, 0)


moves = st.tuples(st.sampled_from(StockMove), st.integers(1, 50), st.sampled_from("ABC"))


@given(st.lists(moves, max_size=20), st.randoms())
def test_counts_of_several_kiosks_add_up_in_whatever_order_they_arrive(told: list[Any], chance: Any) -> None:
    """What is here and what is out are sums: they depend on no order, and a repeat counts once."""
    history = History("stock:usb-c")
    for number, (move, quantity, log) in enumerate(told):
        history.add(number, StockMoved(move=move, quantity=quantity), log=log)
    entries = [*history.entries, *history.entries[:3]]
    chance.shuffle(entries)
    state, records = STOCK.run(in_order(entries))
    sign = {StockMove.CONSUME: -1, StockMove.LOSE: -1, StockMove.DAMAGE: -1, StockMove.LEND: -1}
    assert state.on_hand == sum(sign.get(move, 1) * quantity for move, quantity, _ in told)
    out = {StockMove.LEND: 1, StockMove.BACK: -1}
    assert state.lent == sum(out.get(move, 0) * quantity for move, quantity, _ in told)
    if told:
        assert records[Stock, "usb-c"] == Stock(
            stream="stock:usb-c", item_id="usb-c", on_hand=state.on_hand, lent=state.lent
        )
    cases = [record for record in records.values() if isinstance(record, Case)]
    assert all(case.code is CaseCode.STOCK_BELOW_ZERO for case in cases)


@given(st.lists(st.tuples(st.sampled_from([StockMove.LEND, StockMove.BACK]), st.integers(1, 9)), max_size=12))
def test_lending_and_taking_back_neither_makes_nor_loses_anything(told: list[Any]) -> None:
    history = History("stock:usb-c")
    history.add(0, StockMoved(move=StockMove.RECEIVE, quantity=100))
    for number, (move, quantity) in enumerate(told, 1):
        history.add(number, StockMoved(move=move, quantity=quantity))
    state, _ = STOCK.run(history.entries)
    assert state.on_hand + state.lent == 100
