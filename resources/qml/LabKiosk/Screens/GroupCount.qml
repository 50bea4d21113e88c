// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The one number that counts: one more, one less, or typed. */
ColumnLayout {
    id: root

    required property GroupViewModel group
    required property string label

    spacing: Metrics.small

    Stepper {
        label: root.label
        value: root.group.heads
        minimum: 1
        maximum: root.group.most
        large: true
        Layout.fillWidth: true
        onRequested: value => root.group.setHeads(value)
    }

    NumberPad {
        confirms: false
        Layout.alignment: Qt.AlignHCenter
        onDigitPressed: digit => root.group.digit(digit)
        onErasePressed: root.group.erase()
    }
}
