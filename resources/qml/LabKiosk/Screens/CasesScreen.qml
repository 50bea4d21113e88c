// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The exceptions of the lab: what contradicts, told plainly, with one tap for what staff found out. */
KioskScreen {
    id: root

    required property CasesViewModel cases

    eyebrow: qsTr("Exceptions", "contradictions that staff decide about")
    title: root.cases.open === 0 ? qsTr("Nothing to decide") : qsTr("%n exception(s) to decide", "", root.cases.open)
    question: root.cases.open === 0 ? qsTr("No two records contradict each other.")
                                    : qsTr("Tap what you found out. It is kept with your name.")
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "exceptions-none"
        share: 0.42
        visible: root.cases.count === 0

        PlainText {
            text: Type.held(qsTr("Where two kiosks tell two stories, you decide here."))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.cases.count > 0

        Repeater {
            model: root.cases.cases

            CaseCard {
                enabled: !root.shell.busy
                Layout.fillWidth: true
                onDecided: decision => root.cases.decide(caseId, decision)
                onPictureWanted: root.cases.picture(caseId)
            }
        }
    }
}
