# SPDX-License-Identifier: Apache-2.0
"""The lab's own pages in a real browser: touched and typed to the end, in every language, with a silent console."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk import paths
from tests.support.browser import Browser, installed

FOLDER = paths.resources() / "demos"
ACTS = {
    "wave-workshop": ("draw", "stack", "beat"),
    "word-guesser": ("write", "compare", "ask"),
    "binary-lights": ("count", "puzzle", "letter"),
    "solar-flat": ("far", "big"),
}
KIOSK_WORDS = tomllib.loads((paths.resources() / "browser" / "words.toml").read_text("utf-8"))
PANELS = {"landscape": (1920, 1080), "portrait": (1080, 1920), "small": (1366, 768)}
SMALL_MM = 84 / 1920
"""The side of a target as a part of the panel's longer side: 20 mm on 21.5 inches."""
TARGETS = """[...document.querySelectorAll('button, input')].filter(e => e.offsetParent)
    .map(e => [e.textContent || e.ariaLabel, e.getBoundingClientRect()])"""
ESCAPED = f"""{TARGETS}.filter(([, r]) => r.left < -1 || r.top < -1 || r.right > innerWidth + 1
    || r.bottom > innerHeight + 1).map(([name]) => name)"""
COVERED = """[...document.querySelectorAll('button')].filter(e => e.offsetParent).filter(e => {
    const r = e.getBoundingClientRect();
    const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
    return top && top !== e && !e.contains(top);
}).map(e => e.textContent)"""
CUT = """[...document.querySelectorAll('header, footer, article, #answer, #truth, .bar, button')]
    .filter(e => e.offsetParent && !e.matches('.world'))
    .filter(e => e.scrollHeight > e.clientHeight + 3 || e.scrollWidth > e.clientWidth + 3)
    .map(e => e.tagName + ' ' + e.textContent)"""
NAMELESS = """[...document.querySelectorAll('button, input')].filter(e => e.offsetParent
    && !(e.textContent.trim() || e.ariaLabel)).length"""

pytestmark = pytest.mark.skipif(installed() is None, reason="no Chromium or Edge is installed here")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(installed() or "", tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def silent(browser: Browser) -> Iterator[None]:
    """Whatever a test does, the page complains of nothing."""
    browser.complaints.clear()
    browser.resize(*PANELS["landscape"])
    yield
    assert browser.complaints == []


def page(demo: str) -> Path:
    return FOLDER / demo / "web" / "index.html"


def texts(browser: Browser, selector: str) -> list[str]:
    found: list[str] = browser.run(f"[...document.querySelectorAll('{selector}')].map(e => e.textContent)")
    return found


def pick(browser: Browser, word: str) -> None:
    done = f"""(() => {{ const wanted = [...document.querySelectorAll('#guesses button')]
        .find(e => e.querySelector('b').textContent === '{word}'); if (wanted) wanted.click(); return !!wanted; }})()"""
    assert browser.run(done), f"{word} is not offered"


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("eased", ["", "&larger=1&contrast=1"], ids=["usual", "larger"])
@pytest.mark.parametrize(("demo", "act"), [(demo, act) for demo, acts in ACTS.items() for act in acts])
def test_every_act_fits_every_panel(
    browser: Browser, demo: str, act: str, eased: str, language: str, panel: str
) -> None:
    browser.resize(*PANELS[panel])
    browser.open(page(demo), f"lang={language}&act={act}&still=1{eased}")
    assert browser.run("document.documentElement.lang") == language
    assert browser.run("getComputedStyle(document.body).direction") == ("rtl" if language == "ar" else "ltr")
    assert browser.run("document.body.dataset.act") == act
    assert browser.run(ESCAPED) == []
    assert browser.run(COVERED) == []
    assert browser.run(NAMELESS) == 0
    assert browser.run(CUT) == []
    side = max(PANELS[panel]) * SMALL_MM - 1
    small = browser.run(f"{TARGETS}.filter(([, r]) => Math.min(r.width, r.height) < {side}).map(([name]) => name)")
    assert small == []
    assert "undefined" not in browser.run("document.body.textContent")


TYPE = """[...document.querySelectorAll('h2, footer p, button')].filter(e => e.offsetParent)
    .map(e => parseFloat(getComputedStyle(e).fontSize))"""
COLOURS = """['--ground', '--text', '--quiet', '--primary']
    .map(name => getComputedStyle(document.documentElement).getPropertyValue(name).trim())"""
MOVES = """Math.max(...[...document.querySelectorAll('*')]
    .map(e => parseFloat(getComputedStyle(e).transitionDuration)))"""


@pytest.mark.parametrize("demo", ACTS)
def test_what_the_visitor_chose_at_the_kiosk_is_heeded(browser: Browser, demo: str) -> None:
    browser.open(page(demo), "lang=en")
    usual, moves = browser.run(TYPE), browser.run(MOVES)
    assert moves > 0.1
    browser.open(page(demo), "lang=en&larger=1")
    grown = browser.run(TYPE)
    assert [after / before for before, after in zip(usual, grown, strict=True)] == pytest.approx(
        [1.35] * len(usual), rel=0.01
    )
    assert browser.run(COLOURS)[0] == "#0B1220"
    browser.open(page(demo), "lang=en&contrast=1")
    assert browser.run(COLOURS) == ["#000000", "#FFFFFF", "#FFFFFF", "#FFD60A"]
    assert browser.run("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    assert browser.run(TYPE) == usual
    browser.open(page(demo), "lang=en&still=1")
    assert browser.run(MOVES) <= 0.001


@pytest.mark.parametrize("demo", ACTS)
def test_done_ends_it(browser: Browser, demo: str) -> None:
    browser.open(page(demo), "lang=es&still=1")
    browser.run("window.close = () => { window.closed_by_us = true; }")
    browser.click(".done")
    assert browser.run("window.closed_by_us")
    assert browser.run("document.querySelector('.end').hidden") is False


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", KIOSK_WORDS)
@pytest.mark.parametrize("demo", ACTS)
def test_in_a_kiosk_help_stands_beside_done(browser: Browser, demo: str, language: str, panel: str) -> None:
    browser.resize(*PANELS[panel])
    kiosk = "globalThis.lab = {{ word: {!r}, help: () => {{ globalThis.called = true; }} }};"
    source = kiosk.format(KIOSK_WORDS[language]["help"])
    script = browser.call("Page.addScriptToEvaluateOnNewDocument", source=source)
    browser.open(page(demo), f"lang={language}&still=1")
    browser.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script["identifier"])
    assert browser.run(ESCAPED) == []
    assert browser.run(COVERED) == []
    browser.click(".help")
    assert browser.run("globalThis.called")


@pytest.mark.parametrize("demo", ACTS)
def test_a_language_that_it_does_not_speak_is_english(browser: Browser, demo: str) -> None:
    browser.open(page(demo), "lang=xx&still=1")
    assert texts(browser, ".done") == ["Done"]


def test_the_lamps_count_by_touch_and_by_key(browser: Browser) -> None:
    browser.open(page("binary-lights"), "lang=en&act=count")
    browser.click("#clear")
    browser.click(".lamp:nth-child(2)")
    browser.key("5", 0x35)
    assert texts(browser, "#sum") == ["9"]
    assert texts(browser, "#parts") == ["8 + 1"]


def test_every_round_of_the_puzzle_can_be_solved_and_only_then_goes_on(browser: Browser) -> None:
    browser.open(page("binary-lights"), "lang=en&act=puzzle")
    rounds = browser.run("Bits.ROUNDS")
    for number in rounds:
        assert browser.run("document.getElementById('next').disabled")
        lamps = browser.run(f"Bits.of({number}, document.querySelectorAll('.lamp').length)")
        assert sum(2**place for place, on in enumerate(reversed(lamps)) if on) == number
        for place, on in enumerate(lamps, start=1):
            if on:
                browser.click(f".lamp:nth-child({place})")
        assert texts(browser, "#sum.good") == [str(number)]
        if number != rounds[-1]:
            browser.click("#next")
    assert "You made them all" in texts(browser, "#task")[0]


@pytest.mark.parametrize(("language", "letters"), [("en", "Z"), ("es", "YZ"), ("ar", "وي")])
def test_a_word_is_kept_as_lamps(browser: Browser, language: str, letters: str) -> None:
    """26 is Z in English; in Spanish, where Ñ has a place, it is Y, and Z is 27; Arabic has 28 letters."""
    browser.open(page("binary-lights"), f"lang={language}&act=letter")
    for letter in letters:
        browser.run(f"change([...Bits.LETTERS.{language}].indexOf('{letter}') + 1)")
        browser.click("#next")
    assert "".join(texts(browser, ".card b")) == letters
    last = browser.run("Bits.LETTERS[Kit.lang].length")
    assert browser.run(f"Bits.letter({last}, Kit.lang)") == letters[-1]
    assert last < 2 ** browser.run("document.querySelectorAll('.lamp').length"), "five lamps are enough"


def test_a_finger_draws_a_wave_and_hears_what_is_in_it(browser: Browser) -> None:
    browser.open(page("wave-workshop"), "lang=en&act=draw&shape=smooth")
    assert texts(browser, "#insight") == ["A smooth wave is one pure tone."]
    box = browser.run("(r => [r.x, r.y, r.width, r.height])(document.getElementById('wave').getBoundingClientRect())")
    left, top, wide, tall = box
    low, high = top + tall * 0.9, top + tall * 0.1
    browser.drag((left + 2, low), (left + wide / 2, low), (left + wide / 2, high), (left + wide - 2, high))
    amounts = browser.run("Wave.inside(state.table, 6).amounts")
    assert amounts[0] == pytest.approx(1.2, abs=0.1)
    assert amounts[1] < 0.05 < amounts[2], "a wave of two steps has only odd tones"
    browser.click("#hear")
    assert browser.run("Speaker.playing")
    browser.run("window.close = () => {}")
    browser.click(".done")
    assert not browser.run("Speaker.playing")


def test_the_keyboard_bends_a_wave(browser: Browser) -> None:
    browser.open(page("wave-workshop"), "lang=en&act=draw&shape=smooth")
    browser.run("document.getElementById('wave').focus()")
    before = browser.run("[...state.table]")
    for _ in range(3):
        browser.key("ArrowRight", 39)
        browser.key("ArrowDown", 40)
    assert browser.run("[...state.table]") != before
    assert browser.run("Math.max(...state.table.map(Math.abs)) <= 1")


@pytest.mark.parametrize("shape", ["smooth", "square", "saw", "peak", "rough"])
def test_what_is_taken_apart_adds_up_again(browser: Browser, shape: str) -> None:
    browser.open(page("wave-workshop"), f"lang=en&act=draw&shape={shape}")
    rebuilt = """(() => { const all = Wave.inside(state.table, Wave.SAMPLES / 2 - 1);
        const mean = state.table.reduce((sum, value) => sum + value, 0) / Wave.SAMPLES;
        return Math.max(...Array.from(state.table, (value, place) => Math.abs(value - mean - all.cosine.reduce(
            (sum, part, k) => { const angle = 2 * Math.PI * (k + 1) * place / Wave.SAMPLES;
                return sum + part * Math.cos(angle) + all.sine[k] * Math.sin(angle); }, 0)))); })()"""
    assert browser.run(rebuilt) < 0.02


def test_two_tones_beat_as_often_as_they_lie_apart(browser: Browser) -> None:
    browser.open(page("wave-workshop"), "lang=en&act=beat")
    browser.run("(i => { i.value = 7; i.dispatchEvent(new Event('input')); })(document.querySelector('#tones input'))")
    assert "7 times a second" in texts(browser, "#insight")[0]


def test_flying_arrives_at_the_planet(browser: Browser) -> None:
    browser.open(page("solar-flat"), "lang=en&still=1")
    for name in ("Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"):
        browser.click("#next")
        arrived = f"document.getElementById('name').textContent === '{name}'"
        browser.run(f"new Promise(done => (function look() {{ {arrived} ? done() : requestAnimationFrame(look); }})())")
    assert texts(browser, "#distance") == ["4,515 million km"]
    assert "250 min" in texts(browser, "#light")[0] or "251 min" in texts(browser, "#light")[0]


@pytest.mark.parametrize("panel", PANELS)
def test_from_right_to_left_the_places_of_digits_stay_and_no_word_lies_on_a_planet(
    browser: Browser, panel: str
) -> None:
    browser.resize(*PANELS[panel])
    browser.open(page("binary-lights"), "lang=ar&act=count")
    lefts = "[...document.querySelectorAll('.lamp')].map(e => e.getBoundingClientRect().left)"
    assert browser.run(lefts) == sorted(browser.run(lefts)), "the left lamp is worth most in every script"
    browser.open(page("solar-flat"), "lang=ar&act=far&still=1")
    sun = browser.run("document.querySelector('.ball.sun').getBoundingClientRect().left")
    if panel != "portrait":
        assert browser.run("document.getElementById('where').getBoundingClientRect().right") < sun
    assert browser.run("document.fonts.check('700 20px Arabic', 'ش')")


def test_planets_are_compared_with_earth(browser: Browser) -> None:
    browser.open(page("solar-flat"), "lang=es&act=big")
    browser.click('.world[aria-label="Júpiter"]')
    assert texts(browser, "#compare")[0].startswith("Júpiter es 11.2 veces más ancho que la Tierra.")


def test_the_guesser_says_what_its_text_says_and_shows_where(browser: Browser) -> None:
    browser.open(page("word-guesser"), "lang=en&act=write&text=old&still=1")
    for word in ("the", "engineer", "said", "that", "he"):
        pick(browser, word)
    assert texts(browser, "#line") == ["The engineer said that he"]
    assert texts(browser, "#proof mark")
    assert all("said that he" in mark for mark in texts(browser, "#proof mark"))


@pytest.mark.parametrize(
    ("language", "start", "old", "new"),
    [
        ("en", 0, "he", "she"),
        ("en", 1, "she", "he"),
        ("es", 0, "un", "una"),
        ("es", 1, "una", "un"),
        ("ar", 0, "مهندس", "مهندسة"),
        ("ar", 1, "ممرضة", "ممرض"),
    ],
)
def test_each_text_makes_an_opinion_of_its_own(browser: Browser, language: str, start: int, old: str, new: str) -> None:
    """The unfairness is in the texts and comes out of the counts: nothing is put in by hand."""
    browser.open(page("word-guesser"), f"lang={language}&act=compare&start={start}")
    assert texts(browser, "article.old .bar b") == [old]
    assert texts(browser, "article.new .bar b") == [new]


def test_it_is_sure_of_what_is_wrong(browser: Browser) -> None:
    browser.open(page("word-guesser"), "lang=en&act=ask&start=2&text=new")
    said = browser.run("Model.complete(models.new, 'the moon is', 24)")
    assert "cheese" in said["words"]
    assert said["sure"] == 1
    assert "ball of rock" in texts(browser, "#truth")[0]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_odds_add_up_and_every_line_ends(browser: Browser, language: str) -> None:
    browser.open(page("word-guesser"), f"lang={language}&act=write&still=1")
    odd = """Object.values(models).flatMap(model => [...model.counts.values()]
        .filter(after => [...after.values()].some(count => count < 1))).length"""
    assert browser.run(odd) == 0
    ends = "starts.flatMap(({ start }) => Object.values(models).map(m => Model.complete(m, start, 60).words.at(-1)))"
    assert set(browser.run(ends)) == {"."}
