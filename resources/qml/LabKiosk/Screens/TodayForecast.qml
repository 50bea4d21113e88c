// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Will there be enough? How many headsets can be ready by the next full hours, and what the next group needs. */
ColumnLayout {
    id: root

    required property TodayViewModel today
    property bool tall: false

    spacing: Metrics.small

    Rectangle {
        implicitHeight: strip.implicitHeight + 2 * Metrics.small
        radius: Metrics.radius
        color: Colors.surface
        border.width: Preferences.highContrast ? Metrics.stroke : 0
        border.color: Colors.outline
        Layout.fillWidth: true

        GridLayout {
            id: strip

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Metrics.medium
            anchors.rightMargin: Metrics.medium
            columns: root.tall ? 1 : 3
            columnSpacing: Metrics.large
            rowSpacing: Metrics.tiny

            PlainText {
                text: qsTr("Ready, if we start now")
                voice: Type.caption
                color: Colors.textQuiet
                Layout.fillWidth: true
                Layout.columnSpan: strip.columns
            }

            Repeater {
                model: root.today.hours

                PlainText {
                    required property string time
                    required property int ready

                    text: qsTr("by %1: %2 of %3", "%1 is a clock time").arg(time).arg(ready).arg(root.today.headsets)
                    voice: Type.button
                    color: ready > root.today.ready ? Colors.success : Colors.text
                    Layout.fillWidth: true
                }
            }
        }
    }

    ListButton {
        title: TodayWords.reserved(root.today.reservedWho, root.today.reservedThings)
        detail: TodayWords.enough(root.today.reservedReady, root.today.reservedThings)
        trailing: TimeWords.moment(root.today.reservedTime, root.today.reservedDays, root.today.reservedDate)
        glyph: "calendar-clock"
        tone: root.today.reservedReady < root.today.reservedThings ? Colors.warning : Colors.text
        visible: root.today.reservedThings > 0
        Layout.fillWidth: true
        onClicked: root.today.look("reserved")
    }
}
