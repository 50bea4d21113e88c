// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Demos
import LabKiosk.Theme

/*! The story's window: one file a scene. `stage` has the view of now and takes taps. */
DemoFrame {
    id: root

    required property QtObject stage
    required property var words

    readonly property string scene: root.stage.view.scene
    readonly property var files: ({
            title: "TitleAct",
            sort: "SortAct",
            watch: "SortAct",
            hurry: "LessonAct",
            crowd: "CrowdAct",
            repair: "RepairAct",
            decide: "SortAct",
            end: "EndAct"
        })

    eyebrow: root.stage.view.act
    onSceneChanged: act.open()

    Loader {
        id: act

        function open(): void {
            act.setSource(root.files[root.scene] + ".qml", {
                stage: root.stage,
                words: root.words,
                frame: root
            });
            arrive.restart();
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: act.open()

        NumberAnimation {
            id: arrive

            target: act
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.screen
        }
    }

    Timer {
        interval: root.scene === "watch" ? 1300 : 420
        repeat: true
        running: root.stage.view.steps && root.secondsLeft < 0
        onTriggered: root.stage.tap("step")
    }
}
