// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Examples that can join the lesson. Each shows where it truly lives; a finger adds it or takes it away again. */
Rectangle {
    id: root

    required property QtObject stage
    required property string label
    readonly property var shelf: root.stage.view.shelf

    radius: Metrics.radius
    color: Colors.surface
    border.width: Metrics.stroke
    border.color: Colors.outline
    implicitHeight: Metrics.mm(90)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.small
        spacing: Metrics.small

        PlainText {
            text: root.label
            voice: Type.button
            Layout.fillWidth: true
        }

        GridLayout {
            columns: 3
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.shelf.length

                Pressable {
                    id: tile

                    required property int index
                    readonly property var who: root.shelf[index]

                    text: who.name
                    ground: who.chosen ? Colors.primaryWash : Colors.raised
                    edge: who.chosen ? Colors.primary : who.hinted ? Colors.warning : Colors.outline
                    padding: Metrics.tiny
                    focus: index === 0
                    checkable: false
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Metrics.primaryTarget
                    onClicked: root.stage.tap("toggle", String(index))

                    contentItem: Item {
                        CreaturePicture {
                            anchors.centerIn: parent
                            picture: tile.who.picture
                            width: Math.min(parent.width, parent.height)
                            height: width
                        }

                        Sendee {
                            at: tile.who.at
                            size: Metrics.mm(12)
                            anchors.left: parent.left
                            anchors.bottom: parent.bottom
                        }

                        IconGlyph {
                            anchors.right: parent.right
                            anchors.top: parent.top
                            glyph: tile.who.chosen ? "circle-check-big" : tile.who.hinted ? "sparkles" : "plus"
                            color: tile.who.chosen ? Colors.primary : tile.who.hinted ? Colors.warning : Colors.textQuiet
                            size: Metrics.mm(10)
                        }
                    }
                }
            }
        }
    }
}
