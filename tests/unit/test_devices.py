# SPDX-License-Identifier: Apache-2.0
"""What drivers say of their devices, on its way to the hardware check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from queue import SimpleQueue

import pytest

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.scan import Scan
from hardware.scanner import Reading
from hardware.scanners.plan import Post, ScannerPlan
from hardware.simulated.scanner_bench import BadDay, ScannerBench
from lab_kiosk.application import devices as lab
from lab_kiosk.application.devices import DevicesChanged
from lab_kiosk.application.set_up import CardMark, ScannerHeard, SetupStep
from lab_kiosk.devices import DeviceBook, Scanners, as_device

SCANNER = DeviceStatus(
    id="s1", kind=DeviceKind.SCANNER, name="Scanner", condition=Condition.READY, at=1.0, way="HID POS", role="desk"
)
CAMERA = replace(SCANNER, id="c1", kind=DeviceKind.CAMERA, name="Camera", way="V4L2", role="")


@pytest.mark.parametrize("trouble", [None, *Trouble])
@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("kind", DeviceKind)
def test_every_word_of_a_driver_has_one_of_the_lab(
    kind: DeviceKind, condition: Condition, trouble: Trouble | None
) -> None:
    device = as_device(replace(SCANNER, kind=kind, condition=condition, trouble=trouble, battery=5, charging=True))
    assert (device.kind.name, device.condition.name) == (kind.name, condition.name)
    assert (device.trouble and device.trouble.name) == (trouble and trouble.name)
    assert (device.id, device.name, device.way, device.role) == ("s1", "Scanner", "HID POS", "desk")
    assert (device.battery, device.charging) == (5, True)


def test_each_change_is_told_once_with_all_devices() -> None:
    told: list[DevicesChanged] = []
    book = DeviceBook(told.append)
    book.hear(SCANNER)
    book.hear(replace(SCANNER, at=2.0))
    book.hear(CAMERA)
    book.hear(replace(SCANNER, condition=Condition.SEARCHING))
    assert [[(device.id, device.condition.name) for device in word.devices] for word in told] == [
        [("s1", "READY")],
        [("s1", "READY"), ("c1", "READY")],
        [("s1", "SEARCHING"), ("c1", "READY")],
    ]


def test_what_is_no_longer_among_the_devices_of_a_kind_is_struck_out() -> None:
    told: list[DevicesChanged] = []
    book = DeviceBook(told.append)
    book.hear(CAMERA)
    book.hear_all(lab.DeviceKind.SCANNER, [SCANNER, replace(SCANNER, id="s2")])
    book.hear_all(lab.DeviceKind.SCANNER, [replace(SCANNER, id="s2", at=9.0)])
    book.hear_all(lab.DeviceKind.SCANNER, [replace(SCANNER, id="s2")])
    assert [[device.id for device in word.devices] for word in told] == [["c1"], ["c1", "s1", "s2"], ["c1", "s2"]]


ONE_PLACE = ScannerPlan(posts=(Post("door", serial="DOOR"),))


@dataclass
class Kiosk:
    """What hears the scanners."""

    placed: SimpleQueue[Reading] = field(default_factory=SimpleQueue)
    unplaced: SimpleQueue[Reading] = field(default_factory=SimpleQueue)
    told: SimpleQueue[DevicesChanged] = field(default_factory=SimpleQueue)

    def scanners(self, plan: ScannerPlan) -> Scanners:
        return Scanners(plan, DeviceBook(self.told.put), self.hear, ScannerBench())

    def hear(self, reading: Reading, *, placed: bool) -> None:
        (self.placed if placed else self.unplaced).put(reading)

    def until_all_work(self) -> None:
        while not self._work(self.told.get(timeout=30)):
            continue

    @staticmethod
    def _work(word: DevicesChanged) -> bool:
        return [device.condition for device in word.devices] == [lab.DeviceCondition.READY] * 3


@pytest.fixture(params=[ScannerPlan(), ONE_PLACE], ids=["all have a place", "one has a place"])
def opened(request: pytest.FixtureRequest) -> Iterator[tuple[Kiosk, Scanners]]:
    kiosk = Kiosk()
    scanners = kiosk.scanners(request.param)
    scanners.open()
    yield kiosk, scanners
    scanners.close()


def test_what_a_scanner_without_a_place_reads_is_kept_apart_where_others_have_one(
    opened: tuple[Kiosk, Scanners], request: pytest.FixtureRequest
) -> None:
    kiosk, scanners = opened
    kiosk.until_all_work()
    assert scanners.bench is not None
    for role in ("door", "desk"):
        scanners.bench.units[role].scan(f"IL0{role.upper()}")
    everywhere = "all" in request.node.name
    heard = [kiosk.placed.get(timeout=30), (kiosk.placed if everywhere else kiosk.unplaced).get(timeout=30)]
    assert {reading.text for reading in heard if isinstance(reading, Scan)} == {"IL0DOOR", "IL0DESK"}
    assert kiosk.placed.empty()
    assert kiosk.unplaced.empty()


def test_only_what_the_scanner_sends_that_is_set_up_is_overheard() -> None:
    kiosk, heard, named = Kiosk(), SimpleQueue[ScannerHeard](), ["BENCH"]
    bench = ScannerBench()
    scanners = Scanners(
        ScannerPlan(),
        DeviceBook(kiosk.told.put),
        kiosk.hear,
        bench,
        setting_up=lambda: named[0],
        overhear=heard.put,
    )
    scanners.open()
    kiosk.until_all_work()
    bench.suffer("door", BadDay.CARD)
    kiosk.placed.get(timeout=30)
    bench.suffer("bench", BadDay.CARD)
    word = heard.get(timeout=30)
    assert (word.device, word.number, word.step) == ("BENCH", 1, SetupStep.DONE)
    assert (word.shown, word.mark) == ("IL-TEST-1 aB9␍", CardMark.WITHOUT_SYMBOLOGY)
    kiosk.placed.get(timeout=30)
    named[0] = "DESK"
    bench.units["desk"].cable.put(b"\x02torn\x02IL-TEST-1 aB9\x03")
    assert heard.get(timeout=30).shown == "␂IL-TEST-1 aB9␃"
    scanners.close()
    assert heard.empty()


def test_a_bad_day_befalls_only_a_scanner_that_is_simulated() -> None:
    kiosk = Kiosk()
    scanners = kiosk.scanners(ScannerPlan())
    assert scanners.rehearse("door", "unplugged")
    assert not scanners.rehearse("1WMHH0000000001", "asleep")
    assert not Scanners(ScannerPlan(), DeviceBook(kiosk.told.put), kiosk.hear).rehearse("door", "")
    scanners.close()
