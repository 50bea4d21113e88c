# SPDX-License-Identifier: Apache-2.0
"""Reservations on the command line: told, made, cancelled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lab_kiosk.application.reservations import Booked, Wanted
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main, sample_lab
from lab_kiosk.cli.reservations import instant_of, sentences
from lab_kiosk.domain.promises import Standing
from lab_kiosk.settings import write_config
from tests.support.builders import HOUR, START_MS

TOMORROW = ("--from", "2099-03-02 10:00", "--to", "2099-03-02 10:45")


@pytest.fixture
def data(tmp_path: Path) -> str:
    sample = sample_lab.prepare(tmp_path, date(2026, 11, 23))
    write_config(tmp_path, sample.config)
    clock = SystemClock()
    with open_lab(sample.config, clock, RandomIds(clock), lambda: sample_lab.furniture(sample, clock)):
        pass
    return str(tmp_path)


STAFF = "NJGOYGNTYNJIXMOK"
"""Of the sample lab."""


def add(data: str, *more: str, model: str = "Quest 3", count: str = "2", by: str = STAFF) -> int:
    return main(["reservations", "add", "--data", data, "--model", model, "--count", count, "--by", by, *more])


def test_a_reservation_is_made_told_and_cancelled(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reservations", "list", "--data", data]) == 0
    assert "Nothing is reserved." in capsys.readouterr().out
    assert add(data, *TOMORROW, "--group", "5B") == 0
    made = capsys.readouterr().out.split()[-1]
    assert main(["reservations", "list", "--data", data]) == 0
    told = capsys.readouterr().out
    assert "2099-03-02 10:00 to 10:45  0 of 2 Quest 3 for 5B: waited for" in told
    assert made[-8:] in told
    assert main(["reservations", "cancel", "--data", data, made[-8:], "--by", STAFF]) == 0
    assert main(["reservations", "cancel", "--data", data, made[-8:], "--by", STAFF]) == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"count": "999"}, "are free"),
        ({"model": "Nothing"}, "no model"),
    ],
)
def test_what_cannot_be_is_said(
    data: str, given: dict[str, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(data, *TOMORROW, **given) == 1
    assert said in capsys.readouterr().err


def test_a_time_that_is_none_or_over_is_said(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(data, "--from", "ten", "--to", "eleven") == 1
    assert add(data, "--from", "2020-03-02 10:00", "--to", "2020-03-02 11:00") == 1
    assert main(["reservations", "cancel", "--data", data, "0", "--by", STAFF]) == 1
    said = capsys.readouterr().err
    assert "A time is told like" in said
    assert "is over" in said
    assert "no such reservation" in said


def test_who_reserves_or_cancels_is_somebody_of_the_staff(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert add(data, *TOMORROW, by="A" * 16) == 2
    assert main(["reservations", "cancel", "--data", data, "12345678", "--by", "A" * 16]) == 2
    assert capsys.readouterr().err.count("no member of staff by that handle") == 2
    with pytest.raises(SystemExit):
        add(data, *TOMORROW, by="S")


def test_a_time_is_that_of_the_clock_on_the_wall() -> None:
    assert instant_of("2027-01-15 02:00", "America/Chicago") == START_MS
    assert instant_of("2027-01-15T08:00+00:00", "America/Chicago") == START_MS


def test_a_line_says_what_is_short_and_until_when() -> None:
    line = Booked(
        reservation_id="0123456789",
        what=(Wanted(model_id="m", name="Quest 3", picture="", count=30, taken=3),),
        start_at=START_MS,
        end_at=START_MS + 30 * HOUR,
        standing=Standing.PARTLY,
        ready=20,
        outstanding=27,
    )
    assert sentences([line], "UTC") == [
        "…23456789  2027-01-15 08:00 to 2027-01-16 14:00  3 of 30 Quest 3: partly handed out; 7 will not be ready"
    ]
