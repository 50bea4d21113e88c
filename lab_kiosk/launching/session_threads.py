# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import threading
from collections.abc import Callable

from lab_kiosk.launching.program import Word


class SessionThreads:
    """A thread for each session that runs, which is told when to stop and ends with a word.

    Thread-safe; every method but :meth:`stop_all` returns at once.
    """

    def __init__(self, tell: Callable[[Word], None], name: str) -> None:
        self._tell = tell
        self._name = name
        self._runs: dict[str, tuple[threading.Event, threading.Thread]] = {}
        self._lock = threading.Lock()

    def stop(self, session_id: str) -> None:
        with self._lock:
            known = self._runs.get(session_id)
        if known is not None:
            known[0].set()

    def stop_all(self) -> None:
        """Ends everything now and waits for it: for the kiosk's own exit."""
        with self._lock:
            known = list(self._runs.values())
        for stop, _ in known:
            stop.set()
        for _, thread in known:
            thread.join()

    def _start(self, session_id: str, through: Callable[[threading.Event], Word]) -> None:
        """``through`` runs on a thread of its own, until it is over or the event says that it has to be."""
        stop = threading.Event()

        def run() -> None:
            word = through(stop)
            with self._lock:
                self._runs.pop(session_id, None)
            self._tell(word)

        thread = threading.Thread(target=run, name=self._name, daemon=True)
        with self._lock:
            self._runs[session_id] = (stop, thread)
        thread.start()
