# SPDX-License-Identifier: Apache-2.0
"""The system's Chromium without a window, driven over its DevTools pipe. For tests of pages, never for visitors."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import signal
from pathlib import Path
from types import TracebackType
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge")
HIGH_FD = 32
"""The browser wants its pipe at 3 and 4: the ends lie above, so that neither is overwritten by the other."""
COMPLAINTS = {"Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"}


def installed() -> str | None:
    """The path of a browser, or nothing."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Browser:
    """One page. ``complaints`` are errors and console lines of every page that was opened, as DevTools tells them."""

    def __init__(self, executable: str, profile: Path, width: int = 1920, height: int = 1080) -> None:
        self.complaints: list[dict[str, Any]] = []
        self._number = 0
        self._heard = b""
        self._loaded = False
        self._session = ""
        ours_in, theirs_out = _pipe()
        theirs_in, ours_out = _pipe()
        command = [executable, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        command += ["--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"]
        quiet = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
        pipe = [(os.POSIX_SPAWN_DUP2, theirs_in, 3), (os.POSIX_SPAWN_DUP2, theirs_out, 4)]
        self._process = os.posix_spawn(executable, command, os.environ, file_actions=quiet + pipe, setpgroup=0)
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out = ours_in, ours_out
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")
        self.resize(width, height)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, where: TracebackType | None
    ) -> None:
        os.killpg(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._in)
        os.close(self._out)

    def resize(self, width: int, height: int) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def open(self, page: Path, query: str = "") -> None:
        """Opens a file and waits for its load event."""
        self._loaded = False
        self.call("Page.navigate", url=f"{page.as_uri()}?{query}")
        while not self._loaded:
            self._hear()

    def run(self, script: str) -> Any:
        """The value of an expression in the page; a promise is waited for. Raises AssertionError if it throws."""
        done = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def click(self, selector: str) -> None:
        """A press of the mouse where the first such element is."""
        box = f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
        left, top = self.run(f"(r => [r.x + r.width / 2, r.y + r.height / 2])({box})")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=left, y=top, button="left", clickCount=1)

    def drag(self, *points: tuple[float, float]) -> None:
        """A finger, or the mouse, through points of the page."""
        kinds = ["mousePressed", *["mouseMoved"] * (len(points) - 1)]
        for kind, (left, top) in zip(kinds, points, strict=True):
            self.call("Input.dispatchMouseEvent", type=kind, x=left, y=top, button="left", buttons=1, clickCount=1)
        self.call("Input.dispatchMouseEvent", type="mouseReleased", x=points[-1][0], y=points[-1][1], button="left")

    def key(self, name: str, code: int) -> None:
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code)

    def picture(self) -> bytes:
        """The page as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        _write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._hear()
            if answer.get("id") == self._number:
                assert "error" not in answer, f"{method}: {answer['error']}"
                return dict(answer["result"])

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._heard:
            more = os.read(self._in, 1 << 20)
            assert more, "the browser has gone"
            self._heard += more
        first, _, self._heard = self._heard.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        self._loaded = self._loaded or message.get("method") == "Page.loadEventFired"
        if message.get("method") in COMPLAINTS:
            self.complaints.append(message["params"])
        return message


def _pipe() -> tuple[int, int]:
    low = os.pipe()
    high = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, HIGH_FD) for end in low)
    for end in low:
        os.close(end)
    return high[0], high[1]


def _write(fd: int, data: bytes) -> None:
    while data:
        data = data[os.write(fd, data) :]
