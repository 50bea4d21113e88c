// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! A walk from the Sun to Neptune at true distances. It drifts by itself; a finger pushes it on. The sky is the same way round in every language. */
DemoFrame {
    id: root

    required property QtObject stage
    required property var words

    // Space is dark in every palette.
    readonly property var ink: Preferences.highContrast ? Colors.highContrastSet : Colors.dark
    readonly property list<var> stops: root.stage.view.stops
    readonly property string locale: root.stage.view.locale
    readonly property real farthest: root.stops[root.stops.length - 1].distance
    readonly property real pixelsPerMillionKm: root.width * 7.5 / 1000
    readonly property real here: Math.min(root.farthest, Math.max(0, road.contentX / root.pixelsPerMillionKm))
    readonly property int next: Math.max(0, root.stops.findIndex(stop => stop.distance > root.here + 8))
    readonly property int nearest: root.stops.reduce((best, stop, index) => Math.abs(stop.distance - root.here) < Math.abs(root.stops[best].distance - root.here) ? index : best, 0)
    readonly property bool arrived: Math.abs(root.stops[root.nearest].distance - root.here) < 26
    readonly property string distanceText: Math.round(root.here).toLocaleString(Qt.locale(root.locale), "f", 0)
    readonly property int lightSeconds: Math.round(root.here / 0.299792)

    function travel(index: int): void {
        drift.stop();
        flight.to = root.stops[index].distance * root.pixelsPerMillionKm;
        flight.duration = Math.min(9000, 2400 + Math.abs(flight.to - road.contentX) / root.width * 700);
        flight.restart();
    }

    color: Preferences.highContrast ? root.ink.background : "#050914"

    Item {
        id: sky

        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: 140

            Rectangle {
                required property int index
                readonly property real depth: 0.02 + (index * 37 % 97) / 97 * 0.06
                readonly property real seed: index * 7919 % 1009 / 1009

                x: ((seed * root.width * 1.1 - road.contentX * depth) % (root.width * 1.1) + root.width * 1.1) % (root.width * 1.1)
                y: (index * 104729 % 997) / 997 * root.height
                width: index % 9 === 0 ? 4 : 2
                height: width
                radius: width / 2
                color: "#FFFFFF"
                opacity: 0.25 + (index * 31 % 50) / 80
            }
        }

        Flickable {
            id: road

            anchors.fill: parent
            contentWidth: root.farthest * root.pixelsPerMillionKm + width
            contentHeight: height
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
        }

        NumberAnimation {
            id: drift

            target: road
            property: "contentX"
            from: road.contentX
            to: root.farthest * root.pixelsPerMillionKm
            duration: Math.max(1, (to - road.contentX) / root.width * 6500)
            running: !Motion.reduced
        }

        NumberAnimation {
            id: flight

            target: road
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

        ColumnLayout {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Metrics.margin
            anchors.topMargin: root.headroom
            width: root.width * (root.portrait ? 0.86 : 0.47)
            spacing: Metrics.tiny

            PlainText {
                text: root.words.from_sun
                color: root.ink.textQuiet
                Layout.fillWidth: true
            }

            PlainText {
                text: root.words.million_km.replace("%1", root.distanceText)
                voice: Type.headline
                color: root.ink.text
                font.features: ({ "tnum": 1 })
                Layout.fillWidth: true
            }

            PlainText {
                text: root.words.light.replace("%1", Math.floor(root.lightSeconds / 60)).replace("%2", String(root.lightSeconds % 60).padStart(2, "0"))
                voice: Type.caption
                color: root.ink.textQuiet
                font.features: ({ "tnum": 1 })
                Layout.fillWidth: true
            }

            Heading {
                text: root.stops[root.nearest].name
                voice: Type.display
                color: root.stops[root.nearest].light
                opacity: root.arrived ? 1 : 0
                Layout.fillWidth: true
                Layout.topMargin: Metrics.huge

                Behavior on opacity {
                    NumberAnimation {
                        duration: Motion.success
                    }
                }
            }

            PlainText {
                text: root.stops[root.nearest].fact
                voice: Type.title
                color: root.ink.text
                opacity: root.arrived ? 1 : 0
                Layout.fillWidth: true

                Behavior on opacity {
                    NumberAnimation {
                        duration: Motion.success
                    }
                }
            }
        }

        Item {
            id: map

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.margins: Metrics.margin
            height: Metrics.large

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Metrics.stroke
                color: root.ink.outline
            }

            Repeater {
                model: root.stops

                Rectangle {
                    required property var modelData

                    x: modelData.distance / root.farthest * map.width - width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Metrics.mm(3)
                    height: width
                    radius: width / 2
                    color: modelData.light
                }
            }

            Rectangle {
                x: root.here / root.farthest * map.width - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.mm(6)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Metrics.strokeBold
                border.color: root.ink.text
            }
        }

        RowLayout {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Metrics.margin
            spacing: Metrics.large

            PlainText {
                text: root.words.scale
                voice: Type.caption
                color: root.ink.textQuiet
                Layout.fillWidth: true
            }

            KioskButton {
                text: root.here > root.farthest - 20 ? root.words.again : root.words.next.replace("%1", root.stops[root.next].name)
                glyph: root.here > root.farthest - 20 ? "undo-2" : "rocket"
                kind: KioskButton.Kind.Primary
                onClicked: root.travel(root.here > root.farthest - 20 ? 0 : root.next)
            }
        }
    }
}
