// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The glass is being wiped: it feels nothing until the ring has run out. Things are still taken back by scanning. */
FocusScope {
    id: root

    required property ShellViewModel shell
    required property DutyViewModel duty

    readonly property bool tall: root.height > root.width
    readonly property bool tight: Preferences.largerText

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Cleaning the glass")

    MouseArea {
        anchors.fill: parent
    }

    GridLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.margin
        columns: root.tall ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.huge

        Illustration {
            picture: "cleaning"
            Layout.preferredWidth: root.tall ? root.width * 0.5 : root.width * 0.34
            Layout.preferredHeight: root.tall ? root.width * 0.5 : root.height * 0.8
            Layout.alignment: Qt.AlignCenter
        }

        ColumnLayout {
            spacing: root.tight ? Metrics.small : Metrics.large
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter

            Heading {
                text: qsTr("Cleaning the glass")
                Layout.fillWidth: true
            }

            CountdownRing {
                remaining: root.duty.secondsLeft
                total: root.duty.secondsTotal
                label: qsTr("Seconds left")
                voice: Type.display
                Layout.preferredWidth: Metrics.mm(root.tight ? 44 : 60)
                Layout.preferredHeight: Metrics.mm(root.tight ? 44 : 60)
            }

            PlainText {
                text: Type.held(qsTr("Touch is off. You can still scan things to return them."))
                voice: root.tight ? Type.body : Type.title
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("%n thing(s) came back meanwhile.", "", root.duty.thingsBack)
                voice: root.tight ? Type.body : Type.title
                color: Colors.success
                opacity: root.duty.thingsBack > 0 ? 1 : 0
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("Done early? Scan your staff badge.")
                color: Colors.textQuiet
                Layout.fillWidth: true
            }
        }
    }
}
