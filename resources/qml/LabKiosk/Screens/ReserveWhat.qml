// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What? A tap on a model or a kit. What is scanned is exactly these things: see ReserveThese. */
ScrollColumn {
    id: root

    required property ReservationsViewModel reservations
    property bool portrait: false

    spacing: Metrics.medium

    GridLayout {
        columns: (root.portrait ? 2 : 4) - (Preferences.largerText && !root.portrait ? 1 : 0)
        columnSpacing: Metrics.small
        rowSpacing: Metrics.small
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.reservations.choices

            TileButton {
                id: tile

                required property string key
                required property string name
                required picture
                required property int there
                required property bool kit

                title: tile.name
                fact: tile.kit ? qsTr("a kit of %n thing(s)", "", tile.there) : qsTr("%n can be lent", "things of a model", tile.there)
                Layout.fillWidth: true
                onClicked: root.reservations.choose(tile.key)
            }
        }
    }
}
