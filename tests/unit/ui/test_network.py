# SPDX-License-Identifier: Apache-2.0
"""Nothing that QML shows can reach a network, whatever address it is given."""

from __future__ import annotations

import socket
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk.ui.qt.network import DenyingFactory, LinkWatch, Reach

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


def test_the_link_is_up_when_it_reaches_further_than_before_and_something_at_all(qapp: QObject) -> None:
    ups: list[int] = []
    watch = LinkWatch(lambda: ups.append(1))
    watch.changed(Reach.Disconnected)
    ups.clear()
    for reach, expected in (
        (Reach.Local, 1),
        (Reach.Online, 2),
        (Reach.Online, 2),
        (Reach.Site, 2),
        (Reach.Disconnected, 2),
        (Reach.Unknown, 2),
        (Reach.Disconnected, 2),
        (Reach.Site, 3),
    ):
        watch.changed(reach)
        assert len(ups) == expected, reach
    watch.deleteLater()


def test_a_system_that_cannot_say_is_not_asked(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QNetworkInformation, "loadBackendByFeatures", lambda _: False)
    watch = LinkWatch(pytest.fail)
    watch.changed(Reach.Unknown)
    watch.deleteLater()
