// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! What the program says about what happened. It keeps its place while it is silent. */
Rectangle {
    id: root

    property string text: ""
    property string tone: "warning"
    property Voice voice: Type.body

    implicitHeight: sentence.implicitHeight + 2 * Metrics.small
    radius: Metrics.radius
    color: Colors.toneWash(root.tone)
    border.width: Metrics.strokeBold
    border.color: Colors.tone(root.tone)
    opacity: root.text === "" ? 0 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.element
        }
    }

    PlainText {
        id: sentence

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.small
        text: root.text
        voice: root.voice
    }
}
