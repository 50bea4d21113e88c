# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from hardware.camera import places
from hardware.simulated.badge_pictures import flat_code
from lab_kiosk.cli import camera, main
from lab_kiosk.domain.codes import Command, command_card
from tests.support.cameras import Fed, film

CARD = command_card(Command.HELP)


def test_a_camera_that_is_tried_says_what_it_reads_by_its_kind_alone(tmp_path: Path) -> None:
    code = flat_code(CARD)
    shown = np.full((240, 320), 200, np.uint8)
    shown[20 : 20 + len(code), 20 : 20 + len(code)] = code
    stopping, lines = threading.Event(), list[str]()

    def tell(line: str) -> None:
        lines.append(line)
        if line.startswith("read"):
            stopping.set()

    assert camera.try_out(film(tmp_path / "badge.avi", [shown] * 8), stopping, tell)
    assert set(lines) - {"Film: searching"} == {"read: qr", "Film: ready"}, "a camera that takes its time is said first"


def test_a_camera_that_never_comes_is_said_with_its_reason() -> None:
    from hardware.camera.capture import Fault
    from hardware.device import Trouble

    device, stopping, lines = Fed(), threading.Event(), list[str]()
    device.fault = Fault(Trouble.BUSY, "cheese (4711)")

    def tell(line: str) -> None:
        lines.append(line)
        stopping.set()

    assert not camera.try_out(device, stopping, tell)
    assert lines == ["Fed camera: in trouble, busy cheese (4711)"]


def test_cameras_are_listed_as_the_line_for_the_kiosk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(places, "cameras", tuple)
    assert main(["camera", "--seconds", "0"]) == 1
    path = tmp_path / "usb-Eye-video-index0"
    monkeypatch.setattr(places, "cameras", lambda: (places.place_of(path),))
    assert main(["camera", "--seconds", "0"]) == 0
    assert capsys.readouterr().out == f'No camera is plugged in.\nEye\n    camera = "{path}"\n'


def test_a_place_where_no_camera_is_fails_after_its_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["camera", "--place", str(tmp_path / "video0"), "--seconds", "0.5"]) == 1
    assert "video0: searching" in capsys.readouterr().out
