# SPDX-License-Identifier: Apache-2.0
"""An adb server without adb: the host side of the wire protocol, on a loopback port, for simulated headsets.

Four hexadecimal digits of length before each request, OKAY or FAIL before each answer; a connection is given to one
headset by `host:transport` or `host:tport` and then carries one shell (AOSP, packages/modules/adb: OVERVIEW.TXT,
SERVICES.TXT, shell_protocol.h). What it does not know it refuses, as a server does.
"""

import contextlib
import socket
import socketserver
import struct
import threading
from collections.abc import Sequence

from hardware.simulated.android import SimulatedAndroid

VERSION = 41
_STDOUT, _EXIT = 1, 3


class SimulatedAdbServer:
    """Listens from `open` to `close`. `port` is 0 before it was opened, unless one was asked for."""

    def __init__(self, headsets: Sequence[SimulatedAndroid], port: int = 0) -> None:
        self.headsets = tuple(headsets)
        self.host, self.port = "127.0.0.1", port
        self._changed = threading.Condition()
        self._turn = 0
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def open(self) -> "SimulatedAdbServer":
        for headset in self.headsets:
            headset.changed = self.tell
        self._server = _Server((self.host, self.port), self)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, name="simulated adb", daemon=True)
        self._thread.start()
        return self

    def close(self) -> None:
        """Every connection is cut, as when a server is killed. May be called twice."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.shutdown()
        self._thread.join()
        server.cut()
        self.tell()
        server.server_close()

    def listing(self) -> str:
        return "".join(f"{one.serial}\t{word}\n" for one in self.headsets if (word := one.listed))

    def tell(self) -> None:
        """The list may have changed: whoever follows it hears."""
        with self._changed:
            self._turn += 1
            self._changed.notify_all()

    def wait(self, turn: int) -> int:
        """The number of the next change after `turn`."""
        with self._changed:
            self._changed.wait_for(lambda: self._turn > turn or self._server is None)
            return self._turn

    @property
    def turn(self) -> int:
        with self._changed:
            return self._turn

    @property
    def running(self) -> bool:
        return self._server is not None


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], adb: SimulatedAdbServer) -> None:
        self.adb = adb
        self._lines: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, _Line)

    def keep(self, line: socket.socket) -> None:
        with self._lock:
            self._lines.add(line)

    def drop(self, line: socket.socket) -> None:
        with self._lock:
            self._lines.discard(line)

    def cut(self) -> None:
        with self._lock:
            for line in self._lines:
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that its other end has left is no news; anything else is a bug of the double, and loud."""
        import sys  # noqa: PLC0415 - only here

        if not isinstance(sys.exc_info()[1], OSError | EOFError):
            raise  # noqa: PLE0704 - it is called while one is handled


class _Line(socketserver.BaseRequestHandler):
    server: _Server
    request: socket.socket

    def handle(self) -> None:
        self.server.keep(self.request)
        try:
            self._serve(self._read())
        finally:
            self.server.drop(self.request)

    def _serve(self, asked: str) -> None:
        match asked.split(":", 1):
            case ["host", "version"]:
                self._okay(f"{VERSION:04x}")
            case ["host", "devices"]:
                self._okay(self.server.adb.listing())
            case ["host", "devices-l"]:
                lines = self.server.adb.listing().splitlines()
                tags = "product:simulated model:Quest_3 device:simulated"
                self._okay("".join(f"{line.replace(chr(9), ' ')} {tags} transport_id:1\n" for line in lines))
            case ["host", "track-devices"]:
                self._track()
            case ["host", rest] if rest.startswith("tport:serial:"):
                self._transport(rest.removeprefix("tport:serial:"), numbered=True)
            case ["host", rest] if rest.startswith("transport:"):
                self._transport(rest.removeprefix("transport:"), numbered=False)
            case ["host-serial", rest]:
                self._about(*rest.rsplit(":", 1))
            case _:
                self._fail(f"unknown host service '{asked}'")

    def _track(self) -> None:
        """The list again only when it is another one."""
        self.request.sendall(b"OKAY")
        said, turn = None, -1
        while self.server.adb.running:
            turn, listing = self.server.adb.turn, self.server.adb.listing()
            if listing != said:
                self.request.sendall(_block(listing))
                said = listing
            self.server.adb.wait(turn)

    def _about(self, serial: str, what: str) -> None:
        found = self._found(serial)
        if found is None:
            return
        answers = {"features": found.features, "get-state": found.listed or "", "get-serialno": found.serial}
        if what in answers:
            self._okay(answers[what])
        else:
            self._fail(f"unknown host service '{what}'")

    def _transport(self, serial: str, *, numbered: bool) -> None:
        found = self._found(serial)
        if found is None:
            return
        self.request.sendall(b"OKAY" + (struct.pack("<Q", 1) if numbered else b""))
        service, _, line = self._read().partition(":")
        if service not in ("shell", "shell,v2"):
            self._fail(f"unknown service '{service}'")
            return
        self.request.sendall(b"OKAY")
        if service == "shell,v2":
            text, code = found.run(line)
            self._packet(_STDOUT, text.encode())
            self._packet(_EXIT, bytes([code]))
            return
        line, echo, rest = line.partition("; echo ")
        text, code = found.run(line)
        self.request.sendall(text.encode() + (rest.replace("$?", str(code)).encode() + b"\n" if echo else b""))

    def _found(self, serial: str) -> SimulatedAndroid | None:
        """The headset, if it can be talked to; otherwise the refusal has been sent."""
        found = next((one for one in self.server.adb.headsets if one.serial == serial), None)
        word = found.listed if found is not None else None
        if word == "device":
            return found
        self.server.adb.tell()  # it may have died since somebody looked
        reasons = {"unauthorized": "device unauthorized.", "offline": "device offline"}
        self._fail(reasons.get(word or "", f"device '{serial}' not found"))
        return None

    def _packet(self, kind: int, data: bytes) -> None:
        self.request.sendall(struct.pack("<BI", kind, len(data)) + data)

    def _okay(self, text: str) -> None:
        self.request.sendall(b"OKAY" + _block(text))

    def _fail(self, why: str) -> None:
        self.request.sendall(b"FAIL" + _block(why))

    def _read(self) -> str:
        return self._exactly(int(self._exactly(4), 16)).decode()

    def _exactly(self, count: int) -> bytes:
        found = b""
        while len(found) < count:
            part = self.request.recv(count - len(found))
            if not part:
                raise EOFError
            found += part
        return found


def _block(text: str) -> bytes:
    return f"{len(text.encode()):04x}".encode() + text.encode()
