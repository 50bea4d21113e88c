// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A scanner of a model that nobody knows says so, and how to begin with it. */
RowLayout {
    id: root

    signal setUpClicked

    spacing: Metrics.medium

    PlainText {
        text: qsTr("The kiosk does not know this model. Try it with the test card.")
        voice: Type.body
        decorative: true
        Layout.fillWidth: true
    }

    KioskButton {
        text: qsTr("Set up", "a scanner")
        glyph: "wrench"
        compact: true
        onClicked: root.setUpClicked()
    }
}
