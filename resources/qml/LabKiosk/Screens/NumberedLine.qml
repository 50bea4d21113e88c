// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One sentence of several, with its number in a disc. */
Rectangle {
    id: root

    required property int number
    required property string text
    property string glyph: ""
    property bool roomy: false

    implicitHeight: Math.max(root.roomy ? Metrics.primaryTarget : Metrics.target, words.implicitHeight + 2 * Metrics.small)
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        spacing: Metrics.medium

        Rectangle {
            color: Colors.primary
            radius: width / 2
            Layout.preferredWidth: root.roomy ? Metrics.target : Metrics.iconLarge
            Layout.preferredHeight: Layout.preferredWidth

            PlainText {
                anchors.centerIn: parent
                text: root.glyph === "" ? root.number.toString() : ""
                voice: Type.button
                decorative: true
                color: Colors.primaryInk
            }

            IconGlyph {
                anchors.centerIn: parent
                glyph: root.glyph
                color: Colors.primaryInk
                size: root.roomy ? Metrics.icon : Metrics.iconSmall
            }
        }

        PlainText {
            id: words

            text: root.text
            decorative: true
            Layout.fillWidth: true
        }
    }
}
