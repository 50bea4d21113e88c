// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! How far a class set is back, and which of it are still out. */
ColumnLayout {
    id: root

    required property ReturnViewModel giveBack

    readonly property bool complete: root.giveBack.setBack === root.giveBack.setSize

    visible: root.giveBack.setSize > 0
    spacing: Metrics.small

    PlainText {
        text: root.complete ? qsTr("The whole class set is back: %1", "%1 is how many things").arg(root.giveBack.setSize)
                             : qsTr("Back from the class set: %1 of %2").arg(root.giveBack.setBack).arg(root.giveBack.setSize)
        voice: Type.title
        color: root.complete ? Colors.success : Colors.text
        Layout.fillWidth: true
    }

    ProgressBar {
        value: root.giveBack.setSize > 0 ? root.giveBack.setBack / root.giveBack.setSize : 0
        tone: root.complete ? Colors.success : Colors.primary
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("Still out: %1", "%1 is a list of things").arg([...root.giveBack.setMissing, ...(root.giveBack.setMore > 0 ? [qsTr("%n more", "things that are not named", root.giveBack.setMore)] : [])].join(", "))
        visible: root.giveBack.setMissing.length > 0
        Layout.fillWidth: true
    }
}
