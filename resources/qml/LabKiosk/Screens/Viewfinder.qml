// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What the camera sees, mirrored like a looking-glass, between four corners that say where to hold the badge. */
Rectangle {
    id: root

    required property PreviewViewModel preview

    implicitWidth: Metrics.mm(96)
    implicitHeight: Metrics.mm(72)
    radius: Metrics.radius
    color: Colors.dark.surface
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Camera: hold your badge here")

    Image {
        anchors.fill: parent
        anchors.margins: Metrics.strokeBold
        source: root.preview.source
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        cache: false
        mirror: true
    }

    Repeater {
        model: 4

        Item {
            required property int index

            anchors.fill: parent
            anchors.margins: Metrics.large

            Rectangle {
                x: parent.index % 2 === 0 ? 0 : parent.width - width
                y: parent.index < 2 ? 0 : parent.height - height
                width: Metrics.large
                height: Metrics.focusRing
                color: Colors.dark.text
            }

            Rectangle {
                x: parent.index % 2 === 0 ? 0 : parent.width - width
                y: parent.index < 2 ? 0 : parent.height - height
                width: Metrics.focusRing
                height: Metrics.large
                color: Colors.dark.text
            }
        }
    }
}
