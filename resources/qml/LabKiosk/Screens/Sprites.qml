// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! Small drawings in rows, as large as they can be, standing at the foot of their place; on boards if `shelved`. */
Item {
    id: root

    required property list<string> sprites
    property int columns: 1
    property bool shelved: false

    readonly property int rows: Math.ceil(root.sprites.length / root.columns)
    readonly property real cellWidth: Math.min(root.width / root.columns, 1.3 * root.height / Math.max(1, root.rows))
    readonly property real cellHeight: Math.min(root.height / Math.max(1, root.rows), 1.55 * root.cellWidth)
    readonly property real originX: (root.width - root.columns * root.cellWidth) / 2
    readonly property real originY: root.height - root.rows * root.cellHeight

    Repeater {
        model: root.shelved ? root.rows : 0

        Rectangle {
            required property int index

            x: root.originX - Metrics.small
            y: root.originY + (index + 1) * root.cellHeight - height
            width: root.columns * root.cellWidth + 2 * Metrics.small
            height: Metrics.tiny
            radius: height / 2
            color: Preferences.highContrast ? Colors.outline : Colors.dark.outline
        }
    }

    Repeater {
        model: root.sprites

        Image {
            required property int index
            required property string modelData

            x: root.originX + (index % root.columns) * root.cellWidth
            y: root.originY + Math.floor(index / root.columns) * root.cellHeight
            width: Math.floor(root.cellWidth * 0.9)
            height: Math.floor(root.cellHeight - (root.shelved ? Metrics.tiny : 0))
            source: width > 0 && height > 0 ? Assets.illustration(modelData) : ""
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignBottom
        }
    }
}
