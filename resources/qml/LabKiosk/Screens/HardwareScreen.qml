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
    readonly property bool tight: Preferences.largerText && !root.portrait && root.hardware.count > 0

    eyebrow: root.tight ? "" : qsTr("Hardware check")
    title: root.hardware.count === 0 ? qsTr("No device is connected")
         : root.hardware.troubled === 0 ? qsTr("Every device works") : qsTr("%n device(s) need you", "", root.hardware.troubled)
    question: root.tight && !tried.waiting ? "" : qsTr("Plug in, pull out, scan: it shows here at once.")
    secondaryText: qsTr("Close")
    secondaryGlyph: "x"
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.medium

        ScrollColumn {
            visible: root.hardware.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: needed
            Layout.maximumHeight: needed

            GridLayout {
                columns: root.portrait || root.tight || root.hardware.count === 1 ? 1 : 2
                columnSpacing: Metrics.medium
                rowSpacing: Metrics.small
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: root.hardware.devices

                    DeviceCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onSetUpClicked: root.hardware.setUp(deviceId)
                    }
                }
            }
        }

        // The question asks for a scan already: where large words leave little room, the devices have all of it until one comes.
        TriedCard {
            id: tried

            hardware: root.hardware
            visible: !root.tight || !waiting
            Layout.fillWidth: root.hardware.count > 0
            Layout.preferredWidth: Math.min(implicitWidth, parent.width)
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
