# SPDX-License-Identifier: Apache-2.0
"""Talks to headsets through an adb server that runs already, with adbutils. Each call is a connection of its own.

What a cable or a server does is an answer (`Fault`), never an exception. Any number of threads may call.
"""

import select
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any, Self, TypeVar

from adbutils import AdbClient, AdbConnection, AdbDevice, AdbTimeout
from adbutils.errors import AdbConnectionError, AdbError

from hardware.headsets import commands
from hardware.headsets.answers import Fault, Listed, Refusal, Watched
from hardware.headsets.commands import App, Ask, Start
from hardware.headsets.state import HeadsetState, Link, controllers_missing

T = TypeVar("T")

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 5037
CONNECT_SECONDS = 3.0
ANSWER_SECONDS = 8.0
"""A headset that just woke up needs seconds for `dumpsys`; one that says nothing for longer has gone."""
LOOK_SECONDS = 0.5
"""Between two looks at what is in front while an app starts."""
LONGEST_WORD = 64
_BROKEN = (AdbError, OSError, EOFError, ValueError)
"""All that adbutils raises for a line that is cut or babbles: it reads numbers and lengths from it."""


class AdbBridge:
    """One adb server. It never starts one: `adb start-server`, a service or `hardware.simulated` does."""

    def __init__(self, host: str = DEFAULT_HOST, port: int = DEFAULT_PORT, within: float = ANSWER_SECONDS) -> None:
        self.host, self.port = host, port
        self._answer_seconds = within
        self._speaks_v2: dict[str, bool] = {}

    def listed(self) -> tuple[Listed, ...] | Fault:
        try:
            with self._client() as client:
                return _list(_asked(client.make_connection(), "host:devices"))
        except _BROKEN as error:
            return _fault(error)

    def connect(self, address: str) -> Fault | None:
        """Asks the server to keep a headset on the network in its list: `adb connect`. None when it is there."""
        try:
            with self._client() as client:
                said = _asked(client.make_connection(), f"host:connect:{address}")
        except _BROKEN as error:
            return _fault(error)
        return None if "connected to" in said else Fault.GONE

    @contextmanager
    def tracking(self) -> Iterator["Tracker | Fault"]:
        """The list now and whenever it changes, until left."""
        with ExitStack() as stack:
            found: Tracker | Fault
            try:
                found = Tracker(stack.enter_context(self._client()).make_connection())
            except _BROKEN as error:
                found = _fault(error)
            yield found

    def ask(self, address: str, ask: Ask[T]) -> T | Fault:
        """What the headset answers, as its reader understands it."""
        try:
            with self._client() as client:
                device = AdbDevice(client, serial=address)
                if address not in self._speaks_v2:
                    self._speaks_v2[address] = "shell_v2" in device.get_features().split(",")
                said = device.shell2(ask.line, timeout=self._answer_seconds, v2=self._speaks_v2[address])
        except _BROKEN as error:
            return _fault(error)
        return ask.read(said.output.replace("\r\n", "\n"))

    def forget(self, address: str) -> None:
        """It was unplugged: what comes back may be another one, or have other firmware."""
        self._speaks_v2.pop(address, None)

    def look(self, found: Listed, known: HeadsetState | None = None) -> HeadsetState:
        """Everything about a headset; only what cannot change is taken from `known`."""
        if found.link is not Link.READY:
            return HeadsetState(known.serial if known else found.address, found.address, found.link, _model(known))
        serial = known.serial if known and known.model else self._own(found.address, commands.SERIAL)
        state = HeadsetState(serial or found.address, found.address, found.link)
        state = replace(state, model=_model(known) or self._own(found.address, commands.MODEL))
        battery = self.ask(found.address, commands.BATTERY)
        if isinstance(battery, Fault):
            return replace(state, link=_LINKS.get(battery, Link.OFFLINE))
        return replace(
            state,
            battery=battery,
            controllers=self._controllers(found.address),
            foreground=self._known(found.address, commands.FOREGROUND),
            awake=self._known(found.address, commands.AWAKE),
            storage=self._known(found.address, commands.STORAGE),
        )

    def launch(self, address: str, app: App, within: float, cancelled: threading.Event) -> Refusal | None:
        """Wakes the headset, starts the app and waits until it is in front. None when it is.

        A Quest may refuse in silence while its controllers sleep: being asked politely proves nothing.
        """
        until = time.monotonic() + within
        packages = self.ask(address, commands.PACKAGES)
        if isinstance(packages, Fault):
            return Refusal[packages.name]
        if app.package not in packages:
            return Refusal.NOT_INSTALLED
        return (
            self._woken(address, until, cancelled)
            or self._started(address, app)
            or self._in_front(address, app, until, cancelled)
        )

    def watch(self, address: str, app: App) -> Watched:
        front = self.ask(address, commands.FOREGROUND)
        if isinstance(front, Fault):
            return Watched(None, None, front)
        if app.package in front:
            return Watched(in_front=True, runs=True)
        runs = self.ask(address, commands.runs(app))
        return Watched(None, None, runs) if isinstance(runs, Fault) else Watched(in_front=False, runs=runs)

    def end(self, address: str, app: App, *, home: bool = True, close: bool = True) -> Fault | None:
        """Home first, so that nobody is left in the dark, then the app is closed."""
        steps = [*([commands.HOME] if home else []), *([commands.close(app)] if close else [])]
        fault = None
        for step in steps:
            answer = self.ask(address, step)
            fault = fault or (answer if isinstance(answer, Fault) else None)
        return fault

    def _woken(self, address: str, until: float, cancelled: threading.Event) -> Refusal | None:
        self.ask(address, commands.WAKE)
        while self.ask(address, commands.AWAKE) is False:
            if time.monotonic() >= until:
                return Refusal.STAYS_ASLEEP
            if cancelled.wait(LOOK_SECONDS):
                return Refusal.CANCELLED
        return None

    def _started(self, address: str, app: App) -> Refusal | None:
        said = self.ask(address, commands.start(app))
        if said is Start.ACCEPTED or said is Fault.SILENT:  # a large app takes longer than an answer may
            return None
        if said is Start.NOT_FOUND:
            return Refusal.NOT_INSTALLED
        return Refusal[said.name] if isinstance(said, Fault) else self._why_not(address, Refusal.REFUSED)

    def _in_front(self, address: str, app: App, until: float, cancelled: threading.Event) -> Refusal | None:
        while not (seen := self.watch(address, app)).in_front:
            if seen.fault in (Fault.GONE, Fault.NO_SERVER):
                return Refusal[seen.fault.name]
            if time.monotonic() >= until:
                return self._why_not(address, Refusal.NOT_IN_FRONT)
            if cancelled.wait(LOOK_SECONDS):
                return Refusal.CANCELLED
        return None

    def _client(self) -> "_Client":
        return _Client(self.host, self.port, self._answer_seconds)

    def _controllers(self, address: str) -> commands.Controllers | None:
        return self._known(address, commands.CONTROLLERS) or self._known(address, commands.CONTROLLERS_OLDER)

    def _known(self, address: str, ask: Ask[T]) -> T | None:
        answer = self.ask(address, ask)
        return None if isinstance(answer, Fault) else answer

    def _own(self, address: str, ask: Ask[str]) -> str:
        """Something short that it says of itself, or nothing."""
        said = self._known(address, ask) or ""
        return said if said.isprintable() and len(said) <= LONGEST_WORD else ""

    def _why_not(self, address: str, otherwise: Refusal) -> Refusal:
        return Refusal.CONTROLLERS if controllers_missing(self._controllers(address)) else otherwise


class Tracker:
    """The server's list as it changes. One thread's; it is waited for with `select`."""

    def __init__(self, line: AdbConnection) -> None:
        self._line = line
        line.send_command("host:track-devices")
        line.check_okay()

    def wait(self, seconds: float, woken: socket.socket) -> bool:
        """Whether there is a new list; false when the time is over or somebody wrote to `woken`."""
        ready, _, _ = select.select([self._line.conn, woken], [], [], max(seconds, 0.0))
        return self._line.conn in ready

    def read(self) -> tuple[Listed, ...] | Fault:
        try:
            return _list(self._line.read_string_block())
        except _BROKEN as error:
            return _fault(error)


class _Connection(AdbConnection):  # type: ignore[misc]
    """adbutils would run its own adb when nobody answers, on the standard port whatever port was asked for, wait for
    it for 20 seconds, and leave the first socket open.
    """

    def __init__(self, host: str, port: int) -> None:
        self._where = (host, port)
        super().__init__(host, port)

    def _safe_connect(self) -> socket.socket:
        try:
            return socket.create_connection(self._where, CONNECT_SECONDS)
        except OSError as error:
            raise AdbConnectionError(str(error)) from None


class _Client(AdbClient):  # type: ignore[misc]
    """For one question: adbutils leaves a connection open when the server refuses what is asked on it."""

    def __init__(self, host: str, port: int, seconds: float) -> None:
        super().__init__(host, port)
        self._seconds = seconds
        self._lines = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lines.close()

    def make_connection(self, timeout: float | None = None) -> _Connection:
        line = _Connection(self.host, self.port)
        self._lines.callback(line.close)
        line.conn.settimeout(timeout or self._seconds)
        return line


def _asked(line: Any, what: str) -> str:
    line.send_command(what)
    line.check_okay()
    said: str = line.read_string_block()
    return said


def _list(text: str) -> tuple[Listed, ...]:
    lines = (line.partition("\t") for line in text.splitlines())
    return tuple(Listed(address.strip(), Link.of(said.strip())) for address, tab, said in lines if tab)


def _fault(error: Exception) -> Fault:
    if isinstance(error, AdbConnectionError):
        return Fault.NO_SERVER
    if isinstance(error, AdbTimeout | TimeoutError):
        return Fault.SILENT
    return Fault.UNAUTHORISED if "unauthorized" in str(error) else Fault.GONE


def _model(known: HeadsetState | None) -> str:
    return known.model if known else ""


_LINKS = {Fault.UNAUTHORISED: Link.UNAUTHORISED, Fault.GONE: Link.OFFLINE, Fault.SILENT: Link.OFFLINE}
