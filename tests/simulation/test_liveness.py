# SPDX-License-Identifier: Apache-2.0
"""While the link is up and something waits, an attempt begins within a bounded time, from every state (Jepsen found
PowerSync without this). The clock is virtual: seconds pass because the test says so.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.exchange import Carried
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.sync import pacing
from lab_kiosk.sync.pacing import Batch, End, Pace
from lab_kiosk.sync.protocol import Page, Pull, Push, Pushed, TransportProblem, Trouble
from lab_kiosk.sync.syncer import Syncer
from tests.support.central_model import CentralModel
from tests.support.lab_database import journal_store

CHANCES = st.floats(0, 1, exclude_max=True)
MOMENTS = st.floats(0, 1e7)
Step = Callable[[Pace, float, float], Pace]

T = TypeVar("T")

AGAIN_WITHIN = pacing.LONGEST_PAUSE
ROUNDING = 1e-6
"""A sum of seconds, less one of them, is not always the other."""
"""After whatever the network, the centre or the disk did."""

_steps: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(End).map(lambda end: lambda pace, now, chance: pacing.ended(pace, end, now, chance)),
    st.sampled_from(Trouble).map(lambda trouble: lambda pace, now, chance: pacing.failed(pace, trouble, now, chance)),
    st.just(pacing.link_up),
    st.just(lambda pace, now, _: pacing.wrote(pace, now)),
    st.just(lambda pace, now, _: pacing.asked(pace, now)),
)


@given(steps=st.lists(st.tuples(_steps, CHANCES, st.floats(0, 1000)), max_size=30), start=MOMENTS)
def test_whatever_happened_one_timer_is_set_and_no_further_than_an_hour(
    steps: list[tuple[Step, float, float]], start: float
) -> None:
    pace, now = Pace(), start
    for step, chance, later in steps:
        now += later
        pace = step(pace, now, chance)
        assert pace.waits(now) <= pacing.HOURLY
        assert pacing.FEWEST <= pace.batch.events <= Batch().events
        assert pacing.asked(pace, now).waits(now) == 0


@given(
    trouble=st.sampled_from(sorted(set(Trouble) - pacing.CLOSED_DOOR)),
    failures=st.integers(0, 10**6),
    now=MOMENTS,
    chance=CHANCES,
)
def test_what_may_mend_itself_is_tried_again_within_minutes(
    trouble: Trouble, failures: int, now: float, chance: float
) -> None:
    pace = Pace(due=now, failures=failures)
    assert pacing.failed(pace, trouble, now, chance).waits(now) <= AGAIN_WITHIN + ROUNDING
    assert pacing.ended(pace, End.LATER, now, chance).waits(now) <= AGAIN_WITHIN + ROUNDING
    assert pacing.link_up(pacing.failed(pace, trouble, now, chance), now, chance).waits(now) <= pacing.HERD + ROUNDING
    done = pacing.ended(pace, End.DONE, now, chance)
    assert done.waits(now) <= 1.5 * pacing.IDLE + ROUNDING
    assert pacing.wrote(done, now).waits(now) <= pacing.SOON + ROUNDING


class Weather:
    """A way to the centre that is what the test says: each item is what becomes of the next call."""

    def __init__(self, centre: CentralModel, ills: list[str]) -> None:
        self.centre = centre
        self.ills = ills
        self.calls = 0
        self._given_up = threading.Event()

    def push(self, message: Push) -> Pushed:
        return self._through(lambda: self.centre.push("door", 1, message))

    def prepare(self, events: tuple[Carried, ...]) -> None: ...

    def pull(self, message: Pull) -> Page:
        return self._through(lambda: self.centre.pull("door", 1, message))

    def _through(self, call: Callable[[], T]) -> T:
        self.calls += 1
        ill = self.ills.pop(0) if self.ills else ""
        if ill == "black hole":
            self._given_up.wait(60)
            self._given_up.clear()
            raise TransportProblem(Trouble.TIMED_OUT, "given up")
        if ill == "answer lost":
            call()
            raise TransportProblem(Trouble.LOST, "the connection broke in the middle")
        if ill == "login page":
            raise TransportProblem(Trouble.NOT_A_DATABASE, "it answers b'H'")
        if ill == "paused":
            raise TransportProblem(Trouble.TIMED_OUT, "no answer within 30 s")
        return call()

    def abort(self) -> None:
        self._given_up.set()

    def close(self) -> None:
        pass


@pytest.mark.parametrize("ill", ["black hole", "answer lost", "login page", "paused"])
@pytest.mark.parametrize("first", [0, 1])
def test_it_comes_through_every_ill(tmp_path: Path, caplog: pytest.LogCaptureFixture, ill: str, first: int) -> None:
    """``first`` calls go well; then seven in a row do not."""
    now = 0.0
    weather = Weather(CentralModel(), [""] * first + [ill] * 7)
    with journal_store(tmp_path, durable=False) as journal:
        journal.append([Fact(Stream("asset:1"), AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf"))])
        keeper = Syncer(
            journal,
            weather,
            app="test",
            now_ms=lambda: 1_800_000_000_000,
            today=lambda: "2027-01-15",
            monotonic=lambda: now,
            chance=lambda: 0.99,
            deadline=0.3 if ill == "black hole" else 30,
        )
        with caplog.at_level(logging.WARNING):
            for _ in range(12):
                wait = keeper._pace.waits(now)
                assert wait <= AGAIN_WITHIN
                now += wait
                keeper.attempt()
        assert not weather.ills
        assert journal.waiting().events == 0
        assert keeper.link.trouble is None
    assert [record.levelname for record in caplog.records if record.name == "lab_kiosk.sync.syncer"].count(
        "WARNING"
    ) == 1
