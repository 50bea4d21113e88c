// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What else the lab may know of a group: how many are grown up, what they need, where they begin. All of it may be left. */
ColumnLayout {
    id: root

    required property GroupViewModel group

    spacing: Metrics.small

    // Large words on a small glass: two of them do not stand beside one another.
    component Choices: GridLayout {
        columns: Preferences.largerText && root.width < Metrics.mm(160) ? 1 : 2
        columnSpacing: Metrics.small
        rowSpacing: Metrics.small
        uniformCellWidths: true
        Layout.fillWidth: true
    }

    component Choice: KioskButton {
        property bool chosen: false

        compact: true
        kind: chosen ? KioskButton.Kind.Primary : KioskButton.Kind.Secondary
        Accessible.checkable: true
        Accessible.checked: chosen
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Metrics.medium
        Layout.fillWidth: true

        PlainText {
            text: qsTr("Grown-ups")
            voice: Type.button
            Layout.fillWidth: true
        }

        Stepper {
            label: qsTr("Grown-ups")
            value: root.group.adults
            maximum: root.group.heads
            Layout.preferredWidth: Metrics.mm(110)
            onRequested: value => root.group.setAdults(value)
        }
    }

    PlainText {
        text: qsTr("We need")
        voice: Type.button
        visible: needs.count > 0
        Layout.fillWidth: true
    }

    Choices {
        visible: needs.count > 0

        Repeater {
            id: needs

            model: root.group.needs

            Choice {
                required property string code
                required glyph
                required chosen

                text: GroupWords.need(code)
                onClicked: root.group.toggleNeed(code)
            }
        }
    }

    PlainText {
        text: qsTr("We start in")
        voice: Type.button
        visible: zones.count > 0
        Layout.fillWidth: true
    }

    Choices {
        visible: zones.count > 0

        Repeater {
            id: zones

            model: root.group.zones

            Choice {
                required property string code
                required property string name
                required property bool here

                text: name
                chosen: here
                onClicked: root.group.chooseZone(code)
            }
        }
    }
}
