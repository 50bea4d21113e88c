// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! Something on loan, and the tap that renews it, or takes that back for a minute. The roles of its row are its properties. */
Rectangle {
    id: root

    required property string assetId
    required property string name
    required property string tag
    required property string picture
    required property string dueTime
    required property int dueDays
    required property string dueDate
    required property bool overdue
    required property string renewsTime
    required property int renewsDays
    required property string renewsDate
    required property string renewable
    required property int undoSeconds

    readonly property bool justNow: root.undoSeconds > 0
    readonly property string due: root.overdue ? TimeWords.overdue(root.dueTime, root.dueDays, root.dueDate)
                                               : TimeWords.due(root.dueTime, root.dueDays, root.dueDate)
    readonly property string refusal: root.justNow ? "" : LendWords.refusal(root.renewable)
    readonly property string thing: root.name + " " + root.tag

    // Large words need a line of their own on most walls.
    readonly property bool under: Preferences.largerText && root.width < Metrics.mm(300)

    signal renewed(assetId: string)
    signal undone

    implicitWidth: line.implicitWidth + Metrics.medium + Metrics.small
    implicitHeight: Math.max(Metrics.target, line.implicitHeight) + 2 * Metrics.small
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.tag, root.due, root.refusal].filter(part => part !== "").join(", ")

    GridLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.small
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        columns: 3
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.tiny

        Illustration {
            picture: root.picture
            Layout.row: 0
            Layout.column: 0
            Layout.preferredWidth: Metrics.target
            Layout.preferredHeight: Metrics.target
        }

        ColumnLayout {
            spacing: 0
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true

            PlainText {
                text: root.name
                voice: Type.button
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.due
                decorative: true
                color: root.overdue ? Colors.warning : Colors.textQuiet
                Layout.fillWidth: true
            }

            PlainText {
                text: root.refusal === "" ? root.tag : root.tag + " · " + root.refusal
                voice: Type.caption
                decorative: true
                color: Colors.textQuiet
                Layout.fillWidth: true
            }
        }

        KioskButton {
            text: root.justNow ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.undoSeconds) : qsTr("Renew", "a loan: keep it for longer")
            compact: true
            visible: root.justNow || root.renewsTime !== ""
            Layout.row: root.under ? 1 : 0
            Layout.column: root.under ? 1 : 2
            Accessible.name: [text, root.thing, root.justNow ? "" : TimeWords.due(root.renewsTime, root.renewsDays, root.renewsDate)].filter(part => part !== "").join(", ")
            onClicked: root.justNow ? root.undone() : root.renewed(root.assetId)
        }
    }
}
