# SPDX-License-Identifier: Apache-2.0
"""The keypad between a staff badge and the desk. Whoever goes back is at the visitor's screen again, as it was.

What opens the desk is one row: :func:`entered`, for the answer to a right PIN that this keypad asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskAsked, DeskEntered, EnterDesk, GiveRole, NoteLock, NotePinChosen, StaffFound
from lab_kiosk.application.duty import NEEDS_PIN, Duty
from lab_kiosk.application.flows import duty
from lab_kiosk.application.flows.check_in import badge_presented
from lab_kiosk.application.flows.desk import section_open, ticket_of
from lab_kiosk.application.flows.kiosk import ANYWHERE, Handler, Kiosk, Move, Table, Tap, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentBadge, PresentOwnerCode
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.pins import (
    ChoosePin,
    Keypad,
    LookAtPin,
    PinAnswer,
    PinAsk,
    PinFault,
    PinTold,
    TryCode,
    TryPin,
)
from lab_kiosk.domain.codes import OWNER_DIGITS
from lab_kiosk.domain.pin import PIN_DIGITS, too_easy
from lab_kiosk.domain.staff import StaffRole

LENGTHS: dict[PinAsk, int] = {
    PinAsk.NOTHING: 0,
    PinAsk.PIN: PIN_DIGITS,
    PinAsk.NEW: PIN_DIGITS,
    PinAsk.AGAIN: PIN_DIGITS,
    PinAsk.CODE: OWNER_DIGITS,
}
"""How many digits are asked for. The last one sends them."""
_ASKS: dict[PinAnswer, PinAsk] = {
    PinAnswer.ASKS: PinAsk.PIN,
    PinAnswer.MAY_CHOOSE: PinAsk.NEW,
    PinAnswer.HAS_NONE: PinAsk.CODE,
}
_FAULTS: dict[PinAnswer, PinFault] = {
    PinAnswer.WRONG: PinFault.WRONG,
    PinAnswer.CODE_WRONG: PinFault.CODE_WRONG,
    PinAnswer.NOT_ALLOWED: PinFault.FAILED,
    PinAnswer.FAILED: PinFault.FAILED,
}


def at_keypad(row: Callable[[Kiosk, Keypad, Any], Move]) -> Handler:
    """A row for somebody at the keypad; where nobody is, nothing happens."""

    @wraps(row)
    def handle(kiosk: Kiosk, event: Any) -> Move:
        return (replace(kiosk, busy=False), ()) if kiosk.keypad is None else row(kiosk, kiosk.keypad, event)

    return handle


def desk_wanted(kiosk: Kiosk, tap: Tap) -> Move:
    """The button that staff have on screens of their own visit: as the card."""
    if kiosk.visitor is None or not kiosk.visitor.staff:
        return stay(kiosk)
    return duty.card_shown(kiosk, Duty.DESK)


def asked(kiosk: Kiosk, outcome: DeskAsked) -> Move:
    """Only where the screen still waits for just this badge."""
    if kiosk.duty not in NEEDS_PIN:
        return stay(kiosk, busy=False)
    ticket = ticket_of(kiosk, outcome.handle)
    keypad = Keypad(handle=outcome.handle, name=outcome.name, badge=outcome.badge, then=outcome.then, ticket=ticket)
    return go(kiosk, Screen.PIN, LookAtPin(outcome.handle, ticket), keypad=keypad, duty=None, busy=False)


@at_keypad
def digit_typed(kiosk: Kiosk, keypad: Keypad, tap: Tap) -> Move:
    if not (len(tap.value) == 1 and tap.value in "0123456789") or waits(kiosk, keypad):
        return stay(kiosk)
    typed = keypad.typed + tap.value
    if len(typed) < LENGTHS[keypad.ask]:
        return stay(kiosk, keypad=replace(keypad, typed=typed, fault=None))
    return _sent(kiosk, keypad, typed) if LENGTHS[keypad.ask] else stay(kiosk)


@at_keypad
def digit_erased(kiosk: Kiosk, keypad: Keypad, tap: Tap) -> Move:
    return stay(kiosk, keypad=replace(keypad, typed=keypad.typed[:-1]))


@at_keypad
def code_wanted(kiosk: Kiosk, keypad: Keypad, tap: Tap) -> Move:
    """Who has forgotten their PIN types a code of the command line instead; and back."""
    if keypad.changing or keypad.ask not in {PinAsk.PIN, PinAsk.CODE}:
        return stay(kiosk)
    ask = PinAsk.CODE if keypad.ask is PinAsk.PIN else PinAsk.PIN
    return stay(kiosk, keypad=replace(keypad, ask=ask, typed="", fault=None))


@at_keypad
def code_scanned(kiosk: Kiosk, keypad: Keypad, intent: PresentOwnerCode) -> Move:
    if keypad.changing or kiosk.busy or waits(kiosk, keypad):
        return stay(kiosk, busy=kiosk.busy)
    return stay(kiosk, TryCode(handle=keypad.handle, code=intent.text, ticket=keypad.ticket), busy=True)


def code_elsewhere(kiosk: Kiosk, intent: PresentOwnerCode) -> Move:
    """It is nobody's key without a staff badge before it."""
    return stay(kiosk, notice=Notice.UNREADABLE, busy=kiosk.busy)


@at_keypad
def given_up(kiosk: Kiosk, keypad: Keypad, tap: Tap) -> Move:
    return go(kiosk, Screen.DESK if keypad.changing else kiosk.behind_staff, busy=False)


def nobody_there(kiosk: Kiosk, tap: Tap) -> Move:
    """Left alone: the visitor's screen behind it, and not the desk of somebody who went away."""
    return go(kiosk, kiosk.behind_staff if kiosk.desk is None else Screen.ATTRACT, busy=False)


def badge_again(kiosk: Kiosk, intent: PresentBadge) -> Move:
    """The same badge still lies before the camera; anybody else's is served, and the keypad goes."""
    if kiosk.keypad is not None and kiosk.keypad.badge == intent.text:
        return kiosk, ()
    return badge_presented(kiosk, intent)


@at_keypad
def told(kiosk: Kiosk, keypad: Keypad, word: PinTold) -> Move:
    """A word for another keypad than this one is none."""
    if word.ticket != keypad.ticket:
        return kiosk, ()
    keypad = replace(keypad, typed="", fault=None, left=word.left)
    if word.answer in _ASKS:
        return _asks(kiosk, keypad, _ASKS[word.answer])
    if word.answer in _FAULTS:
        return stay(kiosk, keypad=replace(keypad, fault=_FAULTS[word.answer]), busy=False)
    if word.wait_ms:
        until = kiosk.now.mono + word.wait_ms
        note = (NoteLock(keypad.handle, word.wait_ms // 1000),) if word.answer is PinAnswer.LOCKED else ()
        ask = PinAsk.PIN if keypad.ask is PinAsk.NOTHING else keypad.ask
        return stay(kiosk, *note, keypad=replace(keypad, ask=ask, waits_until=until), busy=False)
    if word.answer is PinAnswer.CODE_RIGHT:
        lead = GiveRole(person=keypad.handle, role=StaffRole.LEAD)
        moved, commands = _asks(kiosk, keypad, PinAsk.NEW)
        return moved, (*commands, lead)
    return _right(kiosk, keypad, word)


def _right(kiosk: Kiosk, keypad: Keypad, word: PinTold) -> Move:
    chose = word.answer is PinAnswer.CHOSEN
    if not keypad.changing:
        return stay(kiosk, EnterDesk(handle=keypad.handle, then=keypad.then, chose=chose), keypad=keypad)
    if chose:
        return go(kiosk, Screen.DESK, NotePinChosen(keypad.handle), notice=Notice.PIN_CHANGED, busy=False)
    return _asks(kiosk, keypad, PinAsk.NEW)


@at_keypad
def entered(kiosk: Kiosk, keypad: Keypad, outcome: DeskEntered) -> Move:
    """Now the visitor is forgotten, and a demo that was being prepared with them."""
    if outcome.session.by != keypad.handle:
        return kiosk, ()
    opened, commands = go(reset(kiosk), Screen.DESK, *unfinished(kiosk), desk=outcome.session, language=kiosk.language)
    if not outcome.then:
        return opened, commands
    moved, more = section_open(opened, outcome.session, outcome.then)
    return moved, (*commands, *more)


def made_lead(kiosk: Kiosk, outcome: StaffFound) -> Move:
    return kiosk, ()


def not_believed(kiosk: Kiosk, outcome: StaffRefused) -> Move:
    return stay(kiosk, busy=False, notice=Notice.STAFF_REFUSED)


def waits(kiosk: Kiosk, keypad: Keypad) -> bool:
    return kiosk.now.mono < keypad.waits_until


def _asks(kiosk: Kiosk, keypad: Keypad, ask: PinAsk) -> Move:
    return stay(kiosk, keypad=replace(keypad, ask=ask, typed="", first="", waits_until=0), busy=False)


def _sent(kiosk: Kiosk, keypad: Keypad, typed: str) -> Move:
    """With its last digit; what was typed leaves the glass at once."""
    blank = replace(keypad, typed="", fault=None)
    match keypad.ask:
        case PinAsk.NEW if too_easy(typed):
            return stay(kiosk, keypad=replace(blank, fault=PinFault.TOO_EASY))
        case PinAsk.NEW:
            return stay(kiosk, keypad=replace(blank, ask=PinAsk.AGAIN, first=typed))
        case PinAsk.AGAIN if typed != keypad.first:
            return stay(kiosk, keypad=replace(blank, ask=PinAsk.NEW, first="", fault=PinFault.DIFFERENT))
        case PinAsk.AGAIN:
            choose = ChoosePin(handle=keypad.handle, pin=typed, ticket=keypad.ticket)
            return stay(kiosk, choose, keypad=replace(blank, first=""), busy=True)
        case PinAsk.CODE:
            code = TryCode(handle=keypad.handle, code=typed, ticket=keypad.ticket)
            return stay(kiosk, code, keypad=blank, busy=True)
        case _:
            pin = TryPin(handle=keypad.handle, pin=typed, ticket=keypad.ticket, change=keypad.changing)
            return stay(kiosk, pin, keypad=blank, busy=True)


TABLE: Table = {
    (ANYWHERE, DeskAsked): asked,
    (Screen.HOME, Action.DESK): desk_wanted,
    (Screen.REPEAT, Action.DESK): desk_wanted,
    (Screen.PIN, Action.DIGIT): digit_typed,
    (Screen.PIN, Action.ERASE): digit_erased,
    (Screen.PIN, Action.CODE): code_wanted,
    (Screen.PIN, Action.BACK): given_up,
    (Screen.PIN, Action.CONTINUE): nobody_there,
    (Screen.PIN, PresentBadge): badge_again,
    (Screen.PIN, PresentOwnerCode): code_scanned,
    (ANYWHERE, PresentOwnerCode): code_elsewhere,
    (Screen.PIN, PinTold): told,
    (Screen.PIN, DeskEntered): entered,
    (Screen.PIN, StaffFound): made_lead,
    (Screen.PIN, StaffRefused): not_believed,
}
