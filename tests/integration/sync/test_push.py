# SPDX-License-Identifier: Apache-2.0
"""``api.push_v1``, line by line, on a real server, through the transport that a kiosk uses."""

from __future__ import annotations

import time
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Place
from lab_kiosk.domain import hlc
from lab_kiosk.domain.ids import EventId, Handle, LogId, may_travel, station_stream
from lab_kiosk.sync.central import admin
from lab_kiosk.sync.protocol import MAX_EVENTS, Pull, Push, TransportProblem, Trouble, Verdict
from tests.support.postgres import Centre, carried, push, some

DISTRICT = "SELECT log_id, seq, kind, stream, subject, data, personal FROM core.event WHERE site_id = 0"


def answer(pushed: Any) -> tuple[Any, ...]:
    return (pushed.verdict, pushed.seq, pushed.event_id, pushed.head)


def test_a_batch_is_stored_as_it_came_and_its_end_is_named(centre: Centre) -> None:
    kiosk = centre.kiosk()
    events = (
        carried("a", 1, subject="H", stream="person:H", kind="person.named", personal='{"first_name":"Ana"}'),
        carried("a", 2, data='{ "b" : [1, "\\u00e9"] }'),
    )
    assert answer(push(kiosk, events)) == (Verdict.OK, 2, "a-2", 2)
    assert centre.rows(
        "SELECT site_id, log_id, seq, event_id, hlc, kind, stream, subject, data, personal FROM core.event "
        "WHERE site_id = 1 ORDER BY seq"
    ) == [
        (1, "a", 1, "a-1", 1 << 16, "person.named", "person:H", "H", '{"n":1}', '{"first_name":"Ana"}'),
        (1, "a", 2, "a-2", 2 << 16, "visit.opened", "visit:v1", None, '{ "b" : [1, "\\u00e9"] }', None),
    ]


def test_sending_again_changes_nothing_and_is_answered_as_before(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 10))
    assert answer(push(kiosk, some("a", 1, 10))) == (Verdict.OK, 10, "a-10", 10)
    assert answer(push(kiosk, some("a", 6, 15))) == (Verdict.OK, 15, "a-15", 15)
    assert answer(push(kiosk, some("a", 3, 4))) == (Verdict.OK, 4, "a-4", 15)
    assert centre.value("SELECT count(*) FROM core.event") == 15
    assert centre.rows("SELECT first_seq, last_seq FROM core.batch ORDER BY 1") == [(1, 10), (11, 15)]


def test_a_push_without_events_asks_and_registers_the_log(centre: Centre) -> None:
    kiosk = centre.kiosk()
    start = Place(LogId("a"), 0, None)
    assert answer(push(kiosk, (), start)) == (Verdict.OK, 0, None, 0)
    assert centre.value("SELECT count(*) FROM core.log WHERE log_id = 'a'") == 1
    push(kiosk, some("a", 1, 3))
    assert answer(push(kiosk, (), start)) == (Verdict.OK, 0, None, 3)
    assert answer(push(kiosk, (), Place(LogId("a"), 2, EventId("a-2")))) == (Verdict.OK, 2, "a-2", 3)


def test_what_does_not_follow_is_a_hole_that_names_the_end(centre: Centre) -> None:
    kiosk = centre.kiosk()
    assert answer(push(kiosk, some("a", 5, 6))) == (Verdict.HOLE, 0, None, 0)
    assert centre.value("SELECT count(*) FROM core.log WHERE log_id = 'a'") == 0
    push(kiosk, some("a", 1, 2))
    assert answer(push(kiosk, some("a", 5, 6))) == (Verdict.HOLE, 2, "a-2", 2)
    assert centre.value("SELECT count(*) FROM core.event") == 2


@pytest.mark.parametrize("at", [10, 7])
def test_another_event_at_the_place_before_is_a_fork(centre: Centre, at: int) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 10))
    forked = push(kiosk, some("a", at + 1, at + 2), Place(LogId("a"), at, EventId("other")))
    assert answer(forked) == (Verdict.FORK, at, f"a-{at}", 10)
    assert centre.value("SELECT count(*) FROM core.event") == 10


def test_another_event_among_those_sent_again_is_a_fork_at_the_first_of_them(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 10))
    events = [*some("a", 6, 12)]
    events[2] = replace(events[2], event_id=EventId("other"))
    events[3] = replace(events[3], event_id=EventId("another"))
    assert answer(push(kiosk, events)) == (Verdict.FORK, 8, "a-8", 10)
    assert centre.value("SELECT acked FROM core.log WHERE log_id = 'a'") == 10


def test_a_log_belongs_to_the_kiosk_that_opened_it(centre: Centre) -> None:
    push(centre.kiosk(1, "Door"), some("a", 1, 3))
    for other in (centre.kiosk(1, "Hall"), centre.kiosk(2, "Door")):
        assert answer(push(other, (), Place(LogId("a"), 0, None))) == (Verdict.FORK, 0, None, 3)
        assert answer(push(other, some("a", 4, 4))) == (Verdict.FORK, 0, None, 3)
    district = centre.value("SELECT value FROM core.setting WHERE key = 'district_log'")
    assert push(centre.kiosk(1, "Back"), some(district, 1, 1)).verdict is Verdict.FORK


def test_an_old_program_is_told_so_and_nothing_is_stored(centre: Centre) -> None:
    kiosk = centre.kiosk()
    centre.connection.execute("UPDATE core.setting SET value = '2' WHERE key = 'min_version'")
    assert answer(push(kiosk, some("a", 1, 1))) == (Verdict.OLD, 0, None, 0)
    assert centre.value("SELECT count(*) FROM core.event") == 0
    with pytest.raises(TransportProblem):
        kiosk.pull(Pull())


def test_a_kiosk_whose_row_is_held_is_asked_to_come_later(centre: Centre) -> None:
    kiosk = centre.kiosk()
    centre.connection.execute("ALTER FUNCTION api.push_v1 SET lock_timeout = '20ms'")
    with psycopg.connect(centre.dsn) as holder:
        holder.execute("SELECT 1 FROM core.kiosk FOR UPDATE")
        assert answer(push(kiosk, some("a", 1, 1))) == (Verdict.LATER, 0, None, 0)
        holder.rollback()
        assert push(kiosk, some("a", 1, 1)).verdict is Verdict.OK


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"data": "no json"}, "it is no JSON"),
        ({"data": "[1]"}, "its content is no JSON object"),
        ({"data": '{"a":"\\u0000"}'}, "it is no JSON"),
        ({"data": '{"a":"\\ud800"}'}, "it is no JSON"),
        ({"data": "[" * 60_000}, "it is no JSON"),
        ({"data": '{"a":"\0"}'}, "it is no JSON"),
        ({"data": '{"a":"\ud800"}'}, "it is no JSON"),
        ({"data": '{"a":"' + "x" * 70_000 + '"}'}, "it is over 64 KB"),
        ({"personal": '"Ana"'}, "its personal part is no JSON object"),
        ({"personal": "{"}, "it is no JSON"),
        ({"kind": "Visit"}, "its kind is not one"),
        ({"kind": "visit.opened' --"}, "its kind is not one"),
        ({"stream": "visit"}, "its stream is not one"),
        ({"stream": "visit:" + "x" * 300}, "its stream is not one"),
        ({"subject": "H" * 100}, "its subject is too long"),
        ({"site": 2}, "it is of another site"),
        ({"hlc": -1}, "its time is no time"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_read_is_set_aside_and_blocks_nothing(centre: Centre, change: Any, reason: str) -> None:
    kiosk = centre.kiosk()
    events = [*some("a", 1, 4)]
    events[1] = carried("a", 2, **change)
    assert answer(push(kiosk, events)) == (Verdict.OK, 4, "a-4", 4)
    ((seq, event_id, said, raw),) = centre.rows("SELECT seq, event_id, reason, raw FROM core.quarantine")
    assert (seq, event_id, said[: len(reason)]) == (2, "a-2", reason)
    assert '"event_id" : "a-2"' in raw
    assert centre.rows("SELECT seq FROM core.event WHERE site_id = 1 ORDER BY 1") == [(1,), (3,), (4,)]
    assert answer(push(kiosk, events)) == (Verdict.OK, 4, "a-4", 4)
    assert answer(push(kiosk, some("a", 3, 3), Place(LogId("a"), 2, EventId("x")))) == (Verdict.FORK, 2, "a-2", 4)


@pytest.mark.parametrize("name", ["bay-1", "Front door", "Puerta “norte”/2", "قاعة الواقع الافتراضي"])
def test_what_a_station_tells_is_taken_whatever_it_is_called(centre: Centre, name: str) -> None:
    stream = station_stream(1, name)
    assert push(centre.kiosk(), [carried("a", 1, stream=stream)]).verdict is Verdict.OK
    assert centre.rows("SELECT stream FROM core.event") == [(stream,)]


@given(
    st.from_regex(r"[a-z]{1,3}:?[ -~é\n]{0,4}", fullmatch=True) | st.integers(190, 203).map(lambda n: "a:" + "b" * n)
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_kiosk_and_centre_agree_on_what_a_stream_is(centre: Centre, stream: str) -> None:
    fault = centre.value("SELECT core.fault(1, 'e', 1, 1, 'visit.opened', %s, NULL, '{}', NULL)", [stream])
    assert (fault is None) == may_travel(stream)


def test_an_id_too_long_is_set_aside_too(centre: Centre) -> None:
    kiosk = centre.kiosk()
    events = [carried("a", 1, event_id="e" * 65), carried("a", 2)]
    assert push(kiosk, events).verdict is Verdict.OK
    assert push(kiosk, events).verdict is Verdict.OK
    assert centre.value("SELECT reason FROM core.quarantine") == "its id is too long"


def test_an_event_that_moved_to_another_log_stands_at_both_places_with_one_content(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 3))
    moved = [carried("b", 1), carried("b", 2, event_id="a-3", hlc=3 << 16), carried("b", 3, event_id="b-1")]
    assert answer(push(kiosk, moved)) == (Verdict.OK, 3, "b-1", 3)
    assert centre.rows("SELECT log_id, seq, event_id, hlc FROM core.repeat ORDER BY seq") == [
        ("b", 2, "a-3", 3 << 16),
        ("b", 3, "b-1", 3 << 16),
    ]
    assert answer(push(kiosk, some("b", 3, 4), Place(LogId("b"), 2, EventId("a-3")))) == (Verdict.FORK, 3, "b-1", 3)


def test_what_was_received_is_kept_with_the_offset_of_the_clock(centre: Centre) -> None:
    kiosk = centre.kiosk()
    now = time.time_ns() // 1_000_000
    pushed = push(kiosk, some("a", 1, 2), sent_at=now - 3_600_000)
    ((received, offset, app),) = centre.rows("SELECT received_at_ms, clock_offset_ms, app FROM core.batch")
    assert (pushed.now, app) == (received, "test")
    assert offset == received - (now - 3_600_000)
    (row,) = admin.kiosks(centre.connection)
    assert (row.heard_at, row.clock_offset_ms, row.app, row.state, row.events) == (
        received,
        offset,
        "test",
        "active",
        2,
    )


@pytest.mark.parametrize("sent_at", [-(1 << 63), (1 << 63) - 1])
def test_a_clock_beyond_all_bounds_does_no_harm(centre: Centre, sent_at: int) -> None:
    assert push(centre.kiosk(), some("a", 1, 1), sent_at=sent_at).verdict is Verdict.OK


@pytest.mark.parametrize("seqs", ["{1,3}", "{2,3}", "{1}", "{1,NULL}", "{}"])
def test_a_push_that_has_no_form_is_an_error_and_not_a_verdict(centre: Centre, seqs: str) -> None:
    two: list[Any] = ["{1,1}"] * 2 + ["{a.b,a.b}", "{a:b,a:b}", "{x,y}", "{z,z}", "{NULL,NULL}"]
    call = "SELECT * FROM api.push_v1(1, '', 0, 'a', 0, NULL, %s, '{e,f}', %s, %s, %s, %s, %s, %s, %s)"
    with kiosk_session(centre) as session, pytest.raises(psycopg.Error) as caught:
        session.execute(call, [seqs, *two])
    assert caught.value.sqlstate == "LK003"


def kiosk_session(centre: Centre) -> psycopg.Connection[Any]:
    login = centre.credential()
    return psycopg.connect(
        host=login.host,
        port=login.port,
        dbname=login.database,
        user=login.role,
        password=login.password,
        autocommit=True,
    )


def test_an_erasure_takes_every_personal_part_on_every_site_and_is_told_to_all_of_them_once(centre: Centre) -> None:
    first, second = centre.kiosk(1, "Door"), centre.kiosk(2, "Door")
    named = {"kind": "person.named", "stream": "person:H", "personal": '{"first_name":"Ana"}'}
    push(first, [carried("a", 1, **named), carried("a", 2, subject="H", personal='{"note":"x"}')])
    push(second, [carried("b", 1, site=2, subject="H", personal='{"note":"y"}'), carried("b", 2, site=2, data="?")])
    push(second, [carried("b", 3, site=2, data="?", subject="H", personal='{"note":"z"}')])
    gone = carried("a", 3, kind="person.erased", stream="person:H", subject="H", data='{"by":"staff"}')
    before = carried("a", 4, subject="other", personal='{"note":"stays"}')
    push(first, [gone, before])
    assert centre.rows("SELECT event_id FROM core.event WHERE personal IS NOT NULL") == [("a-4",)]
    assert centre.value("SELECT count(*) FROM core.quarantine WHERE personal IS NOT NULL") == 0
    district = centre.value("SELECT value FROM core.setting WHERE key = 'district_log'")
    told = [(district, 1, "person.erased", "person:H", "H", '{"by":"staff"}', None)]
    assert centre.rows(DISTRICT) == told
    again = carried("b", 4, site=2, kind="person.erased", stream="person:H", subject="H", data='{"by":"staff"}')
    late = carried("b", 5, site=2, **named)
    push(second, [again, late])
    assert centre.rows(DISTRICT) == told
    assert centre.value("SELECT personal FROM core.event WHERE event_id = 'b-5'") is None
    assert not admin.erase(centre.connection, "H", 0)  # type: ignore[arg-type]


def test_an_erasure_in_the_same_batch_takes_what_stands_before_and_behind_it(centre: Centre) -> None:
    named = {"kind": "person.named", "stream": "person:H", "personal": '{"first_name":"Ana"}'}
    gone = carried("a", 2, kind="person.erased", stream="person:H", data='{"by":"staff"}')
    push(centre.kiosk(), [carried("a", 1, **named), gone, carried("a", 3, **named)])
    assert centre.value("SELECT count(*) FROM core.event WHERE personal IS NOT NULL") == 0


def erasure(log: str, seq: int, person: str, event_id: str, site: int = 1) -> Carried:
    return carried(log, seq, event_id=event_id, site=site, kind="person.erased", stream=f"person:{person}")


@pytest.mark.parametrize("stolen", ["a-1", "a-2", "b-1"], ids=["a visit's", "an erasure's", "another site's"])
def test_an_erasure_under_the_id_of_another_event_is_set_aside_and_blocks_nothing(centre: Centre, stolen: str) -> None:
    """The district tells of an erasure under its event's id: two people under one made every later push fail."""
    kiosk = centre.kiosk()
    push(kiosk, [carried("a", 1), erasure("a", 2, "H", "a-2")])
    push(centre.kiosk(2, "Far"), [erasure("b", 1, "I", "b-1", site=2)])
    named = carried("a", 4, kind="person.named", stream="person:K", personal='{"first_name":"Ana"}')
    events = [erasure("a", 3, "K", stolen), named, erasure("a", 5, "L", "a-5")]
    for _ in range(2):
        assert answer(push(kiosk, events)) == (Verdict.OK, 5, "a-5", 5)
    assert centre.rows("SELECT seq, event_id, reason FROM core.quarantine") == [
        (3, stolen, "its id is another event's")
    ]
    assert centre.rows("SELECT handle FROM core.erased ORDER BY 1") == [("H",), ("I",), ("L",)]
    assert centre.value("SELECT personal FROM core.event WHERE event_id = 'a-4'") == named.personal
    assert centre.value("SELECT count(*) FROM core.repeat") == 0
    other = centre.kiosk(1, "Hall").pull(Pull(limit=100))
    assert [(one.seq, one.event_id) for one in other.unreadable] == [(3, stolen)]


def test_of_two_erasures_under_one_id_in_a_batch_the_first_counts_and_the_same_one_again_is_a_repeat(
    centre: Centre,
) -> None:
    kiosk = centre.kiosk()
    push(kiosk, [erasure("a", 1, "H", "x"), erasure("a", 2, "I", "x"), erasure("a", 3, "J", "y")])
    assert centre.rows("SELECT seq FROM core.quarantine") == [(2,)]
    push(kiosk, [erasure("b", 1, "H", "x"), erasure("b", 2, "J", "y")])
    assert centre.rows("SELECT seq FROM core.quarantine") == [(2,)]
    assert centre.rows("SELECT seq, event_id FROM core.repeat ORDER BY 1") == [(1, "x"), (2, "y")]
    assert centre.value("SELECT count(*) FROM core.event WHERE site_id = 0") == 2


def test_a_personal_part_on_its_way_in_and_its_erasure_do_not_miss_each_other(centre: Centre) -> None:
    """Whoever commits second sees the first: the one waits for the other's end, or comes later."""
    kiosk = centre.kiosk()
    centre.connection.execute("ALTER FUNCTION api.push_v1 SET lock_timeout = '20ms'")
    named = carried("a", 1, kind="person.named", stream="person:H", personal='{"first_name":"Ana"}')
    with psycopg.connect(centre.dsn) as eraser:
        eraser.execute("SELECT 1 FROM core.setting WHERE key = 'erasure' FOR NO KEY UPDATE")
        eraser.execute("SELECT core.erase('H', 'o', 1, '{}')")
        assert push(kiosk, [named]).verdict is Verdict.LATER
        assert push(kiosk, some("a", 1, 1, stream="visit:x"), Place(LogId("a"), 0, None)).verdict is Verdict.OK
        eraser.commit()
    assert push(kiosk, [replace(named, seq=2, event_id=EventId("a-2"))]).verdict is Verdict.OK
    assert centre.value("SELECT count(*) FROM core.event WHERE personal IS NOT NULL") == 0


def test_an_administrator_erases_and_purges(centre: Centre) -> None:
    kiosk = centre.kiosk()
    old, new = hlc.stamp(1_000), hlc.stamp(9_000)
    push(
        kiosk,
        [
            carried("a", 1, hlc=old, kind="feedback.given", personal='{"note":"1"}'),
            carried("a", 2, hlc=new, kind="feedback.given", personal='{"note":"2"}'),
            carried("a", 3, hlc=old, kind="person.named", stream="person:H", personal='{"first_name":"Ana"}'),
            carried("a", 4, data="?", personal='{"note":"3"}'),
        ],
    )
    said = (
        admin.Purged(site_id=1, kind="feedback.given", parts=1),
        admin.Purged(site_id=1, kind="person.named", parts=1),
    )
    assert admin.purge(centre.connection, 5_000, dry_run=True) == said
    assert centre.value("SELECT count(*) FROM core.event WHERE personal IS NOT NULL") == 3
    assert admin.purge(centre.connection, 5_000) == said
    assert admin.purge(centre.connection, 5_000) == ()
    assert centre.rows("SELECT event_id FROM core.event WHERE personal IS NOT NULL") == [("a-2",)]
    later = time.time_ns() // 1_000_000 + 60_000
    assert admin.purge(centre.connection, later)[-1] == admin.Purged(site_id=1, kind="unreadable", parts=1)
    assert admin.erase(centre.connection, "H", 7_000)  # type: ignore[arg-type]
    ((_, seq, kind, stream, subject, data, _),) = centre.rows(DISTRICT)
    assert (seq, kind, stream, subject, data) == (1, "person.erased", "person:H", "H", '{"by":"centre"}')


def test_a_revoked_kiosk_and_an_expired_invitation_are_turned_away(centre: Centre) -> None:
    kiosk = centre.kiosk()
    centre.connection.execute("UPDATE core.kiosk SET invited_until = 1 WHERE site_id = 1")
    for call in (lambda: push(kiosk, some("a", 1, 1)), lambda: kiosk.pull(Pull())):
        with pytest.raises(TransportProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.REFUSED
        assert "expired" in caught.value.detail
    centre.connection.execute("UPDATE core.kiosk SET state = 'revoked' WHERE site_id = 1")
    for call in (lambda: push(kiosk, some("a", 1, 1)), lambda: kiosk.pull(Pull())):
        with pytest.raises(TransportProblem) as caught:
            call()
        assert caught.value.trouble is Trouble.REVOKED


def test_the_largest_batch_goes_up_at_once_and_is_heard_of(centre: Centre) -> None:
    kiosk = centre.kiosk()
    centre.connection.execute("LISTEN lab_events")
    events = some("a", 1, MAX_EVENTS)
    assert kiosk.push(Push(app="x", sent_at=0, prev=Place(LogId("a"), 0, None), events=events)).seq == MAX_EVENTS
    assert [notice.channel for notice in centre.connection.notifies(timeout=60, stop_after=1)] == ["lab_events"]


def test_what_is_sound_through_and_through_is_written_in_one_pass(centre: Centre) -> None:
    """The other way looks at each event for itself: it is not there, and nobody asks for it."""
    centre.connection.execute("DROP FUNCTION core.take_one_by_one")
    kiosk = centre.kiosk()
    admin.erase(centre.connection, Handle("GONE"), 1)
    sound = [
        *some("a", 1, 3),
        carried("a", 4, stream="person:HERE", subject="HERE", personal='{"n":"Ana"}'),
        carried("a", 5, stream="person:GONE", subject="GONE", personal='{"n":"Ben"}'),
        carried("a", 6, kind="k" * 31 + "." + "x" * 32, stream="s:" + "!" * 198, subject="s" * 64, event_id="e" * 64),
    ]
    assert push(kiosk, sound[:4]).verdict is push(kiosk, sound).verdict is Verdict.OK
    found = centre.rows("SELECT seq, personal FROM core.event WHERE site_id = 1 ORDER BY seq")
    assert found == [(1, None), (2, None), (3, None), (4, '{"n":"Ana"}'), (5, None), (6, None)]


@pytest.mark.parametrize("bad", [{"data": "[]"}, {"data": '"\\u0000"'}, {"hlc": -1}, {"kind": "No"}, {"site": 2}])
def test_one_that_is_not_undoes_the_pass_and_all_of_it_goes_the_other_way(centre: Centre, bad: dict[str, Any]) -> None:
    kiosk = centre.kiosk()
    batch = [*some("a", 1, 2), carried("a", 3, **bad), *some("a", 4, 5)]
    assert answer(push(kiosk, batch)) == (Verdict.OK, 5, "a-5", 5)
    assert centre.rows("SELECT seq FROM core.event WHERE site_id = 1 ORDER BY 1") == [(1,), (2,), (4,), (5,)]
    assert centre.rows("SELECT seq, event_id FROM core.quarantine") == [(3, "a-3")]
    assert centre.rows("SELECT first_seq, last_seq FROM core.batch") == [(1, 5)]
