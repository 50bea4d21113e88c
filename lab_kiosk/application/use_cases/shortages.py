# SPDX-License-Identifier: Apache-2.0
"""Who went short of what was promised, and how that ends by itself: written down, so that the history says why.

Every kiosk that finds out writes it: the one that is away tomorrow may be the one where the thing came back. The first
word counts, and a kiosk that knew less is set right by what it hears, as a case of its own.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import takewhile

from lab_kiosk.application.outcomes import Noted
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.use_cases import promised, rules
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import CaseArose, CasePassed
from lab_kiosk.domain.events.reservations import ReservationUnitLetGo
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.asset_state import AssetState, Reservation
from lab_kiosk.domain.folds.base import AGAIN
from lab_kiosk.domain.folds.reservation import PROMISES, RESERVATION, ReservationState
from lab_kiosk.domain.ids import AssetId, Stream, asset_stream, reservation_stream, stream_id
from lab_kiosk.domain.promises import Promise
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.short import Passed, of_numbers, of_thing
from lab_kiosk.domain.vocabulary import CaseCode

LOOKED_BACK_MS = 60 * 24 * 3_600_000
"""So long after it passed a shortage may arise again: longer than anything is reserved ahead on the glass."""


def end_shortages(command: EndShortages, lab: Lab) -> Noted:
    """What passed is closed, what had passed and is there again is opened anew, and what is kept in vain is let go.
    Nothing is written of the rest. Where the disk takes nothing that is tried again a quarter of a minute later, and
    nobody who only wants to look at the list is told.
    """
    facts = [
        Fact(Stream(case.stream), CasePassed(case_id=case.case_id, reason=why))
        for case in lab.store.open_cases()
        if isinstance(why := how(lab, case), Passed)
    ]
    facts += [
        Fact(Stream(case.stream), CaseArose(case_id=case.case_id))
        for case in lab.store.passed_cases(lab.clock.now_ms() - LOOKED_BACK_MS)
        if case.code is CaseCode.RESERVATION_SHORT
        and _may_be_wanted(lab, case)
        and lab.store.case(case.case_id + AGAIN) is None
        and isinstance(how(lab, case), Reservation | Promise)
    ]
    facts += _kept_in_vain(lab)
    if facts:
        with suppress(EnvironmentProblem):
            lab.store.append(facts)
    return Noted()


def _kept_in_vain(lab: Lab) -> list[Fact]:
    """Things that a reservation keeps from others and is not to get: another one was kept first, or all of it was
    cancelled where this one was not known of.
    """
    facts = []
    for record in lab.store.named_reservations(lab.clock.now_ms()):
        stream = reservation_stream(record.reservation_id)
        state = lab.store.state(RESERVATION, stream)
        wanted = state.assets if record.cancelled_at is None else ()
        for asset_id in (one for one in state.concerned if one not in wanted):
            for kept in lab.store.state(ASSET, asset_stream(AssetId(asset_id))).reservations:
                if kept.reservation_id == record.reservation_id and not kept.taken:
                    event = ReservationUnitLetGo(unit=AssetId(asset_id), kept=kept.event_id)
                    facts.append(Fact(stream, event, rules.whose(record)))
    return facts


def how(lab: Lab, case: Case) -> Reservation | Promise | Passed | None:
    """What went short and still is, or by what it passed; None of a case that is about something else, or whose facts
    are not here yet.
    """
    if case.code is not CaseCode.RESERVATION_SHORT:
        return None
    last, history = case.events.split(",")[-1], lab.store.history(case.stream)
    arose = next((entry for entry in history if entry.event_id == last), None)
    if arose is None:
        return None
    now = lab.clock.now_ms()
    if case.stream.startswith("promises:"):
        promises = lab.store.state(PROMISES, case.stream).promises
        return of_numbers(arose, promises, lambda one: _there(lab, case, one), now)

    def before() -> AssetState:
        return ASSET.run(takewhile(lambda entry: entry.event_id != last, history))[0]

    return of_thing(arose, before, lab.store.state(ASSET, case.stream), lambda one: _told(lab, one), now)


def _may_be_wanted(lab: Lab, case: Case) -> bool:
    """Whether anybody waits for what the case is about: nobody is short of the rest, and its history need not be read,
    which is done every quarter of a minute for all that passed in weeks.
    """
    now = lab.clock.now_ms()
    if case.stream.startswith("promises:"):
        return any(one.outstanding(now) for one in lab.store.state(PROMISES, case.stream).promises.values())
    return any(one.end_ms > now and not one.taken for one in lab.store.state(ASSET, case.stream).reservations)


def _there(lab: Lab, case: Case, promise: Promise) -> int:
    return promised.there(lab, stream_id(Stream(case.stream)), promise.start_ms, promise.end_ms)


def _told(lab: Lab, reservation_id: str) -> ReservationState:
    return lab.store.state(RESERVATION, reservation_stream(reservation_id))
