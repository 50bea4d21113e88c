# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk export xapi``: a lab's history as requests that a record store takes, its owner's alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.demos import FeedbackGiven, SessionChosen, SessionEnded, SessionStarted
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened, VisitPurposeStated
from lab_kiosk.domain.ids import SessionId, VisitId, person_stream, session_stream
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, Purpose, SessionState
from lab_kiosk.settings import read_config
from tests.support.builders import PAT
from tests.support.labs import founded
from tests.support.xapi_schema import rule_faults, schema_faults

VISITS = 60


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lab in which somebody came sixty times and tried a demo on the first."""
    folder = founded(tmp_path_factory.mktemp("district"))
    clock = SystemClock()
    ids = RandomIds(clock)
    with open_lab(read_config(folder), clock, ids) as opened:
        visits = [VisitId(ids.new()) for _ in range(VISITS)]
        for visit in visits:
            opened.store.append([Fact(person_stream(PAT), event, PAT) for event in _visit(visit)])
        session = SessionId(ids.new())
        events = _session(session, visits[0])
        opened.store.append([Fact(session_stream(session), event, PAT) for event in events])
    return folder


def _visit(visit: VisitId) -> list[Any]:
    return [
        VisitOpened(visit_id=visit, party=Party.SUBJECT, presented=Presented.SCANNER),
        VisitPurposeStated(visit_id=visit, purpose=Purpose.DEMO),
        VisitClosed(visit_id=visit, by=ClosedBy.SELF),
    ]


def _session(session: SessionId, visit: VisitId) -> list[Any]:
    return [
        SessionChosen(
            session_id=session,
            demo_id="solar-walk",
            demo_version="1.0.0",
            station="s",
            visit_id=visit,
            run_seconds=60,
            pilot_id="PILOT-2026-001",
        ),
        SessionStarted(),
        SessionEnded(outcome=SessionState.COMPLETED),
        FeedbackGiven(answers={"stars": 5, "comfort": "fine"}),
    ]


def exported(lab: Path, capsys: pytest.CaptureFixture[str], *more: str) -> list[list[dict[str, Any]]]:
    capsys.readouterr()
    assert main(["export", "xapi", "--data", str(lab), *more]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_what_happened_leaves_as_valid_requests_of_fifty(
    lab: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "statements.jsonl"
    assert main(["export", "xapi", "--data", str(lab), str(file)]) == 0
    assert "64 statements are in" in capsys.readouterr().out
    requests = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [len(request) for request in requests] == [50, 14]
    told = [statement for request in requests for statement in request]
    assert [schema_faults(statement) for statement in told if schema_faults(statement)] == []
    assert list(rule_faults(told)) == []
    verbs = [statement["verb"]["display"]["en-US"] for statement in told]
    assert {verb: verbs.count(verb) for verb in verbs} == {
        "attended": VISITS,
        "initialized": 1,
        "completed": 1,
        "responded": 2,
    }
    assert PAT not in file.read_text("utf-8")
    assert file.stat().st_mode & 0o077 == 0


def test_a_second_export_says_the_same(lab: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for file in (one, two):
        assert main(["export", "xapi", "--data", str(lab), str(file)]) == 0
    assert one.read_bytes() == two.read_bytes()


def test_with_a_secret_of_the_district_every_kiosk_says_the_same_name(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = []
    for number, secret in enumerate((b"a" * 32, b"a" * 32, b"b" * 32)):
        (tmp_path / str(number)).write_bytes(secret)
        words = ["--secret", str(tmp_path / str(number)), "--home", "https://schools.example.org/"]
        actor = exported(lab, capsys, *words)[0][0]["actor"]["account"]
        assert actor["homePage"] == "https://schools.example.org"
        names.append(actor["name"])
    assert names[0] == names[1] != names[2]


def test_a_secret_that_is_too_short_is_refused(lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "short").write_bytes(b"1234\n")
    assert main(["export", "xapi", "--data", str(lab), "--secret", str(tmp_path / "short")]) == 1
    assert "32 bytes" in capsys.readouterr().err


@pytest.mark.parametrize("home", ["schools", "ftp://schools.example.org", "https://schools.example.org/?a=b"])
def test_an_address_that_is_none_is_refused(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "xapi", "--home", home])
    assert "no address" in capsys.readouterr().err


def test_a_folder_with_a_typing_error_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "xapi", "--data", str(tmp_path / "typo")]) == 1
    assert "kiosk.toml" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_kiosk_without_a_database_is_given_none(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.toml").write_bytes((lab / "kiosk.toml").read_bytes())
    assert main(["export", "xapi", "--data", str(tmp_path)]) == 1
    assert "no database" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"]
