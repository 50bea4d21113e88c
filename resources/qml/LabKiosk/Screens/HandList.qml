// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What stands between somebody and a loan, with the tap that settles it; then what lies on the desk, and what they have already. */
ColumnLayout {
    id: root

    required property HandOutViewModel handOut
    required property string who
    property bool compact: false

    spacing: Metrics.medium

    Banner {
        tone: "danger"
        message: qsTr("Lending is stopped for %1", "%1 is a first name or a role").arg(root.who)
        detail: qsTr("Somebody who leads the lab can say why.")
        visible: root.handOut.blocked
        Layout.fillWidth: true
    }

    Banner {
        tone: root.handOut.stopped ? "warning" : "info"
        message: qsTr("%n thing(s) are overdue", "", root.handOut.overdue)
        detail: root.handOut.stopped ? qsTr("Take them back first, or hand out all the same.") : qsTr("It goes out all the same, with your name.")
        action: root.handOut.stopped ? qsTr("All the same") : qsTr("Not yet")
        visible: root.handOut.overdue > 0 && !root.handOut.blocked
        Layout.fillWidth: true
        onActionClicked: root.handOut.allow()
    }

    Banner {
        tone: "warning"
        glyph: "book-open"
        message: qsTr("%n text(s) are not accepted yet", "", root.handOut.documents)
        detail: qsTr("Turn the screen to %1.", "%1 is a first name or a role").arg(root.who)
        action: qsTr("Let them read")
        visible: root.handOut.documents > 0
        Layout.fillWidth: true
        onActionClicked: root.handOut.read()
    }

    Banner {
        tone: "warning"
        glyph: "users"
        message: root.handOut.vouching ? qsTr("Is it signed by a guardian?") : qsTr("A guardian has to agree to a long loan.")
        detail: root.handOut.vouching ? qsTr("That you saw it is written down with your name.") : qsTr("Have you seen their signed paper?")
        action: root.handOut.vouching ? qsTr("Yes, it is signed") : qsTr("I have seen it")
        visible: root.handOut.consent
        Layout.fillWidth: true
        onActionClicked: root.handOut.vouch()
    }

    Banner {
        glyph: "calendar-clock"
        message: qsTr("Reserved: %1", "%1 is a number of things").arg(ReservationWords.what(root.handOut.bookedCount, root.handOut.booked, 0))
        detail: root.handOut.bookedTaken > 0 ? qsTr("%1 of %2 handed out before. What goes out now counts, too.").arg(root.handOut.bookedTaken).arg(root.handOut.bookedCount)
                                             : qsTr("What goes out now is counted for it.")
        visible: root.handOut.booked !== ""
        Layout.fillWidth: true
    }

    Banner {
        tone: "warning"
        glyph: "package-open"
        message: qsTr("%1 is missing a part", "%1 is the name of a kit").arg(root.handOut.kit)
        detail: root.handOut.kitLacks.join(", ")
        visible: root.handOut.kitLacks.length > 0
        Layout.fillWidth: true
    }

    Illustration {
        picture: "empty-tray"
        visible: items.count === 0 && loans.count === 0 && !root.compact
        Layout.preferredWidth: Metrics.mm(110)
        Layout.preferredHeight: Metrics.mm(110)
        Layout.alignment: Qt.AlignHCenter
    }

    Repeater {
        id: items

        model: root.handOut.items

        HandItem {
            Layout.fillWidth: true
            onRemoved: assetId => root.handOut.remove(assetId)
            onGoesAnyway: assetId => root.handOut.letGo(assetId)
            onToggled: (assetId, accessory) => root.handOut.tick(assetId, accessory)
        }
    }

    PlainText {
        text: qsTr("Out already")
        voice: Type.button
        visible: loans.count > 0
        Layout.topMargin: Metrics.small
        Layout.fillWidth: true
    }

    Repeater {
        id: loans

        model: root.handOut.loans

        LoanItem {
            Layout.fillWidth: true
            onRenewed: assetId => root.handOut.renew(assetId)
            onUndone: root.handOut.undoRenewal()
        }
    }

    Banner {
        tone: root.handOut.withdrawing ? "warning" : "info"
        glyph: "users"
        message: root.handOut.withdrawing ? qsTr("Does the guardian agree no longer?")
               : root.handOut.guardianUntil === "" ? qsTr("A guardian agreed to long loans.")
               : qsTr("A guardian agreed to long loans until %1.", "%1 is a date").arg(root.handOut.guardianUntil)
        detail: root.handOut.withdrawing ? qsTr("That they told you is written down with your name.")
              : root.handOut.guardianBy === "" ? "" : qsTr("Seen by %1", "a signed paper; %1 is a first name").arg(root.handOut.guardianBy)
        action: root.handOut.withdrawing ? qsTr("Yes, it is withdrawn") : qsTr("Withdraw", "a guardian's consent")
        visible: root.handOut.guardian
        Layout.fillWidth: true
        onActionClicked: root.handOut.withdraw()
    }
}
