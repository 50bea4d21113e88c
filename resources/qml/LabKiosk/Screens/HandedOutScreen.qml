// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! It is out: what, until when, and a minute to change one's mind. The next badge goes straight on. */
KioskScreen {
    id: root

    required property HandOutViewModel handOut

    readonly property string who: root.handOut.name !== "" ? root.handOut.name : PersonWords.role(root.handOut.role)

    eyebrow: qsTr("Hand out", "a section of the desk")
    title: qsTr("%1 has it", "%1 is a first name or a role").arg(root.who)
    question: qsTr("Scan the next badge, or the next thing.")
    primaryText: qsTr("Next person")
    primaryGlyph: "user-round"
    primaryBusy: root.shell.busy
    secondaryText: root.handOut.undoSeconds > 0 ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.handOut.undoSeconds) : qsTr("Back")
    secondaryGlyph: root.handOut.undoSeconds > 0 ? "undo-2" : ""
    helpOffered: false
    onPrimaryClicked: root.handOut.take()
    onSecondaryClicked: root.handOut.undoSeconds > 0 ? root.handOut.undo() : root.shell.back()

    SplitBody {
        picture: "home-borrow"
        share: 0.34
        spacing: Metrics.medium

        PlainText {
            text: TimeWords.due(root.handOut.dueTime, root.handOut.dueDays, root.handOut.dueDate)
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: LendWords.kind(root.handOut.kind)
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }

        Repeater {
            model: root.handOut.camera ? root.handOut.out : null

            ListButton {
                id: pictured

                required property string assetId
                required property string name
                required property string tag
                required picture
                readonly property bool done: root.handOut.pictured.includes(pictured.assetId)

                title: pictured.name
                detail: pictured.tag
                trailing: pictured.done ? qsTr("Picture kept") : qsTr("Picture", "take one of a thing")
                glyph: pictured.done ? "check" : "camera"
                enabled: !root.shell.busy
                reason: pictured.tag
                Layout.fillWidth: true
                onClicked: root.handOut.picture(pictured.assetId)
            }
        }

        Repeater {
            model: root.handOut.camera ? null : root.handOut.out

            ListCard {
                required property string name
                required property string tag
                required picture

                title: name
                detail: tag
                Layout.fillWidth: true
            }
        }
    }
}
