// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! The machine sorts two groups before the visitor's eyes: who is wronged can be counted. */
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
        spacing: Metrics.medium

        Heading {
            text: root.view.ask
            horizontalAlignment: Text.AlignHCenter
            voice: Type.title
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.medium
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.view.rows.length

                CrowdRow {
                    required property int index

                    row: root.view.rows[index]
                    columns: 3
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.medium
            Layout.fillWidth: true

            MachineSays {
                view: root.view
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            Told {
                text: root.view.told
                tone: root.view.tone
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }

        StoryButton {
            stage: root.stage
            button: root.view.primary
            kind: KioskButton.Kind.Primary
            glyph: "wrench"
            focus: true
            Layout.alignment: Qt.AlignRight
        }
    }
}
