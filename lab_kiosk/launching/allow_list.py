# SPDX-License-Identifier: Apache-2.0
"""``programs.toml``: what may be started here. It belongs to IT; a demo's manifest only names an entry."""

from __future__ import annotations

import string
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.launch import Host, Package
from lab_kiosk.launching.plain import UNREADABLE, plain

FIXED = frozenset({"python", "resources"})
"""What an entry of the list may ask for between braces."""


class AllowedProgram(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An executable and its fixed arguments. ``{python}`` is this interpreter, ``{resources}`` the resources folder."""

    executable: str
    args: tuple[str, ...] = ()
    env: dict[str, str] = {}


class AllowedWeb(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``hosts`` are the exact names of what pages may talk to; ``browser`` is a path, if not a usual one."""

    hosts: tuple[Host, ...] = ()
    browser: str = ""


class AllowedQuest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``packages`` are the apps that may be started on headsets, by their Android names."""

    packages: tuple[Package, ...] = ()


class AllowedSteam(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``program`` is Steam itself, ``library`` its folder ``steamapps/common``, ``apps`` the numbers that may run."""

    program: str = "steam"
    library: str = ""
    apps: tuple[int, ...] = ()


class AllowList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of ``programs.toml``."""

    programs: dict[str, AllowedProgram] = {}
    web: AllowedWeb = AllowedWeb()
    quest: AllowedQuest = AllowedQuest()
    steam: AllowedSteam = AllowedSteam()


def load(path: Path) -> AllowList:
    """The allow-list of a kiosk. Raises EnvironmentProblem("programs_file") with a plain reason for a file that is
    not one.
    """
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), AllowList)
    except UNREADABLE as error:
        raise EnvironmentProblem("programs_file", f"{path.name}: {plain(error)}") from None


def command_line(program: AllowedProgram, args: tuple[str, ...], substitutions: Mapping[str, str]) -> list[str]:
    """The arguments as a list: no shell ever sees them. Only the manifest's known placeholders are replaced."""
    fixed = {"python": sys.executable, "resources": str(paths.resources())}
    own = [_fill(text, fixed) for text in (program.executable, *program.args)]
    return own + [_fill(text, substitutions) for text in args]


def placeholders(text: str) -> set[str]:
    """The names between braces. Raises ValueError for a text whose braces do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _fill(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
