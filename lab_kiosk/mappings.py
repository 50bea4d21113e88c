# SPDX-License-Identifier: Apache-2.0
"""Saved column mappings: which header of a file means which field, by a name, in the kiosk's data folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import msgspec

from lab_kiosk.application.ports import EnvironmentProblem


def load(folder: Path, format_: str, called: str) -> dict[str, str]:
    """Raises EnvironmentProblem for one that is not there or is none."""
    path = _path(folder, format_, called)
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        there = names(folder, format_)
        raise EnvironmentProblem("mapping", f"no {called} is saved; there are: {', '.join(there) or 'none'}") from None
    except (OSError, msgspec.DecodeError) as error:
        raise EnvironmentProblem("mapping", f"{path.name}: {error}") from None


def names(folder: Path, format_: str) -> tuple[str, ...]:
    """Under which names columns of a format were saved."""
    return tuple(sorted(found.stem for found in (folder / "mappings" / format_).glob("*.json")))


def save(folder: Path, format_: str, called: str, mapping: Mapping[str, str]) -> None:
    """Whole or not at all."""
    path = _path(folder, format_, called)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(mapping, indent=2, ensure_ascii=False) + "\n", "utf-8")
    fresh.replace(path)


def _path(folder: Path, format_: str, called: str) -> Path:
    return folder / "mappings" / format_ / f"{called}.json"
