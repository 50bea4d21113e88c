# SPDX-License-Identifier: Apache-2.0
"""No frame is ever written or kept.

A process of its own captures, decodes and previews badges while it may not write a single byte to any file: Python's
audit events catch whoever tries to open one, the system kills who writes one all the same (OpenCV writes without
Python), and the kernel's count of bytes written anywhere stays a few words long.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WATCHED = """
import gc, io, logging, os, resource, sys, weakref

import numpy as np

from hardware.camera.camera import Camera, Told, inline
from hardware.camera.capture import Threaded
from hardware.scan import Scan
from hardware.simulated.badge_pictures import badge_picture
from hardware.simulated.camera import SimulatedDevice
from lab_kiosk.ui.qt.camera import CameraPictures, CameraProvider
from PySide6.QtCore import QSize

log = io.StringIO()
logging.basicConfig(stream=log, level=logging.DEBUG)
device = SimulatedDevice(badge_picture("IL0PRIVATE", seed=1))
made = []
picture = device.picture


def counted():
    frame = picture()
    made.append(weakref.ref(frame))
    return frame


device.picture = counted
pictures = CameraPictures()
provider = CameraProvider(pictures)
shown, readings, statuses, at = [], [], [], [0.0]


def show(frame):
    shown.append(weakref.ref(frame))
    pictures.show(frame)
    assert not provider.requestImage("1", QSize(), QSize(96, 72)).isNull()


def written():
    if not os.path.exists("/proc/self/io"):
        return 0
    with open("/proc/self/io") as counts:
        return int(dict(line.split(":") for line in counts)["wchar"])


opened = []


def watch(event, arguments):
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        opened.append(arguments[0])
    elif event == "open" and arguments[1] is None and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        opened.append(arguments[0])
    elif event.startswith(("os.rename", "os.mkdir", "shutil.", "socket.", "subprocess.", "sqlite3.", "tempfile.")):
        opened.append(event)


told = Told(statuses.append, lambda hint: None, show)
for start in (inline, Threaded):
    camera = Camera(device, lambda _: True, clock=lambda: at[0], told=told, start=start)
    camera.open(readings.append)
    if start is inline:
        before = written()
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        sys.addaudithook(watch)
    for _ in range(12):
        camera.step()
        if start is Threaded:
            camera.wait(0.5)
        at[0] += 0.07
    camera.close()
    camera.rest()
pictures.forget()
after = written()
provoked = "WRITE" in os.environ
if provoked:
    try:
        open("frame.png", "w")
    except OSError:
        pass
said = repr([readings, statuses, camera, device, camera._health, camera._attention, camera._advice]) + log.getvalue()
gc.collect()
print(
    len(made) >= 16,
    len(shown) >= 8,
    [reading.text for reading in readings if isinstance(reading, Scan)],
    sum(ref() is not None for ref in (*made, *shown)),
    after - before < 2000,
    opened,
    "PRIVATE" in said or "array" in said,
    pictures.newest().isNull(),
)
"""


def watched(folder: Path, **more: str) -> str:
    root = Path(__file__).resolve().parents[3]
    environment = os.environ | {
        "PYTHONPATH": str(root),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        **more,
    }
    done = subprocess.run(
        [sys.executable, "-c", WATCHED],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on what a process writes are a POSIX thing")
def test_capture_decode_and_preview_write_nothing_keep_nothing_and_show_nothing(tmp_path: Path) -> None:
    assert watched(tmp_path) == "True True ['IL0PRIVATE', 'IL0PRIVATE'] 0 True [] False True"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits on what a process writes are a POSIX thing")
def test_the_watch_sees_a_frame_that_would_be_written(tmp_path: Path) -> None:
    assert "['frame.png']" in watched(tmp_path, WRITE="1")
