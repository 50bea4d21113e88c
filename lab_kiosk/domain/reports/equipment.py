# SPDX-License-Identifier: Apache-2.0
"""How much of the hours in which the lab was open its things were in somebody's hands, and which were in nobody's."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.reports.occupancy import union
from lab_kiosk.domain.reports.past import Past, took_place
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.plot import Bars, Cell, Number, Plot, Sentence, Series, Style, Table, Unit, named
from lab_kiosk.domain.reports.things import all_claims
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import Lifecycle, LoanEnd

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
SHOWN = 10
Span = tuple[int, int]


class ModelUse(msgspec.Struct, frozen=True, kw_only=True):
    """``used`` and ``open`` are hours of all its things together."""

    name: str
    things: int
    uses: int
    used: float
    open: float

    @property
    def busy(self) -> float:
        """Percent of the open hours."""
        return round(100 * self.used / self.open, 1) if self.open else 0.0


def uses(period: Period, past: Past) -> dict[str, list[Span]]:
    """By thing, when it was on loan or in a demo within the period. What is out now is out until now."""
    told: dict[str, list[Span]] = defaultdict(list)
    found = [
        *((loan.asset_id, loan.out_at, loan.closed_at) for loan in past.loans if loan.closed_how is not LoanEnd.UNDONE),
        *((one.asset_id, one.since, one.until) for one in all_claims(past.things)),
    ]
    for asset_id, since, until in found:
        span = (max(since, period.start_ms), min(until if until is not None else past.read_at, period.end_ms))
        if span[0] < span[1]:
            told[asset_id].append(span)
    return told


def open_spans(period: Period, past: Past, used: Mapping[str, Sequence[Span]]) -> list[Span]:
    """The open hours of the days on which the lab was open: somebody came, or took something. Never of the future."""
    days = {period.local(visit.opened_at).date() for visit in took_place(past.visits) if period.holds(visit.opened_at)}
    days |= {period.local(start).date() for spans in used.values() for start, _ in spans if start > period.start_ms}
    zone = ZoneInfo(period.zone)
    told = []
    for day in sorted(days):
        start, end = (
            round((datetime.combine(day, time(), zone) + timedelta(minutes=minute)).timestamp() * 1000)
            for minute in (past.opens, past.closes)
        )
        if start < min(end, past.read_at):
            told.append((start, min(end, past.read_at)))
    return told


def shared(spans: Sequence[Span], open_: Sequence[Span]) -> int:
    """Milliseconds that lie in both. Neither touches itself; both are in order."""
    starts, total = [start for start, _ in open_], 0
    for start, end in spans:
        at = max(bisect_right(starts, start) - 1, 0)
        while at < len(open_) and open_[at][0] < end:
            total += max(0, min(end, open_[at][1]) - max(start, open_[at][0]))
            at += 1
    return total


def model_uses(period: Period, past: Past) -> tuple[ModelUse, ...]:
    """Each model with things in it, the busiest first."""
    used = uses(period, past)
    open_ = open_spans(period, past, used)
    whole = sum(end - start for start, end in open_) / HOUR_MS
    names = {model.model_id: model.name for model in past.models}
    by_model: dict[str, list[Asset]] = defaultdict(list)
    for asset in _active(past):
        by_model[asset.model_id].append(asset)
    told = (
        ModelUse(
            name=names.get(model, model),
            things=len(assets),
            uses=sum(len(used.get(asset.asset_id, ())) for asset in assets),
            used=sum(shared(union(used.get(asset.asset_id, ())), open_) for asset in assets) / HOUR_MS,
            open=whole * len(assets),
        )
        for model, assets in by_model.items()
    )
    return tuple(sorted(told, key=lambda one: (-one.busy, one.name)))


def equipment_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    models = model_uses(period, past)
    shown = models[:SHOWN]
    some = bool(models) and any(model.uses for model in models)
    reading = (
        Sentence(
            Word.SAY_EQUIPMENT,
            (Number(sum(model.uses for model in models)), named(models[0].name), Number(models[0].busy, Unit.PERCENT)),
        )
        if some
        else Sentence(Word.SAY_NOTHING)
    )
    unused = _unused(period, past)
    return (
        Bars(
            subject=Word.EQUIPMENT_USE,
            reading=reading,
            across=tuple(named(model.name) for model in shown),
            series=(
                Series(Word.IN_USE, tuple(model.busy for model in shown)),
                Series(Word.IDLE, tuple(round(100 - model.busy, 1) for model in shown), Style.HOLLOW),
            ),
            unit=Unit.PERCENT,
            lying=True,
        )
        if some
        else Bars(subject=Word.EQUIPMENT_USE, reading=reading, across=(), series=(), unit=Unit.PERCENT, lying=True),
        Table(
            subject=Word.EQUIPMENT_TABLE,
            reading=reading,
            head=(Word.MODEL, Word.THINGS, Word.USES, Word.HOURS_USED, Word.HOURS_IDLE),
            rows=tuple(
                (
                    named(model.name),
                    Number(model.things),
                    Number(model.uses),
                    Number(round(model.used, 1), Unit.HOURS),
                    Number(round(model.open - model.used, 1), Unit.HOURS),
                )
                for model in models
            ),
        ),
        Table(
            subject=Word.UNUSED,
            reading=Sentence(Word.SAY_UNUSED, (Number(len(unused)),)),
            head=(Word.TAG, Word.MODEL, Word.DAYS_UNSEEN),
            rows=unused[:SHOWN],
        ),
    )


def _unused(period: Period, past: Past) -> tuple[tuple[Cell, ...], ...]:
    """What nobody took in the period, the longest unseen first."""
    names, used = {model.model_id: model.name for model in past.models}, uses(period, past)
    idle = (asset for asset in _active(past) if asset.asset_id not in used)
    return tuple(
        (
            named(asset.tag),
            named(names.get(asset.model_id, asset.model_id)),
            Number(max(past.read_at - asset.last_seen_at, 0) // DAY_MS, Unit.DAYS),
        )
        for asset in sorted(idle, key=lambda asset: (asset.last_seen_at, asset.tag))
    )


def _active(past: Past) -> list[Asset]:
    return [asset for asset in past.assets if asset.lifecycle is Lifecycle.ACTIVE]
