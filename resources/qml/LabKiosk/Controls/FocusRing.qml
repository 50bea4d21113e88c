// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The ring around what the keyboard is on: outside a gap, so that it is seen on every colour. */
Rectangle {
    id: root

    required property bool shown
    property real innerRadius: Metrics.radius

    anchors.fill: parent
    anchors.margins: -(Metrics.focusGap + Metrics.focusRing)
    radius: root.innerRadius + Metrics.focusGap + Metrics.focusRing
    color: Colors.none
    border.width: Metrics.focusRing
    border.color: Colors.focus
    visible: root.shown
}
