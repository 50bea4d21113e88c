// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! A round mark in the middle of a tile. */
Rectangle {
    id: root

    required property var at
    required property real rim
    required property real cell
    property real share: 0.2

    x: root.rim + (root.at[0] + 0.5) * root.cell - width / 2
    y: root.rim + (root.at[1] + 0.5) * root.cell - height / 2
    width: root.cell * root.share
    height: width
    radius: width / 2
    color: Colors.none
}
