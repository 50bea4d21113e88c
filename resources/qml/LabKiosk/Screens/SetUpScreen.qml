// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One scanner is set up: what it sends as it comes, what of the test card it reads well, and the one next step. */
KioskScreen {
    id: root

    required property SetUpViewModel setUp

    eyebrow: qsTr("Setting up: %1", "%1 is a scanner").arg(root.setUp.name)
    title: root.setUp.headline
    primaryText: root.setUp.printable ? qsTr("Print this step") : ""
    primaryGlyph: "printer"
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.setUp.print()
    onSecondaryClicked: root.shell.back()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        ScrollColumn {
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.5
            Layout.fillWidth: true
            Layout.fillHeight: !root.portrait
            Layout.preferredHeight: Math.min(needed, root.height * 0.34)

            PlainText {
                text: root.setUp.advice
                voice: Type.button
                Layout.fillWidth: true
            }

            PlainText {
                text: root.setUp.detail
                color: Colors.textQuiet
                visible: text !== ""
                Layout.fillWidth: true
            }

            ArrivedText {
                text: root.setUp.shown
                Layout.fillWidth: true
                Layout.topMargin: Metrics.small
            }

            PlainText {
                text: PaperWords.receipt(root.setUp.printing)
                color: Colors.textQuiet
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        ScrollColumn {
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.4
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.setUp.rows

                CardCodeLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
