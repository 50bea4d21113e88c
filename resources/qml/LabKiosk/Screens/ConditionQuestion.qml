// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Was everything fine? One tap, or none. */
ColumnLayout {
    id: root

    required property ReturnViewModel giveBack

    spacing: Metrics.small

    PlainText {
        text: Type.held(root.giveBack.asks ? qsTr("Was everything fine?")
            : root.giveBack.condition === "problem" ? qsTr("Thank you for telling us. Staff will check it.")
            : qsTr("Good to hear!"))
        voice: Type.title
        Layout.fillWidth: true
    }

    RowLayout {
        visible: root.giveBack.asks
        spacing: Metrics.medium

        KioskButton {
            text: qsTr("All fine", "answer: was everything fine?")
            glyph: "smile"
            Layout.fillWidth: true
            onClicked: root.giveBack.fine()
        }

        KioskButton {
            text: qsTr("A problem", "answer: was everything fine?")
            glyph: "frown"
            Layout.fillWidth: true
            onClicked: root.giveBack.problem()
        }
    }
}
