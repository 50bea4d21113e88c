// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A group of creatures and what is to be said of all of them. Each has its mark: the count can be seen and read. */
Rectangle {
    id: root

    required property var row
    property int columns: 6
    property bool beside: false
    readonly property int rows: Math.ceil(root.row.figures.length / root.columns)

    radius: Metrics.radius
    color: Colors.surface
    border.width: Metrics.stroke
    border.color: root.row.wrong > 1 ? Colors.danger : Colors.outline
    implicitHeight: Metrics.mm(34)

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.small
        columns: root.beside ? 2 : 1
        rowSpacing: Metrics.tiny

        PlainText {
            text: root.row.fact
            voice: root.beside ? Type.body : Type.button
            Layout.fillWidth: !root.beside
        }

        Item {
            id: ground

            readonly property real cell: Math.min(width / root.columns, height / root.rows)

            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                anchors.centerIn: parent
                columns: root.columns

                Repeater {
                    model: root.row.figures.length

                    CreaturePicture {
                        required property int index
                        readonly property var who: root.row.figures[index] ?? ({})

                        picture: who.picture ?? ""
                        mark: who.mark ?? ""
                        name: who.name ?? ""
                        width: ground.cell
                        height: width
                        opacity: 1

                        Sendee {
                            at: parent.who.at ?? ""
                            size: Math.max(Metrics.mm(8), parent.width * 0.34)
                            visible: parent.mark !== "" && parent.width > Metrics.mm(22)
                            anchors.left: parent.left
                            anchors.bottom: parent.bottom
                        }
                    }
                }
            }
        }
    }
}
