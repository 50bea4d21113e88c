# SPDX-License-Identifier: Apache-2.0
"""Lists of texts in PostgreSQL's own binary form: what is written is what the server reads."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.sync.postgres import texts
from tests.support.postgres import Centres

SENDABLE = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=60)


@pytest.fixture(scope="module")
def connection(centres: Centres) -> Iterator[psycopg.Connection[tuple[list[str | None]]]]:
    with centres.centre() as centre:
        yield centre.connection


@given(column=st.lists(st.none() | SENDABLE, max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_column_arrives_as_it_was_sent(
    connection: psycopg.Connection[tuple[list[str | None]]], column: list[str | None]
) -> None:
    row = connection.execute("SELECT %b::text[]", [texts(column)]).fetchone()
    assert row == (column,)
