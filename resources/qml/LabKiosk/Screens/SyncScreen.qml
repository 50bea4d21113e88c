// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.ViewModels
import LabKiosk.Words

/*! How this kiosk stands with the centre: in a sentence, a light and three numbers; behind them, one list at a time. */
KioskScreen {
    id: root

    required property SyncViewModel sync
    readonly property string topic: root.sync.topic
    readonly property bool overview: root.topic === "overview"
    readonly property bool testing: root.topic === "offline" && root.sync.tested === ""

    eyebrow: root.sync.kiosk === "" ? qsTr("The centre") : qsTr("The centre and %1", "%1 is the name of a kiosk").arg(root.sync.kiosk)
    title: root.topic === "kiosks" ? qsTr("Kiosks of the lab")
         : root.topic === "unread" && root.sync.unreadCount === 0 ? qsTr("Nothing unreadable")
         : root.topic === "unread" ? qsTr("Not readable", "entries that came and that this program cannot read")
         : root.testing ? qsTr("Testing…")
         : root.topic === "offline" ? (root.sync.toDo === 0 ? qsTr("Ready to work alone") : qsTr("%n thing(s) to do first", "", root.sync.toDo))
         : CentreWords.standing(root.sync.standing)
    question: root.topic === "kiosks" ? qsTr("What each wrote is on the others too.")
            : root.topic === "unread" && root.sync.unreadCount === 0 ? ""
            : root.topic === "unread" ? qsTr("It is kept. A newer program may read it. Tell IT.")
            : root.testing ? qsTr("Every page of the records is read.")
            : root.topic === "offline" ? qsTr("Tested at %1.", "%1 is a clock time").arg(TimeWords.said(root.sync.tested))
            : CentreWords.help(root.sync.help)
    primaryText: root.topic === "offline" ? qsTr("Test again")
               : root.sync.configured ? qsTr("Contact now") : ""
    primaryGlyph: "refresh-cw"
    primaryBusy: root.topic === "offline" ? root.testing : root.sync.talking
    secondaryText: root.overview ? qsTr("Close") : qsTr("Back")
    secondaryGlyph: root.overview ? "x" : "arrow-left"
    helpOffered: false
    onPrimaryClicked: root.topic === "offline" ? root.sync.check() : root.sync.contactNow()
    onSecondaryClicked: root.shell.back()

    Loader {
        anchors.fill: parent
        sourceComponent: root.testing ? wait : root.topic === "kiosks" ? peers : root.topic === "unread" ? unread
                       : root.topic === "offline" ? checks : overview
    }

    Component { id: wait; Illustration { picture: "one-moment" } }
    Component { id: overview; SyncOverview { sync: root.sync; portrait: root.portrait } }
    Component { id: peers; SyncPeers { sync: root.sync } }
    Component { id: unread; SyncUnread { sync: root.sync } }
    Component { id: checks; SyncChecks { sync: root.sync; portrait: root.portrait } }
}
