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

    Grid {
        id: grid

        readonly property real cell: (root.inner - (columns - 1) * columnSpacing) / columns
        readonly property int down: Math.ceil(8 / columns)
        readonly property real high: Math.max(spans.implicitHeight, Metrics.near(44), (root.room - (down - 1) * rowSpacing) / down)

        columns: root.portrait ? 2 : 4
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.medium

        Grid {
            id: spans

            width: grid.cell
            rows: 2
            flow: Grid.TopToBottom
            spacing: Metrics.tiny

            Repeater {
                model: root.reports.spans

                KioskButton {
                    required property string code
                    required property string label
                    required property bool chosen

                    width: (grid.cell - spans.spacing) / 2
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
