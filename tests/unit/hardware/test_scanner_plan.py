# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib

import pytest

from hardware.known_scanners import Mode, known_vendors, recognise
from hardware.scanners.bus import Attached
from hardware.scanners.plan import PlanError, Post, ScannerPlan, plan_from
from hardware.scanners.rules import UDEV_FILE, permission_hint, udev_line

WRITTEN = """
past_the_kernel = true
same = 2

[[scanner]]
role = "door"
serial = "S1"
prefix = "~"

[[scanner]]
role = "desk"
port = "1-1.4"
layout = "fr"
"""


def unit(serial: str = "", port: str = "", mode: Mode = Mode.HID_POS) -> Attached:
    return Attached(id="x", name="", mode=mode, vendor=0x0C2E, product=0x0B8F, serial=serial, port=port)


def test_a_plan_is_read_from_its_table() -> None:
    plan = plan_from(tomllib.loads(WRITTEN))
    posts = (Post("door", serial="S1", prefix="~"), Post("desk", port="1-1.4", layout="fr"))
    assert plan == ScannerPlan(posts, past_the_kernel=True, same=2.0)
    assert plan_from({}) == ScannerPlan()


def test_a_serial_number_says_more_than_a_port() -> None:
    plan = ScannerPlan((Post("desk", port="1-1"), Post("door", serial="S1")))
    roles = [
        post.role if (post := plan.post_of(attached)) else "" for attached in (unit("S1", "1-1"), unit("S2", "1-1"))
    ]
    assert roles == ["door", "desk"]
    assert plan.post_of(unit("S2", "1-2")) is None


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ({"scanner": "door"}, "scanner: write"),
        ({"scanner": 7}, "scanner: write"),
        ({"scanners": []}, "scanners: no such setting"),
        ({"grab_keyboards": "yes"}, "grab_keyboards: true or false"),
        ({"same": True}, "same: seconds"),
        ({"same": 60}, "same: seconds"),
        ({"scanner": ["door"]}, "are texts"),
        ({"scanner": [{"role": 1}]}, "are texts"),
        ({"scanner": [{"role": "door", "colour": "red"}]}, "colour is no setting"),
        ({"scanner": [{"role": "roof", "port": "1-1"}]}, "role is one of door, desk, bench"),
        ({"scanner": [{"role": "door"}]}, "a serial number or a port"),
        ({"scanner": [{"role": "door", "port": "1-1", "layout": "xx"}]}, "layout is one of us, fr, de"),
    ],
)
def test_a_fault_in_it_is_one_sentence(table: dict[str, object], fault: str) -> None:
    with pytest.raises(PlanError, match=fault):
        plan_from(table)


def test_the_rule_that_would_let_it_open_names_this_very_model() -> None:
    match = 'ATTRS{idVendor}=="0c2e", ATTRS{idProduct}=="0b8f", MODE="0660", GROUP="plugdev", TAG+="uaccess"'
    lines = {mode: udev_line(unit(mode=mode)) for mode in Mode}
    assert lines[Mode.HID_POS] == f'SUBSYSTEM=="hidraw", {match}'
    assert lines[Mode.SERIAL] == f'SUBSYSTEM=="tty", {match}'
    assert lines[Mode.KEYBOARD] == f'SUBSYSTEM=="input", KERNEL=="event*", {match}'
    assert udev_line(unit(), usb=True) == f'SUBSYSTEM=="usb", ENV{{DEVTYPE}}=="usb_device", {match}'
    assert permission_hint(unit()).splitlines() == [
        lines[Mode.HID_POS],
        f"into {UDEV_FILE}, then: udevadm control --reload && udevadm trigger",
    ]


def test_every_maker_in_the_table_has_a_source_and_no_number_twice() -> None:
    assert all(vendor.sources for vendor in known_vendors().values())
    assert known_vendors()[0x1EAB].mode_of(0x3210) is Mode.HID_POS
    assert known_vendors()[0x1EAB].mode_of(0x3299) is None
    known = recognise(0x05F9, 0x5204, "", is_input=False)
    assert known is not None
    assert known.mode is Mode.VENDOR
