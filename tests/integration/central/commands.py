# SPDX-License-Identifier: Apache-2.0
"""The verbs that derive, under a parser of their own."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from lab_kiosk.cli import central_derive


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    central_derive.add(parser.add_subparsers(required=True))
    given = parser.parse_args(argv)
    code: int = given.run(given)
    return code
