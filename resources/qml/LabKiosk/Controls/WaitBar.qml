// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    Says that work goes on when nobody knows how long it takes: after a human moment a bar fills once, ever slower, and
    stops short of the end. It never loops.
*/
Item {
    id: root

    property color tone: Colors.primary
    property real filled: 0

    implicitHeight: Metrics.hair
    implicitWidth: Metrics.target
    onVisibleChanged: root.filled = 0

    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: parent.width * root.filled
        radius: height / 2
        color: root.tone
    }

    SequentialAnimation {
        running: root.visible

        PauseAnimation {
            duration: Motion.humanMoment
        }

        NumberAnimation {
            target: root
            property: "filled"
            from: 0
            to: 0.9
            duration: Motion.longWait
            easing.type: Motion.easeIn
        }
    }
}
