// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! A clock time that four buttons move, by five minutes or an hour. It shows `time` and asks for another one; the time is not its own. */
ColumnLayout {
    id: root

    required property string label
    required property string time
    property bool adjustable: true
    property bool movesOn: true

    signal moved(minutes: int)

    component Step: KioskButton {
        property int minutes: 0

        enabled: root.movesOn || minutes < 0
        leftPadding: Metrics.tiny
        rightPadding: Metrics.tiny
        Layout.fillWidth: true
        Layout.preferredWidth: Metrics.primaryTarget
        onClicked: root.moved(minutes)
    }

    spacing: Metrics.tiny

    Accessible.role: Accessible.SpinBox
    Accessible.name: root.label
    Accessible.description: root.time

    PlainText {
        text: root.label
        decorative: true
        color: Colors.textQuiet
        Layout.fillWidth: true
    }

    PlainText {
        text: root.time
        voice: Preferences.largerText ? Type.title : Type.headline
        decorative: true
        Layout.fillWidth: true
    }

    RowLayout {
        readonly property bool leftToRight: true

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: Metrics.small
        visible: root.adjustable
        Layout.fillWidth: true

        Step {
            minutes: -60
            text: "−60"
            Accessible.name: qsTr("An hour earlier: %1", "%1 is what is moved").arg(root.label)
        }

        Step {
            minutes: -5
            text: "−5"
            Accessible.name: qsTr("Five minutes earlier: %1", "%1 is what is moved").arg(root.label)
        }

        Step {
            minutes: 5
            text: "+5"
            Accessible.name: qsTr("Five minutes later: %1", "%1 is what is moved").arg(root.label)
        }

        Step {
            minutes: 60
            text: "+60"
            Accessible.name: qsTr("An hour later: %1", "%1 is what is moved").arg(root.label)
        }
    }
}
