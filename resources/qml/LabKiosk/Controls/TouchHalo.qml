// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LabKiosk.Theme

/*! Makes a button as easy to hit as one that is 4 mm larger on every side, or as its user says. (A containmentMask cannot grow an item.) */
MouseArea {
    id: root

    required property T.AbstractButton target

    z: -1
    anchors.fill: parent
    anchors.margins: -Metrics.halo
    enabled: root.target.enabled
    onPressedChanged: root.target.down = root.pressed ? true : undefined
    onClicked: root.target.click()
}
