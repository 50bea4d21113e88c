// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! Where somebody was sent to, as a small picture of the pond or the tree. */
Rectangle {
    id: root

    required property string at
    required property real size

    width: root.size
    height: root.size
    radius: root.size / 2
    color: Colors.background
    border.width: Metrics.stroke
    border.color: Colors.outline

    Image {
        anchors.centerIn: parent
        source: root.at === "" ? "" : "to-" + root.at + ".svg"
        sourceSize: Qt.size(root.size * 0.78, root.size * 0.78)
    }
}
