// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The machine, those whom it will sort, and one button. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view
    readonly property bool portrait: height > width

    focus: true

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1

            Illustration {
                id: robot

                picture: "robot"
                width: Math.min(parent.width, parent.height) * 0.62
                height: width
                anchors.centerIn: parent
            }

            Repeater {
                model: root.view.figures.length

                CreaturePicture {
                    required property int index
                    readonly property real angle: [-2.55, -0.6, 2.45, 0.7][index]

                    picture: root.view.figures[index].picture
                    width: robot.width * 0.42
                    height: width
                    x: parent.width / 2 + Math.cos(angle) * robot.width * 0.62 - width / 2
                    y: parent.height / 2 + Math.sin(angle) * robot.width * 0.56 - height / 2
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: Metrics.large

            Heading {
                text: root.words.title
                voice: Type.display
                Layout.fillWidth: true
            }

            PlainText {
                text: root.view.ask
                voice: Type.title
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            StoryButton {
                stage: root.stage
                button: root.view.primary
                kind: KioskButton.Kind.Primary
                glyph: "play"
                focus: true
                Layout.topMargin: Metrics.medium
            }
        }
    }
}
