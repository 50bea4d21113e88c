// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The lab's rules, sentence by sentence, and one button that says: understood. */
KioskScreen {
    id: root

    required property CheckInViewModel checkIn

    title: root.checkIn.rulesTitle
    question: qsTr("Please read these. Then tap the button.")
    primaryText: qsTr("I understand")
    primaryGlyph: "check"
    secondaryText: qsTr("Later")
    onPrimaryClicked: root.checkIn.agree()
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent
        spacing: Metrics.small

        Repeater {
            model: root.checkIn.rules

            NumberedLine {
                required property string modelData
                required property int index

                number: index + 1
                text: modelData
                Layout.fillWidth: true
            }
        }
    }
}
