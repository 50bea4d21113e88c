// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! How much of something is done, `value` from 0 to 1, with its `label` in words. */
ColumnLayout {
    id: root

    required property real value
    property string label: ""
    property color tone: Colors.primary

    spacing: Metrics.tiny

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    PlainText {
        Layout.fillWidth: true
        text: root.label
        voice: Type.caption
        color: Colors.textQuiet
        visible: root.label !== ""
        decorative: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Metrics.tiny
        radius: height / 2
        color: Colors.raised
        border.width: Preferences.highContrast ? Metrics.stroke : 0
        border.color: Colors.outline

        Rectangle {
            anchors.left: parent.left
            height: parent.height
            width: Math.max(height, parent.width * Math.min(1, Math.max(0, root.value)))
            radius: height / 2
            color: root.tone

            Behavior on width {
                NumberAnimation {
                    duration: Motion.element
                    easing.type: Motion.easeIn
                }
            }
        }
    }
}
