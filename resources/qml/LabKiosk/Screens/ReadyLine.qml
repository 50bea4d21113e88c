// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! All gates of a demo that are passed, as one line; larger where it stands `alone`, since nothing is left to do. */
RowLayout {
    id: root

    required property list<string> passed
    required property bool alone

    spacing: Metrics.small
    visible: root.passed.length > 0

    IconGlyph {
        glyph: "circle-check-big"
        color: Colors.success
        size: root.alone ? Metrics.icon : Metrics.iconSmall
        Layout.preferredWidth: size
        Layout.preferredHeight: size
        Layout.alignment: Qt.AlignTop
    }

    PlainText {
        text: qsTr("Ready: %1", "%1 is a list such as: lab open · gear ready · staff here").arg(root.passed.map(code => GateWords.ready(code)).join("\u00a0· "))
        voice: root.alone ? Type.body : Type.caption
        color: Colors.success
        Layout.fillWidth: true
    }
}
