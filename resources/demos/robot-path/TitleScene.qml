// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The robot on its way, and one button. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view
    readonly property bool portrait: height > width

    focus: true

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        Illustration {
            picture: "demo-robot-path"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: Metrics.large

            Heading {
                text: root.words.title
                voice: Type.display
                Layout.fillWidth: true
            }

            PlainText {
                text: root.view.ask
                voice: Type.title
                color: Colors.textQuiet
                Layout.fillWidth: true
            }

            StoryButton {
                stage: root.stage
                button: root.view.primary
                kind: KioskButton.Kind.Primary
                glyph: "play"
                focus: true
                Layout.topMargin: Metrics.medium
            }
        }
    }
}
