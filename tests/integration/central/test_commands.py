# SPDX-License-Identifier: Apache-2.0
"""``derive`` and ``rebuild`` as somebody types them."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.integration.central.commands import main
from tests.support import centre


def test_derive_rebuild_and_check(
    connection: psycopg.Connection[tuple[Any, ...]], dsn: str, capsys: pytest.CaptureFixture[str]
) -> None:
    centre.receive(connection, list(entries(Traffic(people=5, assets=2), 50)))
    assert main(["derive", dsn]) == 0
    assert capsys.readouterr().out == "50 events were derived, 0 wait\n"
    assert main(["derive", "--retry", dsn]) == 0
    assert capsys.readouterr().out == "0 events were tried again, 0 wait\n0 events were derived, 0 wait\n"
    assert main(["rebuild", dsn]) == 0
    assert capsys.readouterr().out == "50 events were derived again, 0 wait\n"
    assert main(["rebuild", "--check", dsn]) == 0
    assert capsys.readouterr().out.endswith(" rows are what the journal says\n")
    connection.execute("UPDATE lab.assets SET tag = 'IL9' WHERE asset_id = (SELECT min(asset_id) FROM lab.assets)")
    assert main(["rebuild", "--check", dsn]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("Asset ")
    assert said.err == "something is wrong\n"


@pytest.mark.parametrize("verb", [["derive"], ["derive", "--follow"], ["rebuild"]])
def test_without_an_address_the_question_is_where(
    verb: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("LAB_CENTRAL_DSN", raising=False)
    assert main(verb) == 1
    assert "LAB_CENTRAL_DSN" in capsys.readouterr().err


def test_a_centre_that_does_not_answer_is_a_state_of_the_surroundings() -> None:
    with pytest.raises(EnvironmentProblem, match="centre_away"):
        main(["derive", "host=127.0.0.1 port=1 dbname=lab user=nobody"])
