# SPDX-License-Identifier: Apache-2.0
"""Take back at the desk: scan, and it is back, whoever brought it. Staff are told who had it, tick off what came with
it, and say in which condition it is. The next scan needs no answer to the last question.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.flows import check_in, give_back, hand_out
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import (
    BroughtBack,
    CheckReturn,
    FindBorrower,
    Handing,
    LookedAgain,
    NoBorrower,
    TakeBackAtDesk,
    Taking,
)
from lab_kiosk.application.intents import BringBack, PresentBadge, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed, KitToReturn, Returned, Unknown
from lab_kiosk.domain.vocabulary import Accessory, Condition, Grade


def taking(row: Callable[[Kiosk, Taking, Any], Move]) -> Handler:
    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.taking is None else row(kiosk, kiosk.taking, event)

    return handle


def looking(row: Callable[[Kiosk, Taking, BroughtBack, Any], Move]) -> Handler:
    """A row about the thing that was brought last; before the first one nothing is asked."""
    return taking(
        lambda kiosk, draft, event: (
            stay(kiosk) if draft.last is None or draft.checked else row(kiosk, draft, draft.last, event)
        )
    )


@taking
def brought(kiosk: Kiosk, draft: Taking, intent: BringBack) -> Move:
    return stay(kiosk, TakeBackAtDesk(code=intent.code, by=draft.by), busy=True)


@taking
def returned(kiosk: Kiosk, draft: Taking, outcome: Returned) -> Move:
    """A thing is back, or what staff saw of the last one is in the journal."""
    if outcome.desk is None:
        draft = replace(draft, checked=outcome.condition is not Condition.UNSAID)
        return stay(kiosk, returned=outcome, taking=draft, busy=False)
    count = draft.count + (0 if outcome.here_already else 1)
    fresh = Taking(by=draft.by, last=outcome.desk, count=count)
    return stay(kiosk, returned=outcome, kit_back=None, taking=fresh, busy=False)


@looking
def ticked(kiosk: Kiosk, draft: Taking, last: BroughtBack, tap: Tap) -> Move:
    accessory = next((one for one in Accessory if one == tap.value), None)
    if accessory is None or accessory not in last.expected:
        return stay(kiosk)
    gone = draft.missing
    rest = tuple(one for one in gone if one is not accessory) if accessory in gone else (*gone, accessory)
    return stay(kiosk, taking=replace(draft, missing=rest))


@looking
def graded(kiosk: Kiosk, draft: Taking, last: BroughtBack, tap: Tap) -> Move:
    grade = next((grade for grade in Grade if grade == tap.value), None)
    return stay(kiosk) if grade is None else stay(kiosk, taking=replace(draft, grade=grade))


@looking
def done(kiosk: Kiosk, draft: Taking, last: BroughtBack, tap: Tap) -> Move:
    command = CheckReturn(
        asset_id=last.asset_id,
        loan_id=last.loan_id,
        grade=draft.grade,
        by=draft.by,
        present=draft.present,
        missing=tuple(one for one in last.expected if one in draft.missing),
    )
    return stay(kiosk, command, busy=True)


@taking
def unknown(kiosk: Kiosk, draft: Taking, outcome: Unknown) -> Move:
    return stay(kiosk, notice=Notice.UNKNOWN_CODE, busy=False)


@taking
def kit_brought(kiosk: Kiosk, draft: Taking, outcome: KitToReturn) -> Move:
    return give_back.parts_please(kiosk, outcome)


@taking
def badge_shown(kiosk: Kiosk, draft: Taking, intent: PresentBadge) -> Move:
    """Somebody asks what they still have: that is on the page of handing out."""
    return stay(kiosk, FindBorrower(text=intent.text), busy=True)


@taking
def found_somebody(kiosk: Kiosk, draft: Taking, outcome: LookedAgain) -> Move:
    fresh = replace(kiosk, taking=None, handing=Handing(by=draft.by))
    return hand_out.looked(fresh, outcome)


@taking
def nobody(kiosk: Kiosk, draft: Taking, outcome: NoBorrower) -> Move:
    return stay(kiosk, notice=Notice.NO_BORROWER, busy=False)


@taking
def not_written(kiosk: Kiosk, draft: Taking, outcome: Failed) -> Move:
    return stay(kiosk, trouble=outcome.trouble, notice=Notice.NOT_WRITTEN, busy=False)


@taking
def meaningless(kiosk: Kiosk, draft: Taking, intent: TellPlace) -> Move:
    return kiosk, ()


@taking
def unreadable(kiosk: Kiosk, draft: Taking, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


@at_desk
def to_the_desk(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


TABLE: Table = {
    (Screen.TAKE_BACK, BringBack): brought,
    (Screen.TAKE_BACK, Returned): returned,
    (Screen.TAKE_BACK, Action.TICK): ticked,
    (Screen.TAKE_BACK, Action.GRADE): graded,
    (Screen.TAKE_BACK, Action.TAKE): done,
    (Screen.TAKE_BACK, Action.RETURN): done,
    (Screen.TAKE_BACK, Unknown): unknown,
    (Screen.TAKE_BACK, KitToReturn): kit_brought,
    (Screen.TAKE_BACK, PresentBadge): badge_shown,
    (Screen.TAKE_BACK, LookedAgain): found_somebody,
    (Screen.TAKE_BACK, NoBorrower): nobody,
    (Screen.TAKE_BACK, Failed): not_written,
    (Screen.TAKE_BACK, TellPlace): meaningless,
    (Screen.TAKE_BACK, TurnAway): unreadable,
    (Screen.TAKE_BACK, Action.BACK): to_the_desk,
    (Screen.TAKE_BACK, Action.CONTINUE): closed,
}
