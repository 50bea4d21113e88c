# SPDX-License-Identifier: Apache-2.0
"""Looking things up at the desk: what was typed or scanned, the page of one thing, what staff do there, its history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from lab_kiosk.application.find import (
    HISTORY_PAGE,
    MOST_FOUND,
    ActOnThing,
    Despite,
    FoundLine,
    FoundShown,
    HistoryLine,
    HistoryShown,
    HoldLine,
    LookAtHistory,
    LookFor,
    NotNow,
    OpenThing,
    ThingAct,
    ThingPage,
    ThingRefused,
    ThingShown,
    ThingUnknown,
    Told,
)
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import pictures, rules
from lab_kiosk.application.use_cases.back import back_again, found_by_its_scan
from lab_kiosk.application.use_cases.stocktake import place_named
from lab_kiosk.application.use_cases.things import Kit, Thing, hold_on, keep_unknown, resolve, thing
from lab_kiosk.domain.acts import actor
from lab_kiosk.domain.availability import blockers
from lab_kiosk.domain.codes import TagCode, VendorCode, classify
from lab_kiosk.domain.due import end_of
from lab_kiosk.domain.events import Event, Fact, Unknown
from lab_kiosk.domain.events.equipment import (
    AssetCalibrated,
    AssetClaimed,
    AssetLent,
    AssetMarkedMissing,
    AssetMoved,
    AssetReserved,
    AssetRetired,
    AssetReturned,
    AssetSentToBench,
    AssetSentToVendor,
    BatteryReported,
    CodeAssigned,
    HoldPlaced,
    HoldReleased,
    LabelPrinted,
)
from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.session import SESSION
from lab_kiosk.domain.ids import Handle, HoldId, SessionId, asset_stream, person_stream, session_stream
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.staff import Right, may
from lab_kiosk.domain.thing_history import Moment, moments
from lab_kiosk.domain.vocabulary import CodeKind, Custody, HoldReason, Lifecycle, RetireReason, Role

RIGHTS: dict[ThingAct, Right] = dict.fromkeys(ThingAct, Right.LOOK_AFTER_THINGS) | {
    ThingAct.RETIRE: Right.RETIRE_THINGS
}
_FROM: dict[ThingAct, frozenset[Custody]] = {
    ThingAct.CODE: frozenset(Custody),
    ThingAct.HOLD: frozenset(Custody),
    ThingAct.RELEASE: frozenset(Custody),
    ThingAct.LABEL: frozenset(Custody),
    ThingAct.CALIBRATE: frozenset({Custody.IN_LAB, Custody.AT_BENCH, Custody.AT_VENDOR}),
    ThingAct.MOVE: frozenset(Custody) - {Custody.IN_SESSION},
    ThingAct.BENCH: frozenset(Custody) - {Custody.IN_SESSION, Custody.AT_BENCH},
    ThingAct.VENDOR: frozenset(Custody) - {Custody.IN_SESSION, Custody.AT_VENDOR},
    ThingAct.MISSING: frozenset(Custody) - {Custody.IN_SESSION, Custody.MISSING},
    ThingAct.RETIRE: frozenset({Custody.IN_LAB, Custody.AT_VENDOR, Custody.MISSING}),
}
"""Where a thing may be for an act. What is in a demo is left to it; what somebody has, or the bench, is not retired."""


def look_for(command: LookFor, lab: Lab) -> FoundShown:
    matches = lab.store.find(command.text, MOST_FOUND)
    return FoundShown(text=command.text, lines=_lines(lab, matches.assets), more=matches.more)


def open_thing(command: OpenThing, lab: Lab) -> ThingShown | FoundShown | ThingUnknown:
    """By a tap, or by any code that it has or had. What is missing is found with its scan, here as everywhere."""
    if command.asset_id:
        return ThingShown(page=page(lab, command.asset_id, command.by))
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return ThingUnknown(command.code)
    if isinstance(found, Kit):
        return FoundShown(kit=found.name, lines=_lines(lab, tuple(item.asset_id for item in found.members)))
    missing = found_by_its_scan(found, lab)
    return ThingShown(
        page=page(lab, found.asset_id, command.by), old_label=lab.store.codes(command.code)[0].retired, found=missing
    )


def act_on_thing(command: ActOnThing, lab: Lab) -> ThingShown | ThingRefused:
    """What it says is written with who said so, if they may and it is as the page told."""
    item = thing(lab, command.asset_id)
    if not command.by or not may(rules.role_of(lab, command.by), RIGHTS[command.act]):
        return ThingRefused(why=NotNow.NOT_YOUR_PART, page=page(lab, command.asset_id, command.by))
    facts = _FACTS[command.act](command, item, lab) if command.act in possible(item) else []
    if not facts:
        return ThingRefused(why=NotNow.NOT_AS_IT_IS, page=page(lab, command.asset_id, command.by))
    lab.store.append(facts)
    return ThingShown(page=page(lab, command.asset_id, command.by), did=command.act)


def look_at_history(command: LookAtHistory, lab: Lab) -> HistoryShown:
    told = [
        moment
        for moment in moments(lab.store.history(asset_stream(thing(lab, command.asset_id).asset_id)))
        if not command.loan_id or moment.is_of(command.loan_id)
    ]
    pages = max(-(-len(told) // HISTORY_PAGE), 1)
    at = min(max(command.page, 0), pages - 1)
    peers = lab.exchange.peers() if lab.exchange is not None else ()
    kiosks = {str(peer.log_id): peer.kiosk for peer in peers}
    return HistoryShown(
        asset_id=command.asset_id,
        loan_id=command.loan_id,
        page=at,
        pages=pages,
        lines=tuple(_sentence(moment, kiosks, lab) for moment in told[at * HISTORY_PAGE : (at + 1) * HISTORY_PAGE]),
    )


def possible(item: Thing) -> frozenset[ThingAct]:
    """What may be done to a thing as it is, by somebody who may do anything."""
    state = item.state
    if state.lifecycle is Lifecycle.RETIRED:
        return frozenset({ThingAct.RELEASE}) if state.holds else frozenset()
    idle = set() if state.holds else {ThingAct.RELEASE}
    idle |= set() if item.model.calibration_days else {ThingAct.CALIBRATE}
    return frozenset(act for act, custodies in _FROM.items() if state.custody in custodies and act not in idle)


def page(lab: Lab, asset_id: str, by: str) -> ThingPage:
    item = thing(lab, asset_id)
    state, now = item.state, lab.clock.now_ms()
    role = rules.role_of(lab, by)
    history = lab.store.history(asset_stream(item.asset_id))
    told = moments(history)
    session = (
        lab.store.state(SESSION, session_stream(SessionId(state.claim.session_id))).record if state.claim else None
    )
    whose = (state.claim.subject if state.claim else state.loan.subject if state.loan else None) or ""
    can, vendors = possible(item), rules.policy(lab).vendors
    return ThingPage(
        asset_id=asset_id,
        tag=state.tag,
        name=item.model.name,
        maker=item.model.maker,
        picture=item.model.picture,
        serials=tuple(lab.store.serials(asset_id)),
        custody=state.custody,
        place=state.place,
        retired=state.lifecycle is Lifecycle.RETIRED,
        who=rules.first_name(lab, whose) or _vendor(state, told),
        role=lab.store.state(PERSON, person_stream(Handle(whose))).role if whose else Role.UNKNOWN,
        due_at=state.loan.due_at if state.loan else 0,
        overdue=state.loan is not None and state.loan.due_at < now,
        demo=session.demo_id if session else "",
        since=_since(state, told),
        seen_at=state.sight.at if state.sight else 0,
        battery=-1 if state.battery is None else state.battery,
        charging=state.charging,
        loan_id=state.loan.loan_id if state.loan else "",
        kind=state.loan.kind if state.loan else None,
        blockers=blockers(state, now),
        holds=tuple(_hold(hold_id, reason, told, lab) for hold_id, reason in state.holds.items()),
        steps=state.steps,
        acts=tuple(act for act in ThingAct if act in can and may(role, RIGHTS[act])),
        reasons=tuple(reason for reason in HoldReason if reason not in state.holds.values()),
        places=tuple(place for place in lab.store.places() if place and place not in {state.place, *vendors}),
        vendors=vendors,
        pictured=pictures.count(history),
        calibration_due=state.calibration_due,
        calibrated_until=_calibrated_until(item, lab) if item.model.calibration_days else 0,
    )


_BEGAN: dict[Custody, type[Event]] = {
    Custody.ON_LOAN: AssetLent,
    Custody.IN_SESSION: AssetClaimed,
    Custody.AT_BENCH: AssetSentToBench,
    Custody.AT_VENDOR: AssetSentToVendor,
    Custody.MISSING: AssetMarkedMissing,
}


def _since(state: AssetState, told: tuple[Moment, ...]) -> int:
    began = _BEGAN.get(state.custody)
    return next((one.entry.at for one in told if began is not None and isinstance(one.entry.event, began)), 0)


def _vendor(state: AssetState, told: tuple[Moment, ...]) -> str:
    if state.custody is not Custody.AT_VENDOR:
        return ""
    sent = (one.entry.event for one in told)
    return next((event.vendor for event in sent if isinstance(event, AssetSentToVendor)), "")


def _hold(hold_id: str, reason: HoldReason, told: tuple[Moment, ...], lab: Lab) -> HoldLine:
    """A hold that the records placed themselves has no entry of its own."""
    for moment in told:
        if isinstance(moment.entry.event, HoldPlaced) and moment.entry.event.hold_id == hold_id:
            by = rules.first_name(lab, moment.entry.event.by)
            return HoldLine(hold_id=hold_id, reason=reason, at=moment.entry.at, by=by)
    return HoldLine(hold_id=hold_id, reason=reason)


def _lines(lab: Lab, assets: tuple[str, ...]) -> tuple[FoundLine, ...]:
    rows = (lab.store.asset(asset_id) for asset_id in assets)
    return tuple(_line(lab, row) for row in rows if row is not None)


def _line(lab: Lab, row: Asset) -> FoundLine:
    model = lab.store.model(row.model_id)
    loan = thing(lab, row.asset_id).state.loan if row.loan_id else None
    return FoundLine(
        asset_id=row.asset_id,
        tag=row.tag,
        name=model.name if model else "",
        picture=model.picture if model else "",
        custody=row.custody,
        place=row.place,
        who=rules.first_name(lab, loan.subject or "") if loan else "",
        held=row.held_at(lab.clock.now_ms()),
        retired=row.lifecycle is Lifecycle.RETIRED,
    )


Facts = list[Fact]


def _to(item: Thing, event: Event) -> Fact:
    return Fact(asset_stream(item.asset_id), event)


def _code(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    """A code that is, or once was, on any thing or kit stays what it was."""
    code = classify(command.value, checked_by_reader=True)
    if not isinstance(code, TagCode | VendorCode) or lab.store.codes(command.value):
        return []
    kind = CodeKind.TAG if isinstance(code, TagCode) else CodeKind.VENDOR
    return [_to(item, CodeAssigned(value=command.value, kind=kind, by=command.by))]


def _hold_back(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    if command.value not in set(HoldReason):
        return []
    placed = hold_on(lab, item.state, HoldReason(command.value), command.by)
    return [] if placed is None else [_to(item, placed)]


def _let_go(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    held = command.value in item.state.holds
    return [_to(item, HoldReleased(hold_id=HoldId(command.value), by=command.by))] if held else []


def _to_bench(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    return [_to(item, AssetSentToBench(ticket="", by=command.by))]


def _to_vendor(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    """By name, where the lab has told which ones there are."""
    vendors = rules.policy(lab).vendors
    named = command.value in vendors if vendors else not command.value
    return [_to(item, AssetSentToVendor(vendor=command.value, by=command.by))] if named else []


def _missing(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    return [_to(item, AssetMarkedMissing(by=command.by))]


def _move(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    """It stands there, so it is here: a loan ends by it, and what was away is back."""
    if not command.value:
        return []
    known = command.value in lab.store.places()
    place = command.value if known else place_named(lab, command.value)
    back, _ = back_again(item, lab)
    return [*back, _to(item, AssetMoved(place=place, by=command.by))]


def _label(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    return [_to(item, LabelPrinted(by=command.by))] if item.state.tag else []


def _calibrated_until(item: Thing, lab: Lab) -> int:
    return end_of(rules.local_time(lab).date() + timedelta(days=item.model.calibration_days), lab.site.zone)


def _calibrate(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    """Done today; what held it back for that is let go of by name, as every hold is."""
    done = AssetCalibrated(due_at=_calibrated_until(item, lab), zone=lab.site.zone, by=command.by)
    held = [hold for hold, reason in item.state.holds.items() if reason is HoldReason.CALIBRATION_DUE]
    return [_to(item, done), *(_to(item, HoldReleased(hold_id=HoldId(hold), by=command.by)) for hold in held)]


def _retire(command: ActOnThing, item: Thing, lab: Lab) -> Facts:
    if command.value not in set(RetireReason):
        return []
    return [_to(item, AssetRetired(reason=command.value, by=command.by))]


_FACTS: dict[ThingAct, Callable[[ActOnThing, Thing, Lab], Facts]] = {
    ThingAct.CODE: _code,
    ThingAct.HOLD: _hold_back,
    ThingAct.RELEASE: _let_go,
    ThingAct.BENCH: _to_bench,
    ThingAct.VENDOR: _to_vendor,
    ThingAct.MISSING: _missing,
    ThingAct.MOVE: _move,
    ThingAct.LABEL: _label,
    ThingAct.CALIBRATE: _calibrate,
    ThingAct.RETIRE: _retire,
}

_WORDS = ("reason", "step", "condition", "decision", "value", "stage", "place", "vendor")
"""The field that says more, each a word of a closed list, a code or a place."""


def _sentence(moment: Moment, kiosks: dict[str, str], lab: Lab) -> HistoryLine:
    entry, event = moment.entry, moment.entry.event
    known = event if not isinstance(event, Unknown) else None
    own = entry.subject if isinstance(event, AssetClaimed | AssetReserved | AssetLent) else None
    whom = own or (moment.loan.subject if moment.loan else None) or ""
    word = next((str(getattr(known, name)) for name in _WORDS if getattr(known, name, None)), "")
    return HistoryLine(
        event_id=entry.event_id,
        kind=event.kind if isinstance(event, Unknown) else event.KIND,
        at=entry.at,
        told=_told(moment),
        who=rules.first_name(lab, actor(event)),
        whom=rules.first_name(lab, whom),
        other=rules.first_name(lab, (moment.ended.subject if moment.ended else None) or ""),
        word=moment.hold or word,
        percent=event.percent if isinstance(event, BatteryReported) else -1,
        until=event.due_at if isinstance(event, AssetLent | AssetCalibrated) else 0,
        loan_id=moment.loan.loan_id if isinstance(event, AssetLent) and moment.loan else "",
        kiosk=kiosks.get(entry.log_id, ""),
        despite=_despite(event) if isinstance(event, AssetLent) else (),
    )


def _despite(lent: AssetLent) -> tuple[Despite, ...]:
    said = {
        Despite.RESERVED: lent.reservation_override,
        Despite.COURSE: lent.module_override,
        Despite.OVERDUE: lent.despite_overdue,
    }
    return tuple(despite for despite, overridden in said.items() if overridden)


def _told(moment: Moment) -> Told:
    match moment.entry.event:
        case AssetLent():
            return Told.AGAIN if moment.again else Told.FROM_ANOTHER if moment.ended else Told.PLAIN
        case AssetReturned() if moment.loan is None:
            return Told.NO_LOAN
        case AssetMarkedMissing() as missed if missed.stocktake:
            return Told.COUNT
        case BatteryReported() as battery if battery.charging:
            return Told.CHARGING
        case _:
            return Told.PLAIN
