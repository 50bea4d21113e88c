# SPDX-License-Identifier: Apache-2.0
"""What is scrolled out of sight is painted nowhere: the software renderer clips no Shape that is wholly outside."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.support import walls

PAGE = """
import QtQuick
import LabKiosk.Controls

Rectangle {
    width: 400
    height: 600
    color: "#FF00FF"
    Flickable {
        y: 200
        width: 400
        height: 200
        contentHeight: 900
        contentY: 300
        clip: true
        Item {
            y: %d
            width: 400
            height: 150
            %s
        }
    }
}
"""
SIGHTS = {
    "dashes": "DashedOutline { anchors.fill: parent }",
    "a button that is out of use": 'KioskButton { text: "Go"; enabled: false; anchors.fill: parent }',
    "a code": 'QrPicture { anchors.fill: parent; description: "code"; rows: ["101", "010", "101"] }',
    "a ring": "CountdownRing { anchors.fill: parent; remaining: 5; total: 9 }",
}
GROUND = 0xFFFF00FF
OUT_ABOVE, IN_SIGHT, OUT_BELOW = 120, 330, 540
"""Tops within the content; what is seen begins at 300 and ends at 500."""


def painted(source: str) -> list[int]:
    """The rows of the window that are not its ground."""
    engine = QQmlEngine()
    engine.addImportPath(str(walls.QML))
    component = QQmlComponent(engine)
    component.setData(source.encode(), "file:///clipped.qml")
    window = QQuickWindow()
    page = component.create()
    assert isinstance(page, QQuickItem), component.errorString()
    page.setParentItem(window.contentItem())
    window.resize(400, 600)
    window.show()
    picture = window.grabWindow()
    rows = np.flatnonzero((walls.pixels(picture) != GROUND).any(axis=1)).tolist()
    window.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    return list(rows)


@pytest.mark.parametrize("sight", SIGHTS)
def test_what_is_scrolled_out_is_painted_nowhere(qapp: QObject, sight: str) -> None:
    rows = painted(PAGE % (IN_SIGHT, SIGHTS[sight]))
    assert rows, "this test could not fail"
    assert (rows[0] >= 200, rows[-1] < 400) == (True, True)
    for top in (OUT_ABOVE, OUT_BELOW):
        assert painted(PAGE % (top, SIGHTS[sight])) == []
