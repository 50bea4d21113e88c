# SPDX-License-Identifier: Apache-2.0
"""Hand out and take back at the staff desk, as values: for whom, what, which kind of loan, until when, with what."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from lab_kiosk.application.things import KitOffer, LoanLine, Offered
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.due import Due, DueRule, likeliest
from lab_kiosk.domain.vocabulary import Accessory, Grade, LoanKind, Role

KINDS = (LoanKind.IN_LAB, LoanKind.DAY, LoanKind.LONG_TERM, LoanKind.LOANER)
"""What a desk hands out to one person. A class set has a section of its own."""
MOST_HERE = 60
"""How many of those who are inside can be chosen on the screen; the rest show their badge."""


class ListHere(msgspec.Struct, frozen=True):
    """Ask who of those with a badge is inside: somebody may have left theirs at home."""


class HereLine(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is inside. ``name`` is empty where the lab's register has none."""

    handle: str
    name: str
    role: Role
    since: int


class PeopleHere(msgspec.Struct, frozen=True):
    people: tuple[HereLine, ...]


class FindBorrower(Discreet, frozen=True, kw_only=True):
    """By the badge that was scanned (``text``), or chosen from those who are inside (``handle``)."""

    SECRETS: ClassVar[tuple[str, ...]] = ("text",)

    text: str = ""
    handle: str = ""


class Borrower(msgspec.Struct, frozen=True, kw_only=True):
    """Who they are, and what stands between them and a loan. ``loans`` are all that they have out, the first due first;
    ``overdue`` how many of them are late; ``rules`` the lab's own text that they have not accepted, or nothing.
    """

    visitor: Visitor
    loans: tuple[LoanLine, ...] = ()
    overdue: int = 0
    rules: str = ""


class NoBorrower(msgspec.Struct, frozen=True):
    """Nobody who may borrow is behind this badge today."""


class HandItem(msgspec.Struct, frozen=True, kw_only=True):
    """A thing on the desk. ``kind`` and ``minutes`` are how its model is usually lent. Of its ``accessories`` it
    ``lacks`` some since it came back last; ``documents`` are what the borrower has not accepted.
    """

    offered: Offered
    kind: LoanKind = LoanKind.IN_LAB
    minutes: int = 60
    accessories: tuple[Accessory, ...] = ()
    lacks: tuple[Accessory, ...] = ()
    documents: tuple[str, ...] = ()

    @property
    def asset_id(self) -> str:
        return self.offered.asset_id

    @property
    def ready(self) -> bool:
        return self.offered.blocker is None


class OfferThing(msgspec.Struct, frozen=True, kw_only=True):
    """Say what a scanned thing is and what stands in its way for this borrower and ``kind`` (None: its model's own).
    Commits nothing.
    """

    visitor: Visitor
    code: str
    kind: LoanKind | None = None


class ThingOffered(msgspec.Struct, frozen=True, kw_only=True):
    """One thing, or every member of a kit. ``dues`` are what each rule comes to for these."""

    items: tuple[HandItem, ...]
    code: str
    dues: tuple[Due, ...]
    kit: KitOffer | None = None


class LookAgain(msgspec.Struct, frozen=True, kw_only=True):
    """Tell the borrower and everything on the desk anew: a kind was chosen, a text accepted, a loan renewed."""

    visitor: Visitor
    assets: tuple[str, ...]
    kind: LoanKind | None = None


class LookedAgain(msgspec.Struct, frozen=True, kw_only=True):
    """``dues`` are what each rule comes to for these things. ``changed``: a hand-out found that something cannot be had
    any more, and nothing was written.
    """

    borrower: Borrower
    items: tuple[HandItem, ...]
    dues: tuple[Due, ...]
    changed: bool = False


class Going(msgspec.Struct, frozen=True):
    """A thing that goes out, and what goes with it."""

    asset_id: str
    accessories: tuple[Accessory, ...] = ()


class HandOut(msgspec.Struct, frozen=True, kw_only=True):
    """All of it or nothing, until one instant (Unix ms). ``by`` is the member of staff."""

    visitor: Visitor
    going: tuple[Going, ...]
    kind: LoanKind
    due_at: int
    by: str
    despite_overdue: bool = False


class HandedOut(msgspec.Struct, frozen=True, kw_only=True):
    """``at`` is the instant from which the minute to undo counts."""

    batch_id: str
    at: int
    due_at: int
    kind: LoanKind
    loans: tuple[LoanLine, ...]


class Handing(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds while somebody is served: a draft that commits nothing. ``by`` is the member of staff.

    ``waiting`` are codes that were scanned before there was a borrower, ``asked`` counts the scans that the lab has not
    answered. ``kind`` and ``rule`` are None until somebody taps one. ``without`` are accessories that stay here, by
    thing. ``last`` is the thing that was scanned last, ``again`` that it lay here already.
    ``pictured`` are the things that went ``out`` of which a picture was kept.
    """

    by: str
    people: tuple[HereLine, ...] | None = None
    borrower: Borrower | None = None
    waiting: tuple[str, ...] = ()
    items: tuple[HandItem, ...] = ()
    kit: KitOffer | None = None
    kind: LoanKind | None = None
    rule: DueRule | None = None
    dues: tuple[Due, ...] = ()
    without: dict[str, tuple[Accessory, ...]] = {}
    despite: bool = False
    last: str = ""
    again: bool = False
    asked: int = 0
    out: HandedOut | None = None
    pictured: frozenset[str] = frozenset()

    @property
    def ready(self) -> tuple[HandItem, ...]:
        return tuple(item for item in self.items if item.ready)

    @property
    def loan_kind(self) -> LoanKind:
        """What was tapped, or else what the first thing's model says."""
        return self.kind or (self.items[0].kind if self.items else LoanKind.IN_LAB)

    @property
    def due(self) -> Due | None:
        """What was tapped, while it is still offered, or else what the kind says; None before the lab has told any."""
        chosen = next((due for due in self.dues if due.rule is self.rule), None)
        return chosen or (likeliest(self.loan_kind, self.dues) if self.dues else None)

    @property
    def documents(self) -> tuple[str, ...]:
        """What the borrower may read and accept here, the lab's rules first."""
        rules = (self.borrower.rules,) if self.borrower and self.borrower.rules else ()
        return tuple(dict.fromkeys((*rules, *(document for item in self.items for document in item.documents))))

    @property
    def stopped(self) -> bool:
        """Something of theirs is overdue, and nobody of the staff has said that it is all right."""
        return self.borrower is not None and self.borrower.overdue > 0 and not self.despite

    def going_with(self, item: HandItem) -> tuple[Accessory, ...]:
        """Of a thing's accessories those that are ticked: all that it has, unless somebody took the tick away."""
        left = self.without.get(item.asset_id, item.lacks)
        return tuple(accessory for accessory in item.accessories if accessory not in left)


class TakeBackAtDesk(msgspec.Struct, frozen=True, kw_only=True):
    """A thing is back, whoever brought it, and ``by`` takes it."""

    code: str
    by: str


class BroughtBack(msgspec.Struct, frozen=True, kw_only=True):
    """What staff have to know about what just came back. ``loan_id`` is empty where nobody had it; ``who`` had it, as
    a first name where one is known; ``expected`` are the accessories to look for, ``lacked`` what it had not when it
    went out; ``pictured``: a picture was taken when it went out.
    """

    asset_id: str
    loan_id: str = ""
    who: str = ""
    due_at: int = 0
    back_at: int = 0
    kind: LoanKind | None = None
    expected: tuple[Accessory, ...] = ()
    lacked: tuple[Accessory, ...] = ()
    pictured: bool = False

    @property
    def late(self) -> bool:
        return bool(self.loan_id) and self.back_at > self.due_at


class CheckReturn(msgspec.Struct, frozen=True, kw_only=True):
    asset_id: str
    loan_id: str
    grade: Grade
    by: str
    present: tuple[Accessory, ...] = ()
    missing: tuple[Accessory, ...] = ()


class Taking(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds while things are taken back: the last one, its checklist, and how many it were.

    ``missing`` are accessories whose tick was taken away. ``checked`` says that this look is in the journal.
    """

    by: str
    last: BroughtBack | None = None
    missing: tuple[Accessory, ...] = ()
    grade: Grade = Grade.GOOD
    checked: bool = False
    count: int = 0

    @property
    def present(self) -> tuple[Accessory, ...]:
        expected = self.last.expected if self.last else ()
        return tuple(accessory for accessory in expected if accessory not in self.missing)


HandCommand = ListHere | FindBorrower | OfferThing | LookAgain | HandOut | TakeBackAtDesk | CheckReturn
HandOutcome = PeopleHere | NoBorrower | ThingOffered | LookedAgain | HandedOut
