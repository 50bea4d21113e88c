# SPDX-License-Identifier: Apache-2.0
"""What the state of a headset means on the hardware page."""

import dataclasses
from typing import Any

import pytest

from hardware.device import Condition, DeviceKind, Trouble
from hardware.headsets.commands import Battery, Controller, ControllerLink, Controllers, Storage
from hardware.headsets.state import LEAST_FREE, UDEV_RULE, HeadsetState, Link, no_server, status_of, trouble_of

FINE = HeadsetState(
    serial="1WMHH800X",
    address="192.0.2.7:5555",
    link=Link.READY,
    model="Quest 3",
    battery=Battery(80, charging=False),
    controllers=Controllers(Controller(ControllerLink.CONNECTED, 50), None),
    foreground=("com.oculus.vrshell",),
    awake=True,
    storage=Storage(LEAST_FREE * 99, LEAST_FREE),
)
LOST = Controllers(Controller(ControllerLink.CONNECTED, 50), Controller(ControllerLink.SEARCHING, 3))


@pytest.mark.parametrize(
    ("changes", "trouble"),
    [
        ({}, None),
        ({"link": Link.UNAUTHORISED}, Trouble.UNAUTHORISED),
        ({"link": Link.OFFLINE}, Trouble.OFFLINE),
        ({"link": Link.NO_PERMISSION}, Trouble.PERMISSION),
        ({"link": Link.OTHER}, Trouble.OTHER),
        ({"link": Link.AWAY}, None),
        ({"battery": Battery(14, charging=False)}, Trouble.BATTERY_LOW),
        ({"battery": Battery(14, charging=True)}, None),
        ({"battery": Battery(15, charging=False)}, None),
        ({"awake": False}, Trouble.ASLEEP),
        ({"awake": False, "controllers": LOST}, Trouble.ASLEEP),
        ({"awake": False, "battery": Battery(3, charging=False)}, Trouble.BATTERY_LOW),
        ({"controllers": LOST}, Trouble.CONTROLLERS_MISSING),
        ({"controllers": Controllers()}, None),
        ({"controllers": None, "battery": None, "storage": None, "awake": None}, None),
        ({"storage": Storage(LEAST_FREE * 99, LEAST_FREE - 1)}, Trouble.STORAGE_FULL),
    ],
)
def test_the_trouble_named_is_the_one_to_put_right_first(changes: dict[str, Any], trouble: Trouble | None) -> None:
    assert trouble_of(dataclasses.replace(FINE, **changes)) is trouble


def test_the_hardware_page_hears_name_place_battery_and_what_to_do() -> None:
    status = status_of(FINE, 5.0)
    assert (status.id, status.kind, status.name) == ("1WMHH800X", DeviceKind.HEADSET, "Quest 3")
    assert (status.way, status.place, status.battery, status.charging) == ("adb", "192.0.2.7:5555", 80, False)
    assert (status.condition, status.trouble, status.at) == (Condition.READY, None, 5.0)
    assert status_of(dataclasses.replace(FINE, link=Link.NO_PERMISSION, model=""), 0).hint == UDEV_RULE


@pytest.mark.parametrize(
    ("changes", "condition"),
    [
        ({"awake": False}, Condition.RESTING),
        ({"link": Link.AWAY}, Condition.SEARCHING),
        ({"link": Link.OFFLINE}, Condition.IN_TROUBLE),
    ],
)
def test_one_that_sleeps_rests_and_one_away_is_looked_for(changes: dict[str, Any], condition: Condition) -> None:
    assert status_of(dataclasses.replace(FINE, **changes), 0).condition is condition


@pytest.mark.parametrize(
    ("said", "link"),
    [
        ("device", Link.READY),
        ("unauthorized", Link.UNAUTHORISED),
        ("offline", Link.OFFLINE),
        (
            "no permissions (user in plugdev group; udev rules wrong?); see [http://d.example]",
            Link.NO_PERMISSION,
        ),
        ("authorizing", Link.OTHER),
        ("recovery", Link.OTHER),
        ("", Link.OTHER),
    ],
)
def test_the_words_of_an_adb_server_are_known(said: str, link: Link) -> None:
    assert Link.of(said) is link


def test_a_server_that_is_not_there_has_a_line_of_its_own() -> None:
    status = no_server("127.0.0.1", 5037, 1.0)
    assert (status.condition, status.trouble, status.place) == (Condition.SEARCHING, Trouble.OFFLINE, "127.0.0.1:5037")
