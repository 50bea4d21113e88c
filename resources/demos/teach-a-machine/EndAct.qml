// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Three sentences to take home. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        spacing: Metrics.large

        Heading {
            text: root.view.ask
            voice: Preferences.largerText ? Type.title : Type.headline
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Repeater {
            model: root.view.lines.length

            Rectangle {
                id: line

                required property int index

                radius: Metrics.radius
                color: Colors.surface
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumWidth: Preferences.largerText ? root.width : Metrics.readingWidth
                Layout.alignment: Qt.AlignHCenter
                implicitHeight: Metrics.mm(40)

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Metrics.small
                    spacing: Metrics.large

                    CreaturePicture {
                        picture: root.view.figures[line.index].picture
                        Layout.preferredWidth: Math.min(Metrics.mm(44), line.height - 2 * Metrics.small)
                        Layout.preferredHeight: Layout.preferredWidth
                    }

                    PlainText {
                        text: root.view.lines[line.index]
                        voice: Preferences.largerText ? Type.body : Type.title
                        Layout.fillWidth: true
                    }
                }
            }
        }

        StoryButton {
            stage: root.stage
            button: root.view.back
            glyph: "rotate-ccw"
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
