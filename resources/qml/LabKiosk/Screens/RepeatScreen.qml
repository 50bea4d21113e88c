// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The same badge again: leaving, or still here? Nothing changes until somebody says so. */
KioskScreen {
    id: root

    required property CheckInViewModel checkIn
    required property DeskViewModel desk
    readonly property bool tight: Preferences.largerText && !root.portrait

    title: VerdictWords.greeting(root.checkIn.verdict, root.checkIn.name)
    question: root.checkIn.group > 0 ? qsTr("%n of you are here. Are you leaving?", "a group", root.checkIn.group) : qsTr("Are you leaving?")

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : root.checkIn.group > 0 || root.desk.offered ? 3 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.huge
        uniformCellWidths: true
        uniformCellHeights: true

        TileButton {
            title: qsTr("Leave")
            fact: root.tight ? "" : qsTr("Check out now")
            picture: "home-leave"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.shell.leave()
        }

        TileButton {
            title: qsTr("I'm still here")
            fact: root.tight ? "" : qsTr("Go to my home screen")
            picture: "home-demo"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.shell.stay()
        }

        TileButton {
            title: qsTr("Count again")
            fact: root.tight ? "" : qsTr("Some came or left")
            picture: "group"
            visible: root.checkIn.group > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.checkIn.count()
        }

        TileButton {
            title: qsTr("Staff desk")
            fact: root.tight ? "" : qsTr("With badge and PIN")
            picture: "place-desk"
            visible: root.desk.offered
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.desk.enter()
        }
    }
}
