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

    text: root.title
    ground: Colors.surface
    edge: Colors.outline
    padding: Metrics.medium
    implicitWidth: Metrics.tile
    implicitHeight: Math.max(Metrics.tile, root.implicitContentHeight + root.topPadding + root.bottomPadding)

    Accessible.description: root.enabled ? root.fact : root.reason

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
            voice: Preferences.largerText ? Type.button : Type.title
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
