# SPDX-License-Identifier: Apache-2.0
"""Looking things up at the desk: a few letters or a scan, the page of one thing, one question before each act, and its
history. What is scanned here is looked at and not brought back; news of a search give nobody more time.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.find import (
    ActOnThing,
    FindBook,
    FoundShown,
    HistoryShown,
    LookAtHistory,
    LookFor,
    NotNow,
    OpenThing,
    ThingAct,
    ThingPage,
    ThingRefused,
    ThingShown,
    ThingUnknown,
)
from lab_kiosk.application.flows import check_in, paper
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import FINDING, Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.flows.writing import other_letters, turned
from lab_kiosk.application.intents import BringBack, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed
from lab_kiosk.application.paper import Paper
from lab_kiosk.application.today import LookAtToday
from lab_kiosk.domain.vocabulary import HoldReason, RetireReason

LONGEST = 32
"""Characters of what is looked for: more than any code of a thing has."""
_SIGNS = frozenset(" -._/#+")


def at_once(thing: ThingPage, act: ThingAct) -> bool:
    """What is done with the choice of a reason, a place or a vendor; everything else is asked once more."""
    return act in {ThingAct.HOLD, ThingAct.MOVE} or (act is ThingAct.VENDOR and bool(thing.vendors))


def typed(kiosk: Kiosk, tap: Tap) -> Move:
    """One sign more: what can be on a label, or in the name of a model."""
    sign = unicodedata.normalize("NFC", tap.value)
    sign = sign.upper() if len(sign.upper()) == 1 else sign
    fits = len(sign) == 1 and (sign.isalnum() or (sign in _SIGNS and kiosk.draft.text))
    if not fits or len(kiosk.draft.text) >= LONGEST:
        return stay(kiosk)
    return _asked(kiosk, kiosk.draft.text + sign)


def erased(kiosk: Kiosk, tap: Tap) -> Move:
    return _asked(kiosk, kiosk.draft.text[:-1])


def _asked(kiosk: Kiosk, text: str) -> Move:
    """The lab is asked with every letter; the list of the letter before stays until it has answered."""
    book = replace(_book(kiosk), unknown=False)
    return stay(kiosk, LookFor(text), draft=replace(kiosk.draft, text=text), find=book)


@at_desk
def listed(kiosk: Kiosk, desk: DeskSession, outcome: FoundShown) -> Move:
    """Of what was typed before the last letter, nothing is shown any more. A kit's parts come when its code was
    scanned.
    """
    if outcome.kit:
        return go(kiosk, Screen.FIND, find=FindBook(shown=outcome), draft=replace(kiosk.draft, text=""), busy=False)
    if outcome.text != kiosk.draft.text:
        return kiosk, ()
    return replace(kiosk, find=replace(_book(kiosk), shown=outcome)), ()


@at_desk
def picked(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """A line of the list; the key *Done* means the first, once the list is that of what was typed."""
    book = _book(kiosk)
    found = [line.asset_id for line in book.shown.lines]
    first = found[0] if found and book.shown.text == kiosk.draft.text else ""
    wanted = tap.value if tap.value in found else first if not tap.value else ""
    return stay(kiosk, OpenThing(asset_id=wanted, by=desk.by), busy=True) if wanted else stay(kiosk)


@at_desk
def scanned(kiosk: Kiosk, desk: DeskSession, intent: BringBack) -> Move:
    return stay(kiosk, OpenThing(code=intent.code, by=desk.by), busy=True)


@at_desk
def opened(kiosk: Kiosk, desk: DeskSession, outcome: ThingShown) -> Move:
    notice = (
        Notice.FOUND_HERE
        if outcome.found
        else Notice.OLD_LABEL
        if outcome.old_label
        else Notice.WRITTEN_DOWN
        if outcome.did
        else None
    )
    book = replace(
        _book(kiosk), thing=outcome.page, unknown=False, act=None, about="", history=None, old_label=outcome.old_label
    )
    if outcome.did is ThingAct.CODE:
        book = replace(book, code="")
    if outcome.did is not ThingAct.LABEL:
        return go(kiosk, Screen.THING, find=book, notice=notice, busy=False)
    shown, _ = go(kiosk, Screen.THING_ACT, find=replace(book, act=ThingAct.LABEL), busy=False)
    return paper.tag_label(shown, outcome.page.tag, outcome.page.name)


@at_desk
def unknown(kiosk: Kiosk, desk: DeskSession, outcome: ThingUnknown) -> Move:
    """Then its thing is found by typing what else is on it, and may be given the code."""
    book = FindBook(unknown=True, code=outcome.code)
    return go(kiosk, Screen.FIND, find=book, draft=replace(kiosk.draft, text=""), notice=Notice.NOT_IN_LIST, busy=False)


@at_desk
def refused(kiosk: Kiosk, desk: DeskSession, outcome: ThingRefused) -> Move:
    yours = Notice.NOT_YOUR_PART if outcome.why is NotNow.NOT_YOUR_PART else Notice.THING_CHANGED
    book = replace(_book(kiosk), thing=outcome.page, act=None, about="")
    return go(kiosk, Screen.THING, find=book, notice=yours, busy=False)


@at_desk
def act_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Only what the page offers; nothing is written by this tap."""
    thing = _book(kiosk).thing
    if thing is None or tap.value not in offered(_book(kiosk)):
        return stay(kiosk)
    return go(kiosk, Screen.THING_ACT, find=replace(_book(kiosk), act=ThingAct(tap.value), about=""))


def offered(book: FindBook) -> tuple[ThingAct, ...]:
    """The acts that the open page has a button for: to give it a code only while one waits for its thing."""
    hidden = {ThingAct.RELEASE} if book.code else {ThingAct.RELEASE, ThingAct.CODE}
    return tuple(act for act in (book.thing.acts if book.thing else ()) if act not in hidden)


@at_desk
def release_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Of exactly one hold."""
    thing = _book(kiosk).thing
    named = thing is not None and any(hold.hold_id == tap.value for hold in thing.holds)
    if thing is None or not named or ThingAct.RELEASE not in thing.acts:
        return stay(kiosk)
    return go(kiosk, Screen.THING_ACT, find=replace(_book(kiosk), act=ThingAct.RELEASE, about=tap.value))


@at_desk
def damaged(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The DAMAGED card before the open page of a thing."""
    thing = _book(kiosk).thing
    if thing is None or ThingAct.HOLD not in thing.acts or HoldReason.DAMAGED not in thing.reasons:
        return stay(kiosk)
    return _done(kiosk, desk, thing, ThingAct.HOLD, HoldReason.DAMAGED)


@at_desk
def chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """A reason or a place. Retiring asks once more after its reason."""
    book = _book(kiosk)
    thing, act = book.thing, book.act
    if thing is None or act is None or tap.value not in _choices(thing, act):
        return stay(kiosk)
    if at_once(thing, act):
        return _done(kiosk, desk, thing, act, tap.value)
    return stay(kiosk, find=replace(book, about=tap.value))


@at_desk
def agreed(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Yes, do it. What needs a reason or a place first has none yet."""
    book = _book(kiosk)
    thing, act = book.thing, book.act
    if thing is None or act is None or at_once(thing, act) or (act is ThingAct.RETIRE and not book.about):
        return stay(kiosk)
    if act is ThingAct.LABEL and not paper.can_print(kiosk, Paper.LABELS):
        return stay(kiosk)
    return _done(kiosk, desk, thing, act, book.code if act is ThingAct.CODE else book.about)


@at_desk
def place_shown(kiosk: Kiosk, desk: DeskSession, intent: TellPlace) -> Move:
    """The card of a place, where a place is asked for."""
    book = _book(kiosk)
    if book.thing is None or book.act is not ThingAct.MOVE:
        return stay(kiosk, notice=Notice.THING_FIRST)
    return _done(kiosk, desk, book.thing, ThingAct.MOVE, intent.place)


def place_elsewhere(kiosk: Kiosk, intent: TellPlace) -> Move:
    return stay(kiosk, notice=Notice.THING_FIRST)


@at_desk
def history_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Of the thing, or (a tap on a sentence of its history) of one loan."""
    book = _book(kiosk)
    if book.thing is None:
        return stay(kiosk)
    return _history(kiosk, book.thing.asset_id, tap.value)


@at_desk
def page_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """``older`` or ``newer``."""
    told = _book(kiosk).history
    if told is None:
        return stay(kiosk)
    at = told.page + {"older": 1, "newer": -1}.get(tap.value, 0)
    if at == told.page or not 0 <= at < told.pages:
        return stay(kiosk)
    return _history(kiosk, told.asset_id, told.loan_id, at)


@at_desk
def history_shown(kiosk: Kiosk, desk: DeskSession, outcome: HistoryShown) -> Move:
    return go(kiosk, Screen.THING_HISTORY, find=replace(_book(kiosk), history=outcome), busy=False)


@at_desk
def history_put_away(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """From a loan's story to the thing's, from there to the thing."""
    told = _book(kiosk).history
    if told is not None and told.loan_id:
        return _history(kiosk, told.asset_id, "")
    return go(kiosk, Screen.THING, find=replace(_book(kiosk), history=None))


@at_desk
def act_put_away(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """From the second question to the first, and from there to the thing as it is now."""
    book = _book(kiosk)
    if book.act is ThingAct.RETIRE and book.about:
        return stay(kiosk, find=replace(book, about=""))
    return go(kiosk, Screen.THING, find=replace(book, act=None, about=""), printing=None)


@at_desk
def thing_put_away(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """To the list, as it was typed, or to that of the day; what was done meanwhile is told there, too."""
    if topic := _book(kiosk).listed:
        return go(kiosk, Screen.TODAY_LIST, LookAtToday(topic), find=None)
    book = _book(kiosk)
    return go(kiosk, Screen.FIND, LookFor(kiosk.draft.text), find=FindBook(shown=book.shown, code=book.code))


@at_desk
def turned_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


def not_written(kiosk: Kiosk, outcome: Failed) -> Move:
    return stay(kiosk, notice=Notice.NOT_WRITTEN, trouble=outcome.trouble, busy=False)


def unreadable(kiosk: Kiosk, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


def _book(kiosk: Kiosk) -> FindBook:
    return kiosk.find or FindBook()


def _done(kiosk: Kiosk, desk: DeskSession, thing: ThingPage, act: ThingAct, value: str) -> Move:
    return stay(kiosk, ActOnThing(asset_id=thing.asset_id, act=act, by=desk.by, value=value), busy=True)


def _choices(thing: ThingPage, act: ThingAct) -> tuple[str, ...]:
    match act:
        case ThingAct.HOLD:
            return tuple(thing.reasons)
        case ThingAct.MOVE:
            return thing.places
        case ThingAct.VENDOR:
            return thing.vendors
        case ThingAct.RETIRE:
            return tuple(RetireReason)
        case _:
            return ()


def _history(kiosk: Kiosk, asset_id: str, loan_id: str, page: int = 0) -> Move:
    return stay(kiosk, LookAtHistory(asset_id=asset_id, loan_id=loan_id, page=page), busy=True)


_EVERYWHERE: dict[Any, Any] = {
    BringBack: scanned,
    ThingShown: opened,
    FoundShown: listed,
    ThingUnknown: unknown,
    ThingRefused: refused,
    HistoryShown: history_shown,
    TellPlace: place_elsewhere,
    Failed: not_written,
    TurnAway: unreadable,
    Action.CONTINUE: closed,
}

TABLE: Table = {
    **{(screen, what): row for screen in sorted(FINDING) for what, row in _EVERYWHERE.items()},
    (Screen.FIND, Action.TYPE): typed,
    (Screen.FIND, Action.ERASE): erased,
    (Screen.FIND, Action.LAYOUT): other_letters,
    (Screen.FIND, Action.SIGNS): turned,
    (Screen.FIND, Action.PICK): picked,
    (Screen.FIND, Action.BACK): turned_back,
    (Screen.THING, Action.OPEN): act_wanted,
    (Screen.THING, Action.REMOVE): release_wanted,
    (Screen.THING, Action.PROBLEM): damaged,
    (Screen.THING, Action.PICK): history_wanted,
    (Screen.THING, Action.BACK): thing_put_away,
    (Screen.THING_ACT, Action.DECIDE): chosen,
    (Screen.THING_ACT, Action.AGREE): agreed,
    (Screen.THING_ACT, TellPlace): place_shown,
    (Screen.THING_ACT, Action.BACK): act_put_away,
    (Screen.THING_HISTORY, Action.PICK): history_wanted,
    (Screen.THING_HISTORY, Action.PAGE): page_wanted,
    (Screen.THING_HISTORY, Action.BACK): history_put_away,
}
