# SPDX-License-Identifier: Apache-2.0
"""Nothing that QML shows can reach a network, whatever address it is given."""

from __future__ import annotations

import socket
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk.ui.qt.network import DenyingFactory

PICTURE = b'import QtQuick\nImage { source: "http://127.0.0.1:%d/leak?id=42"; asynchronous: true }'


@pytest.mark.qt_no_exception_capture
def test_a_picture_from_a_network_is_not_even_asked_for(qapp: QObject, qtbot: QtBot) -> None:
    visitors: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    visitors.append(server.accept())
                except TimeoutError:
                    continue

        listener = threading.Thread(target=listen)
        listener.start()
        engine, factory, warnings = QQmlEngine(), DenyingFactory(), []
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
        engine.setNetworkAccessManagerFactory(factory)
        component = QQmlComponent(engine)
        component.setData(PICTURE % server.getsockname()[1], "file:///planted.qml")
        picture = component.create()
        assert isinstance(picture, QQuickItem), component.errorString()
        try:
            qtbot.waitUntil(lambda: bool(warnings))
        finally:
            done.set()
            listener.join()
        picture.deleteLater()
    assert visitors == []
    assert "network-is-denied" in warnings[0] or "planted.qml" in warnings[0]
