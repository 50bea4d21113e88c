// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! How many digits of a secret are typed. It never knows which. */
Row {
    id: root

    required property int typed
    required property int length
    readonly property bool leftToRight: true

    LayoutMirroring.enabled: false
    spacing: root.length > 6 ? Metrics.tiny : Metrics.small

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of %2 digits typed").arg(root.typed).arg(root.length)

    Repeater {
        model: root.length

        Rectangle {
            id: dot

            required property int index
            readonly property bool full: dot.index < root.typed

            width: Metrics.near(root.length > 6 ? 6 : 10)
            height: width
            radius: width / 2
            color: dot.full ? Colors.primary : Colors.none
            border.width: Metrics.strokeBold
            border.color: dot.full ? Colors.primary : Colors.outline
        }
    }
}
