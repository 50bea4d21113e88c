// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The parts of a kit that are still out, by name and tag. */
ColumnLayout {
    id: root

    required property ReturnViewModel giveBack

    visible: parts.count > 0
    spacing: Metrics.small

    PlainText {
        text: qsTr("Still to come from %1:", "%1 is the name of a kit").arg(root.giveBack.kit)
        voice: Type.button
        Layout.fillWidth: true
    }

    Repeater {
        id: parts

        model: root.giveBack.parts

        ListCard {
            required property string name
            required property string tag
            required picture

            title: name
            detail: tag
            Layout.fillWidth: true
        }
    }
}
