# SPDX-License-Identifier: Apache-2.0
"""What several use cases ask about a thing: what a code stands for, its model, its loan line."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.things import LoanLine, Offered, Part
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.courses import course_of
from lab_kiosk.application.use_cases.promised import kept_from
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker, first_blocker
from lab_kiosk.domain.codes import is_ean13
from lab_kiosk.domain.demo import steps_after
from lab_kiosk.domain.due import lent_until
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import HoldPlaced, KitDefined, ModelRegistered
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.folds.lab import KIT, MODEL
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.session import SESSION
from lab_kiosk.domain.ids import AssetId, HoldId, SessionId, Stream, asset_stream, session_stream, stream_id
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import Custody, HoldReason, LoanKind, Step

UNNAMED = ModelRegistered(name="", maker="", equipment_class="")


class Thing(msgspec.Struct, frozen=True):
    asset_id: AssetId
    state: AssetState
    model: ModelRegistered


def thing(lab: Lab, asset_id: str) -> Thing:
    state = lab.store.state(ASSET, asset_stream(AssetId(asset_id)))
    model = lab.store.state(MODEL, f"model:{state.model_id}").policy or UNNAMED
    return Thing(AssetId(asset_id), state, model)


def due_after(item: Thing, session_id: str, lab: Lab) -> tuple[Step, ...]:
    """What is due on it when a session lets go of it: what its model asks for, and what the demo asks for besides."""
    record = lab.store.state(SESSION, session_stream(SessionId(session_id))).record
    if record is None or not lab.demos.has(record.demo_id):
        return item.model.turnaround
    return steps_after(lab.demos.get(record.demo_id), item.model.equipment_class, item.model.turnaround)


class Kit(msgspec.Struct, frozen=True):
    """A kit and its members, those that it can do without last."""

    name: str
    needed: tuple[Thing, ...]
    optional: tuple[Thing, ...]

    @property
    def members(self) -> tuple[Thing, ...]:
        return (*self.needed, *self.optional)


def resolve(lab: Lab, code: str) -> Thing | Kit | None:
    """The thing or the kit behind a code; None for a code that the lab does not know."""
    for known in lab.store.codes(code):
        kind = known.stream.partition(":")[0]
        if kind == "asset":
            return thing(lab, stream_id(Stream(known.stream)))
        if kind == "kit":
            recipe = lab.store.state(KIT, known.stream).recipe
            return None if recipe is None else _kit(lab, recipe)
    return None


def _kit(lab: Lab, recipe: KitDefined) -> Kit:
    needed, optional = ([thing(lab, member) for member in members] for members in (recipe.members, recipe.optional))
    return Kit(recipe.name, tuple(needed), tuple(optional))


def kit_of(lab: Lab, asset_id: str) -> Kit | None:
    """The kit that a thing belongs to; the first by name, should it be in several."""
    for kit in lab.store.kits():
        if asset_id in (*kit.members.split(","), *kit.optional.split(",")):
            recipe = lab.store.state(KIT, kit.stream).recipe
            return None if recipe is None else _kit(lab, recipe)
    return None


def parts_out(kit: Kit) -> tuple[Part, ...]:
    """The members that are not in the lab."""
    return tuple(part(item) for item in kit.members if item.state.custody is not Custody.IN_LAB)


def part(item: Thing) -> Part:
    return Part(asset_id=item.asset_id, tag=item.state.tag, name=item.model.name, picture=item.model.picture)


def keep_unknown(lab: Lab, code: str) -> None:
    """A scan that means nothing is stored for staff, never just an error tone.

    A bare number may be somebody's school or library card: of those only the digest is kept.
    """
    event = UnknownScan(digest=lab.digest(code), place=lab.site.place)
    of_a_thing = not code.isdigit() or is_ean13(code)
    personal = Personal(code=code[:64]) if of_a_thing else None
    lab.store.append([Fact(rules.station_stream(lab), event, personal=personal)])


def unread(lab: Lab, visitor: Visitor, model: ModelRegistered, kind: LoanKind) -> tuple[str, ...]:
    """What the model asks for, and the lab for a loan of this kind, that the visitor has not accepted in its newest
    version.
    """
    for_long = rules.policy(lab).long_loans if kind is LoanKind.LONG_TERM else ""
    wanted = (*model.agreements, for_long) if for_long else model.agreements
    person = lab.store.state(PERSON, visitor.stream)
    return tuple(
        document
        for document in dict.fromkeys(wanted)
        if not person.assented_to(document, rules.rules_version(lab, document))
    )


def agreed(lab: Lab, visitor: Visitor, model: ModelRegistered) -> bool:
    """Whether the visitor has accepted the newest version of everything that the model asks for."""
    return not unread(lab, visitor, model, LoanKind.IN_LAB)


def offered(
    lab: Lab,
    item: Thing,
    visitor: Visitor,
    *,
    until_ms: int = 0,
    beside: Collection[str] = (),
    reservation: str = "",
    anyway: bool = False,
    shown: bool = False,
) -> Offered:
    """What is to be said of a thing before it goes out, until ``until_ms`` or as long as its model says. ``beside`` is
    what goes out with it, ``reservation`` what it all goes out for. ``anyway``: staff let it go although it is kept for
    others, ``shown``: they showed how it works instead of the module; anything else stays in the way. ``kept_at`` and
    ``course`` are told all the same.
    """
    now = lab.clock.now_ms()
    course = course_of(lab, visitor, item.model.modules)
    wish = visitor.wish(
        agreed=agreed(lab, visitor, item.model) and not rules.outstanding(lab, visitor),
        blocked=rules.blocked(lab, visitor),
        trained=course is None or shown,
    )
    due_at = until_ms or lent_until(item.model.loan_kind, rules.hours(lab, item.model.loan_minutes))
    state = item.state
    if reservation:
        mine = tuple(one for one in state.reservations if one.reservation_id != reservation)
        state = msgspec.structs.replace(state, reservations=mine)
    judged = msgspec.structs.replace(state, reservations=()) if anyway else state
    blocker = first_blocker(judged, now, wish, min_age=item.model.min_age)
    kept_at = 0
    if blocker in {None, Blocker.RESERVED}:
        kept_at = kept_from(lab, item.asset_id, state, visitor.handle, due_at, beside, reservation)
        blocker = Blocker.RESERVED if kept_at and not anyway else blocker
    return Offered(
        asset_id=item.asset_id,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
        due_at=due_at,
        blocker=blocker,
        out=blocker in (Blocker.ON_LOAN, Blocker.IN_SESSION),
        was_missing=item.state.custody is Custody.MISSING,
        model_id=item.state.model_id,
        kept_at=kept_at,
        course=course,
    )


def hold_on(lab: Lab, state: AssetState, reason: HoldReason, by: str) -> HoldPlaced | None:
    """A new hold; None where the thing is held for that reason already."""
    if reason in state.holds.values():
        return None
    return HoldPlaced(hold_id=HoldId(lab.ids.new()), reason=reason, by=by)


def going_out(offer: Offered, loan_id: str, due_at: int) -> LoanLine:
    """The loan that an offer becomes."""
    return LoanLine(
        asset_id=offer.asset_id, loan_id=loan_id, tag=offer.tag, name=offer.name, picture=offer.picture, due_at=due_at
    )


def loan_line(lab: Lab, loan: Loan) -> LoanLine:
    item = thing(lab, loan.asset_id)
    return LoanLine(
        asset_id=loan.asset_id,
        loan_id=loan.loan_id,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
        due_at=loan.due_at,
        overdue=loan.due_at < lab.clock.now_ms(),
    )


__all__ = [
    "Kit",
    "Thing",
    "agreed",
    "keep_unknown",
    "kit_of",
    "loan_line",
    "offered",
    "part",
    "parts_out",
    "resolve",
    "thing",
    "unread",
]
