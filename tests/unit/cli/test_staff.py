# SPDX-License-Identifier: Apache-2.0
"""The command line of the desk: a code for the first lead, the rights, the audit in plain sentences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lab_kiosk import pins
from lab_kiosk.application.desk import AuditLine
from lab_kiosk.application.system import SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main, sample_lab
from lab_kiosk.cli.staff import DEEDS, sentences
from lab_kiosk.domain.acts import ALWAYS, SOMETIMES
from lab_kiosk.settings import write_config
from tests.support.memory_store import CountingIds


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    sample = sample_lab.prepare(tmp_path, sample_lab.today())
    write_config(tmp_path, sample.config)
    with open_lab(sample.config, SystemClock(), CountingIds(), lambda: sample_lab.furniture(sample, SystemClock())):
        pass
    return tmp_path


def test_a_code_for_the_first_lead_is_printed_and_kept_sealed(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "owner", "--data", str(kiosk), "--minutes", "5"]) == 0
    told = capsys.readouterr().out
    (digits,) = re.findall(r"^\d{4} \d{4} \d{4}$", told, re.MULTILINE)
    left = pins.shelf(kiosk).invitation()
    assert left is not None
    assert (left.code, left.tries) == (digits.replace(" ", ""), 0)
    assert 0 < left.until_ms - SystemClock().now_ms() <= 5 * 60_000
    assert "█" in told


def test_the_code_on_the_terminal_is_what_the_scanner_reads(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import numpy as np

    from hardware.camera.decoder import QrDecoder
    from lab_kiosk.domain.codes import OwnerCode, classify

    main(["staff", "owner", "--data", str(kiosk)])
    rows = [row for row in capsys.readouterr().out.splitlines() if row.startswith("█")]
    halves = {"█": (1, 1), "▀": (1, 0), "▄": (0, 1), " ": (0, 0)}
    light = np.array([[halves[c][half] for c in row] for row in rows for half in (0, 1)], np.uint8)
    (read,) = QrDecoder().look(np.kron(light * 255, np.ones((8, 8), np.uint8))).reads
    left = pins.shelf(kiosk).invitation()
    assert left is not None
    assert classify(read.data.decode(), checked_by_reader=False) == OwnerCode(left.code)


@pytest.mark.parametrize("minutes", ["0", "-1", "1441"])
def test_no_code_is_good_for_ever(kiosk: Path, minutes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "owner", "--data", str(kiosk), "--minutes", minutes]) == 1
    assert pins.shelf(kiosk).invitation() is None


def test_a_folder_that_is_no_kiosks_gets_no_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "owner", "--data", str(tmp_path)]) == 1
    assert not (tmp_path / "database-key").exists()


def test_who_may_what_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "rights"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == ["desk", "lead", "it"]
    assert ["look", "after", "staff", "-", "yes", "-"] in [row.split() for row in rows]


def test_the_audit_is_read_in_plain_sentences(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["staff", "audit", "--data", str(kiosk)]) == 0
    told = capsys.readouterr().out
    assert "A code of the command line made Sam a lead." in told
    assert "marked IL" in told
    assert main(["staff", "audit", "--data", str(kiosk), "--most", "1"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_every_act_has_a_sentence() -> None:
    assert set(DEEDS) == {*ALWAYS, *SOMETIMES}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (AuditLine(event_id="e", kind="desk.opened", at=0, who="Ana", word="lead"), "Ana opened the desk (lead)."),
        (AuditLine(event_id="e", kind="desk.locked", at=0), "Somebody was locked out after five wrong PINs."),
        (
            AuditLine(event_id="e", kind="staff.pin_reset", at=0, who="Ana", about="Olu"),
            "Ana let Olu choose a new PIN.",
        ),
        (AuditLine(event_id="e", kind="staff.pin_reset", at=0, who="Ana"), "Ana let somebody choose a new PIN."),
        (
            AuditLine(event_id="e", kind="asset.hold_placed", at=0, who="Ana", about="IL1", word="held_back"),
            "Ana held IL1 back (held back).",
        ),
        (AuditLine(event_id="e", kind="robot.danced_twice", at=0, who="Ana"), "Ana robot danced twice."),
    ],
)
def test_a_sentence_says_when_who_and_what(line: AuditLine, said: str) -> None:
    assert sentences([line]) == [f"1970-01-01 00:00:00 UTC  {said}"]


def test_an_act_of_another_kiosk_says_where() -> None:
    (said,) = sentences([AuditLine(event_id="e", kind="roll.called", at=0, who="Ana", kiosk="Front door")])
    assert said == "1970-01-01 00:00:00 UTC at Front door  Ana called the evacuation roll."
