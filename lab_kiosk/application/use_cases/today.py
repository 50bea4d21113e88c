# SPDX-License-Identifier: Apache-2.0
"""The day, told from the derived tables: the numbers, and the list behind one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import msgspec

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reservations import ListReservations
from lab_kiosk.application.things import LoanLine
from lab_kiosk.application.today import (
    HOURS_AHEAD,
    LONG_OVERDUE_MS,
    MOST_LINES,
    Forecast,
    LookAtToday,
    Reserved,
    TodayFacts,
    TodayLine,
    TodayShown,
    TodayTopic,
)
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.counted import stock_lines
from lab_kiosk.application.use_cases.promised import in_the_works
from lab_kiosk.application.use_cases.recalls import recalled
from lab_kiosk.application.use_cases.reservations import list_reservations
from lab_kiosk.application.use_cases.roll import LABEL_END
from lab_kiosk.application.use_cases.things import loan_line
from lab_kiosk.domain.correction import REACH_MS
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.lab import MODEL
from lab_kiosk.domain.folds.reservation import RESERVATION
from lab_kiosk.domain.forecast import ready_at, ready_by
from lab_kiosk.domain.ids import AssetId, asset_stream, reservation_stream, station_of
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.records import Asset, Loan, Visit
from lab_kiosk.domain.vocabulary import ClosedBy, Custody, Step

HOUR_MS = 3_600_000
_OUT = frozenset({Custody.ON_LOAN, Custody.IN_SESSION})


def look_at_today(command: LookAtToday, lab: Lab) -> TodayShown:
    day = _Day(lab)
    topic = next((topic for topic in TodayTopic if topic == command.topic), None)
    told = () if topic is None else tuple(day.lists[topic]())
    shown = tuple(line() if callable(line) else line for line in told[:MOST_LINES])
    return TodayShown(facts=day.facts(), topic=command.topic, lines=shown, more=len(told) - len(shown))


def standing(asset: Asset, now_ms: int) -> TodayTopic:
    """Under which number a headset counts: each under exactly one."""
    if asset.custody in _OUT:
        return TodayTopic.OUT
    if asset.custody is not Custody.IN_LAB or asset.held_at(now_ms):
        return TodayTopic.AWAY
    if asset.ready_from is not None and asset.ready_from <= now_ms:
        return TodayTopic.READY
    by_hand = asset.step not in {None, Step.CHARGE} or now_ms < asset.step_until
    return TodayTopic.TO_CLEAN if by_hand else TodayTopic.CHARGING


def _was_seen_to_end(visit: Visit) -> bool:
    return visit.closed_by is not ClosedBy.SYSTEM


class _Promise(msgspec.Struct, frozen=True, kw_only=True):
    """A reservation of one thing that has not ended."""

    asset: Asset
    start_ms: int
    subject: str


class _Day:
    """What one look reads, read once."""

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self._now = lab.clock.now_ms()
        self._headsets = lab.store.headsets()
        self._standings = {asset.asset_id: standing(asset, self._now) for asset in self._headsets}
        self._states = {
            asset.asset_id: lab.store.state(ASSET, asset_stream(AssetId(asset.asset_id))) for asset in self._headsets
        }
        self._names: dict[str, tuple[str, str]] = {}
        things: dict[TodayTopic, Callable[[], Sequence[TodayLine]]] = {
            topic: self._things_of(topic)
            for topic in (
                TodayTopic.READY,
                TodayTopic.CHARGING,
                TodayTopic.TO_CLEAN,
                TodayTopic.OUT,
                TodayTopic.AWAY,
            )
        }
        self.lists: dict[TodayTopic, Callable[[], Sequence[TodayLine | Callable[[], TodayLine]]]] = {
            **things,
            TodayTopic.INSIDE: self._inside,
            TodayTopic.VISITS: self._ended,
            TodayTopic.OVERDUE: self._overdue,
            TodayTopic.STATIONS: self._stations,
            TodayTopic.HELP: self._help,
            TodayTopic.RESERVED: self._reserved,
        }
        booked = list_reservations(ListReservations(), lab).lines
        self._recalled = recalled(lab)
        self._booked = [one for one in booked if one.standing in {Standing.WAITING, Standing.PARTLY}]
        """What is waited for, by its beginning."""

    def facts(self) -> TodayFacts:
        store, policy = self._lab.store, rules.policy(self._lab)
        overdue = store.overdue(self._now)
        busy = {session.station for session in store.running_sessions()}
        counted = list(self._standings.values())
        hours = [(self._now // HOUR_MS + ahead) * HOUR_MS for ahead in range(1, HOURS_AHEAD + 1)]
        times = self._ready_times()
        promises = self._promises()
        return TodayFacts(
            inside=store.occupancy(),
            soft_cap=policy.soft_cap,
            hard_cap=policy.hard_cap,
            overdue=len(overdue),
            long_overdue=sum(self._now - loan.due_at >= LONG_OVERDUE_MS for loan in overdue),
            headsets=len(self._headsets),
            ready=counted.count(TodayTopic.READY),
            charging=counted.count(TodayTopic.CHARGING),
            to_clean=counted.count(TodayTopic.TO_CLEAN),
            out=counted.count(TodayTopic.OUT),
            away=counted.count(TodayTopic.AWAY),
            back_soon=self._back_before(hours[-1]),
            forecast=tuple(Forecast(hour, self._ready_at(times, self._headsets, hour)) for hour in hours),
            reserved=self._next(promises),
            reservations=len(self._booked) + len(promises),
            stations=len(self._lab.site.stations),
            stations_free=sum(station not in busy for station in self._lab.site.stations),
            help=len(store.open_help()) + len(self._recalled),
            recalled=self._recalled,
            cases=len(store.open_cases()),
            low=tuple(line for line in stock_lines(self._lab) if line.low),
        )

    def _ready_times(self) -> dict[str, int]:
        """Of every headset that can be had, or made ready, without anybody bringing it."""
        here = [
            asset
            for asset in self._headsets
            if self._standings[asset.asset_id] not in {TodayTopic.OUT, TodayTopic.AWAY}
        ]
        works = [in_the_works(asset, self._states[asset.asset_id], self._dwell(asset.model_id)) for asset in here]
        return dict(zip((asset.asset_id for asset in here), ready_at(works, self._now), strict=True))

    def _ready_at(self, times: Mapping[str, int], things: Iterable[Asset], instant: int) -> int:
        """How many of these things can be had then: what will be held back by that time is not among them."""
        free = (asset.asset_id for asset in things if not asset.held_at(instant))
        return ready_by([times[asset_id] for asset_id in free if asset_id in times], instant)

    def _dwell(self, model_id: str) -> int:
        policy = self._lab.store.state(MODEL, f"model:{model_id}").policy
        return (policy.sanitise_seconds if policy else 0) * 1000

    def _back_before(self, instant: int) -> int:
        """Loans of headsets that are due between now and then: what is overdue already is nobody's forecast."""
        return sum(
            self._standings.get(loan.asset_id) is TodayTopic.OUT
            for loan in self._lab.store.overdue(instant)
            if loan.due_at >= self._now
        )

    def _promises(self) -> list[_Promise]:
        """What things say of themselves that no reservation tells."""
        store = self._lab.store
        found = [
            _Promise(asset=asset, start_ms=promise.start_ms, subject=promise.subject or "")
            for asset in self._headsets
            for promise in self._states[asset.asset_id].reservations
            if promise.end_ms > self._now
            and store.state(RESERVATION, reservation_stream(promise.reservation_id)).record is None
        ]
        return sorted(found, key=lambda promise: (promise.start_ms, promise.subject, promise.asset.tag))

    def _next(self, promises: Sequence[_Promise]) -> Reserved | None:
        """The things that are promised to one person from one instant on are one reservation."""
        booked = self._booked[0] if self._booked else None
        if booked is not None and (not promises or booked.start_at <= promises[0].start_ms):
            return Reserved(at=booked.start_at, things=booked.outstanding, ready=booked.ready, who=booked.who)
        if not promises:
            return None
        first = promises[0]
        batch = [one for one in promises if (one.start_ms, one.subject) == (first.start_ms, first.subject)]
        return Reserved(
            at=first.start_ms,
            things=len(batch),
            ready=self._ready_at(self._ready_times(), (one.asset for one in batch), first.start_ms),
            who=self._name(first.subject),
        )

    def _inside(self) -> Sequence[TodayLine]:
        return [self._visit(visit) for visit in self._lab.store.open_visits()]

    def _ended(self) -> Sequence[Callable[[], TodayLine]]:
        """What nobody saw end stands first: it is what staff are looking for. A week of a school is a thousand visits,
        so only those that are shown are looked up.
        """
        ended = self._lab.store.ended_visits(self._now - REACH_MS)
        return [partial(self._visit, visit) for visit in sorted(ended, key=_was_seen_to_end)]

    def _visit(self, visit: Visit) -> TodayLine:
        return TodayLine(
            key=visit.visit_id,
            name=self._name(visit.subject or ""),
            at=visit.opened_at,
            heads=visit.heads,
            role=visit.role,
            party=visit.party,
            label=visit.day_label[-LABEL_END:],
            until=visit.closed_at or 0,
            unseen=visit.closed_by is ClosedBy.SYSTEM,
        )

    def _overdue(self) -> Sequence[TodayLine]:
        return [self._loan(loan) for loan in self._lab.store.overdue(self._now)]

    def _loan(self, loan: Loan) -> TodayLine:
        line: LoanLine = loan_line(self._lab, loan)
        return TodayLine(
            key=loan.loan_id,
            asset_id=loan.asset_id,
            name=line.name,
            tag=line.tag,
            picture=line.picture,
            who=self._name(loan.subject or ""),
            at=loan.due_at,
            late=self._now - loan.due_at >= LONG_OVERDUE_MS,
        )

    def _things_of(self, topic: TodayTopic) -> Callable[[], Sequence[TodayLine]]:
        return lambda: [self._thing(asset) for asset in self._headsets if self._standings[asset.asset_id] is topic]

    def _thing(self, asset: Asset) -> TodayLine:
        name, picture = self._model(asset.model_id)
        state = self._states[asset.asset_id]
        loan = state.loan
        return TodayLine(
            key=asset.asset_id,
            asset_id=asset.asset_id,
            name=name,
            tag=asset.tag,
            picture=picture,
            who=self._name(loan.subject or "") if loan is not None else "",
            at=loan.due_at if loan is not None else 0,
            step=asset.step,
            battery=-1 if asset.battery is None else asset.battery,
            custody=asset.custody,
            held=asset.held_at(self._now),
        )

    def _stations(self) -> Sequence[TodayLine]:
        running = {session.station: session for session in self._lab.store.running_sessions()}
        lines = []
        for station in self._lab.site.stations:
            session = running.get(station)
            who = self._name(session.subject or "") if session is not None else ""
            demo = session.demo_id if session is not None else ""
            at = session.chosen_at if session is not None else 0
            lines.append(TodayLine(key=station, name=station, tag=demo, who=who, at=at))
        return lines

    def _help(self) -> Sequence[TodayLine]:
        """What was recalled stands first: it has a name, and somebody who has it."""
        calls = [
            TodayLine(key=call.help_id, name=station_of(call.stream), tag=call.reason, at=call.called_at)
            for call in self._lab.store.open_help()
        ]
        return [*self._recalled, *calls]

    def _reserved(self) -> Sequence[TodayLine]:
        lines = [
            TodayLine(
                key=f"{one.reservation_id}.{model.model_id}",
                name=f"{model.count} × {model.name}",
                picture=model.picture,
                who=one.who,
                at=one.start_at,
            )
            for one in self._booked
            for model in one.what
        ]
        for number, promise in enumerate(self._promises()):
            name, picture = self._model(promise.asset.model_id)
            lines.append(
                TodayLine(
                    key=f"{promise.asset.asset_id}.{number}",
                    asset_id=promise.asset.asset_id,
                    name=name,
                    tag=promise.asset.tag,
                    picture=picture,
                    who=self._name(promise.subject),
                    at=promise.start_ms,
                )
            )
        return sorted(lines, key=lambda line: line.at)

    def _model(self, model_id: str) -> tuple[str, str]:
        if model_id not in self._names:
            model = self._lab.store.model(model_id)
            self._names[model_id] = (model.name, model.picture) if model is not None else ("", "")
        return self._names[model_id]

    def _name(self, handle: str) -> str:
        return rules.first_name(self._lab, handle)
