// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Are you still there? A ring that runs out, and the whole screen is the answer. */
FocusScope {
    id: root

    required property ShellViewModel shell

    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Are you still there?")

    Keys.onEscapePressed: root.shell.stay()

    Rectangle {
        anchors.fill: parent
        color: Colors.background
        opacity: Preferences.highContrast ? 1 : 0.94
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.stay()
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.margin
        spacing: Metrics.large

        CountdownRing {
            remaining: root.shell.secondsLeft
            total: root.shell.secondsTotal
            label: qsTr("Seconds left")
            voice: Type.display
            Layout.preferredWidth: Metrics.mm(90)
            Layout.preferredHeight: Metrics.mm(90)
            Layout.alignment: Qt.AlignHCenter
        }

        Heading {
            text: qsTr("Are you still there?")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("If not, we clear this screen for the next person."))
            voice: Type.title
            color: Colors.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        KioskButton {
            text: qsTr("I'm still here")
            glyph: "hand"
            kind: KioskButton.Kind.Primary
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Metrics.medium
            onClicked: root.shell.stay()
        }
    }
}
