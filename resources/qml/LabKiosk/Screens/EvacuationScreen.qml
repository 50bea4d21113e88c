// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Who is still inside, largest what matters; each badge that is scanned outside ticks a line. */
KioskScreen {
    id: root

    required property DutyViewModel duty

    eyebrow: qsTr("Evacuation list, %1", "%1 is a clock time").arg(root.duty.called)
    title: root.duty.inside === 0 ? qsTr("Everybody is outside") : qsTr("Still inside: %1").arg(root.duty.inside)
    question: qsTr("Outside: %1. Scan each badge outside.").arg(root.duty.outside)
    secondaryText: qsTr("Close the list")
    secondaryGlyph: "x"
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.small
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.duty.roll

                RollCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
}
