# SPDX-License-Identifier: Apache-2.0
import sys

import pytest

from lab_kiosk.versions import refusal


@pytest.mark.parametrize("python", [(3, 10), (3, 11)])
def test_the_crashing_pair_is_refused_with_a_way_out(python: tuple[int, int]) -> None:
    sentence = refusal("6.12.0", python)
    assert sentence is not None
    assert "6.12.0" in sentence
    assert "requirements/runtime.txt" in sentence


@pytest.mark.parametrize(
    ("pyside", "python"), [("6.12.0", (3, 12)), ("6.12.0", (3, 13)), ("6.12.1", (3, 11)), ("6.11.2", (3, 11))]
)
def test_any_other_pair_may_start(pyside: str, python: tuple[int, int]) -> None:
    assert refusal(pyside, python) is None


def test_what_is_installed_here_may_start() -> None:
    import PySide6

    assert refusal(PySide6.__version__, (sys.version_info.major, sys.version_info.minor)) is None
