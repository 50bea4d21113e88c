// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! Counts people or things with two buttons. It shows `value` and asks for another one; the value is not its own. */
RowLayout {
    id: root

    required property string label
    required property int value
    property int minimum: 0
    property int maximum: 99
    property bool large: false
    readonly property bool leftToRight: true

    signal requested(value: int)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Metrics.medium

    Accessible.role: Accessible.SpinBox
    Accessible.name: root.label
    Accessible.description: root.value.toString()

    KioskButton {
        text: "−"
        enabled: root.value > root.minimum
        leftPadding: Metrics.tiny
        rightPadding: Metrics.tiny
        Layout.preferredWidth: Metrics.primaryTarget
        Accessible.name: qsTr("One less: %1").arg(root.label)
        onClicked: root.requested(root.value - 1)
    }

    PlainText {
        text: root.value.toLocaleString(Qt.locale(), "f", 0)
        voice: root.large ? Type.headline : Type.digits
        horizontalAlignment: Text.AlignHCenter
        Layout.preferredWidth: Metrics.primaryTarget
        Layout.fillWidth: true
    }

    KioskButton {
        text: "+"
        enabled: root.value < root.maximum
        leftPadding: Metrics.tiny
        rightPadding: Metrics.tiny
        Layout.preferredWidth: Metrics.primaryTarget
        Accessible.name: qsTr("One more: %1").arg(root.label)
        onClicked: root.requested(root.value + 1)
    }
}
