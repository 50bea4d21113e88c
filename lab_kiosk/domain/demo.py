# SPDX-License-Identifier: Apache-2.0
"""A guided demo as its manifest describes it (``lab.demo/1``, equipment.md §5), and the gates before it.

A manifest is content: it names a program, package or host that the IT-owned allow-list knows, and never holds a
command line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lab_kiosk.domain.launch import Ai, Launch, Manual, Quest, Slug, Strict, Words
from lab_kiosk.domain.vocabulary import AgeBand, Step


class Time(Strict, frozen=True, kw_only=True):
    """Seconds, of the kiosk's clock and not the program's. ``idle_reset``: without a touch on a step or a quiz, until
    somebody is asked for; without it, as on every screen of the kind. ``cooldown``: of rest from headsets afterwards.
    """

    run: Annotated[int, Meta(ge=30, le=4 * 3600)]
    warn_at: tuple[int, ...] = (120, 30)
    idle_reset: Annotated[int, Meta(ge=15, le=600)] | None = None
    cooldown: int = 0


Contains = Literal["flashing-lights", "loud-sounds", "heights", "darkness", "fast-movement", "small-spaces"]


class Audience(Strict, frozen=True, kw_only=True):
    """``min_age`` is a gate, ``recommended_age`` a word of advice. Years; 0 for everybody."""

    min_age: int = 0
    recommended_age: int = 0
    guardian_consent_below: int = 0
    intensity: Literal["comfort", "moderate", "intense"] = "comfort"
    posture: tuple[Literal["seated", "standing"], ...] = ("standing",)
    contains: tuple[Contains, ...] = ()
    alternative: str = ""


class Requires(Strict, frozen=True, kw_only=True):
    """``agreements`` are ``document@version``."""

    agreements: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    staff_present: bool = False
    certifications: tuple[str, ...] = ()

    @property
    def documents(self) -> tuple[tuple[str, int], ...]:
        """Document and version of each agreement."""
        parts = (name.partition("@") for name in self.agreements)
        return tuple((document, int(version)) for document, _, version in parts)


class Capacity(Strict, frozen=True, kw_only=True):
    per_station: int = 1
    stations: tuple[str, ...] = ()
    station_class: str = ""
    spectators: Annotated[int, Meta(ge=0, le=99)] = 0
    """How many may look on beside whoever takes part: said on the demo's page, counted by nobody."""


class Claim(Strict, frozen=True, kw_only=True, rename={"equipment_class": "class"}):
    """``after`` is what has to be done with it when this demo is over, beside what its model asks for."""

    equipment_class: str
    qty: int = 1
    min_battery: int = 0
    after: tuple[Step, ...] = ()


class Safety(Strict, frozen=True, kw_only=True):
    """Shown one by one before everything else. ``picture``, here and below, is a file in the demo's folder or the name
    of a house illustration.
    """

    id: Slug
    text: Words
    ack: Literal["staff", "visitor", "none"] = "visitor"
    picture: str = ""


Option = Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,32}$")]
HOUSE_OPTIONS = frozenset({"fine", "a-bit-ill", "ill", "yes", "maybe", "no", "more", "same", "less"})
"""Answers that the kiosk has words and faces for; any other brings its own in ``labels``."""


class Question(Strict, frozen=True, kw_only=True):
    """``scale`` runs from ``min`` to ``max``; ``choice`` has ``options`` (ids). ``on`` maps an answer to an action."""

    id: Slug
    ask: Words
    type: Literal["scale", "choice"] = "choice"
    options: tuple[Option, ...] = ()
    labels: dict[Option, Words] = msgspec.field(default_factory=dict)
    min: int = 1
    max: int = 5
    required: bool = False
    on: dict[str, Literal["call-staff"]] = msgspec.field(default_factory=dict)

    def calls_staff(self, answer: str | int) -> bool:
        return self.on.get(str(answer)) == "call-staff"

    @property
    def answers(self) -> tuple[str, ...]:
        """Everything that can be answered, as it is written down."""
        if self.type == "scale":
            return tuple(str(number) for number in range(self.min, self.max + 1))
        return self.options


class QuizQuestion(Strict, frozen=True, kw_only=True):
    """``correct`` are places in ``options``, from 0; any one of them is right. ``why`` is said after the answer."""

    id: Slug
    ask: Words
    options: Annotated[tuple[Words, ...], Meta(min_length=2, max_length=5)]
    correct: Annotated[tuple[int, ...], Meta(min_length=1)]
    why: Words = msgspec.field(default_factory=dict)


class Briefing(Strict, frozen=True, kw_only=True, tag_field="kind", tag="briefing"):
    id: Slug
    text: Words
    picture: str = ""


class Image(Strict, frozen=True, kw_only=True, tag_field="kind", tag="image"):
    """A picture that fills the screen; ``text`` says in a sentence what is on it."""

    id: Slug
    picture: str
    text: Words


class Checklist(Strict, frozen=True, kw_only=True, tag_field="kind", tag="checklist"):
    id: Slug
    items: Annotated[tuple[Words, ...], Meta(min_length=1, max_length=6)]


class Quiz(Strict, frozen=True, kw_only=True, tag_field="kind", tag="quiz", rename={"pass_mark": "pass"}):
    """``pass`` right answers pass it, and grant the modules in ``grants``: on this visit and, with a badge, later.
    ``valid_days`` is for how many days after today; without it, for good.
    """

    id: Slug
    pass_mark: Annotated[int, Meta(ge=1)]
    questions: Annotated[tuple[QuizQuestion, ...], Meta(min_length=1, max_length=8)]
    grants: tuple[Slug, ...] = ()
    valid_days: Annotated[int, Meta(ge=1, le=3650)] | None = None


class Run(Strict, frozen=True, kw_only=True, tag_field="kind", tag="launch"):
    """Where in the steps the demo runs: what stands before it is shown before, what stands behind it afterwards."""

    id: Slug


class Live(Strict, frozen=True, kw_only=True, tag_field="kind", tag="live"):
    """Something to do while it runs. Where the kiosk's own screen stays in sight it stands beside the running clock,
    and the next one is a tap away. Whoever cannot see that screen meanwhile, because the demo covers it or they wear a
    headset, is told all of them before the start.
    """

    id: Slug
    text: Words
    picture: str = ""


MOST_QUESTIONS = 3
"""Whoever has tried a demo is asked for three taps at most, however many steps they stand in."""


class Feedback(Strict, frozen=True, kw_only=True, tag_field="kind", tag="feedback"):
    id: Slug
    questions: Annotated[tuple[Question, ...], Meta(min_length=1, max_length=MOST_QUESTIONS)]


Told = Briefing | Image | Checklist | Quiz
"""The steps that are gone through one by one."""


class ToDo(msgspec.Struct, frozen=True, kw_only=True):
    """The last step before a demo whose visitors do not see the kiosk meanwhile: what to do in it. In no manifest."""

    items: tuple[Words, ...]
    id: str = ""


class Log(Strict, frozen=True, kw_only=True):
    xapi_activity: str = ""
    collect: tuple[Literal["duration", "outcome", "feedback"], ...] = ()


class Integrity(Strict, frozen=True, kw_only=True):
    """SHA-256 of the files beside the manifest, by relative path."""

    sha256: dict[str, Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]] = msgspec.field(default_factory=dict)


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
    launch: Launch
    steps: tuple[Told | Run | Live | Feedback, ...]
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

    @property
    def before(self) -> tuple[Safety | Told | ToDo, ...]:
        """What is shown one by one before the start: safety first, and last what nobody could read while it runs."""
        return (*self.safety, *self._told(slice(0, self._run)), *self._to_do)

    @property
    def after(self) -> tuple[Told, ...]:
        """What is shown when it has run, before the feedback."""
        return self._told(slice(self._run, None))

    @property
    def live(self) -> tuple[Live, ...]:
        """What stands beside the clock one by one, also for who looks on while another wears a headset; nothing where
        the demo covers the screen that it would stand on.
        """
        return self._live if isinstance(self.launch, Manual | Quest) else ()

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        return tuple(step for step in self.steps if isinstance(step, Quiz))

    @property
    def teaches(self) -> frozenset[str]:
        """The modules that its quizzes grant."""
        return frozenset(module for quiz in self.quizzes for module in quiz.grants)

    @property
    def _run(self) -> int:
        return next((place for place, step in enumerate(self.steps) if isinstance(step, Run)), len(self.steps))

    @property
    def _live(self) -> tuple[Live, ...]:
        return tuple(step for step in self.steps if isinstance(step, Live))

    @property
    def _to_do(self) -> tuple[ToDo, ...]:
        if isinstance(self.launch, Manual) or not self._live:
            return ()
        return (ToDo(items=tuple(step.text for step in self._live)),)

    def _told(self, part: slice) -> tuple[Told, ...]:
        return tuple(step for step in self.steps[part] if isinstance(step, Told))

    @property
    def pictures(self) -> frozenset[str]:
        """Every picture that it names: files of its folder, or house illustrations."""
        shown = (
            step.picture for step in (*self.safety, *self.steps) if isinstance(step, Safety | Briefing | Image | Live)
        )
        return frozenset({self.picture, *shown}) - {""}

    def texts(self) -> Iterator[tuple[str, Words]]:
        """Every text, with the place where it stands: what a check of the languages reads."""
        yield "title", self.title
        yield "summary", self.summary
        if isinstance(self.launch, Manual):
            yield "launch.staff_text", self.launch.staff_text
        if isinstance(self.launch, Ai):
            yield "launch.banner", self.launch.banner
        for safety in self.safety:
            yield safety.id, safety.text
        for step in self.steps:
            yield from _texts(step)


def _texts(step: Told | Run | Live | Feedback) -> Iterator[tuple[str, Words]]:
    match step:
        case Briefing() | Image() | Live():
            yield step.id, step.text
        case Checklist():
            yield from ((f"{step.id}.{place}", item) for place, item in enumerate(step.items))
        case Quiz():
            for asked in step.questions:
                yield f"{step.id}.{asked.id}", asked.ask
                yield from ((f"{step.id}.{asked.id}.{place}", option) for place, option in enumerate(asked.options))
                if asked.why:
                    yield f"{step.id}.{asked.id}.why", asked.why
        case Feedback():
            for question in step.questions:
                yield f"{step.id}.{question.id}", question.ask
                yield from ((f"{step.id}.{question.id}.{option}", label) for option, label in question.labels.items())
        case Run():  # pragma: no branch - the last kind of step
            return


def is_file(picture: str) -> bool:
    """Whether a picture is a file of the demo's folder, and not the name of a house illustration."""
    return "." in picture or "/" in picture


class Gate(StrEnum):
    """In the order in which the checklist shows them."""

    OPEN_NOW = "open_now"
    STARTABLE = "startable"
    """What this kiosk takes to show it is there: a browser."""
    WORKING = "working"
    """It is not paused here, after two failures in a row."""
    STATION_FREE = "station_free"
    EQUIPMENT_READY = "equipment_ready"
    RESTED = "rested"
    """No headset soon after a headset."""
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
    """``device_age`` is the youngest age, in years, that the devices which the demo claims are meant for."""

    open_now: bool
    station_free: bool
    equipment_ready: bool
    startable: bool = True
    working: bool = True
    rested: bool = True
    device_age: int = 0
    age_band: AgeBand = AgeBand.UNKNOWN
    consented: bool = False
    agreed: bool = False
    modules_passed: frozenset[str] = frozenset()
    staff_present: bool = False


def checklist(manifest: Manifest, facts: GateFacts) -> tuple[GateResult, ...]:
    """Only the gates that this demo has, and of those that nobody thinks of the shut ones. Unknown age is the
    strictest, and of two ages (the demo's, its devices') the higher one counts.
    """
    years = facts.age_band.at_least
    needs_consent = years < manifest.audience.guardian_consent_below
    gates: list[tuple[Gate, bool, GateState]] = [
        (Gate.OPEN_NOW, facts.open_now, GateState.BLOCKED),
        (Gate.STATION_FREE, facts.station_free, GateState.BLOCKED),
    ]
    shown_when_shut = ((Gate.STARTABLE, facts.startable), (Gate.WORKING, facts.working), (Gate.RESTED, facts.rested))
    gates += [(gate, passed, GateState.BLOCKED) for gate, passed in shown_when_shut if not passed]
    if manifest.equipment:
        gates.append((Gate.EQUIPMENT_READY, facts.equipment_ready, GateState.BLOCKED))
    if min_age := max(manifest.audience.min_age, facts.device_age):
        gates.append((Gate.AGE, years >= min_age, GateState.BLOCKED))
    if needs_consent:
        gates.append((Gate.CONSENT, facts.consented, GateState.BLOCKED))
    if manifest.requires.agreements:
        gates.append((Gate.AGREEMENT, facts.agreed, GateState.ASKS))
    if manifest.requires.modules:
        passed = facts.modules_passed >= set(manifest.requires.modules)
        gates.append((Gate.MODULE, passed, GateState.BLOCKED))
    if manifest.requires.staff_present:
        gates.append((Gate.STAFF, facts.staff_present, GateState.ASKS))
    order = list(Gate)
    gates.sort(key=lambda row: order.index(row[0]))
    return tuple(GateResult(gate, GateState.PASSED if passed else missing) for gate, passed, missing in gates)


def steps_after(manifest: Manifest, equipment_class: str, turnaround: tuple[Step, ...]) -> tuple[Step, ...]:
    """What is due on a thing of that class when the demo has used it: all of its model's ``turnaround``, in its order,
    and what the demo asks for besides. A demo can never ask for less.
    """
    asked = (step for claim in manifest.equipment if claim.equipment_class == equipment_class for step in claim.after)
    return tuple(dict.fromkeys((*turnaround, *asked)))


def runs_on(manifest: Manifest, claim: Claim) -> bool:
    """Whether the demo itself is started on what it claims there: a headset's demo on the first thing that it names."""
    return isinstance(manifest.launch, Quest) and claim is manifest.equipment[0]


def may_start(results: tuple[GateResult, ...]) -> bool:
    return all(result.state is GateState.PASSED for result in results)


def blocked(results: tuple[GateResult, ...]) -> bool:
    """Something that the visitor cannot change here: the alternative is offered at once, nobody is turned away."""
    return any(result.state is GateState.BLOCKED for result in results)


def teacher_of(module: str, demos: Sequence[Manifest]) -> Manifest | None:
    """The demo that teaches a module: the first of several."""
    return next((demo for demo in demos if module in demo.teaches), None)


def only_a_course(results: tuple[GateResult, ...]) -> bool:
    """Whether nothing but a short course is in the way: whoever does it may come back and start."""
    return [result.gate for result in results if result.state is GateState.BLOCKED] == [Gate.MODULE]


def alternatives(manifest: Manifest, demos: Sequence[Manifest], course: str = "") -> tuple[Manifest, ...]:
    """What may be offered instead of a demo, best first: the demo that is the ``course`` which is missing, the one that
    its manifest names, then all the others.
    """
    others = [other for other in demos if other.id != manifest.id]
    return tuple(sorted(others, key=lambda other: (other.id != course, other.id != manifest.audience.alternative)))
