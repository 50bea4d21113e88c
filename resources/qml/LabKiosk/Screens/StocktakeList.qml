// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Lines of a stock-take below a heading; without lines there is nothing. */
ColumnLayout {
    id: root

    required property string heading
    property alias rows: lines.model

    signal moved(key: string)
    signal returned(key: string)

    visible: lines.count > 0
    spacing: Metrics.small

    PlainText {
        text: root.heading
        voice: Type.button
        Layout.fillWidth: true
    }

    Repeater {
        id: lines

        CountItem {
            Layout.fillWidth: true
            onSettled: (key, act) => act === "move" ? root.moved(key) : root.returned(key)
        }
    }
}
