// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Checked out: what was done, and what is still on loan. */
KioskScreen {
    id: root

    required property LeaveViewModel leave
    required property AboutMeViewModel aboutMe

    title: VerdictWords.greeting(root.leave.verdict, root.leave.name, root.leave.group)
    question: root.leave.stillInside > 0 ? qsTr("%n of your group are still here.", "a group", root.leave.stillInside) : VerdictWords.explained(root.leave.verdict, "", root.leave.group)
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    secondaryText: qsTr("About me")
    secondaryGlyph: "shield-check"
    onSecondaryClicked: root.aboutMe.ask()
    onPrimaryClicked: root.shell.proceed()

    SplitBody {
        picture: "home-leave"
        share: 0.36

        PlainText {
            text: root.leave.group ? loans.count > 0 ? qsTr("Still with you:", "a group") : qsTr("You have nothing to bring back.", "a group")
                : loans.count > 0 ? qsTr("Still with you:") : qsTr("You have nothing to bring back.")
            voice: Type.button
            color: Colors.textQuiet
            Layout.fillWidth: true
        }

        Repeater {
            id: loans

            model: root.leave.loans

            LoanCard {
                Layout.fillWidth: true
            }
        }

        ListButton {
            title: qsTr("Print this")
            glyph: "printer"
            visible: root.leave.printable
            Layout.fillWidth: true
            onClicked: root.leave.print()
        }

        ListCard {
            title: PaperWords.receipt(root.leave.printing)
            glyph: "printer"
            visible: title !== "" && !root.leave.printable
            Layout.fillWidth: true
        }

        ListCard {
            title: TimeWords.minutes(root.leave.minutes)
            detail: qsTr("in the lab")
            glyph: "clock"
            Layout.fillWidth: true
        }

        Repeater {
            model: root.leave.demos

            ListCard {
                required title
                required glyph
                required property string how

                detail: DemoWords.tried(how)
                Layout.fillWidth: true
            }
        }
    }
}
