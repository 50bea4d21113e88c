// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The way from the Sun to Neptune at true distances, in millions of km. It drifts by itself; a finger pushes it on. */
Flickable {
    id: root

    required property list<var> stops
    readonly property real farthest: root.stops[root.stops.length - 1].distance
    readonly property real pixelsPerMillionKm: root.width * 7.5 / 1000
    readonly property real here: Math.min(root.farthest, Math.max(0, root.contentX / root.pixelsPerMillionKm))
    readonly property bool portrait: root.height > root.width

    function travel(index: int): void {
        drift.stop();
        flight.to = root.stops[index].distance * root.pixelsPerMillionKm;
        flight.duration = Math.min(9000, 2400 + Math.abs(flight.to - root.contentX) / root.width * 700);
        flight.restart();
    }

    contentWidth: root.farthest * root.pixelsPerMillionKm + root.width
    contentHeight: root.height
    flickDeceleration: 900
    maximumFlickVelocity: root.width * 6
    onMovementStarted: {
        flight.stop();
        drift.stop();
    }
    onMovementEnded: rest.restart()

    Repeater {
        model: root.stops

        Planet {
            required property var modelData
            required property int index

            width: modelData.size * (root.portrait ? root.width * 0.56 : root.height * 0.46)
            x: root.width * (root.portrait ? 0.5 : 0.64) + modelData.distance * root.pixelsPerMillionKm - width / 2
            y: root.height * (root.portrait ? 0.63 : 0.42) - height / 2
            light: modelData.light
            dark: modelData.dark
            ring: modelData.ring
            glows: index === 0
        }
    }

    NumberAnimation {
        id: drift

        target: root
        property: "contentX"
        from: root.contentX
        to: root.farthest * root.pixelsPerMillionKm
        duration: Math.max(1, (to - root.contentX) / root.width * 6500)
        running: !Motion.reduced
    }

    NumberAnimation {
        id: flight

        target: root
        property: "contentX"
        easing.type: Easing.InOutCubic
        onFinished: rest.restart()
    }

    Timer {
        id: rest

        interval: 9000
        onTriggered: {
            if (!Motion.reduced)
                drift.restart();
        }
    }
}
