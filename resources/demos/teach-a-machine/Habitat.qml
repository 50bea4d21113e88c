// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! The pond or the tree: a place to send a creature to, as large as its part of the screen. `spot` is where one sits. */
Pressable {
    id: root

    required property string scenery
    property int columns: 2

    function spot(number: int): point {
        const column = number % root.columns;
        const row = Math.floor(number / root.columns);
        return Qt.point(root.width * (column + 0.5) / root.columns, root.height * 0.34 + (row + 0.5) * root.size * 1.02);
    }

    readonly property real size: Math.min(root.width / root.columns, root.height * 0.66 / Math.ceil(8 / root.columns))

    radius: Metrics.radius
    ground: Colors.surface
    scale: 1

    contentItem: Item {
        Image {
            anchors.fill: parent
            anchors.margins: -root.padding
            source: root.scenery + ".svg"
            sourceSize: Qt.size(800, 1200)
            fillMode: Image.PreserveAspectCrop
            verticalAlignment: Image.AlignBottom
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.medium
            width: label.implicitWidth + 2 * Metrics.large
            height: label.implicitHeight + 2 * Metrics.tiny
            radius: height / 2
            color: Colors.background

            PlainText {
                id: label

                anchors.centerIn: parent
                text: root.text
                voice: Type.title
                decorative: true
            }
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -root.padding
            color: Colors.none
            border.width: Metrics.strokeBold * (root.down ? 3 : 1)
            border.color: root.enabled ? Colors.primary : Colors.outline
        }
    }
}
