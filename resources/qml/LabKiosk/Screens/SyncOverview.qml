// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The light, the three numbers, and the ways to what lies behind them. */
ScrollColumn {
    id: root

    required property SyncViewModel sync
    property bool portrait: false

    spacing: Metrics.large

    GridLayout {
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large
        Layout.fillWidth: true

        SyncLight {
            tone: root.sync.tone
            glyph: root.sync.glyph
            word: CentreWords.light(root.sync.tone)
            Layout.preferredWidth: root.portrait ? root.inner : Math.max(implicitWidth, Metrics.near(60))
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }

        PlainText {
            text: Type.held(qsTr("With a centre, kiosks know what the others lent, and nothing is lost with one of them."))
            voice: Type.title
            color: Colors.textQuiet
            visible: !root.sync.configured
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.portrait && Preferences.largerText ? 1 : 3
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.small
            uniformCellWidths: true
            uniformCellHeights: true
            visible: root.sync.configured
            Layout.fillWidth: true

            NumberTile {
                label: qsTr("Waiting here")
                value: root.sync.waiting.toString()
                detail: qsTr("record(s)", "below a number of things that wait", root.sync.waiting)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            NumberTile {
                label: qsTr("The oldest")
                value: root.sync.waiting === 0 ? "–" : CentreWords.number(root.sync.oldestUnit, root.sync.oldestCount)
                detail: root.sync.waiting === 0 ? qsTr("nothing waits") : CentreWords.unit(root.sync.oldestUnit, root.sync.oldestCount)
                tone: root.sync.standing === "behind" ? Colors.warning : Colors.text
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            NumberTile {
                label: qsTr("Last contact")
                value: CentreWords.number(root.sync.contactUnit, root.sync.contactCount)
                detail: [CentreWords.since(root.sync.contactUnit, root.sync.contactCount), root.sync.contactTime].filter(part => part !== "").join(" · ")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    GridLayout {
        columns: root.portrait || (Preferences.largerText && root.width < Metrics.mm(380)) ? 1 : 2
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.small
        uniformCellWidths: true
        Layout.fillWidth: true

        ListButton {
            title: qsTr("Exceptions", "contradictions that staff decide about")
            trailing: root.sync.cases === 0 ? qsTr("none", "how many exceptions there are") : root.sync.cases.toString()
            glyph: "list-checks"
            tone: root.sync.cases === 0 ? Colors.text : Colors.warning
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.sync.openCases()
        }

        ListButton {
            title: qsTr("Ready for offline?")
            glyph: "wifi-off"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.sync.check()
        }

        ListButton {
            title: qsTr("Kiosks of the lab")
            trailing: root.sync.kioskCount.toString()
            glyph: "tablet-smartphone"
            visible: root.sync.configured
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.sync.open("kiosks")
        }

        ListButton {
            title: qsTr("Not readable", "entries that came and that this program cannot read")
            trailing: root.sync.unreadCount === 0 ? qsTr("none", "how many entries cannot be read") : root.sync.unreadCount.toString()
            glyph: "package-open"
            tone: root.sync.unreadCount === 0 ? Colors.text : Colors.warning
            visible: root.sync.configured
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.sync.open("unread")
        }

        ListCard {
            title: qsTr("Clock")
            trailing: root.sync.clock === 0 ? qsTr("right", "a clock")
                    : root.sync.clockBehind ? qsTr("%n second(s) behind", "a clock", root.sync.clock)
                                            : qsTr("%n second(s) ahead", "a clock", root.sync.clock)
            glyph: "clock"
            tone: root.sync.clockOdd ? Colors.warning : Colors.text
            visible: root.sync.configured && root.sync.contactUnit !== ""
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
        }
    }

    PlainText {
        text: qsTr("For IT: %1", "%1 is a technical message").arg(root.sync.detail)
        voice: Type.caption
        color: Colors.textQuiet
        visible: root.sync.detail !== ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
