# SPDX-License-Identifier: Apache-2.0
"""Founding a lab and looking after its journal, through the command line."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from lab_kiosk import paths
from lab_kiosk.cli import main
from lab_kiosk.settings import set_up


@pytest.fixture
def district(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """A root, a trust list and a lab that was founded with them."""
    given = {name: str(tmp_path / name) for name in ("root.key", "issuer.key", "trust-1", "trust-2", "lab", "other")}
    assert main(["trust", "keygen", given["root.key"]]) == 0
    given["root"] = capsys.readouterr().out.strip()
    assert main(["trust", "keygen", given["issuer.key"]]) == 0
    key = f"7:{capsys.readouterr().out.strip()}:2026-08-17:2027-06-30"
    assert main(["trust", "issue", "--root", given["root.key"], "--out", given["trust-1"], "--key", key]) == 0
    assert main(created(given)) == 0
    capsys.readouterr()
    return given


def created(given: dict[str, str]) -> list[str]:
    plan = str(paths.resources() / "sample" / "lab.toml")
    words = ["lab", "create", "--data", given["lab"], "--plan", plan]
    return [*words, "--trust", given["trust-1"], "--root", given["root"]]


def test_a_new_lab_is_sound(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "verify", "--data", district["lab"]]) == 0
    assert capsys.readouterr().out == "nothing is wrong\n"


def test_a_lab_is_founded_once(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(created(district)) == 1
    assert "already" in capsys.readouterr().err


def test_a_lab_that_could_not_be_founded_is_no_kiosk(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A kiosk without its policy would be open all day and ask nothing."""
    other = created({**district, "lab": district["other"]})
    assert main([*other, "--programs", str(tmp_path / "nowhere.toml")]) == 1
    assert "nowhere.toml" in capsys.readouterr().err
    assert not set_up(Path(district["other"]))
    assert main(other) == 0
    assert set_up(Path(district["other"]))


def test_a_plan_with_a_misspelt_word_is_refused(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text('zone = "UTC"\nstashun = "x"\n', "utf-8")
    words = created({**district, "lab": district["other"]})
    words[words.index("--plan") + 1] = str(plan)
    assert main(words) == 1
    assert "plan.toml" in capsys.readouterr().err
    assert not Path(district["other"]).exists()


@pytest.mark.parametrize("verb", ["create", "change"])
def test_a_model_that_asks_for_a_module_which_nobody_teaches_is_refused(
    verb: str, district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "plan.toml"
    told = (paths.resources() / "sample" / "lab.toml").read_text("utf-8")
    plan.write_text(told.replace('modules = ["coding-basics"]', 'modules = ["coding"]'), "utf-8")
    words = created({**district, "lab": district["other"]})
    words[words.index("--plan") + 1] = str(plan)
    if verb == "change":
        words = ["lab", "change", "--data", district["lab"], "--plan", str(plan)]
    assert main(words) == 1
    assert "the model Robot arm asks for the module coding, and none of the demos here" in capsys.readouterr().err
    assert not Path(district["other"]).exists()


def test_a_changed_plan_comes_into_force_after_it_was_looked_at(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "plan.toml"
    told = (paths.resources() / "sample" / "lab.toml").read_text("utf-8")
    plan.write_text(told.replace('term_ends = "2027-06-11"', 'term_ends = "2028-06-09"\nvendors = ["Fix-It"]'), "utf-8")
    words = ["lab", "change", "--data", district["lab"], "--plan", str(plan)]
    said = "the policy: term ends 2027-06-11 → 2028-06-09; vendors nothing → Fix-It"
    assert main([*words, "--dry-run"]) == 0
    assert capsys.readouterr().out.splitlines() == [said, "Nothing was written: this was a dry run."]
    assert main(words) == 0
    assert capsys.readouterr().out.splitlines() == [said, "It is in force from now on."]
    assert main(words) == 0
    assert "the lab is as the plan says" in capsys.readouterr().out
    assert main(["journal", "verify", "--data", district["lab"]]) == 0


def test_a_newer_trust_list_is_adopted_once(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    words = ["trust", "issue", "--root", district["root.key"], "--after", district["trust-1"]]
    assert main([*words, "--out", district["trust-2"], "--revoke", "UGZMHVHF6YDRQKJ2"]) == 0
    assert main(["lab", "adopt", district["trust-2"], "--data", district["lab"]]) == 0
    assert "trust list 2" in capsys.readouterr().out
    assert main(["lab", "adopt", district["trust-2"], "--data", district["lab"]]) == 1
    assert main(["lab", "adopt", district["trust-1"], "--data", district["lab"]]) == 1
    assert "not newer" in capsys.readouterr().err


def test_an_export_is_restored_into_a_new_folder_and_is_sound(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "events.jsonl"
    assert main(["journal", "export", "--data", district["lab"], str(file)]) == 0
    assert "Maya" not in file.read_text("utf-8")
    assert main(["journal", "restore", "--data", district["other"], str(file)]) == 0
    assert main(["journal", "verify", "--data", district["other"]]) == 0
    capsys.readouterr()
    assert main(["journal", "restore", "--data", district["other"], str(file)]) == 1
    assert "only makes a new one" in capsys.readouterr().err


def test_names_leave_only_when_asked_for(district: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    assert main(["journal", "export", "--data", district["lab"], "--with-names", str(file)]) == 0
    assert "Maya" in file.read_text("utf-8")


def test_an_export_is_its_owners_alone(district: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    assert main(["journal", "export", "--data", district["lab"], "--with-names", str(file)]) == 0
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("verb", ["verify", "rebuild", "backup", "export"])
def test_a_folder_with_a_typing_error_stays_as_it_is(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = [str(tmp_path / "events.jsonl")] if verb == "export" else []
    assert main(["journal", verb, "--data", str(tmp_path / "typo"), *file]) == 1
    assert "no database" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_half_an_export_leaves_no_empty_lab_behind(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, half = tmp_path / "events.jsonl", tmp_path / "half.jsonl"
    assert main(["journal", "export", "--data", district["lab"], str(file)]) == 0
    half.write_bytes(file.read_bytes()[:-200])
    assert main(["journal", "restore", "--data", district["other"], str(half)]) == 1
    assert "export_damaged" in capsys.readouterr().err
    assert main(["journal", "restore", "--data", district["other"], str(file)]) == 0


def test_rebuild_and_backup_say_how_much(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "rebuild", "--data", district["lab"]]) == 0
    assert main(["journal", "backup", "--data", district["lab"]]) == 0
    assert capsys.readouterr().out.count("events") == 2
    assert len(list((Path(district["lab"]) / "backups").glob("*.backup"))) == 1


@pytest.fixture
def as_before() -> Iterator[None]:
    """What a program that opens a window changes of its process."""
    mask, interrupt = os.umask(0o022), signal.getsignal(signal.SIGINT)
    yield
    os.umask(mask)
    signal.signal(signal.SIGINT, interrupt)


@pytest.mark.slow
@pytest.mark.usefixtures("as_before")
def test_a_folder_without_a_kiosk_is_said_plainly(
    qapp: QCoreApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """In the terminal; on the glass stands a screen for visitors, until somebody ends the program."""
    somebody = QTimer(interval=20)
    somebody.timeout.connect(lambda: qapp.exit(3))
    somebody.start()
    with caplog.at_level(logging.CRITICAL):
        assert main(["run", "--data", str(tmp_path), "--windowed"]) == 3
    somebody.stop()
    assert "kiosk.toml" in capsys.readouterr().err


def test_flows_prints_every_row(capsys: pytest.CaptureFixture[str]) -> None:
    from lab_kiosk.application.flows import TABLE

    assert main(["flows"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > len(TABLE)


def test_a_backup_is_restored_with_its_key_and_is_sound(
    district: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["journal", "backup", "--data", district["lab"]]) == 0
    (made,) = (Path(district["lab"]) / "backups").glob("*.backup")
    database = Path(district["lab"]) / "lab.db"
    database.unlink()
    assert main(["journal", "restore", "--data", district["lab"], str(made)]) == 0
    assert main(["journal", "verify", "--data", district["lab"]]) == 0
    database.unlink()
    made.write_bytes(made.read_bytes()[:5000])
    assert main(["journal", "restore", "--data", district["lab"], str(made)]) == 1
    assert not database.exists()
    assert capsys.readouterr().err
