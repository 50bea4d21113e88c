// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Three sentences to take home, and how many stars it was. */
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
                Layout.maximumHeight: Metrics.near(80)
                Layout.alignment: Qt.AlignHCenter
                implicitHeight: said.implicitHeight + 2 * Metrics.small

                RowLayout {
                    anchors.fill: parent
                    anchors.margins: Metrics.small
                    anchors.leftMargin: Metrics.large
                    anchors.rightMargin: Metrics.large
                    spacing: Metrics.large

                    Image {
                        source: ["card-forward.svg", "card-repeat.svg", "card-if_wall.svg"][line.index]
                        sourceSize: Qt.size(Metrics.near(34), Metrics.near(34))
                        Layout.preferredWidth: Metrics.near(34)
                        Layout.preferredHeight: Metrics.near(34)
                    }

                    PlainText {
                        id: said

                        text: root.view.lines[line.index]
                        voice: Preferences.largerText ? Type.body : Type.title
                        Layout.fillWidth: true
                    }
                }
            }
        }

        RowLayout {
            spacing: Metrics.large
            Layout.alignment: Qt.AlignHCenter

            Image {
                source: "star.svg"
                sourceSize: Qt.size(Metrics.near(22), Metrics.near(22))
                Layout.preferredWidth: Metrics.near(22)
                Layout.preferredHeight: Metrics.near(22)
            }

            PlainText {
                text: root.view.told
                voice: Type.title
                Layout.fillWidth: true
            }

            StoryButton {
                stage: root.stage
                button: root.view.back
                glyph: "rotate-ccw"
            }
        }
    }
}
