// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! A lesson that somebody else gave, and a guess what the machine will make of it. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view
    readonly property bool portrait: height > width

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        spacing: Metrics.large

        Heading {
            text: root.view.ask
            horizontalAlignment: Text.AlignHCenter
            voice: Preferences.largerText || root.portrait ? Type.title : Type.headline
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.large
            rowSpacing: Metrics.large
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.view.rows.length

                CrowdRow {
                    required property int index

                    row: root.view.rows[index]
                    columns: root.portrait ? 4 : 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        GridLayout {
            columns: root.portrait || Preferences.largerText ? 2 : 4
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            Layout.fillWidth: true

            Repeater {
                model: root.view.choices.length

                Pressable {
                    id: choice

                    required property int index

                    text: root.view.choices[index].text
                    edge: Colors.outline
                    focus: index === 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                    Layout.maximumHeight: Metrics.mm(36)
                    Layout.minimumHeight: Metrics.primaryTarget
                    onClicked: root.stage.tap("guess", root.view.choices[index].value)

                    contentItem: RowLayout {
                        spacing: Metrics.small

                        Image {
                            source: "sign-" + root.view.choices[choice.index].value + ".svg"
                            sourceSize: Qt.size(Metrics.iconLarge, Metrics.iconLarge)
                        }

                        PlainText {
                            text: choice.text
                            voice: Type.button
                            decorative: true
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
}
