# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk demo check``: a person who wrote a demo is told all that is wrong with it, and who would see what."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab_kiosk import paths
from lab_kiosk.cli import main
from lab_kiosk.cli.demo import _GATES, _MARKS
from lab_kiosk.domain.demo import Gate, GateState

GOOD = """
schema = "lab.demo/1"
id = "NAME"
version = "1"
picture = "demo-planet"
title = { en = "Small", es = "Chico" }
summary = { en = "A small demo." }
time = { run = 60, warn_at = [20] }
launch = { kind = "web", folder = "web" }
audience = { min_age = 10, guardian_consent_below = 13, alternative = "other-demo" }
requires = { modules = ["basics"] }
[[steps]]
kind = "briefing"
id = "look-around"
text = { en = "Look." }
[[steps]]
kind = "launch"
id = "go-now"
[[steps]]
kind = "quiz"
id = "think"
pass = 1
grants = ["basics"]
questions = [{ id = "one", ask = { en = "Who?" }, options = [{ en = "You" }, { en = "Me" }], correct = [1] }]
"""
OPEN_TO_ALL = GOOD.replace('audience = { min_age = 10, guardian_consent_below = 13, alternative = "other-demo" }', "")
OPEN_TO_ALL = OPEN_TO_ALL.replace('requires = { modules = ["basics"] }', "")


def written(folder: Path, name: str = "small-demo", text: str = GOOD) -> Path:
    demo = folder / name
    (demo / "web").mkdir(parents=True)
    (demo / "web" / "index.html").write_text("<!doctype html>", "utf-8")
    (demo / "demo.toml").write_text(text.replace("NAME", name), "utf-8")
    return demo


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    file = tmp_path / "programs.toml"
    file.write_text('[programs.small]\nexecutable = "{python}"\n', "utf-8")
    return file


def checked(capsys: pytest.CaptureFixture[str], folder: Path, programs: Path) -> tuple[int, str]:
    code = main(["demo", "check", str(folder), "--programs", str(programs)])
    told = capsys.readouterr()
    return code, told.out + told.err


def test_every_gate_and_state_has_words() -> None:
    assert set(_GATES) == set(Gate)
    assert set(_MARKS) == set(GateState)


def test_the_demos_that_ship_are_good(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "check", str(paths.resources() / "demos")]) == 0
    said = capsys.readouterr().out
    assert "WRONG" not in said
    assert "nothing is wrong" in said
    assert "cannot start it, is offered Teach a Machine" in said.partition("word-guesser")[2]


def test_what_a_page_advises_is_said(tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = OPEN_TO_ALL.replace("[[steps]]", "capacity = { spectators = 4 }\n[[steps]]", 1)
    written(tmp_path, text=more.replace("[[steps]]", "audience = { recommended_age = 8 }\n[[steps]]", 1))
    code, said = checked(capsys, tmp_path, programs)
    assert code == 0
    assert "Its page advises it from 8 years on." in said
    assert "Its page says how many may look on: 4." in said


def test_a_folder_of_demos_shows_who_would_see_what(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demos = tmp_path / "demos"
    written(demos)
    written(demos, "other-demo", OPEN_TO_ALL)
    (demos / "drafts").mkdir()
    code, said = checked(capsys, demos, programs)
    assert code == 0, said
    nine, twelve, fifteen = said.partition("small-demo (Small)")[2].split("At ")[1:4]
    assert "9, new here: cannot start it, is offered Small (other-demo)" in nine
    assert "no    old enough: 10 and up" in nine
    assert "yes   old enough: 10 and up" in twelve
    assert "no    a yes from the family or school is on file: asked below 13" in twelve
    assert "no    the short course is done: basics" in fifteen
    assert "family" not in fifteen
    assert "Español: 1 of 6 texts, missing: summary, look-around, think.one," in said
    assert "drafts\n  LOOK   it holds no demo.toml" in said
    assert "other-demo (Small)\n  At 9, new here: can start it\n" in said


def test_one_demo_is_looked_at_with_those_beside_it(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = written(tmp_path / "demos")
    code, said = checked(capsys, demo, programs)
    assert code == 0
    assert "LOOK   its alternative other-demo is none of the demos here" in said
    assert "cannot start it, and no demo beside it is open instead" in said
    written(demo.parent, "other-demo", OPEN_TO_ALL)
    code, said = checked(capsys, demo, programs)
    assert code == 0
    assert "LOOK" not in said
    assert "other-demo (Small)" not in said, "it was not asked about"


def test_a_demo_that_has_to_be_asked_about_says_so(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = written(tmp_path, text=OPEN_TO_ALL.replace("launch =", "requires = { staff_present = true }\nlaunch =", 1))
    code, said = checked(capsys, demo, programs)
    assert code == 0
    assert "can start it when everything below is done" in said
    assert "asks  staff are there" in said


def test_in_a_folder_of_demos_nothing_may_lead_nowhere(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "demos", text=GOOD.replace('grants = ["basics"]', ""))
    code, said = checked(capsys, tmp_path / "demos", programs)
    assert code == 1
    assert "WRONG  its alternative other-demo is none of the demos here" in said
    assert "WRONG  nobody can ever start it: no demo here grants the module basics" in said
    assert said.endswith("something is wrong\n")


def test_what_a_demo_teaches_is_said_with_how_long_it_lasts(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, said = checked(capsys, written(tmp_path / "one", text=GOOD), programs)
    assert "  Whoever passes think has the module basics for good." in said
    text = GOOD.replace("pass = 1", "pass = 1\nvalid_days = 90")
    _, said = checked(capsys, written(tmp_path / "two", text=text), programs)
    assert "  Whoever passes think has the module basics for 90 days, then it is asked for again." in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("run = 60", "run = 60, rum = 5", "time: nobody knows the key rum: is it misspelt?"),
        ("run = 60", "run = 5", "time, run: this has to be 30 or more"),
        ("run = 60", "run = 99999", "time, run: this has to be 14400 or less"),
        ("run = 60", 'run = "60"', "time, run: this has to be a whole number, not a text in quotes"),
        ('version = "1"', "", "version is missing"),
        ('kind = "web"', 'kind = "wob"', "launch, kind: 'wob' is none of the words that may stand here"),
        ('text = { en = "Look." }', "", "steps 1: text is missing"),
        ('en = "Look."', 'en = ""', "steps 1, text: this text takes 1 letter or more"),
        ('en = "Look."', f'en = "{"x" * 401}"', "steps 1, text: this text takes no more than 400 letters"),
        ("correct = [1]", "correct = []", "steps 3, questions 1, correct: this list takes 1 or more"),
        ('{ en = "Me" }', '{ en = "a" }, ' * 5, "this list takes no more than 5"),
        ('id = "go-now"', 'id = "Go now"', "steps 2, id: this is not written as it has to be"),
        ('version = "1"', 'version = "1', "demo.toml: it is not written as TOML is"),
    ],
)
def test_a_fault_of_its_shape_is_a_sentence_and_says_where(
    old: str, new: str, said: str, tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert old in GOOD
    demo = written(tmp_path, text=GOOD.replace(old, new))
    code, told = checked(capsys, demo, programs)
    assert code == 1
    assert said in told


def test_every_fault_is_told(tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    demo = written(tmp_path, text=GOOD.replace("warn_at = [20]", "warn_at = [60]").replace("demo-planet", "no-planet"))
    code, said = checked(capsys, demo, programs)
    assert code == 1
    assert said.count("WRONG") == 2


def test_a_manifest_that_cannot_be_read_says_why(
    tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = written(tmp_path)
    (demo / "demo.toml").write_bytes(b"\xff\xfe")
    assert "demo.toml: it is no text in UTF-8" in checked(capsys, demo, programs)[1]


def test_a_folder_without_a_demo_is_named(tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        code, said = checked(capsys, folder, programs)
        assert code == 1
        assert "There is no demo.toml" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[programs.small]\nexecutable = "no-such-program-here"', "small: there is no program no-such-program-here"),
        ('[programs.small]\nexecutable = "{python}"\nargs = ["{home}"]', "small: the text {home} asks for home"),
        ('[programs.small]\nexecutable = "{python}"\nargs = ["{home"]', "has a brace too many"),
        ('[web]\nbrowser = "/no/such/browser"', "there is no browser /no/such/browser"),
        ("[web]\nhosts = ['*']", "programs.toml: web, hosts 1: this is not written as it has to be"),
        ("[wob]", "nobody knows the key wob"),
    ],
)
def test_the_list_of_programs_is_checked_too(
    text: str, said: str, tmp_path: Path, programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programs.write_text(text, "utf-8")
    code, told = checked(capsys, written(tmp_path, text=OPEN_TO_ALL), programs)
    assert code == 1
    assert said in told


def test_a_list_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = checked(capsys, written(tmp_path), tmp_path / "nowhere.toml")
    assert code == 1
    assert "nowhere.toml: there is no such file" in said
