// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One live fact: an icon, a number to be seen from afar, and what it counts. */
Rectangle {
    id: root

    required property string glyph
    required property string number
    required property string label
    property color tone: Colors.primary

    implicitWidth: line.implicitWidth + 2 * Metrics.medium
    implicitHeight: line.implicitHeight + 2 * Metrics.small
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.StaticText
    Accessible.name: root.number + " " + root.label

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        spacing: Metrics.small

        IconGlyph {
            glyph: Preferences.largerText ? "" : root.glyph
            color: root.tone
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        ColumnLayout {
            spacing: 0

            PlainText {
                text: root.number
                voice: Preferences.largerText ? Type.title : Type.digits
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.label
                voice: Type.caption
                color: Colors.textQuiet
                decorative: true
                Layout.fillWidth: true
            }
        }
    }
}
