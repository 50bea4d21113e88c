// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! How far they look back, and every report as a tile. */
ScrollColumn {
    id: root

    required property ReportsViewModel reports
    required property real room
    property bool portrait: false

    Row {
        id: spans

        visible: !root.reports.failed
        spacing: Metrics.small

        Repeater {
            model: root.reports.spans

            KioskButton {
                required property string code
                required property string label
                required property bool chosen

                width: Math.min((root.inner - 3 * spans.spacing) / 4, Metrics.tile)
                leftPadding: Metrics.tiny
                rightPadding: Metrics.tiny
                text: label
                compact: true
                kind: chosen ? KioskButton.Kind.Primary : KioskButton.Kind.Secondary
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: root.reports.look(code)
            }
        }
    }

    Grid {
        id: grid

        readonly property real cell: (root.inner - (columns - 1) * columnSpacing) / columns
        readonly property int down: Math.ceil(7 / columns)
        readonly property real rest: root.room - spans.height - root.spacing
        readonly property real high: Math.max(Metrics.near(44), (rest - (down - 1) * rowSpacing) / down)

        columns: root.portrait ? 2 : 4
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.medium

        Repeater {
            model: root.reports.tiles

            ReportTile {
                width: grid.cell
                height: grid.high
                onOpened: code => root.reports.pick(code)
            }
        }
    }
}
