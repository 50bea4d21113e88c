// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What to call a guest today: a few letters, or nothing. */
KioskScreen {
    id: root

    required property KeyboardViewModel keyboard
    // Large words on a small glass: what can be touched comes first.
    readonly property bool tight: Preferences.largerText && Metrics.nearness < 0.9

    title: qsTr("What should we call you?")
    question: root.tight ? "" : qsTr("A nickname is fine. You can leave it empty.")
    primaryText: root.keyboard.text === "" ? qsTr("Skip") : qsTr("Next")
    primaryGlyph: "arrow-right"
    secondaryText: qsTr("Back")
    onPrimaryClicked: root.shell.proceed()
    onSecondaryClicked: root.shell.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.small

        Rectangle {
            color: Colors.surface
            radius: Metrics.radius
            border.width: Metrics.stroke
            border.color: Colors.outline
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.target

            PlainText {
                anchors.centerIn: parent
                text: root.keyboard.text
                voice: Type.title
                Accessible.name: text === "" ? qsTr("Nothing typed yet") : text
                Accessible.ignored: false
            }
        }

        NameKeyboard {
            keyboard: root.keyboard
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onConfirmed: root.shell.proceed()
        }
    }
}
