# SPDX-License-Identifier: Apache-2.0
"""The derived records: what folds say about the lab, one struct a table row.

Each struct is one derived table of the same name and columns, in SQLite and in PostgreSQL. ``KEY`` names the primary
key. ``stream`` is the history that the row is a function of. Instants are Unix milliseconds (UTC); None means "not
yet".
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from lab_kiosk.domain.vocabulary import (
    AgeBand,
    CaseCode,
    ClosedBy,
    CodeKind,
    Condition,
    Custody,
    Evidence,
    Grade,
    Lifecycle,
    LoanEnd,
    LoanKind,
    Party,
    PilotDecision,
    PilotStage,
    Presented,
    Purpose,
    Role,
    SessionState,
    Step,
)


class Record(msgspec.Struct, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]]

    stream: str


class Person(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("handle",)
    handle: str
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    home_org: str = ""
    first_name: str | None = None
    initial: str | None = None
    blocked: bool = False
    erased: bool = False


class RosterPlace(Record, frozen=True, kw_only=True):
    """Somebody in a roster outside the lab, by the keyed digest of their number there, and since when they are in it
    or (``departed``) in it no longer.
    """

    KEY: ClassVar[tuple[str, ...]] = ("stream", "roster")
    roster: str
    digest: str | None
    since: int
    departed: bool = False


class Visit(Record, frozen=True, kw_only=True):
    """``needs`` are words of :class:`Need`, comma-separated."""

    KEY: ClassVar[tuple[str, ...]] = ("visit_id",)
    visit_id: str
    party: Party
    subject: str | None = None
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    presented: Presented = Presented.SCANNER
    purpose: Purpose | None = None
    zone: str = ""
    heads: int = 1
    adults: int = 0
    needs: str = ""
    day_label: str = ""
    site_id: int = 0
    opened_at: int
    last_seen_at: int
    closed_at: int | None = None
    closed_by: ClosedBy | None = None
    merged_into: str | None = None


class Loan(Record, frozen=True, kw_only=True):
    """``accessories`` went out with it and ``missing`` did not come back: words of :class:`Accessory`, comma-separated.
    ``grade`` is there once staff have looked at what came back, ``renewals`` how often it ends later.
    """

    KEY: ClassVar[tuple[str, ...]] = ("loan_id",)
    loan_id: str
    asset_id: str
    subject: str | None
    kind: LoanKind
    evidence: Evidence
    batch_id: str
    staff: str
    site_id: int
    out_at: int
    due_at: int
    zone: str
    closed_at: int | None = None
    closed_how: LoanEnd | None = None
    condition: Condition = Condition.UNSAID
    accessories: str = ""
    missing: str = ""
    grade: Grade | None = None
    renewals: int = 0


class Asset(Record, frozen=True, kw_only=True):
    """``ready_from`` is when it can be had by anybody, None while something stands in the way (reservations aside).

    ``step`` is the first turnaround step still due, ``step_until`` when one in progress takes effect; ``held``
    counts holds. From ``calibration_due`` on its calibration has to be done again; 0 where nobody knows a date.
    """

    KEY: ClassVar[tuple[str, ...]] = ("asset_id",)
    asset_id: str
    model_id: str
    tag: str
    lifecycle: Lifecycle
    custody: Custody
    place: str
    loan_id: str | None = None
    session_id: str | None = None
    step: Step | None = None
    step_until: int = 0
    held: int = 0
    battery: int | None = None
    charging: bool = False
    disputed: bool = False
    worn: bool = False
    ready_from: int | None = None
    calibration_due: int = 0
    last_seen_at: int

    def held_at(self, at: int) -> bool:
        """Whether something holds it back at an instant: a hold that somebody placed, or a calibration that is due."""
        return bool(self.held) or 0 < self.calibration_due <= at


class AssetDetail(Record, frozen=True, kw_only=True):
    """What the papers say of a thing: the fields of ``AssetDescribed``."""

    KEY: ClassVar[tuple[str, ...]] = ("asset_id",)
    asset_id: str
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


class Code(Record, frozen=True, kw_only=True):
    """A code and what it stands for: ``stream`` is the thing's, not that of the code. Retired ones still resolve."""

    KEY: ClassVar[tuple[str, ...]] = ("value", "stream")
    value: str
    kind: CodeKind
    since: int
    retired: bool = False


class AssetModel(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("model_id",)
    model_id: str
    name: str
    maker: str
    equipment_class: str
    picture: str
    min_age: int
    min_battery: int
    worn: bool


class Reservation(Record, frozen=True, kw_only=True):
    """``wants`` is ``model:count``, comma-separated; ``count`` of all together, ``taken`` how many went out for it.
    ``exact``: these very things. ``label`` is what a group without a badge is called.
    """

    KEY: ClassVar[tuple[str, ...]] = ("reservation_id",)
    reservation_id: str
    subject: str | None
    label: str | None = None
    kit_id: str = ""
    wants: str
    exact: bool = False
    count: int
    taken: int = 0
    start_at: int
    end_at: int
    zone: str
    site_id: int
    by: str
    made_at: int
    cancelled_at: int | None = None


class Kit(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("kit_id",)
    kit_id: str
    name: str
    members: str
    optional: str


class Stock(Record, frozen=True, kw_only=True):
    """``on_hand`` are here, ``lent`` are out and come back. Where histories are missing, either may be below zero."""

    KEY: ClassVar[tuple[str, ...]] = ("item_id",)
    item_id: str
    on_hand: int
    lent: int = 0


class StockItem(Record, frozen=True, kw_only=True):
    """What a counted part is: the fields of ``StockDescribed``."""

    KEY: ClassVar[tuple[str, ...]] = ("item_id",)
    item_id: str
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


class Session(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("session_id",)
    session_id: str
    demo_id: str
    demo_version: str
    pilot_id: str
    station: str
    visit_id: str
    subject: str | None
    state: SessionState
    chosen_at: int
    started_at: int | None = None
    last_beat_at: int | None = None
    ended_at: int | None = None
    seconds: int = 0


class Answer(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("session_id", "question")
    session_id: str
    question: str
    answer: str
    demo_id: str
    pilot_id: str
    given_at: int


class Assent(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("stream", "document", "version")
    document: str
    version: int
    text_hash: str
    language: str
    given_at: int


class Module(Record, frozen=True, kw_only=True):
    """A literacy module that somebody has passed, and the session in which they did so last."""

    KEY: ClassVar[tuple[str, ...]] = ("stream", "module")
    module: str
    demo_id: str
    session_id: str
    passed_at: int


class DemoHealth(Record, frozen=True, kw_only=True):
    """How often in a row a demo has failed at a station; ``paused_at`` is when that was too often, None while it may
    run.
    """

    KEY: ClassVar[tuple[str, ...]] = ("stream", "demo_id")
    demo_id: str
    failures: int
    paused_at: int | None = None


class Pilot(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("pilot_id",)
    pilot_id: str
    question: str
    success: str
    target_sessions: int
    stage: PilotStage
    decision: PilotDecision | None = None


class Help(Record, frozen=True, kw_only=True):
    KEY: ClassVar[tuple[str, ...]] = ("help_id",)
    help_id: str
    reason: str
    called_at: int
    answered_at: int | None = None


class Case(Record, frozen=True, kw_only=True):
    """A contradiction in front of a person. ``events`` names what contradicts, comma-separated event ids."""

    KEY: ClassVar[tuple[str, ...]] = ("case_id",)
    case_id: str
    code: CaseCode
    events: str
    opened_at: int
    decision: str | None = None
    decided_by: str | None = None
    decided_at: int | None = None


RECORDS: tuple[type[Record], ...] = (
    Person,
    RosterPlace,
    Visit,
    Loan,
    Asset,
    AssetDetail,
    Code,
    AssetModel,
    Kit,
    Reservation,
    Stock,
    StockItem,
    Session,
    Answer,
    Assent,
    Module,
    DemoHealth,
    Pilot,
    Help,
    Case,
)
