# SPDX-License-Identifier: Apache-2.0
"""The parts are put together with open eyes: a bad ``kiosk.toml`` is said before the first visitor meets it."""

from __future__ import annotations

import logging
import shutil
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from lab_kiosk import backups, bootstrap
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import sample_lab
from lab_kiosk.cli.standstill import stay_down
from lab_kiosk.domain.launch import Quest
from lab_kiosk.launching.headsets import AdbServer
from lab_kiosk.settings import read_config, set_up
from tests.support.builders import HOUR, TODAY, trust_list
from tests.support.fakes import TestLab
from tests.support.scenarios import trusted

GOOD = f"""
site_id = 1
station = "bay-1"
stations = ["bay-1", "bay-2"]
place = "desk"
zone = "America/Chicago"
root_key = "{"ab" * 32}"
demos = "demos"
programs = "programs.toml"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "kiosk.toml").write_text(text, "utf-8")
    return folder


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, GOOD))
    assert config.demos == tmp_path / "demos"
    assert config.database == tmp_path / "lab.db"
    assert config.site().root_key == bytes.fromhex("ab" * 32)


def test_what_may_travel_to_the_centre_in_a_day(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, GOOD)).budget is None
    assert read_config(written(tmp_path, f"{GOOD}\n[centre]\ndaily_megabytes = 5")).budget == 5_000_000
    for wrong in ("daily_megabytes = 0", 'daily_megabytes = "5"', "daily_gigabytes = 5"):
        with pytest.raises(EnvironmentProblem, match="kiosk_config"):
            read_config(written(tmp_path, f"{GOOD}\n[centre]\n{wrong}"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("America/Chicago", "Mars/Base"),
        ("America/Chicago", "../../etc/passwd"),
        ("ab" * 32, "ab"),
        ("ab" * 32, "xy" * 32),
        ("site_id = 1", "site_id = -7"),
        ("site_id = 1", "site_id = 70000"),
        ('station = "bay-1"', 'station = "attic"'),
        ('place = "desk"', 'plaze = "desk"'),
        ('["bay-1", "bay-2"]', f'["bay-1", "{"قاعة" * 20}"]'),
        ("site_id = 1", "site_id = "),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(tmp_path: Path, old: str, new: str) -> None:
    assert old in GOOD
    with pytest.raises(EnvironmentProblem, match=r"kiosk\.toml"):
        read_config(written(tmp_path, GOOD.replace(old, new)))


def test_headsets_are_looked_after_where_the_file_says_so(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, GOOD)).headsets is None
    assert read_config(written(tmp_path, GOOD + "[headsets]\n")).headsets == AdbServer(host="127.0.0.1", port=5037)
    elsewhere = read_config(written(tmp_path, GOOD + 'headsets = { host = "adb.lab", port = 5038 }\n')).headsets
    assert elsewhere == AdbServer(host="adb.lab", port=5038)
    with pytest.raises(EnvironmentProblem, match=r"kiosk\.toml"):
        read_config(written(tmp_path, GOOD + "headsets = { port = 0 }\n"))


def test_the_sample_lab_has_headsets_with_the_apps_that_may_be_started(tmp_path: Path) -> None:
    sample = sample_lab.prepare(tmp_path, date(2026, 11, 23))
    twins = sample_lab.headsets(sample, SystemClock()).headsets
    assert [twin.serial for twin in twins] == [asset.serial for asset in sample.plan.assets if asset.serial]
    assert len(twins) >= 2
    packages = {demo.launch.package for demo in bootstrap.demos(sample.config).all() if isinstance(demo.launch, Quest)}
    assert packages
    assert all(twin.packages >= packages for twin in twins)


def test_a_folder_that_was_named_from_here_is_found_from_elsewhere_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `lab-kiosk run --data FOLDER` does: a backup is a process of its own, which runs in another folder."""
    written(tmp_path, GOOD)
    monkeypatch.chdir(tmp_path.parent)
    config = read_config(Path(tmp_path.name))
    assert config == read_config(tmp_path)
    assert (config.data, config.backups, config.demos) == (tmp_path, tmp_path / "backups", tmp_path / "demos")


def test_a_folder_without_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        read_config(tmp_path)


def test_a_lab_that_trusts_no_key_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    config = sample_lab.prepare(tmp_path, date(2026, 11, 23)).config
    clock = SystemClock()
    with caplog.at_level(logging.WARNING), open_lab(config, clock, RandomIds(clock)):
        assert "no trust list has been adopted" in caplog.text


def test_a_list_of_trust_that_was_to_be_replaced_by_now_says_so(caplog: pytest.LogCaptureFixture) -> None:
    lab = TestLab()
    lab.tell(trusted(trust_list(next_update=TODAY)))
    bootstrap._warn_of_trust(lab.lab)
    lab.wait(24 * HOUR)
    with caplog.at_level(logging.WARNING):
        bootstrap._warn_of_trust(lab.lab)
    (said,) = caplog.messages
    assert str(TODAY) in said


def test_a_demo_that_cannot_be_read_is_not_offered_and_the_others_are(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shipped = sample_lab.prepare(tmp_path, date(2026, 11, 23)).config
    config = replace(shipped, demos=tmp_path / "demos")
    for folder in ("binary-lights", "first-print"):
        shutil.copytree(shipped.demos / folder, config.demos / folder)
    (config.demos / "first-print" / "demo.toml").write_text("title =", "utf-8")
    with caplog.at_level(logging.WARNING):
        assert [demo.id for demo in bootstrap.demos(config).all()] == ["binary-lights"]
    (said,) = caplog.messages
    assert "first-print" in said


def test_damage_is_recovered_from_and_told_in_a_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    config = sample_lab.prepare(tmp_path, date(2026, 11, 23)).config
    clock = SystemClock()
    with caplog.at_level(logging.WARNING):
        with open_lab(config, clock, RandomIds(clock)):
            pass
        damaged = bytearray(config.database.read_bytes())
        damaged[5000:5200] = bytes(200)
        config.database.write_bytes(bytes(damaged))
    with caplog.at_level(logging.ERROR), open_lab(config, clock, RandomIds(clock)):
        reports = list(tmp_path.glob("recovery-*.json"))
    assert '"why"' in reports[0].read_text("utf-8")
    assert list(tmp_path.glob("lab.db.damaged*"))


@pytest.mark.parametrize(("age_seconds", "due"), [(10, False), (4000, True), (-10, False), (-90_000, True)])
def test_a_backup_is_due_when_the_newest_is_old_or_from_the_future(tmp_path: Path, age_seconds: int, due: bool) -> None:
    clock = SystemClock()
    taken = datetime.fromtimestamp(clock.now_ms() / 1000, UTC) - timedelta(seconds=age_seconds)
    (tmp_path / taken.strftime("lab-%Y%m%dT%H%M%SZ.backup")).touch()
    assert backups.stale(tmp_path, clock) is due
    assert backups.stale(tmp_path / "none", clock)


@pytest.mark.slow
def test_a_kiosk_that_is_not_set_up_says_so_until_it_is(
    qapp: QObject, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    looks = []

    def is_set_up() -> bool:
        """The second look finds what IT wrote meanwhile."""
        looks.append(set_up(tmp_path))
        written(tmp_path, GOOD)
        return looks[-1]

    with caplog.at_level(logging.CRITICAL):
        assert stay_down(Screen.NOT_SET_UP, windowed=True, until=is_set_up, every=0.01) == 0
    assert looks == [False, True]
    assert "the kiosk stays down: not set up" in caplog.text


@pytest.mark.slow
def test_the_glass_of_a_kiosk_that_stays_down_can_be_closed_before_anything_changed(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture
) -> None:
    """The thread that looks for a change ends with the window. Not `quit`: that closes windows, whose last one asks for
    an end once more, and no later loop of this process would run.
    """
    QTimer.singleShot(0, lambda: qapp.exit(0))
    with caplog.at_level(logging.CRITICAL):
        assert stay_down(Screen.NOT_SET_UP, windowed=True, until=lambda: False, every=0.01) == 0
    assert "set-up" not in {thread.name for thread in threading.enumerate()}
