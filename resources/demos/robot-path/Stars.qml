// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! Three stars, of which some are earned; those come one after the other. */
Row {
    id: root

    required property int earned
    required property string said

    spacing: Metrics.medium

    Accessible.role: Accessible.Graphic
    Accessible.name: root.said

    Repeater {
        model: 3

        Item {
            id: place

            required property int index
            readonly property bool lit: index < root.earned

            width: Metrics.near(44)
            height: width

            Image {
                anchors.fill: parent
                sourceSize: Qt.size(width, height)
                source: "star-open.svg"
            }

            Image {
                anchors.fill: parent
                sourceSize: Qt.size(width, height)
                source: "star.svg"
                opacity: place.lit ? 1 : 0

                Behavior on opacity {
                    SequentialAnimation {
                        PauseAnimation {
                            duration: place.index * Motion.element
                        }
                        NumberAnimation {
                            duration: Motion.success
                        }
                    }
                }
            }
        }
    }
}
