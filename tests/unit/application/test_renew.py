# SPDX-License-Identifier: Apache-2.0
"""Renewals: at the desk and by one's own hand, within limits, undone for a minute, overdue counted anew."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.commands import Lend
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.renewing import NotRenewed, RenewalTakenBack, RenewLoan
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.renew import loan_lines
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReserved, HoldPlaced
from lab_kiosk.domain.events.people import PersonBlocked
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Handle, HoldId, Stream, person_stream
from lab_kiosk.domain.renewal import Asking, Renewability, renewability
from lab_kiosk.domain.vocabulary import BlockReason, HoldReason, LoanKind
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, STAFF
from tests.support.desk import Desk
from tests.support.journeys import PATS, QUINNS, A, mark_missing
from tests.support.lending import SET, draft, handing, lab, loans
from tests.support.scenarios import model, visitor


def served(**policy: Any) -> Desk:
    """Pat got a headset for an hour a while ago, and is before staff again."""
    here = handing(PATS, A, **policy).tap(Action.TAKE)
    here.lab.wait(30 * MINUTE)
    here.scan(PATS)
    assert here.screen is Screen.HAND_OUT
    return here


def at_home(**policy: Any) -> Desk:
    """Pat helped themselves, and comes home a while later."""
    where = lab(**policy)
    perform(Lend(visitor(where), ("quest-a",)), where.lab)
    where.wait(30 * MINUTE)
    here = Desk(where).scan(PATS)
    here.tap(Action.STAY) if here.screen is Screen.REPEAT else here.tap(Action.CONTINUE)
    assert here.screen is Screen.HOME
    return here


def why(here: Desk) -> Renewability | None:
    (line,) = draft(here).borrower.loans
    return line.renewable  # type: ignore[no-any-return]


def test_one_tap_at_the_desk_renews_and_names_who_did_it() -> None:
    here = served()
    before = loans(here)[0].due_at
    here.tap(Action.RENEW, "quest-a")
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, Notice.RENEWED)
    loan = loans(here)[0]
    assert (loan.due_at - before, loan.renewals) == (30 * MINUTE, 1)
    event: Any = here.lab.told("asset.loan_renewed")[-1].event
    assert (event.by, event.number) == (STAFF, 1)
    (line,) = draft(here).borrower.loans
    assert line.due_at == loan.due_at


def test_a_visitor_renews_their_own_loan_on_the_home_screen() -> None:
    here = at_home()
    here.tap(Action.RENEW, "quest-a")
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.RENEWED)
    assert here.lab.told("asset.loan_renewed")[-1].event.by == ""  # type: ignore[union-attr]
    assert here.kiosk.home is not None
    assert here.kiosk.home.loans[0].due_at == loans(here)[0].due_at


@pytest.mark.parametrize("where", [served, at_home])
def test_undo_of_a_renewal_for_a_minute(where: Any) -> None:
    here = where()
    before = loans(here)[0].due_at
    here.tap(Action.RENEW, "quest-a").tap(Action.UNDO)
    assert here.kiosk.notice is Notice.RENEWAL_UNDONE
    assert (loans(here)[0].due_at, loans(here)[0].renewals) == (before, 0)
    assert here.tap(Action.UNDO).kiosk.renewed is None
    here.tap(Action.RENEW, "quest-a")
    here.lab.wait(61 * SECOND)
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TOO_LATE
    assert loans(here)[0].renewals == 1


def test_overdue_is_counted_anew() -> None:
    here = served()
    here.lab.wait(HOUR)
    here.tap(Action.BACK).scan(PATS)
    assert (draft(here).borrower.overdue, draft(here).stopped) == (1, True)
    assert len(here.lab.store.overdue(here.lab.clock.now)) == 1
    here.tap(Action.RENEW, "quest-a")
    assert (draft(here).borrower.overdue, draft(here).stopped) == (0, False)
    assert len(here.lab.store.overdue(here.lab.clock.now)) == 0


def test_so_often_and_not_more() -> None:
    here = served()
    here.lab.tell(model(renewals=1, accessories=SET))
    here.tap(Action.RENEW, "quest-a")
    here.lab.wait(10 * MINUTE)
    here.tap(Action.BACK).scan(PATS)
    assert why(here) is Renewability.TOO_OFTEN
    here.tap(Action.RENEW, "quest-a")
    assert loans(here)[0].renewals == 1


def test_not_what_somebody_else_has_booked_before_it_would_come_back() -> None:
    here = served()
    now = here.lab.clock.now
    own = AssetReserved(reservation_id="own", start_ms=now, end_ms=now + 9 * HOUR, by="S")
    later = AssetReserved(reservation_id="later", start_ms=now + 9 * HOUR, end_ms=now + 10 * HOUR, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), own, Handle(PAT)), Fact(Stream("asset:quest-a"), later, Handle(QUINN)))
    assert why(here.tap(Action.BACK).scan(PATS)) is Renewability.YES
    soon = AssetReserved(reservation_id="soon", start_ms=now + 45 * MINUTE, end_ms=now + 2 * HOUR, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), soon, Handle(QUINN)))
    here.tap(Action.RENEW, "quest-a")
    assert (here.kiosk.notice, loans(here)[0].renewals) == (Notice.NOT_RENEWED, 0)
    assert why(here) is Renewability.RESERVED


def test_not_what_was_called_back_nor_what_is_missing_nor_what_is_due_later_anyway() -> None:
    here = served()
    recall = HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), recall))
    assert why(here.tap(Action.BACK).scan(PATS)) is Renewability.RECALLED
    here = served()
    mark_missing(here.lab, "quest-a")
    assert why(here.tap(Action.BACK).scan(PATS)) is Renewability.NOT_OUT
    here = handing(PATS, A).tap(Action.TAKE).scan(PATS)
    assert why(here) is Renewability.NOT_LATER


def test_whoever_is_blocked_renews_nothing() -> None:
    here = served()
    event = PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S")
    here.lab.tell(Fact(person_stream(Handle(PAT)), event, Handle(PAT)))
    assert why(here.tap(Action.BACK).scan(PATS)) is Renewability.BLOCKED


def test_by_oneself_nothing_that_is_late_nor_a_class_set_nor_where_the_rules_say_no() -> None:
    for where, expected in ((at_home(self_renewal=False), Renewability.STAFF_ONLY), (at_home(), Renewability.OVERDUE)):
        where.lab.wait(HOUR if expected is Renewability.OVERDUE else 0)
        (line,) = loan_lines(where.lab.lab, visitor(where.lab))
        assert (line.renewable, line.renews_to) == (expected, 0)
    here = served()
    lent = here.lab.store.state(ASSET, "asset:quest-a")
    assert lent.loan is not None
    asking = Asking(now_ms=here.lab.clock.now, until=lent.loan.due_at + 1, most=2)
    state = replace(lent, loan=replace(lent.loan, kind=LoanKind.CLASS_SET))
    assert state.loan is not None
    assert renewability(state, state.loan, asking) is Renewability.STAFF_ONLY
    assert renewability(replace(state, loan=None), state.loan, asking) is Renewability.NOT_OUT


def test_a_loan_that_is_over_or_somebody_elses_is_not_renewed() -> None:
    here = served()
    loan = loans(here)[0]
    wrong: list[tuple[str, str]] = [("quest-a", "another"), ("quest-b", loan.loan_id)]
    for asset, loan_id in wrong:
        asked = RenewLoan(visitor=draft(here).borrower.visitor, asset_id=asset, loan_id=loan_id)
        assert perform(asked, here.lab.lab) == NotRenewed(Renewability.NOT_OUT)
    other = replace(draft(here).borrower.visitor, handle=QUINN)
    asked = RenewLoan(visitor=other, asset_id="quest-a", loan_id=loan.loan_id)
    assert perform(asked, here.lab.lab) == NotRenewed(Renewability.NOT_OUT)


def test_a_tap_on_what_is_not_there_or_an_answer_for_another_screen_changes_nothing() -> None:
    here = served().tap(Action.RENEW, "quest-z").tap(Action.UNDO)
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, None)
    home = at_home().tap(Action.RENEW, "quest-z").tap(Action.UNDO)
    assert (home.screen, home.kiosk.notice) == (Screen.HOME, None)
    home.tap(Action.BORROW).send(RenewalTakenBack())
    assert (home.screen, home.kiosk.notice) == (Screen.TRAY, None)
    empty = handing(PATS).tap(Action.BACK).tap(Action.RENEW, "quest-a").tap(Action.UNDO)
    assert empty.screen is Screen.HAND_OUT
    home = at_home()
    home.kiosk = replace(home.kiosk, home=None)
    assert home.tap(Action.RENEW, "quest-a").tap(Action.UNDO).screen is Screen.HOME


def test_a_renewal_of_somebody_else_is_not_undone_from_here() -> None:
    here = served().tap(Action.RENEW, "quest-a").tap(Action.BACK).scan(QUINNS).tap(Action.UNDO)
    assert here.kiosk.notice is None
    assert loans(here)[0].renewals == 1
