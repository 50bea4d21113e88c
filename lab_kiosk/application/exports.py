# SPDX-License-Identifier: Apache-2.0
"""What exports are made of, gathered from the derived tables at once, and the note that one was made."""

from __future__ import annotations

from lab_kiosk.application.ports import Lab, Register
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import DeskOpened
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, ConditionReported, HoldPlaced
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.exports.compliance import Trouble
from lab_kiosk.domain.exports.snipe_it import Thing
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.records import Asset, AssetDetail, AssetModel, Code, Loan, Person
from lab_kiosk.domain.vocabulary import CodeKind, Condition, HoldReason, Role


def things(register: Register) -> tuple[Thing, ...]:
    """Everything that the lab knows of each thing, by tag."""
    models = {model.model_id: model for model in register.every(AssetModel)}
    details = {detail.asset_id: detail for detail in register.every(AssetDetail)}
    serials: dict[str, Code] = {}
    for code in register.every(Code):
        if code.kind is CodeKind.SERIAL and not code.retired:
            serials[code.stream] = max(serials.get(code.stream, code), code, key=lambda one: (one.since, one.value))
    loans: dict[str, list[Loan]] = {}
    for loan in register.every(Loan):
        loans.setdefault(loan.asset_id, []).append(loan)
    return tuple(
        Thing(
            asset=asset,
            model=models.get(asset.model_id),
            detail=details.get(asset.asset_id) or AssetDetail(stream=asset.stream, asset_id=asset.asset_id),
            serial=serials[asset.stream].value if asset.stream in serials else "",
            loans=tuple(sorted(loans.get(asset.asset_id, ()), key=lambda loan: (-loan.out_at, loan.loan_id))),
        )
        for asset in sorted(register.every(Asset), key=lambda asset: (asset.tag, asset.asset_id))
        if asset.model_id
    )


def names(register: Register) -> dict[str, str]:
    """First name and initial of everybody whom the lab has one of, by handle."""
    return {
        person.handle: " ".join(part for part in (person.first_name, person.initial) if part)
        for person in register.every(Person)
        if person.first_name
    }


def troubles(register: Register) -> tuple[Trouble, ...]:
    """Every time that somebody said of a thing that it is missing or damaged."""
    return tuple(
        Trouble(stream_id(entry.stream), entry.at)
        for entry in register.told(AssetMarkedMissing, ConditionReported, HoldPlaced)
        if not isinstance(entry.event, ConditionReported) or entry.event.condition is Condition.PROBLEM
        if not isinstance(entry.event, HoldPlaced) or entry.event.reason is HoldReason.DAMAGED
    )


def is_staff(register: Register, handle: str) -> bool:
    """Whether the lab knows somebody of its own by this handle: from a roster, by a check-in, or because they have
    opened the desk with a staff badge and a PIN.
    """
    known = any(person.handle == handle and person.role is Role.STAFF for person in register.every(Person))
    return known or any(
        isinstance(entry.event, DeskOpened) and entry.event.by == handle for entry in register.told(DeskOpened)
    )


def note(lab: Lab, exported: RecordsExported) -> None:
    """Say in the station's history that records have left the lab."""
    lab.store.append([Fact(rules.station_stream(lab), exported)])
