// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Every language in its own words, large. One tap, and the screen below goes on in it; a touch beside them closes. */
FocusScope {
    id: root

    required property ShellViewModel shell

    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Language")

    Keys.onEscapePressed: root.shell.changeLanguage()

    Rectangle {
        anchors.fill: parent
        color: Colors.background
        opacity: Preferences.highContrast ? 1 : 0.96
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.changeLanguage()
    }

    ScrollColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Metrics.margin, Metrics.mm(170))
        height: parent.height - 2 * Metrics.margin
        spacing: Metrics.medium

        IconGlyph {
            glyph: "languages"
            size: Metrics.target
            color: Colors.primary
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignHCenter
        }

        Repeater {
            model: root.shell.languages

            LanguageButton {
                spoken: root.shell.language === code
                focus: spoken
                voice: Type.headline
                Layout.fillWidth: true
                onClicked: root.shell.speak(code)
            }
        }

        KioskButton {
            text: qsTr("Back")
            glyph: "arrow-left"
            kind: KioskButton.Kind.Quiet
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Metrics.medium
            onClicked: root.shell.changeLanguage()
        }
    }
}
