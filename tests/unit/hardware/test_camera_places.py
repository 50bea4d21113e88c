# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from hardware.camera.capture import UNPLUGGED, Fault, Plugged, open_camera
from hardware.camera.places import Place, cameras, holder, place_of
from hardware.device import Trouble
from hardware.screen import is_dark

C920 = "usb-046d_HD_Pro_Webcam_C920_8F2A-video-index0"


def machine(root: Path) -> Path:
    """A file system's root with two cameras as udev and the kernel show them."""
    for number, index in ((0, 0), (1, 1), (2, 0)):
        (root / "dev").mkdir(exist_ok=True)
        (root / f"dev/video{number}").write_bytes(b"")
        system = root / f"sys/class/video4linux/video{number}"
        system.mkdir(parents=True)
        (system / "index").write_text(f"{index}\n")
        (system / "name").write_text("USB Camera: USB Camera\n")
    (root / "dev/null").write_bytes(b"")
    return root


def named(root: Path) -> Path:
    by_id = root / "dev/v4l/by-id"
    by_id.mkdir(parents=True)
    (by_id / C920).symlink_to("../../video0")
    (by_id / C920.replace("index0", "index1")).symlink_to("../../video1")
    return by_id / C920


def test_a_camera_is_called_by_its_serial_number_and_its_second_file_is_none(tmp_path: Path) -> None:
    path = named(machine(tmp_path))
    assert cameras(tmp_path) == (Place(path, C920, "046d HD Pro Webcam C920 8F2A"),)
    assert place_of(path, tmp_path) == cameras(tmp_path)[0]


def test_without_udev_cameras_are_as_the_kernel_counts_them(tmp_path: Path) -> None:
    found = cameras(machine(tmp_path))
    assert [place.id for place in found] == ["video0", "video2"]
    assert {place.name for place in found} == {"USB Camera: USB Camera"}
    assert place_of(tmp_path / "dev/video9", tmp_path).name == "video9"


def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    assert cameras(tmp_path) == ()
    assert Plugged(root=tmp_path).open() is UNPLUGGED
    assert Plugged(root=tmp_path).identity.id == "camera"


def test_who_holds_the_device_is_named_to_the_technician(tmp_path: Path) -> None:
    path = named(machine(tmp_path))
    for number, word in ((7, "us"), (4711, "cheese"), (5000, "other")):
        process = tmp_path / f"proc/{number}"
        (process / "fd").mkdir(parents=True)
        (process / "comm").write_text(f"{word}\n")
        if number != 5000:
            (process / "fd/3").symlink_to(tmp_path / "dev/video0")
    (tmp_path / "proc/self").symlink_to("7")
    (tmp_path / "proc/meminfo").write_text("")
    (tmp_path / "proc/6000").mkdir()
    assert holder(path, tmp_path) == "cheese (4711)"
    assert holder(tmp_path / "dev/video2", tmp_path) == ""


def test_a_path_that_is_not_there_is_a_camera_that_is_unplugged(tmp_path: Path) -> None:
    assert open_camera(str(tmp_path / "video0")) is UNPLUGGED
    assert Plugged(str(tmp_path / "video0")).open() is UNPLUGGED


def test_a_device_that_nobody_may_open_comes_with_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(tmp_path)
    monkeypatch.setattr("hardware.camera.capture.os.access", lambda *_: False)
    fault = open_camera(str(tmp_path / "dev/video0"))
    assert isinstance(fault, Fault)
    assert fault.trouble is Trouble.PERMISSION
    assert fault.hint.startswith("sudo usermod -aG video ")


def test_what_is_there_and_does_not_open_is_busy(tmp_path: Path) -> None:
    fault = Plugged(root=machine(tmp_path)).open()
    assert isinstance(fault, Fault)
    assert fault.trouble is Trouble.BUSY


def test_the_camera_that_was_taken_before_is_taken_again(tmp_path: Path) -> None:
    plugged = Plugged(root=machine(tmp_path))
    (tmp_path / "dev/video0").rename(tmp_path / "gone")
    plugged.open()
    assert plugged.identity.id == "video2"
    (tmp_path / "gone").rename(tmp_path / "dev/video0")
    plugged.open()
    assert plugged.identity.id == "video2"
    assert plugged.identity.place.endswith("dev/video2")


@pytest.mark.parametrize(("place", "way"), [("msmf:0", "MSMF"), ("dshow:1", "DSHOW")])
def test_a_camera_of_windows_is_named_by_its_backend(place: str, way: str) -> None:
    plugged = Plugged(place)
    assert (plugged.identity.id, plugged.identity.way) == (place, way)
    assert plugged.open() == Fault(Trouble.BUSY)


def panel(root: Path, name: str, status: str, dpms: str) -> None:
    folder = root / "sys/class/drm" / name
    folder.mkdir(parents=True)
    (folder / "status").write_text(f"{status}\n")
    (folder / "dpms").write_text(f"{dpms}\n")


def test_the_screen_is_dark_when_every_panel_that_is_plugged_in_is_off(tmp_path: Path) -> None:
    assert not is_dark(tmp_path)
    panel(tmp_path, "card0-HDMI-A-1", "connected", "Off")
    panel(tmp_path, "card0-DP-1", "disconnected", "On")
    (tmp_path / "sys/class/drm/card0-DP-2").mkdir()
    assert is_dark(tmp_path)
    panel(tmp_path, "card1-eDP-1", "connected", "On")
    assert not is_dark(tmp_path)
