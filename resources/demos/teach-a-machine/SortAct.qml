// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! One creature after the other between the pond and the tree: sorted by a finger, by the arrow keys, or by the machine. */
FocusScope {
    id: root

    required property QtObject stage
    required property var words
    required property var frame
    property bool sorts: root.stage.view.scene === "sort"

    readonly property var view: root.stage.view
    readonly property bool portrait: height > width
    readonly property real side: root.portrait ? (width - 3 * Metrics.medium) / 2 : width * (Preferences.largerText ? 0.25 : 0.29)
    readonly property real waist: root.portrait ? height * 0.54 : root.frame.headroom
    readonly property real big: Math.min(middle.width * 0.56, middle.room)

    function send(home: string): void {
        if (root.view.sorting)
            root.stage.tap(root.sorts ? "sort" : "decide", home);
    }

    focus: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onLeftPressed: root.send("pond")
    Keys.onRightPressed: root.send("tree")

    Habitat {
        id: pond

        scenery: "pond"
        text: root.words.pond
        enabled: root.view.sorting
        x: Metrics.medium
        y: root.waist
        width: root.side
        height: root.height - y - Metrics.medium
        onClicked: root.send("pond")
    }

    Habitat {
        id: tree

        scenery: "tree"
        text: root.words.tree
        enabled: root.view.sorting
        x: root.width - width - Metrics.medium
        y: root.waist
        width: root.side
        height: root.height - y - Metrics.medium
        onClicked: root.send("tree")
    }

    SortMiddle {
        id: middle

        stage: root.stage
        big: root.big
        x: root.portrait ? Metrics.margin : pond.x + pond.width + Metrics.medium
        y: root.frame.headroom
        width: root.portrait ? root.width - 2 * Metrics.margin : tree.x - Metrics.medium - x
        height: (root.portrait ? root.waist : root.height) - y - Metrics.medium
        mirrored: Application.layoutDirection === Qt.RightToLeft
    }

    Repeater {
        model: root.view.figures.length

        CreaturePicture {
            id: figure

            required property int index
            readonly property var who: root.view.figures[index] ?? ({})
            readonly property bool now: who.at === "now"
            readonly property bool placed: who.at === "pond" || who.at === "tree"
            readonly property Habitat home: who.at === "pond" ? pond : tree
            readonly property point seat: placed ? home.spot(who.place ?? 0) : Qt.point(0, 0)
            readonly property real homeX: placed ? home.x + seat.x : middle.x + middle.width / 2
            readonly property real homeY: placed ? home.y + seat.y : middle.y + middle.stageY

            picture: who.picture ?? ""
            mark: who.mark ?? ""
            name: now || placed ? who.name ?? "" : ""
            width: placed ? home.size : root.big
            height: width
            opacity: now || placed ? 1 : 0
            x: homeX - width / 2 + (now ? drag.activeTranslation.x : 0)
            y: homeY - height / 2 + (now ? drag.activeTranslation.y : 0)
            z: now ? 2 : 1

            Behavior on x {
                enabled: figure.placed && !Motion.reduced
                NumberAnimation {
                    duration: Motion.screen
                    easing.type: Motion.easeIn
                }
            }
            Behavior on y {
                enabled: figure.placed && !Motion.reduced
                NumberAnimation {
                    duration: Motion.screen
                    easing.type: Motion.easeIn
                }
            }
            Behavior on width {
                enabled: figure.placed && !Motion.reduced
                NumberAnimation {
                    duration: Motion.screen
                    easing.type: Motion.easeIn
                }
            }
            Behavior on opacity {
                NumberAnimation {
                    duration: Motion.element
                }
            }

            DragHandler {
                id: drag

                target: null
                enabled: figure.now && root.view.sorting
                onActiveChanged: {
                    const where = figure.mapToItem(root, figure.width / 2, figure.height / 2);
                    if (!active && tree.contains(tree.mapFromItem(root, where)))
                        root.send("tree");
                    else if (!active && pond.contains(pond.mapFromItem(root, where)))
                        root.send("pond");
                }
            }
        }
    }
}
