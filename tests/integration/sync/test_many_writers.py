# SPDX-License-Identifier: Apache-2.0
"""Several kiosks write at once while one reads on: it misses nothing, and a cursor on a sequence would."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg

from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Known, Pull, Verdict
from tests.support.postgres import Centre, push, some

WRITERS = 4
BATCHES = 25
SIZE = 7


def test_a_reader_that_follows_misses_nothing_and_sees_nothing_twice(centre: Centre) -> None:
    """And, of the same rows at the same time, a cursor on a sequence does miss some: the positive control."""
    centre.connection.execute("CREATE TABLE public.naive (id bigserial)")
    naive: set[int] = set()
    reader = centre.kiosk(1, "Reader")
    writers = {f"log-{number}": centre.kiosk(1, f"Writer {number}") for number in range(WRITERS)}
    start = threading.Barrier(WRITERS + 1)

    def write(log: str, kiosk: PostgresTransport) -> None:
        with psycopg.connect(centre.dsn) as control:
            start.wait(60)
            for batch in range(BATCHES):
                control.execute("INSERT INTO public.naive SELECT FROM generate_series(1, %s)", [SIZE])
                assert push(kiosk, some(log, batch * SIZE + 1, (batch + 1) * SIZE)).verdict is Verdict.OK
                control.commit()

    vector: dict[LogId, int] = {}
    with ThreadPoolExecutor(WRITERS) as threads:
        writing = [threads.submit(write, log, kiosk) for log, kiosk in writers.items()]
        start.wait(60)
        while True:
            ended = all(future.done() for future in writing)
            naive.update(
                row[0] for row in centre.rows("SELECT id FROM public.naive WHERE id > %s", [max(naive, default=0)])
            )
            page = reader.pull(Pull(vector=tuple(Known(log, seq) for log, seq in vector.items()), limit=20))
            for event in page.events:
                assert event.seq == vector.get(event.log_id, 0) + 1
                vector[event.log_id] = event.seq
            if ended and not page.events:
                break
        for future in writing:
            future.result()
    assert vector == {LogId(log): BATCHES * SIZE for log in writers}
    assert len(naive) < centre.value("SELECT count(*) FROM public.naive") == WRITERS * BATCHES * SIZE


def test_clones_that_send_the_same_events_at_once_lose_none_and_double_none(centre: Centre) -> None:
    """A cloned disk: two kiosks bring the same event ids, in logs of their own, in opposite orders."""
    kiosks = {"a": centre.kiosk(1, "A"), "b": centre.kiosk(1, "B")}
    ids = [f"e{number}" for number in range(1, 101)]
    start = threading.Barrier(2)

    def write(log: str, kiosk: PostgresTransport) -> int:
        order = ids if log == "a" else ids[::-1]
        events = [some(log, seq, seq, event_id=event_id)[0] for seq, event_id in enumerate(order, 1)]
        start.wait(60)
        later = 0
        while push(kiosk, events).verdict is not Verdict.OK:
            later += 1
        return later

    with ThreadPoolExecutor(2) as threads:
        for future in [threads.submit(write, log, kiosk) for log, kiosk in kiosks.items()]:
            future.result()
    assert centre.value("SELECT count(*) FROM core.event WHERE site_id = 1") == len(ids)
    assert centre.value("SELECT count(*) FROM core.repeat") == len(ids)
    for log in kiosks:
        assert centre.value("SELECT acked FROM core.log WHERE log_id = %s", [log]) == len(ids)


def test_a_cursor_on_a_sequence_does_miss(centre: Centre) -> None:
    """The positive control: a number is taken at the insert, and seen at the commit."""
    centre.connection.execute("CREATE TABLE public.naive (id bigserial, what text)")
    with psycopg.connect(centre.dsn) as slow, psycopg.connect(centre.dsn) as quick:
        slow.execute("INSERT INTO public.naive (what) VALUES ('slow')")
        quick.execute("INSERT INTO public.naive (what) VALUES ('quick')")
        quick.commit()
        seen = centre.rows("SELECT id, what FROM public.naive WHERE id > 0")
        slow.commit()
    seen += centre.rows("SELECT id, what FROM public.naive WHERE id > %s", [seen[-1][0]])
    assert [what for _, what in seen] == ["quick"]
