# SPDX-License-Identifier: Apache-2.0
"""The gate for words: nothing untranslated, nothing that can never be translated, nothing stale."""

from pathlib import Path

import pytest

import translations

SCREEN = """import QtQuick

Item {
    property int count: 2
    property string greeting: qsTr("Welcome back, %1").arg("Ada")
    property string ready: qsTr("%n headset(s) ready", "", count)
}
"""


def finish(ts: Path, answers: dict[str, list[str]]) -> None:
    """Translate ``ts`` the way a translator does, in its own XML."""
    text = ts.read_text(encoding="utf-8")
    for source, forms in answers.items():
        before, found, after = text.partition(f"<source>{source}</source>")
        if not found:
            continue
        open_tag, _, rest = after.partition('<translation type="unfinished">')
        _, _, rest = rest.partition("</translation>")
        body = forms[0] if len(forms) == 1 else "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        text = f"{before}{found}{open_tag}<translation>{body}</translation>{rest}"
    ts.write_text(text, encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with two words on one screen, in perfect English, Spanish and Arabic."""
    (tmp_path / "resources" / "qml").mkdir(parents=True)
    (tmp_path / "lab_kiosk").mkdir()
    (tmp_path / "resources" / "qml" / "Home.qml").write_text(SCREEN)
    assert translations.update(tmp_path) == []
    i18n = tmp_path / "resources" / "i18n"
    finish(i18n / "lab_kiosk_en.ts", {"%n headset(s) ready": ["%n headset ready", "%n headsets ready"]})
    spanish = {
        "Welcome back, %1": ["Hola de nuevo, %1"],
        "%n headset(s) ready": ["Un visor listo", "%n visores listos"],
    }
    finish(i18n / "lab_kiosk_es.ts", spanish)
    arabic = {
        "Welcome back, %1": ["مرحبًا بعودتك، %1"],
        "%n headset(s) ready": [
            "لا نظارات جاهزة",
            "نظارة جاهزة",
            "نظارتان جاهزتان",
            "%n نظارات جاهزة",
            "%n نظارة جاهزة",
            "%n نظارة جاهزة",
        ],
    }
    finish(i18n / "lab_kiosk_ar.ts", arabic)
    assert translations.update(tmp_path) == []
    return tmp_path


def spoil(house: Path, name: str, right: str, wrong: str) -> list[str]:
    path = next(house.rglob(name))
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    return translations.check(house)


def test_a_complete_house_passes(house: Path) -> None:
    assert translations.check(house) == []


def test_english_keeps_plurals_alone(house: Path) -> None:
    known = translations.messages(house / "resources" / "i18n" / "lab_kiosk_en.ts")
    assert [message.source for message in known] == ["%n headset(s) ready"]


def test_what_was_released_is_what_qt_says(house: Path) -> None:
    from PySide6.QtCore import QTranslator

    spanish = QTranslator()
    assert spanish.load(str(house / "resources" / "i18n" / "lab_kiosk_es.qm"))
    assert spanish.translate("Home", "Welcome back, %1") == "Hola de nuevo, %1"
    assert [spanish.translate("Home", "%n headset(s) ready", "", n) for n in (1, 2)] == [
        "Un visor listo",
        "%n visores listos",
    ]
    arabic = QTranslator()
    assert arabic.load(str(house / "resources" / "i18n" / "lab_kiosk_ar.qm"))
    assert [arabic.translate("Home", "%n headset(s) ready", "", n) for n in (0, 1, 2, 3, 11)] == [
        "لا نظارات جاهزة",
        "نظارة جاهزة",
        "نظارتان جاهزتان",
        "%n نظارات جاهزة",
        "%n نظارة جاهزة",
    ]


def test_a_new_word_that_nobody_collected_fails(house: Path) -> None:
    problems = spoil(house, "Home.qml", "Welcome back", "Good to see you")
    assert any("does not know" in problem and "Good to see you" in problem for problem in problems)
    assert any("no source says any more" in problem for problem in problems)


def test_a_new_word_that_nobody_translated_fails(house: Path) -> None:
    spoil(house, "Home.qml", "Welcome back", "Good to see you")
    assert translations.update(house) == []
    assert translations.check(house) == [
        f'lab_kiosk_{language}.ts: Home: "Good to see you, %1" has no finished translation.'
        for language in ("ar", "es")
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "lesson"),
    [
        ("Hola de nuevo, %1", "Hola de nuevo, %2", "placeholders"),
        ("Hola de nuevo, %1", "Hola de nuevo", "placeholders"),
        ("Hola de nuevo, %1", "Hola de nuevo, %1 %n", "%n"),
        ("%n visores listos", "visores listos", "%n"),
        ("Hola de nuevo, %1", "", "no finished translation"),
        ("<translation>Hola", '<translation type="unfinished">Hola', "no finished translation"),
    ],
)
def test_a_translation_that_breaks_its_promise_fails(house: Path, right: str, wrong: str, lesson: str) -> None:
    assert any(lesson in problem for problem in spoil(house, "lab_kiosk_es.ts", right, wrong))


def test_a_release_older_than_its_source_fails(house: Path) -> None:
    problems = spoil(house, "lab_kiosk_es.ts", "Hola de nuevo", "Bienvenida de nuevo")
    assert problems == ["lab_kiosk_es.qm is not what lab_kiosk_es.ts says. Run `make translations`."]


@pytest.mark.parametrize("language", ["ar", "es"])
def test_a_missing_language_fails(house: Path, language: str) -> None:
    (house / "resources" / "i18n" / f"lab_kiosk_{language}.ts").unlink()
    assert translations.check(house) == [f"lab_kiosk_{language}.ts does not exist. Run `make translations`."]


@pytest.mark.parametrize(
    ("right", "wrong", "lesson"),
    [
        ("مرحبًا بعودتك، %1", "مرحبًا بعودتك", "placeholders"),
        ("<numerusform>نظارتان جاهزتان</numerusform>", "<numerusform></numerusform>", "no finished translation"),
    ],
)
def test_every_arabic_form_is_demanded(house: Path, right: str, wrong: str, lesson: str) -> None:
    assert any(lesson in problem for problem in spoil(house, "lab_kiosk_ar.ts", right, wrong))


def test_a_language_on_its_way_may_be_incomplete(house: Path) -> None:
    i18n = house / "resources" / "i18n"
    (i18n / "lab_kiosk_pl.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="pl"></TS>')
    assert translations.update(house) == []
    assert translations.check(house) == []


@pytest.mark.parametrize("call", ['translate("Home", f"Hello {name}")', 'self.tr("Hello " + name)'])
def test_python_that_builds_a_text_before_translating_fails(house: Path, call: str) -> None:
    (house / "lab_kiosk" / "words.py").write_text(f"text = {call}\n")
    assert any("words.py:1:" in problem and "one plain literal" in problem for problem in translations.check(house))


@pytest.mark.parametrize("call", ["qsTr(`Hello ${name}`)", 'qsTr("Hello " + name)'])
def test_qml_that_builds_a_text_before_translating_fails(house: Path, call: str) -> None:
    problems = spoil(house, "Home.qml", 'qsTr("Welcome back, %1")', call)
    assert any("Home.qml:5:" in problem and "one plain literal" in problem for problem in problems)
