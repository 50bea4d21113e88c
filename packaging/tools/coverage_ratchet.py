# SPDX-License-Identifier: Apache-2.0
"""No file is covered less than it was: compares `build/coverage.json` with `tests/coverage_ratchet.toml`.

The packages named there as complete are covered whole, lines and branches; every other file has a floor in whole per
cent that may only rise. `--raise` writes the floors that rose, adds new files and forgets files that are gone; it never
lowers one.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "tests" / "coverage_ratchet.toml"
HEAD = """\
# SPDX-License-Identifier: Apache-2.0
# How much of each file the tests reach, lines and branches together, in whole per cent. `make coverage` compares,
# `make coverage-raise` writes what rose. A floor is never lowered by hand without a reason in the commit that does it.

# Every line and every branch of these has a test that reaches it.
complete = [{complete}]

[floors]
"""


@dataclass(frozen=True)
class Covered:
    percent: float
    missing: str  # lines and branches that no test reached, for a person to read


@dataclass(frozen=True)
class Ratchet:
    complete: tuple[str, ...]
    floors: dict[str, int]

    def wholly(self, file: str) -> bool:
        """Whether ``file`` belongs to a package that is covered whole."""
        return any(file.startswith(f"{package}/") for package in self.complete)


def read_ratchet(path: Path) -> Ratchet:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Ratchet(tuple(data["complete"]), dict(data["floors"]))


def read_report(path: Path) -> dict[str, Covered]:
    """The JSON report of coverage.py, by file, with forward slashes."""
    report = json.loads(path.read_text(encoding="utf-8"))
    return {file.replace("\\", "/"): _covered(entry) for file, entry in report["files"].items()}


def _covered(entry: dict[str, object]) -> Covered:
    match entry:
        case {
            "summary": {"percent_covered": int() | float() as percent},
            "missing_lines": list() as lines,
            "missing_branches": list() as branches,
        }:
            jumps = [f"{start}->{'exit' if end < 0 else end}" for start, end in branches if end not in lines]
            return Covered(float(percent), ", ".join([*_spans(lines), *jumps]))
        case _:
            message = "coverage.json has no branches: is `branch = true` still set in pyproject.toml?"
            raise SystemExit(message)


def _spans(lines: list[int]) -> list[str]:
    spans: list[list[int]] = []
    for line in sorted(lines):
        if spans and spans[-1][-1] == line - 1:
            spans[-1].append(line)
        else:
            spans.append([line])
    return [str(span[0]) if len(span) == 1 else f"{span[0]}-{span[-1]}" for span in spans]


def problems(ratchet: Ratchet, report: dict[str, Covered]) -> list[str]:
    """What fell, what never got a floor, and what has one without being there."""
    found = []
    for file, covered in sorted(report.items()):
        if ratchet.wholly(file):
            if covered.missing:
                found.append(f"{file} is covered whole, and no test reaches {covered.missing}.")
        elif file not in ratchet.floors:
            found.append(f"{file} ({covered.percent:.0f} %) has no floor yet: `make coverage-raise` writes it.")
        elif math.floor(covered.percent) < ratchet.floors[file]:
            found.append(
                f"{file} fell from {ratchet.floors[file]} % to {covered.percent:.1f} %: "
                f"no test reaches {covered.missing}."
            )
    gone = sorted(set(ratchet.floors) - set(report))
    return found + [f"{file} has a floor and is not there: `make coverage-raise` forgets it." for file in gone]


def raised(ratchet: Ratchet, report: dict[str, Covered]) -> Ratchet:
    """The ratchet after this run: no floor lower, new files in, gone files out."""
    floors = {
        file: max(ratchet.floors.get(file, 0), math.floor(covered.percent))
        for file, covered in sorted(report.items())
        if not ratchet.wholly(file)
    }
    return Ratchet(ratchet.complete, floors)


def render(ratchet: Ratchet) -> str:
    complete = ", ".join(f'"{package}"' for package in ratchet.complete)
    return HEAD.format(complete=complete) + "".join(f'"{file}" = {floor}\n' for file, floor in ratchet.floors.items())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path, help="coverage.py's JSON report")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    parser.add_argument("--raise", dest="up", action="store_true", help="write the floors that rose")
    arguments = parser.parse_args()
    ratchet, report = read_ratchet(arguments.floors), read_report(arguments.report)
    if arguments.up:
        ratchet = raised(ratchet, report)
        arguments.floors.write_text(render(ratchet), encoding="utf-8")
    found = problems(ratchet, report)
    for sentence in found:
        print(sentence)
    if not found:
        print(f"{len(report)} files are covered as well as before, or better.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
