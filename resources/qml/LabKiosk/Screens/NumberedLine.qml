// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One sentence of several, with its drawing, or an icon or its number in a disc. */
Rectangle {
    id: root

    required property int number
    required property string text
    property string glyph: ""
    property string picture: ""
    property bool roomy: false
    property real drawn: root.roomy ? Metrics.primaryTarget : Metrics.target

    implicitHeight: Math.max(root.roomy ? Metrics.primaryTarget : Metrics.target, words.implicitHeight + 2 * Metrics.small,
                             drawing.visible ? root.drawn + 2 * Metrics.hair : 0)
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: drawing.visible ? Metrics.small : Metrics.medium
        anchors.rightMargin: Metrics.medium
        spacing: Metrics.medium

        Illustration {
            id: drawing

            picture: root.picture
            visible: root.picture !== ""
            Layout.preferredWidth: root.drawn
            Layout.preferredHeight: root.drawn
        }

        Rectangle {
            color: Colors.primary
            radius: width / 2
            visible: root.picture === ""
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
