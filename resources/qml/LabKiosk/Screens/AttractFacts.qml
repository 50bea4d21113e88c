// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What is true of the lab right now, in four numbers. Nothing is shown before it is known. */
GridLayout {
    id: root

    required property LabViewModel lab

    columnSpacing: Metrics.medium
    rowSpacing: Metrics.medium
    uniformCellWidths: true
    opacity: root.lab.known ? 1 : 0

    FactCard {
        glyph: "users"
        number: root.lab.places < 0 ? qsTr("Come in") : root.lab.places.toString()
        label: root.lab.places < 0 ? qsTr("there is room") : qsTr("place(s) free", "in the lab", root.lab.places)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    FactCard {
        glyph: "rectangle-goggles"
        number: qsTr("%1 of %2", "how many are ready, of all").arg(root.lab.ready).arg(root.lab.headsets)
        label: qsTr("ready to use", "after: 14 of 17")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    FactCard {
        glyph: "rocket"
        number: root.lab.demos.toString()
        label: qsTr("demo(s) today", "after a number", root.lab.demos)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    FactCard {
        glyph: "clock"
        tone: root.lab.openNow ? Colors.success : Colors.warning
        number: root.lab.openNow ? qsTr("Open") : qsTr("Closed")
        label: !root.lab.openNow ? qsTr("see you soon")
             : root.lab.closes === "" ? qsTr("all day") : qsTr("until %1", "%1 is a clock time").arg(root.lab.closes)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
