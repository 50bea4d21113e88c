# SPDX-License-Identifier: Apache-2.0
"""Uses, waits and losses of things: the walks agree with the fold, and the figures with the walks."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import Event
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetFound,
    AssetLent,
    AssetMarkedMissing,
    AssetMoved,
    AssetRegistered,
    AssetReleased,
    AssetReturned,
    BatteryReported,
    TurnaroundStepDone,
)
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Handle, LoanId, ModelId, SessionId
from lab_kiosk.domain.records import Asset, AssetModel, Loan, Visit
from lab_kiosk.domain.reports import Past, Period, ReportKind, tell
from lab_kiosk.domain.reports.equipment import model_uses, shared
from lab_kiosk.domain.reports.occupancy import union
from lab_kiosk.domain.reports.plot import Bars, Number, Sentence, Table, Unit
from lab_kiosk.domain.reports.things import Claimed, Loss, Turnaround, claims, losses, turnarounds
from lab_kiosk.domain.reports.upkeep import quantile
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import (
    Custody,
    Evidence,
    Lifecycle,
    LoanEnd,
    LoanKind,
    Party,
    Step,
)
from tests.support.builders import DAY, MINUTE, PAT, QUINN, START_MS, History

ZONE = "America/Chicago"
WEEK = Period(date(2027, 1, 11), date(2027, 1, 17), ZONE)
STEPS = (Step.SANITISE, Step.CHARGE)
BATTERY = 50
TAKEN = (AssetLent, AssetClaimed)


def lent() -> AssetLent:
    return AssetLent(loan_id=LoanId("l"), kind=LoanKind.IN_LAB, due_at=0, zone=ZONE, batch_id="b")


def claimed(session: str = "s") -> AssetClaimed:
    return AssetClaimed(session_id=SessionId(session))


def released(session: str = "s", steps: tuple[Step, ...] = STEPS) -> AssetReleased:
    return AssetReleased(session_id=SessionId(session), place="bay", due_steps=steps)


def history(*told: tuple[int, Event], subject: Handle | None = None) -> History:
    here = History("asset:a")
    for at, event in told:
        here.add(at, event, subject if isinstance(event, TAKEN) else None)
    return here


EVENTS = st.lists(
    st.sampled_from(
        [
            lent(),
            claimed(),
            released(),
            AssetReturned(place="shelf", due_steps=STEPS),
            AssetReturned(place="shelf"),
            AssetFound(place="shelf", due_steps=STEPS),
            TurnaroundStepDone(step=Step.SANITISE, by="S"),
            TurnaroundStepDone(step=Step.SANITISE, by="S", ready_at=START_MS + 40 * MINUTE),
            TurnaroundStepDone(step=Step.CHARGE, by="S"),
            BatteryReported(percent=80),
            BatteryReported(percent=20),
        ]
    ),
    max_size=12,
)


def sensible(events: list[Event]) -> list[Event]:
    """Only releases of what is claimed: what else a journal holds changes nothing for the fold either."""
    told, session = list[Event](), False
    for event in events:
        if isinstance(event, AssetReleased) and not session:
            continue
        if not isinstance(event, TurnaroundStepDone | BatteryReported):
            session = isinstance(event, AssetClaimed)
        told.append(event)
    return told


@given(EVENTS, st.sampled_from([None, PAT]))
def test_a_thing_is_ready_when_the_fold_says_so(events: list[Event], subject: Handle | None) -> None:
    here = History("asset:a")
    here.add(0, AssetRegistered(model_id=ModelId("m"), tag="T", place="shelf", min_battery=BATTERY))
    for number, event in enumerate(sensible(events), 1):
        here.add(number * MINUTE, event, subject if isinstance(event, TAKEN) else None)
    state, _ = ASSET.run(here.entries)
    told = turnarounds("a", here.entries, BATTERY)
    waiting = [one for one in told if one.ready_at is None and not one.skipped]
    assert len(waiting) <= 1
    assert bool(waiting) == (bool(state.steps) and state.custody is Custody.IN_LAB)
    assert all(one.ready_at >= one.since for one in told if one.ready_at is not None)
    before, _ = ASSET.run(here.entries[:-1])
    finished = before.steps and not state.steps and isinstance(here.entries[-1].event, TurnaroundStepDone)
    if finished and state.custody is Custody.IN_LAB:
        assert told[-1].ready_at == state.step_until


def test_a_turnaround_lasts_until_the_last_step_has_taken_effect() -> None:
    here = history(
        (0, lent()),
        (10 * MINUTE, AssetReturned(place="shelf", due_steps=STEPS)),
        (12 * MINUTE, TurnaroundStepDone(step=Step.CHARGE, by="S")),
        (20 * MINUTE, TurnaroundStepDone(step=Step.SANITISE, by="S", ready_at=START_MS + 30 * MINUTE)),
    )
    since = START_MS + 10 * MINUTE
    assert turnarounds("a", here.entries, 0) == (Turnaround("a", since, START_MS + 30 * MINUTE),)


def test_a_battery_that_says_it_is_full_enough_ends_the_wait_for_the_charger() -> None:
    here = history(
        (0, lent()),
        (10 * MINUTE, AssetReturned(place="shelf", due_steps=(Step.CHARGE,))),
        (12 * MINUTE, BatteryReported(percent=BATTERY - 1)),
        (15 * MINUTE, BatteryReported(percent=BATTERY)),
    )
    since = START_MS + 10 * MINUTE
    assert turnarounds("a", here.entries, BATTERY) == (Turnaround("a", since, START_MS + 15 * MINUTE),)
    assert turnarounds("a", here.entries, BATTERY + 1) == (Turnaround("a", since),), "not enough for what it is for"


def test_what_is_taken_before_it_is_ready_was_skipped_and_the_end_of_a_demo_of_the_borrower_ends_no_use() -> None:
    here = history(
        (0, lent()),
        (1, claimed()),
        (2, released()),
        (3, AssetReturned(place="shelf", due_steps=STEPS)),
        (4, AssetReturned(place="shelf", due_steps=STEPS)),
        (5, claimed("t")),
        subject=PAT,
    )
    assert turnarounds("a", here.entries, 0) == (Turnaround("a", START_MS + 3, skipped=True),)
    here.add(6, lent(), PAT)
    here.add(7, claimed("u"), QUINN)
    here.add(8, released("u"))
    assert turnarounds("a", here.entries, 0)[1:] == (Turnaround("a", START_MS + 8),)


def test_a_claim_ends_with_its_session_or_with_a_sign_from_elsewhere() -> None:
    here = history(
        (0, claimed()), (1, released("other")), (2, released()), (3, claimed("t")), (4, lent()), (5, claimed())
    )
    assert claims("a", here.entries) == (
        Claimed("a", START_MS, START_MS + 2),
        Claimed("a", START_MS + 3, START_MS + 4),
        Claimed("a", START_MS + 5, None),
    )
    assert claims("a", here.entries[:3]) == (Claimed("a", START_MS, START_MS + 2),)


def test_marked_twice_is_missing_once_and_whatever_shows_it_finds_it() -> None:
    missed = AssetMarkedMissing(by="S")
    here = history((0, missed), (1, missed), (2, BatteryReported(percent=9)), (3, AssetMoved(place="x", by="S")))
    assert losses("a", here.entries) == (Loss("a", START_MS, START_MS + 3),)
    assert losses("a", here.entries[:2]) == (Loss("a", START_MS),)


def asset(name: str, model: str = "m", **more: Any) -> Asset:
    fields: dict[str, Any] = {
        "lifecycle": Lifecycle.ACTIVE,
        "custody": Custody.IN_LAB,
        "last_seen_at": START_MS,
        **more,
    }
    return Asset(stream=f"asset:{name}", asset_id=name, model_id=model, tag=name.upper(), place="shelf", **fields)


def model(name: str = "m", min_battery: int = 0) -> AssetModel:
    return AssetModel(
        stream=f"model:{name}",
        model_id=name,
        name=f"Model {name}",
        maker="",
        equipment_class="",
        picture="",
        min_age=0,
        min_battery=min_battery,
        worn=False,
    )


def loan(number: int, asset_id: str, out: int, back: int | None, how: LoanEnd = LoanEnd.RETURNED) -> Loan:
    return Loan(
        stream=f"asset:{asset_id}",
        loan_id=f"l{number}",
        asset_id=asset_id,
        subject=None,
        kind=LoanKind.IN_LAB,
        evidence=Evidence.SCANNED,
        batch_id="b",
        staff="",
        site_id=1,
        out_at=out,
        due_at=out,
        zone=ZONE,
        closed_at=back,
        closed_how=None if back is None else how,
    )


def morning(day: int, hour: int = 8) -> int:
    return round(datetime(2027, 1, day, hour, tzinfo=ZoneInfo(ZONE)).timestamp() * 1000)


def guest(opened: int) -> Visit:
    return Visit(stream="visit:v", visit_id="v", party=Party.GUEST, opened_at=opened, last_seen_at=opened)


def test_use_is_counted_in_the_hours_in_which_the_lab_was_open() -> None:
    """Ten open hours on Monday; two of the lent hours lie before them, and two uses at once are one."""
    past = Past(
        visits=[guest(morning(11))],
        loans=[
            loan(1, "a", morning(11, 6), morning(11, 10)),
            loan(2, "a", morning(11, 9), morning(11, 11)),
            loan(3, "b", morning(11, 9), morning(11, 12), LoanEnd.UNDONE),
        ],
        assets=[asset("a"), asset("b"), asset("c", lifecycle=Lifecycle.RETIRED), asset("d", "n")],
        models=[model(), model("n")],
        read_at=WEEK.end_ms + DAY,
    )
    used, idle = model_uses(WEEK, past)
    assert (used.name, used.things, used.uses, used.used, used.open, used.busy) == ("Model m", 2, 2, 3.0, 20.0, 15.0)
    assert (idle.name, idle.used, idle.busy) == ("Model n", 0.0, 0.0)
    bars, by_model, unused = tell(ReportKind.EQUIPMENT, WEEK, past).plots
    assert isinstance(bars, Bars)
    assert [series.values for series in bars.series] == [(15.0, 0.0), (85.0, 100.0)]
    assert isinstance(by_model, Table)
    assert by_model.rows[0][3:] == (Number(3.0, Unit.HOURS), Number(17.0, Unit.HOURS))
    assert isinstance(unused, Table)
    assert [row[0].value for row in unused.rows] == ["B", "D"]


def test_what_is_out_now_is_out_until_now_and_a_day_without_visits_is_open_if_something_was_taken() -> None:
    past = Past(loans=[loan(1, "a", morning(12), None)], assets=[asset("a")], read_at=morning(12, 13))
    (used,) = model_uses(WEEK, past)
    assert (used.name, used.used, used.open, used.busy) == ("m", 5.0, 5.0, 100.0)
    before = Past(loans=[loan(1, "a", morning(1), None)], assets=[asset("a")], read_at=WEEK.start_ms - DAY)
    assert model_uses(WEEK, before)[0].busy == 0.0
    future = Past(visits=[guest(morning(13))], assets=[asset("a")], read_at=morning(12, 13))
    assert model_uses(WEEK, future)[0].open == 0


def test_where_nothing_was_used_the_figure_says_so() -> None:
    bars, *_ = tell(ReportKind.EQUIPMENT, WEEK, Past(assets=[asset("a")])).plots
    assert bars.reading == Sentence(Word.SAY_NOTHING)


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5).map(union)


@given(SPANS, SPANS)
def test_what_two_lists_of_spans_share(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    def moments(spans: list[tuple[int, int]]) -> set[int]:
        return {moment for start, end in spans for moment in range(start, end)}

    assert shared(one, other) == len(moments(one) & moments(other))


def test_losses_are_told_with_their_days_the_missing_ones_first() -> None:
    missed, seen = AssetMarkedMissing(by="S"), AssetFound(place="shelf")
    here = History("asset:a")
    here.add(morning(12) - START_MS - 30 * DAY, missed)
    here.add(morning(12) - START_MS, seen)
    here.add(morning(13) - START_MS, missed)
    past = Past(things=here.entries, assets=[asset("a")], models=[model()], read_at=morning(15))
    bars, table = tell(ReportKind.LOSSES, WEEK, past).plots
    assert isinstance(bars, Bars)
    assert [series.values for series in bars.series] == [(0, 1, 0, 0, 0, 0, 0), (0, 0, 1, 0, 0, 0, 0)]
    assert bars.reading == Sentence(Word.SAY_LOSSES, (Number(1), Number(1)))
    assert isinstance(table, Table)
    assert [(row[0].value, row[3].value, row[4].value) for row in table.rows] == [
        ("A", Word.NOT_YET, 2),
        ("A", "2027-01-12", 30),
    ]
    nothing = tell(ReportKind.LOSSES, WEEK, Past(things=here.entries[:0])).plots[0]
    assert nothing.reading == Sentence(Word.SAY_NO_LOSS)
    strange = tell(ReportKind.LOSSES, WEEK, Past(things=here.entries[2:], read_at=0)).plots[1]
    assert isinstance(strange, Table)
    assert [cell.value for cell in strange.rows[0][:2]] == ["a", ""]


def test_turnarounds_are_told_by_how_long_they_took_and_by_model() -> None:
    here = History("asset:a")
    for number, minutes in enumerate((5, 20, 600)):
        at = number * DAY // 8
        here.add(at, AssetReturned(place="shelf", due_steps=(Step.CHARGE,)))
        here.add(at + minutes * MINUTE, BatteryReported(percent=70))
    here.add(DAY, AssetReturned(place="shelf", due_steps=STEPS))
    past = Past(things=here.entries, assets=[asset("a")], models=[model(min_battery=60)], read_at=WEEK.end_ms)
    bars, table = tell(ReportKind.TURNAROUND, WEEK, past).plots
    assert isinstance(bars, Bars)
    assert bars.series[0].values == (1, 1, 0, 0, 0, 0, 1)
    assert isinstance(table, Table)
    assert [cell.value for cell in table.rows[0]] == ["Model m", 3, 20, 600, 1, 0]
    nothing, empty = tell(ReportKind.TURNAROUND, WEEK, Past()).plots
    assert nothing.reading == Sentence(Word.SAY_NOTHING)
    assert isinstance(empty, Table)
    assert not empty.rows


@given(st.lists(st.integers(0, 99), min_size=1).map(sorted), st.floats(0.01, 1))
def test_a_quantile_is_the_least_value_that_so_many_do_not_exceed(values: list[int], share: float) -> None:
    found = quantile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values) - 1e-9
    assert sum(value < found for value in values) < share * len(values)


def test_of_nothing_there_is_no_quantile() -> None:
    assert quantile([], 0.5) is None
