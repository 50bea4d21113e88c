// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! A walk from the Sun to Neptune at true distances. The sky is the same way round in every language. */
DemoFrame {
    id: root

    required property QtObject stage
    required property var words

    // Space is dark in every palette.
    readonly property var ink: Preferences.highContrast ? Colors.highContrastSet : Colors.dark
    readonly property list<var> stops: root.stage.view.stops
    readonly property int next: Math.max(0, root.stops.findIndex(stop => stop.distance > road.here + 8))
    readonly property bool ended: road.here > road.farthest - 20

    color: Preferences.highContrast ? root.ink.background : "#050914"

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Stars {
            anchors.fill: parent
            passed: road.contentX
        }

        Road {
            id: road

            anchors.fill: parent
            stops: root.stops
        }

        // Lying, the words stand where the last stop drifts away: the Sun would outshine them.
        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: root.width * 0.52
            visible: !root.portrait
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: Qt.alpha(root.color, 0.9) }
                GradientStop { position: 0.8; color: Qt.alpha(root.color, 0.8) }
                GradientStop { position: 1; color: Qt.alpha(root.color, 0) }
            }
        }

        Whereabouts {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Metrics.margin
            anchors.topMargin: root.headroom
            width: root.width * (root.portrait ? 0.86 : 0.47)
            words: root.words
            ink: root.ink
            stops: root.stops
            locale: root.stage.view.locale
            here: road.here
        }

        Chart {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.margins: Metrics.margin
            ink: root.ink
            stops: root.stops
            farthest: road.farthest
            here: road.here
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
                text: root.ended ? root.words.again : root.words.next.replace("%1", root.stops[root.next].name)
                glyph: root.ended ? "undo-2" : "rocket"
                kind: KioskButton.Kind.Primary
                onClicked: road.travel(root.ended ? 0 : root.next)
            }
        }
    }
}
