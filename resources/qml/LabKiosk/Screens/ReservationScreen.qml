// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One reservation: how much of it went out, how much will be ready, and what staff can do with it. */
KioskScreen {
    id: root

    required property ReservationsViewModel reservations

    readonly property string what: ReservationWords.what(root.reservations.wanted, root.reservations.what, root.reservations.others)
    readonly property bool complete: root.reservations.taken >= root.reservations.wanted

    eyebrow: qsTr("Reservations")
    title: root.reservations.cancelling ? qsTr("Cancel this reservation?") : root.what
    question: ReservationWords.line(root.reservations.forWhom, ReservationWords.span(
                ReservationWords.moment(root.reservations.time, root.reservations.daysAway, root.reservations.date, root.reservations.weekday), root.reservations.until))
    primaryText: root.reservations.cancelling ? qsTr("Yes, cancel it") : qsTr("Hand out")
    primaryGlyph: root.reservations.cancelling ? "x" : "scan-barcode"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.reservations.cancelling ? root.reservations.cancel() : root.reservations.handOut()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.reservations.whatPicture
        spacing: Metrics.medium

        PlainText {
            text: qsTr("%1 of %2", "how much of a reservation was handed out, of how much").arg(root.reservations.taken).arg(root.reservations.wanted)
            voice: Type.display
            color: root.complete ? Colors.success : Colors.text
            Layout.fillWidth: true

            Accessible.name: qsTr("%1 of %2 handed out").arg(root.reservations.taken).arg(root.reservations.wanted)
        }

        ProgressBar {
            value: root.reservations.wanted > 0 ? root.reservations.taken / root.reservations.wanted : 0
            tone: root.complete ? Colors.success : Colors.primary
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        PlainText {
            text: ReservationWords.stands(root.reservations.standing, root.reservations.taken, root.reservations.wanted, root.reservations.ready, root.reservations.outstanding)
            voice: Type.title
            color: root.reservations.ready < root.reservations.outstanding ? Colors.warning : Colors.textQuiet
            Layout.fillWidth: true
        }

        ListButton {
            title: qsTr("%1 went to somebody else", "%1 is the tag of a thing").arg(root.reservations.gone)
            detail: [CaseWords.proposal(root.reservations.other, ""), root.reservations.other, root.reservations.otherPlace].filter(part => part !== "").join(" ")
            glyph: "triangle-alert"
            tone: Colors.warning
            visible: root.reservations.gone !== "" && !root.reservations.cancelling
            Layout.fillWidth: true
            onClicked: root.reservations.openCases()
        }

        Flow {
            spacing: Metrics.small
            visible: parts.count > 0
            Layout.fillWidth: true

            Repeater {
                id: parts

                model: root.reservations.parts

                ClassSlot {
                    waiting: true
                }
            }
        }

        Flow {
            spacing: Metrics.small
            visible: !root.reservations.cancelling
            Layout.fillWidth: true
            Layout.topMargin: Metrics.medium

            KioskButton {
                text: qsTr("Change it", "a reservation")
                glyph: "calendar-clock"
                onClicked: root.reservations.change()
            }

            KioskButton {
                text: qsTr("Cancel it", "a reservation")
                glyph: "x"
                onClicked: root.reservations.cancel()
            }
        }
    }
}
