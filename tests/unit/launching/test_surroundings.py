# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys

import pytest

from lab_kiosk.launching.surroundings import surroundings

FROZEN = {"LD_LIBRARY_PATH": "/opt/lab-kiosk/_internal", "LD_LIBRARY_PATH_ORIG": "/usr/local/lib", "LANG": "C.UTF-8"}


def test_from_source_a_program_finds_what_the_kiosk_found() -> None:
    assert surroundings("/usr/bin/chromium", FROZEN) == FROZEN


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_a_program_of_the_system_gets_the_systems_libraries_back(frozen: None) -> None:
    assert surroundings("/usr/bin/chromium", FROZEN) == {"LD_LIBRARY_PATH": "/usr/local/lib", "LANG": "C.UTF-8"}


def test_where_the_system_named_no_libraries_none_are_named(frozen: None) -> None:
    assert surroundings("/usr/bin/chromium", {"LD_LIBRARY_PATH": "/opt/lab-kiosk/_internal"}) == {}


def test_our_own_programs_keep_the_libraries_that_came_with_the_kiosk(frozen: None) -> None:
    assert surroundings(sys.executable, FROZEN) == FROZEN
