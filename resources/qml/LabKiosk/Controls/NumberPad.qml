// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    Ten digits in the order of a telephone, in every language: it never mirrors and never moves. It keeps nothing:
    each press is told, and what is typed lives where it is checked. The digits of a `secret` are never spoken.
*/
GridLayout {
    id: root

    property bool canErase: true
    property bool canConfirm: true
    property bool secret: false
    property bool confirms: true
    readonly property bool leftToRight: true

    signal digitPressed(digit: int)
    signal erasePressed
    signal confirmPressed

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Metrics.small
    rowSpacing: Metrics.small

    component PadKey: KioskButton {
        // For our own voice, which everybody hears. `Accessible.passwordEdit` would leave the keys without names: nobody
        // could tell one from another by touch.
        property bool unspoken: false

        compact: true
        leftPadding: Metrics.tiny
        rightPadding: Metrics.tiny
        Layout.fillWidth: true
        Layout.preferredWidth: Metrics.mm(34)
        Layout.preferredHeight: Metrics.primaryTarget
    }

    Repeater {
        model: 9

        PadKey {
            required property int index

            text: (index + 1).toString()
            unspoken: root.secret
            onClicked: root.digitPressed(index + 1)
        }
    }

    PadKey {
        kind: KioskButton.Kind.Quiet
        glyph: "delete"
        enabled: root.canErase
        Accessible.name: qsTr("Erase the last digit")
        onClicked: root.erasePressed()
    }

    PadKey {
        text: "0"
        unspoken: root.secret
        onClicked: root.digitPressed(0)
    }

    PadKey {
        kind: KioskButton.Kind.Primary
        visible: root.confirms
        glyph: "check"
        enabled: root.canConfirm
        Accessible.name: qsTr("Done")
        onClicked: root.confirmPressed()
    }
}
