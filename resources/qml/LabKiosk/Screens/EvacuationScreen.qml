// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Who is still inside, largest what matters; each badge that is scanned outside ticks a line. */
KioskScreen {
    id: root

    required property DutyViewModel duty
    required property PaperViewModel paper

    readonly property string printed: PaperWords.page(root.paper.printing, root.paper.saves)

    eyebrow: qsTr("Evacuation list, %1", "%1 is a clock time").arg(root.duty.called)
    title: root.duty.inside === 0 ? root.duty.perhaps === 0 ? qsTr("Everybody is outside") : qsTr("Perhaps still inside: %1").arg(root.duty.perhaps) : qsTr("Still inside: %1").arg(root.duty.inside)
    question: root.printed !== "" ? root.printed : qsTr("Outside: %1. Scan each badge outside.").arg(root.duty.outside)
    primaryText: root.paper.printable ? PaperWords.button(root.paper.saves) : ""
    primaryGlyph: root.paper.saves ? "arrow-down-to-line" : "printer"
    secondaryText: qsTr("Close the list")
    secondaryGlyph: "x"
    onPrimaryClicked: root.paper.print()
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
