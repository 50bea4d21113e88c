// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A small heading and what is said under it; nothing where there is nothing to say. */
ColumnLayout {
    id: root

    required property string heading
    required property string said

    spacing: 0
    visible: root.said !== ""

    PlainText {
        text: root.heading
        voice: Type.caption
        color: Colors.textQuiet
        Layout.fillWidth: true
    }

    PlainText {
        text: root.said
        Layout.fillWidth: true
    }
}
