// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    A time to be read from across the room, and the word that says which time it is ("left in your session").
    Digits keep their order in every language.
*/
ColumnLayout {
    id: root

    required property string time
    property string label: ""
    property color tone: Colors.text

    spacing: Metrics.tiny

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label === "" ? root.time : root.time + " " + root.label

    PlainText {
        Layout.fillWidth: true
        text: root.time
        voice: Type.display
        decorative: true
        color: root.tone
        wrapMode: Text.NoWrap
        font.features: ({ "tnum": 1 })
    }

    PlainText {
        Layout.fillWidth: true
        text: root.label
        decorative: true
        color: Colors.textQuiet
        visible: root.label !== ""
    }
}
