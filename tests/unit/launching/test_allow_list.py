# SPDX-License-Identifier: Apache-2.0
"""Only what IT wrote down is started, as a list of arguments that no shell sees."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lab_kiosk import paths
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.launching import allow_list
from lab_kiosk.launching.allow_list import AllowedProgram, AllowedWeb, command_line


def test_the_sample_list_is_read() -> None:
    assert "solar-walk" in allow_list.load(paths.resources() / "sample" / "programs.toml").programs


def test_hosts_are_exact_names(tmp_path: Path) -> None:
    file = tmp_path / "programs.toml"
    file.write_text('[web]\nhosts = ["lab.example.org"]\nbrowser = "/opt/b"', "utf-8")
    assert allow_list.load(file).web == AllowedWeb(hosts=("lab.example.org",), browser="/opt/b")


@pytest.mark.parametrize(
    "text",
    ["nonsense", "[programs.x]\nexecutable = 1", "[programs.x]\nexecutable='a'\nshell=true", "[web]\nhosts=['*']"],
)
def test_a_file_that_is_none_is_a_problem_with_a_reason(tmp_path: Path, text: str) -> None:
    file = tmp_path / "programs.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(EnvironmentProblem, match=r"programs\.toml"):
        allow_list.load(file)


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        allow_list.load(tmp_path / "programs.toml")


def test_fixed_words_are_filled_for_the_program_and_given_ones_for_the_manifest() -> None:
    program = AllowedProgram(executable="{python}", args=("-m", "thing"))
    line = command_line(program, ("--lang={lang}", "{python}", "a; rm -rf b"), {"lang": "es"})
    assert line == [sys.executable, "-m", "thing", "--lang=es", "{python}", "a; rm -rf b"]
