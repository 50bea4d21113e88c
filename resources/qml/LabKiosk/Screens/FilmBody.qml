// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*!
    A film, as large as its place allows, its captions on it, and the few things to do with it beside it. `note` is what the
    kiosk has to say meanwhile: at the top of the picture, where no caption is, and spoken.
*/
GridLayout {
    id: root

    required property FilmViewModel film
    required property SessionViewModel session
    property string note: ""

    readonly property bool tall: root.Window.height > root.Window.width

    columns: root.tall ? 1 : 2
    columnSpacing: Metrics.medium
    rowSpacing: Metrics.medium

    Rectangle {
        color: Colors.dark.background
        radius: Metrics.radius
        clip: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        Image {
            anchors.fill: parent
            source: root.film.picture
            fillMode: Image.PreserveAspectFit
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.session.title
        }

        Rectangle {
            objectName: "filmNote"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: Math.min(noted.implicitHeight + 2 * Metrics.small, parent.height / 2)
            color: Colors.warning
            visible: root.note !== ""

            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.note
            Accessible.ignored: !visible

            PlainText {
                id: noted

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Metrics.medium
                anchors.verticalCenter: parent.verticalCenter
                text: root.note
                voice: Type.title
                color: Colors.warningInk
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.min(caption.implicitHeight + 2 * Metrics.small, parent.height)
            color: Colors.dark.background
            visible: root.film.caption !== ""

            PlainText {
                id: caption

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Metrics.medium
                anchors.verticalCenter: parent.verticalCenter
                text: root.film.caption
                voice: Type.title
                color: Colors.dark.text
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    GridLayout {
        columns: root.tall ? (Preferences.largerText ? 1 : 3) : 1
        columnSpacing: Metrics.small
        rowSpacing: Metrics.small
        Layout.fillWidth: root.tall

        SessionClock {
            session: root.session
            visible: !root.tall && !Preferences.largerText
            Layout.preferredWidth: Metrics.mm(50)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignHCenter
        }

        KioskButton {
            text: root.film.playing ? qsTr("Pause") : qsTr("Play")
            glyph: root.film.playing ? "pause" : "play"
            compact: true
            Layout.fillWidth: true
            onClicked: root.film.toggle()
        }

        KioskButton {
            text: qsTr("Again", "play a film from its start")
            glyph: "rotate-ccw"
            compact: true
            Layout.fillWidth: true
            onClicked: root.film.replay()
        }

        KioskButton {
            text: root.film.captions ? qsTr("No captions") : qsTr("Captions")
            glyph: "message-circle"
            compact: true
            Layout.fillWidth: true
            onClicked: root.film.toggleCaptions()
        }

        ProgressBar {
            value: root.film.progress
            label: root.film.place
            Layout.fillWidth: true
            Layout.columnSpan: root.tall && !Preferences.largerText ? 3 : 1
        }
    }
}
