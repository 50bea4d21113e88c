# SPDX-License-Identifier: Apache-2.0
"""A full disk at either end: nothing is half done, what is wrong is said, and all goes on with room again."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lab_kiosk.application.exchange import Carried
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.journal.verify import verify
from lab_kiosk.sync.protocol import Page, Pull, Push, Pushed, Trouble
from lab_kiosk.sync.syncer import Syncer
from tests.support.central_model import CentralModel
from tests.support.lab_database import KEY, journal_store
from tests.support.postgres import Centre, Centres

pytestmark = pytest.mark.slow


class Wire:
    def __init__(self, centre: CentralModel, name: str) -> None:
        self._centre, self._name = centre, name

    def push(self, message: Push) -> Pushed:
        return self._centre.push(self._name, 1, message)

    def prepare(self, events: tuple[Carried, ...]) -> None: ...

    def pull(self, message: Pull) -> Page:
        return self._centre.pull(self._name, 1, message)

    def abort(self) -> None: ...

    def close(self) -> None: ...


def keeper(journal: SharedJournal, transport: object) -> Syncer:
    return Syncer(
        journal,
        transport,  # type: ignore[arg-type]
        app="test",
        now_ms=lambda: 1_800_000_000_000,
        today=lambda: "2027-01-15",
        monotonic=lambda: 0.0,
        chance=lambda: 0.5,
    )


def things(first: int, last: int, words: str = "shelf") -> list[Fact]:
    return [
        Fact(Stream(f"asset:{n}"), AssetRegistered(model_id=ModelId("m"), tag=f"IL{n}", place=words))
        for n in range(first, last + 1)
    ]


def test_a_kiosk_whose_disk_is_full_while_it_pulls(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    centre = CentralModel()
    with journal_store(tmp_path, "door.db", 1, durable=False) as door:
        door.append(things(1, 400))
        keeper(door, Wire(centre, "door")).attempt()
    with journal_store(tmp_path, "desk.db", 2, durable=False) as desk:
        database = desk._database
        pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
        database.connection.execute(f"PRAGMA max_page_count = {pages + 4}")
        syncer = keeper(desk, Wire(centre, "desk"))
        with caplog.at_level(logging.WARNING):
            assert syncer.attempt() is None
        assert syncer.link.trouble == Trouble.OTHER
        assert "full" in syncer.link.detail
        assert database.connection.execute("SELECT count(*) FROM event").fetchone() == (0,)
        assert all(seq == 0 for seq in desk.vector().values())
        assert desk.set_aside() == ()
        database.connection.execute("PRAGMA max_page_count = 1073741823")
        report = syncer.attempt()
        assert report is not None
        assert report.received == 400
        assert desk.asset("400") is not None
        database.checkpoint()
        assert verify(tmp_path / "desk.db", KEY).sound


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of two megabytes that anybody may write on."""
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=1777", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("a full disk for PostgreSQL needs a file system of its own, and nothing may be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_centre_whose_disk_is_full(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with (
        Server() as server,
        small_disk(server.root / "small") as disk,
        Centres(server.dsn()).centre() as centre,
        journal_store(tmp_path, durable=False) as kiosk,
    ):
        table = disk / "table"
        table.mkdir()
        server._own(table)
        centre.connection.execute(f"CREATE TABLESPACE small LOCATION '{table}'")
        centre.connection.execute("ALTER TABLE core.event SET TABLESPACE small")
        kiosk.append(things(1, 1500, "a shelf with a long name, behind which another shelf stands" * 20))
        syncer = keeper(kiosk, centre.kiosk())
        waiting = kiosk.waiting().events
        with caplog.at_level(logging.WARNING):
            for _ in range(12):
                assert syncer.attempt() is None
        assert syncer.link.trouble == Trouble.FULL
        assert 0 < kiosk.waiting().events <= waiting
        assert _stored(centre) == waiting - kiosk.waiting().events
        centre.connection.execute("ALTER TABLE core.event SET TABLESPACE pg_default")
        assert syncer.attempt() is not None
        assert syncer.link.trouble is None
        assert kiosk.waiting().events == 0
        assert _stored(centre) == waiting


def _stored(centre: Centre) -> int:
    return int(centre.value("SELECT count(*) FROM core.event"))
