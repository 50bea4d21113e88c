// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The answer to a scan or a press, filling its place: colour, drawing and words together, for `Motion.verdict` or
    until the next scan. `tone` is "info", "success", "warning" or "danger".
*/
Rectangle {
    id: root

    property string tone: "success"
    property string picture: root.tone === "success" ? "verdict-welcome" : root.tone === "warning" ? "verdict-wait"
                           : root.tone === "danger" ? "verdict-stop" : "verdict-help"
    required property string title
    property string detail: ""

    readonly property bool tall: root.height > root.width

    implicitHeight: message.implicitHeight + 2 * Metrics.margin
    color: Colors.toneWash(root.tone)
    border.width: Metrics.tiny
    border.color: Colors.tone(root.tone)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.detail

    Grid {
        id: message

        anchors.centerIn: parent
        columns: root.tall ? 1 : 2
        spacing: Metrics.huge
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Grid.AlignHCenter
        scale: 0.9
        opacity: 0

        Illustration {
            id: drawing

            width: Math.min(root.width, root.height) * 0.5
            height: width
            picture: root.picture
        }

        Column {
            readonly property real room: root.tall ? root.width : root.width - drawing.width - message.spacing

            width: Math.min(room - 2 * Metrics.margin, Math.max(name.implicitWidth, more.implicitWidth))
            spacing: Metrics.medium

            Heading {
                id: name

                width: parent.width
                text: Type.held(root.title)
                decorative: true
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
            }

            PlainText {
                id: more

                width: parent.width
                text: Type.held(root.detail)
                voice: Type.title
                decorative: true
                color: Colors.textQuiet
                visible: root.detail !== ""
                horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
            }
        }

        ParallelAnimation {
            running: root.visible

            NumberAnimation {
                target: message
                property: "opacity"
                to: 1
                duration: Motion.element
            }

            NumberAnimation {
                target: message
                property: "scale"
                to: 1
                duration: Motion.success
                easing.type: Motion.easeIn
            }
        }
    }
}
