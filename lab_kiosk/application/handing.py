# SPDX-License-Identifier: Apache-2.0
"""Hand out and take back at the staff desk, as values: for whom, what, which kind of loan, until when, with what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import msgspec

from lab_kiosk.application.reservations import Booked
from lab_kiosk.application.things import KitOffer, LoanLine, Offered
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
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


def due_of(kind: LoanKind, rule: DueRule | None, dues: Sequence[Due]) -> Due:
    """What was tapped, while it is still offered, or else what the kind says. ``dues`` holds at least one."""
    chosen = next((due for due in dues if due.rule is rule), None)
    return chosen or likeliest(kind, dues)


class FindBorrower(Discreet, frozen=True, kw_only=True):
    """By the badge that was scanned (``text``), or chosen from those who are inside (``handle``)."""

    SECRETS: ClassVar[tuple[str, ...]] = ("text",)

    text: str = ""
    handle: str = ""


class GuardianAgreed(msgspec.Struct, frozen=True, kw_only=True):
    """A guardian's consent to long loans that is in force. ``until`` is None for one without an end; ``seen_by`` is a
    first name, where one is known.
    """

    seen_at: int
    seen_by: str = ""
    until: int | None = None


class Borrower(msgspec.Struct, frozen=True, kw_only=True):
    """Who they are, and what stands between them and a loan. ``loans`` are all that they have out, the first due first;
    ``overdue`` how many of them are late; ``rules`` the lab's own text that they have not accepted, or nothing;
    ``booked`` what is reserved for them now; ``guardian`` that one of theirs agrees to long loans.
    """

    visitor: Visitor
    loans: tuple[LoanLine, ...] = ()
    overdue: int = 0
    rules: str = ""
    booked: Booked | None = None
    guardian: GuardianAgreed | None = None


class NoBorrower(msgspec.Struct, frozen=True):
    """Nobody who may borrow is behind this badge today."""


class HandItem(msgspec.Struct, frozen=True, kw_only=True):
    """A thing on the desk, as it was ``offered`` until the due time that was chosen, beside what goes with it. ``kind``
    and ``minutes`` are how its model is usually lent. Of its ``accessories`` it ``lacks`` some since it came back last;
    ``documents`` are what the borrower has not accepted; ``consent`` says that a guardian's is wanted.
    """

    offered: Offered
    kind: LoanKind = LoanKind.IN_LAB
    minutes: int = 60
    accessories: tuple[Accessory, ...] = ()
    lacks: tuple[Accessory, ...] = ()
    documents: tuple[str, ...] = ()
    consent: bool = False

    @property
    def asset_id(self) -> str:
        return self.offered.asset_id

    @property
    def ready(self) -> bool:
        return self.offered.blocker is None

    @property
    def kept(self) -> bool:
        """Whether a promise to others is what stands in the way."""
        return self.offered.blocker is Blocker.RESERVED

    @property
    def let_go(self) -> bool:
        """Whether it goes out although it is promised to others: somebody of the staff said so."""
        return self.ready and self.offered.kept_at > 0

    @property
    def untaught(self) -> bool:
        """Whether a course that the borrower has not done is what stands in the way."""
        return self.offered.blocker is Blocker.NEEDS_MODULE

    @property
    def taught(self) -> bool:
        """Whether it goes out without that course: somebody of the staff showed them how it works."""
        return self.ready and self.offered.course is not None


class OfferThing(msgspec.Struct, frozen=True, kw_only=True):
    """Say what a scanned thing is and what stands in its way for this borrower and ``kind`` (None: its model's own),
    until ``rule`` (None: the likeliest), with what goes out ``beside`` it. ``minutes`` are those of what lies there
    already and is lent for the shortest time; 0 with nothing there. ``shown`` are the models that staff have shown
    them. Commits nothing.
    """

    visitor: Visitor
    code: str
    kind: LoanKind | None = None
    rule: DueRule | None = None
    minutes: int = 0
    beside: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()


class FindMissing(msgspec.Struct, frozen=True):
    """Scanned before anybody's badge: what was marked missing is here, and nothing else is said of any thing yet."""

    code: str


class ThingOffered(msgspec.Struct, frozen=True, kw_only=True):
    """One thing, or every member of a kit. ``dues`` are what each rule comes to with these; ``beside`` is what was
    thought to go out with them.
    """

    items: tuple[HandItem, ...]
    code: str
    dues: tuple[Due, ...]
    kit: KitOffer | None = None
    beside: tuple[str, ...] = ()


class LookAgain(msgspec.Struct, frozen=True, kw_only=True):
    """Tell the borrower and everything on the desk anew: a kind or a due time was chosen, a text accepted, a loan
    renewed. Of ``anyway`` somebody said that they go although they are kept for others; ``shown`` are the models that
    staff have shown them.
    """

    visitor: Visitor
    assets: tuple[str, ...]
    kind: LoanKind | None = None
    rule: DueRule | None = None
    anyway: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


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
    """All of it or nothing, until one instant (Unix ms). ``by`` is the member of staff, who lets go what is kept for
    others where it is in ``anyway``, and has shown them the models in ``shown``.
    """

    visitor: Visitor
    going: tuple[Going, ...]
    kind: LoanKind
    due_at: int
    by: str
    despite_overdue: bool = False
    anyway: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


class NoteConsent(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` has seen, signed, that a guardian of the borrower agrees to long loans."""

    visitor: Visitor
    by: str


class WithdrawConsent(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` was told that a guardian of the borrower does not agree any longer."""

    visitor: Visitor
    by: str


class HandedOut(msgspec.Struct, frozen=True, kw_only=True):
    """``at`` is the instant from which the minute to undo counts, ``reservation`` what the scans were counted for."""

    batch_id: str
    at: int
    due_at: int
    kind: LoanKind
    loans: tuple[LoanLine, ...]
    reservation: str = ""


class Handing(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds while somebody is served: a draft that commits nothing. ``by`` is the member of staff.

    ``waiting`` are codes that were scanned before there was a borrower, ``asked`` counts the scans that the lab has not
    answered. ``kind`` and ``rule`` are None until somebody taps one. ``without`` are accessories that stay here, by
    thing. Of ``anyway`` staff said that they go although they are kept for others, of the models in ``shown`` that they
    showed them how these work. ``last`` is the thing that was
    scanned last, ``again`` that it lay here already. ``pictured`` are the things that went ``out`` of which a picture
    was kept.
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
    anyway: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    vouching: bool = False
    """Staff were asked once whether they have seen a guardian's consent."""
    withdrawing: bool = False
    """Staff were asked once whether a guardian withdraws it."""
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
        return due_of(self.loan_kind, self.rule, self.dues) if self.dues else None

    @property
    def minutes(self) -> int:
        """Of what is lent for the shortest time; 0 with nothing here."""
        return min((item.minutes for item in self.items), default=0)

    @property
    def stale(self) -> bool:
        """Whether something was judged for a shorter time than it would go out for now, or is kept only from later."""
        until = self.due.at if self.due else 0
        return any(
            (item.kept and item.offered.kept_at >= until) or (item.ready and item.offered.due_at < until)
            for item in self.items
        )

    @property
    def documents(self) -> tuple[str, ...]:
        """What the borrower may read and accept here, the lab's rules first."""
        rules = (self.borrower.rules,) if self.borrower and self.borrower.rules else ()
        return tuple(dict.fromkeys((*rules, *(document for item in self.items for document in item.documents))))

    @property
    def consent(self) -> bool:
        """Whether a guardian's consent is wanted for something here."""
        return any(item.consent for item in self.items)

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


HandCommand = (
    ListHere
    | FindBorrower
    | OfferThing
    | FindMissing
    | LookAgain
    | NoteConsent
    | WithdrawConsent
    | HandOut
    | TakeBackAtDesk
    | CheckReturn
)
HandOutcome = PeopleHere | NoBorrower | ThingOffered | LookedAgain | HandedOut
