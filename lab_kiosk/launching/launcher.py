# SPDX-License-Identifier: Apache-2.0
"""One launcher for every kind of demo, behind the same three words: it runs, it ended, it failed.

Films are played by the window itself and what staff start is in their hands: neither starts anything here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from lab_kiosk.application.commands import LauncherCommand, StartProgram, StopProgram
from lab_kiosk.application.flows.kiosk import ProgramFailed
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.launch import Page, Program, Quest, Steam
from lab_kiosk.launching import allow_list, ease
from lab_kiosk.launching.browser import find_browser
from lab_kiosk.launching.catalogue import Catalogue
from lab_kiosk.launching.page import Glass, PageLauncher, PageOrder
from lab_kiosk.launching.program import ProgramLauncher, Word
from lab_kiosk.launching.quest import Headsets, QuestLauncher, QuestOrder
from lab_kiosk.launching.steam import SteamLauncher, SteamOrder

log = logging.getLogger(__name__)


class Launcher:
    """``run`` is a folder of the kiosk's own for locks and profiles; ``browser_flags`` are for tests. Without
    ``headsets`` this kiosk looks after none. ``still``: nothing at this site moves that need not.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        run: Path,
        tell: Callable[[Word], None],
        browser_flags: Sequence[str] = (),
        headsets: Headsets | None = None,
        *,
        still: bool = False,
        glass: Callable[[], Glass | None] = lambda: None,
    ) -> None:
        self._catalogue = catalogue
        self._run = run
        self._listener = tell
        self._still = still
        self._glass = glass
        self._programs = ProgramLauncher(self._tell)
        self._pages = PageLauncher(self._tell, browser_flags)
        self._games = SteamLauncher(self._tell)
        self._apps = QuestLauncher(headsets, self._tell) if headsets is not None else None

    def obey(self, command: LauncherCommand) -> None:
        """Returns at once; what comes of it is told later, from another thread."""
        if isinstance(command, StartProgram):
            self._start(command, self._catalogue.get(command.demo_id))
        elif isinstance(command, StopProgram):
            for launcher in self._launchers:
                launcher.stop(command.session_id)
        else:
            self._programs.say_left(command.session_id, command.seconds)
            self._pages.say_left(command.session_id, command.seconds)

    def _tell(self, word: Word) -> None:
        """The visitor is told that it did not start; why is for staff, and in the log."""
        if isinstance(word, ProgramFailed):
            log.info("a demo did not start: %s", word.reason)
        self._listener(word)

    def stop_all(self) -> None:
        for launcher in self._launchers:
            launcher.stop_all()

    @property
    def _launchers(self) -> Sequence[ProgramLauncher | PageLauncher | SteamLauncher | QuestLauncher]:
        return (self._programs, self._pages, self._games, *([self._apps] if self._apps is not None else []))

    def _start(self, command: StartProgram, demo: Manifest) -> None:
        self._run.mkdir(mode=0o700, parents=True, exist_ok=True)
        if isinstance(demo.launch, Program):
            self._start_program(command, demo.launch)
        elif isinstance(demo.launch, Page):
            self._open_page(command, demo, demo.launch)
        elif isinstance(demo.launch, Quest):
            self._start_app(command, demo.launch)
        elif isinstance(demo.launch, Steam):
            self._start_game(command, demo.launch)

    def _start_program(self, command: StartProgram, launch: Program) -> None:
        program = self._catalogue.allowed.programs[launch.program]
        filled = {"lang": command.language, "session": command.session_id}
        argv = allow_list.command_line(program, launch.args, filled)
        once = self._run / f"{launch.program}.lock"
        self._programs.start(
            command.session_id,
            argv,
            {**program.env, **ease.environment(command.ease, still=self._still)},
            launch.ready,
            heartbeat=launch.heartbeat,
            listens=launch.listens,
            once=once,
        )

    def _start_app(self, command: StartProgram, launch: Quest) -> None:
        if self._apps is None:
            self._tell(ProgramFailed(command.session_id, "this kiosk looks after no headsets"))
            return
        self._apps.start(
            QuestOrder(
                session_id=command.session_id,
                headset=command.headset,
                launch=launch,
                substitutions={"lang": command.language, "session": command.session_id},
                again=command.again,
            )
        )

    def _start_game(self, command: StartProgram, launch: Steam) -> None:
        allowed = self._catalogue.allowed.steam
        self._games.start(
            SteamOrder(
                session_id=command.session_id,
                steam=allowed.program,
                library=Path(allowed.library),
                launch=launch,
                again=command.again,
            )
        )

    def _open_page(self, command: StartProgram, demo: Manifest, page: Page) -> None:
        browser = find_browser(self._catalogue.allowed.web)
        if browser is None:
            self._tell(ProgramFailed(command.session_id, "there is no browser"))
            return
        folder = self._catalogue.folders[demo.id] / page.folder if page.folder else None
        self._pages.start(
            PageOrder(
                session_id=command.session_id,
                browser=browser,
                page=page,
                folder=folder,
                language=command.language,
                run=self._run,
                ease=ease.query(command.ease, still=self._still),
                glass=self._glass(),
            )
        )
