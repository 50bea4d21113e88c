// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! How far the stock-take is, in four honest numbers. */
GridLayout {
    id: root

    required property StocktakeViewModel stocktake
    property bool portrait: false

    columns: root.portrait ? 2 : 4
    columnSpacing: Metrics.small
    rowSpacing: Metrics.small
    uniformCellWidths: true

    NumberTile {
        label: root.stocktake.place === "" || root.stocktake.closed ? qsTr("Counted", "how many things a stock-take has seen") : qsTr("Counted here")
        value: root.stocktake.place === "" || root.stocktake.closed ? root.stocktake.found.toString()
             : qsTr("%1 of %2", "how many things were counted at a place, of how many").arg(root.stocktake.hereFound).arg(root.stocktake.hereExpected)
        tone: Colors.success
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    NumberTile {
        label: qsTr("Elsewhere", "things that belong to another place")
        value: root.stocktake.misplaced.toString()
        tone: root.stocktake.misplaced > 0 ? Colors.warning : Colors.text
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    NumberTile {
        label: qsTr("Not expected", "things that are on the list as lent or away")
        value: root.stocktake.unexpected.toString()
        tone: root.stocktake.unexpected > 0 ? Colors.warning : Colors.text
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    NumberTile {
        label: qsTr("Unknown", "codes that belong to nothing")
        value: root.stocktake.unknown.toString()
        tone: root.stocktake.unknown > 0 ? Colors.warning : Colors.text
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
