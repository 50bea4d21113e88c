# SPDX-License-Identifier: Apache-2.0
"""From the scan at the door to the home screen: verdict, purpose, rules; and the repeat scan, which never toggles."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import (
    CheckIn,
    Command,
    ConfirmPresence,
    GiveAssent,
    ListDemos,
    LookAround,
    OpenDemo,
    RefuseScan,
    SignInByLabel,
    SignInGuest,
    StatePurpose,
)
from lab_kiosk.application.fleet import OpenClassSet
from lab_kiosk.application.flows.borrow import offer_again
from lab_kiosk.application.flows.guest import signing_in
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    Kiosk,
    Move,
    Table,
    Tap,
    forget,
    fresh_for,
    go,
    reset,
    signed_in,
    stay,
    unfinished,
)
from lab_kiosk.application.flows.paper import label_made
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentBadge, PresentLabel, TurnAway, Unusable
from lab_kiosk.application.outcomes import CheckedIn, HomeFacts, LabFacts, Presence
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.vocabulary import Purpose

STAFF_MAY_ALLOW = frozenset({CheckInVerdict.NEEDS_STAFF, CheckInVerdict.SOFT_FULL, CheckInVerdict.NEEDS_LEADER})
_UNUSABLE = {
    Unusable.UNREADABLE: (CheckInVerdict.UNREADABLE, Notice.UNREADABLE),
    Unusable.LOGIN: (CheckInVerdict.LOGIN_BADGE, Notice.LOGIN_BADGE),
    Unusable.TWO_CODES: (CheckInVerdict.UNREADABLE, Notice.TWO_CODES),
    Unusable.ON_A_SCREEN: (CheckInVerdict.UNREADABLE, Notice.ON_A_SCREEN),
    Unusable.NO_PLACE: (CheckInVerdict.UNREADABLE, Notice.NO_PLACE),
}


def badge_presented(kiosk: Kiosk, intent: PresentBadge) -> Move:
    return stay(kiosk, CheckIn(intent.text, intent.presented), pending=intent, busy=True)


def badge_behind_a_refusal(kiosk: Kiosk, intent: PresentBadge) -> Move:
    """Behind a refusal that staff or a leader may lift, a second badge is theirs; the lab decides whether it is one."""
    again = _again(kiosk, intent.text)
    if again is None or kiosk.checked_in is None or kiosk.checked_in.verdict not in STAFF_MAY_ALLOW:
        return badge_presented(kiosk, intent)
    return stay(kiosk, again, busy=True)


def _again(kiosk: Kiosk, staff_text: str) -> CheckIn | SignInByLabel | SignInGuest | None:
    """What was refused, asked once more with another badge behind it; the same badge twice is no second one."""
    match kiosk.pending:
        case PresentBadge(text, presented) if text != staff_text:
            return CheckIn(text, presented, staff_text)
        case PresentLabel(text, presented):
            return SignInByLabel(text, presented, staff_text)
        case None if kiosk.guest is not None:
            return signing_in(kiosk.guest, staff_text)
        case _:
            return None


def checked_in(kiosk: Kiosk, outcome: CheckedIn) -> Move:
    """The verdict on the screen. Another person's badge drops everything of the last one first."""
    if outcome.verdict is CheckInVerdict.DUPLICATE_IGNORED:
        return stay(kiosk, busy=False, notice=kiosk.notice)
    same = outcome.visitor is not None and outcome.visitor.is_of(kiosk.visitor)
    if same and (unfinished(kiosk) or not outcome.ask_leave):
        return stay(kiosk, notice=Notice.ALREADY_INSIDE, busy=False)
    if outcome.ask_leave:
        fresh = kiosk if same else fresh_for(kiosk)
        commands = () if same else unfinished(kiosk)
        return go(fresh, Screen.REPEAT, *commands, checked_in=outcome, visitor=outcome.visitor, busy=False)
    return go(
        fresh_for(kiosk),
        Screen.VERDICT,
        *unfinished(kiosk),
        checked_in=outcome,
        visitor=outcome.visitor,
        rules=outcome.rules,
        pending=kiosk.pending,
        guest=kiosk.guest if outcome.visitor is None else None,
        new_label=outcome.new_label,
    )


def checked_in_beside_a_demo(kiosk: Kiosk, outcome: CheckedIn) -> Move:
    """Somebody else checks in while a demo runs here: they are in, or are told that they are not, and the demo's screen
    stays.
    """
    if outcome.visitor is None:
        return stay(kiosk, busy=False, notice=Notice.NOT_IN)
    same = outcome.visitor.is_of(kiosk.visitor)
    return stay(kiosk, busy=False, notice=None if same else Notice.KIOSK_IN_USE)


def unusable(kiosk: Kiosk, intent: TurnAway) -> Move:
    """With nobody at the kiosk a bad scan is answered like a bad badge; otherwise by a word beside what is on the
    screen.
    """
    verdict, notice = _UNUSABLE[intent.why]
    refuse = RefuseScan(intent.why, intent.length)
    if kiosk.visitor is None and kiosk.guest is None and kiosk.group is None:
        return go(reset(kiosk), Screen.VERDICT, refuse, checked_in=CheckedIn(verdict=verdict), notice=notice)
    return stay(kiosk, refuse, notice=notice)


def unusable_here(kiosk: Kiosk, intent: TurnAway) -> Move:
    """Where staff are in the middle of something: a word beside it, and the screen stays."""
    return stay(kiosk, RefuseScan(intent.why, intent.length), notice=_UNUSABLE[intent.why][1], busy=kiosk.busy)


def after_verdict(kiosk: Kiosk, tap: Tap) -> Move:
    seen = kiosk.checked_in
    if seen is None or kiosk.visitor is None:
        return forget(kiosk)
    if seen.ask_purpose:
        return go(kiosk, Screen.PURPOSE)
    return _rules_or_on(kiosk, kiosk.visitor)


@signed_in
def purpose_chosen(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    purpose = next((purpose for purpose in Purpose if purpose == tap.value), None)
    if purpose is None:
        return stay(kiosk)
    moved, commands = _rules_or_on(kiosk, visitor)
    return moved, (StatePurpose(visitor, purpose), *commands)


@signed_in
def purpose_skipped(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return _rules_or_on(kiosk, visitor)


@signed_in
def rules_agreed(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    """The text on the screen. A demo, or what lies in the tray, may ask for several, one after the other; then it is
    looked at anew.
    """
    asked_by = _asked_by(kiosk, visitor) if kiosk.to_read else None
    if asked_by is not None:
        assent = GiveAssent(visitor, kiosk.to_read[0], kiosk.language, read_aloud=kiosk.was_read)
        if len(kiosk.to_read) > 1:
            return go(kiosk, Screen.RULES, assent, to_read=kiosk.to_read[1:])
        screen, again = asked_by
        return go(kiosk, screen, assent, again, to_read=(), busy=True)
    assents = (GiveAssent(visitor, kiosk.rules, kiosk.language, read_aloud=kiosk.was_read),) if kiosk.rules else ()
    moved, commands = _beyond(replace(kiosk, rules="", to_read=()), visitor)
    return moved, (*assents, *commands)


@signed_in
def rules_later(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    asked_by = _asked_by(kiosk, visitor) if kiosk.to_read else None
    if asked_by is not None:
        return go(kiosk, asked_by[0], to_read=())
    return _on(replace(kiosk, to_read=(), tray=(), kit=None), visitor)


@signed_in
def still_here(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return stay(kiosk, ConfirmPresence(visitor), busy=True)


def nobody_answered(kiosk: Kiosk, tap: Tap) -> Move:
    """No answer to *Leave* or *I'm still here*: nothing changes."""
    return forget(kiosk)


def presence_confirmed(kiosk: Kiosk, outcome: Presence) -> Move:
    if not _is_here(kiosk, outcome.visitor):
        return kiosk, ()
    return go(kiosk, Screen.HOME, LookAround(outcome.visitor), busy=False)


def home_known(kiosk: Kiosk, outcome: HomeFacts) -> Move:
    """News that nobody touched anything for: no timer starts again. So for the lab's news."""
    if not _is_here(kiosk, outcome.visitor):
        return kiosk, ()
    return replace(kiosk, home=outcome, rules=outcome.rules), ()


def lab_known(kiosk: Kiosk, outcome: LabFacts) -> Move:
    return replace(kiosk, lab=outcome), ()


def _asked_by(kiosk: Kiosk, visitor: Visitor) -> tuple[Screen, Command] | None:
    """Which screen wanted a text to be read, and how it is looked at anew: what lies in the tray, or a demo."""
    if kiosk.beyond_rules is Screen.TRAY and kiosk.tray:
        return Screen.TRAY, offer_again(kiosk, visitor)
    if kiosk.beyond_rules is Screen.DEMO and kiosk.page is not None:
        return Screen.DEMO, OpenDemo(visitor, kiosk.page.demo.id, kiosk.page.staff_text)
    return None


def _is_here(kiosk: Kiosk, visitor: Visitor) -> bool:
    return kiosk.visitor is not None and kiosk.visitor.visit_id == visitor.visit_id


def _rules_or_on(kiosk: Kiosk, visitor: Visitor) -> Move:
    return go(kiosk, Screen.RULES, beyond_rules=Screen.HOME) if kiosk.rules else _on(kiosk, visitor)


def _beyond(kiosk: Kiosk, visitor: Visitor) -> Move:
    """To what was wanted when the rules came first: nobody has to ask for it twice."""
    match kiosk.beyond_rules:
        case Screen.TRAY if kiosk.tray:
            return go(kiosk, Screen.TRAY, offer_again(kiosk, visitor), busy=True)
        case Screen.TRAY:
            return go(kiosk, Screen.TRAY)
        case Screen.DEMOS:
            return go(kiosk, Screen.DEMOS, ListDemos(visitor), page=None)
        case Screen.CLASS_SET:
            return go(kiosk, Screen.HOME, LookAround(visitor), OpenClassSet(visitor=visitor), busy=True)
        case _:
            return _on(kiosk, visitor)


def _on(kiosk: Kiosk, visitor: Visitor) -> Move:
    """Whoever got a label sees it before they go; everybody else is at home."""
    if kiosk.new_label:
        return label_made(kiosk, visitor)
    return go(kiosk, Screen.HOME, LookAround(visitor))


TABLE: Table = {
    (ANYWHERE, PresentBadge): badge_presented,
    (ANYWHERE, TurnAway): unusable,
    (ANYWHERE, CheckedIn): checked_in,
    (ANYWHERE, HomeFacts): home_known,
    (ANYWHERE, LabFacts): lab_known,
    (ANYWHERE, Presence): presence_confirmed,
    (Screen.SESSION, CheckedIn): checked_in_beside_a_demo,
    (Screen.LAUNCHING, CheckedIn): checked_in_beside_a_demo,
    (Screen.VERDICT, PresentBadge): badge_behind_a_refusal,
    (Screen.VERDICT, Action.CONTINUE): after_verdict,
    (Screen.REPEAT, Action.STAY): still_here,
    (Screen.REPEAT, Action.CONTINUE): nobody_answered,
    (Screen.PURPOSE, Action.PURPOSE): purpose_chosen,
    (Screen.PURPOSE, Action.SKIP): purpose_skipped,
    (Screen.RULES, Action.AGREE): rules_agreed,
    (Screen.RULES, Action.BACK): rules_later,
}
