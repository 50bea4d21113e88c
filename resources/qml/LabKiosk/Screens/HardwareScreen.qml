// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The hardware check: every device as it comes and goes, and a place to try a scanner without doing anything. */
KioskScreen {
    id: root

    required property HardwareViewModel hardware

    eyebrow: qsTr("Hardware check")
    title: root.hardware.count === 0 ? qsTr("No device is connected")
         : root.hardware.troubled === 0 ? qsTr("Every device works") : qsTr("%n device(s) need you", "", root.hardware.troubled)
    question: qsTr("Plug in, pull out, scan: it shows here at once.")
    secondaryText: qsTr("Close")
    secondaryGlyph: "x"
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        ScrollColumn {
            visible: root.hardware.count > 0
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.6
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.hardware.devices

                DeviceCard {
                    Layout.fillWidth: true
                    onSetUpClicked: root.hardware.setUp(deviceId)
                }
            }
        }

        TriedCard {
            hardware: root.hardware
            Layout.preferredWidth: root.width * 0.3
            Layout.fillWidth: root.portrait || root.hardware.count === 0
            Layout.fillHeight: !root.portrait || root.hardware.count === 0
        }
    }
}
