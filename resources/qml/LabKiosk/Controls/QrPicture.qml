// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LabKiosk.Theme

/*!
    A QR code from its `rows`, one character a module, "1" for dark. Black on white with its quiet zone in every palette
    and every language, modules on whole pixels, one shape for all of them.
*/
Rectangle {
    id: root

    required property list<string> rows
    required property string description

    readonly property int quietZone: 4
    readonly property int modules: root.rows.length + 2 * root.quietZone
    readonly property int module: Math.max(1, Math.floor(Math.min(root.width, root.height) / root.modules))

    function outline(rows: list<string>): string {
        return rows.map((row, y) => row.replace(/(1+)|0/g, (run, dark, x) => dark ? `M${x} ${y}h${run.length}v1h-${run.length}z` : "")).join("");
    }

    implicitWidth: Metrics.tile
    implicitHeight: Metrics.tile
    radius: Metrics.radiusSmall
    color: Colors.codePaper

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Shape {
        x: Math.round((root.width - root.rows.length * root.module) / 2)
        y: Math.round((root.height - root.rows.length * root.module) / 2)
        width: root.rows.length * root.module
        height: width
        layer.enabled: true // as in DashedOutline
        antialiasing: false
        visible: root.rows.length > 0

        ShapePath {
            fillColor: Colors.codeInk
            strokeColor: Colors.none
            strokeWidth: Metrics.noStroke
            scale: Qt.size(root.module, root.module)

            PathSvg {
                path: root.outline(root.rows)
            }
        }
    }
}
