# SPDX-License-Identifier: Apache-2.0
"""In without a badge: what for, what to be called, who, how old; then the rules, and a label that is good for today.

What for and what to be called are asked where the lab's policy asks for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from msgspec.structs import replace

from lab_kiosk.application.commands import LookAround, SignInByLabel, SignInGuest
from lab_kiosk.application.flows import writing
from lab_kiosk.application.flows.forms import Draft, GuestForm
from lab_kiosk.application.flows.kiosk import ANYWHERE, Handler, Kiosk, Move, Table, Tap, forget, go, signed_in, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentLabel
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.vocabulary import AgeBand, Purpose, Role

ROLES = (Role.STUDENT, Role.EDUCATOR, Role.COMMUNITY, Role.PARTNER)
"""What a guest may say of themselves. Staff have a badge."""
AGES = tuple(band for band in AgeBand if band is not AgeBand.UNKNOWN)
QUESTIONS = (Screen.GUEST, Screen.NICKNAME, Screen.ROLE)
"""In their order. The last one is always asked: the age that may follow it is a gate of what the lab offers."""
MAY_BE_YOUNG = frozenset({Role.STUDENT, Role.COMMUNITY})
"""Only whose age is not plain is asked for it."""


def filling_in(row: Callable[[Kiosk, GuestForm, Tap], Move]) -> Handler:
    """A row for a guest who is answering. Where nobody is, the kiosk starts afresh."""

    @wraps(row)
    def handle(kiosk: Kiosk, tap: Tap) -> Move:
        return forget(kiosk) if kiosk.guest is None else row(kiosk, kiosk.guest, tap)

    return handle


def came_without_badge(kiosk: Kiosk, tap: Tap) -> Move:
    return _at(kiosk, GuestForm(), _asked(kiosk)[0])


@filling_in
def purpose_said(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    """A guest borrows nothing: that is said here, before four more questions are answered in vain."""
    purpose = next((purpose for purpose in Purpose if purpose == tap.value), None)
    if purpose is None:
        return stay(kiosk)
    if purpose is Purpose.BORROW:
        return stay(kiosk, notice=Notice.NEEDS_BADGE)
    return _onward(kiosk, replace(guest, purpose=purpose))


@filling_in
def named(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    """As typed, or nothing at all. Nothing is left on the keyboard."""
    return _onward(kiosk, replace(guest, nickname=kiosk.draft.text.strip()))


@filling_in
def back(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    """To the question before, or to the beginning of the day's business."""
    before = [page for page in _asked(kiosk) if QUESTIONS.index(page) < QUESTIONS.index(kiosk.screen)]
    return _at(kiosk, guest, before[-1]) if before else forget(kiosk)


@filling_in
def to_role(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    return go(kiosk, Screen.ROLE)


@filling_in
def role_said(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    role = next((role for role in ROLES if role.name.lower() == tap.value), None)
    if role is None:
        return stay(kiosk)
    if role in MAY_BE_YOUNG:
        return go(kiosk, Screen.AGE, guest=replace(guest, role=role))
    return _sign_in(kiosk, replace(guest, role=role, age_band=AgeBand.ADULT))


@filling_in
def age_said(kiosk: Kiosk, guest: GuestForm, tap: Tap) -> Move:
    band = next((band for band in AGES if band.name.lower() == tap.value), None)
    return stay(kiosk) if band is None else _sign_in(kiosk, replace(guest, age_band=band))


def label_presented(kiosk: Kiosk, intent: PresentLabel) -> Move:
    return stay(kiosk, SignInByLabel(intent.text, intent.presented), pending=intent, busy=True)


@signed_in
def label_seen(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return go(kiosk, Screen.HOME, LookAround(visitor), new_label=False)


@signed_in
def label_wanted(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return go(kiosk, Screen.LABEL) if visitor.label else stay(kiosk)


def signing_in(guest: GuestForm, staff_text: str = "") -> SignInGuest:
    return SignInGuest(
        purpose=guest.purpose,
        role=guest.role,
        age_band=guest.age_band,
        nickname=guest.nickname,
        staff_text=staff_text,
    )


def _asked(kiosk: Kiosk) -> tuple[Screen, ...]:
    """The questions of this lab; before it has said which, all of them."""
    lab = kiosk.lab
    left_out = {Screen.GUEST: lab and not lab.asks_purpose, Screen.NICKNAME: lab and not lab.asks_nickname}
    return tuple(page for page in QUESTIONS if not left_out.get(page))


def _onward(kiosk: Kiosk, guest: GuestForm) -> Move:
    after = [page for page in _asked(kiosk) if QUESTIONS.index(page) > QUESTIONS.index(kiosk.screen)]
    return _at(kiosk, guest, after[0])


def _at(kiosk: Kiosk, guest: GuestForm, page: Screen) -> Move:
    """What was typed as a nickname is on the keyboard again, and nowhere else."""
    if page is not Screen.NICKNAME:
        return go(kiosk, page, guest=guest, draft=Draft())
    draft = Draft(text=guest.nickname, capital=not guest.nickname)
    return go(kiosk, page, guest=replace(guest, nickname=""), draft=draft)


def _sign_in(kiosk: Kiosk, guest: GuestForm) -> Move:
    return stay(kiosk, signing_in(guest), guest=guest, pending=None, busy=True)


TABLE: Table = {
    (Screen.ATTRACT, Action.GUEST): came_without_badge,
    (Screen.GUEST, Action.PURPOSE): purpose_said,
    (Screen.GUEST, Action.BACK): back,
    **writing.rows(Screen.NICKNAME),
    (Screen.NICKNAME, Action.CONTINUE): named,
    (Screen.NICKNAME, Action.BACK): back,
    (Screen.ROLE, Action.ROLE): role_said,
    (Screen.ROLE, Action.BACK): back,
    (Screen.AGE, Action.AGE): age_said,
    (Screen.AGE, Action.BACK): to_role,
    (ANYWHERE, PresentLabel): label_presented,
    (Screen.LABEL, Action.CONTINUE): label_seen,
    (Screen.HOME, Action.LABEL): label_wanted,
}
