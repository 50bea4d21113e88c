// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! A light that nobody has to tell by its colour: a disc, a sign on it that is another one for each state, and a word. */
Item {
    id: root

    required property string tone
    required property string glyph
    required property string word
    property real size: Metrics.near(40)

    implicitWidth: Math.max(root.size, name.implicitWidth)
    implicitHeight: root.size + Metrics.small + name.implicitHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: root.word

    Rectangle {
        id: halo

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.size
        height: root.size
        radius: width / 2
        color: Colors.toneWash(root.tone)
        border.width: Metrics.hair
        border.color: Colors.tone(root.tone)

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.7
            height: width
            radius: width / 2
            color: Colors.tone(root.tone)

            IconGlyph {
                anchors.centerIn: parent
                glyph: root.glyph
                color: Colors.toneInk(root.tone)
                size: root.size * 0.42
            }
        }
    }

    PlainText {
        id: name

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: halo.bottom
        anchors.topMargin: Metrics.small
        width: Math.min(implicitWidth, parent.width)
        text: root.word
        voice: Type.button
        decorative: true
        color: Colors.tone(root.tone)
        horizontalAlignment: Text.AlignHCenter
    }
}
