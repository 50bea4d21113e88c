# SPDX-License-Identifier: Apache-2.0
"""The short histories: models, kits, stock, codes, pilots, agreements, the site and its stations."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.demos import PilotDecided, PilotRegistered, PilotStageReached
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import (
    AssetRegistered,
    CodeAssigned,
    CodeRetired,
    KitDefined,
    ModelRegistered,
    StockDescribed,
    StockMoved,
)
from lab_kiosk.domain.events.site import (
    DemoFailed,
    DemoTrusted,
    DocumentPublished,
    HelpAnswered,
    HelpCalled,
    PolicySet,
    TrustListAdopted,
    UnknownScan,
)
from lab_kiosk.domain.folds.base import SETTLING, Cases, Changed, Fold, told
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.records import AssetModel, Code, DemoHealth, Help, Kit, Pilot, Stock, StockItem
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import CaseCode, CodeKind, PilotStage, StockMove


class ModelState(msgspec.Struct, frozen=True):
    policy: ModelRegistered | None = None


def _model(state: ModelState, entry: Entry, event: ModelRegistered) -> tuple[ModelState, Changed]:
    row = AssetModel(
        stream=entry.stream,
        model_id=stream_id(entry.stream),
        name=event.name,
        maker=event.maker,
        equipment_class=event.equipment_class,
        picture=event.picture,
        min_age=event.min_age,
        min_battery=event.min_battery,
        worn=event.worn,
    )
    return ModelState(event), (row,)


class KitState(msgspec.Struct, frozen=True):
    recipe: KitDefined | None = None


def _kit(state: KitState, entry: Entry, event: KitDefined) -> tuple[KitState, Changed]:
    row = Kit(
        stream=entry.stream,
        kit_id=stream_id(entry.stream),
        name=event.name,
        members=",".join(event.members),
        optional=",".join(event.optional),
    )
    return KitState(event), (row,)


class StockState(msgspec.Struct, frozen=True):
    on_hand: int = 0
    lent: int = 0
    item: StockItem | None = None
    cases: Cases = Cases()


_SIGN = {
    StockMove.RECEIVE: 1,
    StockMove.BACK: 1,
    StockMove.ADJUST: 1,
    StockMove.CONSUME: -1,
    StockMove.LOSE: -1,
    StockMove.DAMAGE: -1,
    StockMove.LEND: -1,
}
_LENT = {StockMove.LEND: 1, StockMove.BACK: -1}


def _stock(state: StockState, entry: Entry, event: StockMoved) -> tuple[StockState, Changed]:
    """Stock may go below zero, never silently."""
    on_hand = state.on_hand + _SIGN[event.move] * event.quantity
    lent = state.lent + _LENT.get(event.move, 0) * event.quantity
    row = Stock(stream=entry.stream, item_id=stream_id(entry.stream), on_hand=on_hand, lent=lent)
    state = replace(state, on_hand=on_hand, lent=lent)
    if on_hand >= 0:
        return state, (row,)
    cases, case = state.cases.raised(CaseCode.STOCK_BELOW_ZERO, entry)
    return replace(state, cases=cases), (row, case)


def _stock_described(state: StockState, entry: Entry, event: StockDescribed) -> tuple[StockState, Changed]:
    known = state.item or StockItem(stream=entry.stream, item_id=stream_id(entry.stream), name=event.name)
    item = replace(known, **told(event))
    return replace(state, item=item), (item,)


class Owner(msgspec.Struct, frozen=True):
    stream: str
    kind: CodeKind
    since: int
    retired: bool = False


class CodeState(msgspec.Struct, frozen=True):
    """Everything that one code has stood for. Two live owners are a label that exists twice."""

    owners: dict[str, Owner] = {}
    retired: frozenset[str] = frozenset()
    cases: Cases = Cases()


def _registered(state: CodeState, entry: Entry, event: AssetRegistered) -> tuple[CodeState, Changed]:
    return _given(state, entry, CodeKind.TAG)


def _assigned(state: CodeState, entry: Entry, event: CodeAssigned) -> tuple[CodeState, Changed]:
    return _given(state, entry, event.kind)


def _named_kit(state: CodeState, entry: Entry, event: KitDefined) -> tuple[CodeState, Changed]:
    return _given(state, entry, CodeKind.TAG)


def _code_retired(state: CodeState, entry: Entry, event: CodeRetired) -> tuple[CodeState, Changed]:
    state = replace(state, retired=state.retired | {entry.stream})
    mine = state.owners.get(entry.stream)
    if mine is None:
        return state, ()
    mine = replace(mine, retired=True)
    return replace(state, owners={**state.owners, entry.stream: mine}), (_code_row(entry, mine),)


def _given(state: CodeState, entry: Entry, kind: CodeKind) -> tuple[CodeState, Changed]:
    mine = Owner(entry.stream, kind, entry.at, retired=entry.stream in state.retired)
    state = replace(state, owners={**state.owners, entry.stream: mine})
    changed: Changed = (_code_row(entry, mine),)
    live = sorted(owner.stream for owner in state.owners.values() if not owner.retired)
    if len(live) < 2:
        return state, changed
    cases, case = state.cases.raised(CaseCode.DUPLICATE_TAG, entry, key="|".join((stream_id(entry.history), *live)))
    return replace(state, cases=cases), (*changed, case)


def _code_row(entry: Entry, owner: Owner) -> Code:
    return Code(
        stream=owner.stream,
        value=stream_id(entry.history),
        kind=owner.kind,
        since=owner.since,
        retired=owner.retired,
    )


class PilotState(msgspec.Struct, frozen=True):
    pilot: Pilot | None = None


def _pilot(state: PilotState, entry: Entry, event: PilotRegistered) -> tuple[PilotState, Changed]:
    pilot = Pilot(
        stream=entry.stream,
        pilot_id=stream_id(entry.stream),
        question=event.question,
        success=event.success,
        target_sessions=event.target_sessions,
        stage=state.pilot.stage if state.pilot else PilotStage.PROPOSED,
        decision=state.pilot.decision if state.pilot else None,
    )
    return PilotState(pilot), (pilot,)


def _pilot_stage(state: PilotState, entry: Entry, event: PilotStageReached) -> tuple[PilotState, Changed]:
    if state.pilot is None:
        return state, ()
    pilot = replace(state.pilot, stage=event.stage)
    return PilotState(pilot), (pilot,)


def _pilot_decided(state: PilotState, entry: Entry, event: PilotDecided) -> tuple[PilotState, Changed]:
    if state.pilot is None:
        return state, ()
    pilot = replace(state.pilot, stage=PilotStage.DECIDED, decision=event.decision)
    return PilotState(pilot), (pilot,)


class AgreementState(msgspec.Struct, frozen=True):
    """The newest version of a document, and the hash of each of its languages."""

    version: int = 0
    hashes: dict[str, str] = {}


def _published(state: AgreementState, entry: Entry, event: DocumentPublished) -> tuple[AgreementState, Changed]:
    if event.version < state.version:
        return state, ()
    hashes = state.hashes if event.version == state.version else {}
    return AgreementState(event.version, {**hashes, event.language: event.text_hash}), ()


class SiteState(msgspec.Struct, frozen=True):
    """The rules in force and the newest trust list; a list with a lower number than the one held is ignored. ``staff``
    holds the roles that were given, by handle; the last one counts.
    """

    policy: PolicySet | None = None
    trust_number: int = 0
    trust_text: str = ""
    staff: dict[str, StaffRole] = {}

    def role_of(self, handle: str) -> StaffRole:
        """Of somebody with a staff badge."""
        return self.staff.get(handle, StaffRole.DESK)


def _policy(state: SiteState, entry: Entry, event: PolicySet) -> tuple[SiteState, Changed]:
    return replace(state, policy=event), ()


def _trust(state: SiteState, entry: Entry, event: TrustListAdopted) -> tuple[SiteState, Changed]:
    if event.number <= state.trust_number:
        return state, ()
    return replace(state, trust_number=event.number, trust_text=event.signed_text), ()


def _role_given(state: SiteState, entry: Entry, event: StaffRoleGiven) -> tuple[SiteState, Changed]:
    return replace(state, staff={**state.staff, event.person: event.role}), ()


FAILURES_THAT_PAUSE = 2


class StationState(msgspec.Struct, frozen=True):
    """``health`` holds the demos that failed last time, by id."""

    calls: dict[str, Help] = {}
    health: dict[str, DemoHealth] = {}
    cases: Cases = Cases()


def _called(state: StationState, entry: Entry, event: HelpCalled) -> tuple[StationState, Changed]:
    call = Help(stream=entry.stream, help_id=event.help_id, reason=event.reason, called_at=entry.at)
    return replace(state, calls={**state.calls, event.help_id: call}), (call,)


def _answered(state: StationState, entry: Entry, event: HelpAnswered) -> tuple[StationState, Changed]:
    call = state.calls.get(event.help_id)
    if call is None:
        return state, ()
    rest = {help_id: other for help_id, other in state.calls.items() if help_id != event.help_id}
    return replace(state, calls=rest), (replace(call, answered_at=entry.at),)


def _demo_failed(state: StationState, entry: Entry, event: DemoFailed) -> tuple[StationState, Changed]:
    before = state.health.get(event.demo_id)
    failures = 1 + (before.failures if before else 0)
    paused_at = before.paused_at if before else None
    if paused_at is None and failures >= FAILURES_THAT_PAUSE:
        paused_at = entry.at
    row = DemoHealth(stream=entry.stream, demo_id=event.demo_id, failures=failures, paused_at=paused_at)
    return replace(state, health={**state.health, event.demo_id: row}), (row,)


def _demo_trusted(state: StationState, entry: Entry, event: DemoTrusted) -> tuple[StationState, Changed]:
    if event.demo_id not in state.health:
        return state, ()
    rest = {demo_id: row for demo_id, row in state.health.items() if demo_id != event.demo_id}
    return replace(state, health=rest), (DemoHealth(stream=entry.stream, demo_id=event.demo_id, failures=0),)


def _unknown_scan(state: StationState, entry: Entry, event: UnknownScan) -> tuple[StationState, Changed]:
    station = stream_id(entry.stream)
    cases, case = state.cases.raised(CaseCode.UNKNOWN_CODE, entry, key=f"{station}|{event.digest}")
    return replace(state, cases=cases), (case,)


MODEL = Fold(ModelState, {ModelRegistered: _model})
KIT = Fold(KitState, {KitDefined: _kit})
STOCK = Fold(StockState, {StockDescribed: _stock_described, StockMoved: _stock, **SETTLING})
CODE = Fold(
    CodeState,
    {
        AssetRegistered: _registered,
        CodeAssigned: _assigned,
        CodeRetired: _code_retired,
        KitDefined: _named_kit,
        **SETTLING,
    },
)
PILOT = Fold(PilotState, {PilotRegistered: _pilot, PilotStageReached: _pilot_stage, PilotDecided: _pilot_decided})
AGREEMENT = Fold(AgreementState, {DocumentPublished: _published})
SITE = Fold(SiteState, {PolicySet: _policy, TrustListAdopted: _trust, StaffRoleGiven: _role_given})
STATION = Fold(
    StationState,
    {
        DemoFailed: _demo_failed,
        DemoTrusted: _demo_trusted,
        HelpCalled: _called,
        HelpAnswered: _answered,
        UnknownScan: _unknown_scan,
        **SETTLING,
    },
)
