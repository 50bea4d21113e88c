# SPDX-License-Identifier: Apache-2.0
"""Finding by a part of a label: whatever case, dashes, spaces and look-alikes somebody types."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lab_kiosk.domain import finding
from lab_kiosk.domain.codes import TAG_ALPHABET, asset_tag
from lab_kiosk.domain.finding import Finder, Matches, alike, plain

CODES = st.text(alphabet="0158ABIOLSZXY-_ é", min_size=1, max_size=8)
NAMES = st.text(alphabet="abo1 é", min_size=1, max_size=10)
ASKED = st.text(alphabet="0158aBIoLsZxy- é", max_size=7)
THINGS = st.lists(st.tuples(st.lists(CODES, min_size=1, max_size=3), st.integers(0, 2)), max_size=8)
TAGS = st.text(alphabet=TAG_ALPHABET, min_size=6, max_size=6).map(asset_tag)


def finder_of(things: list[tuple[list[str], int]], names: list[str]) -> Finder:
    finder = Finder()
    for number, name in enumerate(names):
        finder.model(f"m{number}", name)
    for number, (codes, model) in enumerate(things):
        finder.thing(f"t{number}", codes[0], f"m{model}")
        for code in codes:
            finder.code(f"t{number}", code)
    return finder


def one_by_one(asked: str, things: list[tuple[list[str], int]], names: list[str]) -> set[str]:
    """The same by looking at each thing: all of it in one code, or each word in a code or in a word of the name."""
    words = [word for word in map(plain, asked.split()) if word]
    if not words:
        return set()
    found = set()
    for number, (codes, model) in enumerate(things):
        spelled = [alike(code) for code in codes]
        called = [plain(word) for word in names[model].split()]
        whole = any(alike("".join(words)) in code for code in spelled)
        if whole or all(
            any(alike(word) in code for code in spelled) or any(word in part for part in called) for word in words
        ):
            found.add(f"t{number}")
    return found


@given(st.text())
@example("İstanbul ß ﬁ ²")
def test_letting_go_of_signs_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert alike(alike(text)) == alike(text)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("xh2-yk", "XH2YK"),
        ("XH2 YK", "xh2yk"),
        ("5CDO123I", "5cd0123l"),
        ("S8Z", "5b2"),
        ("", "-./ _#"),
    ],
)
def test_case_dashes_spaces_and_look_alikes_make_no_difference(typed: str, written: str) -> None:
    assert alike(typed) == alike(written)


@pytest.mark.parametrize(
    ("typed", "written"), [("camara", "Cámara"), ("نظارة", "نَظّارة"), ("٣", "3"), ("STRASSE", "straße")]
)
def test_names_forgive_case_accents_and_the_digits_of_a_script(typed: str, written: str) -> None:
    assert plain(typed) == plain(written)


@given(THINGS, st.lists(NAMES, min_size=3, max_size=3), ASKED)
def test_a_search_finds_what_looking_at_each_thing_finds(
    things: list[tuple[list[str], int]], names: list[str], asked: str
) -> None:
    matches = finder_of(things, names).search(asked, 100)
    assert set(matches.assets) == one_by_one(asked, things, names)
    assert len(set(matches.assets)) == len(matches.assets)
    assert not matches.more


@given(THINGS, st.lists(NAMES, min_size=3, max_size=3), ASKED, st.integers(1, 4))
def test_the_first_few_are_the_first_of_all(
    things: list[tuple[list[str], int]], names: list[str], asked: str, most: int
) -> None:
    finder = finder_of(things, names)
    everything = finder.search(asked, 100).assets
    assert finder.search(asked, most) == Matches(everything[:most], more=len(everything) > most)


@given(st.lists(TAGS, min_size=1, max_size=20, unique=True), st.data())
def test_damaged_label_any_part_of_a_tag_finds_its_thing(tags: list[str], data: st.DataObject) -> None:
    """M: several codes per item, and "both scan and pick from list" (equipment.md §1a, §2.11)."""
    finder = Finder()
    for number, tag in enumerate(tags):
        finder.thing(f"t{number}", tag, "")
        finder.code(f"t{number}", tag)
    number = data.draw(st.integers(0, len(tags) - 1))
    start = data.draw(st.integers(0, 5))
    part = tags[number][start : data.draw(st.integers(start + 1, 9))]
    spelled = data.draw(st.sampled_from([part, part.lower(), "-".join(part), " ".join(part)]))
    assert f"t{number}" in finder.search(spelled, 100).assets
    assert finder.search(tags[number], 100).assets[0] == f"t{number}"


def test_several_codes_per_item_each_finds_it() -> None:
    finder = Finder()
    for code in ("IL2345672", "5CD-4455-X", "OLD 77"):
        finder.code("t", code)
    for asked in ("il2345672", "4455x", "old77", "OLD-77"):
        assert finder.search(asked, 5).assets == ("t",)


def test_the_best_stand_first() -> None:
    finder = Finder()
    for asset_id, code in (
        ("somewhere", "9XH29"),
        ("end", "9XH2"),
        ("tag", "ILXH299"),
        ("begins", "XH299"),
        ("is", "XH2"),
    ):
        finder.thing(asset_id, code, "m")
        finder.code(asset_id, code)
    finder.code("called", "777")
    finder.thing("called", "777", "named")
    finder.model("named", "The XH2")
    assert finder.search("xh2", 9).assets == ("is", "begins", "tag", "end", "somewhere", "called")


def test_words_of_the_name_and_a_piece_of_a_code_go_together() -> None:
    finder = finder_of([(["AB12"], 0), (["AB34"], 0), (["AB12"], 1)], ["Quest 3", "Camera", ""])
    assert finder.search("quest ab1", 5).assets == ("t0",)
    assert finder.search("ab1 quest", 5).assets == ("t0",)
    assert finder.search("quest 3", 5).assets == ("t0", "t1")
    assert finder.search("quest ab quagga", 5).assets == ()


def test_it_follows_what_changes() -> None:
    finder = finder_of([(["AB12"], 0)], ["Quest", "", ""])
    assert finder.search("camera", 5).assets == ()
    finder.model("m0", "Camera")
    assert finder.search("camera", 5).assets == ("t0",)
    finder.thing("t0", "AB12", "m1")
    assert finder.search("camera", 5).assets == ()
    finder.code("t0", "ZZ99")
    assert finder.search("zz99", 5).assets == ("t0",)
    finder.code("t0", "zz-99")
    assert finder.search("ab12", 5).assets == ("t0",)


def test_one_search_looks_at_so_many_things_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "EXAMINED", 2)
    finder = finder_of([([f"AA{number}"], 0) for number in range(5)] + [(["AA", "BB"], 0)] * 3, ["x", "", ""])
    assert finder.search("a b", 9).assets == ("t5", "t6")


@pytest.mark.parametrize(("asked", "most"), [("", 5), ("-- .", 5), ("ab", 0)])
def test_nothing_asked_is_nothing_found(asked: str, most: int) -> None:
    assert finder_of([(["AB"], 0)], ["x", "", ""]).search(asked, most) == Matches()


def test_what_is_told_twice_changes_nothing() -> None:
    finder = finder_of([(["AB12"], 0), (["AB34"], 0)], ["Quest", "", ""])
    first = finder.search("ab", 1)
    assert first == Matches(("t0",), more=True)
    finder.code("t0", "ab-12")
    finder.thing("t0", "AB12", "m0")
    finder.model("m0", "QUEST")
    assert finder.search("ab", 1) == first


def test_each_word_has_to_be_somewhere() -> None:
    finder = finder_of([(["AB12", "CD34"], 0), (["AB12"], 0), (["XX34"], 0)], ["Quest", "", ""])
    assert finder.search("12 34", 5).assets == ("t0",)
    assert finder.search("34 12 ab", 5).assets == ("t0",)
    assert finder.search("34 99", 5).assets == ()
