// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A small button with a sign and a word; its place is empty while there is nothing for it to do. */
Pressable {
    id: root

    required property QtObject stage
    required property var button
    property string glyph: ""

    visible: root.button.text !== ""
    enabled: root.button.enabled
    opacity: root.enabled ? 1 : 0
    text: root.button.text
    padding: Metrics.tiny
    leftPadding: Metrics.small
    rightPadding: Metrics.small
    reach: Metrics.hair
    onClicked: root.stage.tap(root.button.action)

    contentItem: RowLayout {
        spacing: Metrics.tiny

        IconGlyph {
            glyph: root.glyph
            size: Metrics.iconSmall
        }

        PlainText {
            text: root.text
            voice: Type.caption
            decorative: true
            wrapMode: Text.NoWrap
        }
    }
}
