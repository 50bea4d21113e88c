# SPDX-License-Identifier: Apache-2.0
"""The PINs of staff, as values: what their keeper is asked, what it answers, and what the keypad shows.

The keeper (``pin_keeper.py``) works on a thread of its own: a PIN is slow to check on purpose, and neither the glass
nor the lab waits for that.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.domain.discreet import Discreet


class LookAtPin(msgspec.Struct, frozen=True):
    """How does it stand with somebody's PIN here? ``ticket`` comes back with the answer, as in all of these."""

    handle: str
    ticket: str


class TryPin(Discreet, frozen=True, kw_only=True):
    """``change``: whoever knows the old one may choose a new one right after."""

    SECRETS: ClassVar[tuple[str, ...]] = ("pin",)

    handle: str
    pin: str
    ticket: str
    change: bool = False


class TryCode(Discreet, frozen=True, kw_only=True):
    """The one-time code that the command line printed."""

    SECRETS: ClassVar[tuple[str, ...]] = ("code",)

    handle: str
    code: str
    ticket: str


class ChoosePin(Discreet, frozen=True, kw_only=True):
    SECRETS: ClassVar[tuple[str, ...]] = ("pin",)

    handle: str
    pin: str
    ticket: str


class LetChoose(msgspec.Struct, frozen=True):
    """A lead said so: the old PIN and every wait are gone, and a new one may be chosen for a quarter of an hour."""

    handle: str


PinCommand = LookAtPin | TryPin | TryCode | ChoosePin | LetChoose
AskKeeper = Callable[[PinCommand], None]


class PinAnswer(StrEnum):
    ASKS = "asks"
    """There is a PIN to be typed."""
    MAY_CHOOSE = "may_choose"
    HAS_NONE = "has_none"
    """A lead has to allow one, or a code of the command line."""
    WAITS = "waits"
    """Too many wrong tries: nobody tries with this badge for a while."""
    LOCKED = "locked"
    """The try before this one was the fifth wrong one: the wait begins."""
    RIGHT = "right"
    WRONG = "wrong"
    CODE_RIGHT = "code_right"
    CODE_WRONG = "code_wrong"
    CHOSEN = "chosen"
    NOT_ALLOWED = "not_allowed"
    """Nobody may choose a PIN just now."""
    FAILED = "failed"
    """What the keeper keeps could not be read or written."""


class PinTold(msgspec.Struct, frozen=True, kw_only=True):
    """``left`` tries are left, ``wait_ms`` is how long a wait still lasts."""

    ticket: str
    answer: PinAnswer
    left: int = 0
    wait_ms: int = 0


class PinAsk(StrEnum):
    """What the keypad on the glass is for."""

    NOTHING = "nothing"
    """It waits for its keeper's first word."""
    PIN = "pin"
    NEW = "new"
    AGAIN = "again"
    CODE = "code"


class PinFault(StrEnum):
    """What was not good about what was typed last."""

    WRONG = "wrong"
    TOO_EASY = "too_easy"
    DIFFERENT = "different"
    CODE_WRONG = "code_wrong"
    FAILED = "failed"


class Keypad(Discreet, frozen=True, kw_only=True):
    """The keypad, and whose badge is before it. ``first`` is a new PIN that was typed once. ``then`` is the section of
    the desk that was asked for; ``changing``: the desk is open already, and its owner changes their own PIN.
    ``waits_until`` is on the waiting clock.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("typed", "first", "badge")

    handle: str
    ticket: str
    name: str = ""
    badge: str = ""
    ask: PinAsk = PinAsk.NOTHING
    typed: str = ""
    first: str = ""
    fault: PinFault | None = None
    left: int = 0
    waits_until: int = 0
    then: str = ""
    changing: bool = False
