// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! How many? A tap on the size of a class, or typed. */
ScrollColumn {
    id: root

    required property ReservationsViewModel reservations
    property bool portrait: false

    GridLayout {
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Metrics.medium
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            PlainText {
                text: root.reservations.count.toString()
                voice: Type.display
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true

                Accessible.name: qsTr("%n thing(s)", "", root.reservations.count)
            }

            Flow {
                spacing: Metrics.small
                Layout.fillWidth: true

                Repeater {
                    model: root.reservations.sizes

                    ChoiceButton {
                        required property int size

                        text: size.toString()
                        Accessible.name: qsTr("%n thing(s)", "", size)
                        onClicked: root.reservations.setCount(size)
                    }
                }
            }
        }

        NumberPad {
            confirms: false
            canErase: root.reservations.count > 0
            Layout.alignment: Qt.AlignHCenter
            onDigitPressed: digit => root.reservations.digit(digit)
            onErasePressed: root.reservations.erase()
        }
    }
}
