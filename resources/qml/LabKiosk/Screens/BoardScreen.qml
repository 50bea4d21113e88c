// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The wall board: what waits for whom, to be read from across the room. It stays until somebody closes it. */
KioskScreen {
    id: root

    required property BoardViewModel board

    title: qsTr("Headsets ready: %1 of %2").arg(root.board.ready).arg(root.board.headsets)
    secondaryText: qsTr("Close")
    secondaryGlyph: "x"
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            uniformCellWidths: true
            Layout.fillWidth: true

            BoardColumn {
                title: qsTr("To clean")
                count: root.board.cleanCount
                more: root.board.cleanMore
                rows: root.board.clean
                tone: Colors.warning
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            BoardColumn {
                title: qsTr("In the box")
                count: root.board.boxCount
                more: root.board.boxMore
                rows: root.board.box
                tone: Colors.primary
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            BoardColumn {
                title: qsTr("To charge")
                count: root.board.chargeCount
                more: root.board.chargeMore
                rows: root.board.charge
                tone: Colors.success
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            BoardColumn {
                title: qsTr("To check")
                count: root.board.checkCount
                more: root.board.checkMore
                rows: root.board.check
                tone: Colors.textQuiet
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
