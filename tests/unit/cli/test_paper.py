# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk print``: what a technician types, and what comes out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from lab_kiosk.cli import main
from lab_kiosk.domain.codes import Command, asset_tag, command_card, day_label
from lab_kiosk.domain.paper import Symbology
from lab_kiosk.paths import resources
from tests.support.builders import badge_text
from tests.support.printing import pdf_pages, read_codes

TAG = asset_tag("TMBBQD")
KIOSK = f"""
site_id = 1
station = "bay-1"
stations = ["bay-1"]
place = "desk"
zone = "America/Chicago"
root_key = "{"ab" * 32}"
demos = "demos"
programs = "programs.toml"
[[printer]]
role = "labels"
kind = "simulated"
name = "the door's"
"""


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Painting needs fonts, and fonts an application."""


def kiosk(folder: Path) -> Path:
    (folder / "kiosk.toml").write_text(KIOSK, "utf-8")
    return folder


def test_labels_of_a_file_become_a_pdf_and_a_picture(tmp_path: Path) -> None:
    tags = tmp_path / "tags.txt"
    tags.write_text(f"{TAG}\tHeadset 4\n\n{TAG.lower()}\n", "utf-8")
    pdf, png = tmp_path / "l.pdf", tmp_path / "l.png"
    assert main(["print", "labels", str(tags), "--to", str(pdf), "--preview", str(png), "--code", "code-128"]) == 0
    assert [read_codes(page, Symbology.CODE_128) for page in pdf_pages(pdf.read_bytes(), 300)] == [{TAG}, {TAG}]
    with Image.open(png) as shown:
        assert read_codes(shown, Symbology.CODE_128) == {TAG}


def test_labels_of_a_plan_go_to_the_printer_of_the_kiosk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = resources() / "sample" / "lab.toml"
    assert main(["print", "labels", "--plan", str(plan), "--data", str(kiosk(tmp_path))]) == 0
    assert "the door's (simulated, labels): printed" in capsys.readouterr().out
    assert len(list((tmp_path / "paper").iterdir())) > 5


def test_a_day_label_and_the_test_page_and_the_cards(tmp_path: Path) -> None:
    code, pdf = day_label(bytes(16)), tmp_path / "x.pdf"
    label = ["print", "day-label", code.lower(), "--name", "Zoë", "--language", "es", "--zone", "America/Chicago"]
    assert main([*label, "--to", str(pdf)]) == 0
    assert [read_codes(page, Symbology.QR) for page in pdf_pages(pdf.read_bytes(), 203)] == [{code}]
    assert main(["print", "test", "--data", str(kiosk(tmp_path)), "--preview", str(tmp_path / "t.png")]) == 0
    with Image.open(tmp_path / "t.png") as shown:
        assert shown.width == 457 + 24
    assert main(["print", "test", "--role", "sheets", "--to", str(pdf)]) == 0
    plan = str(resources() / "sample" / "lab.toml")
    assert main(["print", "cards", "evacuate", "--plan", plan, "--to", str(pdf), "--paper", "a4"]) == 0
    (page, *_) = pdf_pages(pdf.read_bytes(), 203)
    assert command_card(Command.EVACUATE) in read_codes(page, Symbology.QR)
    assert main(["print", "cards", "--preview", str(tmp_path / "c.png")]) == 0


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (["test"], 2, "Where to?"),
        (["day-label", "nonsense", "--to", "x.pdf"], 1, "not the code of a day label"),
        (["cards", "banana", "--to", "x.pdf"], 1, "banana is no command card"),
        (["labels", "--to", "x.pdf"], 1, "not both"),
        (["labels", "bad.txt", "--to", "x.pdf"], 1, "is no tag of a lab"),
        (["labels", "empty.txt", "--to", "x.pdf"], 1, "There is no tag"),
        (["labels", "--plan", "bad.txt", "--to", "x.pdf"], 1, "bad.txt"),
        (["badges", "bad.txt", "--to", "x.pdf"], 1, "not an IL1 badge"),
        (["badges", "empty.txt", "--to", "x.pdf"], 1, "no badge in it"),
        (["test", "--role", "slips", "--data", "."], 1, "no [[printer]]"),
        (["test", "--preview", "nowhere/x.png"], 1, "cannot be written"),
    ],
)
def test_what_cannot_be_printed_is_said(
    given: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(kiosk(tmp_path))
    (tmp_path / "bad.txt").write_text("IL-NOT-A-TAG\tx\n", "utf-8")
    (tmp_path / "empty.txt").write_text("\n", "utf-8")
    assert main(["print", *given]) == code
    assert said in capsys.readouterr().err


def test_a_code_that_does_not_fit_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    narrow = KIOSK.replace('kind = "simulated"', 'kind = "simulated"\nwidth = 12\nheight = 12')
    (tmp_path / "kiosk.toml").write_text(narrow, "utf-8")
    assert main(["print", "test", "--data", str(tmp_path)]) == 1
    assert "This cannot be printed" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [("print", "cards", "hardware", "--to", "out.pdf"), ("badge", "sheet", "codes.txt", "--out", "out.pdf")]
)
def test_a_technician_without_a_screen_prints(words: tuple[str, ...], tmp_path: Path) -> None:
    """On the line or in a service: without this Qt looked for a display and ended the process."""
    (tmp_path / "codes.txt").write_text(f"{badge_text()}\n", "utf-8")
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[3])
    command = [sys.executable, "-m", "lab_kiosk", *words]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=120, check=False)
    assert (done.returncode, (tmp_path / "out.pdf").read_bytes()[:5]) == (0, b"%PDF-"), done.stderr
