# SPDX-License-Identifier: Apache-2.0
"""The command line: parses arguments, asks `bootstrap` for the parts, prints what came back."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli import (
    badge,
    camera,
    central,
    demo,
    export,
    flows,
    hardware,
    importing,
    journal,
    lab,
    paper,
    purging,
    report,
    reservations,
    run,
    staff,
    stocktake,
    sync,
    trust,
    visits,
)
from lab_kiosk.cli.words import say
from lab_kiosk.versions import PROGRAM


def grammar() -> argparse.ArgumentParser:
    """Every command with its options. What was understood has a ``run``."""
    parser = argparse.ArgumentParser(
        prog="lab-kiosk", description="The touchscreen of a school district's Innovation Lab."
    )
    parser.add_argument("--version", action="version", version=PROGRAM)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (
        run,
        lab,
        badge,
        trust,
        paper,
        journal,
        importing,
        export,
        report,
        purging,
        demo,
        hardware,
        camera,
        flows,
        staff,
        reservations,
        visits,
        stocktake,
        central,
        sync,
    ):
        module.add(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command. Exit codes: 0 done, 1 said why not, 2 not understood."""
    given = grammar().parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        code: int = given.run(given)
    except EnvironmentProblem as problem:
        if problem.code == "database_in_use":
            return say(f"The kiosk is running, or another command: close it first. ({problem})", 1)
        return say(f"{problem}", 1)
    except UnicodeDecodeError as error:
        return say(f"that is no text file: {error}", 1)
    except OSError as error:
        return say(f"{error.filename or 'the system'}: {error.strerror}", 1)
    return code
