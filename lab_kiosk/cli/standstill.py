# SPDX-License-Identifier: Apache-2.0
"""A kiosk that cannot open says so on its glass, and what to do, instead of leaving it black."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.system import SystemClock
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import KioskApp, start

log = logging.getLogger(__name__)


def stay_down(screen: Screen, *, windowed: bool, until: Callable[[], bool] | None = None, every: float = 2.0) -> int:
    """A window that says whom to call, until somebody ends the program or ``until``, asked each ``every`` seconds on a
    thread of its own, says that there is no more reason for it. Nothing else runs behind it.
    """
    quiet = KioskApp(
        submit=_unheard,
        launch=_unheard,
        clock=SystemClock(),
        site=Site(zone="UTC"),
        play=_unheard,
        windowed=windowed,
    )
    window = start(quiet)
    window.runtime.halt(screen)
    log.critical("the kiosk stays down: %s", screen.replace("_", " "))
    over = threading.Event()

    def watch() -> None:
        while until is not None and not over.wait(every):
            if until():
                window.quit()
                return

    watching = threading.Thread(target=watch, name="set-up", daemon=True)
    watching.start()
    try:
        return window.exec()
    finally:
        over.set()
        watching.join()
        window.close()


def _unheard(*asked: object) -> None:
    """Nobody answers: behind this window nothing runs."""
