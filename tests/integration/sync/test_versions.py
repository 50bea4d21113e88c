# SPDX-License-Identifier: Apache-2.0
"""The centre on every PostgreSQL that is installed here: the distribution's, and those of the Python package.

All other tests run on one of them, the first. ``LAB_POSTGRES=/folder/bin make test ONLY=tests/integration`` runs them
on another one.
"""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from lab_kiosk.cli.own_postgres import Server, installed
from lab_kiosk.domain.ids import Handle
from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.central.check import check
from lab_kiosk.sync.central.derive import Deriver
from lab_kiosk.sync.protocol import Pull, TransportProblem, Verdict
from tests.support.postgres import Centre, Centres, at_revision, carried, push, revisions
from tests.support.thief import acts, done, session

SERVERS = list(installed())
ANA = Handle("AAAAAAAAAAAAAAAA")
NAMED = {"stream": f"person:{ANA}", "subject": ANA}


def _version(folder: Path) -> str:
    return folder.parent.name


@pytest.mark.slow
@pytest.mark.parametrize("folder", SERVERS, ids=_version)
def test_a_centre_is_made_upgraded_guarded_filled_derived_and_closed(folder: Path) -> None:
    with Server(folder=folder) as server, Centres(server.dsn()).centre() as centre:
        centre.connection.execute("DROP SCHEMA core, api, lab, report CASCADE")
        with at_revision(revisions()[0]):
            schema.init(centre.connection)
        schema.init(centre.connection)
        _guards(centre)
        _takes_and_gives(centre)
        _derives(centre)
        _closes(centre)


def _guards(centre: Centre) -> None:
    door, hall = centre.credential(1, "Door"), centre.credential(1, "Hall")
    with session(door) as thief, session(hall):
        assert done(thief, acts(centre, hall.role)) == []
    assert centre.rows("SELECT core.open_to_kiosks()") == []


def _takes_and_gives(centre: Centre) -> None:
    """What cannot be read, is sent again, was moved, or is another's past, as well as what is sound."""
    door, hall = centre.kiosk(1, "Door"), centre.kiosk(1, "Hall")
    told = [
        carried("a", 1, kind="person.registered", data='{"role":"student","age_band":"teen"}', **NAMED),
        carried("a", 2, kind="person.named", data="{}", personal='{"first_name":"Ana","initial":"B","x":1}', **NAMED),
        carried("a", 3, data="no json"),
        carried("a", 4, kind="of.tomorrow"),
    ]
    for _ in range(2):
        assert push(door, told).verdict is Verdict.OK
    assert push(door, [carried("a", 4, event_id="other")], told[2].place).verdict is Verdict.FORK
    assert push(door, [carried("b", 1, event_id="a-4", kind="of.tomorrow")]).verdict is Verdict.OK
    page = hall.pull(Pull())
    assert [event.personal for event in page.events if event.kind == "person.named"] == [
        '{"first_name":"Ana","initial":"B"}'
    ]
    assert [one.seq for one in page.unreadable] == [3]
    assert {head.log_id for head in page.heads} >= {"a", "b"}


def _derives(centre: Centre) -> None:
    with psycopg.connect(centre.dsn, autocommit=True) as connection:
        deriver = Deriver(connection, "test")
        while deriver.once().news:
            pass
    assert centre.rows("SELECT first_name FROM lab.persons") == [("Ana",)]
    assert admin.erase(centre.connection, ANA, 1 << 40)
    with psycopg.connect(centre.dsn, autocommit=True) as connection:
        Deriver(connection, "test").once()
    assert centre.rows("SELECT first_name, erased FROM lab.persons") == [(None, True)]
    with psycopg.connect(centre.dsn, autocommit=True) as connection:
        assert check(connection).wrong == ()
    views = centre.rows("SELECT viewname FROM pg_views WHERE schemaname = 'report'")
    assert len(views) > 5
    with centre.connection.transaction():
        centre.connection.execute("SET LOCAL ROLE lab_analyst")
        for (view,) in views:
            centre.rows(f"SELECT * FROM report.{view}")  # noqa: S608 - names of our own
        centre.connection.execute("RESET ROLE")


def _closes(centre: Centre) -> None:
    door = centre.kiosk(1, "Door")
    door.pull(Pull())
    assert admin.reap(centre.connection) == ()
    assert admin.revoke(centre.connection, 1, "Door")
    with pytest.raises(TransportProblem):
        door.pull(Pull())
