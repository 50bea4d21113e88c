# SPDX-License-Identifier: Apache-2.0
"""A kiosk that writes and syncs is killed, its line cut, the server dropped: what was acknowledged is there, once, and
in order. ``LAB_KILLS=300`` kills more often.
"""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.journal.engine import connect
from lab_kiosk.journal.verify import verify
from tests.support.kill_sync import kill_often
from tests.support.lab_database import KEY
from tests.support.postgres import Centre, Centres

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("LAB_KILLS", "2"))


def test_what_was_acknowledged_reaches_the_centre_once_and_in_order(tmp_path: Path) -> None:
    with Server() as server:
        centres = Centres(server.dsn())
        with centres.centre() as centre:
            toll, promised = kill_often(tmp_path, server, centre, KILLS, seed=9)
            centre.connection.close()  # its session died with the server
            centre.connection = psycopg.connect(centre.dsn, autocommit=True)
            there = _central(centre)
    connection = connect(tmp_path / "lab.db", KEY, mode="ro")
    here = {(row[0], row[1]): row[2] for row in connection.execute("SELECT log_id, seq, event_id FROM event")}
    connection.close()
    assert there == here
    assert len(set(there.values())) == len(there)
    assert promised <= set(there.values())
    logs = {log for log, _ in there}
    for log in logs:
        seqs = sorted(seq for name, seq in there if name == log)
        assert seqs == list(range(1, len(seqs) + 1))
    assert verify(tmp_path / "lab.db", KEY).sound
    assert (toll.kills, toll.restarts, len(logs)) == (KILLS, KILLS // 2, 1)
    assert toll.restarts > 0
    assert toll.cuts > 0, "the line never broke: this proved less than it says"
    assert toll.acknowledged > 5 * KILLS


def _central(centre: Centre) -> dict[tuple[str, int], str]:
    rows = centre.rows("SELECT log_id, seq, event_id FROM core.event WHERE site_id = 1")
    return {(log, seq): event_id for log, seq, event_id in rows}
