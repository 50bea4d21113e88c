# SPDX-License-Identifier: Apache-2.0
"""Saved column mappings, as they are named on the command line."""

from __future__ import annotations

import argparse
import re

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.mappings import load, save

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


__all__ = ["EnvironmentProblem", "column", "load", "name", "save"]
