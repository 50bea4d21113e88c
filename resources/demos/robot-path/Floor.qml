// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The floor from above: tiles, blocks, the flag and the robot. Left stays left in every language. */
Item {
    id: root

    required property var floor
    property int glide: 420

    readonly property int columns: root.floor.rows[0].length
    readonly property int lines: root.floor.rows.length
    readonly property real rim: Metrics.small
    readonly property real cell: Math.floor(Math.min((width - 2 * rim) / columns, (height - 2 * rim) / lines))
    readonly property Paint paint: Paint {}

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: root.floor.name

    Rectangle {
        id: plate

        anchors.centerIn: parent
        width: root.cell * root.columns + 2 * root.rim
        height: root.cell * root.lines + 2 * root.rim
        radius: Metrics.radius
        color: root.paint.ink
        border.width: Metrics.strokeBold
        border.color: root.paint.rim

        Repeater {
            model: root.columns * root.lines

            Image {
                required property int index
                readonly property int column: index % root.columns
                readonly property int line: Math.floor(index / root.columns)

                x: root.rim + column * root.cell
                y: root.rim + line * root.cell
                width: root.cell
                height: root.cell
                sourceSize: Qt.size(width, height)
                source: root.floor.rows[line]?.[column] === "#" ? "block.svg" : (column + line) % 2 ? "tile-dark.svg" : "tile-light.svg"
            }
        }

        Repeater {
            model: root.floor.way.length

            Spot {
                required property int index

                at: root.floor.way[index] ?? [0, 0]
                rim: root.rim
                cell: root.cell
                share: 0.3
                border.width: Metrics.strokeBold * 2
                border.color: root.paint.cream
            }
        }

        Repeater {
            model: root.floor.trail.length

            Spot {
                required property int index

                at: root.floor.trail[index] ?? [0, 0]
                rim: root.rim
                cell: root.cell
                share: 0.16
                color: root.paint.cream
                opacity: 0.75
            }
        }

        Image {
            x: root.rim + root.floor.flag[0] * root.cell
            y: root.rim + root.floor.flag[1] * root.cell
            width: root.cell
            height: root.cell
            sourceSize: Qt.size(width, height)
            source: "flag.svg"
        }

        Rover {
            rim: root.rim
            cell: root.cell
            floor: root.floor
            glide: root.glide
            paint: root.paint
        }
    }
}
