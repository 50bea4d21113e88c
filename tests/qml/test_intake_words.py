# SPDX-License-Identifier: Apache-2.0
"""Why a file or a row of it is refused: in the language of the glass, with every value of the file in its place."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from lab_kiosk import paths
from lab_kiosk.domain.sheets.reasons import ENGLISH, Why
from tests.qml.test_find_words import LANGUAGES
from tests.support.speaking import speaking
from tests.unit.ui.test_intake import NEVER_REFUSED

OF_FILES = list(Why)[: list(Why).index(Why.NO_COLUMN) + 1]
OF_ROWS = [why for why in Why if why not in {*OF_FILES, *NEVER_REFUSED}]


@pytest.fixture
def engine(qapp: QObject) -> QQmlEngine:
    made = QQmlEngine()
    made.addImportPath(str(paths.resources() / "qml"))
    for singleton in ("IntakeReasonWords", "IntakeFileWords"):
        assert made.singletonInstance("LabKiosk.Words", singleton)
    return made


def values(why: Why) -> list[str]:
    return ["3.56E+14", "$&", "(c)"][: len(set(re.findall(r"{([0-9])}", ENGLISH[why])))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_is_a_sentence_of_its_own_that_keeps_what_the_file_says(
    engine: QQmlEngine, language: str
) -> None:
    rows = engine.singletonInstance("LabKiosk.Words", "IntakeReasonWords")
    files = engine.singletonInstance("LabKiosk.Words", "IntakeFileWords")
    with speaking(language):
        told = {why: rows.told(why, [*values(why), "tag"], "") for why in OF_ROWS}
        told |= {why: files.told(why, [*values(why), "Asset Tag"]) for why in OF_FILES}
        below = rows.told(Why.NO_DAY, ["2/30/26"], "Purchase Date")
    assert len(set(told.values())) == len(told)
    assert not [why for why, text in told.items() if "%" in text or not text.strip()]
    for why in set(OF_ROWS) - {Why.NEEDED}:
        assert not [value for value in values(why) if value not in told[why]], why
    assert ("2/30/26" in below, "Purchase Date" in below) == (True, True)
    if language != "en":
        assert told[Why.EMPTY] != "The file is empty."
