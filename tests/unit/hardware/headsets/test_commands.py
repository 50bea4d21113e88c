# SPDX-License-Identifier: Apache-2.0
"""What headsets answer is read as it was recorded, and nothing that they may answer breaks a reader."""

import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.headsets import commands
from hardware.headsets.commands import App, Ask, Battery, Controller, ControllerLink, Controllers, Start, Storage

RECORDED = Path(__file__).parent / "recorded"
ASKS = [value for value in vars(commands).values() if isinstance(value, Ask)]
WALK = App("org.example.calmwalk")


def recorded(name: str) -> str:
    return (RECORDED / name).read_text("utf-8")


def test_a_battery_counts_as_charging_only_if_the_headset_says_so() -> None:
    weak = recorded("battery-on-a-cable-that-does-not-keep-up.txt")
    assert commands.read_battery(recorded("battery-charging.txt")) == Battery(41, charging=True)
    assert commands.read_battery(weak) == Battery(63, charging=False)


def test_a_full_battery_on_the_plug_is_charging_and_an_unknown_status_is_judged_by_the_plug() -> None:
    assert commands.read_battery("AC powered: true\nlevel: 100\nstatus: 5") == Battery(100, charging=True)
    assert commands.read_battery("AC powered: false\nlevel: 100\nstatus: 5") == Battery(100, charging=False)
    assert commands.read_battery("Dock powered: true\n level: 50\n scale: 200") == Battery(25, charging=True)


@pytest.mark.parametrize(
    "text", ["", "Can't find service: battery", "level: 101", "level: -1", "level: ٤٢", "level: x"]
)
def test_no_battery_is_read_from_what_names_none(text: str) -> None:
    assert commands.read_battery(text) is None


@pytest.mark.parametrize(
    ("name", "packages"),
    [
        ("foreground-one-line.txt", ("org.example.calmwalk",)),
        ("foreground-two-lines.txt", ("org.example.calmwalk",)),
        ("foreground-two-displays.txt", ("org.example.calmwalk", "com.oculus.systemux")),
        ("power.txt", ()),
    ],
)
def test_what_is_in_front_is_read_topmost_first(name: str, packages: tuple[str, ...]) -> None:
    assert commands.read_foreground(recorded(name)) == packages


def test_controllers_are_read_in_both_forms() -> None:
    off, on = Controller(ControllerLink.OFF, 90), Controller(ControllerLink.CONNECTED, 40)
    assert commands.read_controllers_json(recorded("controllers-rstest.json")) == Controllers(off, on)
    assert commands.read_controllers_dump(recorded("controllers-ovrremoteservice.txt")) == Controllers(
        Controller(ControllerLink.OFF, None), Controller(ControllerLink.CONNECTED, 100)
    )


def test_a_firmware_that_tells_no_battery_and_no_status_leaves_both_unknown() -> None:
    unknown = Controller(ControllerLink.UNKNOWN)
    assert commands.read_controllers_dump(recorded("controllers-firmware-207.txt")) == Controllers(unknown, unknown)


@pytest.mark.parametrize(
    "text", ["", "sh: rstest: inaccessible or not found", "{}", "[1, null]", '[{"type": "Third"}]', "[" * 9000]
)
def test_controllers_that_nobody_can_tell_are_none(text: str) -> None:
    assert commands.read_controllers_json(text) in (None, Controllers())
    assert commands.read_controllers_dump(text) is None


def test_storage_wakefulness_and_packages_are_read() -> None:
    assert commands.read_storage(recorded("storage.txt")) == Storage(111472256 * 1024, 48426624 * 1024)
    assert commands.read_storage("df: /data: Permission denied") is None
    assert commands.read_awake(recorded("power.txt")) is False
    assert commands.read_awake("mWakefulness=Awake") is True
    assert commands.read_awake("mWakefulnessChanging=true") is None
    assert commands.read_packages(recorded("packages.txt")) == {"com.oculus.vrshell", "org.example.calmwalk"}


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Starting: Intent { cmp=a.b/.C }\nStatus: ok\nComplete\n", Start.ACCEPTED),
        ("Events injected: 1\n", Start.ACCEPTED),
        ("** No activities found to run, monkey aborted.", Start.NOT_FOUND),
        ("Error type 3\nError: Activity class {a.b/a.b.C} does not exist.", Start.NOT_FOUND),
        ("java.lang.SecurityException: Permission Denial", Start.REFUSED),
        ("", Start.REFUSED),
    ],
)
def test_a_start_is_accepted_only_where_the_headset_says_so(said: str, start: Start) -> None:
    assert commands.read_start(said) is start


def test_a_process_is_there_when_it_has_a_number() -> None:
    assert commands.read_runs("4242\n")
    assert commands.read_runs("12 4242")
    assert not commands.read_runs("")
    assert not commands.read_runs("sh: pidof: not found")


def test_an_app_is_started_by_its_activity_with_its_texts_or_by_its_launcher_entry() -> None:
    named = App("org.example.calmwalk", ".MainActivity", (("lang", "es"), ("session", "")))
    target = ["am", "start", "-S", "-W", "-n", "org.example.calmwalk/.MainActivity"]
    assert shlex.split(commands.start(named).line) == [*target, "--es", "lang", "es", "--es", "session", ""]
    assert commands.start(WALK).line == "monkey -p org.example.calmwalk -c android.intent.category.LAUNCHER 1"
    assert commands.close(WALK).line == "am force-stop org.example.calmwalk"


@given(st.text(), st.text(), st.text(), st.text())
def test_nothing_but_plain_names_ever_reaches_a_shell(package: str, activity: str, name: str, value: str) -> None:
    try:
        App(package, activity, ((name, value),))
    except ValueError:
        return
    assert not set(f"{package}{activity}{name}{value}") & set(" \t\n;|&$`\\\"'(){}<>*?[]!#~=%^")


@pytest.mark.parametrize(
    "package",
    [
        "",
        "walk",
        "org.example.walk;reboot",
        "org.example.walk\n",
        "-p.x",
        "org..walk",
        "org.ex ample",
        "ö.ä",
        "a." * 200 + "b",
    ],
)
def test_a_package_that_is_no_plain_name_is_refused(package: str) -> None:
    with pytest.raises(ValueError, match="no name that may reach"):
        App(package)


def test_texts_take_an_activity() -> None:
    with pytest.raises(ValueError, match="named activity"):
        App("org.example.walk", extras=(("lang", "es"),))


@given(st.text() | st.text(alphabet="[]{}:=,. %\n\tuLeftRightPairedTypeBatterylevelstatus0123456789/", max_size=400))
def test_no_answer_breaks_a_reader(text: str) -> None:
    for ask in (*ASKS, commands.start(WALK), commands.runs(WALK), commands.close(WALK)):
        ask.read(text)
    commands.read_controllers_dump(text)


@given(st.integers(0, 100), st.booleans())
def test_a_battery_is_read_back_as_it_was_written(level: int, plugged: bool) -> None:
    said = f"  AC powered: {str(plugged).lower()}\n  status: {2 if plugged else 3}\n  level: {level}\n  scale: 100\n"
    assert commands.read_battery(said) == Battery(level, plugged)
