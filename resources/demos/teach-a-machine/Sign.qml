// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! Right or wrong, by shape as well as by colour. */
Rectangle {
    id: root

    property bool good: false

    height: width
    radius: root.good ? width / 2 : width * 0.22
    color: root.good ? Colors.success : Colors.danger
    border.width: Metrics.strokeBold
    border.color: Colors.background

    IconGlyph {
        anchors.centerIn: parent
        glyph: root.good ? "check" : "x"
        size: root.width * 0.66
        color: root.good ? Colors.successInk : Colors.dangerInk
    }
}
