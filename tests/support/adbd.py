# SPDX-License-Identifier: Apache-2.0
"""The device's end of adb for a simulated headset: what a real adb server connects to with `adb connect`.

Between the driver and the simulated shell stands Google's own server then, and nothing of ours but this
(AOSP, packages/modules/adb/protocol.txt). One connection at a time, one shell at a time in it.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import subprocess
import threading
from pathlib import Path

import adbutils

from hardware.simulated.android import Scenario, SimulatedAndroid

WORDS = (b"CNXN", b"AUTH", b"OPEN", b"OKAY", b"CLSE", b"WRTE")
CNXN, AUTH, OPEN, OKAY, CLSE, WRTE = (int.from_bytes(word, "little") for word in WORDS)
VERSION, LARGEST = 0x01000001, 256 * 1024
TOKEN = 1


class Adbd:
    """Listens on a port of its own until closed."""

    def __init__(self, headset: SimulatedAndroid) -> None:
        self.headset = headset
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._line: socket.socket | None = None
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.unplug()
        self._thread.join(5)

    def unplug(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                self._line, _ = self._listening.accept()
                with self._line as line:
                    self._serve(line)
            except (OSError, EOFError):
                if self._listening.fileno() < 0:
                    return

    def _serve(self, line: socket.socket) -> None:
        next_id = 1
        while True:
            command, theirs, _, data = _receive(line)
            if command in (CNXN, AUTH):
                self._greet(line)
            elif command == OPEN:
                _send(line, OKAY, next_id, theirs)
                for part in self._shell(data.rstrip(b"\0").decode()):
                    _send(line, WRTE, next_id, theirs, part)
                    while _receive(line)[0] not in (OKAY, CLSE):
                        pass
                _send(line, CLSE, next_id, theirs)
                next_id += 1

    def _greet(self, line: socket.socket) -> None:
        if self.headset.scenario is Scenario.UNAUTHORISED:
            _send(line, AUTH, TOKEN, 0, bytes(20))
            return
        about = f"device::ro.product.name=sim;ro.product.model={self.headset.model};features={self.headset.features}"
        _send(line, CNXN, VERSION, LARGEST, about.encode())

    def _shell(self, service: str) -> list[bytes]:
        kind, _, command = service.partition(":")
        if kind.startswith("shell,v2"):
            text, code = self.headset.run(command)
            body = text.encode()
            return [struct.pack("<BI", 1, len(body)) + body, struct.pack("<BI", 3, 1) + bytes([code])]
        command, echo, rest = command.partition("; echo ")
        text, code = self.headset.run(command)
        return [text.encode() + (rest.replace("$?", str(code)).encode() + b"\n" if echo else b"")]


class RealServer:
    """Google's adb server from the adbutils wheel, with a home and a port of its own."""

    def __init__(self, home: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        adb = adbutils.adb_path()
        own = {"HOME": str(home), "ANDROID_USER_HOME": str(home), "ADB_MDNS": "0", "TMPDIR": str(home)}
        self._process = subprocess.Popen(
            [adb, "-P", str(self.port), "nodaemon", "server"],
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)


def _send(line: socket.socket, command: int, first: int, second: int, data: bytes = b"") -> None:
    line.sendall(struct.pack("<6I", command, first, second, len(data), sum(data), command ^ 0xFFFFFFFF) + data)


def _receive(line: socket.socket) -> tuple[int, int, int, bytes]:
    command, first, second, length, _, _ = struct.unpack("<6I", _exactly(line, 24))
    return command, first, second, _exactly(line, length)


def _exactly(line: socket.socket, count: int) -> bytes:
    found = b""
    while len(found) < count:
        part = line.recv(count - len(found))
        if not part:
            raise EOFError
        found += part
    return found
