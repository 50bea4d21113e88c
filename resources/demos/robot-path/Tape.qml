// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The visitor's cards in a row, and the tools to change them. */
Rectangle {
    id: root

    required property QtObject stage
    required property var words
    readonly property var view: root.stage.view

    radius: Metrics.radius
    color: Colors.surface
    implicitHeight: inside.implicitHeight + 2 * Metrics.small

    ColumnLayout {
        id: inside

        anchors.fill: parent
        anchors.margins: Metrics.small
        spacing: Metrics.tiny

        Flow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight

            Accessible.role: Accessible.Grouping
            Accessible.name: root.words.program

            Repeater {
                model: root.view.pieces.length

                Piece {
                    required property int index

                    piece: root.view.pieces[index] ?? ({
                            kind: "slot",
                            bands: []
                        })
                    onClicked: root.stage.tap(piece.action, piece.value)
                }
            }
        }

        RowLayout {
            spacing: Metrics.tiny
            Layout.fillWidth: true

            PlainText {
                text: root.view.count
                voice: Type.caption
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            Tool {
                stage: root.stage
                button: root.view.undo
                glyph: "undo-2"
            }

            Tool {
                stage: root.stage
                button: root.view.take_out
                glyph: "delete"
            }

            Tool {
                stage: root.stage
                button: root.view.clear
                glyph: "x"
            }
        }
    }
}
