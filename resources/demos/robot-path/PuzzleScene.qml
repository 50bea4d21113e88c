// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! The floor, the visitor's cards, and the cards that can be laid. Arrow keys lay cards, Backspace takes one out, Enter goes. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    readonly property var view: root.stage.view
    readonly property bool portrait: height > width
    readonly property real share: Preferences.shortSide < 220 ? 0.35 : 0.4
    readonly property bool tight: Preferences.largerText || Preferences.shortSide < 220

    focus: true
    Keys.onUpPressed: root.stage.tap("card", "forward")
    Keys.onLeftPressed: root.stage.tap("card", "left")
    Keys.onRightPressed: root.stage.tap("card", "right")
    Keys.onReturnPressed: root.stage.tap(root.view.primary.action)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.stage.tap("take_out");
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        anchors.topMargin: root.frame.headroom
        anchors.bottomMargin: root.tight ? Metrics.small : Metrics.margin
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.large
        rowSpacing: Metrics.medium

        Floor {
            floor: root.view.floor
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: root.portrait ? 0 : root.width * root.share
            Layout.maximumWidth: root.portrait ? root.width : root.width * root.share
            Layout.minimumHeight: root.height * 0.26
        }

        ColumnLayout {
            spacing: root.tight ? Metrics.small : Metrics.medium
            Layout.fillWidth: true
            Layout.fillHeight: !root.portrait
            Layout.preferredWidth: 1

            Item {
                implicitHeight: Math.max(Metrics.near(32), ask.visible ? ask.implicitHeight : told.implicitHeight)
                Layout.fillWidth: true

                Heading {
                    id: ask

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.view.ask
                    voice: Preferences.largerText ? Type.button : Type.title
                    visible: root.view.told === ""
                }

                Told {
                    id: told

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.view.told
                    tone: root.view.tone
                }
            }

            Tape {
                stage: root.stage
                words: root.words
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, Metrics.near(106))
            }

            Item {
                Layout.fillHeight: true
            }

            Stars {
                earned: root.view.stars
                said: root.words.stars.replace("{stars}", root.view.stars)
                visible: root.view.stars > 0
                Layout.alignment: Qt.AlignHCenter
            }

            Item {
                visible: root.view.stars > 0
                Layout.fillHeight: true
            }

            Deck {
                stage: root.stage
                narrow: root.portrait && Preferences.largerText
                tight: root.tight
                words: root.words
                visible: root.view.stars === 0
                opacity: root.view.editing ? 1 : 0
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: false
            }

            PuzzleButtons {
                stage: root.stage
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }
}
