// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One column of the wall board: how many wait here, and the ends of their tags, large enough for the whole room. */
Rectangle {
    id: root

    required property string title
    required property int count
    required property int more
    required property color tone
    property alias rows: lines.model

    implicitWidth: column.implicitWidth + 2 * Metrics.medium
    implicitHeight: column.implicitHeight + 2 * Metrics.tiny
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title + ", " + root.count

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Metrics.hair
        radius: height / 2
        color: root.tone
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.medium
        anchors.topMargin: Metrics.tiny
        spacing: Metrics.tiny

        RowLayout {
            spacing: Metrics.medium
            Layout.fillWidth: true

            PlainText {
                text: root.count.toString()
                voice: Type.headline
                color: root.count === 0 ? Colors.textQuiet : root.tone
                decorative: true
            }

            PlainText {
                text: root.title
                voice: Type.title
                color: Colors.textQuiet
                decorative: true
                Layout.fillWidth: true
            }
        }

        Flow {
            spacing: Metrics.medium
            Layout.fillWidth: true

            Repeater {
                id: lines

                Row {
                    id: line

                    required property string end
                    required property string name
                    required property string said

                    spacing: Metrics.tiny

                    Accessible.role: Accessible.ListItem
                    Accessible.name: [line.name, line.end, line.said].filter(part => part !== "").join(", ")

                    PlainText {
                        text: line.end
                        voice: Type.digits
                        decorative: true
                    }

                    PlainText {
                        text: line.said
                        voice: Type.digits
                        color: root.tone
                        decorative: true
                        visible: line.said !== ""
                    }
                }
            }

            PlainText {
                text: qsTr("and %n more", "things that the board does not name", root.more)
                voice: Type.digits
                color: Colors.textQuiet
                visible: root.more > 0
            }
        }
    }
}
