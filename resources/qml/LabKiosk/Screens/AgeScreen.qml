// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! How old a guest is: some demos ask for it. One tap. */
KioskScreen {
    id: root

    required property GuestViewModel guest

    title: qsTr("How old are you?")
    question: qsTr("Some demos are for older visitors.")
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
            model: root.guest.ages

            TileButton {
                required property string code
                required picture

                title: GuestWords.age(code)
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.guest.chooseAge(code)
            }
        }
    }
}
