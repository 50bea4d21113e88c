// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Where the camera's picture would be, if there were one: what to do instead. */
ColumnLayout {
    id: root

    required property color ink
    readonly property string message: qsTr("No camera now")
    readonly property string detail: qsTr("Use the scanner, or ask staff.")

    spacing: Metrics.tiny

    IconGlyph {
        glyph: "camera-off"
        size: Metrics.iconLarge
        color: root.ink
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }

    PlainText {
        text: root.message
        voice: Type.button
        color: root.ink
        decorative: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    PlainText {
        text: root.detail
        color: root.ink
        decorative: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
