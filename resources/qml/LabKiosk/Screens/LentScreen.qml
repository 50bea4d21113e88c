// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! It is lent: until when each thing is due, and a minute to change one's mind. */
KioskScreen {
    id: root

    required property BorrowViewModel borrow

    title: qsTr("It's yours for now")
    question: qsTr("Bring it back here when you are done.")
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    secondaryText: root.borrow.undoSeconds > 0 ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.borrow.undoSeconds) : ""
    secondaryGlyph: "undo-2"
    onPrimaryClicked: root.shell.proceed()
    onSecondaryClicked: root.borrow.undo()

    SplitBody {
        picture: "verdict-welcome"
        share: 0.3

        Repeater {
            model: root.borrow.lent

            LoanCard {
                Layout.fillWidth: true
            }
        }

        PlainText {
            text: qsTr("Not taken:")
            voice: Type.button
            visible: aside.count > 0
            Layout.fillWidth: true
            Layout.topMargin: Metrics.small
        }

        Repeater {
            id: aside

            model: root.borrow.setAside

            ListCard {
                required property string name
                required property string blocker
                required picture

                title: name
                detail: BlockerWords.reason(blocker)
                tone: Colors.warning
                Layout.fillWidth: true
            }
        }
    }
}
