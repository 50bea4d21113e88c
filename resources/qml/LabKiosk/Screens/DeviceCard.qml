// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One device: what it is, where it hangs, how it is, and what helps. The roles of its row are its properties. */
Rectangle {
    id: root

    required property string kind
    required property string name
    required property string condition
    required property string trouble
    required property string hint
    required property string where
    required property string role
    required property int battery
    required property bool charging
    required property string glyph
    required property string tone
    required property string deviceId
    required property bool stranger

    readonly property string place: [root.where, HardwareWords.role(root.role)].filter(part => part !== "").join(" · ")
    readonly property string help: HardwareWords.trouble(root.trouble)
    readonly property string power: root.battery < 0 ? ""
                                  : root.charging ? qsTr("%1 %, charging", "battery").arg(root.battery)
                                                  : qsTr("%1 %", "battery").arg(root.battery)

    signal setUpClicked

    implicitHeight: column.implicitHeight + 2 * Metrics.small
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: [HardwareWords.kind(root.kind), line.spoken].join(", ")
    Accessible.description: [root.help, root.hint].filter(part => part !== "").join(" ")

    // No layout around the line's own layout: two that wrap words rearrange each other without end.
    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.small
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.medium
        spacing: Metrics.tiny

        ListLine {
            id: line

            width: parent.width
            height: Math.max(implicitHeight, Metrics.target - Metrics.small)
            title: root.name
            detail: [root.place, root.power].filter(part => part !== "").join(" · ")
            trailing: HardwareWords.condition(root.condition)
            glyph: root.glyph
            tone: Colors.tone(root.tone)
        }

        PlainText {
            width: parent.width
            text: root.help
            voice: Type.body
            decorative: true
            visible: root.help !== ""
        }

        PlainText {
            width: parent.width
            text: root.hint
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            visible: root.hint !== ""
            wrapMode: Text.WrapAnywhere
        }

        StrangerLine {
            width: parent.width
            visible: root.stranger
            onSetUpClicked: root.setUpClicked()
        }
    }
}
