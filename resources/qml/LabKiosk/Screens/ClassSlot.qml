// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! One place in a class set: the thing that is in it with the end of its tag, or a dashed place that waits for one. `waiting`: a thing that has not been scanned. */
Item {
    id: root

    required property string picture
    required property string tag

    property bool waiting: false
    readonly property bool filled: root.tag !== ""

    implicitWidth: Math.max(Metrics.near(22), end.implicitWidth) + 2 * Metrics.tiny
    implicitHeight: Metrics.near(26)

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: Metrics.radiusSmall
        color: root.waiting ? Colors.surface : Colors.successWash
        border.width: Metrics.stroke
        border.color: root.waiting ? Colors.outline : Colors.success
        visible: root.filled
    }

    DashedOutline {
        anchors.fill: parent
        radius: Metrics.radiusSmall
        visible: !root.filled
    }

    Illustration {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: end.top
        anchors.margins: Metrics.hair
        picture: root.picture
        visible: root.filled
    }

    PlainText {
        id: end

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.hair
        text: root.filled ? root.tag.slice(-4) : "····"
        opacity: root.filled ? 1 : 0
        voice: Type.caption
        decorative: true
        horizontalAlignment: Text.AlignHCenter
    }
}
