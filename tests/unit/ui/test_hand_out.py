# SPDX-License-Identifier: Apache-2.0
"""What the desk shows and sounds like while somebody is served, things come back, and stock is counted."""

from __future__ import annotations

import re

from msgspec.structs import replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.counted import StockView, stock_view
from lab_kiosk.ui.presenters.hand_out import HandOutView, TakeBackView, hand_out_view, take_back_view
from lab_kiosk.ui.presenters.rows import loan_row
from lab_kiosk.ui.presenters.sounds import ERROR, OK, TICK, sound_of
from lab_kiosk.ui.showcase.invented import SITE
from lab_kiosk.ui.showcase.states import STATES


def seen(name: str) -> HandOutView:
    return hand_out_view(STATES[name], SITE)


def test_nobody_is_served_and_nothing_was_taken_back() -> None:
    assert hand_out_view(Kiosk(), SITE) == HandOutView()
    assert take_back_view(Kiosk(), SITE) == TakeBackView()
    assert stock_view(Kiosk()) == StockView()


def test_who_is_here_is_named_by_name_or_role_and_never_by_handle() -> None:
    people = seen("hand-out-nobody").people
    assert [(row.name, row.role) for row in people] == [
        ("Maya", "student"),
        ("Alma", "educator"),
        ("", "community"),
        ("Leo", "student"),
    ]


def test_until_when_follows_the_chosen_rule_and_kind() -> None:
    usual, long = seen("hand-out-scanned"), seen("hand-out-long")
    assert [row.word for row in usual.dues if row.chosen] == ["usual"]
    assert ([row.word for row in long.dues if row.chosen], long.kind) == (["term"], "long_term")
    assert long.due_days == 80
    assert (usual.ready, usual.items[0].due_time) == (2, usual.due_time)


def test_what_is_in_the_way_has_no_accessories_to_tick_except_before_a_text() -> None:
    *aside, last = seen("hand-out-aside").items
    assert last.accessories == last.ticked
    assert all(row.accessories == () and row.blocker for row in aside)
    assert seen("hand-out-text-first").items[0].accessories
    kept, lacking = seen("hand-out-unticked").items
    assert (kept.ticked, lacking.ticked) == (("controllers", "charger"), ("controllers", "case"))


def test_what_cannot_go_out_is_counted_and_stands_first() -> None:
    view = seen("hand-out-aside")
    assert (view.ready, view.held, [bool(row.blocker) for row in view.items]) == (1, 2, [True, True, False])
    assert (seen("hand-out-scanned").held, seen("hand-out-blocked").held) == (0, 1)


def test_what_is_reserved_for_whoever_is_served_is_named_with_how_much_of_it_is_out() -> None:
    view, half = seen("hand-out-reserved"), seen("hand-out-reserved-half")
    assert (view.booked, view.booked_count, view.booked_taken) == ("Quest 3", 10, 0)
    assert (half.booked_taken, [row.word for row in view.dues if row.chosen]) == (6, ["reserved"])


def test_a_guardians_consent_is_told_with_its_end_and_who_saw_it() -> None:
    agreed, over = seen("hand-out-guardian-agreed"), seen("hand-out-guardian-withdrawing")
    assert (agreed.guardian, agreed.guardian_by, agreed.withdrawing) == (True, "Sam", False)
    assert re.fullmatch(r"\w+ \d+, 20\d\d", agreed.guardian_until)
    assert (over.guardian_until, over.withdrawing, seen("hand-out-long").guardian) == ("", True, False)


def test_overdue_stops_until_somebody_says_all_the_same() -> None:
    assert (seen("hand-out-overdue").stopped, seen("hand-out-all-the-same").stopped) == (True, False)
    assert seen("hand-out-blocked").blocked
    assert seen("hand-out-kit").kit_lacks


def test_a_loan_says_until_when_it_renews_or_how_long_that_can_be_undone() -> None:
    rows = seen("hand-out-renewed").loans
    assert [(bool(row.renews_time), row.undo_seconds) for row in rows] == [(True, 0), (False, 0), (True, 51)]
    kiosk = STATES["hand-out-renewed"]
    assert kiosk.handing is not None
    assert kiosk.handing.borrower is not None
    assert loan_row(kiosk.handing.borrower.loans[1], kiosk, SITE).renewable == "reserved"
    assert seen("handed-out").undo_seconds == 48


def test_the_checklist_is_what_went_out_and_what_is_missing_is_told() -> None:
    asks, missing = (take_back_view(STATES[name], SITE) for name in ("take-back-asks", "take-back-missing"))
    assert [row.ticked for row in asks.checklist] == [True, True, True]
    assert (missing.missing, [row.word for row in missing.grades if row.chosen]) == (("charger",), ["worn"])
    late = take_back_view(STATES["take-back-late"], SITE)
    assert (late.late, late.had, late.lacked) == (True, True, ("case",))
    assert take_back_view(STATES["take-back-noted-damaged"], SITE).damaged


def test_counted_stock_tells_what_is_low_and_what_was_done() -> None:
    listed, done = stock_view(STATES["stock"]), stock_view(STATES["stock-lend"])
    assert [row.low for row in listed.parts] == [True, True, False, False]
    assert (done.open, done.done, done.done_quantity, done.undo_seconds) == (True, "lend", 3, 51)
    assert not stock_view(STATES["stock-starting"]).known


def test_each_scan_at_the_desk_has_its_tone() -> None:
    served, scanned, aside = (STATES[f"hand-out-{name}"] for name in ("served", "scanned", "aside"))
    assert sound_of(served, scanned) == OK
    assert sound_of(served, aside) == ERROR
    assert sound_of(scanned, scanned) is None
    assert sound_of(STATES["hand-out-nobody"], STATES["hand-out-waiting"]) == TICK
    assert sound_of(scanned, STATES["handed-out"]) == OK
    assert sound_of(replace(scanned, handing=None), scanned) is None
