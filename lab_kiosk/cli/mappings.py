# SPDX-License-Identifier: Apache-2.0
"""Saved column mappings: which header of a file means which field, by a name, in the kiosk's data folder."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from lab_kiosk.application.ports import EnvironmentProblem

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


def name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text[:40]} is no name for a mapping: small letters, digits, - and _")
    return text


def column(text: str) -> tuple[str, str]:
    field, found, header = text.partition("=")
    if not (field.strip() and found and header.strip()):
        raise argparse.ArgumentTypeError(f"{text[:60]} is not like serial=HEADER")
    return field.strip(), header.strip()


def load(folder: Path, format_: str, called: str) -> dict[str, str]:
    """Raises EnvironmentProblem for one that is not there or is none."""
    path = _path(folder, format_, called)
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        there = sorted(found.stem for found in path.parent.glob("*.json"))
        raise EnvironmentProblem("mapping", f"no {called} is saved; there are: {', '.join(there) or 'none'}") from None
    except (OSError, msgspec.DecodeError) as error:
        raise EnvironmentProblem("mapping", f"{path.name}: {error}") from None


def save(folder: Path, format_: str, called: str, mapping: Mapping[str, str]) -> None:
    """Whole or not at all."""
    path = _path(folder, format_, called)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(mapping, indent=2, ensure_ascii=False) + "\n", "utf-8")
    fresh.replace(path)


def _path(folder: Path, format_: str, called: str) -> Path:
    return folder / "mappings" / format_ / f"{called}.json"
