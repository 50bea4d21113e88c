# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from hardware.detect import Found, FoundCamera, FoundScanner, Mode, detect


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        file = folder / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{text}\n")


def usb(root: Path, place: str, vendor: str, product: str, name: str = "") -> None:
    write(
        root / "sys/bus/usb/devices" / place, idVendor=vendor, idProduct=product, **({"product": name} if name else {})
    )


def keyboard(root: Path, number: int, vendor: str, product: str, name: str) -> None:
    write(root / f"sys/class/input/input{number}", name=name, id__vendor=vendor, id__product=product)


def look(root: Path) -> tuple[FoundScanner, ...]:
    found = detect(root, "linux")
    assert found.looked
    return found.scanners


def test_a_known_scanner_is_found_once_with_the_mode_it_is_in(tmp_path: Path) -> None:
    usb(tmp_path, "1-1", "05e0", "1200", "Symbol Bar Code Scanner")
    keyboard(tmp_path, 4, "05e0", "1200", "Symbol Bar Code Scanner Keyboard")
    assert look(tmp_path) == (FoundScanner("Symbol Bar Code Scanner", Mode.KEYBOARD, 0x05E0, 0x1200),)


@pytest.mark.parametrize(
    ("vendor", "product", "mode"),
    [
        ("05e0", "1900", Mode.VENDOR),
        ("0c2e", "0b8f", Mode.HID_POS),
        ("067e", "0803", Mode.SERIAL),
        ("23d0", "1234", Mode.UNKNOWN),
    ],
)
def test_the_mode_tells_which_driver_it_needs(tmp_path: Path, vendor: str, product: str, mode: Mode) -> None:
    usb(tmp_path, "1-1", vendor, product, "unit")
    assert [scanner.mode for scanner in look(tmp_path)] == [mode]


def test_a_scanner_without_a_name_has_its_maker_s(tmp_path: Path) -> None:
    usb(tmp_path, "1-1", "1eab", "0003")
    assert [scanner.name for scanner in look(tmp_path)] == ["Newland"]


def test_a_keyboard_named_like_a_scanner_is_one_and_a_flatbed_is_not(tmp_path: Path) -> None:
    keyboard(tmp_path, 1, "ffff", "0001", "USB BarCode Reader")
    keyboard(tmp_path, 2, "ffff", "0002", "AT Translated Set 2 keyboard")
    usb(tmp_path, "1-2", "04a9", "190e", "Flatbed Scanner")
    assert look(tmp_path) == (FoundScanner("USB BarCode Reader", Mode.KEYBOARD, 0xFFFF, 0x0001),)


def test_a_maker_of_other_things_too_is_known_by_the_product(tmp_path: Path) -> None:
    usb(tmp_path, "1-1", "05fe", "1010")
    usb(tmp_path, "1-2", "05fe", "0099", "Trackball")
    assert [scanner.product for scanner in look(tmp_path)] == [0x1010]


def test_a_camera_is_its_first_node(tmp_path: Path) -> None:
    write(tmp_path / "sys/class/video4linux/video0", name="Web Camera", index="0")
    write(tmp_path / "sys/class/video4linux/video1", name="Web Camera", index="1")
    write(tmp_path / "sys/class/video4linux/vbi0", name="Tuner", index="0")
    assert detect(tmp_path, "linux").cameras == (FoundCamera("Web Camera", "/dev/video0"),)


def test_what_cannot_be_read_is_not_there(tmp_path: Path) -> None:
    usb(tmp_path, "1-0:1.0", "not a number", "")
    (tmp_path / "sys/bus/usb/devices/2-1/idVendor").mkdir(parents=True)
    (tmp_path / "sys/class").mkdir()
    (tmp_path / "sys/class/input").write_text("no folder")
    folder = tmp_path / "sys/class/video4linux/video0"
    folder.mkdir(parents=True)
    (folder / "index").write_bytes(b"0\xff")
    assert detect(tmp_path, "linux") == Found(looked=True)


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_where_nobody_knows_how_to_look_it_says_so(tmp_path: Path, platform: str) -> None:
    if platform != "linux":
        usb(tmp_path, "1-1", "05e0", "1200")
    assert detect(tmp_path, platform) == Found(looked=False)


def test_this_computer_can_be_looked_at() -> None:
    assert isinstance(detect(), Found)
