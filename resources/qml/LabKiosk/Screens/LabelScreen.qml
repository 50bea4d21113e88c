// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! A guest's label for today: a code to photograph, and the same code in letters. */
KioskScreen {
    id: root

    required property GuestViewModel guest

    title: qsTr("This is your label for today")
    question: qsTr("Take a picture of it. Scan it when you leave.")
    primaryText: qsTr("I have it")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        QrPicture {
            rows: root.guest.modules
            description: qsTr("Your label as a code")
            Layout.preferredWidth: Math.min(root.portrait ? root.width / 2 : root.width * 0.4, Metrics.mm(130))
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

            PlainText {
                text: qsTr("No phone? Write it down, or ask staff.")
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("It works until tonight.")
                color: Colors.textQuiet
                Layout.fillWidth: true
            }
        }

        Item {
            visible: root.portrait
            Layout.fillHeight: true
        }
    }
}
