// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    One condition of a checklist: met, still to do, or in the way. `standing` decides icon, colour and the spoken word;
    `action` is the button that settles it, if there is one.
*/
Rectangle {
    id: root

    enum Standing {
        ToDo,
        Done,
        Blocked
    }

    property int standing: ChecklistRow.Standing.ToDo
    required property string title
    property string detail: ""
    property string action: ""

    readonly property bool done: root.standing === ChecklistRow.Standing.Done
    readonly property bool blocked: root.standing === ChecklistRow.Standing.Blocked
    readonly property string word: root.done ? qsTr("done", "state of a checklist item")
                                 : root.blocked ? qsTr("in the way", "state of a checklist item")
                                 : qsTr("to do", "state of a checklist item")

    signal actionClicked

    implicitWidth: line.implicitWidth + 2 * Metrics.medium
    implicitHeight: Math.max(Metrics.primaryTarget, line.implicitHeight + 2 * Metrics.small)
    radius: Metrics.radius
    color: root.done ? Colors.successWash : root.blocked ? Colors.dangerWash : Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ", " + root.word
    Accessible.description: root.detail

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.small
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        spacing: Metrics.medium

        IconGlyph {
            glyph: root.done ? "circle-check-big" : root.blocked ? "octagon-x" : "circle"
            color: root.done ? Colors.success : root.blocked ? Colors.danger : Colors.textQuiet
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: root.title
                voice: Type.button
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.detail
                voice: Type.caption
                decorative: true
                color: Colors.textQuiet
                visible: root.detail !== ""
                Layout.fillWidth: true
            }
        }

        KioskButton {
            text: root.action
            visible: root.action !== "" && !root.done
            compact: true
            onClicked: root.actionClicked()
        }
    }
}
