# SPDX-License-Identifier: Apache-2.0
"""A lab in memory: the same use cases, the same folds, real signatures, a clock that a test moves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from lab_kiosk.application.ports import Accepted, EnvironmentProblem, Lab, SiteConfig
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.zone import Zone
from lab_kiosk.keys.ed25519 import verify
from tests.support.builders import ROOT, SITE, START_MS
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore
from tests.support.pictures import MemoryPictures

STATION = "station-1"
STATION_STREAM = f"station:{SITE}/{STATION}"
SITE_STREAM = f"site:{SITE}"


def digest(text: str) -> str:
    return hashlib.sha256(b"test" + text.encode()).hexdigest()[:16]


class Shelf:
    """Satisfies ``ports.DemoCatalogue``."""

    def __init__(self, demos: Iterable[Manifest] = ()) -> None:
        self._demos = {demo.id: demo for demo in demos}
        self.without_a_browser: set[str] = set()

    def all(self) -> Sequence[Manifest]:
        return tuple(self._demos.values())

    def has(self, demo_id: str) -> bool:
        return demo_id in self._demos

    def get(self, demo_id: str) -> Manifest:
        return self._demos[demo_id]

    def forget(self, demo_id: str) -> None:
        del self._demos[demo_id]

    def startable(self, demo_id: str) -> bool:
        return demo_id not in self.without_a_browser


class FullDisk(MemoryStore):
    """A store whose disk takes nothing while ``full``, and which counts what it wrote."""

    full = False
    transactions = 0

    def append(self, facts: Sequence[Fact]) -> tuple[Entry, ...]:
        if self.full:
            raise EnvironmentProblem("disk_full", "no space left")
        self.transactions += bool(facts)
        return super().append(facts)

    def accept(self, entries: Sequence[Entry]) -> Accepted:
        if self.full:
            raise EnvironmentProblem("disk_full", "no space left")
        return super().accept(entries)


class TestLab:
    """One kiosk: its lab, and what a test does to it from outside."""

    __test__ = False

    def __init__(
        self,
        demos: Iterable[Manifest] = (),
        stations: tuple[str, ...] = (STATION, "station-2"),
        agreements: Iterable[Agreement] = (),
    ) -> None:
        self._drawn = 0
        self.free = 8 << 30
        """Bytes."""
        self.clock = CountingClock(START_MS)
        self.shelf = Shelf(demos)
        self.pictures = MemoryPictures()
        self.store = FullDisk(self.clock, CountingIds(1), SITE)
        self.lab = Lab(
            store=self.store,
            clock=self.clock,
            ids=CountingIds(2),
            verify=verify,
            digest=digest,
            demos=self.shelf,
            site=SiteConfig(
                site_id=SITE,
                station=STATION,
                zone="America/Chicago",
                place="front desk",
                root_key=ROOT.public,
                stations=stations,
                zones=(Zone(code="MAKERS", name={"en": "Maker space"}), Zone(code="VR", name={"en": "VR room"})),
            ),
            random=self._bytes,
            agreements={agreement.document: agreement for agreement in agreements},
            free_bytes=lambda: self.free,
            pictures=self.pictures,
        )

    def _bytes(self, count: int) -> bytes:
        """Different ones each time, and the same ones in each run."""
        self._drawn += 1
        return hashlib.shake_128(b"%d" % self._drawn).digest(count)

    def tell(self, *facts: Fact) -> None:
        self.store.append(facts)

    def wait(self, ms: int) -> None:
        self.clock.now += ms

    def told(self, kind: str) -> list[Entry]:
        """The entries of a kind, in order."""
        return [entry for entry in self.store.entries if getattr(entry.event, "KIND", "") == kind]
