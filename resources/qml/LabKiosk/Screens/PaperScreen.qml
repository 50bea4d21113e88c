// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A list of people is about to be printed: what for? It is written down with the name of whoever prints it. */
KioskScreen {
    id: root

    required property PaperViewModel paper

    eyebrow: qsTr("Staff desk")
    title: qsTr("What do you need it for?")
    question: qsTr("%n people are on this list. Who prints it, and what for, is written down.", "", root.paper.heads)
    secondaryText: qsTr("Do not print")
    secondaryGlyph: "x"
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent

        Repeater {
            model: root.paper.purposes

            ListButton {
                required property string modelData

                title: PaperWords.purpose(modelData)
                glyph: root.paper.saves ? "arrow-down-to-line" : "printer"
                Layout.fillWidth: true
                onClicked: root.paper.choose(modelData)
            }
        }
    }
}
