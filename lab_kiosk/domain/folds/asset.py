# SPDX-License-Identifier: Apache-2.0
"""One asset: three axes (lifecycle, custody, readiness) and a set of holds, never one status column.

The merge table of equipment.md §3.5 lives here: a later physical scan is proof of custody, every loan that was made
ends as a loan or as a noted duplicate, safety facts merge to the stricter, and what contradicts becomes a named case.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import (
    AssetCalibrated,
    AssetClaimed,
    AssetCounted,
    AssetDescribed,
    AssetFound,
    AssetLent,
    AssetMarkedMissing,
    AssetMoved,
    AssetRegistered,
    AssetReleased,
    AssetRetired,
    AssetReturned,
    AssetSentToBench,
    AssetSentToVendor,
    BatteryReported,
    ConditionReported,
    HoldPlaced,
    HoldReleased,
    LendingUndone,
    LoanRenewed,
    RenewalUndone,
    ReturnChecked,
    TurnaroundStepDone,
    TurnaroundStepUndone,
)
from lab_kiosk.domain.folds.asset_loans import checked, due_now, renewal_undone, renewed
from lab_kiosk.domain.folds.asset_promises import PROMISE_HANDLERS
from lab_kiosk.domain.folds.asset_state import AssetState, Claim, Sight, Use
from lab_kiosk.domain.folds.base import SETTLING, Changed, Fold, Handler, told
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.records import Asset, AssetDetail, Loan, Record
from lab_kiosk.domain.vocabulary import CaseCode, Custody, HoldReason, Lifecycle, LoanEnd, Step

UNSURE_MS = 90 * 1000
"""Two scans at two kiosks closer than this may have happened in either order."""
FAR_MS = 20 * 60 * 1000
"""Nobody carries a thing from one site to another faster than this: the label is suspected to exist twice."""

Result = tuple[AssetState, Changed]


def lent(asset: AssetState, entry: Entry, event: AssetLent) -> Result:
    """A loan is a fact: it always stands, whatever the asset's state was said to be."""
    held_by = asset.loan
    if held_by is not None and held_by.loan_id == event.loan_id:
        return asset, ()
    same_borrower = held_by is not None and entry.subject is not None and held_by.subject == entry.subject
    if held_by is not None and same_borrower and asset.custody is not Custody.MISSING:
        asset = due_now(replace(asset, first_due=max(asset.first_due, event.due_at)))
        noted = _loan(entry, event, closed_at=entry.at, closed_how=LoanEnd.RENEWED)
        cases, case = asset.cases.raised(CaseCode.DUPLICATE_OUT, entry, note="one loan, renewed")
        return _row(_seen(replace(asset, cases=cases), entry), entry, *asset.open_loan, noted, case)
    # Asked before the doubt that this loan itself gives rise to.
    stopped = asset.lifecycle is Lifecycle.RETIRED or asset.held_at(entry.at)
    asset, records = _doubts(asset, entry)
    if stopped:
        asset, records = _raise(asset, entry, records, CaseCode.LENT_WHILE_HELD)
    kept = any(promise.keeps_from(entry.subject, entry.at) for promise in asset.reservations)
    if kept and not event.reservation_override:
        asset, records = _raise(asset, entry, records, CaseCode.RESERVATION_SHORT)
    asset, records = _hygiene(asset, entry, records, excused=event.hygiene_override)
    asset, records = _end_loan(asset, entry, records, LoanEnd.IMPLIED_RETURN)
    loan = _loan(entry, event)
    asset = replace(
        asset,
        custody=Custody.ON_LOAN,
        loan=loan,
        first_due=event.due_at,
        renewals={},
        lacks=asset.lacks - frozenset(event.accessories),
        claim=None,
        last_user=entry.subject,
        clean_from=_soiled(asset),
        before_loan=Use(asset.last_user, asset.clean_from),
    )
    return _row(_seen(asset, entry, settles=False), entry, *records, loan)


def returned(asset: AssetState, entry: Entry, event: AssetReturned) -> Result:
    asset, records = _back(asset, entry, event.place, event.due_steps, expected=True)
    return _row(_seen(asset, entry), entry, *records)


def found(asset: AssetState, entry: Entry, event: AssetFound) -> Result:
    asset, records = _back(asset, entry, event.place, event.due_steps, expected=False)
    return _row(_seen(asset, entry), entry, *records)


def undone(asset: AssetState, entry: Entry, event: LendingUndone) -> Result:
    """Back as if it had not been lent: as clean or as dirty as before. A demo that it is in keeps it."""
    if asset.loan is None or asset.loan.loan_id != event.loan_id:
        return asset, ()
    custody = Custody.IN_LAB if asset.claim is None else Custody.IN_SESSION
    asset, records = _end_loan(replace(asset, custody=custody), entry, (), LoanEnd.UNDONE)
    before = asset.before_loan or Use(asset.last_user, asset.clean_from)
    asset = replace(asset, last_user=before.subject, clean_from=before.clean_from, before_loan=None)
    return _row(_seen(asset, entry), entry, *records)


def claimed(asset: AssetState, entry: Entry, event: AssetClaimed) -> Result:
    """A demo session takes it. What the visitor has on loan already stays their loan."""
    records: Changed = ()
    own = asset.loan is not None and asset.loan.subject == entry.subject and entry.subject is not None
    if not own:
        asset, records = _doubts(asset, entry)
        asset, records = _end_loan(asset, entry, records, LoanEnd.IMPLIED_RETURN)
        asset, records = _hygiene(asset, entry, records, excused=event.hygiene_override)
        asset = replace(asset, clean_from=_soiled(asset), last_loan=None)
    asset = replace(
        asset,
        custody=Custody.IN_SESSION,
        claim=Claim(event.session_id, entry.subject),
        last_user=entry.subject,
        before_loan=None,
    )
    return _row(_seen(asset, entry, settles=False), entry, *records)


def released(asset: AssetState, entry: Entry, event: AssetReleased) -> Result:
    """The program let go of it. That is no scan: what is missing stays missing."""
    if asset.claim is None or asset.claim.session_id != event.session_id:
        return asset, ()
    if asset.custody is Custody.MISSING:
        return _row(replace(asset, claim=None), entry)
    if asset.loan is not None:
        return _row(replace(asset, custody=Custody.ON_LOAN, claim=None), entry)
    asset = replace(
        asset, custody=Custody.IN_LAB, claim=None, place=event.place, steps=event.due_steps, step_until=0, done={}
    )
    return _row(asset, entry)


def condition_reported(asset: AssetState, entry: Entry, event: ConditionReported) -> Result:
    """About the loan that is open, or that closed last."""
    if asset.loan is not None:
        loan = replace(asset.loan, condition=event.condition)
        return replace(asset, loan=loan), (loan,)
    if asset.last_loan is not None:
        loan = replace(asset.last_loan, condition=event.condition)
        return replace(asset, last_loan=loan), (loan,)
    return asset, ()


def hold_placed(asset: AssetState, entry: Entry, event: HoldPlaced) -> Result:
    if event.hold_id in asset.released:
        return asset, ()
    records: Changed = ()
    out = asset.loan is not None or asset.claim is not None
    if out and event.reason is HoldReason.RECALL:  # by which of two clocks the recall came first is nothing to wait for
        asset, records = _raise(asset, entry, records, CaseCode.LENT_WHILE_HELD)
    return _row(replace(asset, holds={**asset.holds, event.hold_id: event.reason}), entry, *records)


def hold_released(asset: AssetState, entry: Entry, event: HoldReleased) -> Result:
    rest = {hold: reason for hold, reason in asset.holds.items() if hold != event.hold_id}
    return _row(replace(asset, holds=rest, released=asset.released | {event.hold_id}), entry)


def calibrated(asset: AssetState, entry: Entry, event: AssetCalibrated) -> Result:
    return _row(replace(asset, calibration_due=event.due_at), entry)


def step_done(asset: AssetState, entry: Entry, event: TurnaroundStepDone) -> Result:
    if event.step not in asset.steps:
        return asset, ()
    takes_effect = max(entry.at, event.ready_at)
    steps = tuple(step for step in asset.steps if step is not event.step)
    done = {**asset.done, event.step: entry.event_id}
    asset = replace(asset, steps=steps, step_until=max(asset.step_until, takes_effect), done=done)
    if event.step is Step.SANITISE:
        asset = replace(asset, clean_from=takes_effect, before_loan=None)
    if event.step is Step.CHARGE:  # what a person says of the charge is newer than what the battery said
        asset = replace(asset, battery=None, charging=False)
    return _row(asset, entry)


def step_undone(asset: AssetState, entry: Entry, event: TurnaroundStepUndone) -> Result:
    """Due again, and before everything else. What was done again since, by an event of its own, stays done."""
    if asset.done.get(event.step) != event.done:
        return asset, ()
    done = {step: by for step, by in asset.done.items() if step is not event.step}
    asset = replace(asset, steps=(event.step, *asset.steps), step_until=0, done=done)
    if event.step is Step.SANITISE:
        asset = replace(asset, clean_from=_soiled(asset))
    return _row(asset, entry)


def battery_reported(asset: AssetState, entry: Entry, event: BatteryReported) -> Result:
    charged = event.percent >= asset.min_battery
    steps = tuple(step for step in asset.steps if not (charged and step is Step.CHARGE))
    return _row(replace(asset, battery=event.percent, charging=event.charging, steps=steps), entry)


def marked_missing(asset: AssetState, entry: Entry, event: AssetMarkedMissing) -> Result:
    """A stock-take marks what it did not see. What is out, or was seen in it at another kiosk, it could not know of."""
    seen = asset.sight is not None and asset.sight.at >= event.unseen_since
    if event.stocktake and (seen or asset.counted == event.stocktake or asset.custody is not Custody.IN_LAB):
        return asset, ()
    return _row(replace(asset, custody=Custody.MISSING), entry)


def counted(asset: AssetState, entry: Entry, event: AssetCounted) -> Result:
    """Seen: what was missing is here. A loan stays one: whoever counts takes nothing back by it."""
    records: Changed = ()
    asset = replace(asset, counted=event.stocktake)
    if asset.custody is Custody.MISSING:
        asset, records = _back(asset, entry, event.place, asset.steps, expected=False)
    elif event.put_away and asset.custody is Custody.IN_LAB:
        asset = replace(asset, place=event.place)
    return _row(_seen(asset, entry), entry, *records)


def moved(asset: AssetState, entry: Entry, event: AssetMoved) -> Result:
    if asset.custody is Custody.MISSING:
        asset, records = _back(asset, entry, event.place, asset.steps, expected=False)
        return _row(_seen(asset, entry), entry, *records)
    return _row(_seen(replace(asset, place=event.place), entry), entry)


def sent_to_bench(asset: AssetState, entry: Entry, event: AssetSentToBench) -> Result:
    asset, records = _back(asset, entry, event.ticket or asset.place, asset.steps, expected=False)
    return _row(_seen(replace(asset, custody=Custody.AT_BENCH), entry), entry, *records)


def sent_to_vendor(asset: AssetState, entry: Entry, event: AssetSentToVendor) -> Result:
    asset, records = _back(asset, entry, event.vendor or asset.place, asset.steps, expected=False)
    return _row(_seen(replace(asset, custody=Custody.AT_VENDOR), entry), entry, *records)


def retired(asset: AssetState, entry: Entry, event: AssetRetired) -> Result:
    """Refused at the desk while somebody has it; where histories met so, both facts stand and a person looks."""
    records: Changed = ()
    if asset.loan is not None or asset.claim is not None:
        asset, records = _raise(asset, entry, records, CaseCode.LENT_WHILE_HELD)
    return _row(replace(asset, lifecycle=Lifecycle.RETIRED), entry, *records)


def registered(asset: AssetState, entry: Entry, event: AssetRegistered) -> Result:
    asset = replace(
        asset,
        model_id=event.model_id,
        tag=event.tag,
        place=asset.place or event.place,
        worn=event.worn,
        min_battery=event.min_battery,
    )
    return _row(asset, entry)


def described(asset: AssetState, entry: Entry, event: AssetDescribed) -> Result:
    known = asset.detail or AssetDetail(stream=entry.stream, asset_id=stream_id(entry.stream))
    detail = replace(known, **told(event))
    return replace(asset, detail=detail), (detail,)


def _back(asset: AssetState, entry: Entry, place: str, steps: tuple[Step, ...], *, expected: bool) -> Result:
    """The thing is in the lab again. ``expected`` says that somebody meant to return a loan."""
    records: Changed = ()
    was_missing = asset.custody is Custody.MISSING
    if asset.loan is not None:
        asset, records = _end_loan(asset, entry, records, LoanEnd.FOUND if was_missing else LoanEnd.RETURNED)
    else:
        asset = replace(asset, last_loan=None)
        if expected and asset.custody is Custody.IN_LAB:
            asset, records = _raise(asset, entry, records, CaseCode.RETURN_NO_LOAN)
    return replace(asset, custody=Custody.IN_LAB, claim=None, place=place, steps=steps, step_until=0, done={}), records


def _doubts(asset: AssetState, entry: Entry) -> Result:
    """What a new holder says about an old one: nothing may be billed or chased from it, but somebody looks."""
    records: Changed = ()
    asset = replace(asset, disputed=False)
    if asset.loan is None or asset.sight is None:
        return asset, records
    sight, gap = asset.sight, entry.at - asset.sight.at
    if asset.custody is not Custody.MISSING:
        asset, records = _raise(asset, entry, records, CaseCode.OPEN_LOAN_SUPERSEDED, sight.event_id)
    if sight.log_id != entry.log_id and gap <= UNSURE_MS:
        asset = replace(asset, disputed=True)
        asset, records = _raise(asset, entry, records, CaseCode.ORDER_UNSURE, sight.event_id)
    if sight.site_id != entry.site_id and gap < FAR_MS:
        asset, records = _raise(asset, entry, records, CaseCode.DUPLICATE_TAG, sight.event_id)
        hold_id = f"audit:{entry.event_id}"
        if hold_id not in asset.released:
            asset = replace(asset, holds={**asset.holds, hold_id: HoldReason.AUDIT})
    return asset, records


def _hygiene(asset: AssetState, entry: Entry, records: Changed, *, excused: bool) -> Result:
    """Invariant 5: two people never use one headset without a completed hygiene step between."""
    dirty = asset.clean_from is None or entry.at < asset.clean_from
    another = asset.last_user is None or asset.last_user != entry.subject
    if asset.worn and dirty and another and not excused:
        return _raise(asset, entry, records, CaseCode.HYGIENE_SKIPPED)
    return asset, records


def _soiled(asset: AssetState) -> int | None:
    return None if asset.worn else asset.clean_from


def _end_loan(asset: AssetState, entry: Entry, records: Changed, how: LoanEnd) -> Result:
    if asset.loan is None:
        return asset, records
    if asset.custody is Custody.MISSING:
        how = LoanEnd.FOUND
    loan = replace(asset.loan, closed_at=entry.at, closed_how=how)
    return replace(asset, loan=None, last_loan=loan), (*records, loan)


def _raise(asset: AssetState, entry: Entry, records: Changed, code: CaseCode, *others: str) -> Result:
    cases, case = asset.cases.raised(code, entry, *others)
    return replace(asset, cases=cases), (*records, case)


def _seen(asset: AssetState, entry: Entry, *, settles: bool = True) -> AssetState:
    disputed = asset.disputed and not settles
    return replace(asset, sight=Sight(entry.at, entry.log_id, entry.site_id, entry.event_id), disputed=disputed)


def _loan(entry: Entry, event: AssetLent, **changes: object) -> Loan:
    loan = Loan(
        stream=entry.stream,
        loan_id=event.loan_id,
        asset_id=stream_id(entry.stream),
        subject=entry.subject,
        kind=event.kind,
        evidence=event.evidence,
        batch_id=event.batch_id,
        staff=event.staff,
        site_id=entry.site_id,
        out_at=entry.at,
        due_at=event.due_at,
        zone=event.zone,
        accessories=",".join(event.accessories),
    )
    return replace(loan, **changes) if changes else loan


def _ready_from(asset: AssetState) -> int | None:
    in_the_way = (
        asset.lifecycle is Lifecycle.RETIRED
        or asset.custody is not Custody.IN_LAB
        or asset.holds
        or asset.steps
        or not asset.model_id
        or (asset.battery is not None and asset.battery < asset.min_battery)
    )
    return None if in_the_way else asset.step_until


def _row(asset: AssetState, entry: Entry, *records: Record) -> Result:
    row = Asset(
        stream=entry.stream,
        asset_id=stream_id(entry.stream),
        model_id=asset.model_id,
        tag=asset.tag,
        lifecycle=asset.lifecycle,
        custody=asset.custody,
        place=asset.place,
        loan_id=asset.loan.loan_id if asset.loan else None,
        session_id=asset.claim.session_id if asset.claim else None,
        step=asset.steps[0] if asset.steps else None,
        step_until=asset.step_until,
        held=len(asset.holds),
        battery=asset.battery,
        charging=asset.charging,
        disputed=asset.disputed,
        worn=asset.worn,
        ready_from=_ready_from(asset),
        calibration_due=asset.calibration_due,
        last_seen_at=asset.sight.at if asset.sight else entry.at,
    )
    return asset, (*records, row)


HANDLERS: dict[type[Event], Handler[AssetState]] = {
    AssetRegistered: registered,
    AssetDescribed: described,
    AssetLent: lent,
    AssetReturned: returned,
    LendingUndone: undone,
    LoanRenewed: renewed,
    RenewalUndone: renewal_undone,
    ReturnChecked: checked,
    ConditionReported: condition_reported,
    AssetClaimed: claimed,
    AssetReleased: released,
    HoldPlaced: hold_placed,
    HoldReleased: hold_released,
    AssetCalibrated: calibrated,
    TurnaroundStepDone: step_done,
    TurnaroundStepUndone: step_undone,
    BatteryReported: battery_reported,
    AssetMoved: moved,
    AssetSentToBench: sent_to_bench,
    AssetSentToVendor: sent_to_vendor,
    AssetMarkedMissing: marked_missing,
    AssetCounted: counted,
    AssetFound: found,
    AssetRetired: retired,
    **PROMISE_HANDLERS,
    **SETTLING,
}

ASSET = Fold(AssetState, HANDLERS)

__all__ = ["ASSET", "FAR_MS", "UNSURE_MS", "AssetState"]
