// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A drawing, and beside it (in portrait: below it) what is to be read or done. Upright, the drawing gives way to words. */
GridLayout {
    id: root

    default property alias content: column.content
    property alias picture: drawing.picture
    property alias description: drawing.description
    property alias spacing: column.spacing
    property real share: 0.34
    readonly property real pictured: Preferences.largerText ? root.share * 0.7 : root.share
    readonly property bool tall: root.Window.height > root.Window.width
    // How high the second half can be without being scrolled.
    readonly property real room: root.tall ? root.height - root.drawn - 2 * root.rowSpacing : root.height
    readonly property real most: Math.min(root.height * root.pictured * 1.25, Metrics.mm(150))
    readonly property real drawn: Math.max(Math.min(root.most, Metrics.near(24)), Math.min(root.most, root.height - column.needed - 2 * root.rowSpacing))

    function begin(): void {
        column.begin();
    }

    anchors.fill: parent
    columns: root.tall ? 1 : 2
    columnSpacing: Metrics.huge
    rowSpacing: Metrics.large

    Illustration {
        id: drawing

        visible: root.picture !== ""
        Layout.preferredWidth: root.tall ? root.width : root.width * root.pictured
        Layout.preferredHeight: root.tall ? root.drawn : root.height
        Layout.maximumHeight: Metrics.mm(150)
        Layout.alignment: Qt.AlignCenter
    }

    ScrollColumn {
        id: column

        Layout.fillWidth: true
        Layout.fillHeight: !root.tall
        Layout.preferredHeight: Math.min(needed, root.room)
    }

    Item {
        visible: root.tall
        Layout.fillHeight: root.tall
    }
}
