// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The machine and what it thinks: what it looks at, as a sign and in words, and how sure it is as dots. */
RowLayout {
    id: root

    required property var view

    spacing: Metrics.small
    opacity: root.view.says === "" ? 0 : 1

    Illustration {
        picture: "robot"
        visible: !Preferences.largerText
        Layout.preferredWidth: Metrics.mm(36)
        Layout.preferredHeight: Metrics.mm(36)
        Layout.alignment: Qt.AlignBottom
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.minimumHeight: Metrics.mm(30)
        implicitHeight: inside.implicitHeight + 2 * Metrics.small
        radius: Metrics.radius
        color: Colors.raised
        border.width: Metrics.stroke
        border.color: Colors.outline

        RowLayout {
            id: inside

            anchors.fill: parent
            anchors.margins: Metrics.small
            spacing: Metrics.small

            Image {
                visible: root.view.looks_at !== ""
                source: visible ? "sign-" + root.view.looks_at + ".svg" : ""
                sourceSize: Qt.size(Metrics.iconLarge, Metrics.iconLarge)
                Layout.preferredWidth: Metrics.iconLarge
                Layout.preferredHeight: Metrics.iconLarge
            }

            ColumnLayout {
                spacing: Metrics.tiny
                Layout.fillWidth: true

                PlainText {
                    text: root.view.says
                    Layout.fillWidth: true
                }

                Row {
                    visible: root.view.dots > 0
                    spacing: Metrics.tiny
                    layoutDirection: Qt.LeftToRight

                    Accessible.role: Accessible.StaticText
                    Accessible.name: root.view.sure

                    Repeater {
                        model: 5

                        Rectangle {
                            required property int index

                            width: Metrics.mm(4.5)
                            height: width
                            radius: width / 2
                            color: index < root.view.dots ? Colors.primary : Colors.none
                            border.width: Metrics.strokeBold
                            border.color: index < root.view.dots ? Colors.primary : Colors.outline
                        }
                    }

                    PlainText {
                        text: root.view.sure
                        visible: !Preferences.largerText
                        voice: Type.caption
                        decorative: true
                        color: Colors.textQuiet
                        leftPadding: Metrics.tiny
                        height: Metrics.mm(4.5)
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
