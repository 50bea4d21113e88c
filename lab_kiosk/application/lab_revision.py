# SPDX-License-Identifier: Apache-2.0
"""A lab that was founded, against a plan that somebody has changed since: what stands otherwise there comes into force.

Nothing that the plan leaves out goes: a thing that is gone is retired at the desk. Where things are, how many parts
there are, and who the people are, is never taken from a plan again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from lab_kiosk.application.lab_plan import (
    AssetPlan,
    KitPlan,
    LabPlan,
    ModelPlan,
    PilotPlan,
    StockPlan,
    furnish,
    hold_to_modules,
)
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import KitDefined, ModelRegistered, StockDescribed
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.folds.lab import KIT, MODEL, SITE
from lab_kiosk.domain.ids import AssetId, Stream, stream_id
from lab_kiosk.domain.records import Pilot, StockItem


class Revision(msgspec.Struct, frozen=True):
    """A sentence about what stands otherwise, and the facts that bring it into force."""

    sentence: str
    facts: tuple[Fact, ...]


def revise(plan: LabPlan, lab: Lab) -> list[Revision]:
    """Pure but for the ids of new things. Raises EnvironmentProblem("lab_plan") for a kit of what nobody knows, and for
    a model that asks for a module which no demo here teaches.
    """
    hold_to_modules(plan, lab.demos.all())
    new = [asset for asset in plan.assets if _asset_by(asset.tag, lab) is None]
    told = [*_rules(plan, lab), *_models(plan, lab)]
    fresh = _furnished(plan, lab, assets=tuple(new))
    told += [Revision(f"new thing {asset.tag}", facts) for asset, facts in zip(new, fresh, strict=True)]
    tagged = {asset.tag: AssetId(stream_id(facts[0].stream)) for asset, facts in zip(new, fresh, strict=True)}

    def member(tag: str) -> AssetId:
        found = tagged.get(tag) or _asset_by(tag, lab)
        if found is None:
            raise EnvironmentProblem("lab_plan", f"a kit has {tag}, which is no thing of the lab")
        return found

    told += [one for kit in plan.kits for one in _kit(kit, member, lab)]
    return [*told, *_parts(plan, lab), *_pilots(plan, lab)]


def _rules(plan: LabPlan, lab: Lab) -> Iterator[Revision]:
    stream = Stream(f"site:{lab.site.site_id}")
    wanted = PolicySet(**msgspec.structs.asdict(plan.policy))
    yield from _told("the policy", stream, lab.store.state(SITE, stream).policy, wanted)


def _models(plan: LabPlan, lab: Lab) -> Iterator[Revision]:
    for model in plan.models:
        stream = Stream(f"model:{model.id}")
        policies = {name: value for name, value in msgspec.structs.asdict(model).items() if name != "id"}
        known = lab.store.state(MODEL, stream).policy
        yield from _told(f"the model {model.name}", stream, known, ModelRegistered(**policies))


def _kit(kit: KitPlan, member: Callable[[str], AssetId], lab: Lab) -> Iterator[Revision]:
    stream = Stream(f"kit:{kit.id}")
    wanted = KitDefined(
        name=kit.name,
        code=kit.code,
        members=tuple(member(tag) for tag in kit.members),
        optional=tuple(member(tag) for tag in kit.optional),
    )
    known = lab.store.state(KIT, stream).recipe
    if wanted != known:
        sentence = f"new kit {kit.name}" if known is None else f"the kit {kit.name}: other parts, name or code"
        yield Revision(sentence, (Fact(stream, wanted),))


def _parts(plan: LabPlan, lab: Lab) -> Iterator[Revision]:
    """How many there are of a new part; of one that is known only what it is called and when it is low."""
    known = {item.item_id: item for item in lab.store.every(StockItem)}
    new = tuple(part for part in plan.stock if part.id not in known)
    made = _furnished(plan, lab, stock=new)
    yield from (Revision(f"new part {part.name}", facts) for part, facts in zip(new, made, strict=True))
    for part in plan.stock:
        item = known.get(part.id)
        if item is not None and (item.name, item.minimum) != (part.name, part.minimum or item.minimum):
            described = StockDescribed(name=part.name, minimum=part.minimum)
            yield Revision(
                f"the part {item.name}: {part.name}, low below {part.minimum}", (Fact(Stream(item.stream), described),)
            )


def _pilots(plan: LabPlan, lab: Lab) -> Iterator[Revision]:
    known = {pilot.pilot_id for pilot in lab.store.every(Pilot)}
    new = tuple(pilot for pilot in plan.pilots if pilot.id not in known)
    made = _furnished(plan, lab, pilots=new)
    yield from (Revision(f"new pilot {pilot.id}", facts) for pilot, facts in zip(new, made, strict=True))


def _furnished(
    plan: LabPlan,
    lab: Lab,
    *,
    assets: tuple[AssetPlan, ...] = (),
    stock: tuple[StockPlan, ...] = (),
    pilots: tuple[PilotPlan, ...] = (),
) -> list[tuple[Fact, ...]]:
    """The facts of each of these, as a new lab would be furnished with it."""
    models: tuple[ModelPlan, ...] = plan.models
    alone = msgspec.structs.replace(plan, models=(), assets=(), kits=(), stock=(), people=(), pilots=())
    begins = len(furnish(alone, lab.site.site_id, (), lab.ids))
    told = []
    for one in (*assets, *stock, *pilots):
        kind = {AssetPlan: "assets", StockPlan: "stock", PilotPlan: "pilots"}[type(one)]
        with_it = msgspec.structs.replace(alone, models=models if kind == "assets" else (), **{kind: (one,)})
        facts = furnish(with_it, lab.site.site_id, (), lab.ids)
        told.append(facts[begins + len(with_it.models) :])
    return told


def _told(what: str, stream: Stream, before: Event | None, wanted: Event) -> Iterator[Revision]:
    """Field by field, as somebody reads it who has changed one of them."""
    if before is None:
        yield Revision(f"new: {what}", (Fact(stream, wanted),))
        return
    known = msgspec.structs.asdict(before)
    fields = [
        f"{name.replace('_', ' ')} {_word(known[name])} \N{RIGHTWARDS ARROW} {_word(value)}"
        for name, value in msgspec.structs.asdict(wanted).items()
        if name != "v" and known[name] != value
    ]
    if fields:
        yield Revision(f"{what}: {'; '.join(fields)}", (Fact(stream, wanted),))


def _word(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "nothing" if value in ("", None) else str(value)


def _asset_by(tag: str, lab: Lab) -> AssetId | None:
    """Of a thing that goes by it, or did."""
    streams = (code.stream for code in lab.store.codes(tag))
    return next((AssetId(stream_id(Stream(one))) for one in streams if one.startswith("asset:")), None)
