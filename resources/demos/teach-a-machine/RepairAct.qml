// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! Better examples on one side, what the machine makes of them on the other. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view
    readonly property bool portrait: height > width

    readonly property bool apart: root.portrait || Preferences.largerText

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        spacing: Metrics.medium

        Heading {
            text: root.view.ask
            horizontalAlignment: Text.AlignHCenter
            voice: Type.title
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.large
            rowSpacing: Metrics.medium
            Layout.fillWidth: true
            Layout.fillHeight: true

            ExampleShelf {
                stage: root.stage
                label: root.words.shelf
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            ColumnLayout {
                spacing: Metrics.small
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                MachineSays {
                    view: root.view
                    visible: root.portrait || !Preferences.largerText || root.view.told === ""
                    Layout.fillWidth: true
                }

                Repeater {
                    model: root.view.rows.length

                    CrowdRow {
                        required property int index

                        row: root.view.rows[index]
                        beside: Preferences.largerText
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }

        Told {
            visible: root.apart && text !== ""
            text: root.view.told
            tone: root.view.tone
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Metrics.small
            Layout.fillWidth: true

            StoryButton {
                stage: root.stage
                button: root.view.back
                glyph: root.view.hidden ? "search" : "ban"
                Layout.fillWidth: root.portrait
                Layout.preferredWidth: root.portrait ? 1 : implicitWidth
            }

            Told {
                opacity: root.apart || text === "" ? 0 : 1
                text: root.apart ? "" : root.view.told
                tone: root.view.tone
                visible: !root.portrait
                Layout.fillWidth: true
            }

            StoryButton {
                stage: root.stage
                button: root.view.primary
                kind: KioskButton.Kind.Primary
                glyph: "graduation-cap"
                Layout.fillWidth: root.portrait
                Layout.preferredWidth: root.portrait ? 1 : implicitWidth
            }
        }
    }
}
