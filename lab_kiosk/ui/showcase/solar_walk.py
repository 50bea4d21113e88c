# SPDX-License-Identifier: Apache-2.0
"""The lab's own demo program: a walk through the solar system at true distances, in a process of its own.

    python -m lab_kiosk.ui.showcase.solar_walk --lang es

It drifts by itself; a finger moves it on.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from lab_kiosk import paths
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.showcase.program_window import Options, ProgramWindow, options, words

FOLDER = paths.resources() / "demos" / "solar-walk"


class Sky(msgspec.Struct, frozen=True):
    """``stops`` as below; ``locale`` writes the numbers."""

    stops: list[dict[str, Any]]
    locale: str


def stops(folder: Path, language: str) -> list[dict[str, Any]]:
    """The Sun and the planets, the nearest first, with their words in one language."""
    found = tomllib.loads((folder / "planets.toml").read_text("utf-8"))["stops"]
    return [
        {**stop, "name": stop["name"][language], "fact": stop["fact"][language], "ring": stop.get("ring", False)}
        for stop in found
    ]


class SolarWalk(ProgramWindow):
    idle_seconds = 240
    """From the Sun to Neptune without a touch: whoever only looks is not asked before that."""

    def __init__(self, given: Options) -> None:
        sky = Sky(stops(FOLDER, given.language), LANGUAGES[given.language].locale)
        super().__init__(
            FOLDER / "SolarWalk.qml",
            given,
            words(FOLDER)[given.language],
            view=lambda: sky,
            tapped=lambda _action, _value: None,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    about = "A walk through the solar system at true distances."
    return SolarWalk(options(arguments, about, list(words(FOLDER)))).run()


if __name__ == "__main__":
    sys.exit(main())
