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
    readonly property bool group: root.checkIn.group > 0
    readonly property bool three: root.group || root.desk.offered
    readonly property bool tight: !root.portrait && (Preferences.largerText || root.three && Metrics.nearness < 0.9)

    title: VerdictWords.greeting(root.checkIn.verdict, root.checkIn.name, root.group)
    question: root.group ? qsTr("%n of you are here. Are you leaving?", "a group", root.checkIn.group) : qsTr("Are you leaving?")

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : root.three ? 3 : 2
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
            title: root.group ? qsTr("We're still here") : qsTr("I'm still here")
            fact: root.tight ? "" : root.group ? qsTr("Go to our screen") : qsTr("Go to my home screen")
            picture: "home-demo"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.shell.stay()
        }

        TileButton {
            title: qsTr("Count again")
            fact: root.tight ? "" : qsTr("Some came or left")
            picture: "group"
            visible: root.group
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
