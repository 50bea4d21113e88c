# SPDX-License-Identifier: Apache-2.0
"""The demos that ship: a lab could open its doors with them, in every language, with no network."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import zxingcpp

from lab_kiosk import paths
from lab_kiosk.application.lab_plan import LabPlan
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.demo_preview import glimpse
from lab_kiosk.domain.launch import Page, Quest
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.ui.presenters.session import qr_rows

FOLDER = paths.resources() / "demos"
CATALOGUE = catalogue.load(FOLDER, allow_list.load(paths.resources() / "sample" / "programs.toml"))
DEMOS = CATALOGUE.all()
PAGES = [demo for demo in DEMOS if isinstance(demo.launch, Page)]
SPOKEN = {"en", "es", "ar"}
SENTENCE = 12
"""Words of the longest sentence that a ten-year-old reads without stopping."""
LONG_WORD = 12
"""Letters. A text may have one such word in five, not more."""
LONGEST_PAGE_FILE = 300
OUTSIDE = re.compile(
    r"""https?:|//[a-z]|\burl\((?!["']?(inter|arabic)-)|@import|\bfetch\(|XMLHttpRequest|WebSocket|EventSource
    |sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|\bimport\(|navigator\.geo|getUserMedia|<a\s|<input
    |<form|<textarea|<iframe|\binnerHTML\b|\beval\(""",
    re.VERBOSE,
)
COMMENT = re.compile(r"(?m)^\s*(//|/\*|<!--).*$|(?<=[;{},]) // .*$")
STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"


def data(file: Path, name: str) -> Any:
    """A constant of a page's data file, which is JSON."""
    text = file.read_text("utf-8")
    found = re.search(rf"const {name} = (.*?);\n(?=\n|\Z)", text, re.DOTALL)
    assert found, f"{file.name} has no {name}"
    return json.loads(found[1])


def pages(demo: Manifest) -> Path:
    assert isinstance(demo.launch, Page)
    return FOLDER / demo.id / demo.launch.folder


def test_nothing_is_wrong_with_them() -> None:
    assert CATALOGUE.problems == ()


def test_they_run_in_many_ways_and_need_no_network() -> None:
    kinds = {type(demo.launch).__name__ for demo in DEMOS}
    assert kinds >= {"Program", "Web", "Ai", "Manual", "Video", "Quest"}
    assert not any(isinstance(demo.launch, Page) and demo.launch.needs_network for demo in DEMOS)


@pytest.mark.parametrize("demo", DEMOS, ids=lambda demo: demo.id)
def test_every_text_is_there_in_every_language(demo: Manifest) -> None:
    assert [place for place, words in demo.texts() if not set(words) >= SPOKEN] == []


@pytest.mark.parametrize("demo", DEMOS, ids=lambda demo: demo.id)
def test_a_ten_year_old_reads_it(demo: Manifest) -> None:
    for place, words in demo.texts():
        if place == "launch.staff_text" or any(place == safety.id and safety.ack == "staff" for safety in demo.safety):
            continue
        for language in ("en", "es"):
            for sentence in re.split(r"[.!?:]+", words[language]):
                assert len(sentence.split()) <= SENTENCE, f"{place}.{language}: {sentence}"
            written = words[language].split()
            assert sum(len(word) > LONG_WORD for word in written) <= max(1, len(written) // 5), f"{place}.{language}"


@pytest.mark.parametrize("demo", DEMOS, ids=lambda demo: demo.id)
def test_each_has_what_a_visitor_and_a_pilot_need(demo: Manifest) -> None:
    assert demo.picture
    assert demo.before
    assert demo.quizzes
    assert demo.questions
    assert demo.takeaway
    assert re.fullmatch(r"PILOT-\d{4}-\d{3}", demo.pilot_id)
    assert demo.log.xapi_activity.endswith(f"/{demo.id}")


def test_no_two_count_for_the_same_pilot() -> None:
    pilots = [demo.pilot_id for demo in DEMOS]
    assert len(pilots) == len(set(pilots))


@pytest.mark.parametrize("demo", DEMOS, ids=lambda demo: demo.id)
def test_a_phone_reads_the_page_to_take_home(demo: Manifest) -> None:
    rows = np.array([[row == "0" for row in line] for line in qr_rows(demo.takeaway)], dtype=np.uint8) * 255
    picture = np.pad(np.kron(rows, np.ones((6, 6), dtype=np.uint8)), 24, constant_values=255)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [demo.takeaway]


@pytest.mark.parametrize("demo", [demo for demo in DEMOS if demo.quizzes], ids=lambda demo: demo.id)
def test_the_right_answer_is_not_always_the_same_button(demo: Manifest) -> None:
    asked = [question for quiz in demo.quizzes for question in quiz.questions]
    assert all(question.why for question in asked)
    assert len(asked) < 2 or len({question.correct for question in asked}) > 1


def test_whoever_cannot_wear_a_headset_is_offered_the_same_sky() -> None:
    assert CATALOGUE.get("solar-walk").audience.alternative == "solar-flat"
    assert CATALOGUE.get("solar-flat").equipment == ()


@pytest.mark.parametrize(("years", "offered"), [(9, "solar-flat"), (12, None), (15, None)])
def test_a_headset_is_for_ten_and_up_and_a_nine_year_old_has_the_same_sky(years: int, offered: str | None) -> None:
    seen = glimpse(CATALOGUE.get("solar-walk"), DEMOS, years)
    assert (seen.alternative.id if seen.alternative else None) == offered


def test_no_demo_is_laxer_than_the_devices_that_it_claims() -> None:
    """The sample lab's own: what a preview of the ages says is what the kiosk will say."""
    plan = msgspec.convert(tomllib.loads((paths.resources() / "sample" / "lab.toml").read_text("utf-8")), LabPlan)
    for demo in DEMOS:
        classes = {claim.equipment_class for claim in demo.equipment}
        assert demo.audience.min_age >= max((m.min_age for m in plan.models if m.equipment_class in classes), default=0)


def test_what_runs_on_a_headset_can_be_shown_without_one() -> None:
    for demo in DEMOS:
        if isinstance(demo.launch, Quest):
            assert CATALOGUE.get(demo.audience.alternative).equipment == ()
            assert demo.time.cooldown > 0
            assert demo.audience.min_age >= 10


@pytest.mark.parametrize("demo", PAGES, ids=lambda demo: demo.id)
def test_a_page_names_nothing_outside_its_folder(demo: Manifest) -> None:
    for file in sorted(pages(demo).iterdir()):
        if file.suffix in {".js", ".html", ".css"}:
            code = COMMENT.sub("", file.read_text("utf-8"))
            assert [found[0] for found in OUTSIDE.finditer(code)] == [], file.name
            assert len(code.splitlines()) <= LONGEST_PAGE_FILE, file.name
    for named in re.findall(r'(?:src|href)="([^"]+)"', (pages(demo) / "index.html").read_text("utf-8")):
        assert (pages(demo) / named).is_file(), named


@pytest.mark.parametrize(
    "line", ["fetch('x')", 'src="https://lab.example.org/x.js"', "url(x.png)", "localStorage.a = 1", "x.innerHTML = y"]
)
def test_a_reference_to_the_outside_is_recognised(line: str) -> None:
    assert OUTSIDE.search(COMMENT.sub("", line))


@pytest.mark.parametrize("demo", PAGES, ids=lambda demo: demo.id)
def test_a_page_forbids_itself_everything_else(demo: Manifest) -> None:
    assert f'"Content-Security-Policy" content="{STRICT}"' in (pages(demo) / "index.html").read_text("utf-8")


SHARED = ("kit.js", "look.css", "inter-medium.woff2", "inter-bold.woff2", "Inter-LICENSE.txt")
SHARED += ("arabic-regular.woff2", "arabic-bold.woff2", "Arabic-LICENSE.txt")


@pytest.mark.parametrize("name", SHARED)
def test_what_the_pages_share_is_the_same_everywhere(name: str) -> None:
    """A folder is a whole demo, so each has a copy."""
    assert len({(pages(demo) / name).read_bytes() for demo in PAGES}) == 1


@pytest.mark.parametrize("demo", PAGES, ids=lambda demo: demo.id)
def test_a_page_has_the_same_words_in_every_language_and_uses_each(demo: Manifest) -> None:
    words = data(pages(demo) / "words.js", "WORDS")
    assert set(words) == SPOKEN
    assert {tuple(said) for said in words.values()} == {tuple(words["en"])}
    code = "".join(file.read_text("utf-8") for file in pages(demo).iterdir() if file.suffix in {".js", ".html"})
    code = code.replace((pages(demo) / "words.js").read_text("utf-8"), "")
    made = set(re.findall(r"`(\w+_)\$\{", code))
    named = {key for key in words["en"] if re.search(rf"""["'.]{key}["']|\b{key}:""", code)}
    assert [key for key in words["en"] if key not in named and key[: key.find("_") + 1] not in made] == []
    for language in sorted(SPOKEN):
        for key, text in words[language].items():
            assert re.findall(r"%\d", text) == re.findall(r"%\d", words["en"][key]), key
            for sentence in re.split(r"[.!?:]+", text):
                assert len(sentence.split()) <= SENTENCE, f"{language}.{key}: {sentence}"


@pytest.mark.parametrize(("word", "es", "ar"), [("Stop", "Detener", "إيقاف"), ("Done", "Listo", "تم")])
def test_an_act_has_the_same_word_in_every_demo_and_on_the_kiosk(word: str, es: str, ar: str) -> None:
    """Pages and programs said *Parar*, توقف and انتهيت, where the kiosk around them says something else."""
    said = [data(pages(demo) / "words.js", "WORDS") for demo in PAGES]
    files = [*FOLDER.glob("*/words.toml"), paths.resources() / "browser" / "words.toml"]
    said += [tomllib.loads(file.read_text("utf-8")) for file in files]
    named = [(words, key) for words in said for key, text in words["en"].items() if text == word]
    assert len(named) >= 3
    assert {(words["es"][key], words["ar"][key]) for words, key in named} == {(es, ar)}


def test_both_walks_tell_of_the_same_sky() -> None:
    table = data(FOLDER / "solar-flat" / "web" / "planets.js", "PLANETS")
    walk = tomllib.loads((FOLDER / "solar-walk" / "planets.toml").read_text("utf-8"))["stops"]
    assert [planet["distance"] for planet in table] == [stop["distance"] for stop in walk]
    for planet, stop in zip(table, walk, strict=True):
        assert planet["fact"].items() <= stop["fact"].items()


def test_the_guesser_reads_four_texts_of_like_size_in_each_language() -> None:
    texts = data(FOLDER / "word-guesser" / "web" / "texts.js", "TEXTS")
    assert set(texts) == SPOKEN
    assert {tuple(parts) for parts in texts.values()} == {("weather", "old", "new", "recipes")}
    assert {len(sentences) for text in texts.values() for sentences in text.values()} == {26}
    assert all(
        line.endswith(".") and line == line.lower() and not any(unicodedata.combining(mark) for mark in line)
        for text in texts.values()
        for part in text.values()
        for line in part
    )


def test_the_guide_s_own_example_is_a_demo(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[3] / "docs" / "DEMOS.md").read_text("utf-8")
    manifest = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)[0]
    folder = tmp_path / "plant-quiz"
    (folder / "web").mkdir(parents=True)
    (folder / "demo.toml").write_text(manifest, "utf-8")
    (folder / "web" / "index.html").write_text("<!doctype html>", "utf-8")
    demo, reasons = catalogue.examine(folder, allow_list.AllowList())
    assert reasons == ()
    assert demo is not None
    assert [place for place, words in demo.texts() if set(words) != {"en", "es"}] == []
