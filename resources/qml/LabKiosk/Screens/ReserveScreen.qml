// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A new reservation by four questions: what, how many, when, for whom. A scan answers where it can. */
KioskScreen {
    id: root

    required property ReservationsViewModel reservations

    readonly property string step: root.reservations.step
    readonly property string span: root.reservations.startTime === "" ? "" : ReservationWords.span(ReservationWords.moment(
            root.reservations.startTime, root.reservations.startDays, root.reservations.startDate, root.reservations.startWeekday), root.reservations.endTime)

    eyebrow: root.reservations.changes ? qsTr("Change a reservation") : qsTr("Reserve something")
    title: ReservationWords.title(root.step, root.reservations.name)
    question: ReservationWords.question(root.step, root.reservations.exact, root.reservations.count, root.reservations.free, root.span)
    primaryText: root.step === "what" && !root.reservations.exact ? "" : !root.reservations.last ? qsTr("Next")
               : root.reservations.changes ? qsTr("Change it", "a reservation") : qsTr("Reserve")
    primaryGlyph: root.reservations.last ? "check" : "arrow-right"
    primaryEnabled: root.reservations.answered
    primaryReason: ReservationWords.missing(root.step, root.reservations.startTime, root.reservations.free)
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.reservations.next()
    onSecondaryClicked: root.shell.back()

    ReserveWhat {
        anchors.fill: parent
        reservations: root.reservations
        portrait: root.portrait
        visible: root.step === "what" && !root.reservations.exact
    }

    ReserveThese {
        reservations: root.reservations
        visible: root.step === "what" && root.reservations.exact
    }

    ReserveCount {
        anchors.fill: parent
        reservations: root.reservations
        portrait: root.portrait
        visible: root.step === "count"
    }

    ReserveWhen {
        anchors.fill: parent
        reservations: root.reservations
        visible: root.step === "when"
    }

    ReserveWho {
        reservations: root.reservations
        span: root.span
        visible: root.step === "who"
    }
}
