# SPDX-License-Identifier: Apache-2.0
"""A connection to the centre for whoever works there, and what its troubles are called."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.sync.central.dialect import Connection

AWAY = (psycopg.OperationalError, psycopg.InterfaceError)
"""The server does not answer, or not any more."""
_FOREIGN = (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn, psycopg.errors.InvalidSchemaName)
_SQL = Path(__file__).parent / "sql"


def connect(url: str) -> Connection:
    """In autocommit, so that a transaction is where one is opened. Raises one of ``AWAY``."""
    return psycopg.connect(
        url,
        autocommit=True,
        connect_timeout=5,
        keepalives_idle=15,
        keepalives_interval=5,
        keepalives_count=3,
        application_name="lab-kiosk central",
    )


def sentence(problem: BaseException) -> str:
    """The first line of what the driver says; it never holds the password."""
    return (str(problem).strip().splitlines() or [type(problem).__name__])[0]


@contextmanager
def environment() -> Iterator[None]:
    """Failures of the surroundings become :class:`EnvironmentProblem`: ``centre_away``, or ``centre_foreign`` for a
    database without our tables, or of somebody else.
    """
    try:
        yield
    except AWAY as problem:
        raise EnvironmentProblem("centre_away", sentence(problem)) from problem
    except _FOREIGN as problem:
        told = f"this database is no centre yet: run `lab-kiosk central init` ({sentence(problem)})"
        raise EnvironmentProblem("centre_foreign", told) from problem
    except psycopg.errors.InsufficientPrivilege as problem:
        raise EnvironmentProblem(
            "centre_foreign", f"this login is no administrator's: {sentence(problem)}"
        ) from problem


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A connection inside :func:`environment`."""
    with environment():
        try:
            connection = connect(url)
        except psycopg.ProgrammingError as problem:  # no address that libpq understands
            raise EnvironmentProblem("centre_away", sentence(problem)) from problem
        with connection:
            yield connection


def run_file(connection: Any, name: str) -> None:
    """Run a file of SQL as it stands: SQLAlchemy would look for parameters in it."""
    connection.execute((_SQL / name).read_bytes())
