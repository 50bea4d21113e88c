// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*!
    What the camera sees, mirrored like a looking-glass, between four corners that say where to hold the badge; below it
    what would help. A camera that is away says so in its place.
*/
Rectangle {
    id: root

    required property PreviewViewModel preview

    readonly property string tip: CameraWords.tip(root.preview.tip)
    readonly property color corners: root.tip === "" ? Colors.dark.text : Colors.dark.warning
    readonly property color ink: Preferences.highContrast ? Colors.text : Colors.dark.text

    implicitWidth: Metrics.mm(96)
    implicitHeight: root.preview.away ? Math.max(Metrics.mm(48), away.implicitHeight + 2 * Metrics.medium) : Metrics.mm(72)
    radius: Metrics.radius
    color: Preferences.highContrast ? Colors.surface : Colors.dark.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: root.preview.away ? away.message : qsTr("Camera: hold your badge here")
    Accessible.description: root.preview.away ? away.detail : root.tip

    Image {
        anchors.fill: parent
        anchors.margins: Metrics.tiny
        visible: root.preview.live
        source: root.preview.source
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        cache: false
        mirror: true
    }

    Repeater {
        model: root.preview.live ? 4 : 0

        Item {
            required property int index

            anchors.fill: parent
            anchors.margins: Metrics.medium

            Rectangle {
                x: parent.index % 2 === 0 ? 0 : parent.width - width
                y: parent.index < 2 ? 0 : parent.height - height
                width: Metrics.large
                height: Metrics.focusRing
                radius: height / 2
                color: root.corners
            }

            Rectangle {
                x: parent.index % 2 === 0 ? 0 : parent.width - width
                y: parent.index < 2 ? 0 : parent.height - height
                width: Metrics.focusRing
                height: Metrics.large
                radius: width / 2
                color: root.corners
            }
        }
    }

    ViewfinderTip {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.small
        width: Math.min(implicitWidth, parent.width - 2 * Metrics.small)
        text: root.tip
        glyph: root.preview.tipGlyph
        visible: root.preview.tip !== ""
    }

    ViewfinderAway {
        id: away

        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.medium
        ink: root.ink
        visible: root.preview.away
    }
}
