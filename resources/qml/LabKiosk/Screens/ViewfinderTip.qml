// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! A few words over the camera's picture, on a ground of their own: no picture is too bright or too dark for them. */
Rectangle {
    id: root

    required property string text
    required property string glyph

    readonly property color tone: Preferences.highContrast ? Colors.warning : Colors.dark.warning
    readonly property real inner: Metrics.small + sign.width + Metrics.tiny + Metrics.medium

    implicitWidth: words.implicitWidth + root.inner
    implicitHeight: Math.max(sign.height, words.height) + 2 * Metrics.tiny
    radius: Metrics.radius
    color: Preferences.highContrast ? Colors.background : Colors.dark.background
    border.width: Metrics.stroke
    border.color: root.tone

    IconGlyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Metrics.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        size: Metrics.iconSmall
        color: root.tone
    }

    PlainText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Metrics.tiny
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - root.inner
        text: root.text
        voice: Type.button
        color: Preferences.highContrast ? Colors.text : Colors.dark.text
        decorative: true
    }
}
