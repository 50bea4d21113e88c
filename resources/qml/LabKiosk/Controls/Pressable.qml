// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import LabKiosk.Theme

/*!
    What everything that can be touched has in common: it answers on touch down, shows the keyboard's focus, is larger
    to the finger than to the eye, and when it is disabled says why in `reason`.
*/
T.AbstractButton {
    id: root

    property color ground: Colors.raised
    property color ink: Colors.text
    property color edge: Colors.none
    property real radius: Metrics.radius
    property string reason: ""
    property real reach: Metrics.halo

    implicitWidth: Math.max(Metrics.target, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Metrics.target, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    padding: Metrics.medium
    focusPolicy: Qt.StrongFocus
    scale: root.down ? Motion.pressScale : 1.0

    Accessible.name: root.text
    Accessible.description: root.enabled ? "" : root.reason

    Behavior on scale {
        NumberAnimation {
            duration: Motion.press
            easing.type: Motion.easeIn
        }
    }

    background: Rectangle {
        radius: root.radius
        color: root.enabled ? root.ground : Colors.none
        border.width: root.enabled && root.edge.a > 0 ? Metrics.stroke : 0
        border.color: root.edge

        Rectangle {
            anchors.fill: parent
            radius: root.radius
            color: root.ink
            opacity: root.down ? Motion.pressOverlay : 0
        }

        DashedOutline {
            anchors.fill: parent
            radius: root.radius
            visible: !root.enabled
        }

        FocusRing {
            shown: root.visualFocus
            innerRadius: root.radius
        }
    }

    TouchHalo {
        target: root
        anchors.margins: -root.reach
    }
}
