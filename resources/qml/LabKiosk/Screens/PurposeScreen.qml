// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What brings somebody here: one tap. */
KioskScreen {
    id: root

    required property CheckInViewModel checkIn
    property bool asGuest: false
    // Large words on a small glass: what can be touched comes first.
    readonly property bool tight: Preferences.largerText && Metrics.nearness < 0.9
    readonly property bool roomy: !Preferences.largerText && Metrics.nearness >= 0.9

    title: qsTr("What brings you here?")
    noticeDetail: root.tight && root.portrait ? "" : NoticeWords.detail(root.shell.notice)
    question: root.asGuest && root.tight ? qsTr("To borrow, ask staff.")
        : root.asGuest ? qsTr("Try demos or look around. To borrow, ask staff for a badge.")
        : root.tight ? "" : qsTr("Choose one. You can do more later.")
    secondaryText: root.asGuest ? qsTr("Back") : qsTr("Skip")
    secondaryGlyph: root.asGuest ? "arrow-left" : ""
    onSecondaryClicked: root.asGuest ? root.shell.back() : root.shell.skip()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 2 : 5
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.medium
        uniformCellWidths: true

        Repeater {
            id: choices

            model: root.checkIn.purposes

            TileButton {
                required property string code
                required property int index
                required picture

                title: PurposeWords.title(code)
                fact: root.asGuest && root.roomy ? PurposeWords.unbadged(code) : ""
                Layout.columnSpan: root.portrait && index === choices.count - 1 ? 1 + choices.count % 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.checkIn.choosePurpose(code)
            }
        }
    }
}
