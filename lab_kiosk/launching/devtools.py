# SPDX-License-Identifier: Apache-2.0
"""The browser's own remote control, over two pipes that only this process holds: no port is open to anybody."""

from __future__ import annotations

import os
import select
import time
from collections import deque
from typing import Any

import msgspec

Message = dict[str, Any]


class Gone(Exception):  # noqa: N818 - a browser may close at any time: no error of the program
    """The browser does not answer any more."""


class Closed(Gone):
    """It has closed its end, mostly because it is no more."""


class DevTools:
    """One thread's. Messages are JSON, each followed by a zero byte."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._rest = b""
        self._arrived: deque[Message] = deque()
        self._number = 0

    def call(self, method: str, session: str = "", *, within: float = 10, **params: Any) -> Message:
        """The result, or an empty one for what the browser will not do. Raises Gone, also for no answer in time."""
        self._number += 1
        message: Message = {"id": self._number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        self._write(msgspec.json.encode(message) + b"\0")
        until = time.monotonic() + within
        waiting: deque[Message] = deque()
        while True:
            found = self.event(until - time.monotonic())
            if found is None:
                raise Gone(method)
            if found.get("id") == self._number:
                self._arrived.extendleft(reversed(waiting))
                result: Message = found.get("result", {})
                return result
            waiting.append(found)

    def event(self, within: float) -> Message | None:
        """The next thing that happened, or None when nothing did within so many seconds. Raises Gone."""
        until = time.monotonic() + within
        while not self._arrived:
            left = until - time.monotonic()
            if not select.select([self._reading], [], [], max(left, 0))[0]:
                return None
            self._read()
        return self._arrived.popleft()

    def close(self) -> None:
        os.close(self._reading)
        os.close(self._writing)

    def _read(self) -> None:
        chunk = os.read(self._reading, 1 << 16)
        if not chunk:
            raise Closed
        *whole, self._rest = (self._rest + chunk).split(b"\0")
        self._arrived.extend(msgspec.json.decode(text) for text in whole)

    def _write(self, text: bytes) -> None:
        try:
            while text:
                text = text[os.write(self._writing, text) :]
        except BrokenPipeError:
            raise Closed from None
