// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The first page of the desk: what somebody of this role may open, and a way out. */
KioskScreen {
    id: root

    required property DeskViewModel desk
    required property LabViewModel lab

    eyebrow: qsTr("Staff desk, %1", "%1 is a role").arg(DeskWords.role(root.desk.role))
    title: root.desk.name === "" ? qsTr("Welcome") : qsTr("Hello, %1", "%1 is a first name").arg(root.desk.name)
    question: qsTr("It closes by itself, and when a visitor scans.")
    secondaryText: qsTr("Close")
    secondaryGlyph: "x"
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        id: page

        anchors.fill: parent

        Banner {
            message: qsTr("%n thing(s) that are out were called back by their maker.", "", root.lab.recalled)
            tone: "danger"
            action: qsTr("Today")
            visible: root.lab.recalled > 0
            Layout.fillWidth: true
            onActionClicked: root.desk.open("today")
        }

        GridLayout {
            columns: (root.portrait ? 2 : 3) - (Preferences.largerText ? 1 : 0)
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.min(page.height, implicitHeight * 1.5))

            Repeater {
                model: root.desk.sections

                SectionButton {
                    enabled: !root.shell.busy
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    onOpened: name => root.desk.open(name)
                }
            }
        }
    }
}
