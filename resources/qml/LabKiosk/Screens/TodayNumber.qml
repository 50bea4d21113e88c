// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A number of the day that opens its list: what is counted, how much it is, and a word about it. */
Pressable {
    id: root

    property string label: ""
    property string value: ""
    property string detail: ""
    property color tone: Colors.text

    text: [root.label, root.value, root.detail].filter(part => part !== "").join(", ")
    ground: Colors.surface
    edge: Colors.outline
    padding: Metrics.small
    implicitWidth: Metrics.tile
    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding

    contentItem: ColumnLayout {
        spacing: Metrics.hair

        RowLayout {
            Layout.fillWidth: true

            PlainText {
                text: root.label
                voice: Type.caption
                decorative: true
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            IconGlyph {
                glyph: "chevron-right"
                color: Colors.textQuiet
                size: Metrics.iconSmall
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                Layout.alignment: Qt.AlignTop
            }
        }

        PlainText {
            text: root.value
            voice: Type.headline
            decorative: true
            color: root.tone
            Layout.fillWidth: true
        }

        PlainText {
            text: root.detail
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            visible: root.detail !== ""
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
