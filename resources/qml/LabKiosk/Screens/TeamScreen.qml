// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A lead looks after who uses the desk: a colleague's badge first, then a role, or a new PIN. */
KioskScreen {
    id: root

    required property DeskViewModel desk
    readonly property string who: root.desk.colleagueName === "" ? qsTr("This person") : root.desk.colleagueName

    eyebrow: qsTr("Staff desk")
    title: !root.desk.colleague ? qsTr("Scan a colleague's badge") : root.who
    question: !root.desk.colleague ? qsTr("Then you give a role, or a new PIN.")
            : root.desk.own ? qsTr("That is you. Another lead can change your role.")
            : root.desk.resetting ? qsTr("A new PIN may be chosen now, for 15 minutes.")
            : qsTr("What may %1 do at the desk?", "%1 is a first name").arg(root.who)
    primaryText: root.desk.colleague && !root.desk.own && !root.desk.resetting ? qsTr("Reset the PIN") : ""
    primaryGlyph: "lock-open"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.desk.resetPin()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "badge-under-reader"
        visible: !root.desk.colleague || root.desk.resetting

        PlainText {
            text: Type.held(root.desk.resetting ? qsTr("Now: close the desk, then their badge at this kiosk.")
                                                : qsTr("Only staff badges count here."))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.desk.colleague && !root.desk.resetting

        Repeater {
            model: root.desk.roles

            ListButton {
                id: choice

                required property string role
                required property bool chosen

                title: DeskWords.role(choice.role)
                detail: DeskWords.duties(choice.role)
                glyph: choice.chosen ? "circle-check" : "circle"
                tone: choice.chosen ? Colors.success : Colors.text
                reason: choice.detail
                enabled: !root.desk.own && !root.shell.busy
                Accessible.checkable: true
                Accessible.checked: choice.chosen
                Layout.fillWidth: true
                onClicked: root.desk.giveRole(choice.role)
            }
        }
    }
}
