# SPDX-License-Identifier: Apache-2.0
"""Run every `tests/benchmarks/bench_*.py`, show what it prints, and keep it in `docs/BENCHMARKS.md`.

    python packaging/tools/benchmarks.py [--keep] [WORD ...]     only the benchmarks whose name holds one of the words

A benchmark is a script that prints one small table. It measures and never judges: what has to hold is a test.
A partial run prints only, so that the page shows one machine at one time; with ``--keep`` its sections replace those of
the page, and each says what it was measured on.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "BENCHMARKS.md"


def machine() -> str:
    """What the figures were measured on, in one line."""
    cpuinfo = Path("/proc/cpuinfo")
    models = [
        line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")
    ]
    model = models[0] if models else platform.machine()
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, Qt {version('PySide6')}"
    )


def run(script: Path) -> tuple[str, int]:
    """Run one benchmark, showing its lines as they come; its output and its exit code."""
    lines: list[str] = []
    environment = os.environ | {
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'packaging' / 'tools'}",
        "PYTHONUNBUFFERED": "1",
    }
    with subprocess.Popen(
        [sys.executable, str(script)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            lines.append(line)
    return "".join(lines).strip(), process.returncode


def merged(page: str, sections: dict[str, str]) -> str:
    """The page with these sections (title and text) in place of its own of that title, in the order of the titles."""
    head, *old = page.split("\n## ")
    known = {title: text for title, _, text in (part.partition("\n\n") for part in old)}
    known |= {title: text.strip("\n") + "\n" for title, text in sections.items()}
    return "\n## ".join([head, *(f"{title}\n\n{known[title]}" for title in sorted(known))])


def main(words: list[str], *, keep: bool) -> int:
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    chosen = [script for script in scripts if not words or any(word in script.stem for word in words)]
    if not chosen:
        print(
            "No such benchmark. There are: " + (", ".join(s.stem.removeprefix("bench_") for s in scripts) or "none yet")
        )
        return 1
    print(machine())
    sections, failed = [], []
    for script in chosen:
        title = script.stem.removeprefix("bench_").replace("_", " ")
        print(f"\n== {title}", flush=True)
        output, code = run(script)
        sections.append((title.capitalize(), f"```\n{output}\n```\n"))
        if code:
            failed.append(script.name)
    if failed:
        print(f"Did not finish: {', '.join(failed)}. {PAGE.relative_to(ROOT)} was left as it was.")
        return 1
    if not words:
        head = f"# Benchmarks\n\nWritten by `make bench`. Measured on {machine()}.\n"
        PAGE.write_text("\n".join([head, *(f"## {title}\n\n{text}" for title, text in sections)]), encoding="utf-8")
        print(f"\nWritten to {PAGE.relative_to(ROOT)}")
    elif keep:
        measured = {title: f"On {machine()}:\n\n{text}" for title, text in sections}
        PAGE.write_text(merged(PAGE.read_text("utf-8"), measured), encoding="utf-8")
        print(f"\nKept in {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", help="only benchmarks whose name holds one of these")
    parser.add_argument("--keep", action="store_true", help="put what a partial run measured into the page")
    asked = parser.parse_args()
    sys.exit(main(asked.words, keep=asked.keep))
