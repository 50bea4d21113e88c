// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! A creature, sharp at any size, with a tick or a cross when the machine has placed it. */
Item {
    id: root

    property string picture: ""
    property string mark: ""
    property string name: ""

    implicitWidth: Metrics.mm(30)
    implicitHeight: width

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Image {
        anchors.fill: parent
        source: root.picture === "" || width < 1 ? "" : "image://creature/" + root.picture
        sourceSize: Qt.size(Math.min(512, Math.ceil(width / 32) * 32), Math.min(512, Math.ceil(width / 32) * 32))
        fillMode: Image.PreserveAspectFit
        mipmap: true
    }

    Sign {
        visible: root.mark !== ""
        good: root.mark === "right"
        width: Math.max(Metrics.mm(7), parent.width * 0.3)
        anchors.right: parent.right
        anchors.top: parent.top
    }
}
