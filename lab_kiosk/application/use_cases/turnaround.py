# SPDX-License-Identifier: Apache-2.0
"""Turnaround by scanning: a card says what was done, each thing that is scanned says to what, a badge said by whom."""

from __future__ import annotations

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.fleet import LookAtBoard, Turn, UndoTurn
from lab_kiosk.application.outcomes import KitToReturn, TooLate, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.turnaround import (
    STEP_OF_ACT,
    Act,
    BoardFacts,
    BoardLine,
    Column,
    Turned,
    TurnResult,
    TurnUndone,
)
from lab_kiosk.application.use_cases.back import back_again
from lab_kiosk.application.use_cases.things import Kit, Thing, hold_on, keep_unknown, parts_out, resolve, thing
from lab_kiosk.domain.availability import destination
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import HoldPlaced, HoldReleased, TurnaroundStepDone, TurnaroundStepUndone
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.ids import AssetId, HoldId, asset_stream
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.vocabulary import Custody, HoldReason, Step

_COLUMNS = {
    Step.SANITISE: Column.CLEAN,
    Step.CHARGE: Column.CHARGE,
    Step.CHECK: Column.CHECK,
    Step.RESET: Column.CHECK,
}


def turn(command: Turn, lab: Lab) -> Turned | KitToReturn | Unknown:
    """Here it is, so it is here: what was out comes back first, what was missing is found, in one transaction with what
    the card says.
    """
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    if isinstance(found, Kit):
        return KitToReturn(found.name, parts_out(found))
    back, state = back_again(found, lab)
    result, event = _meant(command, found, state, lab)
    stream = asset_stream(found.asset_id)
    facts = [*back, *([Fact(stream, event)] if event is not None else [])]
    entries = lab.store.append(facts) if facts else ()
    mark = event.hold_id if isinstance(event, HoldPlaced) else entries[-1].event_id if event is not None else ""
    return _turned(command, thing(lab, found.asset_id), found, result, mark, lab)


def undo_turn(command: UndoTurn, lab: Lab) -> TurnUndone | TooLate:
    """Within a minute, and only what this mark did."""
    state = lab.store.state(ASSET, asset_stream(AssetId(command.asset_id)))
    event = _opposite(command, state)
    if event is None or lab.clock.now_ms() - command.at > UNDO_MS:
        return TooLate()
    lab.store.append([Fact(asset_stream(AssetId(command.asset_id)), event)])
    return TurnUndone(command.asset_id)


def look_at_board(command: LookAtBoard, lab: Lab) -> BoardFacts:
    return board_facts(lab)


def board_facts(lab: Lab) -> BoardFacts:
    now = lab.clock.now_ms()
    ready, headsets = lab.store.ready_count(now)
    lines = tuple(_line(asset, now, lab) for asset in lab.store.in_turnaround(now))
    return BoardFacts(lines=lines, ready=ready, headsets=headsets)


def _meant(command: Turn, item: Thing, state: AssetState, lab: Lab) -> tuple[TurnResult, Event | None]:
    """What the scan means for a thing in this state, and what is to be written."""
    if command.act is None:
        return TurnResult.LOOKED, None
    if command.act is Act.DAMAGED:
        placed = hold_on(lab, state, HoldReason.DAMAGED, command.by)
        return (TurnResult.HELD_ALREADY if placed is None else TurnResult.DONE), placed
    return _step(STEP_OF_ACT[command.act], command.by, item, state, lab.clock.now_ms())


def _step(
    step: Step, by: str, item: Thing, state: AssetState, now: int
) -> tuple[TurnResult, TurnaroundStepDone | TurnaroundStepUndone | None]:
    """In the box, a second CLEANED changes nothing; any other card means that it was taken out before its time."""
    if now < state.step_until and Step.SANITISE in state.done:
        if step is Step.SANITISE:
            return TurnResult.STILL_IN, None
        undone = TurnaroundStepUndone(step=Step.SANITISE, done=state.done[Step.SANITISE], by=by)
        return TurnResult.TOO_EARLY, undone
    if step not in state.steps:
        return TurnResult.NOT_DUE, None
    dwell = item.model.sanitise_seconds * 1000 if step is Step.SANITISE else 0
    return TurnResult.DONE, TurnaroundStepDone(step=step, by=by, ready_at=now + dwell if dwell else 0)


def _opposite(command: UndoTurn, state: AssetState) -> Event | None:
    if command.act is Act.DAMAGED:
        held = command.mark in state.holds
        return HoldReleased(hold_id=HoldId(command.mark), by=command.by) if held else None
    step = STEP_OF_ACT[command.act]
    if state.done.get(step) != command.mark:
        return None
    return TurnaroundStepUndone(step=step, done=command.mark, by=command.by)


def _turned(command: Turn, item: Thing, before: Thing, result: TurnResult, mark: str, lab: Lab) -> Turned:
    now = lab.clock.now_ms()
    return Turned(
        asset_id=item.asset_id,
        code=command.code,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
        result=result,
        bin=destination(item.state, now),
        act=command.act,
        next=item.state.steps[0] if item.state.steps else None,
        ready_at=item.state.step_until if item.state.step_until > now else 0,
        found=before.state.custody is Custody.MISSING,
        came_back=before.state.custody not in (Custody.IN_LAB, Custody.MISSING),
        mark=mark if result is TurnResult.DONE else "",
        at=now,
    )


def _line(asset: Asset, now: int, lab: Lab) -> BoardLine:
    model = lab.store.model(asset.model_id)
    dwells = asset.step_until > now
    return BoardLine(
        asset_id=asset.asset_id,
        tag=asset.tag,
        name=model.name if model else "",
        picture=model.picture if model else "",
        column=Column.IN_THE_BOX if dwells else _COLUMNS[asset.step] if asset.step else Column.CHARGE,
        until=asset.step_until if dwells else 0,
        battery=asset.battery,
    )
