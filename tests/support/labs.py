# SPDX-License-Identifier: Apache-2.0
"""A lab on the disk, founded by the command line as a district would found it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lab_kiosk import paths
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main
from lab_kiosk.keys import key_files
from lab_kiosk.settings import read_config


def founded(folder: Path) -> Path:
    """The data folder of a new lab."""
    given = {name: str(folder / name) for name in ("root.key", "trust", "lab")}
    root = key_files.create(folder / "root.key").public.hex()
    key = f"7:{key_files.create(folder / 'issuer.key').public.hex()}:2026-08-17:2027-06-30"
    assert main(["trust", "issue", "--root", given["root.key"], "--out", given["trust"], "--key", key]) == 0
    plan = str(paths.resources() / "sample" / "lab.toml")
    words = ["lab", "create", "--data", given["lab"], "--plan", plan, "--trust", given["trust"], "--root", root]
    assert main(words) == 0
    return folder / "lab"


@contextmanager
def opened(folder: Path) -> Iterator[Lab]:
    clock = SystemClock()
    with open_lab(read_config(folder), clock, RandomIds(clock)) as lab:
        yield lab
