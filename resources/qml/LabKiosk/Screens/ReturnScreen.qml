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
    readonly property bool whole: root.giveBack.kitIsHere

    title: root.giveBack.kit === "" ? qsTr("Return") : root.giveBack.kit
    question: root.giveBack.kit === "" || root.whole ? qsTr("Scan the thing you bring back.") : qsTr("Scan each part, one by one.")
    outcome: root.whole ? qsTr("All parts of this kit are here.") : ""
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.whole ? "place-shelf" : "home-return"
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: Type.held(qsTr("All parts of this kit are here."))
            voice: Type.headline
            color: Colors.success
            visible: root.whole
            Layout.fillWidth: true
        }

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
