# SPDX-License-Identifier: Apache-2.0
"""QR decoding: what each decoder reads of badges held before a camera, and what a frame costs.

    make bench-decode                    generated pictures, seeds fixed, about a minute
    make bench-decode IMAGES=FOLDER      your own photographs: x.png or x.jpg beside x.txt with the text

A presentation is four frames of one held badge and counts as read if any frame was; a wrong text counts against it.
Every frame goes to all decoders in turn, so that a busy moment of the machine is shared by them. A cost is processor
time of the one thread, OpenCV's helpers being off: the clock on the wall tells more of a machine's other work.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from typing import TypeAlias

import cv2

from hardware.camera.decoder import QrDecoder, Read, enlarged, plain, sharpened
from hardware.camera.frames import SUFFIXES, Grey, load
from hardware.simulated.badge_pictures import CONDITIONS, LONGEST_BADGE, Condition, badge_picture, empty_picture
from hardware.simulated.camera import HeldStill

PRESENTATIONS = 10
FRAMES = 4
EMPTY_FRAMES = 40

Decoder: TypeAlias = Callable[[Grey], list[str]]
WAYS = {**CONDITIONS, "far, at the edge": Condition(nearest=380, farthest=450, aside=420)}

Presentations: TypeAlias = Sequence[tuple[str, Sequence[Grey]]]


@dataclass(frozen=True, slots=True)
class Row:
    """One decoder. Shares are presentations read, by condition; times are milliseconds of CPU for a 1280×720 frame."""

    decoder: str
    read: dict[str, int]
    presented: int
    wrong: int
    with_code: tuple[float, float]
    """Median and p95."""
    without_code: tuple[float, float]

    @property
    def share(self) -> float:
        return sum(self.read.values()) / self.presented


def decoders() -> dict[str, Callable[[], Decoder]]:
    """Ours first, then the yardsticks. Each presentation gets a fresh one: ours takes turns."""

    def opencv() -> Decoder:
        detector = cv2.QRCodeDetector()
        return lambda grey: [text for text in [detector.detectAndDecode(grey)[0]] if text]

    def whole_frames() -> Decoder:
        looks = cycle((enlarged, sharpened))
        return _texts(lambda grey: plain(grey) or next(looks)(grey))

    return {
        "busiest places, by turns (ours)": lambda: _texts(QrDecoder().decode),
        "whole frames, by turns": whole_frames,
        "zxing-cpp": lambda: _texts(plain),
        "zxing-cpp, 2×": lambda: _texts(enlarged),
        "zxing-cpp, sharpened, 2×": lambda: _texts(sharpened),
        "cv2.QRCodeDetector": opencv,
    }


def run() -> list[Row]:
    """Every decoder on the same generated pictures: ten presentations in each condition, then forty empty rooms."""
    presentations: dict[str, Presentations] = {
        condition: [
            (LONGEST_BADGE, _held(badge_picture(LONGEST_BADGE, WAYS[condition], seed), seed))
            for seed in range(PRESENTATIONS)
        ]
        for condition in WAYS
    }
    return _measured(presentations, [empty_picture(seed=1000 + seed) for seed in range(EMPTY_FRAMES)])


def run_on(folder: Path) -> list[Row]:
    """Every decoder on a folder of photographs with their texts beside them; pictures without a text hold no code."""
    pictures = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES]
    labelled = [path for path in pictures if path.with_suffix(".txt").exists()]
    presentations: Presentations = [
        (path.with_suffix(".txt").read_text("utf-8").strip(), [load(path)] * FRAMES) for path in labelled
    ]
    return _measured({folder.name: presentations}, [load(path) for path in pictures if path not in labelled])


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    rows = list(rows)
    conditions = list(rows[0].read)
    head = ["decoder", *conditions, "read", "wrong", "ms with a code, p50 / p95", "ms without, p50 / p95"]
    lines = [head, ["---"] * len(head)]
    for row in rows:
        times = [f"{p50:.1f} / {p95:.1f}" for p50, p95 in (row.with_code, row.without_code)]
        lines.append([row.decoder, *(str(row.read[c]) for c in conditions), f"{row.share:.0%}", str(row.wrong), *times])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(arguments: Sequence[str] = ()) -> None:
    """Measure and print."""
    cv2.setNumThreads(1)
    rows = run_on(Path(arguments[0])) if arguments else run()
    sys.stdout.write(
        f"{rows[0].presented} presentations of {FRAMES} frames, zxing-cpp {version('zxing-cpp')}, "
        f"OpenCV {cv2.__version__} on one thread, CPU time\n\n{table(rows)}\n"
    )


@dataclass
class _Tally:
    read: Counter[str] = field(default_factory=Counter)
    wrong: int = 0
    with_code: list[float] = field(default_factory=list)
    without_code: list[float] = field(default_factory=list)


def _measured(presentations: dict[str, Presentations], rooms: Sequence[Grey]) -> list[Row]:
    makers = decoders()
    tallies = {name: _Tally() for name in makers}
    for condition, shown in presentations.items():
        for truth, frames in shown:
            for name, seen in _looked(makers, frames, {name: tally.with_code for name, tally in tallies.items()}):
                tallies[name].read[condition] += truth in seen
                tallies[name].wrong += len(seen - {truth})
    for name, seen in _looked(makers, rooms, {name: tally.without_code for name, tally in tallies.items()}):
        tallies[name].wrong += len(seen)
    presented = sum(len(shown) for shown in presentations.values())
    return [
        Row(
            name,
            {condition: tally.read[condition] for condition in presentations},
            presented,
            tally.wrong,
            _spread(tally.with_code),
            _spread(tally.without_code),
        )
        for name, tally in tallies.items()
    ]


def _looked(
    makers: dict[str, Callable[[], Decoder]], frames: Iterable[Grey], times: dict[str, list[float]]
) -> Iterable[tuple[str, set[str]]]:
    """What each decoder saw in any of the frames; the time of each look is added to its times."""
    fresh = {name: make() for name, make in makers.items()}
    seen: dict[str, set[str]] = {name: set() for name in makers}
    for frame in frames:
        for name, decode in fresh.items():
            started = time.thread_time()
            texts = decode(frame)
            times[name].append((time.thread_time() - started) * 1000)
            seen[name].update(texts)
    return seen.items()


def _held(picture: Grey, seed: int) -> list[Grey]:
    hand = HeldStill(picture, seed)
    return [hand.read() for _ in range(FRAMES)]


def _texts(decode: Callable[[Grey], tuple[Read, ...]]) -> Decoder:
    return lambda grey: [read.text for read in decode(grey)]


def _spread(times: Sequence[float]) -> tuple[float, float]:
    return (median(times), quantiles(times, n=20)[-1]) if len(times) > 1 else (float("nan"), float("nan"))


if __name__ == "__main__":
    main(sys.argv[1:])
