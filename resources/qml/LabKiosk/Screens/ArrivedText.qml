// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! What a scanner sent, character by character from the left, whatever the language of the screen. */
Rectangle {
    id: root

    property string text: ""

    readonly property string label: qsTr("What arrives", "from a scanner")
    readonly property string shown: root.text !== "" ? root.text : qsTr("Nothing yet", "has arrived from a scanner")

    implicitHeight: column.implicitHeight + 2 * Metrics.medium
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label, root.shown].join(": ")

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.medium
        spacing: Metrics.tiny

        PlainText {
            width: parent.width
            text: root.label
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
        }

        PlainText {
            width: parent.width
            text: root.text !== "" ? Type.fromTheLeft(root.shown) : root.shown
            voice: Type.button
            decorative: true
            color: root.text !== "" ? Colors.text : Colors.textQuiet
            wrapMode: Text.WrapAnywhere
        }
    }
}
