// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    A drawing from resources/illustrations, as large as its place allows and always sharp. Give it a `description`
    when it says something that no words beside it say.
*/
Item {
    id: root

    property string picture: ""
    property string description: ""
    property int fillMode: Image.PreserveAspectFit

    implicitWidth: Metrics.tile
    implicitHeight: Metrics.tile

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    Accessible.ignored: root.description === ""

    Image {
        anchors.fill: parent
        source: root.picture === "" || width < 1 || height < 1 ? "" : Assets.illustration(root.picture)
        sourceSize: Qt.size(width, height)
        fillMode: root.fillMode
    }
}
