# SPDX-License-Identifier: Apache-2.0
"""Plugs a played scanner in and out under a program that is running already.

For the system's Python, which has umockdev's testbed (gir1.2-umockdev-1.0), under `umockdev-wrapper`:

    umockdev-wrapper /usr/bin/python3 plug_scanner.py FOLDER COMMAND ...

FOLDER has what tests/support/recordings.py writes. COMMAND says first that it is watching, and ends by itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import gi  # type: ignore[import-not-found]

gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev  # type: ignore[import-not-found]  # noqa: E402 - the version has to be asked for first

NODE, PORT = "/dev/hidraw0", "/sys/devices/pci0000:00/usb1/1-1"
HID = f"{PORT}/1-1:1.0/0003:0C2E:0B8F.0001/hidraw/hidraw0"


def main(folder: str, command: list[str]) -> int:
    testbed = UMockdev.Testbed.new()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        awaited = {"READY", "LAST"}  # on a busy machine the last code is there before the word that it can be read
        for line in child.stdout or ():
            sys.stdout.write(line)
            if "watching" in line:
                testbed.add_from_string(Path(folder, "pos.umockdev").read_text())
                testbed.load_ioctl(NODE, str(Path(folder, "hidraw.ioctl")))
                testbed.load_script(NODE, str(Path(folder, "hidraw.script")))
                testbed.uevent(HID, "add")
            arrived = {word for word in awaited if word in line}
            awaited -= arrived
            if arrived and not awaited:
                testbed.remove_device(HID)  # a kernel too takes it away before it says so
                testbed.uevent(PORT, "remove")
                testbed.remove_device(PORT)
    return child.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
