// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The switches of the sheet. What this panel or this kiosk cannot do is not among them, or says so. */
GridLayout {
    id: root

    required property ShellViewModel shell
    required property bool portrait
    required property bool tall

    readonly property int count: 5 + (root.shell.speech ? 1 : 0) + (root.tall ? 1 : 0)

    columns: root.portrait ? 2 : root.count > 6 ? 4 : 3
    columnSpacing: Metrics.medium
    rowSpacing: Metrics.medium
    uniformCellWidths: true
    uniformCellHeights: true

    SwitchTile {
        label: qsTr("Larger text")
        glyph: "a-large-small"
        on: root.shell.largerText
        onClicked: root.shell.toggleText()
    }

    SwitchTile {
        label: qsTr("High contrast")
        glyph: "contrast"
        on: root.shell.highContrast
        onClicked: root.shell.toggleContrast()
    }

    SwitchTile {
        label: qsTr("More time")
        glyph: "timer"
        on: root.shell.moreTime
        onClicked: root.shell.toggleTime()
    }

    SwitchTile {
        label: qsTr("Speak to me")
        glyph: "audio-lines"
        on: root.shell.speech
        reason: qsTr("Not here")
        enabled: root.shell.canSpeak
        onClicked: root.shell.toggleSpeech()
    }

    SwitchTile {
        label: qsTr("Volume")
        glyph: "volume-2"
        value: qsTr("%1 of 3", "loudness").arg(root.shell.volume)
        visible: root.shell.speech
        onClicked: root.shell.changeVolume()
    }

    SwitchTile {
        label: qsTr("Lower the buttons")
        glyph: "arrow-down-to-line"
        on: root.shell.lowered
        visible: root.tall
        onClicked: root.shell.toggleReach()
    }

    SwitchTile {
        label: qsTr("Switch keys", "switches instead of fingers, for people who cannot use their hands")
        glyph: "toggle-left"
        on: root.shell.switches !== "none"
        value: root.shell.switches === "two" ? qsTr("Two switches") : root.shell.switches === "one" ? qsTr("One switch") : ""
        Layout.columnSpan: root.portrait ? 1 + root.count % 2 : 1
        onClicked: root.shell.changeSwitches()
    }
}
