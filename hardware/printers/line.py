# SPDX-License-Identifier: Apache-2.0
"""The two lines on which bytes reach a printer: TCP (port 9100) and a device file (`/dev/usb/lp0`). Both bounded.

Everything that may go wrong on a line is a `LineTroubleError` with the outcome that it means; adapters turn it into a
`Result`. It never leaves this package.
"""

import errno
import os
import select
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from hardware.printers.printer import Job, Outcome, Printer, Result

PORT = 9100
CONNECT_SECONDS = 3.0
SEND_SECONDS = 15.0
"""A printer whose buffer is full stops reading; after this long it counts as busy."""
GOODBYE_SECONDS = 1.0
_ANSWER_BYTES = 4096
_OUTCOMES = {
    errno.EACCES: Outcome.PERMISSION,
    errno.EPERM: Outcome.PERMISSION,
    errno.EBUSY: Outcome.BUSY,
    errno.ENOSPC: Outcome.OUT_OF_PAPER,  # how Linux's usblp says it
}


class LineTroubleError(Exception):
    def __init__(self, outcome: Outcome, hint: str) -> None:
        super().__init__(hint)
        self.result = Result(outcome, hint=hint)


class Talk(Protocol):
    """An open line."""

    def send(self, data: bytes) -> None:
        """All of it. Raises LineTroubleError."""
        ...

    def ask(self, question: bytes, whole: Callable[[bytes], bool], seconds: float) -> bytes:
        """What was answered until it is ``whole`` or the time is over; empty for a printer that keeps silent."""
        ...


class Line(Protocol):
    @property
    def place(self) -> str: ...

    @property
    def way(self) -> str: ...

    def open(self) -> AbstractContextManager[Talk]:
        """Raises LineTroubleError. On leaving, what was sent is on its way even if the program ends."""
        ...


def named(error: OSError, place: str) -> LineTroubleError:
    """What an error of the system means for a printer. One that went away is offline, in all of its many spellings."""
    outcome = _OUTCOMES.get(error.errno or 0, Outcome.OFFLINE)
    if outcome is Outcome.PERMISSION and place.startswith("/dev/"):
        return LineTroubleError(outcome, f"add the kiosk's user to the group `lp`, which may use {place}")
    return LineTroubleError(outcome, f"{place}: {error.strerror or error}")


class TcpLine:
    """``tcp://host:port``. A connection a job: label printers serve one at a time."""

    way = "TCP 9100"

    def __init__(
        self,
        host: str,
        port: int = PORT,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        send_seconds: float = SEND_SECONDS,
    ) -> None:
        self._host, self._port = host, port
        self._connect_seconds, self._send_seconds = connect_seconds, send_seconds

    @property
    def place(self) -> str:
        return f"{self._host}:{self._port}"

    @contextmanager
    def open(self) -> Iterator[Talk]:
        try:
            connection = socket.create_connection((self._host, self._port), self._connect_seconds)
        except OSError as error:
            raise named(error, self.place) from None
        with connection:
            yield _TcpTalk(connection, self.place, self._send_seconds)
            _say_goodbye(connection)


class _TcpTalk:
    def __init__(self, connection: socket.socket, place: str, send_seconds: float) -> None:
        self._connection, self._place, self._send_seconds = connection, place, send_seconds

    def send(self, data: bytes) -> None:
        self._connection.settimeout(self._send_seconds)
        try:
            self._connection.sendall(data)
        except TimeoutError:
            raise LineTroubleError(Outcome.BUSY, f"{self._place} takes nothing more") from None
        except OSError as error:
            raise named(error, self._place) from None

    def ask(self, question: bytes, whole: Callable[[bytes], bool], seconds: float) -> bytes:
        self.send(question)
        return _gather(self._receive, whole, seconds)

    def _receive(self, seconds: float) -> bytes:
        self._connection.settimeout(seconds)
        try:
            return self._connection.recv(_ANSWER_BYTES)
        except TimeoutError:
            return b""
        except OSError as error:
            raise named(error, self._place) from None


def _say_goodbye(connection: socket.socket) -> None:
    """Closing with an answer unread would make TCP drop what the printer has not read yet, so it is read first."""
    due = time.monotonic() + GOODBYE_SECONDS
    try:
        connection.shutdown(socket.SHUT_WR)
        while (left := due - time.monotonic()) > 0:
            connection.settimeout(left)
            if not connection.recv(_ANSWER_BYTES):
                return
    except OSError:
        return


class DeviceLine:
    """A printer on USB, as the kernel's `usblp` shows it. Linux."""

    way = "USB"

    def __init__(self, path: str, *, send_seconds: float = SEND_SECONDS) -> None:
        self._path, self._send_seconds = path, send_seconds

    @property
    def place(self) -> str:
        return self._path

    @contextmanager
    def open(self) -> Iterator[Talk]:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError as error:
            raise named(error, self._path) from None
        try:
            yield _DeviceTalk(file, self._path, self._send_seconds)
        finally:
            os.close(file)


class _DeviceTalk:
    def __init__(self, file: int, path: str, send_seconds: float) -> None:
        self._file, self._path, self._send_seconds = file, path, send_seconds

    def send(self, data: bytes) -> None:
        left = memoryview(data)
        due = time.monotonic() + self._send_seconds
        while left:
            _, writable, _ = select.select([], [self._file], [], max(due - time.monotonic(), 0))
            if not writable:
                raise LineTroubleError(Outcome.BUSY, f"{self._path} takes nothing more")
            try:
                left = left[os.write(self._file, left) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise named(error, self._path) from None

    def ask(self, question: bytes, whole: Callable[[bytes], bool], seconds: float) -> bytes:
        self.send(question)
        return _gather(self._receive, whole, seconds)

    def _receive(self, seconds: float) -> bytes:
        readable, _, _ = select.select([self._file], [], [], seconds)
        try:
            return os.read(self._file, _ANSWER_BYTES) if readable else b""
        except BlockingIOError:
            return b""
        except OSError as error:
            raise named(error, self._path) from None


def _gather(receive: Callable[[float], bytes], whole: Callable[[bytes], bool], seconds: float) -> bytes:
    due = time.monotonic() + seconds
    heard = b""
    while not whole(heard) and (left := due - time.monotonic()) > 0:
        more = receive(left)
        if not more or len(heard) > _ANSWER_BYTES:
            break
        heard += more
    return heard


class LinePrinter(Printer):
    """A printer at the other end of a line: asked how it is, then sent its bytes. What a kind of printer adds is its
    question and its language.
    """

    def __init__(self, name: str, line: Line, role: str = "") -> None:
        super().__init__(name, line.place, line.way, role)
        self._line = line

    def look(self) -> Result:
        try:
            with self._line.open() as talk:
                return Result(self._ask(talk))
        except LineTroubleError as trouble:
            return trouble.result

    def _print(self, job: Job) -> Result:
        try:
            with self._line.open() as talk:
                before = self._ask(talk)
                if not before.done:
                    return Result(before)
                talk.send(self._bytes(job))
                return Result(Outcome.TAKEN, taken=True)
        except LineTroubleError as trouble:
            return trouble.result

    def _ask(self, talk: Talk) -> Outcome:
        """TAKEN for a printer that does not answer."""
        return Outcome.TAKEN

    def _bytes(self, job: Job) -> bytes:
        raise NotImplementedError


def line_to(address: str) -> Line:
    """`tcp://host[:port]` or the path of a device file. Raises ValueError for anything else."""
    if address.startswith("/"):
        return DeviceLine(address)
    scheme, _, rest = address.rpartition("://")
    host, colon, port = rest.rpartition(":")
    if scheme != "tcp" or not rest or (colon and not port.isdecimal()):
        raise ValueError(f"{address!r} is neither tcp://host:port nor the path of a device")
    return TcpLine(host.strip("[]"), int(port)) if colon else TcpLine(rest)
