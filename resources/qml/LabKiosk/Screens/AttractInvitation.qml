// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The name of the place, and the one thing to do: hold a badge under the scanner or show it to the camera. */
ColumnLayout {
    id: root

    required property PreviewViewModel preview
    required property LabViewModel lab
    property bool portrait: false

    readonly property color ink: Preferences.highContrast ? Colors.text : Colors.dark.text
    readonly property color quietInk: Preferences.highContrast ? Colors.textQuiet : Colors.dark.textQuiet

    property bool titled: true

    spacing: Metrics.large

    Heading {
        text: qsTr("Innovation Lab")
        voice: Preferences.largerText ? Type.headline : Type.display
        visible: root.titled
        color: root.ink
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Metrics.large
        Layout.fillWidth: true

        Illustration {
            picture: "badge-under-reader"
            visible: !viewfinder.visible
            Layout.preferredWidth: Metrics.near(40)
            Layout.preferredHeight: Metrics.near(40)
        }

        Viewfinder {
            id: viewfinder

            preview: root.preview
            visible: root.preview.live || root.preview.away
            Layout.preferredWidth: implicitWidth
            Layout.preferredHeight: implicitHeight
        }

        ColumnLayout {
            spacing: Metrics.tiny
            Layout.fillWidth: true

            PlainText {
                text: qsTr("Hold your badge under the scanner")
                voice: viewfinder.visible && !root.portrait ? Type.title : Type.headline
                color: root.ink
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("or show it to the camera.")
                voice: Type.body
                color: root.quietInk
                visible: root.preview.live && (root.portrait || !Preferences.largerText)
                Layout.fillWidth: true
            }

            PlainText {
                text: root.lab.invitationAgain
                voice: root.portrait ? (Preferences.largerText || viewfinder.visible ? Type.body : Type.title)
                    : Preferences.largerText ? Type.caption : Type.body
                color: root.quietInk
                decorative: true
                visible: !Preferences.largerText || !viewfinder.visible
                Layout.fillWidth: true
            }
        }
    }
}
