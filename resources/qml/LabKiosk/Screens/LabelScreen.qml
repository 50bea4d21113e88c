// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A guest's label for today: on paper where there is a printer, and always a code to photograph and in letters. */
KioskScreen {
    id: root

    required property GuestViewModel guest
    readonly property real share: Preferences.largerText ? 0.34 : 0.5

    title: qsTr("This is your label for today")
    question: PaperWords.label(root.guest.printing)
    primaryText: qsTr("I have it")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()
    secondaryText: root.guest.printable ? qsTr("Print") : ""
    secondaryGlyph: "printer"
    onSecondaryClicked: root.guest.print()

    ScrollColumn {
        anchors.fill: parent

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.large
            Layout.fillWidth: true

            QrPicture {
                rows: root.guest.modules
                description: qsTr("Your label as a code")
                Layout.preferredWidth: Math.min(root.portrait ? root.width * root.share : root.width * 0.4, Metrics.mm(130))
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignCenter
            }

            ColumnLayout {
                spacing: Metrics.medium
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                PlainText {
                    text: Type.held(root.guest.label)
                    voice: Type.title
                    font.letterSpacing: Metrics.hair
                    Layout.fillWidth: true
                }

                ListCard {
                    title: PaperWords.trouble(root.guest.printing)
                    glyph: "printer"
                    visible: title !== ""
                    Layout.fillWidth: true
                }

                PlainText {
                    text: qsTr("No phone? Write it down, or ask staff.")
                    color: Colors.textQuiet
                    Layout.fillWidth: true
                }

                PlainText {
                    text: qsTr("It works until tonight.")
                    visible: PaperWords.trouble(root.guest.printing) === ""
                    color: Colors.textQuiet
                    Layout.fillWidth: true
                }
            }
        }
    }
}
