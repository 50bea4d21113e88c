# SPDX-License-Identifier: Apache-2.0
"""Things in a file against the things that the lab knows.

A thing is known by its tag, and by its serial number where the file has no tag. Who has it and where it is are never
taken from a file: only a scan proves that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from lab_kiosk.application.imports.plan import Plan, Planned, changes, only
from lab_kiosk.application.ports import Ids, Register
from lab_kiosk.domain.due import end_of, last_day
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import (
    AssetCalibrated,
    AssetDescribed,
    AssetRegistered,
    AssetRetired,
    CodeAssigned,
    ModelRegistered,
)
from lab_kiosk.domain.ids import AssetId, ModelId, Stream, asset_stream
from lab_kiosk.domain.records import Asset, AssetDetail, AssetModel, Code
from lab_kiosk.domain.sheets.asset_rows import AssetRow
from lab_kiosk.domain.sheets.columns import refused
from lab_kiosk.domain.sheets.reasons import Reason, Why, because
from lab_kiosk.domain.sheets.verdicts import Change, RowVerdict, Verdict
from lab_kiosk.domain.vocabulary import CodeKind, Custody, Lifecycle

_SETTLED = {Custody.IN_LAB, Custody.MISSING}
"""Where a thing may become another model: nobody has it now."""
SHORTEST_SCANNED, LONGEST_SCANNED = 4, 23
"""What a scanner's text has to measure to be looked up without a prefix of ours (``domain/codes.py``)."""


@dataclass(frozen=True, kw_only=True)
class _Known:
    asset: Asset
    model: AssetModel | None
    detail: AssetDetail
    serials: tuple[str, ...]


@dataclass
class _Stock:
    """What the lab knows, by everything that a row may call it."""

    by_code: dict[str, _Known] = field(default_factory=dict)
    by_digits: dict[str, str] = field(default_factory=dict)
    """Codes of digits alone, by what is left of them when their leading zeros are lost."""


class _Models:
    """The models that the lab knows, and those that the file makes on its way."""

    def __init__(self, known: Iterable[AssetModel]) -> None:
        self._all: dict[str, AssetModel] = {model.model_id: model for model in known}
        self._by_name: dict[str, list[AssetModel]] = {}
        for model in self._all.values():
            self._by_name.setdefault(model.name.casefold(), []).append(model)

    def of(self, name: str, maker: str) -> AssetModel | None:
        """A maker that either side leaves out is no difference, where only one model has the name."""
        named = self._by_name.get(name.casefold(), [])
        exact = [model for model in named if model.maker.casefold() == maker.casefold()]
        loose = [model for model in named if not (model.maker and maker)]
        return exact[0] if exact else loose[0] if len(loose) == 1 else None

    def make(self, name: str, maker: str, category: str) -> tuple[AssetModel, Fact]:
        """The id follows from the words, so that two kiosks which take in the same file mean the same model."""
        wanted = slug(f"{maker} {name}") or "model"
        model_id, number = wanted, 2
        while model_id in self._all:
            model_id, number = f"{wanted}-{number}", number + 1
        event = ModelRegistered(name=name, maker=maker, equipment_class=slug(category) or wanted)
        stream = Stream(f"model:{model_id}")
        model = AssetModel(
            stream=stream,
            model_id=model_id,
            name=name,
            maker=maker,
            equipment_class=event.equipment_class,
            picture="",
            min_age=0,
            min_battery=0,
            worn=False,
        )
        self._all[model_id] = model
        self._by_name.setdefault(name.casefold(), []).append(model)
        return model, Fact(stream, event)


def plan_assets(
    rows: Sequence[AssetRow | RowVerdict], register: Register, ids: Ids, site_id: int, zone: str, format_: str
) -> Plan:
    """Pure but for the ids that it makes for new things. ``zone`` is the IANA zone in which the file's days are."""
    planner = _Planner(rows, register, ids, site_id, zone)
    return Plan(format=format_, rows=tuple(planner.planned(row) for row in rows))


class _Planner:
    def __init__(
        self, rows: Sequence[AssetRow | RowVerdict], register: Register, ids: Ids, site_id: int, zone: str
    ) -> None:
        models = register.every(AssetModel)
        self._models = _Models(models)
        self._known = _known(register, {model.model_id: model for model in models})
        self._ids = ids
        self._site_id = site_id
        self._zone = zone
        told = [row for row in rows if isinstance(row, AssetRow)]
        self._count = Counter(code for row in told for code in {row.tag, row.serial} if code)

    def planned(self, row: AssetRow | RowVerdict) -> Planned:
        if isinstance(row, RowVerdict):
            return Planned(row)
        known = self._who(row)
        if isinstance(known, Reason):
            return Planned(refused(row.row, known, row.key))
        return self._new(row) if known is None else self._revised(row, known)

    def _who(self, row: AssetRow) -> _Known | Reason | None:
        """The thing that the row is about, None for one that nobody knows; a reason where that is not sure."""
        for code, twice, zeros in (
            (row.tag, Why.TAG_TWICE, Why.TAG_ZEROS),
            (row.serial, Why.SERIAL_TWICE, Why.SERIAL_ZEROS),
        ):
            if self._count[code] > 1:
                return because(twice, code, self._count[code])
            digits = self._known.by_digits.get(code.lstrip("0")) if code.isdigit() else None
            if digits and code not in self._known.by_code:
                return because(zeros, code, digits)
        tagged, numbered = self._known.by_code.get(row.tag), self._known.by_code.get(row.serial)
        if tagged is not None and numbered is not None and tagged.asset.asset_id != numbered.asset.asset_id:
            return because(Why.OTHER_THING, row.serial, numbered.asset.tag)
        if tagged is not None:
            if row.serial and tagged.serials and row.serial not in tagged.serials:
                return because(Why.OTHER_SERIAL, tagged.serials[0], row.serial)
            return tagged
        if numbered is not None and self._another_tag(row, numbered):
            return because(Why.OTHER_TAG, row.serial, numbered.asset.tag)
        return numbered

    def _another_tag(self, row: AssetRow, known: _Known) -> bool:
        """A serial number that stands in for a tag gives way to one."""
        return row.tag not in {"", known.asset.tag} and known.asset.tag not in known.serials

    def _new(self, row: AssetRow) -> Planned:
        if not row.model:
            return Planned(refused(row.row, because(Why.NO_MODEL), row.key))
        model, made = self._model(row)
        stream = asset_stream(AssetId(self._ids.new()))
        tag = row.tag or row.serial
        facts = [*made, Fact(stream, self._registered(model, tag, row.detail.home))]
        if row.serial:
            facts.append(Fact(stream, CodeAssigned(value=row.serial, kind=CodeKind.SERIAL)))
        if row.detail != AssetDescribed():
            facts.append(Fact(stream, row.detail))
        if row.calibration_due:
            facts.append(Fact(stream, self._calibrated(row)))
        if row.retired:
            facts.append(Fact(stream, AssetRetired(reason="archived", by="")))
        scanned = SHORTEST_SCANNED <= len(tag) <= LONGEST_SCANNED
        note = None if scanned else because(Why.NOT_SCANNABLE, tag)
        verdict = RowVerdict(row=row.row, key=row.key, verdict=Verdict.NEW, reason=note)
        return Planned(verdict, tuple(facts))

    def _revised(self, row: AssetRow, known: _Known) -> Planned:
        asset, stream = known.asset, Stream(known.asset.stream)
        remodelled = row.model != "" and (known.model is None or self._models.of(row.model, row.maker) != known.model)
        if remodelled and asset.custody not in _SETTLED:
            return Planned(refused(row.row, because(Why.MODEL_WHILE_OUT), row.key))
        retired = row.retired and asset.lifecycle is Lifecycle.ACTIVE
        if retired and asset.custody is not Custody.IN_LAB:
            return Planned(refused(row.row, because(Why.RETIRED_WHILE_OUT), row.key))
        found = [change for change in changes(known.detail, row.detail) if not _says_nothing(change, known)]
        events: list[Event] = [AssetDescribed(**only(row.detail, found))] if found else []
        made: list[Fact] = []
        tag = row.tag or asset.tag
        model = known.model
        if remodelled:
            model, made = self._model(row)
            found.append(Change("model", known.model.name if known.model else "", model.name))
        retagged = model is not None and asset.tag != tag and row.tag not in self._known.by_code
        if retagged:
            found.append(Change("tag", asset.tag, tag))
        if model is not None and (model is not known.model or retagged):
            events.insert(0, self._registered(model, tag if retagged else asset.tag, asset.place))
        if row.serial and row.serial not in {*known.serials, asset.tag.upper()}:
            found.append(Change("serial", "", row.serial))
            events.append(CodeAssigned(value=row.serial, kind=CodeKind.SERIAL))
        known_due = str(last_day(asset.calibration_due, self._zone)) if asset.calibration_due else ""
        if row.calibration_due not in {"", known_due}:
            found.append(Change("calibration_due", known_due, row.calibration_due))
            events.append(self._calibrated(row))
        if retired:
            found.append(Change("status", Lifecycle.ACTIVE, Lifecycle.RETIRED))
            events.append(AssetRetired(reason="archived", by=""))
        verdict = Verdict.CHANGED if found else Verdict.SAME
        facts = (*made, *(Fact(stream, event) for event in events))
        return Planned(RowVerdict(row=row.row, key=row.key, verdict=verdict, changes=tuple(found)), facts)

    def _calibrated(self, row: AssetRow) -> AssetCalibrated:
        return AssetCalibrated(due_at=end_of(date.fromisoformat(row.calibration_due), self._zone), zone=self._zone)

    def _model(self, row: AssetRow) -> tuple[AssetModel, list[Fact]]:
        model = self._models.of(row.model, row.maker)
        if model is not None:
            return model, []
        model, fact = self._models.make(row.model, row.maker, row.detail.category)
        return model, [fact]

    def _registered(self, model: AssetModel, tag: str, place: str) -> AssetRegistered:
        return AssetRegistered(
            model_id=ModelId(model.model_id),
            tag=tag,
            place=place,
            worn=model.worn,
            min_battery=model.min_battery,
            home_site=self._site_id,
        )


def _says_nothing(change: Change, known: _Known) -> bool:
    """An export of ours has the model's class where no category is known, and the place where no home is."""
    if change.before:
        return False
    if change.field == "category":
        return known.model is not None and slug(change.after) == slug(known.model.equipment_class)
    return change.field == "home" and change.after == known.asset.place


def slug(text: str) -> str:
    """Small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:60]


def _known(register: Register, models: dict[str, AssetModel]) -> _Stock:
    details = {detail.asset_id: detail for detail in register.every(AssetDetail)}
    live = [code for code in register.every(Code) if not code.retired]
    serials: dict[str, list[str]] = {}
    for code in live:
        if code.kind is CodeKind.SERIAL:
            serials.setdefault(code.stream, []).append(code.value.upper())
    by_stream: dict[str, _Known] = {}
    for asset in register.every(Asset):
        by_stream[asset.stream] = _Known(
            asset=asset,
            model=models.get(asset.model_id),
            detail=details.get(asset.asset_id) or AssetDetail(stream=asset.stream, asset_id=asset.asset_id),
            serials=tuple(serials.get(asset.stream, ())),
        )
    stock = _Stock()
    for code in live:
        if code.stream in by_stream:
            stock.by_code[code.value.upper()] = by_stream[code.stream]
            if code.value.isdigit():
                stock.by_digits[code.value.lstrip("0")] = code.value
    return stock
