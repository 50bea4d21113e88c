// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! One key of the letter keyboard: a letter, or a drawing with its word for screen readers. It is as large as its place. */
Pressable {
    id: root

    required property string label
    property string glyph: ""
    property bool lit: false
    property bool primary: false

    ground: root.primary || root.lit ? Colors.primary : Colors.raised
    ink: root.primary || root.lit ? Colors.primaryInk : Colors.text
    edge: root.primary || root.lit ? Colors.none : Colors.outline
    radius: Metrics.radiusSmall
    reach: Metrics.hair
    padding: 0

    contentItem: Item {
        IconGlyph {
            anchors.centerIn: parent
            glyph: root.glyph
            color: root.enabled ? root.ink : Colors.text
        }

        PlainText {
            anchors.fill: parent
            anchors.leftMargin: Metrics.hair
            anchors.rightMargin: Metrics.hair
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            text: root.label
            voice: Type.key
            decorative: true
            visible: root.glyph === ""
            wrapMode: Text.NoWrap
            color: root.enabled ? root.ink : Colors.text
        }
    }
}
