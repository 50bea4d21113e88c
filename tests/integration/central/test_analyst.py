# SPDX-License-Identifier: Apache-2.0
"""What somebody who analyses may read, and what the views say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Event, Personal
from lab_kiosk.domain.events.demos import PilotRegistered, SessionChosen, SessionEnded, SessionStarted
from lab_kiosk.domain.events.equipment import AssetLent, AssetRegistered, AssetReturned, ModelRegistered
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import EventId, Handle, LoanId, LogId, ModelId, SessionId, Stream, VisitId
from lab_kiosk.domain.vocabulary import (
    ClosedBy,
    LoanKind,
    Party,
    Presented,
    Role,
    SessionState,
)
from lab_kiosk.journal.tables import DERIVED
from lab_kiosk.sync.central.derive import Deriver
from tests.support import centre

Connection = psycopg.Connection[tuple[Any, ...]]
ANNA = Handle("AAAAAAAAAAAAAAAA")
PERSONAL = {
    ("persons", "first_name"),
    ("persons", "initial"),
    ("roster_places", "digest"),
    ("visits", "day_label"),
    ("loans", "staff"),
    ("cases", "decided_by"),
    ("reservations", "label"),
    ("reservations", "by"),
}
EVENING = int(datetime(2026, 3, 3, 6, 30, tzinfo=UTC).timestamp() * 1000)
"""It is still 22:30 of the second of March in Los Angeles."""
MINUTE = 60_000


def day(*told: tuple[int, str, Event, Handle | None, Personal | None]) -> list[Entry]:
    return [
        Entry(LogId("log-1"), seq, EventId(f"e{seq}"), hlc.stamp(EVENING + at * MINUTE, seq), 1, Stream(stream), *rest)
        for seq, (at, stream, *rest) in enumerate(told, 1)
    ]


def lent(loan: str, minutes: int) -> AssetLent:
    due, zone = EVENING + minutes * MINUTE, "America/Los_Angeles"
    return AssetLent(
        loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=due, zone=zone, batch_id="b", staff="STAFFSTAFFSTAFF1"
    )


def opened(visit: str, party: Party, heads: int = 1) -> VisitOpened:
    return VisitOpened(visit_id=VisitId(visit), party=party, presented=Presented.TOUCH, heads=heads, day_label="IL0A")


CHOSEN = SessionChosen(
    session_id=SessionId("s1"),
    demo_id="moon",
    demo_version="1",
    station="bay",
    visit_id=VisitId("v1"),
    run_seconds=600,
    pilot_id="pilot",
)


@pytest.fixture
def told(connection: Connection) -> Connection:
    person, name = f"person:{ANNA}", Personal(first_name="Zuleika", initial="Q")
    entries = day(
        (0, person, PersonRegistered(role=Role.STUDENT, home_org="North High"), ANNA, None),
        (0, person, PersonNamed(), ANNA, name),
        (0, "model:quest", ModelRegistered(name="Quest 3", maker="Meta", equipment_class="quest-3"), None, None),
        (0, "asset:t1", AssetRegistered(model_id=ModelId("quest"), tag="IL1", place="shelf"), None, None),
        (0, "asset:t2", AssetRegistered(model_id=ModelId("quest"), tag="IL2", place="shelf"), None, None),
        (1, "pilot:pilot", PilotRegistered(question="Does it help?", success="yes", target_sessions=10), None, None),
        (1, person, opened("v1", Party.SUBJECT), ANNA, None),
        (2, "visit:v2", opened("v2", Party.GROUP, 20), None, None),
        (3, "asset:t1", lent("l1", 60), ANNA, None),
        (4, "asset:t2", lent("l2", 60), ANNA, None),
        (5, "session:s1", CHOSEN, ANNA, None),
        (6, "session:s1", SessionStarted(), ANNA, None),
        (16, "session:s1", SessionEnded(outcome=SessionState.COMPLETED), ANNA, None),
        (33, "asset:t1", AssetReturned(place="shelf", due_steps=()), None, None),
        (50, person, VisitClosed(visit_id=VisitId("v1"), by=ClosedBy.SELF), ANNA, None),
        (50, "visit:v2", VisitClosed(visit_id=VisitId("v2"), by=ClosedBy.STAFF), None, None),
        (51, "asset:t2", lent("l2b", 60), None, None),
    )
    centre.receive(connection, entries)
    assert Deriver(connection, "test").once().waiting == 0
    return connection


def asked(connection: Connection, question: str) -> list[tuple[Any, ...]]:
    return connection.execute(question).fetchall()  # type: ignore[arg-type]


def test_a_day_is_that_of_the_site(told: Connection) -> None:
    assert asked(told, "SELECT site_id, zone FROM report.sites WHERE site_id = 1") == [(1, "America/Los_Angeles")]
    second = date(2026, 3, 2)
    assert asked(told, "SELECT day, school, visits, heads, people FROM report.visits_per_day ORDER BY school") == [
        (second, "", 1, 20, 0),
        (second, "North High", 1, 1, 1),
    ]


def test_the_usual_questions_have_answers(told: Connection) -> None:
    overdue = asked(
        told, "SELECT loan_id, tag, model, due_there, overdue > interval '1 minute' FROM report.loans_overdue"
    )
    assert overdue == [("l2b", "IL2", "Quest 3", datetime(2026, 3, 2, 23, 30), True)]  # noqa: DTZ001 - the wall's clock
    assert asked(told, "SELECT tag, loans, hours FROM report.device_hours WHERE tag = 'IL1'") == [
        ("IL1", 1, Decimal("0.50"))
    ]
    assert asked(told, "SELECT model, assets, loans FROM report.model_hours") == [("Quest 3", 2, 3)]
    assert asked(told, "SELECT pilot_id, sessions, completed, completion, minutes FROM report.pilot_sessions") == [
        ("pilot", 1, 1, Decimal("1.000"), Decimal("10.0"))
    ]
    assert asked(told, "SELECT code, cases FROM report.exceptions_open") == [("OPEN_LOAN_SUPERSEDED", 1)]
    occupied = asked(told, "SELECT hour, heads FROM report.occupancy_by_hour ORDER BY hour")
    assert occupied == [(datetime(2026, 3, 2, 22), 21), (datetime(2026, 3, 2, 23), 21)]  # noqa: DTZ001


def test_a_zone_that_nobody_knows_breaks_no_view(told: Connection) -> None:
    told.execute("UPDATE lab.loans SET zone = 'Mars/Olympus'")
    assert asked(told, "SELECT zone FROM report.sites WHERE site_id = 1") == [("UTC",)]
    assert asked(told, "SELECT DISTINCT day FROM report.visits_per_day") == [(date(2026, 3, 3),)]


def granted(connection: Connection, schema: str) -> set[tuple[str, str]]:
    privileges = (
        "SELECT table_name, column_name FROM information_schema.column_privileges "
        "WHERE grantee IN ('lab_analyst', 'PUBLIC') AND table_schema = %s"
    )
    return set(connection.execute(privileges, (schema,)).fetchall())


def test_an_analyst_is_granted_everything_but_what_names_somebody(connection: Connection) -> None:
    every = {(str(table.name), column.name) for table in DERIVED.values() for column in table.columns}
    assert granted(connection, "lab") == every - PERSONAL
    assert granted(connection, "core") == set()
    named = {column for _, column in PERSONAL} | {"personal", "data", "nickname", "note"}
    assert not {column for _, column in granted(connection, "report")} & named
    kinds = "SELECT DISTINCT privilege_type FROM information_schema.role_table_grants WHERE grantee = 'lab_analyst'"
    assert asked(connection, kinds) == [("SELECT",)]


@pytest.fixture
def analyst(told: Connection, server: Server) -> Any:
    if not asked(told, "SELECT FROM pg_roles WHERE rolname = 'ann'"):
        told.execute("CREATE ROLE ann LOGIN IN ROLE lab_analyst")
    with psycopg.connect(make_conninfo(server.dsn(told.info.dbname), user="ann"), autocommit=True) as connection:
        yield connection


@pytest.mark.parametrize(
    "act",
    [
        *(f"SELECT {column} FROM lab.{table}" for table, column in sorted(PERSONAL)),  # noqa: S608 - names of our own
        "SELECT * FROM lab.persons",
        "SELECT p FROM lab.persons p",
        "SELECT count(*) FROM lab.persons WHERE first_name = 'Zuleika'",
        "SELECT personal FROM core.event",
        "SELECT personal FROM core.readable",
        "SELECT state FROM core.fold",
        "SELECT value FROM core.setting",
        "UPDATE lab.loans SET due_at = 0",
        "DELETE FROM lab.visits",
        "INSERT INTO lab.stocks VALUES ('stock:x', 'x', 1)",
        "CREATE TABLE lab.mine (a int)",
        "CREATE VIEW report.mine AS SELECT 1",
        "DELETE FROM report.waiting",
    ],
)
def test_an_analyst_cannot(analyst: Connection, act: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        analyst.execute(act)  # type: ignore[arg-type]


def test_an_analyst_reads_every_view_and_no_name(analyst: Connection) -> None:
    views = [
        name
        for (name,) in asked(analyst, "SELECT table_name FROM information_schema.views WHERE table_schema = 'report'")
    ]
    assert len(views) >= 9
    everything = "".join(str(asked(analyst, f"TABLE report.{name}")) for name in views)
    assert "North High" in everything
    assert not any(word in everything for word in ("Zuleika", "IL0A", "STAFFSTAFF"))
    assert asked(analyst, "SELECT handle, home_org FROM lab.persons") == [(ANNA, "North High")]
