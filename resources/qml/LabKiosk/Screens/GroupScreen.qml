// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A group at the door: how many, in one number, and one tap. */
KioskScreen {
    id: root

    required property GroupViewModel group

    readonly property bool arriving: root.group.ask === "arriving"

    title: GroupWords.title(root.group.ask)
    question: root.cramped ? "" : qsTr("Count everybody, also the grown-ups.")
    primaryText: GroupWords.primary(root.group.ask, root.group.heads)
    primaryGlyph: "check"
    primaryEnabled: root.group.heads > 0
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    onPrimaryClicked: root.shell.proceed()
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.huge
            uniformCellWidths: true
            Layout.fillWidth: true

            GroupCount {
                group: root.group
                label: root.title
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }

            GroupDetails {
                group: root.group
                visible: root.arriving
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }

            Illustration {
                picture: root.group.picture
                visible: !root.arriving
                Layout.fillWidth: true
                Layout.preferredHeight: Metrics.mm(90)
            }
        }
    }
}
