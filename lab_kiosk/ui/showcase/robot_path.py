# SPDX-License-Identifier: Apache-2.0
"""A demo program: a visitor lays cards that lead a robot to a flag, first one by one, then with repeats and conditions.

    python -m lab_kiosk.ui.showcase.robot_path --lang es

Nothing that is done here is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from lab_kiosk import paths
from lab_kiosk.ui.showcase.program_window import Options, ProgramWindow, options, words
from lab_kiosk.ui.showcase.robot.game import Game, advance
from lab_kiosk.ui.showcase.robot.level import levels
from lab_kiosk.ui.showcase.robot.view import View, view

FOLDER = paths.resources() / "demos" / "robot-path"


class RobotPath(ProgramWindow):
    def __init__(self, given: Options, game: Game | None = None) -> None:
        self.game = game or Game(levels=levels(FOLDER / "puzzles.toml"))
        self._words = words(FOLDER)[given.language]
        super().__init__(FOLDER / "RobotPath.qml", given, self._words, view=self._view, tapped=self._tapped)

    def _view(self) -> View:
        return view(self.game, self._words)

    def _tapped(self, action: str, value: str) -> None:
        self.game = advance(self.game, action, value)


def main(arguments: Sequence[str] | None = None) -> int:
    return RobotPath(options(arguments, "Lead a robot to a flag with cards.", list(words(FOLDER)))).run()


if __name__ == "__main__":
    sys.exit(main())
