# SPDX-License-Identifier: Apache-2.0
"""Manifests for headsets and for Steam: what IT allows, what is strict, and what a check says."""

from __future__ import annotations

import queue
import shutil
from pathlib import Path

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hardware.headsets.commands import App
from lab_kiosk.application.commands import StartProgram, StopProgram
from lab_kiosk.application.flows.kiosk import ProgramFailed
from lab_kiosk.domain.demo import Manifest, runs_on
from lab_kiosk.domain.launch import Launch, Quest, Steam
from lab_kiosk.launching.allow_list import AllowedQuest, AllowedSteam, AllowList
from lab_kiosk.launching.catalogue import Catalogue
from lab_kiosk.launching.faults import faults, list_faults
from lab_kiosk.launching.launcher import Launcher
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.quest import QuestOrder
from tests.support.builders import manifest

WALK = {"kind": "quest", "package": "org.example.calmwalk"}
GAME = {"kind": "steam", "appid": 123450, "install_dir": "Example VR"}
ALLOWED = AllowList(
    quest=AllowedQuest(packages=("org.example.calmwalk",)), steam=AllowedSteam(program="/no/steam", apps=(123450,))
)


def found(launch: dict[str, object], allowed: AllowList = ALLOWED, **changes: object) -> list[str]:
    demo = manifest("small-demo", launch=launch, picture="demo-planet", **changes)
    return [fault for fault in faults(demo, Path("small-demo"), allowed) if "folder" not in fault]


def test_both_kinds_are_read_with_sensible_limits() -> None:
    walk, game = manifest(launch=WALK).launch, manifest(launch=GAME).launch
    assert isinstance(walk, Quest)
    assert (walk.ready.within, walk.exit.foreground_lost_for, walk.stop) == (25, 8, ("home", "force-stop"))
    assert isinstance(game, Steam)
    assert (game.ready.within, game.exit.process_under_gone_for) == (90, 5)
    assert found(WALK) == []
    assert found(GAME) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {**WALK, "package": "walk"},
        {**WALK, "package": "org.example.walk; reboot"},
        {**WALK, "activity": "$(reboot)"},
        {**WALK, "extras": {"lang": "'; reboot"}},
        {**WALK, "extras": {"la ng": "es"}},
        {**WALK, "command": "reboot"},
        {**WALK, "stop": ["reboot"]},
        {**WALK, "on_fail": "manual"},
        {**GAME, "appid": 0},
        {**GAME, "install_dir": ".."},
        {**GAME, "install_dir": "a/b"},
        {**GAME, "install_dir": ""},
        {**GAME, "arguments": "-x"},
    ],
)
def test_anything_else_is_no_manifest(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, Launch)


@pytest.mark.parametrize(
    ("launch", "changes", "said"),
    [
        ({**WALK, "package": "org.example.other"}, {}, "the app org.example.other is not on this kiosk's list"),
        ({**WALK, "extras": {"lang": "{lang}"}}, {}, "texts can be handed to a named activity only"),
        ({**WALK, "activity": ".A", "extras": {"who": "{name}"}}, {}, "asks for name, which nobody fills in"),
        ({**WALK, "activity": ".A", "extras": {"who": "{lang"}}, {}, "has a brace too many"),
        (WALK, {"equipment": []}, "on which headset it runs"),
        (WALK, {"equipment": [{"class": "quest-3", "qty": 2}]}, "on which headset it runs"),
        ({**GAME, "appid": 5}, {}, "the game 5 is not on this kiosk's list"),
    ],
)
def test_a_check_names_what_is_wrong(launch: dict[str, object], changes: dict[str, object], said: str) -> None:
    (fault,) = found(launch, **changes)
    assert said in fault


def test_the_list_is_checked_on_its_machine(tmp_path: Path) -> None:
    assert list(list_faults(ALLOWED)) == [
        "steam: there is no program /no/steam on this machine",
        "steam: library names no folder on this machine",
    ]
    program = shutil.which("true") or ""
    fine = AllowList(steam=AllowedSteam(program=program, library=str(tmp_path), apps=(1,)))
    assert list(list_faults(fine)) == []
    assert list(list_faults(AllowList())) == []


def catalogue(allowed: AllowList = ALLOWED) -> Catalogue:
    demos: tuple[Manifest, ...] = (manifest("walk", launch=WALK), manifest("game", launch=GAME))
    return Catalogue(demos, (), allowed)


def test_a_game_takes_steam_and_an_app_takes_a_headset_that_is_claimed() -> None:
    there = catalogue(AllowList(steam=AllowedSteam(program=shutil.which("true") or "")))
    assert not catalogue().startable("game")
    assert there.startable("game")
    assert catalogue().startable("walk")


def test_a_kiosk_that_looks_after_no_headsets_says_so_and_a_missing_game_too(tmp_path: Path) -> None:
    words: queue.Queue[Word] = queue.Queue()
    launcher = Launcher(catalogue(), tmp_path, words.put)
    launcher.obey(StartProgram("s", "walk", "es", "1WMHH800X"))
    assert words.get(timeout=15) == ProgramFailed("s", "this kiosk looks after no headsets")
    launcher.obey(StartProgram("s", "game", "es"))
    assert words.get(timeout=15) == ProgramFailed("s", "the game is not installed")
    launcher.obey(StopProgram("s"))
    launcher.stop_all()


def test_only_the_first_thing_of_a_headsets_demo_is_started_on() -> None:
    demo = manifest(launch=WALK, equipment=[{"class": "quest-3"}, {"class": "camera"}])
    assert [runs_on(demo, claim) for claim in demo.equipment] == [True, False]
    assert not runs_on(manifest(), manifest().equipment[0])


@given(st.from_regex(r"\A([A-Za-z0-9_.:/-]|\{lang\}|\{session\}){0,64}\Z"))
def test_every_text_that_passes_the_check_reaches_the_headset_whole(text: str) -> None:
    assume(len(text) <= 64)
    launch = {**WALK, "activity": ".A", "extras": {"x": text}}
    assert found(launch) == []
    filled = {"lang": "es", "session": "0198b2f4-7c1e-7abc-8def-0123456789ab"}
    order = QuestOrder(session_id="s", headset="x", launch=msgspec.convert(launch, Quest), substitutions=filled)
    assert order.app.extras == (("x", text.format(**filled)),)


def test_what_a_manifest_may_name_a_headset_may_hear() -> None:
    """The two rooms each check names for themselves: neither trusts the other, and they agree."""
    walk = msgspec.convert({**WALK, "activity": ".Main", "extras": {"a.b": "x-1_/:"}}, Quest)
    assert App(walk.package, walk.activity or "", tuple(walk.extras.items())).package == walk.package
