// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The lab's rules, sentence by sentence, and one button that says: understood. */
KioskScreen {
    id: root

    required property CheckInViewModel checkIn

    title: root.checkIn.readable ? root.checkIn.rulesTitle : qsTr("We cannot show the text here")
    question: root.checkIn.readable ? qsTr("Please read these. Then tap the button.") : qsTr("Please ask staff to show you the text")
    primaryText: qsTr("I understand")
    primaryGlyph: "check"
    primaryEnabled: root.checkIn.readable
    primaryReason: qsTr("Please ask staff to show you the text")
    secondaryText: qsTr("Later")
    onPrimaryClicked: root.checkIn.agree()
    onSecondaryClicked: root.shell.back()

    Illustration {
        anchors.fill: parent
        picture: "verdict-needs-staff"
        visible: !root.checkIn.readable
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.medium
        visible: root.checkIn.readable

        ReadToMe {
            id: reader

            shell: root.shell
        }

        ScrollColumn {
            spacing: Metrics.small
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.checkIn.rules

                NumberedLine {
                    required property string sentence

                    required number
                    required glyph
                    required picture
                    text: sentence
                    roomy: root.portrait || !reader.visible
                    drawn: root.portrait ? Metrics.iconHuge : roomy ? Metrics.primaryTarget : Metrics.target
                    Layout.fillWidth: true
                }
            }
        }
    }
}
