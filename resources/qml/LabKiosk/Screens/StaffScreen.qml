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
    question: qsTr("This is for lab staff.")
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.duty.picture
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: Type.held(qsTr("Staff: scan your badge now."))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(DutyWords.detail(root.duty.duty))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
