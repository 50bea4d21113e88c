// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! A card to open: what it is about, and how much there is. The roles of its row are its properties. */
Pressable {
    id: root

    required property string code
    required property string glyph
    required property int count
    required property bool chosen

    signal opened(code: string)

    text: TopicWords.topic(root.code)
    ground: root.chosen ? Colors.primary : Colors.surface
    ink: root.chosen ? Colors.primaryInk : Colors.text
    edge: root.chosen ? Colors.primary : Colors.outline
    padding: Metrics.small
    implicitHeight: Math.max(Metrics.primaryTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    onClicked: root.opened(root.code)

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.description: root.count < 0 ? "" : TopicWords.entries(root.count)

    contentItem: RowLayout {
        spacing: Metrics.small

        IconGlyph {
            glyph: root.glyph
            color: root.ink
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: root.text
                voice: Type.button
                decorative: true
                color: root.ink
                Layout.fillWidth: true
            }

            PlainText {
                text: root.count < 0 ? "" : TopicWords.entries(root.count)
                voice: Type.caption
                decorative: true
                color: root.ink
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
