# SPDX-License-Identifier: Apache-2.0
"""Events that come down in batches leave what they would have left one by one, however they are cut and mixed."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds import FOLDS
from lab_kiosk.journal import deriving
from lab_kiosk.journal.codec import row_of
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.exchange import SharedJournal, carried_of
from lab_kiosk.journal.tables import CONCERN, DERIVED, EVENT, REPEAT, SET_ASIDE
from tests.support.histories import journals
from tests.support.lab_database import lab_database
from tests.support.memory_store import CountingClock, CountingIds


def kept(database: Database) -> dict[str, set[tuple[Any, ...]]]:
    tables = [EVENT, REPEAT, CONCERN, *DERIVED.values()]
    aside = SET_ASIDE.select().with_only_columns(SET_ASIDE.c.log_id, SET_ASIDE.c.seq, SET_ASIDE.c.event_id)
    statements = {str(table.name): str(table.select()) for table in tables} | {"set_aside": str(aside)}
    return {name: set(database.connection.execute(sql).fetchall()) for name, sql in statements.items()}


def taken(
    folder: Path, arrivals: list[Carried], cuts: list[int], every: int, streams: set[str]
) -> tuple[dict[str, set[tuple[Any, ...]]], dict[str, Any]]:
    """What a new kiosk has after these batches, and the states of its histories."""
    with pytest.MonkeyPatch.context() as patch, lab_database(folder, durable=False) as database:
        patch.setattr(deriving, "SNAPSHOT_EVERY", every)
        patch.setattr(deriving, "ROWS", 2)
        store = SharedJournal(database, CountingClock(), CountingIds(), 1)
        store._heads = deriving.Heads(remembered=3)
        for start, end in zip([0, *cuts], [*cuts, len(arrivals)], strict=True):
            store.take(arrivals[start:end])
        states = {stream: store.state(FOLDS[stream.split(":")[0]], stream) for stream in streams}
        return kept(database), states


@given(st.data())
def test_a_batch_leaves_what_its_events_leave_one_by_one(data: st.DataObject) -> None:
    logs: dict[str, list[Entry]] = {}
    for entry in data.draw(journals()):
        logs.setdefault(entry.log_id, []).append(entry)
    whole = [
        carried_of(row_of(entry)) for name in sorted(logs) for entry in sorted(logs[name], key=lambda entry: entry.seq)
    ]
    # Any order in which each log's own is kept: that is what a centre sends.
    turns = data.draw(st.permutations([event.log_id for event in whole]))
    waiting = {name: iter([event for event in whole if event.log_id == name]) for name in set(turns)}
    mixed = [next(waiting[name]) for name in turns]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=4)))
    every = data.draw(st.integers(1, 5))
    streams = {event.stream for event in whole if event.stream.split(":")[0] in FOLDS}
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        at_once = taken(Path(one), mixed, cuts, every, streams)
        one_by_one = taken(Path(other), whole, list(range(1, len(whole))), 32, streams)
    assert at_once == one_by_one


def test_a_text_is_kept_as_it_came_unless_it_is_not_plain(tmp_path: Path) -> None:
    """What a newer or another program wrote is passed on to the letter; a journal's cells stay ASCII."""
    event = Carried(
        log_id="elsewhere",  # type: ignore[arg-type]
        seq=1,
        event_id="e1",  # type: ignore[arg-type]
        hlc=1 << 40,
        site_id=1,
        kind="asset.registered",
        stream="asset:t1",
        subject=None,
        data='{"v": 1, "model_id": "quest", "tag": "IL1", "place": "shelf"}',
    )
    odd = replace(event, seq=2, event_id="e2", stream="asset:t2", data=event.data.replace("shelf", "Regalb\u00f6den"))
    with lab_database(tmp_path, durable=False) as database:
        store = SharedJournal(database, CountingClock(), CountingIds(), 1)
        assert store.take([event, odd]).new == 2
        rows = database.connection.execute("SELECT data FROM event ORDER BY seq").fetchall()
        asset = store.asset("t2")
        assert asset is not None
        assert asset.place == "Regalb\u00f6den"
    assert rows[0][0] == event.data
    assert rows[1][0] == '{"model_id":"quest","tag":"IL1","place":"Regalb\\u00f6den"}'
