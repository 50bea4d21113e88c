# SPDX-License-Identifier: Apache-2.0
"""The drawer of the simulated lab, as somebody meets it who has read nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hardware.simulated.scanner_bench import ScannerBench
from lab_kiosk.cli import sample_lab
from lab_kiosk.ui.presenters.drawer import DrawerItem


@pytest.fixture(scope="module")
def drawer(tmp_path_factory: pytest.TempPathFactory) -> tuple[DrawerItem, ...]:
    sample = sample_lab.prepare(tmp_path_factory.mktemp("sample"), date(2026, 9, 1))
    return sample_lab.drawer(sample, ScannerBench())


def test_each_badge_says_whose_it_is_and_what_becomes_of_it(drawer: tuple[DrawerItem, ...]) -> None:
    badges = {(item.title, item.subtitle) for item in drawer if item.kind == "badge"}
    assert badges == {
        ("Maya", "Student, 13 to 17"),
        ("Leo", "Student, under 10"),
        ("Ms. Ada", "Educator"),
        ("Student", "10 to 12"),
        ("Sam", f"Staff, PIN {sample_lab.REHEARSAL_PIN}"),
        ("Class", "28 people, one pass"),
        ("Student", "13 to 17, badge reported lost"),
        ("Student", "13 to 17, badge of last year"),
    }


def test_no_two_things_in_the_drawer_look_the_same(drawer: tuple[DrawerItem, ...]) -> None:
    looks = [(item.kind, item.title, item.subtitle) for item in drawer]
    assert len(set(looks)) == len(looks)
    assert len({item.key for item in drawer}) == len(drawer)


def test_a_sample_lab_is_the_same_when_it_is_opened_again(tmp_path: Path) -> None:
    day = date(2026, 9, 1)
    assert sample_lab.prepare(tmp_path, day) == sample_lab.prepare(tmp_path, day)
