// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.Controls

/*! Tiles beside each other, as high as the highest. */
RowLayout {
    id: root

    spacing: Metrics.large
    uniformCellSizes: true

    TileButton {
        title: "Try a demo"
        fact: "3 stations free"
        picture: "home-demo"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
    }

    TileButton {
        title: "Borrow"
        fact: "6 of 10 headsets ready"
        picture: "home-borrow"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
    }

    TileButton {
        title: "Return"
        reason: "Nothing is on loan to you"
        enabled: false
        picture: "home-return"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
    }
}
