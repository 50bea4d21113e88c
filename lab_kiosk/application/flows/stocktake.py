# SPDX-License-Identifier: Apache-2.0
"""Stock-take: the card of a place, then everything that stands there, and on to the next place. The page may close by
itself at any time: what was counted is in the journal, and the card opens it again where it was.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.fleet import BeginPlace, CloseStocktake, CountThing, KeepHere, TakeBackCounted
from lab_kiosk.application.flows import check_in, give_back
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import BringBack, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed, KitToReturn
from lab_kiosk.application.stocktake import CountVerdict, NoPlaceYet, StocktakePage, StocktakeShown


def shown(kiosk: Kiosk, outcome: StocktakeShown) -> Move:
    return go(reset(kiosk), Screen.STOCKTAKE, *unfinished(kiosk), stocktake=outcome.page, language=kiosk.language)


def place_shown(kiosk: Kiosk, intent: TellPlace) -> Move:
    page = kiosk.stocktake
    if page is None:
        return stay(kiosk)
    return stay(kiosk, BeginPlace(number=page.number, place=intent.place, by=page.by), busy=True, closing=False)


def thing_scanned(kiosk: Kiosk, intent: BringBack) -> Move:
    page = kiosk.stocktake
    if page is None:
        return stay(kiosk)
    command = CountThing(number=page.number, code=intent.code, place=page.place, by=page.by)
    return stay(kiosk, command, busy=True, closing=False)


def told(kiosk: Kiosk, outcome: StocktakePage) -> Move:
    """An answer to a scan or a tap; what was scanned last stays until the next scan or the next place. News give nobody
    more time, and none of a place that this kiosk has left meanwhile.
    """
    page = kiosk.stocktake
    if page is None:
        return stay(kiosk, busy=False)
    here = outcome.place == page.place
    if outcome.news:
        return (replace(kiosk, stocktake=replace(outcome, last=page.last, again=page.again)) if here else kiosk), ()
    if outcome.last is None and here:
        outcome = replace(outcome, last=page.last, again=page.again)
        return stay(kiosk, stocktake=outcome, busy=False, closing=False)
    found = outcome.last is not None and outcome.last.verdict is CountVerdict.WAS_MISSING and not outcome.again
    return stay(kiosk, stocktake=outcome, notice=Notice.FOUND_HERE if found else None, busy=False, closing=False)


def place_first(kiosk: Kiosk, outcome: NoPlaceYet) -> Move:
    return stay(kiosk, notice=Notice.PLACE_FIRST, busy=False)


def kept(kiosk: Kiosk, tap: Tap) -> Move:
    page = kiosk.stocktake
    if page is None:
        return stay(kiosk)
    command = KeepHere(number=page.number, asset_id=tap.value, place=page.place, by=page.by)
    return stay(kiosk, command, busy=True)


def taken_back(kiosk: Kiosk, tap: Tap) -> Move:
    page = kiosk.stocktake
    if page is None:
        return stay(kiosk)
    command = TakeBackCounted(number=page.number, asset_id=tap.value, place=page.place, by=page.by)
    return stay(kiosk, command, busy=True)


def closing(kiosk: Kiosk, tap: Tap) -> Move:
    """The first tap says what closing would mark missing, the second closes."""
    page = kiosk.stocktake
    if page is None or page.closed_at is not None:
        return stay(kiosk)
    if not kiosk.closing:
        return stay(kiosk, closing=True)
    return stay(kiosk, CloseStocktake(number=page.number, place=page.place, by=page.by), busy=True)


def back(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, closing=False) if kiosk.closing else forget(kiosk, LookAtLab())


def put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


def not_written(kiosk: Kiosk, outcome: Failed) -> Move:
    return stay(kiosk, notice=Notice.NOT_WRITTEN, trouble=outcome.trouble, busy=False)


def unreadable(kiosk: Kiosk, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


TABLE: Table = {
    (ANYWHERE, StocktakeShown): shown,
    (Screen.STOCKTAKE, TellPlace): place_shown,
    (Screen.STOCKTAKE, BringBack): thing_scanned,
    (ANYWHERE, StocktakePage): told,
    (Screen.STOCKTAKE, NoPlaceYet): place_first,
    (Screen.STOCKTAKE, KitToReturn): give_back.parts_please,
    (Screen.STOCKTAKE, Action.MOVE): kept,
    (Screen.STOCKTAKE, Action.RETURN): taken_back,
    (Screen.STOCKTAKE, Action.STOP): closing,
    (Screen.STOCKTAKE, Action.BACK): back,
    (Screen.STOCKTAKE, Action.CONTINUE): put_away,
    (Screen.STOCKTAKE, Failed): not_written,
    (Screen.STOCKTAKE, TurnAway): unreadable,
}
