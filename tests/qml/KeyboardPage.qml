// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The letter keyboard in all the room of a window: what its tests type on. */
Rectangle {
    id: root

    required property KeyboardViewModel keyboard

    color: Colors.background

    NameKeyboard {
        objectName: "keys"
        anchors.fill: parent
        anchors.margins: Metrics.margin
        focus: true
        keyboard: root.keyboard
    }
}
