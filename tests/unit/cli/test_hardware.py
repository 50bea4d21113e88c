# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest

from hardware import detect as detecting
from hardware.camera.decoder import LABELS
from hardware.detect import Found, FoundCamera
from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.known_scanners import Mode
from hardware.scanners import openers, survey
from hardware.scanners.port import Ended
from hardware.scanners.test_card import CARD
from hardware.simulated.scanner_bus import SimulatedBus, SimulatedUnit
from lab_kiosk.cli import hardware, main


def test_the_list_says_of_each_device_how_it_is_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bus = SimulatedBus()
    bus.plug(SimulatedUnit(Mode.VENDOR, serial="S1", name="Old one"))
    monkeypatch.setattr(survey, "system_bus", lambda: bus)
    monkeypatch.setattr(hardware, "detect", lambda: Found(looked=True, cameras=(FoundCamera("Cam", "/dev/video0"),)))
    assert main(["hardware", "list"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "scanner  Old one  in trouble: wrong mode  maker's own  simulated 1-1  S1"
    assert told[1].strip() == openers.ONLY_ITS_MAKER
    assert told[2] == "camera  Cam  found  V4L2  /dev/video0"


def test_a_computer_with_nothing_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(survey, "system_bus", SimulatedBus)
    monkeypatch.setattr(hardware, "detect", lambda: Found(looked=True))
    assert main(["hardware", "list"]) == 0
    assert "Nothing" in capsys.readouterr().out
    assert detecting.Found is Found


def test_a_hint_of_two_lines_stays_two_lines() -> None:
    status = DeviceStatus(
        "S1", DeviceKind.SCANNER, "Unit", Condition.IN_TROUBLE, 1.0, Trouble.PERMISSION, hint="a rule\nwhere it goes"
    )
    assert hardware.lines_of(status) == [
        "scanner  Unit  in trouble: permission  S1",
        "    a rule",
        "    where it goes",
    ]
    assert Ended().trouble is None


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_test_card_is_printed_and_every_code_on_it_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], paper: str, qapp: object
) -> None:
    import numpy as np
    import zxingcpp
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    path = tmp_path / "card.pdf"
    assert main(["hardware", "test-card", str(path), "--paper", paper]) == 0
    assert f"{len(CARD)} codes" in capsys.readouterr().out
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    size = QSize(
        round(document.pagePointSize(0).width() / 72 * 203), round(document.pagePointSize(0).height() / 72 * 203)
    )
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    grey = sheet.convertToFormat(QImage.Format.Format_Grayscale8)
    raw = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    formats = zxingcpp.BarcodeFormats([*LABELS, zxingcpp.BarcodeFormat.QRCode])
    read = {code.text for code in zxingcpp.read_barcodes(np.ascontiguousarray(raw), formats=formats)}
    assert read == {code.text for code in CARD}
