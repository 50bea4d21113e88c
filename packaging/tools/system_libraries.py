# SPDX-License-Identifier: Apache-2.0
"""The shared libraries that the wheels expect from the system: find what is missing, and get it.

    python3 packaging/tools/system_libraries.py            load each; install what is missing as root, else say how
    python3 packaging/tools/system_libraries.py --build    the same, and the tools that freeze the kiosk
    python3 packaging/tools/system_libraries.py --test     the same, and what only the tests load or start
    python3 packaging/tools/system_libraries.py --audit    read the installed wheels and compare them with the table

Standard library only: it runs before anything is installed. Debian 12 and newer; elsewhere it names what is missing.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import importlib.util
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

PACKAGES: dict[str, str] = {
    # Qt itself
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    # a window under X
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # a window under Wayland
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # sound and pictures
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbz2.so.1": "libbz2-1.0",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
    # scanners and printers, loaded by pyusb at run time
    "libusb-1.0.so.0": "libusb-1.0-0",
}

TEST_LIBRARIES: dict[str, str] = {"libzbar.so.0": "libzbar0", "libdmtx.so.0": "libdmtx0b"}
"""Other decoders than ours, which read back every code that is printed."""

BUILD_TOOLS: dict[str, str] = {"objdump": "binutils", "strip": "binutils"}
"""What PyInstaller calls, and the package it is in."""

TEST_TOOLS: dict[str, str] = {
    "chromium": "chromium",
    "cupsfilter": "cups",
    "pg_lsclusters": "postgresql",
    "umockdev-run": "umockdev",
}
"""A browser for the demos that are pages, what plays devices to the real libraries, a CUPS that prints into a sink, and
a server with TLS: the one that comes as a Python package was built without. Tests that need one are skipped, and say
so, where it is absent and nobody may install it.
"""

# Every Python has these already, or it would not run.
EVERYWHERE = frozenset(
    {"libc.so.6", "libm.so.6", "libdl.so.2", "librt.so.1", "libpthread.so.0", "libresolv.so.2", "libgcc_s.so.1"}
    | {"libstdc++.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
)

# What the kiosk loads of the wheels. All the rest (WebEngine, SQL drivers, GTK theme ...) stays on the disk, unloaded.
ROOTS = (
    "PySide6/Qt{Core,DBus,Gui,Multimedia,Network,OpenGL,Qml,Quick,QuickControls2,QuickTest,Svg,Test,TextToSpeech,Widgets}.*.so",
    "PySide6/Qt/plugins/platforms/lib{qoffscreen,qwayland,qxcb}.so",
    "PySide6/Qt/plugins/{imageformats,iconengines,multimedia,tls,xcbglintegrations}/*.so",
    "PySide6/Qt/plugins/wayland-*-client/*.so",
    "PySide6/Qt/plugins/wayland-shell-integration/*.so",
    "PySide6/Qt/qml/{QtQml,QtQuick}/**/*.so",
    "cv2/*.so",
    "sqlcipher3/*.so",
    "zxingcpp*.so",
)
SKIPPED = ("QtQuick3D", "Quick3D", "libqpdf", "VirtualKeyboard")


def missing(table: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """The names of ``table`` that the system's loader cannot load, in order."""
    return [soname for soname in table if not _loads(soname, load)]


def _loads(soname: str, load: Callable[[str], object]) -> bool:
    try:
        load(soname)
    except OSError:
        return False
    return True


def packages_for(names: Iterable[str], tools: Mapping[str, str] | None = None) -> list[str]:
    """The Debian packages that hold libraries and ``tools``, each once, sorted."""
    return sorted({(PACKAGES | TEST_LIBRARIES | dict(tools or {}))[name] for name in names})


def needed_by(library: Path) -> list[str]:
    """What an ELF file asks the loader for: its DT_NEEDED entries. Empty for anything that is no 64-bit ELF file."""
    data = library.read_bytes()
    if data[:5] != b"\x7fELF\x02":
        return []
    table, (size, count) = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQQQ", data, table + size * index) for index in range(count)]
    dynamic = next((header for header in headers if header[0] == 2), None)
    if dynamic is None:
        return []
    entries = list(struct.iter_unpack("<qQ", data[dynamic[2] : dynamic[2] + dynamic[5]]))
    address = next(value for tag, value in entries if tag == 5)
    strings = next(address - h[3] + h[2] for h in headers if h[0] == 1 and h[3] <= address < h[3] + h[5])
    names = [strings + value for tag, value in entries if tag == 1]
    return [data[start : data.index(b"\0", start)].decode() for start in names]


def _expand(pattern: str) -> Iterator[str]:
    head, brace, rest = pattern.partition("{")
    if not brace:
        yield pattern
        return
    choices, _, tail = rest.partition("}")
    for choice in choices.split(","):
        yield from _expand(head + choice + tail)


def wanted_by_wheels(site: Path) -> dict[str, str]:
    """Each library that the wheels' loaded parts want from outside the wheels, and one file that wants it."""
    inside = {path.name: path for path in site.rglob("*.so*") if path.is_file()}
    queue = [
        path
        for root in ROOTS
        for pattern in _expand(root)
        for path in site.glob(pattern)
        if not any(word in str(path) for word in SKIPPED)
    ]
    seen: set[str] = set()
    wanted: dict[str, str] = {}
    while queue:
        path = queue.pop()
        if path.name in seen:
            continue
        seen.add(path.name)
        for soname in needed_by(path):
            if soname in inside:
                queue.append(inside[soname])
            elif soname not in EVERYWHERE:
                wanted.setdefault(soname, str(path.relative_to(site)))
    return wanted


def audit() -> int:
    """Compare the table with the installed wheels; 1 when a library is wanted that the table does not know."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        print("PySide6 is not installed in this Python: run `make setup` first.")
        return 1
    wanted = wanted_by_wheels(Path(spec.origin).parent.parent)
    unknown = {soname: by for soname, by in sorted(wanted.items()) if soname not in PACKAGES}
    for soname, by in unknown.items():
        print(f"{soname} is wanted by {by}: add it to PACKAGES in packaging/tools/system_libraries.py.")
    for soname in sorted(set(PACKAGES) - set(wanted)):
        print(f"(in the table, wanted by no wheel: {soname})")
    return 1 if unknown else 0


def provide(tools: Mapping[str, str], libraries: Iterable[str] = PACKAGES) -> int:
    """Load each of the libraries, look for each tool; install what is missing when that is allowed, otherwise print the
    one line that does it.
    """
    libraries = tuple(libraries)
    absent = [*missing(libraries), *(tool for tool in tools if not shutil.which(tool))]
    if not absent:
        return 0
    names = packages_for(absent, tools)
    line = f"apt-get install -y --no-install-recommends {' '.join(names)}"
    if not shutil.which("apt-get"):
        print(f"Missing from this system: {' '.join(absent)}. Install them with its package manager.")
        return 1
    if os.geteuid() != 0:
        print(f"Something of the system is missing. As an administrator, run: {line}")
        return 1
    print(f"Installing from the system's packages: {' '.join(names)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*line.split(), "-qq"]):
        done = subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
        if done.returncode != 0:
            print(f"`{' '.join(command)}` failed. Fix that, then run: {line}")
            return 1
    subprocess.run(["ldconfig"], check=False)
    absent = [*missing(libraries), *(tool for tool in tools if not shutil.which(tool))]
    if absent:
        print(f"Still missing after the installation: {' '.join(absent)}")
    return 1 if absent else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--audit", action="store_true", help="compare the table with the installed wheels")
    parser.add_argument("--build", action="store_true", help="also what freezing the kiosk takes")
    parser.add_argument("--test", action="store_true", help="also what only the tests load or start")
    given = parser.parse_args()
    if given.audit:
        sys.exit(audit())
    if given.test:
        provide(TEST_TOOLS)
        sys.exit(provide({}, [*PACKAGES, *TEST_LIBRARIES]))
    sys.exit(provide(BUILD_TOOLS if given.build else {}))
