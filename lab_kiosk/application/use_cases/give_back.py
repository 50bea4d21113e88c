# SPDX-License-Identifier: Apache-2.0
"""Return: scan only, nobody signed in, always accepted, and it says where the thing goes next."""

from __future__ import annotations

from lab_kiosk.application.commands import ReportCondition, TakeBack
from lab_kiosk.application.handing import FindMissing
from lab_kiosk.application.outcomes import KitToReturn, Noted, Returned, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.back import back_again, found_by_its_scan
from lab_kiosk.application.use_cases.class_set import set_back
from lab_kiosk.application.use_cases.things import (
    Kit,
    Thing,
    keep_unknown,
    kit_of,
    parts_out,
    resolve,
    thing,
)
from lab_kiosk.domain.availability import destination
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import ConditionReported, HoldPlaced
from lab_kiosk.domain.ids import AssetId, HoldId, asset_stream
from lab_kiosk.domain.vocabulary import Condition, Custody, HoldReason


def take_back(command: TakeBack, lab: Lab, staff: str = "") -> Returned | KitToReturn | Unknown:
    """A thing is back with its scan; a kit comes back by its members, for its code proves none of them. ``staff`` takes
    it at the desk.
    """
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    if isinstance(found, Kit):
        return KitToReturn(found.name, parts_out(found))
    return _take_back(found, lab, staff)


def find_missing(command: FindMissing, lab: Lab) -> Returned | Noted:
    """A code that nobody knows is kept when the thing is offered to somebody; a kit's code finds none of its parts."""
    found = resolve(lab, command.code)
    if not isinstance(found, Thing) or not found_by_its_scan(found, lab):
        return Noted()
    return shown(lab, thing(lab, found.asset_id), found=True, had_loan=found.state.loan is not None)


def report_condition(command: ReportCondition, lab: Lab) -> Returned:
    """A problem takes the thing out of circulation until staff have looked; the answer is where it goes now."""
    stream = asset_stream(AssetId(command.asset_id))
    facts = [Fact(stream, ConditionReported(condition=command.condition))]
    if command.condition is Condition.PROBLEM:
        hold = HoldPlaced(hold_id=HoldId(lab.ids.new()), reason=HoldReason.DAMAGED, by=rules.station_stream(lab))
        facts.append(Fact(stream, hold))
    lab.store.append(facts)
    return shown(lab, thing(lab, command.asset_id), had_loan=True, condition=command.condition)


def _take_back(item: Thing, lab: Lab, staff: str) -> Returned:
    """In the lab already and nothing open: nothing happened, and the screen says where it belongs."""
    state = item.state
    back, _ = back_again(item, lab, staff)
    if not back:
        return shown(lab, item, here_already=True)
    lab.store.append(back)
    missing = state.custody is Custody.MISSING
    return shown(lab, thing(lab, item.asset_id), found=missing, had_loan=state.loan is not None)


def shown(
    lab: Lab,
    item: Thing,
    *,
    found: bool = False,
    here_already: bool = False,
    had_loan: bool = False,
    condition: Condition = Condition.UNSAID,
) -> Returned:
    """What the screen says of a thing that is here."""
    kit = kit_of(lab, item.asset_id)
    loan = item.state.last_loan
    return Returned(
        asset_id=item.asset_id,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
        bin=destination(item.state, lab.clock.now_ms()),
        found=found,
        here_already=here_already,
        had_loan=had_loan,
        condition=condition,
        kit=kit.name if kit else "",
        parts_out=parts_out(kit) if kit else (),
        class_set=set_back(loan, lab) if loan else None,
    )
