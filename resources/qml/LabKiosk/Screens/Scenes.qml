// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The rooms of the attract screen, one fading slowly into the next. With high contrast there is none. */
Item {
    id: root

    readonly property int count: 3
    property int current: 0

    Repeater {
        model: root.count

        Image {
            required property int index

            anchors.fill: parent
            source: width > 0 ? Assets.illustration("room-attract-" + (index + 1)) : ""
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectCrop
            horizontalAlignment: Image.AlignRight
            opacity: root.current === index ? 1 : 0
            visible: opacity > 0 && !Preferences.highContrast

            Behavior on opacity {
                NumberAnimation {
                    duration: Motion.attractFade
                }
            }
        }
    }

    Timer {
        interval: Motion.attractScene
        running: root.visible
        repeat: true
        onTriggered: root.current = (root.current + 1) % root.count
    }
}
