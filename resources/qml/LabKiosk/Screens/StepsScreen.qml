// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Before a demo: safety and briefing, one at a time. Some steps want a member of staff to stand by. */
KioskScreen {
    id: root

    required property SessionViewModel session

    eyebrow: root.session.title + "\u00a0· " + Type.whole(qsTr("Step %1 of %2").arg(root.session.step).arg(root.session.steps))
    title: root.session.stepIsPicture ? qsTr("Take a look") : root.session.stepIsSafety ? qsTr("Safety first")
         : root.session.stepIsToDo ? qsTr("Things to try", "what a visitor can do in a demo that starts now")
         : root.session.stepItems.length > 0 ? qsTr("Check these") : qsTr("How it works")
    primaryText: root.session.asksStaff ? "" : root.session.after || root.session.step < root.session.steps ? qsTr("Next") : qsTr("I'm ready")
    primaryGlyph: "arrow-right"
    primaryBusy: root.shell.busy
    secondaryText: root.session.after ? qsTr("Skip") : qsTr("Stop here")
    secondaryGlyph: "x"
    onPrimaryClicked: root.session.acknowledge()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.session.stepPicture
        share: root.session.stepIsPicture ? 0.62 : 0.42
        description: root.session.stepIsPicture ? root.session.stepText : ""
        spacing: Metrics.medium

        PlainText {
            text: Type.held(root.session.stepText)
            voice: root.session.stepIsPicture ? Type.title : Type.headline
            visible: root.session.stepText !== ""
            Layout.fillWidth: true
        }

        Repeater {
            model: root.session.stepItems

            NumberedLine {
                required property string modelData
                required property int index

                number: index + 1
                roomy: root.session.stepIsToDo
                text: modelData
                Layout.fillWidth: true
            }
        }

        Banner {
            message: qsTr("Staff: scan your badge to go on.")
            glyph: "id-card"
            tone: "warning"
            visible: root.session.asksStaff
            Layout.fillWidth: true
            Layout.topMargin: Metrics.medium
        }
    }
}
