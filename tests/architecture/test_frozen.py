# SPDX-License-Identifier: Apache-2.0
"""What may get into the frozen kiosk: nothing of Qt that is not on the list, and nothing that only the GPL allows."""

import importlib.util
import re
import runpy
import shutil
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement

import frozen
from lab_kiosk.versions import PROGRAM

ROOT = Path(__file__).parents[2]
ENTRY = ROOT / "packaging" / "frozen" / "entry.py"
QML = Path(PySide6.__file__).parent / "Qt" / "qml"
IMPORT = re.compile(r"^import (Qt[\w.]*)", re.MULTILINE)


@pytest.mark.parametrize("module", sorted(frozen.GPL_ONLY))
@pytest.mark.parametrize("place", ["libQt6{}.so.6", "PySide6/Qt/lib/libQt6{}.so.6", "PySide6/Qt{}.abi3.so"])
def test_what_only_the_gpl_allows_stays_out(module: str, place: str) -> None:
    assert not frozen.belongs(place.format(module))


def test_no_library_is_both_needed_and_forbidden() -> None:
    assert not frozen.GPL_ONLY & (frozen.QT_LIBRARIES | frozen.PYSIDE_MODULES)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/qmltooling/libqmldbg_server.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/qml/QtQuick/Controls/Material/qmldir",
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
        "libgtk-3.so.0",
        "PySide6/Qt/translations/qt_de.qm",
        "libQt6WebEngineCore.so.6",
    ],
)
def test_what_nobody_asked_for_stays_out(place: str) -> None:
    assert not frozen.belongs(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/qml/QtQuick/Templates/qmldir",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/QtQuick.abi3.so",
        "lab_kiosk/journal/migrations/env.py",
        "resources/qml/LabKiosk/App/Main.qml",
        "cv2/cv2.abi3.so",
    ],
)
def test_what_the_kiosk_needs_gets_in(place: str) -> None:
    assert frozen.belongs(place)


def imported_by_our_screens() -> Iterator[str]:
    for source in (ROOT / "resources").rglob("*.qml"):
        yield from IMPORT.findall(source.read_text(encoding="utf-8"))


def test_every_qml_module_that_our_screens_import_gets_in() -> None:
    asked = {name.replace(".", "/") for name in imported_by_our_screens()}
    assert asked
    out = {name for name in asked if not frozen.belongs(f"PySide6/Qt/qml/{name}/qmldir")}
    assert not out, f"add {sorted(out)} to QML_MODULES in packaging/tools/frozen.py, with the library behind each"
    assert not {name for name in asked if not (QML / name / "qmldir").is_file()}


def test_every_binding_that_our_code_imports_gets_in() -> None:
    asked = {
        name
        for source in (ROOT / "lab_kiosk").rglob("*.py")
        for name in re.findall(r"""(?:from |")PySide6\.Qt(\w+)(?: import|")""", source.read_text(encoding="utf-8"))
    }
    assert asked - frozen.PYSIDE_MODULES == set()


def required(name: str, seen: set[str]) -> set[str]:
    """A library and everything that it requires, without extras, by the names of their distributions."""
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:  # of another system or Python
        return seen
    seen.add(name)
    for line in wanted:
        need = Requirement(line)
        if need.name not in seen and (need.marker is None or need.marker.evaluate({"extra": ""})):
            required(need.name, seen)
    return seen


def test_nothing_is_left_out_that_a_library_of_ours_requires() -> None:
    """Pillow was, until a printer needed it: the kiosk froze well and could print nothing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed: set[str] = set()
    for line in project["dependencies"]:
        required(Requirement(line).name, needed)
    assert "Pillow" in needed or "pillow" in needed
    needed = {name.lower() for name in needed} - frozen.BUILDS_ONLY
    owners = metadata.packages_distributions()
    left_out = {module.partition(".")[0] for module in frozen.LEFT_OUT if "." not in module}
    assert {module for module in left_out if needed & {name.lower() for name in owners.get(module, [])}} == set()


def test_libraries_with_files_of_their_own_bring_them() -> None:
    for name in frozen.WITH_DATA:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        assert any(file.suffix in {".json", ".toml", ".yml"} for file in Path(spec.origin).parent.iterdir())


def a_bundle(folder: Path, *names: str) -> Path:
    for name in ("../lab-kiosk", *names):
        file = folder / "lab-kiosk" / "_internal" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return folder / "lab-kiosk"


def test_a_stranger_in_a_bundle_is_named(tmp_path: Path) -> None:
    dist = a_bundle(
        tmp_path, "libQt6Charts.so.6", "PySide6/Qt/lib/libQt6Sql.so.6", "PySide6/Qt/plugins/sqldrivers/libqsqlite.so"
    )
    assert [sentence.split(":")[0] for sentence in frozen.check(dist)] == [
        "libQt6Sql.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "libQt6Charts.so.6",
    ]


def test_a_link_into_nothing_is_named(tmp_path: Path) -> None:
    dist = a_bundle(tmp_path, "libQt6Core.so.6")
    (dist / "_internal" / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    assert frozen.check(dist) == ["libQt6Gui.so.6: the link points at nothing"]


def test_a_library_that_would_not_load_is_named(tmp_path: Path) -> None:
    dist = a_bundle(tmp_path, "resources/icons/LICENSE")
    shutil.copy(QML.parent / "lib" / "libQt6Gui.so.6", dist / "_internal")
    assert "libQt6Gui.so.6 wants libQt6Core.so.6, which is not there" in frozen.check(dist)


def test_a_bundle_of_what_belongs_is_fine(tmp_path: Path) -> None:
    assert frozen.check(a_bundle(tmp_path, "PySide6/Qt/lib/libQt6Core.so.6", "resources/fonts/x.woff2")) == []


def test_no_bundle_is_said(tmp_path: Path) -> None:
    assert frozen.check(tmp_path / "lab-kiosk") == ["there is no lab-kiosk/lab-kiosk; run `make build`"]


def test_the_binary_runs_commands_and_our_own_programs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start = runpy.run_path(str(ENTRY))["start"]
    for argv in (["lab-kiosk", "--version"], ["lab-kiosk", "-m", "lab_kiosk", "--version"]):
        with pytest.raises(SystemExit):
            start(argv)
        assert capsys.readouterr().out.strip() == PROGRAM
    ran: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(runpy, "run_module", lambda name, **_: ran.append((name, sys.argv[1:])))
    assert start(["lab-kiosk", "-m", "lab_kiosk.ui.showcase.solar_walk", "--lang", "es"]) == 0
    assert ran == [("lab_kiosk.ui.showcase.solar_walk", ["--lang", "es"])]


def test_the_binary_runs_nobody_elses_module(capsys: pytest.CaptureFixture[str]) -> None:
    start = runpy.run_path(str(ENTRY))["start"]
    with pytest.raises(SystemExit) as ended:
        start(["lab-kiosk", "-m", "http.server"])
    assert ended.value.code == 2
    assert "http.server" in capsys.readouterr().err
