# SPDX-License-Identifier: Apache-2.0
"""Check every QML file against the real types of the view-models: `make qml-lint`.

Python view-models are read (never imported) by Qt's metaobjectdump, registered as the QML module `LabKiosk.ViewModels`,
and every `.qml` is linted with that module in sight, warnings counting as errors. A misspelt property, slot, token or
enum member fails here instead of showing as an empty label on the wall.

`.qmltypes` differ from Qt version to Qt version, so they are made anew in `build/qmltypes` and never kept.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from qt_tools import pyside_folder, run, tool

ROOT = Path(__file__).resolve().parents[2]
MODULE = "LabKiosk.ViewModels"
FOLDERS = (Path("lab_kiosk/ui/models"), Path("lab_kiosk/ui/viewmodels"))
QML = Path("resources/qml")
READ_BY_QT = {"Property", "Signal", "Slot", "QmlElement", "QEnum", "QObject"}  # by name, so never aliased


def subset_problems(path: Path) -> Iterator[str]:
    """What Qt's reader would silently miss or crash on. It parses names, so names have to be spelled plainly."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(level=level) if level:
                yield f"{path}:{node.lineno}: a relative import crashes Qt's reader; write the full name."
            case ast.ImportFrom(names=names) if any(a.asname for a in names if a.name in READ_BY_QT):
                yield f"{path}:{node.lineno}: Qt's reader knows Property, Signal, Slot and their kin only unaliased."
            case ast.AnnAssign(value=ast.Call(func=ast.Name(id="Signal"))):
                yield f"{path}:{node.lineno}: an annotated Signal is invisible to QML tools; assign it plainly."
            case ast.Assign(value=ast.Call(func=ast.Name(id="Property"))):
                yield f"{path}:{node.lineno}: `Property(T, fget=...)` crashes Qt's reader; use `@Property`."
            case ast.Call(func=ast.Name(id="Property" | "Signal" | "Slot" as name), args=args) if any(
                isinstance(a, ast.Subscript) for a in args
            ):
                yield f"{path}:{node.lineno}: {name} takes bare names or strings, never list[...]."
            case ast.ClassDef(decorator_list=decorators, bases=bases) if _is_for_qml(decorators) and any(
                isinstance(b, ast.Subscript) for b in bases
            ):
                yield f"{path}:{node.lineno}: a generic base hides {node.name} from QML; give it a plain QObject base."


def _is_for_qml(decorators: list[ast.expr]) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "QmlElement" for d in decorators)


def bases_first(files: list[Path]) -> list[Path]:
    """``files`` ordered so that a class is read after the classes it derives from, as Qt's reader requires."""
    defined: dict[str, Path] = {}
    wants: dict[Path, set[str]] = {}
    for path in sorted(files):
        classes = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.ClassDef)]
        defined.update({c.name: path for c in classes})
        wants[path] = {b.id for c in classes for b in c.bases if isinstance(b, ast.Name)}
    ordered: list[Path] = []

    def place(path: Path, above: frozenset[Path] = frozenset()) -> None:
        if path in ordered or path in above:
            return
        for name in sorted(wants[path]):
            if name in defined and defined[name] != path:
                place(defined[name], above | {path})
        ordered.append(path)

    for path in wants:
        place(path)
    return ordered


def register(root: Path, build: Path) -> list[str]:
    """Write the module's `qmldir` and types under ``build``; what went wrong, if anything."""
    folder = build.joinpath(*MODULE.split("."))
    shutil.rmtree(build, ignore_errors=True)
    folder.mkdir(parents=True)
    files = [p for part in FOLDERS for p in (root / part).glob("*.py") if p.name != "__init__.py"]
    problems = [problem for path in sorted(files) for problem in subset_problems(path)]
    if problems or not files:
        return problems
    dump = build / "metaobjects.json"
    code, said = run(
        [sys.executable, pyside_folder() / "scripts" / "metaobjectdump.py", "-q", "-o", dump, *bases_first(files)]
    )
    if code or said:
        return [f"Qt's metaobjectdump could not read the view-models:\n{said}"]
    metatypes = pyside_folder() / "Qt" / "metatypes"
    foreign = ",".join(str(metatypes / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
    code, said = run(
        [tool("qmltyperegistrar"), "--import-name", MODULE, "--major-version", "1", "--foreign-types", foreign],
        ["--generate-qmltypes", folder / "viewmodels.qmltypes", "-o", build / "registration.cpp", dump],
    )
    if code or said:
        return [f"Qt's qmltyperegistrar could not register the view-models:\n{said}"]
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo viewmodels.qmltypes\n", encoding="utf-8")
    return []


def lint(root: Path, build: Path) -> list[str]:
    """Everything that is wrong between the QML under ``root`` and its view-models, as sentences. Empty when clean."""
    problems = register(root, build)
    files = sorted((root / QML).resolve().rglob("*.qml"))
    if problems or not files:
        return problems
    # Absolute paths: with relative ones qmllint takes a singleton for undeclared.
    code, said = run(
        [tool("qmllint"), "--ignore-settings", "-W", "0", "-I", build.resolve(), "-I", (root / QML).resolve(), *files]
    )
    return [said] if code or said else []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to check (default: this one)")
    root = parser.parse_args().root.resolve()
    problems = lint(root, root / "build" / "qmltypes")
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(list((root / QML).rglob('*.qml')))} QML files agree with {MODULE}.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
