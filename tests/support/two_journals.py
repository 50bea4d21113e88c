# SPDX-License-Identifier: Apache-2.0
"""Two kiosks without a network: one keeps its journal in memory, one in the real database; both have to agree."""

from __future__ import annotations

from typing import Any

from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.folds.stocktake import STOCKTAKE
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.journal.shelf import JournalShelf
from tests.support.builders import START_MS
from tests.support.equipment import registered
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore
from tests.support.scenarios import model

THING = "asset:q1"


class Kiosks:
    """Two kiosks that know the same things and then go their own ways until they meet."""

    def __init__(self, database: Any, site: int = 1) -> None:
        self.clocks = {"A": CountingClock(START_MS), "B": CountingClock(START_MS)}
        self.a = MemoryStore(self.clocks["A"], CountingIds(1), site)
        self.b = JournalShelf(database, self.clocks["B"], CountingIds(2), 1)
        self._wrote: dict[str, list[Any]] = {"A": [], "B": []}
        self.tell("A", 0, Stream("model:quest"), model().event)
        for number in (1, 2, 3):
            told = registered(tag=f"IL23456{number}", worn=False)
            self.tell("A", 0, Stream(f"asset:q{number}"), told)
        self.meet()

    def tell(self, kiosk: str, ms: int, stream: str, event: Event, subject: str | None = None) -> None:
        """``ms`` after the start, at one kiosk, which tells nobody."""
        self.clocks[kiosk].now = START_MS + ms
        fact = Fact(Stream(stream), event, Handle(subject) if subject else None)
        store: Any = self.a if kiosk == "A" else self.b
        self._wrote[kiosk].extend(store.append([fact]))

    def meet(self) -> None:
        self.a.accept(self._wrote["B"])
        self.b.accept(self._wrote["A"])

    def state(self, stream: str = THING) -> Any:
        fold: Any = STOCKTAKE if stream.startswith("stocktake") else ASSET
        ours, theirs = self.a.state(fold, stream), self.b.state(fold, stream)
        assert ours == theirs
        return ours

    def state_of_a(self) -> AssetState:
        return self.a.state(ASSET, THING)

    @property
    def cases(self) -> list[CaseCode]:
        assert self.a.open_cases() == self.b.open_cases()
        return sorted(case.code for case in self.a.open_cases())

    def loans(self, handle: str) -> tuple[Loan, ...]:
        assert self.a.loans_of(handle) == self.b.loans_of(handle)
        return self.a.loans_of(handle)
