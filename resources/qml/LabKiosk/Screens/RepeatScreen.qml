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

    title: VerdictWords.greeting(root.checkIn.verdict, root.checkIn.name)
    question: qsTr("Are you leaving?")

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.huge
        uniformCellWidths: true
        uniformCellHeights: true

        TileButton {
            title: qsTr("Leave")
            fact: qsTr("Check out now")
            picture: "home-leave"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.shell.leave()
        }

        TileButton {
            title: qsTr("I'm still here")
            fact: qsTr("Go to my home screen")
            picture: "home-demo"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.shell.stay()
        }
    }
}
