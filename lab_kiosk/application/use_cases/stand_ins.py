# SPDX-License-Identifier: Apache-2.0
"""What was promised by name and went out to somebody else: the other unit that could be kept, if there is one."""

from __future__ import annotations

from lab_kiosk.application.cases import StandIn
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reservations import Gone
from lab_kiosk.application.use_cases import promised, rules, shortages
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.reservations import ReservationUnitReplaced
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.asset_state import Reservation
from lab_kiosk.domain.folds.reservation import RESERVATION
from lab_kiosk.domain.ids import AssetId, Stream, reservation_stream, stream_id
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.stand_in import stand_in
from lab_kiosk.domain.vocabulary import CaseCode


def proposed(lab: Lab, case: Case) -> StandIn | None:
    """None where nobody waits for anything: the case is another, the time is over, or the thing is here again.

    Things that were promised by number need no stand-in: any of the model will do.
    """
    if case.code is not CaseCode.RESERVATION_SHORT or not case.stream.startswith("asset:"):
        return None
    state, now = lab.store.state(ASSET, case.stream), lab.clock.now_ms()
    short = shortages.how(lab, case)
    if not isinstance(short, Reservation):
        return None
    record = lab.store.state(RESERVATION, reservation_stream(short.reservation_id)).record
    units = {
        asset.asset_id: lab.store.state(ASSET, asset.stream) for asset in lab.store.assets_of_model(state.model_id)
    }
    others = (
        one for one in promised.promises_of(lab, state.model_id).values() if one.reservation_id != short.reservation_id
    )
    found = stand_in(state.model_id, units, others, short.start_ms, short.end_ms, now)
    return StandIn(
        who=rules.first_name(lab, short.subject or "") or (record.label if record is not None else "") or "",
        asset_id=found or "",
        tag=units[found].tag if found else "",
        place=units[found].place if found else "",
        reservation_id=short.reservation_id if record is not None else "",
        start_at=short.start_ms,
        end_at=short.end_ms,
    )


def gone(lab: Lab) -> dict[str, tuple[Gone, ...]]:
    """By reservation, what is not to be had for it, as far as nobody has decided about it."""
    found: dict[str, tuple[Gone, ...]] = {}
    for case in lab.store.open_cases():
        other = proposed(lab, case)
        if other is not None and other.reservation_id:
            tag = lab.store.state(ASSET, case.stream).tag
            told = Gone(tag=tag, other=other.tag, place=other.place)
            found[other.reservation_id] = (*found.get(other.reservation_id, ()), told)
    return found


def kept(case: Case, chosen: StandIn, by: str, lab: Lab) -> Fact:
    """That it is kept from now on, in the place of the thing of the case."""
    stream = reservation_stream(chosen.reservation_id)
    record = lab.store.state(RESERVATION, stream).record
    event = ReservationUnitReplaced(
        gone=AssetId(stream_id(Stream(case.stream))),
        instead=AssetId(chosen.asset_id),
        start_ms=chosen.start_at,
        end_ms=chosen.end_at,
        by=by,
    )
    return Fact(stream, event, rules.whose(record) if record is not None else None)
