# SPDX-License-Identifier: Apache-2.0
"""A guided demo as its manifest describes it (``lab.demo/1``, equipment.md §5), and the gates before it.

A manifest is content: it names a program, package or host that the IT-owned allow-list knows, and never holds a
command line.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lab_kiosk.domain.vocabulary import AgeBand, Step

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{1,46}[a-z0-9]$")]
Words = dict[str, str]
"""One text in several languages, by language code. English is always there."""


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An unknown key in a manifest is an error: a misspelt safety limit must not read as "none"."""


class Time(Strict, frozen=True, kw_only=True):
    """Seconds, of the kiosk's clock and not the program's."""

    run: Annotated[int, Meta(ge=30, le=4 * 3600)]
    brief_max: int = 240
    warn_at: tuple[int, ...] = (120, 30)
    grace: int = 20
    idle_reset: int = 45
    cooldown: int = 0


class Audience(Strict, frozen=True, kw_only=True):
    min_age: int = 0
    recommended_age: int = 0
    guardian_consent_below: int = 0
    intensity: Literal["comfort", "moderate", "intense"] = "comfort"
    posture: tuple[Literal["seated", "standing"], ...] = ("standing",)
    contains: tuple[str, ...] = ()
    alternative: str = ""


class Requires(Strict, frozen=True, kw_only=True):
    """``agreements`` are ``document@version``."""

    agreements: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    staff_present: bool = False
    certifications: tuple[str, ...] = ()


class Capacity(Strict, frozen=True, kw_only=True):
    per_station: int = 1
    stations: tuple[str, ...] = ()
    station_class: str = ""
    spectators: int = 0


class Claim(Strict, frozen=True, kw_only=True, rename={"equipment_class": "class"}):
    equipment_class: str
    qty: int = 1
    min_battery: int = 0
    after: tuple[Step, ...] = ()


class Safety(Strict, frozen=True, kw_only=True):
    id: Slug
    text: Words
    ack: Literal["staff", "visitor", "none"] = "visitor"
    picture: str = ""


class Question(Strict, frozen=True, kw_only=True):
    """``scale`` runs from ``min`` to ``max``; ``choice`` has ``options`` (ids). ``on`` maps an answer to an action."""

    id: Slug
    ask: Words
    type: Literal["scale", "choice"] = "choice"
    options: tuple[str, ...] = ()
    min: int = 1
    max: int = 5
    required: bool = False
    on: dict[str, Literal["call-staff"]] = {}


class Briefing(Strict, frozen=True, kw_only=True, tag_field="kind", tag="briefing"):
    id: Slug
    text: Words
    picture: str = ""


class Checklist(Strict, frozen=True, kw_only=True, tag_field="kind", tag="checklist"):
    id: Slug
    items: tuple[Words, ...]


class Run(Strict, frozen=True, kw_only=True, tag_field="kind", tag="launch"):
    """Where in the steps the program runs."""

    id: Slug


class Feedback(Strict, frozen=True, kw_only=True, tag_field="kind", tag="feedback"):
    id: Slug
    questions: tuple[Question, ...]


class Ready(Strict, frozen=True, kw_only=True):
    within: Annotated[int, Meta(ge=1, le=300)] = 20


class Exit(Strict, frozen=True, kw_only=True):
    ok_codes: tuple[int, ...] = (0,)


class Program(Strict, frozen=True, kw_only=True, tag_field="kind", tag="program"):
    """``program`` is a name in ``programs.toml``; in ``args`` only {lang} and {session} are replaced. Stops by
    escalation.
    """

    program: Slug
    args: tuple[str, ...] = ()
    ready: Ready = Ready()
    exit: Exit = Exit()
    stop: tuple[Literal["terminate", "kill-tree"], ...] = ("terminate", "kill-tree")
    on_fail: Literal["manual", "end"] = "end"


class Manual(Strict, frozen=True, kw_only=True, tag_field="kind", tag="manual"):
    """A member of staff starts it; the kiosk keeps the clock and the record."""

    staff_text: Words


class Log(Strict, frozen=True, kw_only=True):
    xapi_activity: str = ""
    collect: tuple[Literal["steps", "duration", "outcome", "feedback"], ...] = ()
    keep_days: int = 400


class Integrity(Strict, frozen=True, kw_only=True):
    """SHA-256 of the files beside the manifest, by relative path."""

    sha256: dict[str, Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]] = {}


class Manifest(Strict, frozen=True, kw_only=True):
    """One demo. ``summary``, ``picture`` and ``takeaway`` (the page behind the take-home QR code) are what the
    screens show.
    """

    schema: Literal["lab.demo/1"]
    id: Slug
    version: str
    title: Words
    summary: Words
    picture: str
    time: Time
    launch: Program | Manual
    steps: tuple[Briefing | Checklist | Run | Feedback, ...]
    pilot_id: str = ""
    takeaway: str = ""
    audience: Audience = Audience()
    requires: Requires = Requires()
    capacity: Capacity = Capacity()
    equipment: tuple[Claim, ...] = ()
    safety: tuple[Safety, ...] = ()
    log: Log = Log()
    integrity: Integrity = Integrity()

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for step in self.steps if isinstance(step, Feedback) for question in step.questions)


class Gate(StrEnum):
    """In the order in which the checklist shows them."""

    OPEN_NOW = "open_now"
    STATION_FREE = "station_free"
    EQUIPMENT_READY = "equipment_ready"
    AGE = "age"
    CONSENT = "consent"
    AGREEMENT = "agreement"
    MODULE = "module"
    STAFF = "staff"


class GateState(StrEnum):
    PASSED = "passed"
    BLOCKED = "blocked"
    ASKS = "asks"
    """It can be passed here and now: by assenting, or by a staff badge."""


class GateResult(msgspec.Struct, frozen=True):
    gate: Gate
    state: GateState


class GateFacts(msgspec.Struct, frozen=True, kw_only=True):
    open_now: bool
    station_free: bool
    equipment_ready: bool
    age_band: AgeBand = AgeBand.UNKNOWN
    consented: bool = False
    agreed: bool = False
    modules_passed: frozenset[str] = frozenset()
    staff_present: bool = False


def checklist(manifest: Manifest, facts: GateFacts) -> tuple[GateResult, ...]:
    """Only the gates that this demo has. Unknown age is the strictest."""
    years = facts.age_band.at_least
    needs_consent = years < manifest.audience.guardian_consent_below
    gates: list[tuple[Gate, bool, GateState]] = [
        (Gate.OPEN_NOW, facts.open_now, GateState.BLOCKED),
        (Gate.STATION_FREE, facts.station_free, GateState.BLOCKED),
    ]
    if manifest.equipment:
        gates.append((Gate.EQUIPMENT_READY, facts.equipment_ready, GateState.BLOCKED))
    if manifest.audience.min_age:
        gates.append((Gate.AGE, years >= manifest.audience.min_age, GateState.BLOCKED))
    if needs_consent:
        gates.append((Gate.CONSENT, facts.consented, GateState.BLOCKED))
    if manifest.requires.agreements:
        gates.append((Gate.AGREEMENT, facts.agreed, GateState.ASKS))
    if manifest.requires.modules:
        passed = facts.modules_passed >= set(manifest.requires.modules)
        gates.append((Gate.MODULE, passed, GateState.BLOCKED))
    if manifest.requires.staff_present:
        gates.append((Gate.STAFF, facts.staff_present, GateState.ASKS))
    return tuple(GateResult(gate, GateState.PASSED if passed else missing) for gate, passed, missing in gates)


def may_start(results: tuple[GateResult, ...]) -> bool:
    return all(result.state is GateState.PASSED for result in results)


def blocked(results: tuple[GateResult, ...]) -> bool:
    """Something that the visitor cannot change here: the alternative is offered at once, nobody is turned away."""
    return any(result.state is GateState.BLOCKED for result in results)
