# SPDX-License-Identifier: Apache-2.0
"""docs/FEATURES.md says which test proves a row: that test is there, and no row says yes without one."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "FEATURES.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\|(?P<cells>.*\*\*(?P<state>yes|partly|not yet)\*\*.*)\|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROWS = [(found["cells"], found["state"]) for found in _ROW.finditer(PAGE)]
NAMED = sorted(set(_TEST.findall(PAGE)))
MUST = {"Lending": [str(number) for number in range(1, 20)]}
MUST["At the door"] = [str(number) for number in (*range(1, 16), 17, 18, 19, 22, 24, 25, 26, 29, 30, 34, 35, 36)]
"""The rows that the studies mark: each is on the page, whatever its state."""


@cache
def names_in(path: str) -> frozenset[str]:
    file = ROOT / path
    text = file.read_text("utf-8") if file.exists() else ""
    return frozenset(re.findall(r"^def (test_\w+)\(", text, re.MULTILINE))


def missing(named: list[tuple[str, str]]) -> list[str]:
    return [f"{path}::{name}" for path, name in named if name not in names_in(path)]


def test_every_test_that_proves_a_row_is_there() -> None:
    assert len(NAMED) > 50, "the rule sees no tests at all: has the page been written anew?"
    assert missing(NAMED) == []


def test_a_test_that_is_not_there_is_noticed() -> None:
    path, name = NAMED[0]
    assert missing([(path, name), (path, "test_nothing"), ("tests/none.py", name)]) == [
        f"{path}::test_nothing",
        f"tests/none.py::{name}",
    ]


@pytest.mark.parametrize(("cells", "state"), ROWS, ids=[cells.split("|")[1].strip()[:40] or "row" for cells, _ in ROWS])
def test_a_row_says_yes_with_a_test_and_not_yet_in_words(cells: str, state: str) -> None:
    assert bool(_TEST.search(cells)) or state == "not yet", "a row that is there names what proves it"
    assert state == "yes" or len(cells) > 60, "a row that is not there says what there is"


@pytest.mark.parametrize("section", MUST)
def test_no_row_that_must_be_there_is_left_out(section: str) -> None:
    text = PAGE.split(f"## {section}\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| (\d+) \|", text, re.MULTILINE) == MUST[section]
