// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One line of a stock-take, with the one tap that settles it. The roles of its row are its properties. */
Rectangle {
    id: root

    required property string key
    required property string verdict
    required property string name
    required property string tag
    required property string place
    required property string wasAt
    required property string glyph
    required property string tone
    required property string act

    readonly property string label: [root.name, root.tag].filter(part => part !== "").join(" · ")
    readonly property string detail: CountWords.detail(root.verdict, root.wasAt)

    signal settled(key: string, act: string)

    implicitHeight: Math.max(Metrics.target, line.implicitHeight + 2 * Metrics.small)
    radius: Metrics.radius
    color: Colors.toneWash(root.tone)
    border.width: Metrics.stroke
    border.color: Colors.tone(root.tone)

    Accessible.role: Accessible.ListItem
    Accessible.name: [CountWords.verdict(root.verdict), root.label, root.detail].filter(part => part !== "").join(", ")

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.small
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        spacing: Metrics.medium

        IconGlyph {
            glyph: root.glyph
            color: Colors.tone(root.tone)
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: CountWords.verdict(root.verdict)
                voice: Type.button
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.label
                decorative: true
                visible: text !== ""
                Layout.fillWidth: true
            }

            PlainText {
                text: root.detail
                voice: Type.caption
                decorative: true
                color: Colors.textQuiet
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        KioskButton {
            text: CountWords.act(root.act)
            compact: true
            visible: root.act !== ""
            Accessible.name: text + ", " + root.label
            onClicked: root.settled(root.key, root.act)
        }
    }
}
