// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import LabKiosk.Theme

/*! Time running out, as a ring and as a number (`shown`). It starts full, turns against `total`, and does not mirror. */
Item {
    id: root

    required property int remaining
    required property int total
    property string label: ""
    property string shown: root.remaining.toString()
    property Voice voice: Type.digits
    property color tone: Colors.primary

    readonly property real share: root.total > 0 ? Math.min(1, Math.max(0, root.remaining / root.total)) : 0
    readonly property real thickness: Math.max(Metrics.mm(2.4), Math.min(root.width, root.height) * 0.04)

    implicitWidth: Metrics.iconHuge
    implicitHeight: Metrics.iconHuge

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label === "" ? root.shown : root.label + ": " + root.shown

    component Arc: ShapePath {
        id: arc

        required property real sweep

        fillColor: Colors.none
        strokeWidth: root.thickness
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: (Math.min(root.width, root.height) - root.thickness) / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: arc.sweep
        }
    }

    Shape {
        anchors.fill: parent
        layer.enabled: true // as in DashedOutline

        Arc {
            strokeColor: Colors.raised
            sweep: 360
        }

        Arc {
            strokeColor: root.share > 0 ? root.tone : Colors.none
            sweep: 360 * root.share
        }
    }

    PlainText {
        anchors.centerIn: parent
        text: root.shown
        voice: root.voice
        decorative: true
        font.features: ({ "tnum": 1 })
    }
}
