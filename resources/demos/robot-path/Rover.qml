// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The robot where it stands and as it looks. It glides from tile to tile, glows when it looks and when it bumps. */
Item {
    id: root

    required property var floor
    required property real rim
    required property real cell
    required property int glide
    required property Paint paint
    readonly property bool bumped: root.floor.did === "bumped"
    readonly property bool looks: root.floor.did === "saw_wall" || root.floor.did === "saw_floor"

    x: root.rim + root.floor.robot[0] * root.cell
    y: root.rim + root.floor.robot[1] * root.cell
    width: root.cell
    height: root.cell
    rotation: root.floor.quarter * 90

    Behavior on x {
        enabled: !Motion.reduced && root.floor.did !== ""
        NumberAnimation {
            duration: root.glide
            easing.type: Easing.InOutQuad
        }
    }
    Behavior on y {
        enabled: !Motion.reduced && root.floor.did !== ""
        NumberAnimation {
            duration: root.glide
            easing.type: Easing.InOutQuad
        }
    }
    Behavior on rotation {
        enabled: !Motion.reduced && root.floor.did !== ""
        RotationAnimation {
            duration: root.glide
            direction: RotationAnimation.Shortest
            easing.type: Easing.InOutQuad
        }
    }

    Rectangle {
        x: root.cell * 0.08
        y: -root.cell * 0.92
        width: root.cell * 0.84
        height: width
        radius: width * 0.14
        color: Colors.none
        border.width: Metrics.strokeBold * 3
        border.color: root.floor.did === "saw_wall" ? root.paint.sun : root.paint.cream
        visible: root.looks
    }

    Rectangle {
        x: root.cell * 0.12
        y: -height / 2
        width: root.cell * 0.76
        height: Metrics.strokeBold * 5
        radius: height / 2
        color: root.paint.sun
        visible: root.bumped
    }

    Image {
        anchors.fill: parent
        anchors.margins: root.cell * 0.07
        sourceSize: Qt.size(width, height)
        source: "rover.svg"
        smooth: true
    }
}
