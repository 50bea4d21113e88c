// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Demos
import LabKiosk.Theme

/*! The game's window: one file a scene. `stage` has the view of now and takes taps. */
DemoFrame {
    id: root

    required property QtObject stage
    required property var words

    readonly property var view: root.stage.view
    readonly property string scene: root.view.scene
    readonly property var files: ({
            title: "TitleScene",
            puzzle: "PuzzleScene",
            end: "EndScene"
        })

    eyebrow: root.view.act
    onSceneChanged: shown.open()

    Loader {
        id: shown

        function open(): void {
            shown.setSource(root.files[root.scene] + ".qml", {
                stage: root.stage,
                words: root.words,
                frame: root
            });
            arrive.restart();
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: shown.open()

        NumberAnimation {
            id: arrive

            target: shown
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.screen
        }
    }

    Timer {
        interval: root.view.quick ? 280 : 560
        repeat: true
        running: root.view.steps && root.secondsLeft < 0
        onTriggered: root.stage.tap("step")
    }
}
