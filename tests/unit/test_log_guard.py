# SPDX-License-Identifier: Apache-2.0
"""The guard in tests/conftest.py itself: it fails what it should, and lets a declared record through."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).parents[1] / "conftest.py"

TESTS = """
import logging
import threading

def test_declared(caplog):
    with caplog.at_level(logging.WARNING):
        logging.getLogger("door").warning("ajar")

def test_declared_for_one_logger(caplog):
    with caplog.at_level(logging.ERROR, logger="door"):
        logging.getLogger("door").error("stuck")

def test_below_a_warning():
    logging.getLogger("door").info("open")

def test_surprise():
    logging.getLogger("door").warning("ajar")

def test_surprise_of_a_thread():
    thread = threading.Thread(target=logging.getLogger("door").error, args=["stuck"])
    thread.start()
    thread.join()

def test_worse_than_declared(caplog):
    with caplog.at_level(logging.WARNING):
        logging.getLogger("door").critical("gone")
"""


def test_a_surprise_in_the_log_fails_its_test_and_a_declared_record_does_not(tmp_path: Path) -> None:
    shutil.copy(CONFTEST, tmp_path)
    (tmp_path / "test_door.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nlog_level = NOTSET\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", "-rE", "--tb=short", tmp_path],
        check=False,
        cwd=tmp_path,
        env=os.environ | {"COLUMNS": "160"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert "6 passed, 3 errors" in done.stdout
    for name in ("test_surprise", "test_surprise_of_a_thread", "test_worse_than_declared"):
        assert f"ERROR test_door.py::{name} - Failed: Logged without being declared" in done.stdout
    assert "CRITICAL door: gone" in done.stdout
