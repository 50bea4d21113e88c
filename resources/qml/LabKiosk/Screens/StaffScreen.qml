// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A card asked for something that only staff may: here they show who they are. */
KioskScreen {
    id: root

    required property DutyViewModel duty

    title: DutyWords.title(root.duty.duty)
    question: root.duty.unwritten ? "" : qsTr("This is for lab staff.")
    notice: root.duty.unwritten ? TroubleWords.title(root.shell.trouble) : NoticeWords.message(root.shell.notice)
    noticeDetail: root.duty.unwritten ? "" : NoticeWords.detail(root.shell.notice)
    noticeTone: root.duty.unwritten ? "danger" : root.shell.noticeTone
    primaryText: root.duty.unwritten ? qsTr("Close it all the same") : ""
    primaryGlyph: "x"
    primaryBusy: root.shell.busy
    secondaryText: root.duty.unwritten ? qsTr("Back to the list") : qsTr("Back")
    onPrimaryClicked: root.shell.skip()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.duty.picture
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: Type.held(root.duty.unwritten ? qsTr("This cannot be written down now.") : qsTr("Staff: scan your badge now."))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(root.duty.unwritten ? qsTr("If you close it, the kiosk writes it down when it can again. Keep a note on paper until then: a restart forgets it.") : DutyWords.detail(root.duty.duty))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
