// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    A choice as a picture: the drawing fills the tile, the title names the choice, and `fact` says what is true of it
    right now ("3 stations free"). Disabled, the reason stands where the fact was.
*/
Pressable {
    id: root

    property string title: ""
    property string fact: ""
    property string picture: ""
    readonly property Voice voice: Preferences.largerText ? Type.button : Type.title

    text: root.title
    ground: Colors.surface
    edge: Colors.outline
    padding: Metrics.medium
    implicitWidth: Metrics.tile
    implicitHeight: Math.max(Metrics.tile, root.implicitContentHeight + root.topPadding + root.bottomPadding)

    Accessible.description: (root.enabled ? root.fact : root.reason).trim().replace(/\n/g, " · ").replace(/\u00a0/g, " ")

    // A word is never broken: where the longest is wider than the tile, the title is a little smaller.
    TextMetrics {
        id: longest

        text: root.title.split(/[\s-]+/).reduce((one, other) => other.length > one.length ? other : one, "")
        font.family: Type.family
        font.weight: root.voice.weight
        font.pixelSize: root.voice.pixels
    }

    contentItem: ColumnLayout {
        spacing: Metrics.small

        Illustration {
            picture: root.picture
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Metrics.near(Preferences.largerText ? 14 : 24)
            Layout.preferredHeight: Metrics.near(24)
        }

        PlainText {
            text: root.title
            voice: root.voice
            font.pixelSize: Math.floor(voice.pixels * Math.min(1, root.availableWidth / Math.max(1, longest.advanceWidth)))
            decorative: true
            Layout.fillWidth: true
        }

        PlainText {
            text: root.enabled ? root.fact : root.reason
            decorative: true
            color: Colors.textQuiet
            visible: text !== ""
            Layout.fillWidth: true
            Layout.topMargin: -Metrics.tiny
        }
    }
}
