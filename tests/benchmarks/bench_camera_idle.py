# SPDX-License-Identifier: Apache-2.0
"""CPU of a kiosk whose camera is on, in percent of one core: capture, decode, health, hints and preview.

    python -m tests.benchmarks.bench_camera_idle [SECONDS]          five rows of ten seconds

The device is paced at 15 or 30 frames a second and gives MJPG of 1280×720, which is decoded as a real one's is. What is
missing is the driver, and the window that paints the pictures. "Nobody there" is a room with a sensor's noise in which
nothing moves; "somebody passes" has a figure that never stops. The yardstick is the decoder alone, which looks at
fifteen frames a second whatever happens. Below: what one look at an empty room costs, JPEG included, by turns.
"""

import sys
import threading
import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles

import cv2
import numpy as np

from hardware.camera.attention import BUSY
from hardware.camera.camera import Camera, Told, inline
from hardware.camera.capture import Fault, Identity, grey_of
from hardware.camera.decoder import QrDecoder
from hardware.camera.frames import Grey, LiveSource
from hardware.simulated.badge_pictures import empty_picture

SECONDS = 10.0
REEL = 30
Scene = Sequence[np.ndarray]


class PacedMjpg:
    """A camera that gives JPEGs at a rate. The clock of a quartz: it does not drift with what its reader does."""

    identity = Identity("bench", "bench")

    def __init__(self, jpegs: Scene, fps: int) -> None:
        self._jpegs = jpegs
        self._fps = fps
        self._pause = threading.Event()
        self._taken = 0

    def open(self) -> LiveSource | Fault:
        self._began = time.monotonic()
        return self

    def grab(self) -> bool:
        self._taken += 1
        self._pause.wait(max(0.0, self._began + self._taken / self._fps - time.monotonic()))
        return True

    def picture(self) -> Grey | None:
        return grey_of(self._jpegs[self._taken % len(self._jpegs)])

    def close(self) -> None:
        """It has nothing to give back."""


def scene(*, passing: bool) -> Scene:
    """A second of a room, thirty JPEGs of quality 75; with a figure that walks through it, or nobody."""
    random, room = np.random.default_rng(1), empty_picture(seed=5)
    jpegs = []
    for number in range(REEL):
        picture = room.copy()
        if passing:
            cv2.ellipse(picture, (40 * number, 420), (110, 300), 0, 0, 360, 70, -1)
        noisy = np.clip(picture + random.normal(0, 2, picture.shape), 0, 255).astype(np.uint8)
        jpegs.append(np.asarray(cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 75])[1], np.uint8).reshape(-1))
    return jpegs


def run(jpegs: Scene, fps: int, seconds: float = SECONDS) -> tuple[float, float, float]:
    """Percent of one core, looks a second, previews a second."""
    looks, shown = [0], [0]

    def count(counter: list[int]) -> Callable[[object], None]:
        def one(_: object) -> None:
            counter[0] += 1

        return one

    camera = Camera(PacedMjpg(jpegs, fps), lambda _: True, clock=time.monotonic, told=Told(frame=count(shown)))
    see = camera.see

    def counted(frame: Grey, at: float) -> object:
        looks[0] += 1
        return see(frame, at)

    camera.see = counted  # type: ignore[method-assign, assignment]
    stopping = threading.Event()
    thread = threading.Thread(target=camera.run, args=(stopping,))
    thread.start()
    stopping.wait(4)  # until an empty room is known for one
    looks[0] = shown[0] = 0
    began, cpu = time.monotonic(), time.process_time()
    stopping.wait(seconds)
    passed, used = time.monotonic() - began, time.process_time() - cpu
    stopping.set()
    thread.join()
    return 100 * used / passed, looks[0] / passed, shown[0] / passed


def yardstick(jpegs: Scene, seconds: float = SECONDS) -> tuple[float, float, float]:
    """The same figures for the decoder alone."""
    decoder, pause, looks = QrDecoder(), threading.Event(), 0
    began, cpu = time.monotonic(), time.process_time()
    while time.monotonic() - began < seconds:
        frame = grey_of(jpegs[looks % len(jpegs)])
        if frame is not None:
            decoder.decode(frame)
        looks += 1
        pause.wait(max(0.0, began + looks * BUSY - time.monotonic()))
    passed, used = time.monotonic() - began, time.process_time() - cpu
    return 100 * used / passed, looks / passed, 0.0


def look_costs(jpegs: Scene, looks: int = 60) -> dict[str, tuple[float, float]]:
    """Median and p95 milliseconds of CPU of one look at each picture: everything, and the decoder alone."""
    at, decoder = [0.0], QrDecoder()
    camera = Camera(PacedMjpg(jpegs, 1000), lambda _: True, clock=lambda: at[0], start=inline)
    times: dict[str, list[float]] = {"everything": [], "the decoder alone (yardstick)": []}
    for number in range(looks):
        at[0] += 1
        began = time.thread_time()
        camera.step()
        between = time.thread_time()
        frame = grey_of(jpegs[number % len(jpegs)])
        if frame is not None:
            decoder.decode(frame)
        times["everything"].append((between - began) * 1000)
        times["the decoder alone (yardstick)"].append((time.thread_time() - between) * 1000)
    return {name: (median(taken), quantiles(taken, n=20)[-1]) for name, taken in times.items()}


def main(seconds: float = SECONDS) -> None:
    """Measure and print."""
    cv2.setNumThreads(1)
    scenes = {"nobody there": scene(passing=False), "somebody passes": scene(passing=True)}
    head = ["camera", "what it sees", "% of a core", "looks a second", "previews a second"]
    sys.stdout.write(f"| {' | '.join(head)} |\n| {' | '.join(['---'] * len(head))} |\n")
    for fps in (15, 30):
        for name, jpegs in scenes.items():
            _print(f"{fps} fps", name, run(jpegs, fps, seconds))
    _print("the decoder alone (yardstick)", "nobody there", yardstick(scenes["nobody there"], seconds))
    sys.stdout.write("\n| one look | ms of CPU, median | p95 |\n| --- | --- | --- |\n")
    for name, (middle, late) in look_costs(scenes["nobody there"]).items():
        sys.stdout.write(f"| {name} | {middle:.1f} | {late:.1f} |\n")


def _print(camera: str, what: str, figures: tuple[float, float, float]) -> None:
    sys.stdout.write(f"| {camera} | {what} | " + " | ".join(f"{figure:.1f}" for figure in figures) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)
