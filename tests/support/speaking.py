# SPDX-License-Identifier: Apache-2.0
"""The words of the screens in one of their languages, as a kiosk loads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from lab_kiosk import paths


@contextmanager
def speaking(language: str) -> Iterator[None]:
    if language == "en":
        yield
        return
    translator = QTranslator()
    assert translator.load(str(paths.resources() / "i18n" / f"lab_kiosk_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
