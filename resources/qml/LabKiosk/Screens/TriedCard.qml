// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What a scanner sent last: its shape and its length, never its text. */
RowLayout {
    id: root

    required property HardwareViewModel hardware

    readonly property bool waiting: root.hardware.tried === ""
    readonly property string length: qsTr("%n character(s)", "", root.hardware.triedLength)

    spacing: Metrics.large

    Illustration {
        picture: root.waiting ? "scanner" : "badge-under-reader"
        Layout.fillHeight: true
        Layout.minimumHeight: Metrics.near(24)
        Layout.preferredHeight: Metrics.near(24)
        Layout.maximumHeight: Metrics.near(70)
        Layout.preferredWidth: height
    }

    ColumnLayout {
        spacing: Metrics.tiny
        Layout.fillWidth: true

        PlainText {
            text: root.waiting ? qsTr("Try a scanner")
                : root.hardware.several ? qsTr("Two codes at once. Show one.") : HardwareWords.tried(root.hardware.tried)
            voice: Type.title
            Layout.fillWidth: true
        }

        PlainText {
            text: root.waiting ? qsTr("Scan anything. It is shown here and does nothing.")
                : [root.hardware.triedSymbology, root.length, root.hardware.triedDevice].filter(part => part !== "").join(" · ")
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
