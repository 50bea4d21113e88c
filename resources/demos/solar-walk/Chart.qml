// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The whole way on one line: every stop a dot, and a ring around where the walker is. */
Item {
    id: root

    required property var ink
    required property list<var> stops
    required property real farthest
    required property real here

    height: Metrics.large

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Metrics.stroke
        color: root.ink.outline
    }

    Repeater {
        model: root.stops

        Rectangle {
            required property var modelData

            x: modelData.distance / root.farthest * root.width - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.mm(3)
            height: width
            radius: width / 2
            color: modelData.light
        }
    }

    Rectangle {
        x: root.here / root.farthest * root.width - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.mm(6)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Metrics.strokeBold
        border.color: root.ink.text
    }
}
