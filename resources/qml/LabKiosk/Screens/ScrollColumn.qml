// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! Things one below the other, centred while they fit, scrolled with a finger when they do not. */
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real needed: column.implicitHeight
    readonly property bool scrolls: root.contentHeight > root.height + 1

    contentWidth: root.width
    contentHeight: Math.max(root.height, column.implicitHeight)
    clip: root.scrolls
    interactive: root.scrolls
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column

        width: root.width
        y: Math.max(0, (root.height - implicitHeight) / 2)
        spacing: Metrics.small
    }

    Rectangle {
        parent: root
        anchors.right: parent.right
        y: root.visibleArea.yPosition * root.height
        width: Metrics.hair
        height: root.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Colors.outline
        visible: root.scrolls
    }
}
