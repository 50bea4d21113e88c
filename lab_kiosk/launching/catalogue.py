# SPDX-License-Identifier: Apache-2.0
"""The demo folders of this kiosk. A bad manifest disables that demo with a plain reason, never the kiosk."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import msgspec

from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.launch import Page, Steam
from lab_kiosk.launching.allow_list import AllowList
from lab_kiosk.launching.browser import find_browser
from lab_kiosk.launching.faults import faults
from lab_kiosk.launching.plain import UNREADABLE, plain


class Problem(msgspec.Struct, frozen=True):
    """Why a folder is no demo, in one sentence for staff."""

    folder: str
    reason: str


class Catalogue(msgspec.Struct, frozen=True):
    demos: tuple[Manifest, ...]
    problems: tuple[Problem, ...]
    allowed: AllowList = AllowList()
    folders: dict[str, Path] = msgspec.field(default_factory=dict)

    def all(self) -> tuple[Manifest, ...]:
        return self.demos

    def has(self, demo_id: str) -> bool:
        return any(demo.id == demo_id for demo in self.demos)

    def get(self, demo_id: str) -> Manifest:
        for demo in self.demos:
            if demo.id == demo_id:
                return demo
        raise KeyError(demo_id)

    def startable(self, demo_id: str) -> bool:
        """Pages take a browser and games take Steam, which may be installed or go at any time; the rest is on the
        allow-list, claimed, or in staff's hands.
        """
        launch = self.get(demo_id).launch
        if isinstance(launch, Steam):
            return shutil.which(self.allowed.steam.program) is not None
        return not isinstance(launch, Page) or find_browser(self.allowed.web) is not None


def load(folder: Path, allowed: AllowList) -> Catalogue:
    """Every demo below ``folder``, by id, with what the allow-list lets it use."""
    demos: dict[str, Manifest] = {}
    problems: list[Problem] = []
    if not folder.is_dir():
        problems.append(Problem(folder.name, "there is no such folder of demos"))
    for manifest_file in sorted(folder.glob("*/demo.toml")):
        found = read(manifest_file.parent, allowed)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            demos[found.id] = found
    folders = {name: folder.resolve() / name for name in demos}
    return Catalogue(tuple(demos.values()), tuple(problems), allowed, folders)


def read(folder: Path, allowed: AllowList) -> Manifest | Problem:
    """The demo in a folder, or what is wrong with it first."""
    manifest, reasons = examine(folder, allowed)
    return manifest if manifest is not None and not reasons else Problem(folder.name, reasons[0])


def examine(folder: Path, allowed: AllowList) -> tuple[Manifest | None, tuple[str, ...]]:
    """What a folder says, where it says anything, and everything that is wrong with it."""
    try:
        raw = tomllib.loads((folder / "demo.toml").read_text("utf-8"))
    except UNREADABLE as error:
        return None, (f"demo.toml: {plain(error)}",)
    try:
        manifest = msgspec.convert(raw, Manifest)
    except msgspec.ValidationError as error:
        return None, (plain(error),)
    found: list[str] = []
    try:
        found.extend(faults(manifest, folder, allowed))
    except (OSError, ValueError, RuntimeError) as error:  # a name that no file can have, a link to itself
        found.append(f"a file that it names cannot be looked at: {error}")
    return manifest, tuple(found)
