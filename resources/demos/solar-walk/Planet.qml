// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/*! A sphere in the light of a sun that stands to its left, with rings if it has any. */
Item {
    id: root

    required property color light
    required property color dark
    property bool ring: false
    property bool glows: false

    height: width

    component Ring: Shape {
        id: band

        property real from: 0
        property real sweep: 360

        anchors.centerIn: parent
        width: parent.width
        height: parent.height
        rotation: -16

        ShapePath {
            fillColor: "transparent"
            strokeColor: Qt.alpha(root.light, 0.8)
            strokeWidth: root.width * 0.06

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width * 0.86
                radiusY: root.width * 0.2
                startAngle: band.from
                sweepAngle: band.sweep
            }
        }
    }

    Repeater {
        model: root.glows ? 6 : 0

        Rectangle {
            required property int index

            anchors.centerIn: parent
            width: root.width * (1.08 + index * 0.09)
            height: width
            radius: width / 2
            color: root.dark
            opacity: 0.07
        }
    }

    Ring {
        visible: root.ring
        opacity: 0.55
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: "transparent"
            fillGradient: RadialGradient {
                centerX: root.width * (root.glows ? 0.5 : 0.34)
                centerY: root.height * (root.glows ? 0.5 : 0.34)
                focalX: centerX
                focalY: centerY
                centerRadius: root.width * 0.7

                GradientStop {
                    position: 0
                    color: root.light
                }

                GradientStop {
                    position: 0.55
                    color: Qt.tint(root.light, Qt.alpha(root.dark, 0.6))
                }

                GradientStop {
                    position: 1
                    color: root.dark
                }
            }

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2
                radiusY: root.width / 2
                startAngle: 0
                sweepAngle: 360
            }
        }
    }

    Ring {
        visible: root.ring
        from: 0
        sweep: 180
    }
}
