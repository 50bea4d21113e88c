// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Hand out at the desk: somebody's badge and things, in any order; then the kind, the due time, and one tap. */
KioskScreen {
    id: root

    required property HandOutViewModel handOut

    readonly property bool known: root.handOut.known
    readonly property string who: root.handOut.name !== "" ? root.handOut.name : PersonWords.role(root.handOut.role)

    eyebrow: qsTr("Hand out", "a section of the desk")
    title: root.known ? qsTr("For %1", "%1 is a first name or a role").arg(root.who) : qsTr("Who is it for?")
    question: !root.known ? qsTr("Scan their badge, or choose who is here.")
            : root.handOut.held > 0 ? qsTr("%n thing(s) cannot go out: first in the list.", "", root.handOut.held)
            : qsTr("Scan one thing after the other.")
    primaryText: !root.known ? "" : root.handOut.ready === 0 ? qsTr("Hand out") : qsTr("Hand out %n thing(s)", "", root.handOut.ready)
    primaryGlyph: "check"
    primaryEnabled: !root.known || root.handOut.ready > 0 && !root.handOut.stopped
    primaryReason: !root.known ? "" : root.handOut.ready === 0 ? qsTr("Nothing can go out yet") : qsTr("Something is overdue")
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.handOut.take()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "badge-under-reader"
        share: 0.3
        visible: !root.known

        Banner {
            message: qsTr("%n thing(s) scanned", "", root.handOut.waiting)
            detail: qsTr("Now the badge of whoever takes them.")
            visible: root.handOut.waiting > 0
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("Nobody with a badge is checked in."))
            voice: Type.title
            color: Colors.textQuiet
            visible: people.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            id: people

            model: root.handOut.people

            ListButton {
                id: somebody

                required property string handle
                required property string name
                required property string role
                required property string time

                title: somebody.name !== "" ? somebody.name : PersonWords.role(somebody.role)
                detail: somebody.name !== "" ? PersonWords.role(somebody.role) : ""
                trailing: qsTr("since %1", "%1 is a clock time").arg(somebody.time)
                glyph: "user-round"
                enabled: !root.shell.busy
                Layout.fillWidth: true
                onClicked: root.handOut.choose(somebody.handle)
            }
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.known

        GridLayout {
            id: halves

            columns: root.portrait || Preferences.largerText ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.large
            Layout.fillWidth: true

            HandTerms {
                handOut: root.handOut
                Layout.preferredWidth: halves.columns === 1 ? root.width : root.width * 0.4
                Layout.fillWidth: halves.columns === 1
                Layout.alignment: Qt.AlignTop
            }

            HandList {
                handOut: root.handOut
                who: root.who
                compact: halves.columns === 1
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
