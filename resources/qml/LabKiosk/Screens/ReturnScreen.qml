// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Bring something back: scan it, and it is back. Nobody has to be checked in for that. */
KioskScreen {
    id: root

    required property ReturnViewModel giveBack

    title: root.giveBack.kit === "" ? qsTr("Return") : root.giveBack.kit
    question: root.giveBack.kit === "" ? qsTr("Scan the thing you bring back.") : qsTr("Scan each part, one by one.")
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "home-return"
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: Type.held(qsTr("Hold its tag under the scanner."))
            voice: Type.headline
            visible: root.giveBack.kit === ""
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("Then we tell you where to put it."))
            voice: Type.title
            color: Colors.textQuiet
            visible: root.giveBack.kit === ""
            Layout.fillWidth: true
        }

        PartsToCome {
            giveBack: root.giveBack
            Layout.fillWidth: true
        }
    }
}
