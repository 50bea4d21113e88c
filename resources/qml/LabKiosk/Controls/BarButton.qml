// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! A small switch of the accessibility bar: an icon over one word, at least 25 mm wide, filled while what it opens is in use. */
Pressable {
    id: root

    required property string glyph
    required property string spoken

    ground: root.checked ? Colors.primary : Colors.none
    ink: root.checked ? Colors.primaryInk : Colors.text
    edge: root.checked ? Colors.primary : Colors.outline
    padding: Metrics.tiny
    leftPadding: Metrics.small
    rightPadding: Metrics.small
    implicitWidth: Math.max(Metrics.primaryTarget, Math.min(Metrics.mm(64), root.implicitContentWidth + root.leftPadding + root.rightPadding))
    implicitHeight: Math.max(Metrics.primaryTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)

    Accessible.name: root.spoken
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: drawing.height + words.implicitHeight

        IconGlyph {
            id: drawing

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: words.top
            glyph: root.glyph
            color: root.ink
        }

        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: drawing.height / 2
            width: parent.width
            text: root.text
            voice: Type.caption
            decorative: true
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
