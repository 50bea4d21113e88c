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
from lab_kiosk.cli.labels import fresh_tags
from lab_kiosk.domain.codes import Command, TagCode, asset_tag, classify, command_card, day_label
from lab_kiosk.domain.paper import Symbology
from lab_kiosk.domain.records import Asset
from lab_kiosk.paths import resources
from tests.support.builders import badge_text
from tests.support.labs import founded, opened
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
        (["labels", "--to", "x.pdf"], 1, "one of them"),
        (["labels", "good.txt", "--start", "3", "--to", "x.pdf"], 1, "Only a sheet"),
        (["labels", "good.txt", "--sheet", "avery-5520", "--start", "31", "--to", "x.pdf"], 1, "labels 1 to 30"),
        (["labels", "good.txt", "--sheet", "avery-5267", "--to", "x.pdf"], 1, "29 modules"),
        (["labels", "--lab", "nowhere", "--to", "x.pdf"], 1, "nowhere"),
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
    (tmp_path / "good.txt").write_text(f"{TAG}\tHeadset\n", "utf-8")
    (tmp_path / "empty.txt").write_text("\n", "utf-8")
    assert main(["print", *given]) == code
    assert said in capsys.readouterr().err


def test_one_tag_comes_out_many_times_on_a_used_sheet(tmp_path: Path) -> None:
    tags, pdf, png = tmp_path / "tags.txt", tmp_path / "l.pdf", tmp_path / "l.png"
    tags.write_text(f"{TAG}\tHeadset 4\n", "utf-8")
    asked = ["print", "labels", str(tags), "--sheet", "avery-l7162", "--start", "15", "--copies", "3"]
    assert main([*asked, "--to", str(pdf), "--preview", str(png)]) == 0
    pages = pdf_pages(pdf.read_bytes(), 203)
    assert [read_codes(page, Symbology.QR) for page in pages] == [{TAG}, {TAG}]
    assert [round(side / 203 * 25.4) for side in pages[0].size] == [210, 297]
    with Image.open(png) as shown:
        assert read_codes(shown, Symbology.QR) == {TAG}


def test_a_reprinted_label_says_the_same_code_and_new_tags_are_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = founded(tmp_path)
    with opened(folder) as lab:
        assets = [asset for asset in lab.store.every(Asset) if asset.tag]
    pdf = tmp_path / "again.pdf"
    whole = ["print", "labels", "--lab", str(folder), "--sheet", "avery-5520", "--to", str(pdf)]
    assert main(whole) == 0
    found = set().union(*(read_codes(page, Symbology.QR) for page in pdf_pages(pdf.read_bytes(), 300)))
    assert found == {asset.tag for asset in assets}
    before = pdf.read_bytes()
    one = assets[0].tag
    assert main(["print", "labels", "--lab", str(folder), "--tag", one.lower(), "--to", str(pdf)]) == 0
    assert [read_codes(page, Symbology.QR) for page in pdf_pages(pdf.read_bytes(), 300)] == [{one}]
    assert before != pdf.read_bytes()
    assert main(["print", "labels", "--lab", str(folder), "--tag", "nothing", "--to", str(pdf)]) == 1
    assert "knows nothing by the code NOTHING" in capsys.readouterr().err
    assert main(["lab", "tags", "40", "--data", str(folder)]) == 0
    fresh = capsys.readouterr().out.split()
    assert len(set(fresh)) == 40
    assert all(classify(tag, checked_by_reader=False) == TagCode(tag) for tag in fresh)
    assert not set(fresh) & {asset.tag for asset in assets}
    assert main(["lab", "tags", "3", "--data", str(tmp_path / "nowhere")]) == 1


@pytest.mark.parametrize("count", ["0", "1001", "-3", "many"])
def test_a_number_of_labels_is_a_number(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["lab", "tags", count])
    assert "no number from 1 to 1000" in capsys.readouterr().err


def test_no_tag_is_given_twice() -> None:
    assert len(set(fresh_tags(2_000, ()))) == 2_000


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
