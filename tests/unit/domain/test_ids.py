# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain import hlc
from lab_kiosk.domain.ids import (
    LONGEST_STREAM,
    Handle,
    SessionId,
    VisitId,
    may_travel,
    person_stream,
    session_stream,
    station_of,
    station_stream,
    stream_id,
    uuid7,
    visit_stream,
)

TEN = st.binary(min_size=10, max_size=10)
MOMENTS = st.integers(0, (1 << 48) - 1)


@given(MOMENTS, TEN)
def test_a_uuid7_says_its_version_its_variant_and_its_millisecond(ms: int, randomness: bytes) -> None:
    made = uuid.UUID(uuid7(ms, randomness))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == ms


@given(MOMENTS, TEN, TEN)
def test_two_uuid7_of_one_millisecond_differ_where_their_randomness_does(ms: int, one: bytes, other: bytes) -> None:
    kept = (1 << 74) - 1

    def random_bits(raw: bytes) -> int:
        return (int.from_bytes(raw[:2], "big") & 0xFFF) << 62 | int.from_bytes(raw[2:], "big") & (1 << 62) - 1

    assert kept >= random_bits(one)
    assert (uuid7(ms, one) == uuid7(ms, other)) == (random_bits(one) == random_bits(other))


@given(MOMENTS, MOMENTS, TEN)
def test_a_later_uuid7_sorts_behind_an_earlier_one(one: int, other: int, randomness: bytes) -> None:
    assert (uuid7(one, randomness) < uuid7(other, randomness)) == (one < other)


@pytest.mark.parametrize("length", [0, 9, 11, 16])
def test_a_uuid7_takes_exactly_ten_random_bytes(length: int) -> None:
    with pytest.raises(ValueError, match="exactly ten"):
        uuid7(0, bytes(length))


def test_a_stream_leads_back_to_the_id_behind_its_first_colon() -> None:
    assert stream_id(person_stream(Handle("A"))) == "A"
    assert stream_id(visit_stream(VisitId("v"))) == "v"
    assert stream_id(session_stream(SessionId("a:b"))) == "a:b"


@given(st.lists(st.integers(-(10**15), 1 << 47), min_size=1, max_size=50))
def test_the_clock_only_grows_whatever_the_wall_clock_does(walls: list[int]) -> None:
    last = 0
    for wall in walls:
        now = hlc.tick(last, wall)
        assert now > last
        leaps = last > 0 and wall > hlc.milliseconds(last) + hlc.JUMP_LIMIT_MS
        assert now == last + 1 if leaps else hlc.milliseconds(now) >= min(max(wall, 0), hlc.MAX_MS)
        last = now


def test_one_start_in_2099_does_not_stamp_everything_after_it() -> None:
    today, in_2099 = 1_795_000_000_000, 4_070_908_800_000
    last = hlc.tick(hlc.stamp(today), in_2099)
    assert hlc.milliseconds(last) == today
    assert hlc.milliseconds(hlc.tick(last, today + 1000)) == today + 1000


@given(st.integers(0, hlc.MAX_MS - 2))
def test_a_full_counter_carries_into_the_next_millisecond(ms: int) -> None:
    full = hlc.stamp(ms, (1 << hlc.COUNTER_BITS) - 1)
    assert hlc.tick(full, ms) == hlc.stamp(ms + 1)


@given(st.integers(0, 1 << 63), st.integers(0, hlc.MAX_MS))
def test_another_logs_stamp_moves_ours_on_but_never_back(remote: int, wall: int) -> None:
    last = hlc.stamp(wall)
    merged = hlc.merge(last, remote, wall)
    assert merged >= last
    assert merged in {last, remote}


def test_a_remote_clock_is_followed_for_a_day_and_no_further() -> None:
    now = 1_800_000_000_000
    at_the_limit = hlc.stamp(now + hlc.DRIFT_LIMIT_MS)
    assert hlc.merge(0, at_the_limit, now) == at_the_limit
    assert hlc.merge(0, hlc.stamp(now + hlc.DRIFT_LIMIT_MS + 1), now) == 0


@given(st.integers(-(10**18), 10**18))
def test_every_stamp_fits_a_signed_64_bit_column(ms: int) -> None:
    assert 0 <= hlc.stamp(ms, (1 << hlc.COUNTER_BITS) - 1) < 1 << 63


@given(st.integers(0, 0xFFFF), st.text(min_size=1))
def test_a_station_may_be_called_anything_that_people_write(site: int, name: str) -> None:
    name = name.encode("utf-8", "replace").decode()
    stream = station_stream(site, name)
    assert station_of(stream) == name
    assert may_travel(stream) == (len(stream) <= LONGEST_STREAM)
    assert stream.isascii()
    assert " " not in stream


@pytest.mark.parametrize(
    "stream", ["station:1/Front door", "kit:é", "station:", "Kit:a", "kit", "kit:a\n", "kit:" + "a" * 200]
)
def test_what_the_centre_would_set_aside_is_known_here(stream: str) -> None:
    assert not may_travel(stream)
