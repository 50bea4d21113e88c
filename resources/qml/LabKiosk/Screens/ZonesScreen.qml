// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Where in the lab somebody is going: one tap, or the card on the wall. */
KioskScreen {
    id: root

    required property HomeViewModel home

    title: qsTr("Where will you be?")
    question: qsTr("Choose a place. Its card on the wall works too.")
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        id: page

        anchors.fill: parent

        GridLayout {
            id: grid

            readonly property int lines: Math.ceil(zones.count / columns)
            readonly property real share: (page.height - (lines - 1) * rowSpacing) / Math.max(lines, 1)

            columns: root.portrait ? 2 : Math.min(Math.max(zones.count, 1), 4)
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.medium
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true

            Repeater {
                id: zones

                model: root.home.zones

                TileButton {
                    required property string code
                    required property string name
                    required property bool here
                    required picture

                    title: name
                    fact: here ? qsTr("You are here") : ""
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Math.max(implicitHeight, grid.share)
                    onClicked: root.home.moveTo(code)
                }
            }
        }
    }
}
