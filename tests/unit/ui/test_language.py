# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtQml import QQmlEngine

from lab_kiosk import paths
from lab_kiosk.ui.qt.language import Languages


def test_a_process_speaks_one_language_at_a_time(qapp: QObject) -> None:
    engine = QQmlEngine()
    one, other = (Languages(paths.resources() / "i18n", engine) for _ in range(2))
    one.speak("es")
    assert QCoreApplication.translate("HomeScreen", "Borrow") == "Pedir prestado"
    assert QLocale().language() == QLocale.Language.Spanish
    other.speak("en")
    assert QCoreApplication.translate("HomeScreen", "Borrow") == "Borrow"
    assert QCoreApplication.translate("TimeWords", "%n minute(s)", "how long something takes", 1) == "1 minute"
    other.be_silent()
    other.be_silent()


def test_a_language_that_was_never_released_is_an_error(qapp: QObject) -> None:
    with pytest.raises(FileNotFoundError):
        Languages(paths.resources() / "i18n", QQmlEngine()).speak("xx")
