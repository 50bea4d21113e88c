# SPDX-License-Identifier: Apache-2.0
"""Whatever Qt and QML complain about goes to the log, and can be made a failure."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("lab_kiosk.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_TO_BE_EXPECTED = ("PulseAudioService: pa_context_connect() failed", "No RHI backend. Using CPU conversion.")
"""What Qt warns of on a machine without a loudspeaker or a graphics card: both are provided for."""


def listen_to_qt() -> Callable[[], None]:
    """Send Qt's messages to the log from now on; call what is returned to stop."""

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        expected = any(known in message for known in _TO_BE_EXPECTED)
        log.log(logging.DEBUG if expected else _LEVELS[kind], "%s", message)

    before = qInstallMessageHandler(heard)

    def stop() -> None:
        qInstallMessageHandler(before)

    return stop
