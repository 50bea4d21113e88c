# SPDX-License-Identifier: Apache-2.0
"""What a kiosk is installed with may be passed on together with it: nothing of it is under the GPL alone."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements" / "runtime.txt").read_text("utf-8"), re.MULTILINE)
COPYLEFT = re.compile(r"(?<![A-Za-z])A?GPL|GNU (?:Affero )?General Public")


def licence_of(name: str) -> str:
    told = metadata(name)
    stated, said = (next(iter(told.get_all(field) or ()), "") for field in ("License-Expression", "License"))
    classified = [line for line in told.get_all("Classifier") or () if line.startswith("License")]
    return stated or "; ".join(classified) or said[:200]


def is_gpl_alone(licence: str) -> bool:
    """Not where another licence can be chosen, or what is linked to it stays free (LGPL)."""
    parts = re.split(r"\bOR\b|;", licence)
    return bool(parts) and all(COPYLEFT.search(part) for part in parts)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_ships_is_under_the_gpl_alone(name: str) -> None:
    try:
        licence = licence_of(name)
    except PackageNotFoundError:
        pytest.skip("for another system")
    assert not is_gpl_alone(licence), licence


def test_a_licence_that_may_not_ship_is_noticed() -> None:
    gpl = "License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)"
    assert [is_gpl_alone(told) for told in (gpl, "AGPL-3.0-only", "GPL-2.0-only AND MIT")] == [True] * 3
    free = ("LGPL-2.1-or-later", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "MIT", "", "BSD-3-Clause")
    assert not any(map(is_gpl_alone, free))
    assert not is_gpl_alone("License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)")
