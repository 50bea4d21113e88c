# SPDX-License-Identifier: Apache-2.0
"""What has to be written because a thing is here: it came back, it was found, and a demo that had it is over."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases.demo import releases
from lab_kiosk.application.use_cases.things import Thing, due_after
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.demos import SessionEnded
from lab_kiosk.domain.events.equipment import AssetFound, AssetReturned
from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.folds.session import SESSION
from lab_kiosk.domain.ids import SessionId, asset_stream, session_stream
from lab_kiosk.domain.vocabulary import Custody, SessionState


def found_by_its_scan(item: Thing, lab: Lab) -> bool:
    """Whether it was marked missing until now; whatever screen it was scanned on, it is written down as found."""
    missing = item.state.custody is Custody.MISSING
    if missing:
        lab.store.append(back_again(item, lab)[0])
    return missing


def back_again(item: Thing, lab: Lab, staff: str = "") -> tuple[list[Fact], AssetState]:
    """What has to be written because the thing is here, nothing for one that was, and what is due on it then.
    ``staff`` takes it at the desk.
    """
    state = item.state
    if state.custody is Custody.IN_LAB and state.loan is None:
        return [], state
    due = due_after(item, state.claim.session_id, lab) if state.claim is not None else item.model.turnaround
    back: Event
    if state.custody is Custody.MISSING:
        back = AssetFound(place=lab.site.place, due_steps=due)
    else:
        back = AssetReturned(place=lab.site.place, due_steps=due, staff=staff)
    after = replace(state, custody=Custody.IN_LAB, steps=due, step_until=0, done={})
    return [Fact(asset_stream(item.asset_id), back), *_session_over(item, lab)], after


def _session_over(item: Thing, lab: Lab) -> list[Fact]:
    """What is handed back in the middle of a demo ends the demo and lets go of the rest: the visitor stopped it with
    their hands.
    """
    if item.state.claim is None:
        return []
    session_id = item.state.claim.session_id
    stream = session_stream(SessionId(session_id))
    record = lab.store.state(SESSION, stream).record
    if record is None or record.state.over:
        return []
    rest = [fact for fact in releases(session_id, lab) if fact.stream != asset_stream(item.asset_id)]
    return [Fact(stream, SessionEnded(outcome=SessionState.STOPPED_BY_VISITOR)), *rest]
