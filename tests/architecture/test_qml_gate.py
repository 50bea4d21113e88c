# SPDX-License-Identifier: Apache-2.0
"""The QML gate lets a clean tree through and stops each kind of mistake that would show as an empty label."""

import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "packaging" / "tools" / "qml_lint.py"

BASE = """
from PySide6.QtCore import Property, QObject, Signal, Slot

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ZBaseViewModel(QObject):
    busyChanged = Signal()

    @Property(bool, notify=busyChanged)
    def busy(self): return False
"""

VIEWMODEL = """
from enum import IntEnum

from PySide6.QtCore import Property, QEnum, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.ui.viewmodels.z_base import ZBaseViewModel

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CheckInViewModel(ZBaseViewModel):
    @QEnum
    class Phase(IntEnum):
        Idle = 0
        Admitted = 1

    nameChanged = Signal()

    @Property(str, notify=nameChanged)
    def visitorName(self): return "Ada"

    @Slot(str)
    def submitCode(self, code): pass
"""

TOKENS = "pragma Singleton\nimport QtQuick\n\nQtObject {\n    readonly property color danger: 'darkred'\n}\n"

SCREEN = """import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

Item {
    id: root
    required property CheckInViewModel viewModel
    visible: !root.viewModel.busy && root.viewModel.visitorName.length > CheckInViewModel.Phase.Admitted

    Rectangle {
        color: Colors.danger
    }
    TapHandler {
        onTapped: root.viewModel.submitCode("IL0")
    }
}
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small house: a base view-model, one that derives from it (and sorts before it), one token, one screen."""
    viewmodels = tmp_path / "lab_kiosk" / "ui" / "viewmodels"
    theme = tmp_path / "resources" / "qml" / "LabKiosk" / "Theme"
    screens = tmp_path / "resources" / "qml" / "LabKiosk" / "Screens"
    for folder in (viewmodels, theme, screens):
        folder.mkdir(parents=True)
    (viewmodels / "z_base.py").write_text(BASE)
    (viewmodels / "check_in.py").write_text(VIEWMODEL)
    (theme / "Colors.qml").write_text(TOKENS)
    (theme / "qmldir").write_text("module LabKiosk.Theme\nsingleton Colors Colors.qml\n")
    (screens / "CheckIn.qml").write_text(SCREEN)
    return tmp_path


def verdict(tree: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, TOOL, "--root", tree], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.returncode, done.stdout


def test_a_clean_tree_passes(tree: Path) -> None:
    assert verdict(tree) == (0, "2 QML files agree with LabKiosk.ViewModels.\n")


def test_a_tree_without_view_models_or_screens_passes(tmp_path: Path) -> None:
    assert verdict(tmp_path) == (0, "0 QML files agree with LabKiosk.ViewModels.\n")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        pytest.param("viewModel.visitorName", "viewModel.vistorName", id="property"),
        pytest.param("viewModel.busy", "viewModel.bussy", id="inherited property"),
        pytest.param("viewModel.submitCode", "viewModel.submitCod", id="slot"),
        pytest.param("Colors.danger", "Colors.dangre", id="token"),
        pytest.param("Phase.Admitted", "Phase.Admited", id="enum member"),
        pytest.param("CheckInViewModel viewModel", "CheckinViewModel viewModel", id="type"),
        pytest.param("import LabKiosk.Theme\n", "", id="import"),
    ],
)
def test_a_misspelt_name_fails_and_is_named(tree: Path, right: str, wrong: str) -> None:
    screen = tree / "resources" / "qml" / "LabKiosk" / "Screens" / "CheckIn.qml"
    screen.write_text(SCREEN.replace(right, wrong))
    code, said = verdict(tree)
    assert code == 1
    assert "CheckIn.qml" in said
    assert (wrong.partition(" ")[0].rpartition(".")[2] or "Colors") in said


@pytest.mark.parametrize(
    ("right", "wrong", "lesson"),
    [
        pytest.param(
            "nameChanged = Signal()", "nameChanged: Signal = Signal()", "annotated Signal", id="annotated signal"
        ),
        pytest.param("import Property, QEnum", "import Property as P, QEnum", "unaliased", id="alias"),
        pytest.param("@Slot(str)", "@Slot(list[str])", "bare names", id="generic type"),
        pytest.param("from lab_kiosk.ui.viewmodels.z_base", "from .z_base", "full name", id="relative import"),
        pytest.param("(ZBaseViewModel)", "(ZBaseViewModel[int])", "plain QObject base", id="generic base"),
        pytest.param(
            "    nameChanged =",
            "    age = Property(int, fget=None)\n    nameChanged =",
            "use `@Property`",
            id="property call",
        ),
    ],
)
def test_python_that_qt_cannot_read_fails_with_its_reason(tree: Path, right: str, wrong: str, lesson: str) -> None:
    path = tree / "lab_kiosk" / "ui" / "viewmodels" / "check_in.py"
    assert right in VIEWMODEL
    path.write_text(VIEWMODEL.replace(right, wrong))
    code, said = verdict(tree)
    assert code == 1
    assert "check_in.py:" in said
    assert lesson in said
