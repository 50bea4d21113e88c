// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! One thing in a list, to be read: what is on loan, who is here. For one that can be touched, see ListButton. */
Rectangle {
    id: root

    property alias title: line.title
    property alias detail: line.detail
    property alias trailing: line.trailing
    property alias glyph: line.glyph
    property alias picture: line.picture
    property alias tone: line.tone

    implicitWidth: line.implicitWidth + 2 * Metrics.medium
    implicitHeight: Math.max(Metrics.target, line.implicitHeight + 2 * Metrics.small)
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: line.spoken

    ListLine {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
    }
}
