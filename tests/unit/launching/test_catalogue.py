# SPDX-License-Identifier: Apache-2.0
"""A bad manifest disables that demo with a plain reason, never the kiosk."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from lab_kiosk import paths
from lab_kiosk.launching import catalogue
from lab_kiosk.launching.catalogue import Problem

GOOD = """
schema = "lab.demo/1"
id = "small-demo"
version = "1"
picture = "demo-planet"
title = { en = "Small" }
summary = { en = "A small demo." }
time = { run = 60, warn_at = [20] }
launch = { kind = "program", program = "small", args = ["--lang={lang}"] }
[[steps]]
kind = "briefing"
id = "look-around"
text = { en = "Look." }
[[steps]]
kind = "launch"
id = "go-now"
"""


def written(folder: Path, text: str, name: str = "small-demo") -> Path:
    demo = folder / name
    demo.mkdir(parents=True)
    (demo / "demo.toml").write_text(text, "utf-8")
    return demo


def reason(tmp_path: Path, text: str) -> str:
    found = catalogue.read(written(tmp_path, text), ["small"])
    assert isinstance(found, Problem)
    return found.reason


def test_a_good_manifest_is_a_demo(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    loaded = catalogue.load(tmp_path, ["small"])
    assert [demo.id for demo in loaded.all()] == ["small-demo"]
    assert loaded.problems == ()
    assert loaded.has("small-demo")
    assert loaded.get("small-demo").time.run == 60


def test_a_demo_that_is_not_there_is_a_key_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        catalogue.load(tmp_path, []).get("small-demo")


def test_one_bad_folder_leaves_the_others_alone(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    written(tmp_path, "this is not toml", "broken")
    loaded = catalogue.load(tmp_path, ["small"])
    assert [demo.id for demo in loaded.all()] == ["small-demo"]
    assert [problem.folder for problem in loaded.problems] == ["broken"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "small-demo"', 'id = "other"', "folder is called small-demo"),
        ("lab.demo/1", "lab.demo/2", "lab.demo/2"),
        ("run = 60", "run = 60, rum = 5", "rum"),
        ("warn_at = [20]", "warn_at = [60]", "before the demo has begun"),
        ('title = { en = "Small" }', 'title = { es = "Chico" }', "no English"),
        ('program = "small"', 'program = "shell"', "not on this kiosk's list"),
        ('program = "small"', 'program = "small", command = "rm"', "command"),
        ("{lang}", "{home}", "asks for home"),
        ("{lang}", "{lang", "brace too many"),
        ('kind = "launch"', 'kind = "briefing"\ntext = { en = "x" }', "exactly once when the program starts"),
        ('id = "go-now"', 'id = "look-around"', "same id"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "../secret.svg"', "not inside"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "no.svg"', "no.svg is missing"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "a\\u0000b"', "cannot be looked at"),
        ('text = { en = "Look." }', f'text = {{ en = "Look." }}\npicture = "{"x" * 300}"', "cannot be looked at"),
        ("time = ", 'requires = { agreements = ["rules@newest"] }\ntime = ', "no agreement"),
        ("time = ", 'requires = { agreements = ["rules"] }\ntime = ', "no agreement"),
    ],
)
def test_each_fault_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    assert said in reason(tmp_path, GOOD.replace(old, new))


def test_a_picture_that_links_to_itself_disables_only_its_demo(tmp_path: Path) -> None:
    demo = written(tmp_path, GOOD.replace('en = "Look." }', 'en = "Look." }\npicture = "look.svg"'))
    (demo / "look.svg").symlink_to("look.svg")
    (problem,) = catalogue.load(tmp_path, ["small"]).problems
    assert "cannot be looked at" in problem.reason


def test_a_folder_of_demos_that_is_not_there_is_named(tmp_path: Path) -> None:
    loaded = catalogue.load(tmp_path / "demos", [])
    assert loaded.all() == ()
    assert [problem.folder for problem in loaded.problems] == ["demos"]


def test_a_file_has_to_be_the_one_that_was_approved(tmp_path: Path) -> None:
    good = hashlib.sha256(b"picture").hexdigest()
    demo = written(tmp_path, GOOD + f'[integrity]\nsha256 = {{ "look.svg" = "{good}" }}\n')
    (demo / "look.svg").write_bytes(b"picture")
    assert not isinstance(catalogue.read(demo, ["small"]), Problem)
    (demo / "look.svg").write_bytes(b"other")
    found = catalogue.read(demo, ["small"])
    assert isinstance(found, Problem)
    assert "not the file that it should be" in found.reason


def test_two_demos_of_one_id_are_one_demo_and_one_problem(tmp_path: Path) -> None:
    written(tmp_path / "a", GOOD)
    loaded = catalogue.load(tmp_path / "a", ["small"])
    assert len(loaded.all()) == 1


def test_the_demos_that_ship_are_good() -> None:
    loaded = catalogue.load(paths.resources() / "demos", ["solar-walk"])
    assert loaded.problems == ()
    assert loaded.has("solar-walk")
