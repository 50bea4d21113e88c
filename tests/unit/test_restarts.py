# SPDX-License-Identifier: Apache-2.0
"""A kiosk that falls over gets up again, three times in five minutes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.restarts import CRASHED, TRIES, WITHIN_MS, Starts, fallen, start_again

NOW = 1_800_000_000_000
_INSTANTS = st.lists(st.integers(NOW - 2 * WITHIN_MS, NOW + WITHIN_MS))


@given(_INSTANTS)
def test_only_the_last_five_minutes_count_and_never_the_future(starts: list[int]) -> None:
    kept = fallen(starts, NOW)
    assert all(NOW - WITHIN_MS < start <= NOW for start in kept)
    assert len(kept) == sum(NOW - WITHIN_MS < start <= NOW for start in starts)


def test_the_fourth_start_in_five_minutes_stays_down_and_a_later_one_does_not(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "new" / "starts.json")
    assert [starts.begin(NOW + second) for second in range(TRIES)] == [True] * TRIES
    assert not starts.begin(NOW + 10)
    assert starts.begin(NOW + WITHIN_MS + 11)


def test_a_good_end_forgets_what_was_before(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "starts.json")
    for _ in range(5):
        assert starts.begin(NOW)
        starts.ended_well()


@pytest.mark.parametrize("text", ["", "{}", "[1, 2", '["x", null]', "\u00e9"])
def test_a_file_that_says_nothing_counts_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "starts.json"
    file.write_text(text, "utf-8")
    assert Starts(file).begin(NOW)


def test_a_folder_that_takes_no_file_is_no_reason_to_stay_closed(tmp_path: Path) -> None:
    (tmp_path / "starts.json").mkdir()
    starts = Starts(tmp_path / "starts.json")
    assert all(starts.begin(NOW) for _ in range(5))


def test_it_starts_again_with_the_same_words_and_leaves_that_to_systemd_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    executed: list[list[str]] = []
    monkeypatch.delenv("SYSTEMD_EXEC_PID", raising=False)
    assert start_again(["run", "--simulate"], lambda _program, argv: executed.append(argv)) == CRASHED
    assert executed[0][-4:] == ["-m", "lab_kiosk", "run", "--simulate"]
    monkeypatch.setenv("SYSTEMD_EXEC_PID", str(os.getpid()))
    assert start_again(["run"], lambda _program, argv: executed.append(argv)) == CRASHED
    assert len(executed) == 1
