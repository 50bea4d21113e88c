// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    A message that stays on the screen: what happened and what to do, with an icon, and at most one thing to press.
    `tone` is "info", "success", "warning" or "danger".
*/
Rectangle {
    id: root

    property string tone: "info"
    property string glyph: root.tone === "success" ? "circle-check-big" : root.tone === "warning" ? "triangle-alert"
                         : root.tone === "danger" ? "octagon-x" : "info"
    required property string message
    property string detail: ""
    property string action: ""

    // In large words a button that would leave the message too little room goes below it.
    readonly property bool under: Preferences.largerText && root.action !== "" && button.implicitWidth > root.width * 0.3

    signal actionClicked

    implicitWidth: line.implicitWidth + 2 * Metrics.medium
    implicitHeight: Math.max(Metrics.target, line.implicitHeight + 2 * Metrics.small)
    radius: Metrics.radius
    color: Colors.toneWash(root.tone)
    border.width: Metrics.stroke
    border.color: Colors.tone(root.tone)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.message
    Accessible.description: root.detail

    GridLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        columns: root.under ? 2 : 3
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.small

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
                text: root.message
                voice: Type.button
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.detail
                decorative: true
                color: Colors.textQuiet
                visible: root.detail !== ""
                Layout.fillWidth: true
            }
        }

        KioskButton {
            id: button

            text: root.action
            visible: root.action !== ""
            compact: true
            Layout.columnSpan: root.under ? 2 : 1
            Layout.maximumWidth: root.width - 2 * Metrics.medium
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            onClicked: root.actionClicked()
        }
    }
}
