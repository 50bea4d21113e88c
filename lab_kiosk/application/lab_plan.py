# SPDX-License-Identifier: Apache-2.0
"""A lab as its staff would describe it on paper, and the facts that furnish a new journal with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec

from lab_kiosk.application.ports import EnvironmentProblem, Ids
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.demos import PilotRegistered
from lab_kiosk.domain.events.equipment import (
    AssetMarkedMissing,
    AssetRegistered,
    BatteryReported,
    CodeAssigned,
    KitDefined,
    ModelRegistered,
    StockDescribed,
    StockMoved,
)
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import DocumentPublished, PolicySet
from lab_kiosk.domain.ids import AssetId, GivenId, Handle, ModelId, Stream, asset_stream, person_stream
from lab_kiosk.domain.vocabulary import Accessory, AgeBand, CodeKind, LoanKind, Role, Scope, Step, StockMove
from lab_kiosk.domain.zone import Zone


class Plan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Unknown keys are errors everywhere below: a misspelt limit must not read as "none"."""


class ModelPlan(Plan, frozen=True, kw_only=True):
    """``modules`` are what whoever borrows one has to have passed: names that a demo's quiz grants. A calibration is
    good for ``calibration_days``, at most ten years; 0: nobody calibrates these.
    """

    id: GivenId
    name: str
    maker: str
    equipment_class: str
    picture: str
    turnaround: tuple[Step, ...] = ()
    sanitise_seconds: int = 0
    min_battery: int = 0
    min_age: int = 0
    worn: bool = False
    loan_kind: LoanKind = LoanKind.IN_LAB
    loan_minutes: int = 60
    agreements: tuple[str, ...] = ()
    accessories: tuple[Accessory, ...] = ()
    renewals: int = 2
    modules: tuple[str, ...] = ()
    calibration_days: Annotated[int, msgspec.Meta(ge=0, le=3653)] = 0


class AssetPlan(Plan, frozen=True, kw_only=True):
    model: str
    tag: str
    place: str
    serial: str = ""
    battery: int | None = None
    missing: bool = False


class KitPlan(Plan, frozen=True, kw_only=True):
    """``members`` and ``optional`` are tags of the plan's own assets."""

    id: GivenId
    name: str
    code: str
    members: tuple[str, ...]
    optional: tuple[str, ...] = ()


class StockPlan(Plan, frozen=True, kw_only=True):
    """A counted part; below ``minimum`` it is time to order."""

    id: GivenId
    name: str
    quantity: int
    minimum: int = 0


class PersonPlan(Plan, frozen=True, kw_only=True):
    """``badge`` says which kind of sample badge the simulated lab makes for them: person, staff, group (of
    ``headcount``), lost or expired.
    """

    handle: str
    role: Role
    age_band: AgeBand
    first_name: str = ""
    initial: str = ""
    badge: str = "person"
    headcount: int = 0


class PolicyPlan(Plan, frozen=True, kw_only=True):
    soft_cap: int = 0
    hard_cap: int = 0
    opens: int = 0
    closes: int = 24 * 60
    rules: str = ""
    ask_purpose: bool = True
    visit_consent: Scope | None = None
    young_need_leader: bool = False
    guests: bool = True
    guest_minors_need_leader: bool = False
    long_loans: str = ""
    term_ends: str = ""
    self_renewal: bool = True
    grace_minutes: int = 20
    guardian_for_long_loans: bool = False
    vendors: tuple[str, ...] = ()
    ask_nickname: bool = True


class PilotPlan(Plan, frozen=True, kw_only=True):
    id: GivenId
    question: str
    success: str
    target_sessions: int = 0


class LabPlan(Plan, frozen=True, kw_only=True):
    zone: str
    station: str
    stations: tuple[str, ...]
    place: str
    policy: PolicyPlan
    zones: tuple[Zone, ...] = ()
    models: tuple[ModelPlan, ...] = ()
    assets: tuple[AssetPlan, ...] = ()
    kits: tuple[KitPlan, ...] = ()
    stock: tuple[StockPlan, ...] = ()
    people: tuple[PersonPlan, ...] = ()
    pilots: tuple[PilotPlan, ...] = ()


def furnish(plan: LabPlan, site_id: int, agreements: Sequence[Agreement], ids: Ids) -> tuple[Fact, ...]:
    """Everything that has to have happened for the lab to be as planned."""
    policy = PolicySet(**msgspec.structs.asdict(plan.policy))
    facts = [Fact(Stream(f"site:{site_id}"), policy)]
    facts += [fact for agreement in agreements for fact in publication(agreement)]
    for model in plan.models:
        policies = {name: value for name, value in msgspec.structs.asdict(model).items() if name != "id"}
        facts.append(Fact(Stream(f"model:{model.id}"), ModelRegistered(**policies)))
    known = {model.id: model for model in plan.models}
    tagged = {asset.tag: AssetId(ids.new()) for asset in plan.assets}
    for asset in plan.assets:
        facts += _asset(asset, known[asset.model], site_id, tagged[asset.tag])
    for kit in plan.kits:
        recipe = KitDefined(
            name=kit.name,
            code=kit.code,
            members=tuple(tagged[tag] for tag in kit.members),
            optional=tuple(tagged[tag] for tag in kit.optional),
        )
        facts.append(Fact(Stream(f"kit:{kit.id}"), recipe))
    for part in plan.stock:
        stream = Stream(f"stock:{part.id}")
        facts.append(Fact(stream, StockDescribed(name=part.name, minimum=part.minimum)))
        facts.append(Fact(stream, StockMoved(move=StockMove.RECEIVE, quantity=part.quantity)))
    for person in plan.people:
        facts += _person(person)
    for pilot in plan.pilots:
        registered = PilotRegistered(
            question=pilot.question, success=pilot.success, target_sessions=pilot.target_sessions
        )
        facts.append(Fact(Stream(f"pilot:{pilot.id}"), registered))
    return tuple(facts)


def hold_to_modules(plan: LabPlan, demos: Sequence[Manifest]) -> None:
    """Raises EnvironmentProblem("lab_plan") for a model that asks for a module which no demo of the lab teaches: nobody
    could ever borrow it by themselves.
    """
    taught = sorted(frozenset().union(*(demo.teaches for demo in demos)))
    for model in plan.models:
        for module in model.modules:
            if module not in taught:
                known = f"they teach {', '.join(taught)}" if taught else "they teach none"
                what = f"the model {model.name} asks for the module {module}"
                raise EnvironmentProblem("lab_plan", f"{what}, and none of the demos here grants it: {known}")


def publication(agreement: Agreement) -> list[Fact]:
    """A version of a text is in force from here on, in each of its languages."""
    return [
        Fact(
            Stream(f"agreement:{agreement.document}"),
            DocumentPublished(version=agreement.version, language=language, text_hash=agreement.hash_of(language)),
        )
        for language in agreement.text
    ]


def _asset(plan: AssetPlan, model: ModelPlan, site_id: int, asset_id: AssetId) -> list[Fact]:
    stream = asset_stream(asset_id)
    registered = AssetRegistered(
        model_id=ModelId(plan.model),
        tag=plan.tag,
        place=plan.place,
        worn=model.worn,
        min_battery=model.min_battery,
        home_site=site_id,
    )
    facts = [Fact(stream, registered)]
    if plan.serial:
        facts.append(Fact(stream, CodeAssigned(value=plan.serial, kind=CodeKind.SERIAL)))
    if plan.battery is not None:
        facts.append(Fact(stream, BatteryReported(percent=plan.battery)))
    if plan.missing:
        facts.append(Fact(stream, AssetMarkedMissing(by="stock-take")))
    return facts


def _person(plan: PersonPlan) -> list[Fact]:
    handle = Handle(plan.handle)
    stream = person_stream(handle)
    facts = [Fact(stream, PersonRegistered(role=plan.role, age_band=plan.age_band), handle)]
    if plan.first_name:
        name = Personal(first_name=plan.first_name, initial=plan.initial)
        facts.append(Fact(stream, PersonNamed(), handle, name))
    return facts
