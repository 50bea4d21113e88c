# SPDX-License-Identifier: Apache-2.0
"""What every test stands on: no screen, no home directory, no surprise in a log, and Qt without widgets."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before anything imports Qt. A screen can still be asked for: QT_QPA_PLATFORM=xcb make test
_home = tempfile.TemporaryDirectory(prefix="lab-kiosk-tests-", ignore_cleanup_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")  # the same pixels on every machine
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns in any other encoding
os.environ.pop("LANGUAGE", None)
for _name, _folder in {
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
}.items():
    if _name == "XDG_RUNTIME_DIR" and "WAYLAND_DISPLAY" in os.environ and os.environ["QT_QPA_PLATFORM"] != "offscreen":
        continue  # the compositor's socket lives there
    _path = Path(_home.name, _folder)
    _path.mkdir(mode=0o700)
    os.environ[_name] = str(_path)

PATIENCE_MS = 60_000
"""How long a test waits for a condition before it says that it never came."""

# No deadline: a slow machine is no bug. HYPOTHESIS_PROFILE=thorough looks longer.
settings.register_profile("fast", max_examples=60, deadline=None, print_blob=True)
settings.register_profile("thorough", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


class PatientBot(QtBot):
    """Waits for a condition as long as it takes: on a busy machine five seconds are no proof that it never comes."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - Qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802 - Qt's name
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk draws with Qt Quick alone, so its tests run without Qt Widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


class _Surprises(logging.Handler):
    """Keeps each warning or worse that the running test did not say it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        declared = (logging.getLogger(record.name).level, logging.getLogger().level)
        if record.levelno not in declared:
            self.records.append(record)


@pytest.fixture(autouse=True)
def no_surprise_in_the_log() -> Iterator[None]:
    """Fail a test that logs a warning or worse without having declared it.

    Declare it where it is expected, with its very level: ``with caplog.at_level(logging.WARNING): ...``
    (add ``logger="hardware.camera"`` to expect it of that logger alone).
    """
    surprises = _Surprises()
    logging.getLogger().addHandler(surprises)
    yield
    logging.getLogger().removeHandler(surprises)
    if surprises.records:
        said = "\n".join(f"  {r.levelname} {r.name}: {r.getMessage()}" for r in surprises.records)
        pytest.fail(f"Logged without being declared by caplog.at_level(...):\n{said}", pytrace=False)
