// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! A large switch: what it is for, and in words whether it is on. With a `value` of its own it says that instead. */
Pressable {
    id: root

    required property string label
    required property string glyph
    property bool on: false
    property string value: ""

    readonly property string standing: !root.enabled ? root.reason : root.value !== "" ? root.value
                                     : root.on ? qsTr("On", "a switch") : qsTr("Off", "a switch")
    readonly property color shownInk: root.enabled ? root.ink : Colors.text

    text: root.label
    ground: root.on ? Colors.primary : Colors.raised
    ink: root.on ? Colors.primaryInk : Colors.text
    edge: root.on ? Colors.primary : Colors.outline
    padding: Metrics.small
    leftPadding: Metrics.medium
    rightPadding: Metrics.medium
    implicitHeight: Math.max(Metrics.mm(34), root.implicitContentHeight + root.topPadding + root.bottomPadding)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight

    // In words: what the template tells of `checkable` wins over what is bound here.
    Accessible.description: root.standing

    contentItem: RowLayout {
        spacing: Metrics.small

        IconGlyph {
            glyph: root.glyph
            color: root.shownInk
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            PlainText {
                text: root.label
                voice: Type.body
                font.weight: Font.DemiBold
                decorative: true
                color: root.shownInk
                Layout.fillWidth: true
            }

            PlainText {
                text: root.standing
                voice: Type.caption
                decorative: true
                color: root.shownInk
                Layout.fillWidth: true
            }
        }
    }
}
