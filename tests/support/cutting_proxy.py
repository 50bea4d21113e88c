# SPDX-License-Identifier: Apache-2.0
"""A way through TCP that is cut now and then, in the middle of a question or of an answer."""

from __future__ import annotations

import random
import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class CuttingProxy:
    """Listens on ``port`` of this machine from ``with`` to the end of it; each piece that passes is the last one of its
    connection with the chance ``cut``.
    """

    def __init__(self, target: int, cut: float, seed: int) -> None:
        self.cut, self.cuts = cut, 0
        self._target, self._dice = target, random.Random(seed)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._ended = False
        self._accepting = threading.Thread(target=self._accept, name="proxy")

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 5).close()  # wakes the listener
        self._accepting.join(30)
        self._listener.close()
        for line in self._open:
            _shut(line)

    def _accept(self) -> None:
        while True:
            near, _ = self._listener.accept()
            if self._ended:
                near.close()
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target), 5)
            except OSError:
                near.close()
                continue
            self._open += [near, far]
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._pass, args=(source, sink), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if self._dice.random() < self.cut:
                    self.cuts += 1
                    break
                sink.sendall(data)
        _shut(source)
        _shut(sink)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()
