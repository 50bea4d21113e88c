// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What makes the kiosk easier, as large switches over the screen, which stays as it is. Gone with the visit. */
FocusScope {
    id: root

    required property ShellViewModel shell

    readonly property bool portrait: root.height > root.width
    readonly property bool tall: root.height > Metrics.lowered

    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Make it easier")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Keys.onEscapePressed: root.shell.toggleEasier()

    Rectangle {
        anchors.fill: parent
        color: Colors.background
        opacity: Preferences.highContrast ? 1 : 0.92
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.toggleEasier()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, content.implicitHeight + 2 * Metrics.margin)
        color: Colors.surface
        border.width: Preferences.highContrast ? Metrics.stroke : 0
        border.color: Colors.outline

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: content

            anchors.fill: parent
            anchors.margins: Metrics.margin
            spacing: Metrics.large

            RowLayout {
                spacing: Metrics.large
                Layout.fillWidth: true

                Heading {
                    text: qsTr("Make it easier")
                    Layout.fillWidth: true
                }

                KioskButton {
                    text: qsTr("Done")
                    glyph: "check"
                    kind: KioskButton.Kind.Primary
                    onClicked: root.shell.toggleEasier()
                }
            }

            ScrollColumn {
                implicitHeight: needed
                Layout.fillWidth: true
                Layout.fillHeight: true

                EasierChoices {
                    shell: root.shell
                    portrait: root.portrait
                    tall: root.tall
                    Layout.fillWidth: true
                }
            }
        }
    }
}
