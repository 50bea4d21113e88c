// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Who a guest is. One tap. */
KioskScreen {
    id: root

    required property GuestViewModel guest

    title: qsTr("Who are you?")
    question: qsTr("Choose the one that fits best.")
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 2 : 4
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.medium
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: root.guest.roles

            TileButton {
                required property string code
                required picture

                title: GuestWords.role(code)
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.guest.chooseRole(code)
            }
        }
    }
}
