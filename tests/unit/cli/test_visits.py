# SPDX-License-Identifier: Apache-2.0
"""Visits on the command line: told, and set right as at the desk."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main, sample_lab
from lab_kiosk.cli.visits import FAULTS, sentence
from lab_kiosk.domain.correction import CorrectionFault
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import Stream, VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, Role
from lab_kiosk.settings import write_config
from tests.support.builders import DAY, HOUR, START_MS

STAFF = "NJGOYGNTYNJIXMOK"
"""Of the sample lab."""
ZONE = "America/Chicago"


@pytest.fixture
def data(tmp_path: Path) -> str:
    """Somebody without a badge has just come in."""
    sample = sample_lab.prepare(tmp_path, date(2026, 11, 23))
    write_config(tmp_path, sample.config)
    clock = SystemClock()
    opened = VisitOpened(visit_id=VisitId("guest-0001"), party=Party.GUEST, presented=Presented.TOUCH)
    with open_lab(sample.config, clock, RandomIds(clock), lambda: sample_lab.furniture(sample, clock)) as lab:
        lab.store.append([Fact(Stream("visit:guest-0001"), opened)])
    return str(tmp_path)


def ago(**time: int) -> str:
    return (datetime.now(ZoneInfo(ZONE)) - timedelta(**time)).strftime("%Y-%m-%d %H:%M:%S")


def correct(data: str, *more: str, visit: str = "0001", by: str = STAFF) -> int:
    return main(["visits", "correct", "--data", data, visit, "--reason", "forgot_to_leave", "--by", by, *more])


def test_a_visit_is_told_and_set_right(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["visits", "list", "--data", data]) == 0
    assert "inside now" in capsys.readouterr().out
    times = ("--came", ago(minutes=50), "--left", ago(minutes=20))
    for _ in range(2):
        assert correct(data, *times) == 0
        assert "ended by staff" in capsys.readouterr().out
    assert main(["visits", "list", "--data", data]) == 0
    assert capsys.readouterr().out.count("ended by staff") == 1


@pytest.mark.parametrize(
    ("given", "said", "code"),
    [
        (("--left", "soon"), "with times like", 1),
        ((), "with times like", 1),
        (("--left", "2020-01-01 10:00"), FAULTS[CorrectionFault.BACKWARDS], 1),
        (("--came", "2099-01-01 10:00"), FAULTS[CorrectionFault.IN_THE_FUTURE], 1),
    ],
)
def test_what_cannot_be_is_said(
    data: str, given: tuple[str, ...], said: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert correct(data, *given) == code
    assert said in capsys.readouterr().err


def test_it_is_somebody_of_the_staff_and_a_visit_that_is_there(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert correct(data, "--left", ago(minutes=1), by="A" * 16) == 2
    assert correct(data, "--left", ago(minutes=1), visit="01") == 1
    assert "more than one" in capsys.readouterr().err


def test_every_fault_has_a_sentence_and_every_visit_a_line() -> None:
    assert set(FAULTS) == set(CorrectionFault)
    visit = Visit(
        stream="s",
        visit_id="0123456789",
        party=Party.GROUP,
        role=Role.EDUCATOR,
        heads=26,
        opened_at=START_MS,
        last_seen_at=START_MS,
        closed_at=START_MS + HOUR,
        closed_by=ClosedBy.SYSTEM,
    )
    assert sentence(visit, ZONE) == (
        "…23456789  2027-01-15 02:00 to 03:00  educator and group of 26: nobody saw the end"
    )
    assert "to 2027-01-16 02:00" in sentence(replace(visit, closed_at=START_MS + DAY), ZONE)
