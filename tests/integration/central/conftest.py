# SPDX-License-Identifier: Apache-2.0
"""One server for the tests of the centre, one database for each test that asks for it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from lab_kiosk.cli.own_postgres import Server
from tests.support import centre

_numbers = itertools.count()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with Server() as server:
        with psycopg.connect(centre.create(server, "founded"), autocommit=True) as connection:
            centre.found(connection)
        yield server


@pytest.fixture
def dsn(server: Server) -> str:
    """A database with the tables of the centre, of this test alone."""
    return centre.create(server, f"test_{next(_numbers)}", "founded")


@pytest.fixture
def connection(dsn: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection
