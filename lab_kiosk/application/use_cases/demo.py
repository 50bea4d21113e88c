# SPDX-License-Identifier: Apache-2.0
"""Guided demos: one page of truth, gates, a session in the journal from the first choice to the last answer.

Starting claims the equipment, ending releases it into turnaround: lending, cleaning, charging and demos are one chain.
"""

from __future__ import annotations

from itertools import islice

from lab_kiosk.application.commands import (
    AcknowledgeSafety,
    AdvanceSession,
    ArmSession,
    ChooseDemo,
    EndSession,
    GiveFeedback,
    ListDemos,
    OpenDemo,
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
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.things import thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker, Wish, first_blocker
from lab_kiosk.domain.demo import Claim, GateFacts, GateResult, Manifest, blocked, checklist, may_start
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
from lab_kiosk.domain.events.site import HelpCalled
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.session import SESSION, DemoSession
from lab_kiosk.domain.ids import AssetId, Handle, SessionId, Stream, VisitId, asset_stream, session_stream
from lab_kiosk.domain.vocabulary import AgeBand, Custody, Scope, SessionState


def list_demos(command: ListDemos, lab: Lab) -> Demos:
    cards = (
        DemoCard(
            demo=manifest,
            blocked=blocked(checklist(manifest, _facts(manifest, command.visitor, lab))),
            places_free=_places_free(manifest, lab),
        )
        for manifest in lab.demos.all()
    )
    return Demos(tuple(cards))


def open_demo(command: OpenDemo, lab: Lab) -> DemoPage | StaffRefused:
    if command.staff_text and rules.staff_handle(lab, command.staff_text) is None:
        return StaffRefused()
    manifest = lab.demos.get(command.demo_id)
    return _page(
        manifest, checklist(manifest, _facts(manifest, command.visitor, lab, command.staff_text)), command, lab
    )


def _page(manifest: Manifest, gates: tuple[GateResult, ...], command: OpenDemo | ChooseDemo, lab: Lab) -> DemoPage:
    alternative = manifest.audience.alternative
    return DemoPage(
        demo=manifest,
        gates=gates,
        staff_text=command.staff_text,
        alternative=lab.demos.get(alternative) if alternative and lab.demos.has(alternative) else None,
    )


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
        grace_seconds=manifest.time.grace,
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


def arm_session(command: ArmSession, lab: Lab) -> SessionArmed | NotReady:
    """Claims what the demo needs: first what the visitor has on loan, then the first ready ones by tag."""
    session_id, visitor = SessionId(command.session_id), command.visitor
    record = lab.store.state(SESSION, session_stream(session_id)).record
    if record is None or record.state.over:
        return NotReady(Blocker.IN_SESSION)
    subject = Handle(visitor.handle) if visitor.handle else None
    chosen = _choose(lab.demos.get(record.demo_id), visitor, lab)
    if chosen is None:
        return NotReady(Blocker.IN_SESSION)
    claims = [Fact(asset_stream(asset_id), AssetClaimed(session_id=session_id), subject) for asset_id in chosen]
    advances = [SessionAdvanced(state=SessionState.ARMED), SessionAdvanced(state=SessionState.LAUNCHING)]
    lab.store.append([*claims, *(Fact(session_stream(session_id), event, subject) for event in advances)])
    return SessionArmed(session_id)


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
        lab.store.append([Fact(stream, ended), *releases(command.session_id, lab)])
        record = lab.store.state(SESSION, stream).record
    outcome = record.state if record is not None else command.outcome
    return SessionOver(session_id=command.session_id, outcome=outcome, seconds=record.seconds if record else 0)


def give_feedback(command: GiveFeedback, lab: Lab) -> FeedbackNoted:
    """The answer *I feel ill* calls staff at once."""
    session_id = SessionId(command.session_id)
    facts = [Fact(session_stream(session_id), FeedbackGiven(answers=command.answers))]
    manifest = lab.demos.get(_record_demo(lab, session_id))
    calls = any(
        question.on.get(str(command.answers.get(question.id, ""))) == "call-staff" for question in manifest.questions
    )
    if calls:
        station = Stream(rules.station_stream(lab))
        facts.append(Fact(station, HelpCalled(help_id=lab.ids.new(), reason="feels_ill")))
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
            session_id=SessionId(session_id), place=lab.site.place, due_steps=item.model.turnaround
        )
        facts.append(Fact(asset_stream(item.asset_id), released))
    return facts


def _facts(manifest: Manifest, visitor: Visitor, lab: Lab, staff_text: str = "") -> GateFacts:
    policy = rules.policy(lab)
    person = lab.store.state(PERSON, visitor.stream)
    return GateFacts(
        open_now=policy.opens <= rules.minute_of_day(lab) < policy.closes,
        station_free=_places_free(manifest, lab) > 0,
        equipment_ready=_choose(manifest, visitor, lab) is not None,
        age_band=visitor.age_band,
        consented=person.consents_to(Scope.VR, lab.clock.now_ms()),
        agreed=all(
            person.assented_to(name.partition("@")[0], int(name.partition("@")[2] or 1))
            for name in manifest.requires.agreements
        ),
        staff_present=visitor.staff or rules.staff_handle(lab, staff_text) is not None,
    )


def _places_free(manifest: Manifest, lab: Lab) -> int:
    stations = set(manifest.capacity.stations) & set(lab.site.stations) or set(lab.site.stations)
    taken = sum(session.station in stations for session in lab.store.running_sessions())
    return max(len(stations) * manifest.capacity.per_station - taken, 0)


def _choose(manifest: Manifest, visitor: Visitor, lab: Lab) -> list[AssetId] | None:
    """What a session would claim, each thing once; None while something that it needs is not to be had."""
    own = {loan.asset_id for loan in lab.store.open_loans(visitor.handle)} if visitor.handle else set()
    chosen: list[AssetId] = []
    for claim in manifest.equipment:
        candidates = sorted(
            lab.store.assets_of_class(claim.equipment_class), key=lambda asset: (asset.asset_id not in own, asset.tag)
        )
        usable = (
            AssetId(asset.asset_id)
            for asset in candidates
            if asset.asset_id not in chosen and _usable(asset.asset_id, claim, visitor, lab, mine=asset.asset_id in own)
        )
        found = list(islice(usable, claim.qty))
        if len(found) < claim.qty:
            return None
        chosen += found
    return chosen


def _usable(asset_id: str, claim: Claim, visitor: Visitor, lab: Lab, *, mine: bool) -> bool:
    state = lab.store.state(ASSET, asset_stream(AssetId(asset_id)))
    if state.battery is not None and state.battery < claim.min_battery:
        return False
    if mine:
        return state.custody is Custody.ON_LOAN and not state.holds
    wish = Wish(subject=visitor.handle or None, age_band=AgeBand.ADULT)
    return first_blocker(state, lab.clock.now_ms(), wish) is None
