// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One thing that happened: its number, what it was, and where and when. */
RowLayout {
    id: root

    required property int number
    required property string deed
    required property string place
    property real lead: Metrics.icon

    // Large words on a narrow wall: where and when goes below what it was.
    readonly property bool stacked: Preferences.largerText && root.width < Metrics.mm(230)

    spacing: Metrics.medium

    Item {
        Layout.preferredWidth: root.lead
        Layout.preferredHeight: Metrics.iconSmall

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.iconSmall
            height: width
            radius: width / 2
            color: Colors.raised
            border.width: Preferences.highContrast ? Metrics.stroke : 0
            border.color: Colors.outline

            PlainText {
                anchors.centerIn: parent
                text: root.number.toString()
                voice: Type.caption
                decorative: true
            }
        }
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        PlainText {
            text: root.deed
            decorative: true
            Layout.fillWidth: true
        }

        PlainText {
            text: root.place
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            visible: root.stacked
            Layout.fillWidth: true
        }
    }

    PlainText {
        text: root.place
        voice: Type.caption
        decorative: true
        color: Colors.textQuiet
        visible: !root.stacked
        horizontalAlignment: Text.AlignRight
        Layout.maximumWidth: root.width * 0.55
        Layout.alignment: Qt.AlignVCenter
    }
}
