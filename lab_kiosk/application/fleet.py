# SPDX-License-Identifier: Apache-2.0
"""What the lab can be asked to do with many things: class sets, turnaround, stock-takes."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from lab_kiosk.application.turnaround import Act
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.discreet import Discreet


class OpenClassSet(Discreet, frozen=True, kw_only=True):
    """Somebody wants to take things for a whole class: ``text`` is the badge that was scanned for it, ``visitor`` who
    is signed in already. ``by`` is the member of staff at whose desk it happens, ``reservation`` what it is for, where
    that is known already.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("text",)

    text: str = ""
    visitor: Visitor | None = None
    by: str = ""
    reservation: str = ""


class LendClassSet(msgspec.Struct, frozen=True, kw_only=True):
    """All of it or nothing, until one instant (Unix ms). ``by`` is who hands it out, ``reservation`` what it is for.
    ``anyway``: staff let these go although they are kept for others; ``shown``: they showed how these models work.
    """

    visitor: Visitor
    assets: tuple[str, ...]
    due_at: int
    by: str
    reservation: str = ""
    anyway: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A thing was scanned where staff (``by``) turn things around; ``act`` is the card that lies open, if one does."""

    code: str
    act: Act | None
    by: str


class UndoTurn(msgspec.Struct, frozen=True, kw_only=True):
    """Take back what ``mark`` did at the instant ``at`` (Unix ms)."""

    asset_id: str
    act: Act
    mark: str
    at: int
    by: str


class LookAtBoard(msgspec.Struct, frozen=True):
    """Ask what there is to clean, to charge and to check."""


class BeginPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Count at a place from now on; ``place`` is the code of its card, ``number`` the stock-take's."""

    number: str
    place: str
    by: str


class CountThing(msgspec.Struct, frozen=True, kw_only=True):
    """Something stands at ``place`` (as the records call it)."""

    number: str
    code: str
    place: str
    by: str


class KeepHere(msgspec.Struct, frozen=True, kw_only=True):
    """What was counted in another place than the records say shall have its place there."""

    number: str
    asset_id: str
    place: str
    by: str


class TakeBackCounted(msgspec.Struct, frozen=True, kw_only=True):
    """What was counted although somebody has it is back."""

    number: str
    asset_id: str
    place: str
    by: str


class CloseStocktake(msgspec.Struct, frozen=True, kw_only=True):
    number: str
    place: str
    by: str


class LookAtStocktake(msgspec.Struct, frozen=True, kw_only=True):
    """Ask how far it is: other kiosks count, too."""

    number: str
    place: str
    by: str


FleetCommand = (
    OpenClassSet
    | LendClassSet
    | Turn
    | UndoTurn
    | LookAtBoard
    | BeginPlace
    | CountThing
    | KeepHere
    | TakeBackCounted
    | CloseStocktake
    | LookAtStocktake
)
