# SPDX-License-Identifier: Apache-2.0
"""The canary for docs/adr/0002-qt-version.md: does the installed PySide6 give back references that it never took?

Run in a process of its own, because a release that fails this aborts the interpreter some hundred calls later.
"""

import json
import subprocess
import sys

import pytest

CALLS = 200

CANARY = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QMutex, QObject, QTimer, Signal, Slot

application = QCoreApplication([])

class Bell(QObject):
    rung = Signal()
    told = Signal(bool)

    @Slot()
    def answer(self):
        pass

bell, timer, mutex = Bell(), QTimer(), QMutex()
bell.rung.connect(bell.answer)
calls = {
    "emit a signal": lambda: bell.rung.emit(),
    "emit a bool": lambda: bell.told.emit(True),
    "process events": lambda: application.processEvents(),
    "send posted events": lambda: QCoreApplication.sendPostedEvents(),
    "set a name": lambda: bell.setObjectName("bell"),
    "set a property": lambda: bell.setProperty("loud", False),
    "ask for no parent": lambda: bell.parent(),
    "ask a timer": lambda: timer.isActive(),
    "start and stop a timer": lambda: (timer.start(1000), timer.stop()),
    "block signals": lambda: bell.blockSignals(False),
    "lock and unlock": lambda: (mutex.lock(), mutex.unlock()),
}
drift = {}
for name, call in calls.items():
    call()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(%(calls)d):
        call()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    drift[name] = [b - a for a, b in zip(before, after)]
print(json.dumps(drift), flush=True)
"""


@pytest.fixture(scope="module")
def drift() -> dict[str, list[int]]:
    done = subprocess.run(
        [sys.executable, "-c", CANARY % {"calls": CALLS}], check=False, capture_output=True, text=True
    )
    assert done.stdout, f"PySide6 ended the interpreter before it could count (exit {done.returncode}): {done.stderr}"
    counted: dict[str, list[int]] = json.loads(done.stdout)
    return counted


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal: nothing can be counted or lost"
)
def test_no_call_loses_a_reference_to_none_true_or_false(drift: dict[str, list[int]]) -> None:
    losing = {call: lost for call, lost in drift.items() if min(lost) < -CALLS // 2}
    assert not losing, f"references lost to [None, True, False] in {CALLS} calls each: {losing}"


def test_the_canary_counts_every_call(drift: dict[str, list[int]]) -> None:
    assert len(drift) == 11
