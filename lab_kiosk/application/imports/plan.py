# SPDX-License-Identifier: Apache-2.0
"""A file as a plan: a verdict for each row and the facts behind it. Carried out whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.site import RecordsImported
from lab_kiosk.domain.sheets.verdicts import Change, RowVerdict, Verdict, counts

BATCH = 1000
"""Facts between two words about how far it is."""


class Planned(msgspec.Struct, frozen=True):
    """``handle`` is that of the person whom the row is about."""

    verdict: RowVerdict
    facts: tuple[Fact, ...] = ()
    handle: str = ""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """``rows`` are in the file's order. ``departures`` are facts about whom the file, which is whole, has no longer."""

    format: str
    rows: tuple[Planned, ...]
    departures: tuple[Fact, ...] = ()

    @property
    def verdicts(self) -> Iterator[RowVerdict]:
        return (planned.verdict for planned in self.rows)

    @property
    def facts(self) -> int:
        return len(self.departures) + sum(len(planned.facts) for planned in self.rows)


def carry_out(plan: Plan, lab: Lab, digest: str, told: Callable[[int, int], None], by: str = "") -> int:
    """Write everything that the plan changes, in one transaction, and say how many facts that were.

    ``digest`` names the file; ``told`` hears after every batch how many facts are written and of how many: what it
    raises leaves nothing behind. A plan that changes nothing writes nothing.
    """
    total = plan.facts
    if not total:
        return 0
    counted = counts(plan.verdicts)
    imported = RecordsImported(
        format=plan.format,
        digest=digest,
        new=counted[Verdict.NEW],
        changed=counted[Verdict.CHANGED],
        same=counted[Verdict.SAME],
        refused=counted[Verdict.REFUSED],
        departed=len(plan.departures),
        by=by,
    )

    def batches() -> Iterator[Sequence[Fact]]:
        done = 0
        for batch in batches_of(plan):
            yield batch
            done += len(batch)
            told(done, total)
        yield [Fact(rules.station_stream(lab), imported)]

    return lab.store.append_whole(batches())


def changes(before: msgspec.Struct, after: Event, leave: Iterable[str] = ()) -> tuple[Change, ...]:
    """The fields of a description that say something else than what is known. What says nothing changes nothing."""
    told = msgspec.structs.asdict(after)
    return tuple(
        Change(name, _word(getattr(before, name)), _word(value))
        for name, value in told.items()
        if name != "v" and name not in leave and value and value != getattr(before, name)
    )


def only(event: Event, changed: Iterable[Change]) -> dict[str, Any]:
    """The fields of a description that are among the changes: what stays is not said again."""
    return {change.field: getattr(event, change.field) for change in changed if hasattr(event, change.field)}


def _word(value: object) -> str:
    return str(value) if value else ""


def batches_of(plan: Plan) -> Iterator[list[Fact]]:
    """Everything that the plan changes, :data:`BATCH` facts at a time."""
    batch: list[Fact] = []
    for facts in (*(planned.facts for planned in plan.rows), plan.departures):
        for fact in facts:
            batch.append(fact)
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch
