# SPDX-License-Identifier: Apache-2.0
"""Captions: what is said at each place of a film."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.ui.presenters.captions import Caption, caption_at, read_captions


def test_captions_are_read_in_their_order_as_plain_text(tmp_path: Path) -> None:
    file = tmp_path / "en.vtt"
    file.write_text(
        "WEBVTT\n\n00:03.000 --> 00:04.500\n<b>Two</b>\n\n00:01.000 --> 00:02.000\n<v Ann>One &amp; more\n", "utf-8"
    )
    first, second = read_captions(file)
    assert (first.begins, first.ends, second.text) == (1000, 2000, "Two")
    assert "<" not in first.text


def test_a_file_that_holds_none_is_a_film_without(tmp_path: Path) -> None:
    (tmp_path / "bad.vtt").write_text("nothing", "utf-8")
    assert read_captions(tmp_path / "bad.vtt") == read_captions(tmp_path / "none.vtt") == ()


def test_between_two_captions_nothing_is_said() -> None:
    captions = (Caption(1000, 2000, "one"), Caption(3000, 4000, "two"), Caption(3500, 5000, "later"))
    places = (0, 999, 1000, 1999, 2000, 3000, 3600, 4500, 5000)
    said = [caption_at(captions, place) for place in places]
    assert said == ["", "", "one", "one", "", "two", "later", "later", ""]


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 20)), max_size=8), st.integers(0, 130))
def test_what_is_said_is_said_then(spans: list[tuple[int, int]], place: int) -> None:
    captions = tuple(sorted(Caption(begins, begins + length, f"{begins}") for begins, length in spans))
    said = caption_at(captions, place)
    running = [caption for caption in captions if caption.begins <= place < caption.ends]
    assert (said == "") == (not running)
    assert said == "" or said in {caption.text for caption in running}
