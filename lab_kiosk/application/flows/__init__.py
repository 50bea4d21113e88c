# SPDX-License-Identifier: Apache-2.0
"""What the kiosk does next: one pure step, one table. ``lab-kiosk flows`` prints it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import CallHelp, Command, EndSession, LookAtLab, StopProgram
from lab_kiosk.application.flows import (
    about_me,
    borrow,
    centre,
    check_in,
    class_set,
    comfort,
    counted,
    demo,
    desk,
    duty,
    feedback,
    find,
    first_run,
    give_back,
    group,
    guardian,
    guest,
    hand_out,
    intake,
    leave,
    pages,
    paper,
    pictures,
    pin,
    place,
    quiz,
    renew,
    reports,
    reservations,
    set_up,
    stocktake,
    take_back,
    today,
    turnaround,
    visit,
)
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, Tick, forget, go, reset, stay
from lab_kiosk.application.flows.runs import Now
from lab_kiosk.application.flows.screens import (
    ASK_SECONDS,
    ATTRACT_SECONDS,
    CHOOSING_SECONDS,
    MANNERS,
    MORE_TIME,
    NOTICE_SECONDS,
    READING_SECONDS,
    REFUSAL_SECONDS,
    Rest,
    Screen,
)
from lab_kiosk.application.flows.words import Action, Notice, Switches
from lab_kiosk.application.intents import AcknowledgeAsStaff, ObeyCard
from lab_kiosk.application.outcomes import (
    Failed,
    HelpIsComing,
    Noted,
    Outcome,
    SessionArmed,
    SessionOpened,
    SessionRunning,
)
from lab_kiosk.application.scan_router import ScanContext
from lab_kiosk.application.turnaround import ACT_OF_CARD
from lab_kiosk.domain.codes import Command as Card
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.vocabulary import SessionState

_NEVER_BUSY = frozenset({Action.HELP, Action.STOP})
"""While the lab is answering, a second tap of an impatient finger is none; these two are heard always."""

_ASK_STAFF = frozenset({Screen.STAFF, Screen.CLEANING, Screen.TEAM})
_LOCKED = frozenset({Screen.CLEANING, Screen.RESTARTING, Screen.OUT_OF_ORDER, Screen.NOT_SET_UP})
"""Nothing happens on these but what has a row of their own: hands on the glass are wiping it, or the kiosk is down."""

_CARDS: dict[Card, Action] = {
    Card.LEAVE: Action.LEAVE,
    Card.DONE: Action.CONTINUE,
    Card.UNDO: Action.UNDO,
    Card.BACK: Action.BACK,
    Card.HELP: Action.HELP,
    Card.RETURN: Action.RETURN,
    Card.BORROW: Action.BORROW,
    Card.DAMAGED: Action.PROBLEM,
}


def _woken(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, LookAtLab())


def _card(kiosk: Kiosk, intent: ObeyCard) -> Move:
    """A command card is the same as the tap; where that button is not on the screen, the card does nothing.

    What only staff may do asks for their badge.
    """
    if intent.command in duty.DUTY_CARDS:
        return duty.card_shown(kiosk, duty.DUTY_CARDS[intent.command])
    if intent.command is Card.CLASSSET:
        return class_set.card_shown(kiosk)
    act = ACT_OF_CARD.get(intent.command)
    if act is not None and (kiosk.screen, _CARDS.get(intent.command)) not in TABLE:
        return turnaround.card_shown(kiosk, act)
    action = _CARDS.get(intent.command)
    return stay(kiosk) if action is None else _move(kiosk, Tap(action))


def _help(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, CallHelp(kiosk.screen), busy=True)


def _help_is_coming(kiosk: Kiosk, outcome: HelpIsComing) -> Move:
    if kiosk.screen is Screen.SESSION:
        return stay(kiosk, notice=Notice.HELP_CALLED, busy=False)
    behind = kiosk.behind_help if kiosk.screen is Screen.HELP else kiosk.screen
    return go(kiosk, Screen.HELP, behind_help=behind, busy=False)


def _after_help(kiosk: Kiosk, tap: Tap) -> Move:
    return go(kiosk, kiosk.behind_help)


def _staff_is_awaited(kiosk: Kiosk) -> bool:
    """Behind "help is coming" lies a page that asks for a staff badge."""
    return kiosk.screen is Screen.HELP and demo.staff_is_asked(replace(kiosk, screen=kiosk.behind_help))


def _staff_came(kiosk: Kiosk, intent: AcknowledgeAsStaff) -> Move:
    """Their badge means what it does on the page that help was called from."""
    if kiosk.duty is not None or not _staff_is_awaited(kiosk):
        return duty.badge_shown(kiosk, intent)
    back, _ = go(kiosk, kiosk.behind_help)
    return _move(back, intent)


def _language(kiosk: Kiosk, tap: Tap) -> Move:
    """In this language from now on, and the screen goes on where it was."""
    return stay(kiosk, language=tap.value if tap.value in LANGUAGES else kiosk.language, notice=kiosk.notice)


def _languages(kiosk: Kiosk, tap: Tap) -> Move:
    """The list of languages, over whatever is on the screen; tapped again, it is gone."""
    return stay(kiosk, choosing=not kiosk.choosing, notice=kiosk.notice)


def _larger_text(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, larger_text=not kiosk.larger_text, notice=kiosk.notice)


def _high_contrast(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, high_contrast=not kiosk.high_contrast, notice=kiosk.notice)


def _more_time(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, more_time=not kiosk.more_time, notice=kiosk.notice)


def _present(kiosk: Kiosk, tap: Tap) -> Move:
    """The answer to "are you still there?": any number of times. Any touch is one: what lies on top stays."""
    return stay(kiosk, choosing=kiosk.choosing, notice=kiosk.notice)


def _noted(kiosk: Kiosk, outcome: Noted) -> Move:
    return kiosk, ()


def _failed(kiosk: Kiosk, outcome: Failed) -> Move:
    return go(kiosk, Screen.PROBLEM, trouble=outcome.trouble, busy=False)


def _forget(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


TABLE: Table = {
    (Screen.ATTRACT, Action.WAKE): _woken,
    (ANYWHERE, ObeyCard): _card,
    (ANYWHERE, Action.HELP): _help,
    (ANYWHERE, HelpIsComing): _help_is_coming,
    (Screen.HELP, Action.CONTINUE): _after_help,
    (Screen.HELP, AcknowledgeAsStaff): _staff_came,
    (ANYWHERE, Action.LANGUAGE): _language,
    (ANYWHERE, Action.LANGUAGES): _languages,
    (ANYWHERE, Action.LARGER_TEXT): _larger_text,
    (ANYWHERE, Action.HIGH_CONTRAST): _high_contrast,
    (ANYWHERE, Action.MORE_TIME): _more_time,
    (ANYWHERE, Action.STAY): _present,
    (ANYWHERE, Noted): _noted,
    (ANYWHERE, Failed): _failed,
    (Screen.PROBLEM, Action.CONTINUE): _forget,
    **comfort.TABLE,
    **check_in.TABLE,
    **guest.TABLE,
    **group.TABLE,
    **place.TABLE,
    **borrow.TABLE,
    **give_back.TABLE,
    **demo.TABLE,
    **quiz.TABLE,
    **feedback.TABLE,
    **leave.TABLE,
    **paper.TABLE,
    **pages.TABLE,
    **about_me.TABLE,
    **duty.TABLE,
    **set_up.TABLE,
    **centre.TABLE,
    **desk.TABLE,
    **pin.TABLE,
    **today.TABLE,
    **visit.TABLE,
    **find.TABLE,
    **class_set.TABLE,
    **hand_out.TABLE,
    **guardian.TABLE,
    **intake.TABLE,
    **take_back.TABLE,
    **pictures.TABLE,
    **renew.TABLE,
    **counted.TABLE,
    **reports.TABLE,
    **reservations.TABLE,
    **turnaround.TABLE,
    **stocktake.TABLE,
    **first_run.TABLE,
}


def advance(kiosk: Kiosk, event: Any, now: Now) -> Move:
    """The kiosk after ``event``, and what the lab or the launcher is now asked to do.

    Pure and total: what has no row in the table changes nothing.
    """
    kiosk = replace(kiosk, now=now)
    return _tick(kiosk) if isinstance(event, Tick) else _move(kiosk, event)


def for_nobody(outcome: Outcome) -> tuple[Command, ...]:
    """What an answer still asks for when its visitor is gone (its epoch is over): it is shown to nobody, but a session
    that it opened or started is ended.
    """
    match outcome:
        case SessionOpened(session_id) | SessionArmed(session_id) | SessionRunning(session_id=session_id):
            return StopProgram(session_id), EndSession(session_id, SessionState.ABANDONED)
        case _:
            return ()


def scan_context(kiosk: Kiosk) -> ScanContext:
    """What a scan means right now. A staff badge is only expected while the screen asks for one.

    Between the steps of a demo nobody borrows: a thing that is scanned there is brought back. Whoever comes to help
    where a demo waits for staff is who it waits for, and no visitor who checks in.
    """
    context = MANNERS[kiosk.screen].scans
    if kiosk.duty is not None or _staff_is_awaited(kiosk):
        return ScanContext.ASKING_STAFF
    if context is not ScanContext.ASKING_STAFF or kiosk.screen in _ASK_STAFF or demo.staff_is_asked(kiosk):
        return context
    return ScanContext.RETURNING if kiosk.screen is Screen.STEPS else ScanContext.HOME


def asking_seconds_left(kiosk: Kiosk) -> int | None:
    """What "are you still there?" counts down from here, or None while nobody is asked."""
    if kiosk.asked_at is None:
        return None
    waited = (kiosk.now.mono - kiosk.asked_at) // 1000
    return max(ASK_SECONDS * patience(kiosk) - waited, 0)


def _move(kiosk: Kiosk, event: Any) -> Move:
    if intake.must_wait(kiosk, event):
        return intake.told_to_wait(kiosk)
    what = event.action if isinstance(event, Tap) else type(event)
    if kiosk.busy and (kiosk.screen, what) in TABLE and isinstance(event, Tap) and event.action not in _NEVER_BUSY:
        return kiosk, ()
    handler = TABLE.get((kiosk.screen, what))
    if handler is None and kiosk.screen not in _LOCKED:
        handler = TABLE.get((ANYWHERE, what))
    return (kiosk, ()) if handler is None else handler(kiosk, event)


def patience(kiosk: Kiosk) -> int:
    """Who listens, or waits for a switch to come round, needs the time as much as who asked for it."""
    return MORE_TIME if kiosk.more_time or kiosk.speech or kiosk.switches is not Switches.NONE else 1


def _rest_seconds(kiosk: Kiosk) -> int:
    """A refusal is read by somebody who did not expect it: it stays longer than a welcome. A demo's own steps wait as
    long as its manifest says.
    """
    if kiosk.screen in (Screen.STEPS, Screen.QUIZ) and kiosk.run is not None:
        return kiosk.run.demo.time.idle_reset or MANNERS[kiosk.screen].seconds
    refused = kiosk.screen is Screen.VERDICT and kiosk.checked_in is not None and kiosk.checked_in.verdict.turns_away
    return REFUSAL_SECONDS if refused else MANNERS[kiosk.screen].seconds


def _expired(kiosk: Kiosk) -> Kiosk:
    """Without what nobody needs any longer: a notice, the list of languages, what staff looked at."""
    if kiosk.notice is not None and kiosk.now.mono - kiosk.since >= NOTICE_SECONDS * 1000 * patience(kiosk):
        kiosk = replace(kiosk, notice=None)
    if kiosk.choosing and kiosk.now.mono - kiosk.since >= CHOOSING_SECONDS * 1000 * patience(kiosk):
        kiosk = replace(kiosk, choosing=False, since=kiosk.now.mono)
    if kiosk.duty is not None and kiosk.notice is None and kiosk.screen is not Screen.STAFF:
        kiosk = replace(kiosk, duty=None)
    return kiosk


def _tick(kiosk: Kiosk) -> Move:
    kiosk = _expired(kiosk)
    manner = MANNERS[kiosk.screen]
    if kiosk.screen is Screen.SESSION:
        return demo.while_running(kiosk, Tick())
    if kiosk.choosing:
        return kiosk, ()
    if kiosk.asked_at is not None:
        return _give_up(kiosk) if asking_seconds_left(kiosk) == 0 else (kiosk, ())
    waited = kiosk.now.mono - kiosk.since
    if kiosk.screen is Screen.ATTRACT and not kiosk.busy and waited >= ATTRACT_SECONDS * 1000 * patience(kiosk):
        return (kiosk, ()) if _fresh(kiosk) else _give_up(kiosk)
    if kiosk.reading and waited < READING_SECONDS * 1000:
        return kiosk, ()
    if manner.rest is Rest.NEVER or kiosk.busy or waited < _rest_seconds(kiosk) * 1000 * patience(kiosk):
        return kiosk, ()
    if manner.rest is Rest.MOVES_ON:
        return _move(kiosk, Tap(Action.CONTINUE))
    return replace(kiosk, asked_at=kiosk.now.mono), ()


def _fresh(kiosk: Kiosk) -> bool:
    """Nothing has been chosen by anybody who then went away."""
    return kiosk == replace(reset(kiosk), epoch=kiosk.epoch, since=kiosk.since)


def _give_up(kiosk: Kiosk) -> Move:
    """Nobody is there: everything about the visitor goes."""
    return forget(kiosk, LookAtLab())


__all__ = [
    "LANGUAGES",
    "TABLE",
    "Action",
    "Kiosk",
    "Notice",
    "Now",
    "Screen",
    "Tap",
    "Tick",
    "advance",
    "asking_seconds_left",
    "for_nobody",
    "patience",
    "scan_context",
]
