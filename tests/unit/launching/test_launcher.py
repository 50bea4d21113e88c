# SPDX-License-Identifier: Apache-2.0
"""Every kind of demo behind the same words."""

from __future__ import annotations

import logging
import queue
import sys
from ast import literal_eval
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.commands import Ease, StartProgram, StopProgram, TellTimeLeft
from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.launching.allow_list import AllowedProgram, AllowedWeb, AllowList
from lab_kiosk.launching.catalogue import Catalogue
from lab_kiosk.launching.launcher import Launcher
from lab_kiosk.launching.program import Word
from tests.support.builders import manifest

SAYS = "import sys; print('ready', flush=True); sys.exit(3 if sys.argv[1:] == ['--lang=es', 's'] else 4)"
DEMOS: tuple[Manifest, ...] = (
    manifest("spoken", launch={"kind": "program", "program": "speaker", "args": ["--lang={lang}", "{session}"]}),
    manifest("page", launch={"kind": "web", "folder": "web"}),
    manifest("by-hand", launch={"kind": "manual", "staff_text": {"en": "Start it."}}),
    manifest("film", launch={"kind": "video", "file": "film.webm", "captions": {"en": "en.vtt"}}),
)


class Kiosk:
    def __init__(self, folder: Path) -> None:
        self.words: queue.Queue[Word] = queue.Queue()
        allowed = AllowList(
            programs={"speaker": AllowedProgram(executable=sys.executable, args=("-c", SAYS))},
            web=AllowedWeb(browser=str(folder / "no-browser")),
        )
        catalogue = Catalogue(DEMOS, (), allowed, {demo.id: folder / demo.id for demo in DEMOS})
        self.catalogue = catalogue
        self.launcher = Launcher(catalogue, folder / "run", self.words.put)

    def start(self, demo: str) -> None:
        self.launcher.obey(StartProgram("s", demo, "es"))

    def next(self) -> Word:
        return self.words.get(timeout=20)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    made.launcher.stop_all()


def test_a_program_is_started_with_its_words_filled_in(kiosk: Kiosk) -> None:
    kiosk.start("spoken")
    assert kiosk.next() == ProgramRunning("s")
    assert kiosk.next() == ProgramEnded("s", 3)


@pytest.mark.parametrize("still", [False, True])
@pytest.mark.parametrize("ease", [Ease(), Ease(larger_text=True), Ease(larger_text=True, high_contrast=True)])
def test_a_program_finds_what_the_visitor_chose_in_its_environment(tmp_path: Path, ease: Ease, still: bool) -> None:
    told = tmp_path / "told"
    script = (
        f"import os; open({str(told)!r}, 'w').write(repr({{n: v for n, v in os.environ.items() if 'KIOSK_' in n}}))"
    )
    own = AllowedProgram(executable=sys.executable, args=("-c", script), env={"LAB_KIOSK_OWN": "x"})
    words: queue.Queue[Word] = queue.Queue()
    catalogue = Catalogue(DEMOS, (), AllowList(programs={"speaker": own}), {})
    launcher = Launcher(catalogue, tmp_path / "run", words.put, still=still)
    launcher.obey(StartProgram("s", "spoken", "es", ease=ease))
    assert isinstance(words.get(timeout=20), ProgramFailed | ProgramRunning)
    launcher.stop_all()
    wanted = {"LAB_KIOSK_OWN": "x"}
    wanted |= {"LAB_KIOSK_LARGER_TEXT": "1"} if ease.larger_text else {}
    wanted |= {"LAB_KIOSK_HIGH_CONTRAST": "1"} if ease.high_contrast else {}
    wanted |= {"LAB_KIOSK_REDUCED_MOTION": "1"} if still else {}
    assert literal_eval(told.read_text("utf-8")) == wanted


def test_a_page_without_a_browser_has_failed_and_is_not_offered(kiosk: Kiosk, caplog: pytest.LogCaptureFixture) -> None:
    """Visitors are told that it did not start; why is in the log, for staff."""
    with caplog.at_level(logging.INFO):
        kiosk.start("page")
    assert kiosk.next() == ProgramFailed("s", "there is no browser")
    assert caplog.messages == ["a demo did not start: there is no browser"]
    assert not kiosk.catalogue.startable("page")
    assert all(kiosk.catalogue.startable(demo.id) for demo in DEMOS if demo.id != "page")


@pytest.mark.parametrize("demo", ["by-hand", "film"])
def test_what_is_in_other_hands_starts_nothing(kiosk: Kiosk, demo: str) -> None:
    kiosk.start(demo)
    kiosk.launcher.obey(TellTimeLeft("s", 30))
    kiosk.launcher.obey(StopProgram("s"))
    assert kiosk.words.empty()


def test_the_folder_for_locks_and_profiles_is_the_kiosks_alone(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.start("by-hand")
    assert (tmp_path / "run").stat().st_mode & 0o077 == 0
