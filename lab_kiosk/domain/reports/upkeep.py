# SPDX-License-Identifier: Apache-2.0
"""Losses and turnaround: what went missing and was found again, and how long things wait for their next use."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import ceil

from lab_kiosk.domain.reports.past import Past
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.plot import (
    Bars,
    Cell,
    Label,
    Number,
    Plot,
    Scale,
    Sentence,
    Series,
    Style,
    Table,
    Unit,
    bucket_label,
    named,
    word,
)
from lab_kiosk.domain.reports.things import Loss, Turnaround, all_losses, all_turnarounds
from lab_kiosk.domain.reports.word import Word

MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS
WAITS: tuple[tuple[int, Word], ...] = (
    (15, Word.UNDER_15_MIN),
    (30, Word.UNDER_30_MIN),
    (60, Word.UNDER_1_H),
    (120, Word.UNDER_2_H),
    (240, Word.UNDER_4_H),
    (480, Word.UNDER_8_H),
)
"""Minutes, each below the next."""


def losses_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    told = [loss for loss in all_losses(past.things) if period.holds(loss.since) or period.holds(loss.found_at)]
    told.sort(key=lambda loss: (loss.found_at is not None, loss.since, loss.asset_id))
    found = [loss for loss in told if loss.found_at is not None]
    reading = (
        Sentence(Word.SAY_LOSSES, (Number(len(found)), Number(len(told) - len(found))))
        if told
        else Sentence(Word.SAY_NO_LOSS)
    )
    return (
        Bars(
            subject=Word.LOSSES,
            reading=reading,
            across=tuple(bucket_label(period, first) for first in period.buckets()),
            series=(
                Series(Word.FOUND, _counted(period, [loss.found_at for loss in found])),
                Series(Word.MISSING, _counted(period, [loss.since for loss in told]), Style.SECOND),
            ),
            unit=Unit.COUNT,
        ),
        Table(
            subject=Word.LOSS_TABLE,
            reading=reading,
            head=(Word.TAG, Word.MODEL, Word.SINCE, Word.FOUND, Word.DAYS_MISSING),
            rows=tuple(_loss_row(loss, period, past) for loss in told),
        ),
    )


def _counted(period: Period, instants: Sequence[int | None]) -> tuple[float, ...]:
    days = Counter(period.bucket(period.local(at).date()) for at in instants if at is not None and period.holds(at))
    return tuple(float(days[first]) for first in period.buckets())


def _loss_row(loss: Loss, period: Period, past: Past) -> tuple[Cell, ...]:
    tag, model = things(past).get(loss.asset_id, (loss.asset_id, ""))
    until = past.read_at if loss.found_at is None else loss.found_at
    return (
        named(tag),
        named(model),
        _day(loss.since, period),
        word(Word.NOT_YET) if loss.found_at is None else _day(loss.found_at, period),
        Number(max(until - loss.since, 0) // DAY_MS, Unit.DAYS),
    )


def _day(instant: int, period: Period) -> Label:
    return Label(Scale.DAY, period.local(instant).date().isoformat())


def things(past: Past) -> Mapping[str, tuple[str, str]]:
    """By thing, its tag and the name of its model."""
    names = {model.model_id: model.name for model in past.models}
    return {asset.asset_id: (asset.tag, names.get(asset.model_id, asset.model_id)) for asset in past.assets}


def turnaround_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    charged = {model.model_id: model.min_battery for model in past.models}
    enough = {asset.asset_id: charged.get(asset.model_id, 0) for asset in past.assets}
    told = [one for one in all_turnarounds(past.things, enough) if period.holds(one.since)]
    ready = sorted(_minutes(one) for one in told if one.ready_at is not None)
    slots = Counter(_slot(minutes) for minutes in ready)
    waiting = sum(one.ready_at is None and not one.skipped for one in told)
    order = (*(name for _, name in WAITS), Word.OVER_8_H)
    return (
        Bars(
            subject=Word.TURNAROUND,
            reading=Sentence(
                Word.SAY_TURNAROUND,
                (Number(len(ready)), Number(quantile(ready, 0.5), Unit.MINUTES), Number(waiting)),
            )
            if told
            else Sentence(Word.SAY_NOTHING),
            across=tuple(word(name) for name in order),
            series=(Series(Word.TURNAROUNDS, tuple(float(slots[name]) for name in order)),),
            unit=Unit.COUNT,
        ),
        _by_model(told, past),
    )


def _by_model(told: Sequence[Turnaround], past: Past) -> Table:
    known = things(past)
    models: dict[str, list[Turnaround]] = defaultdict(list)
    for one in told:
        models[known.get(one.asset_id, ("", one.asset_id))[1]].append(one)
    rows = []
    for model, ones in sorted(models.items()):
        ready = sorted(_minutes(one) for one in ones if one.ready_at is not None)
        rows.append(
            (
                named(model),
                Number(len(ready)),
                Number(quantile(ready, 0.5), Unit.MINUTES),
                Number(quantile(ready, 0.9), Unit.MINUTES),
                Number(sum(one.ready_at is None and not one.skipped for one in ones)),
                Number(sum(one.skipped for one in ones)),
            )
        )
    return Table(
        subject=Word.TURNAROUND_TABLE,
        reading=Sentence(Word.SAY_BY_MODEL, (Number(len(rows)),)),
        head=(Word.MODEL, Word.TURNAROUNDS, Word.HALF_BY, Word.MOST_BY, Word.WAITING, Word.SKIPPED),
        rows=tuple(rows),
    )


def quantile(ordered: Sequence[float], share: float) -> float | None:
    """The smallest of the values that at least that share of them do not exceed; None of none."""
    return ordered[max(ceil(share * len(ordered)), 1) - 1] if ordered else None


def _minutes(one: Turnaround) -> float:
    return round(max((one.ready_at or 0) - one.since, 0) / MINUTE_MS, 1)


def _slot(minutes: float) -> Word:
    return next((name for limit, name in WAITS if minutes < limit), Word.OVER_8_H)
