// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One honest number: what is counted, how much it is, and a word about it. */
Rectangle {
    id: root

    required property string label
    required property string value
    property string detail: ""
    property color tone: Colors.text

    implicitWidth: Metrics.tile
    implicitHeight: column.implicitHeight + 2 * Metrics.medium
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.label, root.value, root.detail].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Metrics.medium
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        spacing: Metrics.hair

        PlainText {
            text: root.label
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            Layout.fillWidth: true
        }

        PlainText {
            text: root.value
            voice: Type.headline
            decorative: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Type.button.pixels
            color: root.tone
            Layout.fillWidth: true
        }

        PlainText {
            text: root.detail
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            visible: root.detail !== ""
            Layout.fillWidth: true
        }
    }
}
