# SPDX-License-Identifier: Apache-2.0
"""Equipment. Streams: ``asset:<id>``, ``model:<id>``, ``kit:<id>``, ``stock:<id>``. A loan folds in its asset's
stream.
"""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import AssetId, HoldId, LoanId, ModelId, SessionId
from lab_kiosk.domain.vocabulary import (
    Accessory,
    CodeKind,
    Condition,
    Custody,
    Evidence,
    Grade,
    HoldReason,
    LoanKind,
    PictureStage,
    Step,
    StockMove,
)


class ModelRegistered(Event, frozen=True, kw_only=True):
    """An asset model and its policies; a later event of the same stream revises it.

    ``turnaround`` is what has to be done between two uses, in order. ``loan_minutes`` is the length of an ordinary
    loan. ``equipment_class`` is the word that demo manifests ask for (``quest-3``). ``accessories`` go out with every
    such thing; a loan can be renewed ``renewals`` times. Whoever borrows one has passed the ``modules``.
    """

    KIND: ClassVar[str] = "model.registered"
    name: str
    maker: str
    equipment_class: str
    picture: str = ""
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
    calibration_days: int = 0
    """So long a calibration, or an electrical test, is good for. 0: nobody calibrates these."""


class AssetRegistered(Event, frozen=True, kw_only=True):
    """``worn`` and ``min_battery`` are copied from the model of that day: a fold may not look into another stream."""

    KIND: ClassVar[str] = "asset.registered"
    model_id: ModelId
    tag: str
    place: str
    worn: bool = False
    min_battery: int = 0
    home_site: int = 0


class AssetDescribed(Event, frozen=True, kw_only=True):
    """What the papers say of a thing. A field that is empty (or 0) says nothing: what was told before stands.

    Days are YYYY-MM-DD; ``cost`` is a decimal number without a currency; ``home`` is where it belongs, ``place`` of the
    asset where it is. ``updates_until`` is the end of a Chromebook's automatic updates.
    """

    KIND: ClassVar[str] = "asset.described"
    category: str = ""
    model_number: str = ""
    company: str = ""
    supplier: str = ""
    home: str = ""
    order_number: str = ""
    purchased_on: str = ""
    cost: str = ""
    funding: str = ""
    warranty_months: int = 0
    end_of_life: str = ""
    imei: str = ""
    iccid: str = ""
    mac: str = ""
    org_unit: str = ""
    updates_until: str = ""


class CodeAssigned(Event, frozen=True, kw_only=True):
    """Another code of the thing. ``by`` is the member of staff who said that it is on it; empty where papers did."""

    KIND: ClassVar[str] = "asset.code_assigned"
    value: str
    kind: CodeKind
    by: str = ""


class CodeRetired(Event, frozen=True, kw_only=True):
    """The code keeps resolving, with the question "old label, print a new one?"."""

    KIND: ClassVar[str] = "asset.code_retired"
    value: str
    by: str


class AssetLent(Event, frozen=True, kw_only=True):
    """``subject`` of the row is the borrower. ``due_at`` is an instant (Unix ms), ``zone`` the site's IANA zone
    name. ``accessories`` were ticked off as they went out with it. ``despite_overdue``: staff handed it out although
    the borrower had something overdue.
    """

    KIND: ClassVar[str] = "asset.lent"
    loan_id: LoanId
    kind: LoanKind
    due_at: int
    zone: str
    batch_id: str
    evidence: Evidence = Evidence.SCANNED
    staff: str = ""
    hygiene_override: bool = False
    accessories: tuple[Accessory, ...] = ()
    despite_overdue: bool = False
    reservation_override: bool = False
    """``staff`` let it go although it is kept for somebody else."""
    module_override: bool = False
    """``staff`` showed how it works, instead of the modules that its model asks for."""


class LoanRenewed(Event, frozen=True, kw_only=True):
    """The loan ends later. ``number`` counts the renewals of this loan from 1, as the kiosk knew them: two kiosks that
    both make the first one have made one. ``by`` is the member of staff, empty for the borrower themselves.
    """

    KIND: ClassVar[str] = "asset.loan_renewed"
    loan_id: LoanId
    due_at: int
    zone: str
    number: int
    by: str = ""


class RenewalUndone(Event, frozen=True, kw_only=True):
    """``renewal`` names the event that is taken back."""

    KIND: ClassVar[str] = "asset.renewal_undone"
    loan_id: LoanId
    renewal: str
    by: str = ""


class AssetReturned(Event, frozen=True, kw_only=True):
    """Came back, whoever brought it. ``due_steps`` is the model's turnaround as the kiosk knew it; ``staff`` took it
    back at the desk.
    """

    KIND: ClassVar[str] = "asset.returned"
    place: str
    due_steps: tuple[Step, ...] = ()
    staff: str = ""


class ReturnChecked(Event, frozen=True, kw_only=True):
    """A member of staff looked at what came back. ``loan_id`` is the loan that it ended, empty for none; ``missing``
    did not come back with it, ``present`` did. A later check of the same loan replaces this one.
    """

    KIND: ClassVar[str] = "asset.return_checked"
    loan_id: str
    grade: Grade
    by: str
    present: tuple[Accessory, ...] = ()
    missing: tuple[Accessory, ...] = ()


class LendingUndone(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.lending_undone"
    loan_id: LoanId


class ConditionReported(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.condition_reported"
    condition: Condition


class AssetClaimed(Event, frozen=True, kw_only=True):
    """A demo session took it; ``subject`` is who will use it, where known."""

    KIND: ClassVar[str] = "asset.claimed"
    session_id: SessionId
    hygiene_override: bool = False
    staff: str = ""


class AssetReleased(Event, frozen=True, kw_only=True):
    """The session ended, however it ended; the thing goes into turnaround."""

    KIND: ClassVar[str] = "asset.released"
    session_id: SessionId
    place: str
    due_steps: tuple[Step, ...] = ()


class HoldPlaced(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.hold_placed"
    hold_id: HoldId
    reason: HoldReason
    by: str


class HoldReleased(Event, frozen=True, kw_only=True):
    """Clears exactly the hold that it names. Nothing else clears one."""

    KIND: ClassVar[str] = "asset.hold_released"
    hold_id: HoldId
    by: str


class AssetCalibrated(Event, frozen=True, kw_only=True):
    """Its calibration, or its electrical test, is good until ``due_at``: the end of a day (Unix ms) in ``zone``, the
    site's IANA zone name. The latest word stands. ``by`` is the member of staff who said that it was calibrated that
    day; empty where papers tell of a date.
    """

    KIND: ClassVar[str] = "asset.calibrated"
    due_at: int
    zone: str
    by: str = ""


class TurnaroundStepDone(Event, frozen=True, kw_only=True):
    """``ready_at`` is when the step has taken effect (a UV box's dwell time), Unix ms; 0 means at once."""

    KIND: ClassVar[str] = "asset.turnaround_step_done"
    step: Step
    by: str
    ready_at: int = 0


class TurnaroundStepUndone(Event, frozen=True, kw_only=True):
    """A step is due again: it was marked by mistake, or the thing came out of the box too early. ``done`` names the
    event that is taken back; what somebody did again since stays done.
    """

    KIND: ClassVar[str] = "asset.turnaround_step_undone"
    step: Step
    done: str
    by: str


class BatteryReported(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.battery_reported"
    percent: int
    charging: bool = False


class AssetMoved(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.moved"
    place: str
    by: str


class AssetSentToBench(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.sent_to_bench"
    ticket: str
    by: str


class AssetSentToVendor(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.sent_to_vendor"
    vendor: str
    by: str


class AssetMarkedMissing(Event, frozen=True, kw_only=True):
    """An open loan stays open, so that the trail is not lost. A ``stocktake`` that marks it at its end could not know
    who borrowed it elsewhere, nor who saw it: it never marks what is out, nor what anybody scanned since it was opened
    (``unseen_since``, Unix ms).
    """

    KIND: ClassVar[str] = "asset.marked_missing"
    by: str
    stocktake: str = ""
    unseen_since: int = 0


class AssetCounted(Event, frozen=True, kw_only=True):
    """Seen in a stock-take at ``place``. ``was_at`` and ``was`` are what this kiosk's records said just before.

    ``put_away``: the records knew it at a desk of returns, so ``place`` is where it has its place again.
    """

    KIND: ClassVar[str] = "asset.counted"
    stocktake: str
    place: str
    was_at: str
    was: Custody
    by: str
    put_away: bool = False


class AssetFound(Event, frozen=True, kw_only=True):
    """Any scan anywhere of a thing marked missing."""

    KIND: ClassVar[str] = "asset.found"
    place: str
    due_steps: tuple[Step, ...] = ()


class AssetRetired(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.retired"
    reason: str
    by: str


class LabelPrinted(Event, frozen=True, kw_only=True):
    """A label was printed once more, with the code that the thing has anyway."""

    KIND: ClassVar[str] = "asset.label_printed"
    by: str


class AssetPictured(Event, frozen=True, kw_only=True):
    """A member of staff took a picture of it for the hand-over of one loan. The picture itself is no event: it lies
    sealed at the kiosk that took it, and ``digest`` (SHA-256, hex) and ``size`` (bytes) say which one it is (ADR 0021).
    """

    KIND: ClassVar[str] = "asset.pictured"
    picture_id: str
    loan_id: str
    stage: PictureStage
    digest: str
    size: int
    by: str


class PictureDeleted(Event, frozen=True, kw_only=True):
    """A member of staff had one deleted before its time."""

    KIND: ClassVar[str] = "asset.picture_deleted"
    picture_id: str
    by: str


class AssetReserved(Event, frozen=True, kw_only=True):
    """Promised to ``subject`` from ``start_ms`` to ``end_ms``."""

    KIND: ClassVar[str] = "asset.reserved"
    reservation_id: str
    start_ms: int
    end_ms: int
    by: str


class ReservationEnded(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "asset.reservation_ended"
    reservation_id: str


class KitDefined(Event, frozen=True, kw_only=True):
    """A kit is these exact assets; a later event of the same stream replaces the list."""

    KIND: ClassVar[str] = "kit.defined"
    name: str
    code: str
    members: tuple[AssetId, ...]
    optional: tuple[AssetId, ...] = ()


class StockDescribed(Event, frozen=True, kw_only=True):
    """A counted part, with its papers as :class:`AssetDescribed` has them. What is empty says nothing."""

    KIND: ClassVar[str] = "stock.described"
    name: str
    category: str = ""
    maker: str = ""
    model_number: str = ""
    item_number: str = ""
    company: str = ""
    supplier: str = ""
    home: str = ""
    order_number: str = ""
    purchased_on: str = ""
    cost: str = ""
    minimum: int = 0


class StockMoved(Event, frozen=True, kw_only=True):
    """Counted parts. ``quantity`` is positive, except for an adjustment, which may be either."""

    KIND: ClassVar[str] = "stock.moved"
    move: StockMove
    quantity: int
    by: str = ""


class CaseSettled(Event, frozen=True, kw_only=True):
    """A person decided about a contradiction. It belongs to the stream in which the contradiction arose."""

    KIND: ClassVar[str] = "case.settled"
    case_id: str
    decision: str
    by: str


class CasePassed(Event, frozen=True, kw_only=True):
    """What somebody went short of is no trouble any more, and nobody decided: ``reason`` is one of ``short.Passed``.

    In the stream of its case. Kiosks that find it out apart both say so, and the first counts.
    """

    KIND: ClassVar[str] = "case.passed"
    case_id: str
    reason: str


class CaseArose(Event, frozen=True, kw_only=True):
    """What had passed is there again, which no fact of its history says: things went, or a promise was wanted after
    all. A case of its own begins; that one stays as it was.
    """

    KIND: ClassVar[str] = "case.arose"
    case_id: str


class CasePictured(Event, frozen=True, kw_only=True):
    """A member of staff took a picture of the thing that carries a code which nobody knows, for whoever decides about
    it. In the stream of its case; the picture lies where it was taken, as that of ``asset.pictured`` does.
    """

    KIND: ClassVar[str] = "case.pictured"
    case_id: str
    picture_id: str
    digest: str
    size: int
    by: str


class CasePictureDeleted(Event, frozen=True, kw_only=True):
    """A member of staff had it deleted before its time. Another one may be taken."""

    KIND: ClassVar[str] = "case.picture_deleted"
    case_id: str
    picture_id: str
    by: str
