// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! What stands between the pond and the tree: the question, the creature's place in the light, and the machine. */
Item {
    id: root

    required property QtObject stage
    required property real big
    property bool mirrored: false

    readonly property var view: root.stage.view
    readonly property real room: spot.height
    readonly property real stageY: spot.y + spot.height / 2

    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.small

        Heading {
            text: root.view.ask
            voice: Preferences.largerText ? Type.button : Type.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Item {
            id: spot

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Metrics.mm(40)

            Rectangle {
                anchors.centerIn: parent
                width: Math.min(parent.height, root.big * 1.2)
                height: width
                radius: width / 2
                color: Colors.surface
                visible: root.view.told === ""
            }

            Told {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                voice: Preferences.largerText ? Type.body : Type.title
                text: root.view.told
                tone: root.view.tone
                z: 3
            }
        }

        MachineSays {
            view: root.view
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Metrics.small
            Layout.fillWidth: true
            Layout.minimumHeight: Metrics.primaryTarget

            StoryButton {
                stage: root.stage
                button: root.view.back
                glyph: "undo-2"
            }

            Item {
                Layout.fillWidth: true
            }

            StoryButton {
                stage: root.stage
                button: root.view.primary
                kind: KioskButton.Kind.Primary
                glyph: "arrow-right"
                glyphLast: true
            }
        }
    }
}
