# SPDX-License-Identifier: Apache-2.0
"""Guided demos: one page of truth, gates, a session in the journal from the first choice to the last answer.

Starting claims the equipment, ending releases it into turnaround: lending, cleaning, charging and demos are one chain.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from lab_kiosk.application.commands import (
    AcknowledgeSafety,
    AdvanceSession,
    ArmSession,
    ChooseDemo,
    EndSession,
    GiveFeedback,
    ListDemos,
    OpenDemo,
    PassQuiz,
    RecordBeat,
    RecordStart,
)
from lab_kiosk.application.outcomes import (
    DemoCard,
    DemoPage,
    Demos,
    FeedbackNoted,
    Noted,
    NotReady,
    SafetyNoted,
    SessionArmed,
    SessionOpened,
    SessionOver,
    SessionRunning,
    StaffRefused,
)
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import headsets, rules
from lab_kiosk.application.use_cases.courses import course_of, valid_until
from lab_kiosk.application.use_cases.promised import kept_from
from lab_kiosk.application.use_cases.things import due_after, thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker, Wish, first_blocker
from lab_kiosk.domain.demo import (
    Claim,
    Gate,
    GateFacts,
    GateResult,
    Manifest,
    alternatives,
    blocked,
    checklist,
    may_start,
    only_a_course,
    runs_on,
)
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.demos import (
    FeedbackGiven,
    SafetyAcknowledged,
    SessionAdvanced,
    SessionBeat,
    SessionChosen,
    SessionEnded,
    SessionStarted,
)
from lab_kiosk.domain.events.equipment import AssetClaimed, AssetReleased
from lab_kiosk.domain.events.people import ModulePassed, RestStarted
from lab_kiosk.domain.events.site import DemoFailed, DemoTrusted, HelpCalled
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.lab import STATION
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.session import SESSION, DemoSession
from lab_kiosk.domain.ids import (
    AssetId,
    Handle,
    SessionId,
    Stream,
    VisitId,
    asset_stream,
    person_stream,
    session_stream,
    station_stream,
    visit_stream,
)
from lab_kiosk.domain.records import DemoHealth, Session
from lab_kiosk.domain.vocabulary import AgeBand, Custody, RestReason, Scope, SessionState

ILL_REST_MS = 30 * 60 * 1000
"""How long somebody who felt ill wears no headset."""
_FAILED = frozenset({SessionState.LAUNCH_FAILED, SessionState.CRASHED})
_WENT_WELL = frozenset({SessionState.COMPLETED, SessionState.TIMED_OUT, SessionState.STOPPED_BY_VISITOR})


def list_demos(command: ListDemos, lab: Lab) -> Demos:
    cards = (
        DemoCard(
            demo=manifest,
            blocked=blocked(gates := checklist(manifest, _facts(manifest, command.visitor, lab))),
            places_free=_places_free(manifest, lab),
            paused=any(result.gate is Gate.WORKING for result in gates),
            startable=lab.demos.startable(manifest.id),
            min_age=max(manifest.audience.min_age, _device_age(manifest, lab)),
        )
        for manifest in lab.demos.all()
    )
    return Demos(tuple(cards))


def open_demo(command: OpenDemo, lab: Lab) -> DemoPage | StaffRefused:
    """A staff badge that is shown to a paused demo lets it be tried again."""
    staff = rules.staff_handle(lab, command.staff_text)
    if command.staff_text and staff is None:
        return StaffRefused()
    manifest = lab.demos.get(command.demo_id)
    if staff is not None and _health(lab, manifest.id) is not None:
        lab.store.append([Fact(rules.station_stream(lab), DemoTrusted(demo_id=manifest.id, by=staff))])
    gates = checklist(manifest, _facts(manifest, command.visitor, lab, command.staff_text))
    return _page(manifest, gates, command, lab)


def _page(manifest: Manifest, gates: tuple[GateResult, ...], command: OpenDemo | ChooseDemo, lab: Lab) -> DemoPage:
    course = course_of(lab, command.visitor, manifest.requires.modules)
    before = course.demo_id if course is not None and only_a_course(gates) else ""
    return DemoPage(
        demo=manifest,
        gates=gates,
        min_age=max(manifest.audience.min_age, _device_age(manifest, lab)),
        staff_text=command.staff_text,
        course=course,
        alternative=_alternative(manifest, command.visitor, lab, before) if blocked(gates) else None,
    )


def _alternative(manifest: Manifest, visitor: Visitor, lab: Lab, course: str) -> Manifest | None:
    """The short course that comes first, or what the manifest says, if this visitor may; else any other demo that is
    open to them: nobody is turned away.
    """
    offered = alternatives(manifest, lab.demos.all(), course)
    return next((other for other in offered if not blocked(checklist(other, _facts(other, visitor, lab)))), None)


def choose_demo(command: ChooseDemo, lab: Lab) -> SessionOpened | DemoPage:
    """Opens the session if every gate is passed; otherwise the page, with the gates as they are now."""
    manifest = lab.demos.get(command.demo_id)
    gates = checklist(manifest, _facts(manifest, command.visitor, lab, command.staff_text))
    if not may_start(gates) or rules.outstanding(lab, command.visitor):
        return _page(manifest, gates, command, lab)
    session_id = SessionId(lab.ids.new())
    chosen = SessionChosen(
        session_id=session_id,
        demo_id=manifest.id,
        demo_version=manifest.version,
        station=lab.site.station,
        visit_id=VisitId(command.visitor.visit_id),
        run_seconds=manifest.time.run,
        warn_seconds=manifest.time.warn_at,
        pilot_id=manifest.pilot_id,
    )
    steps: tuple[Event, ...] = (
        chosen,
        SessionAdvanced(state=SessionState.GATED),
        SessionAdvanced(state=SessionState.BRIEFING),
    )
    subject = Handle(command.visitor.handle) if command.visitor.handle else None
    lab.store.append([Fact(session_stream(session_id), event, subject) for event in steps])
    return SessionOpened(session_id, manifest)


def acknowledge_safety(command: AcknowledgeSafety, lab: Lab) -> SafetyNoted | StaffRefused:
    by = ""
    if command.needs_staff:
        handle = rules.staff_handle(lab, command.staff_text)
        if handle is None:
            return StaffRefused()
        by = handle
    stream = session_stream(SessionId(command.session_id))
    lab.store.append([Fact(stream, SafetyAcknowledged(step=command.step, by=by))])
    return SafetyNoted(command.step)


def pass_quiz(command: PassQuiz, lab: Lab) -> Noted:
    """A guest's pass lasts as long as the visit, a badge's as long as the demo says."""
    visitor, session_id = command.visitor, SessionId(command.session_id)
    demo_id = _record_demo(lab, session_id)
    subject = Handle(visitor.handle) if visitor.handle else None
    until = valid_until(lab, command.valid_days)
    granted = (
        ModulePassed(module=module, demo_id=demo_id, session_id=session_id, until_ms=until)
        for module in command.modules
    )
    lab.store.append([Fact(Stream(visitor.stream), event, subject) for event in granted])
    return Noted()


def arm_session(command: ArmSession, lab: Lab) -> SessionArmed | NotReady | SessionOver:
    """Claims what the demo needs: first what the visitor has on loan, then the first ready ones by tag.

    A session that is over by now stays over, and says so.
    """
    session_id, visitor = SessionId(command.session_id), command.visitor
    record = lab.store.state(SESSION, session_stream(session_id)).record
    if record is None:
        return NotReady(Blocker.UNKNOWN)
    if record.state.over:
        return SessionOver(session_id=session_id, outcome=record.state, seconds=record.seconds)
    subject = Handle(visitor.handle) if visitor.handle else None
    manifest = lab.demos.get(record.demo_id)
    chosen = _choose(manifest, visitor, lab)
    if isinstance(chosen, Blocker):
        return NotReady(chosen)
    claims = [Fact(asset_stream(asset_id), AssetClaimed(session_id=session_id), subject) for asset_id in chosen]
    advances = [SessionAdvanced(state=SessionState.ARMED), SessionAdvanced(state=SessionState.LAUNCHING)]
    lab.store.append([*claims, *(Fact(session_stream(session_id), event, subject) for event in advances)])
    return SessionArmed(session_id, headsets.chosen(manifest, chosen, lab))


def record_start(command: RecordStart, lab: Lab) -> SessionRunning:
    """The program is up: the clock starts now, in the journal first."""
    stream = session_stream(SessionId(command.session_id))
    assets = tuple(AssetId(asset.asset_id) for asset in lab.store.assets_in_session(command.session_id))
    lab.store.append([Fact(stream, SessionStarted(assets=assets))])
    return running(command.session_id, lab.store.state(SESSION, stream))


def record_beat(command: RecordBeat, lab: Lab) -> Noted:
    lab.store.append([Fact(session_stream(SessionId(command.session_id)), SessionBeat())])
    return Noted()


def advance_session(command: AdvanceSession, lab: Lab) -> Noted:
    lab.store.append([Fact(session_stream(SessionId(command.session_id)), SessionAdvanced(state=command.state))])
    return Noted()


def end_session(command: EndSession, lab: Lab) -> SessionOver:
    """Ends the session and releases everything it claimed, in one transaction, however it ended. A second end
    changes nothing.
    """
    stream = session_stream(SessionId(command.session_id))
    record = lab.store.state(SESSION, stream).record
    if record is not None and not record.state.over:
        ended = SessionEnded(outcome=command.outcome, exit_code=command.exit_code)
        released = releases(command.session_id, lab)
        lab.store.append(
            [
                Fact(stream, ended),
                *released,
                *_cooldown(record, lab, wore=bool(released)),
                *_judgement(record, command.outcome, lab),
            ]
        )
        record = lab.store.state(SESSION, stream).record
    outcome = record.state if record is not None else command.outcome
    return SessionOver(session_id=command.session_id, outcome=outcome, seconds=record.seconds if record else 0)


def _cooldown(record: Session, lab: Lab, *, wore: bool) -> list[Fact]:
    """Whoever had a headset on rests from headsets, if the demo asks for it."""
    seconds = lab.demos.get(record.demo_id).time.cooldown if lab.demos.has(record.demo_id) else 0
    if not seconds or not wore or record.started_at is None:
        return []
    return [_rest(record, RestReason.COOLDOWN, lab.clock.now_ms() + seconds * 1000)]


def _rest(record: Session, reason: RestReason, until_ms: int) -> Fact:
    subject = rules.whose(record)
    stream = person_stream(subject) if subject else visit_stream(VisitId(record.visit_id))
    return Fact(stream, RestStarted(reason=reason, until_ms=until_ms, session_id=SessionId(record.session_id)), subject)


def _judgement(record: Session, outcome: SessionState, lab: Lab) -> list[Fact]:
    """What its end says about the demo at its station: two failures in a row pause it, and staff are called once."""
    station = station_stream(lab.site.site_id, record.station)
    health = lab.store.state(STATION, station).health.get(record.demo_id)
    if outcome in _FAILED:
        failed = DemoFailed(demo_id=record.demo_id, session_id=SessionId(record.session_id))
        now_paused = health is not None and health.paused_at is None
        call = [Fact(station, HelpCalled(help_id=lab.ids.new(), reason="demo_paused"))] if now_paused else []
        return [Fact(station, failed), *call]
    if health is not None and record.started_at is not None and outcome in _WENT_WELL:
        return [Fact(station, DemoTrusted(demo_id=record.demo_id))]
    return []


def give_feedback(command: GiveFeedback, lab: Lab) -> FeedbackNoted:
    """The answer *I feel ill* calls staff at once, and no headset comes next."""
    session_id = SessionId(command.session_id)
    facts = [Fact(session_stream(session_id), FeedbackGiven(answers=command.answers))]
    record = lab.store.state(SESSION, session_stream(session_id)).record
    manifest = lab.demos.get(_record_demo(lab, session_id))
    calls = any(question.calls_staff(command.answers.get(question.id, "")) for question in manifest.questions)
    if calls:
        station = rules.station_stream(lab)
        facts.append(Fact(station, HelpCalled(help_id=lab.ids.new(), reason="feels_ill")))
    if calls and record is not None:
        facts.append(_rest(record, RestReason.ILL, lab.clock.now_ms() + ILL_REST_MS))
    lab.store.append(facts)
    return FeedbackNoted(staff_called=calls)


def running(session_id: str, session: DemoSession) -> SessionRunning:
    started = session.record.started_at if session.record is not None else None
    return SessionRunning(
        session_id=session_id,
        started_at=started or 0,
        run_seconds=session.run_seconds,
        warn_seconds=session.warn_seconds,
    )


def _record_demo(lab: Lab, session_id: SessionId) -> str:
    record = lab.store.state(SESSION, session_stream(session_id)).record
    return record.demo_id if record is not None else ""


def releases(session_id: str, lab: Lab) -> list[Fact]:
    """Everything that the session claimed, on its way into turnaround."""
    facts = []
    for asset in lab.store.assets_in_session(session_id):
        item = thing(lab, asset.asset_id)
        released = AssetReleased(
            session_id=SessionId(session_id), place=lab.site.place, due_steps=due_after(item, session_id, lab)
        )
        facts.append(Fact(asset_stream(item.asset_id), released))
    return facts


def _facts(manifest: Manifest, visitor: Visitor, lab: Lab, staff_text: str = "") -> GateFacts:
    policy = rules.policy(lab)
    person = lab.store.state(PERSON, visitor.stream)
    return GateFacts(
        open_now=policy.opens <= rules.minute_of_day(lab) < policy.closes,
        station_free=_places_free(manifest, lab) > 0,
        equipment_ready=not isinstance(_choose(manifest, visitor, lab), Blocker),
        startable=lab.demos.startable(manifest.id),
        working=(health := _health(lab, manifest.id)) is None or health.paused_at is None,
        rested=not (rules.rests_until(lab, visitor) and _worn(manifest, lab)),
        device_age=_device_age(manifest, lab),
        age_band=visitor.age_band,
        consented=person.consents_to(Scope.VR, lab.clock.now_ms()),
        agreed=all(person.assented_to(*document) for document in manifest.requires.documents),
        modules_passed=person.modules_at(lab.clock.now_ms()),
        staff_present=visitor.staff or rules.staff_handle(lab, staff_text) is not None,
    )


def _health(lab: Lab, demo_id: str) -> DemoHealth | None:
    """How a demo has been doing at this station; None while it does well."""
    return lab.store.state(STATION, rules.station_stream(lab)).health.get(demo_id)


def _worn(manifest: Manifest, lab: Lab) -> bool:
    """Whether any of what it claims goes on a head."""
    return any(asset.worn for claim in manifest.equipment for asset in lab.store.assets_of_class(claim.equipment_class))


def _device_age(manifest: Manifest, lab: Lab) -> int:
    """From which age on, in years, everything may be used that a session could claim: the strictest model decides."""
    classes = {claim.equipment_class for claim in manifest.equipment}
    ids = {asset.model_id for name in classes for asset in lab.store.assets_of_class(name)}
    models = (lab.store.model(model_id) for model_id in ids)
    return max((model.min_age for model in models if model is not None), default=0)


def _places_free(manifest: Manifest, lab: Lab) -> int:
    stations = set(manifest.capacity.stations) & set(lab.site.stations) or set(lab.site.stations)
    taken = sum(session.station in stations for session in lab.store.running_sessions())
    return max(len(stations) * manifest.capacity.per_station - taken, 0)


def _choose(manifest: Manifest, visitor: Visitor, lab: Lab) -> list[AssetId] | Blocker:
    """What a session would claim, each thing once; or what keeps it from the thing that is nearest to being ready."""
    own = {loan.asset_id for loan in lab.store.open_loans(visitor.handle)} if visitor.handle else set()
    chosen: list[AssetId] = []
    for claim in manifest.equipment:
        started_on = runs_on(manifest, claim)
        assets = lab.store.assets_of_class(claim.equipment_class)
        candidates = sorted(assets, key=lambda asset: (asset.asset_id not in own, asset.tag))
        taken, wanted = len(chosen), len(chosen) + claim.qty
        standing: list[Blocker] = []
        for asset in candidates:
            if asset.asset_id in chosen[:taken] or len(chosen) == wanted:
                continue
            blocker = (
                _in_the_way(asset.asset_id, claim, visitor, lab, mine=asset.asset_id in own)
                or (headsets.out_of_reach(asset.asset_id, lab) if started_on else None)
                or (None if asset.asset_id in own else _kept(asset.asset_id, manifest, visitor, chosen, lab))
            )
            if blocker is None:
                chosen.append(AssetId(asset.asset_id))
            else:
                standing.append(blocker)
        if len(chosen) < wanted:
            return max(standing, key=list(Blocker).index, default=Blocker.UNKNOWN)
    return chosen


def _kept(asset_id: str, manifest: Manifest, visitor: Visitor, beside: Collection[str], lab: Lab) -> Blocker | None:
    """Whether a class is promised it before the demo is over and it has been cleaned."""
    item = thing(lab, asset_id)
    until = lab.clock.now_ms() + (manifest.time.run + item.model.sanitise_seconds) * 1000
    return Blocker.RESERVED if kept_from(lab, asset_id, item.state, visitor.handle, until, beside, "") else None


def _in_the_way(asset_id: str, claim: Claim, visitor: Visitor, lab: Lab, *, mine: bool) -> Blocker | None:
    """What the visitor has on loan may be used, unless something else is wrong with it."""
    state = lab.store.state(ASSET, asset_stream(AssetId(asset_id)))
    wish = Wish(subject=visitor.handle or None, age_band=AgeBand.ADULT)
    if mine and state.custody is Custody.ON_LOAN:
        state = replace(state, custody=Custody.IN_LAB, steps=(), step_until=0)
    blocker = first_blocker(state, lab.clock.now_ms(), wish)
    if blocker is None and state.battery is not None and state.battery < claim.min_battery:
        return Blocker.LOW_BATTERY
    return blocker
