// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The answer to a scan or a press, filling its place: colour, drawing and words together, for `Motion.verdict` or
    until the next scan. The drawing and the beginning of the words stand at one place, whatever is said, so that nothing
    jumps from one answer to the next. `tone` is "info", "success", "warning" or "danger".
*/
Rectangle {
    id: root

    property string tone: "success"
    property string picture: root.tone === "success" ? "verdict-welcome" : root.tone === "warning" ? "verdict-wait"
                           : root.tone === "danger" ? "verdict-stop" : "verdict-help"
    required property string title
    property string detail: ""

    readonly property bool tall: root.height > root.width
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    // Where the drawing ends, from the start edge. Of the width alone: the height may hang on what is written beside it.
    readonly property real reserved: root.width * 0.41

    implicitHeight: words.implicitHeight + 2 * Metrics.margin
    color: Colors.toneWash(root.tone)
    border.width: Metrics.tiny
    border.color: Colors.tone(root.tone)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.detail

    Item {
        id: message

        anchors.fill: parent
        scale: 0.9
        opacity: 0

        Illustration {
            id: drawing

            width: Math.min(root.width, root.height) * (root.tall ? 0.6 : 0.56)
            height: width
            x: root.tall ? (root.width - width) / 2 : root.mirrored ? root.width - root.reserved : root.reserved - width
            y: root.tall ? root.height * 0.5 - height : (root.height - height) / 2
            picture: root.picture
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.tall ? Metrics.margin : root.reserved + Metrics.huge
            anchors.rightMargin: Metrics.margin
            y: root.tall ? root.height * 0.5 + Metrics.huge : (root.height - height) / 2
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
