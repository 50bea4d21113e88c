// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

/*!
    What is true of the lab right now, one scene after the other, each fading slowly over the one before. `stage` is
    where a scene may put its things; its ground fills everything. Only the scenes that can be seen exist. `drift` moves
    what always stands, a pixel a scene, so that nothing burns in.
*/
Item {
    id: root

    required property LabViewModel lab
    required property rect stage

    readonly property int count: scenes.count
    readonly property int drift: Math.abs(root.turn % (2 * root.reach) - root.reach) - root.reach / 2
    readonly property int reach: Metrics.mm(6)
    property int turn: 0
    property int before: -1
    property real fade: 1

    function next(): void {
        root.before = root.turn % root.count;
        root.fade = 0;
        root.turn += 1;
    }

    Image {
        anchors.fill: parent
        source: root.count === 0 && width > 0 ? Assets.illustration("scene-space") : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        visible: !Preferences.highContrast
    }

    Repeater {
        id: scenes

        model: root.lab.scenes

        Loader {
            id: place

            required property int index
            required property string kind
            required property string ground
            required property string againIn
            required property int count
            required property string figure
            required property string figureAgain
            required property string title
            required property string titleAgain
            required property string picture
            required property list<string> sprites
            required property int columns
            required property bool shelved

            readonly property bool now: root.turn % root.count === place.index

            anchors.fill: parent
            active: place.now || root.before === place.index && root.fade < 1
            opacity: place.now ? root.fade : 1
            z: place.now ? 1 : 0

            sourceComponent: AttractScene {
                lab: root.lab
                stage: root.stage
                kind: place.kind
                ground: place.ground
                againIn: place.againIn
                count: place.count
                figure: place.figure
                figureAgain: place.figureAgain
                title: place.title
                titleAgain: place.titleAgain
                picture: place.picture
                sprites: place.sprites
                columns: place.columns
                shelved: place.shelved
                arriving: place.now ? 1 - root.fade : 0
            }
        }
    }

    Timer {
        interval: Motion.attractScene
        running: root.visible && root.count > 1
        repeat: true
        onTriggered: root.next()
    }

    // At most 24 pictures a second: an animation would draw as many as the panel takes.
    Timer {
        interval: Motion.attractFrame
        running: root.fade < 1
        repeat: true
        onTriggered: root.fade = Math.min(1, root.fade + Motion.attractFrame / Motion.attractFade)
    }
}
