# SPDX-License-Identifier: Apache-2.0
"""``api.pull_v1``, line by line, on a real server, through the transport that a kiosk uses."""

from __future__ import annotations

import time
from typing import Any

import pytest

from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.central import admin
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Known, Page, Pull, TransportProblem
from tests.support.patience import until
from tests.support.postgres import Centre, carried, push, some


def pull(kiosk: PostgresTransport, vector: dict[str, int] | None = None, limit: int = 1000) -> Page:
    known = tuple(Known(LogId(log), seq) for log, seq in (vector or {}).items())
    return kiosk.pull(Pull(vector=known, limit=limit))


def places(page: Page) -> list[tuple[str, int]]:
    return [(event.log_id, event.seq) for event in page.events]


def test_the_other_logs_of_the_site_come_down_in_order_and_other_sites_do_not(centre: Centre) -> None:
    door, hall, elsewhere = centre.kiosk(1, "Door"), centre.kiosk(1, "Hall"), centre.kiosk(2, "Door")
    push(door, some("b", 1, 3))
    push(hall, some("a", 1, 2))
    push(elsewhere, some("c", 1, 2, site=2))
    page = pull(door)
    assert places(page) == [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("b", 3)]
    assert places(pull(door, {"b": 3})) == [("a", 1), ("a", 2)]
    assert places(pull(door, {"b": 3, "a": 1})) == [("a", 2)]
    assert places(pull(door, {"b": 3, "a": 2, "stranger": 7})) == []
    assert places(pull(elsewhere)) == [("c", 1), ("c", 2)]
    assert page.events[0] == carried("a", 1)


def test_the_heads_name_who_writes_and_when_they_were_heard(centre: Centre) -> None:
    before = time.time_ns() // 1_000_000
    door, hall = centre.kiosk(1, "Door"), centre.kiosk(1, "Hall")
    heard = push(hall, some("a", 1, 2)).now
    page = pull(door, {"a": 2})
    district, other = sorted(page.heads, key=lambda head: head.site_id)
    assert (district.site_id, district.seq, district.kiosk, district.heard_at) == (0, 0, "District", None)
    assert (other.log_id, other.site_id, other.seq, other.kiosk, other.heard_at) == ("a", 1, 2, "Hall", heard)
    assert before - 1 <= page.now


def test_pages_go_on_where_the_last_one_ended(centre: Centre) -> None:
    door = centre.kiosk()
    push(door, some("a", 1, 5))
    push(door, some("b", 1, 5))
    seen, vector = [], dict[str, int]()
    while True:
        page = pull(door, vector, limit=3)
        seen += places(page)
        vector |= dict(places(page))
        if len(page.events) < 3:
            break
    assert seen == [(log, seq) for log in "ab" for seq in range(1, 6)]
    assert places(pull(door, limit=0)) == []


def test_what_moved_and_what_could_not_be_read_leave_no_gap(centre: Centre) -> None:
    door, hall = centre.kiosk(1, "Door"), centre.kiosk(1, "Hall")
    push(door, some("a", 1, 2))
    push(door, [carried("b", 1, event_id="a-2", hlc=2 << 16), carried("b", 2, data="?"), carried("b", 3)])
    page = pull(hall, {"a": 2})
    assert [(e.log_id, e.seq, e.event_id, e.data) for e in page.events] == [
        ("b", 1, "a-2", '{"n":1}'),
        ("b", 3, "b-3", '{"n":1}'),
    ]
    ((log, seq, event_id, reason),) = [(u.log_id, u.seq, u.event_id, u.reason) for u in page.unreadable]
    assert (log, seq, event_id) == ("b", 2, EventId("b-2"))
    assert reason.startswith("it is no JSON")
    short = pull(hall, {"a": 2}, limit=2)
    assert (places(short), [u.seq for u in short.unreadable]) == ([("b", 1)], [2])
    assert places(pull(hall, {"a": 2, "b": 2})) == [("b", 3)]


@pytest.mark.parametrize(
    ("personal", "shown"),
    [
        ('{"first_name":"Ana","initial":"B","note":"x","nickname":"y"}', '{"first_name":"Ana","initial":"B"}'),
        ('{"first_name":"\\u00c1na \\"q\\""}', '{"first_name":"\\u00c1na \\"q\\""}'),
        ('{"note":"x","first_name":{"note":"x"},"initial":null}', "{}"),
    ],
)
def test_of_what_is_personal_only_first_name_and_initial_come_down(centre: Centre, personal: str, shown: str) -> None:
    door, hall = centre.kiosk(1, "Door"), centre.kiosk(1, "Hall")
    about: dict[str, Any] = {"stream": "person:H", "subject": "H"}
    push(door, [carried("a", 1, kind="person.named", personal=personal, **about)])
    assert pull(hall).events[0].personal is None
    push(door, [carried("a", 2, kind="person.registered", **about)])
    push(door, [carried("a", 3, kind="feedback.given", personal='{"note":"x"}', **about)])
    assert [event.personal for event in pull(hall).events] == [shown, None, None]


def test_a_name_does_not_come_down_to_a_site_where_the_person_is_not_registered(centre: Centre) -> None:
    """The district's log reaches every site; a name in it would too."""
    door, elsewhere = centre.kiosk(1, "Door"), centre.kiosk(2, "Door")
    about: dict[str, Any] = {"stream": "person:H", "subject": "H"}
    push(door, [carried("a", 1, kind="person.registered", **about)])
    centre.connection.execute(
        "INSERT INTO core.event SELECT 0, log_id, 1, 'n', 1, 'person.named', 'person:H', 'H', '{}', "
        """'{"first_name":"Ana"}' FROM core.log WHERE site_id = 0"""
    )
    centre.connection.execute("UPDATE core.log SET acked = 1, acked_id = 'n' WHERE site_id = 0")
    assert [event.personal for event in pull(elsewhere).events] == [None]
    assert [event.personal for event in pull(door, {"a": 1}).events] == ['{"first_name":"Ana"}']


def test_an_erasure_reaches_every_site_by_the_districts_log(centre: Centre) -> None:
    elsewhere = centre.kiosk(2, "Door")
    assert admin.erase(centre.connection, "H", 5_000)  # type: ignore[arg-type]
    (told,) = pull(elsewhere).events
    assert (told.site_id, told.seq, told.kind, told.stream) == (0, 1, "person.erased", "person:H")
    assert pull(elsewhere, {told.log_id: 1}).events == ()


def test_a_vector_of_two_lengths_is_no_question(centre: Centre) -> None:
    kiosk = centre.kiosk()
    with pytest.raises(TransportProblem, match="LK003"):
        kiosk._call("SELECT * FROM api.pull_v1(1, '{a,b}', '{1}', 10)", ())


def gone(centre: Centre) -> None:
    """Kiosks hang up. What a session read is counted when it has ended, which is some time after it was left."""
    for kiosk in centre._transports:
        kiosk.close()
    sessions = (
        "SELECT count(*) FROM pg_stat_activity WHERE starts_with(usename, 'kiosk_') AND datname = current_database()"
    )
    until(lambda: not centre.value(sessions), "the end of every kiosk's session")


def test_the_plan_does_not_scan_a_large_history_that_was_small_when_it_was_made(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(centre.kiosk(1, "Other"), some("b", 1, 5))
    centre.connection.execute("VACUUM ANALYZE core.event")
    for _ in range(8):
        pull(kiosk)
    push(kiosk, some("a", 1, 1))
    centre.connection.execute(
        "INSERT INTO core.event SELECT 1, 'a', n, 'x' || n, n, 'visit.opened', 'visit:v', NULL, '{}', NULL "
        "FROM generate_series(2, 20000) AS n"
    )
    centre.connection.execute("UPDATE core.log SET acked = 20000, acked_id = 'x20000' WHERE log_id = 'a'")
    scans = "SELECT coalesce(sum(seq_tup_read), 0)::int FROM pg_stat_all_tables WHERE relid = 'core.event'::regclass"
    pull(kiosk, {"a": 19_990})
    push(kiosk, [carried("a", 20_001)], some("a", 20_000, 20_000, event_id="x20000")[0].place)
    gone(centre)
    assert centre.value(scans) == 0


def test_a_push_never_scans_the_history_not_even_one_known_to_be_small(centre: Centre) -> None:
    """The trap that made a first large upload twelve times slower: a connection keeps the plans of its first calls."""
    kiosk = centre.kiosk()
    push(kiosk, some("z", 1, 1))
    centre.connection.execute("VACUUM ANALYZE core.event, core.repeat")  # a scan is the fastest of it
    for seq in range(1, 10):
        push(kiosk, some("a", seq, seq))
        push(kiosk, some("a", seq, seq))  # what is sent again is looked up another way
        push(kiosk, [carried("b", seq, event_id=f"a-{seq}")])
    centre.connection.execute(
        "INSERT INTO core.event SELECT 1, 'a', n, 'a-' || n, n << 16, 'visit.opened', 'visit:v1', NULL, "
        """'{"n":1}', NULL FROM generate_series(10, 20000) AS n"""
    )
    centre.connection.execute("UPDATE core.log SET acked = 20000, acked_id = 'a-20000' WHERE log_id = 'a'")
    scans = "SELECT coalesce(sum(seq_tup_read), 0)::int FROM pg_stat_all_tables WHERE relid = 'core.event'::regclass"
    push(kiosk, some("a", 20_001, 20_050))
    push(kiosk, some("a", 20_001, 20_050))
    push(kiosk, some("c", 1, 1, event_id="a-15000"))
    push(kiosk, [carried("a", 20_051, data="[]"), carried("a", 20_052)])
    gone(centre)
    assert centre.value("SELECT acked FROM core.log WHERE log_id = 'a'") == 20_052
    assert centre.value(scans) == 0
