# SPDX-License-Identifier: Apache-2.0
"""PouchDB: the events as documents in LevelDB, replicated to an express-pouchdb over loopback HTTP."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.benchmarks.yardsticks import HOME, PATIENCE, got

FOLDER = HOME / "pouchdb"
PACKAGES = ("pouchdb@9", "express@4", "express-pouchdb@4")


def push(events: Path, folder: Path) -> float | str:
    """Seconds for the replication, or why it was not measured."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "node and npm are not here"
    install = [npm, "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(FOLDER), *PACKAGES]
    if why := got(FOLDER / "ready", [install]):
        return why
    done = subprocess.run(
        [node, str(Path(__file__).with_suffix(".js")), str(events), str(folder)],
        env=os.environ | {"NODE_PATH": str(FOLDER / "node_modules")},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return float(done.stdout) if done.returncode == 0 else f"it failed: {done.stderr.strip()[-200:]}"
