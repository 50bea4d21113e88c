# SPDX-License-Identifier: Apache-2.0
"""What goes into the frozen kiosk, and the look at what did.

    frozen.py build     PyInstaller by packaging/frozen/lab-kiosk.spec into dist/lab-kiosk, then check
    frozen.py check     every Qt library and plugin of dist/lab-kiosk is on the list; its size
    frozen.py start     its kiosk paints, and ends when it is asked to

PyInstaller takes every QML plugin that it finds and whatever those link, modules that only the GPL allows among them
(pyinstaller#8672). So nothing of Qt gets in that is not named here.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from system_libraries import needed_by

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "packaging" / "frozen" / "lab-kiosk.spec"
DIST = ROOT / "dist" / "lab-kiosk"
TARGET_MB = 250
PAINTED = "the first picture is on the screen"
"""What the kiosk writes into its log when it is (lab_kiosk/bootstrap.py)."""

QT_LIBRARIES = frozenset(
    {
        "Concurrent", "Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "Qml", "QmlCore", "QmlMeta",
        "QmlModels", "QmlWorkerScript", "Quick", "QuickControls2", "QuickControls2Impl", "QuickLayouts", "QuickShapes",
        "QuickTemplates2", "Svg", "TextToSpeech", "WaylandClient", "WlShellIntegration", "XcbQpa",
    }
)  # fmt: skip
"""Qt libraries that the kiosk loads, each under the LGPL: ``libQt6<name>.so.6``."""
GPL_ONLY = frozenset(
    {
        "Charts", "DataVisualization", "Graphs", "GraphsWidgets", "HttpServer", "Lottie", "NetworkAuth", "Quick3D",
        "QuickTimeline", "ShaderTools", "VirtualKeyboard", "WaylandCompositor", "CanvasPainter", "StateMachineQml",
    }
)  # fmt: skip
"""Modules that Qt gives away under the GPL or for money only, not under the LGPL (doc.qt.io/qt-6/licensing.html)."""
PLUGINS = frozenset(
    {
        "iconengines/libqsvgicon", "imageformats/libqjpeg", "imageformats/libqsvg", "imageformats/libqwebp",
        "multimedia/libffmpegmediaplugin", "networkinformation/libqnetworkmanager",
        "platforms/libqoffscreen", "platforms/libqwayland", "platforms/libqxcb",
        "texttospeech/libqtexttospeech_mock", "texttospeech/libqtexttospeech_speechd", "tls/libqopensslbackend",
        "wayland-decoration-client/libbradient", "wayland-graphics-integration-client/libqt-plugin-wayland-egl",
        "wayland-shell-integration/libxdg-shell", "xcbglintegrations/libqxcb-egl-integration",
        "xcbglintegrations/libqxcb-glx-integration",
    }
)  # fmt: skip
QML_MODULES = (
    "QtQml",
    "QtQuick",
    "QtQuick/Controls/impl",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/Templates",
    "QtQuick/Window",
    "QtCore",
)
"""Folders below ``PySide6/Qt/qml``; a folder's own files, not what lies below it."""
QML_WHOLE = ("QtQml/Base", "QtQml/Models", "QtQml/WorkerScript")
PYSIDE_MODULES = frozenset(
    {"Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "Qml", "Quick", "QuickControls2", "Svg"}
    | {"TextToSpeech"}
)

LEFT_OUT = [
    *("tkinter", "unittest", "pydoc", "setuptools", "pip", "pytest"),
    *("PySide6.QtWidgets", "numpy.f2py", "numpy.distutils"),
    *("PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingtk"),  # no slip and no label is made of those
]
"""Modules that PyInstaller would take because something mentions them, and that nothing needs when it runs."""
BUILDS_ONLY = frozenset({"setuptools"})
"""What a library asks for in its metadata and never imports: python-escpos' ``setuptools``."""
WITH_DATA = ("escpos",)
"""Libraries that read files of their own: what a printer can do stands in ``escpos/capabilities.json``."""

_LIBRARY = re.compile(r"libQt6(\w+?)\.so[.\d]*$")
_BINDING = re.compile(r"PySide6/Qt(\w+?)\.(?:abi3\.so|pyd|pyi)$")
_PLUGIN = re.compile(r"PySide6/Qt/plugins/(.+?)\.so$")
_QML = "PySide6/Qt/qml/"
STRIPPED = (
    *("libpython3.*.so*", "python3.*/lib-dynload/*.so", "hid*.so", "sqlalchemy/**/*.so", "yaml/*.so"),
    *("sqlcipher3/_sqlite3*.so", "cryptography/hazmat/bindings/_rust*.so", "psycopg_binary/*.so", "msgspec/*.so"),
)
"""Built with symbols that nobody reads here: 50 MB. Not numpy's and Qt's, which it breaks or leaves as they are."""
_FOREIGN = re.compile(
    # of the machine that builds, swept in by Qt's desktop plug-ins: the kiosk's own system has them or needs none
    r"(^|/)lib(gtk-|gdk|atk|atspi|cairo|pango|epoxy|nss|nspr|cups|avahi|tracker|json-glib|harfbuzz-(?:gobject|icu))[^/]*$"
    r"|^PySide6/Qt/(translations|metatypes|libexec|typesystems|glue|include)/"
    r"|^adbutils/binaries/"  # a whole adb: the kiosk talks to the server that the machine runs
)


def belongs(place: str) -> bool:
    """Whether a file of the collection (its path inside the bundle, with slashes) is shipped."""
    if _FOREIGN.search(place):
        return False
    if place.startswith(_QML):
        return _qml_belongs(place.removeprefix(_QML))
    if found := _PLUGIN.match(place):
        return found[1] in PLUGINS
    if found := _BINDING.match(place):
        return found[1] in PYSIDE_MODULES
    if found := _LIBRARY.search(place):
        return found[1] in QT_LIBRARIES
    return True


def _qml_belongs(place: str) -> bool:
    folder = place.rpartition("/")[0]
    if folder in {"", "builtins", "jsroot"}:
        return True
    if any(folder == whole or folder.startswith(whole + "/") for whole in QML_WHOLE):
        return True
    return folder in QML_MODULES


def strangers(files: Iterable[Path]) -> Iterator[str]:
    """Whatever of Qt lies in a bundle and is not on the list, in one sentence each."""
    for file in files:
        if found := _LIBRARY.search(file.name):
            if found[1] in GPL_ONLY:
                yield f"{file.name}: only the GPL allows it"
            elif found[1] not in QT_LIBRARIES:
                yield f"{file.name}: no Qt library that the kiosk needs is called so"
        elif not belongs(file.as_posix()):
            yield f"{file.as_posix()}: it is not on the list in packaging/tools/frozen.py"


def bundled(dist: Path) -> list[Path]:
    """Every file of a bundle, by its path inside ``_internal``."""
    inside = dist / "_internal"
    return sorted(file.relative_to(inside) for file in inside.rglob("*") if file.is_file() or file.is_symlink())


def megabytes(dist: Path) -> float:
    """What it takes on a disk; a link counts for nothing."""
    return sum(file.stat().st_size for file in dist.rglob("*") if file.is_file() and not file.is_symlink()) / 2**20


def lacking(dist: Path, files: Sequence[Path]) -> Iterator[str]:
    """What a library of a bundle asks of Qt or FFmpeg and would not find there."""
    there = {file.name for file in files}
    for file in files:
        wanted = needed_by(dist / "_internal" / file) if ".so" in file.name else []
        for name in wanted:
            if name.startswith(("libQt6", "libav", "libsw")) and name not in there:
                yield f"{file.name} wants {name}, which is not there"


def check(dist: Path) -> list[str]:
    if not (dist / "lab-kiosk").is_file():
        return [f"there is no {dist.name}/lab-kiosk; run `make build`"]
    files = bundled(dist)
    dangling = [file for file in files if not (dist / "_internal" / file).exists()]
    problems = [*strangers(files), *(f"{file}: the link points at nothing" for file in dangling)]
    return problems or list(lacking(dist, files))


def build() -> int:
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(DIST.parent), "--workpath", str(ROOT / "build" / "frozen"), str(SPEC)]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode == 0:
        inside = DIST / "_internal"
        libraries = [path for pattern in STRIPPED for path in inside.glob(pattern) if not path.is_symlink()]
        done = subprocess.run(["strip", "--strip-unneeded", *libraries], check=False)
    return done.returncode


def first_picture(command: Sequence[str], data: Path) -> float:
    """Milliseconds from the start of ``command run --simulate`` until it says that it painted; then it is ended.

    Raises RuntimeError, with what it said, when it does not paint or does not end well.
    """
    began = time.perf_counter()
    took = None
    with subprocess.Popen(
        [*command, "run", "--simulate", "--windowed", "--data", str(data)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as child:
        said = []
        for line in child.stderr or ():
            said.append(line)
            if took is None and PAINTED in line:
                took = (time.perf_counter() - began) * 1000
                child.send_signal(signal.SIGTERM)
    if took is None or child.returncode != 0:
        raise RuntimeError(f"the kiosk ended with {child.returncode}:\n{''.join(said)}")
    return took


def start() -> int:
    with tempfile.TemporaryDirectory() as folder:
        took = first_picture([str(DIST / "lab-kiosk")], Path(folder))
    print(f"dist/lab-kiosk/lab-kiosk painted after {took:.0f} ms and ended when asked to")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["build", "check", "start"])
    action = parser.parse_args().action
    if action == "start":
        return start()
    if action == "build" and (code := build()):
        return code
    problems = check(DIST)
    for sentence in problems:
        print(sentence)
    if not problems:
        size = megabytes(DIST)
        verdict = "as it should be" if size < TARGET_MB else f"the target is {TARGET_MB} MB"
        print(f"dist/lab-kiosk holds what is on the list and nothing else of Qt: {size:.0f} MB ({verdict})")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
