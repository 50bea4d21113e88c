// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! How far from the Sun the walker is, how long light takes to get there, and what the stop beside the walker is. */
ColumnLayout {
    id: root

    required property var words
    required property var ink
    required property list<var> stops
    required property string locale
    required property real here
    readonly property int nearest: root.stops.reduce((best, stop, index) => Math.abs(stop.distance - root.here) < Math.abs(root.stops[best].distance - root.here) ? index : best, 0)
    readonly property bool arrived: Math.abs(root.stops[root.nearest].distance - root.here) < 26
    readonly property string distanceText: Math.round(root.here).toLocaleString(Qt.locale(root.locale), "f", 0)
    readonly property int lightSeconds: Math.round(root.here / 0.299792)
    property real shown: root.arrived ? 1 : 0

    spacing: Metrics.tiny

    Behavior on shown {
        NumberAnimation {
            duration: Motion.success
        }
    }

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
        opacity: root.shown
        Layout.fillWidth: true
        Layout.topMargin: Metrics.huge
    }

    PlainText {
        text: root.stops[root.nearest].fact
        voice: Type.title
        color: root.ink.text
        opacity: root.shown
        Layout.fillWidth: true
    }
}
