# SPDX-License-Identifier: Apache-2.0
"""What the lab may rely on with every scanner, real or simulated. A new driver joins by one line in SCANNERS."""

import random
import shutil
import string
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.camera import Camera, inline
from hardware.camera.capture import UNPLUGGED, Fault
from hardware.camera.frames import LiveSource
from hardware.scan import LONGEST, Scan
from hardware.scanner import Reading, Scanner
from hardware.scanners.wedge import KeyPress, WedgeScanner
from hardware.simulated.badge_pictures import LONGEST_BADGE, flat_code
from hardware.simulated.camera import SimulatedCamera
from hardware.simulated.keys import scanner_keys
from hardware.simulated.scanner import SimulatedScanner
from tests.support.cameras import Film, film


@dataclass
class Bench:
    """A scanner, and a way to hold a code before it; ten seconds pass from one code to the next."""

    scanner: Scanner
    present: Callable[[str], object]
    readings: list[Reading] = field(default_factory=list)

    def open(self) -> "Bench":
        self.scanner.open(self.readings.append)
        return self

    @property
    def texts(self) -> list[str]:
        return [reading.text for reading in self.readings if isinstance(reading, Scan)]


def simulated() -> Bench:
    moments = count(10.0, 10.0)
    scanner = SimulatedScanner("bench", clock=lambda: next(moments))
    return Bench(scanner, scanner.tap)


def wedge() -> Bench:
    moments = count(10.0, 10.0)
    scanner: WedgeScanner[KeyPress] = WedgeScanner("bench")

    def present(text: str) -> None:
        for key in scanner_keys(text, next(moments), gap=0.0005):
            scanner.feed(key)
        while scanner.deadline is not None:
            scanner.flush(scanner.deadline)

    return Bench(scanner, present)


def camera() -> Bench:
    moments = count(10.0, 10.0)
    scanner = SimulatedCamera(lambda _: True, "bench")

    def present(text: str) -> None:
        scanner.show(flat_code(text))
        at = next(moments)
        for frame in range(4):
            scanner.tick(at + frame / 15)

    return Bench(scanner, present)


def film_camera() -> Bench:
    """The camera that looks after itself over OpenCV's own `VideoCapture`, which plays a film of each code."""
    folder = Path(tempfile.mkdtemp(prefix="lab-kiosk-film-"))
    at = [10.0]
    reel = Reel()
    scanner = Camera(reel, lambda _: True, clock=lambda: at[0], name="bench", start=inline)
    begin = count(10.0, 20.0)

    def present(text: str) -> None:
        picture = flat_code(text)
        side = max(240, len(picture) + 80) // 16 * 16 + 16
        shown = np.full((side, side), 200, np.uint8)
        shown[40 : 40 + len(picture), 40 : 40 + len(picture)] = picture
        reel.film = film(folder / "code.avi", [shown] * 4)
        at[0] = next(begin)
        for _ in range(6):
            scanner.step()
            at[0] += 1 / 15
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()

    return Bench(scanner, present)


class Reel:
    """A device that opens whatever film lies in it; without one it is unplugged."""

    film: Film | None = None
    identity = Film.identity

    def open(self) -> LiveSource | Fault:
        return UNPLUGGED if self.film is None else self.film.open()


SCANNERS = [simulated, wedge, camera, film_camera]


@pytest.fixture(params=SCANNERS, ids=lambda make: make.__name__)
def bench(request: pytest.FixtureRequest) -> Bench:
    made = request.param()
    assert isinstance(made, Bench)
    return made


def test_a_code_arrives_once_unchanged_and_says_where_it_comes_from(bench: Bench) -> None:
    bench.open().present(LONGEST_BADGE)
    (scan,) = bench.readings
    assert isinstance(scan, Scan)
    assert (scan.text, scan.device, scan.device) == (LONGEST_BADGE, "bench", bench.scanner.device)
    assert 10.0 <= scan.at < 20.0


def test_codes_arrive_in_order_and_the_same_code_again_is_another_scan(bench: Bench) -> None:
    texts = ["IL0AAAAAA", "IL0BBBBBB", "IL0AAAAAA", "IL0AAAAAA"]
    bench.open()
    for text in texts:
        bench.present(text)
    assert bench.texts == texts
    moments = [reading.at for reading in bench.readings if isinstance(reading, Scan)]
    assert moments == sorted(moments)


def test_spelling_is_left_alone(bench: Bench) -> None:
    bench.open()
    for text in ("il0lower", "IL0 with spaces", "'; DROP TABLE visit; --", "%s%n{0}", "https://example.org/?q=1"):
        bench.present(text)
        assert bench.texts[-1] == text


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "IL0\x00AAAAAA",
        "IL0\x1b[2JAAA",
        "Bücherei Süd",
        "A" * (LONGEST + 1),
        "\x7f" * 20,
    ],
)
def test_what_is_no_clean_text_never_becomes_a_scan(bench: Bench, text: str) -> None:
    bench.open().present(text)
    assert bench.texts == []


def test_noise_neither_breaks_it_nor_is_let_through(bench: Bench) -> None:
    dice = random.Random(7)
    bench.open()
    for _ in range(60):
        bench.present("".join(chr(dice.randrange(256)) for _ in range(dice.randrange(1, 40))))
    allowed = set(string.printable[:95]) - set("<>")
    assert all(set(text) <= allowed for text in bench.texts)
    bench.present("IL0STILLALIVE")
    assert bench.texts[-1] == "IL0STILLALIVE"


def test_nothing_is_delivered_before_it_is_open_and_after_it_is_closed(bench: Bench) -> None:
    bench.present("IL0TOOEARLY")
    bench.open().present("IL0INTIME")
    bench.scanner.close()
    bench.scanner.close()
    bench.present("IL0TOOLATE")
    bench.open().present("IL0AGAIN")
    assert bench.texts == ["IL0INTIME", "IL0AGAIN"]


def test_a_second_listener_is_a_bug_and_loud(bench: Bench) -> None:
    bench.open()
    with pytest.raises(RuntimeError, match="bench is open already"):
        bench.open()


def test_no_reading_shows_its_text_to_a_log(bench: Bench) -> None:
    bench.open().present("IL0SECRETS")
    assert bench.texts == ["IL0SECRETS"]
    assert "SECRET" not in repr(bench.readings)
