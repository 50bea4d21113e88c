# SPDX-License-Identifier: Apache-2.0
"""Who may import whom: the contracts of pyproject.toml hold here, and each of them stops what it is there to stop."""

import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
LINTER = Path(sysconfig.get_path("scripts")) / "lint-imports"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
ROOMS = ("domain", "application", "journal", "launching", "keys", "sync", "ui", "cli")
COMPOSERS = ("devices", "printing", "settings", "watching")
"""Modules beside bootstrap that put one kind of driver in its place."""
PURE = ("lab_kiosk.domain", "lab_kiosk.application")


def lint(tree: Path) -> tuple[int, str]:
    """The import linter's exit code and words about the packages in ``tree``, told nothing by a cache."""
    done = subprocess.run(
        [sys.executable, LINTER, "--no-cache"],
        check=False,
        cwd=tree,
        capture_output=True,
        text=True,
        env={"COLUMNS": "240"},
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Every room, empty, under the contracts of this tree."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("hardware", "lab_kiosk", *(f"lab_kiosk/{room}" for room in ROOMS)):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "lab_kiosk" / "bootstrap.py").write_text(
        "import hardware\nimport lab_kiosk.journal\nimport lab_kiosk.ui\n"
    )
    for composer in COMPOSERS:
        (tmp_path / "lab_kiosk" / f"{composer}.py").write_text("import hardware\nimport lab_kiosk.ui\n")
    (tmp_path / "lab_kiosk" / "printers.py").write_text("import hardware\nimport lab_kiosk.application\n")
    (tmp_path / "lab_kiosk" / "backups.py").write_text("import lab_kiosk.journal\n")
    (tmp_path / "lab_kiosk" / "__main__.py").write_text("import lab_kiosk.cli\n")
    (tmp_path / "lab_kiosk" / "cli" / "start.py").write_text("import lab_kiosk.bootstrap\n")
    (tmp_path / "lab_kiosk" / "ui" / "window.py").write_text("import PySide6.QtQuick\nimport lab_kiosk.application\n")
    (tmp_path / "lab_kiosk" / "journal" / "tables.py").write_text("import sqlalchemy\nimport lab_kiosk.domain\n")
    for part in ("protocol", "pacing", "conversation"):
        (tmp_path / "lab_kiosk" / "sync" / f"{part}.py").write_text("import lab_kiosk.application\n")
    (tmp_path / "lab_kiosk" / "sync" / "central").mkdir()
    (tmp_path / "lab_kiosk" / "sync" / "central" / "__init__.py").write_text(
        "import lab_kiosk.journal\nimport psycopg\n"
    )
    (tmp_path / "lab_kiosk" / "launching" / "quest.py").write_text("import hardware\nimport lab_kiosk.application\n")
    (tmp_path / "hardware" / "camera.py").write_text("import cv2\nimport zxingcpp\n")
    return tmp_path


def test_this_tree_keeps_every_contract() -> None:
    code, said = lint(ROOT)
    assert code == 0, said


def test_the_rooms_as_they_are_meant_keep_every_contract(house: Path) -> None:
    code, said = lint(house)
    assert code == 0, said


PLANTED = [
    ("rooms", "lab_kiosk/domain/clever.py", "import lab_kiosk.application"),
    ("rooms", "lab_kiosk/ui/clever.py", "import lab_kiosk.launching"),
    ("rooms", "lab_kiosk/keys/clever.py", "import lab_kiosk.journal"),
    ("rooms", "lab_kiosk/attic.py", ""),
    ("domain-is-pure", "lab_kiosk/domain/clever.py", "import sqlalchemy"),
    ("domain-is-pure", "lab_kiosk/domain/clever.py", "def late():\n    import numpy"),
    ("application-speaks-in-ports", "lab_kiosk/application/clever.py", "import hardware.camera"),
    ("application-speaks-in-ports", "lab_kiosk/application/clever.py", "import cryptography"),
    ("qt-lives-in-ui", "lab_kiosk/bootstrap.py", "from PySide6.QtCore import QObject"),
    ("sql-lives-in-journal", "lab_kiosk/cli/clever.py", "import sqlalchemy.orm"),
    ("devices-live-in-hardware", "lab_kiosk/launching/clever.py", "import usb.core"),
    ("qt-lives-in-ui", "lab_kiosk/printing.py", "import PySide6.QtGui"),
    ("keys-live-in-keys", "lab_kiosk/journal/clever.py", "import cryptography"),
    ("hardware-knows-no-lab", "hardware/clever.py", "import lab_kiosk.application"),
    ("hardware-knows-no-lab", "hardware/clever.py", "import PySide6"),
    ("drivers-are-put-in-place", "lab_kiosk/ui/clever.py", "import hardware.camera"),
    ("journal-is-put-in-place", "lab_kiosk/launching/clever.py", "import lab_kiosk.journal.tables"),
    ("journal-is-put-in-place", "lab_kiosk/sync/clever.py", "import lab_kiosk.journal.store"),
    ("sync-decides-without-a-wire", "lab_kiosk/sync/conversation.py", "import psycopg"),
]


@pytest.mark.parametrize(("contract", "file", "statement"), PLANTED)
def test_a_planted_import_breaks_its_contract_and_is_taught_why(
    house: Path, contract: str, file: str, statement: str
) -> None:
    (house / file).write_text(statement + "\n")
    code, said = lint(house)
    rule = next(entry for entry in CONTRACTS if entry["id"] == contract)
    assert code == 1, said
    assert f"{rule['name']} BROKEN" in said
    lesson = " ".join(rule["broken_contract_guidance"].split())
    assert lesson in " ".join(said.split())


def test_no_contract_goes_untried() -> None:
    assert {entry["id"] for entry in CONTRACTS} == {contract for contract, *_ in PLANTED}


def test_every_library_contract_speaks_to_every_other_room() -> None:
    everyone = {
        "hardware",
        "lab_kiosk.bootstrap",
        "lab_kiosk.printers",
        "lab_kiosk.printing",
        *(f"lab_kiosk.{room}" for room in ROOMS),
    }
    owners = {
        "qt-lives-in-ui": {"lab_kiosk.ui"},
        "sql-lives-in-journal": {"lab_kiosk.journal", "lab_kiosk.sync"},
        "devices-live-in-hardware": {"hardware"},
        "keys-live-in-keys": {"lab_kiosk.keys"},
    }
    for contract, owner in owners.items():
        rule = next(entry for entry in CONTRACTS if entry["id"] == contract)
        assert set(rule["source_modules"]) == everyone - owner, f"{contract} forgets a room"


def test_domain_and_application_import_msgspec_and_nothing_else_from_outside() -> None:
    """A forbidden list can forget a library; this one is total."""
    graph = grimp.build_graph("lab_kiosk", "hardware", include_external_packages=True, cache_dir=None)
    allowed = sys.stdlib_module_names | {"msgspec", "lab_kiosk"}
    strangers = {
        f"{module} imports {imported}"
        for module in graph.modules
        if module.startswith(PURE)
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.partition(".")[0] not in allowed
    }
    assert not strangers


def test_a_command_loads_neither_qt_nor_a_database_before_it_needs_them() -> None:
    """A technician on the phone waits for every import; what a word of the command line needs comes with that word."""
    heavy = "PySide6", "sqlalchemy", "numpy", "cv2", "zxingcpp", "adbutils", "psycopg"
    code = f"import sys, lab_kiosk.cli; print(*[name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split() == [], "imported at the top of some module of lab_kiosk/cli, or of one that it imports"
