# SPDX-License-Identifier: Apache-2.0
"""The table of system libraries is what the installed wheels ask for: nothing forgotten, and no guess kept for luck."""

import ctypes
import sys
from pathlib import Path

import PySide6
import pytest

import system_libraries

SITE = Path(PySide6.__file__).parents[1]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the table is about Linux")


@linux_only
def test_the_table_knows_every_library_that_the_wheels_want() -> None:
    wanted = system_libraries.wanted_by_wheels(SITE)
    assert {soname: by for soname, by in wanted.items() if soname not in system_libraries.PACKAGES} == {}


@linux_only
def test_the_table_asks_for_nothing_that_no_wheel_wants() -> None:
    loaded_at_run_time = {"libusb-1.0.so.0"}
    assert set(system_libraries.PACKAGES) - set(system_libraries.wanted_by_wheels(SITE)) == loaded_at_run_time


@linux_only
def test_what_an_elf_file_needs_is_read_from_it() -> None:
    assert "libQt6Core.so.6" in system_libraries.needed_by(SITE / "PySide6" / "Qt" / "lib" / "libQt6Gui.so.6")


def test_a_file_that_is_no_library_needs_nothing(tmp_path: Path) -> None:
    script = tmp_path / "libtext.so"
    script.write_text("GROUP ( libc.so.6 )")
    assert system_libraries.needed_by(script) == []


def test_what_does_not_load_is_missing_and_each_package_is_named_once() -> None:
    glib = ["libglib-2.0.so.0", "libgthread-2.0.so.0"]

    def load(soname: str) -> None:
        if soname in glib:
            raise OSError(soname)

    absent = system_libraries.missing(system_libraries.PACKAGES, load)
    assert absent == glib
    assert system_libraries.packages_for(absent) == ["libglib2.0-0"]


@linux_only
def test_what_only_tests_load_has_packages_too() -> None:
    assert system_libraries.packages_for(system_libraries.TEST_LIBRARIES) == ["libdmtx0b", "libzbar0"]
    assert not set(system_libraries.TEST_LIBRARIES) & set(system_libraries.PACKAGES)


@linux_only
def test_a_name_that_no_system_has_does_not_load() -> None:
    assert system_libraries.missing(["libno-such-thing.so.1"], ctypes.CDLL) == ["libno-such-thing.so.1"]
