# SPDX-License-Identifier: Apache-2.0
"""A demo program: a visitor teaches a small machine by touch, meets one that was taught unfairly, and repairs it.

    python -m lab_kiosk.ui.showcase.teach_a_machine --lang es

Nothing that is done here is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from lab_kiosk import paths
from lab_kiosk.ui.showcase.learner.creatures import decks
from lab_kiosk.ui.showcase.learner.pictures import CreatureProvider
from lab_kiosk.ui.showcase.learner.story import Story, advance
from lab_kiosk.ui.showcase.learner.view import View, view
from lab_kiosk.ui.showcase.program_window import Options, ProgramWindow, options, words

FOLDER = paths.resources() / "demos" / "teach-a-machine"


class TeachAMachine(ProgramWindow):
    def __init__(self, given: Options, story: Story | None = None) -> None:
        self.story = story or Story(decks=decks(FOLDER / "creatures.toml"))
        self._words = words(FOLDER)[given.language]
        super().__init__(
            FOLDER / "TeachAMachine.qml",
            given,
            self._words,
            view=self._view,
            tapped=self._tapped,
            providers={"creature": CreatureProvider(FOLDER / "creature.svg")},
        )

    def _view(self) -> View:
        return view(self.story, self._words)

    def _tapped(self, action: str, value: str) -> None:
        self.story = advance(self.story, action, value)


def main(arguments: Sequence[str] | None = None) -> int:
    return TeachAMachine(options(arguments, "Teach a machine by touch.", list(words(FOLDER)))).run()


if __name__ == "__main__":
    sys.exit(main())
