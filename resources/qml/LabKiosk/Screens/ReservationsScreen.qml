// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What is reserved from now on, the first first; each opens. */
KioskScreen {
    id: root

    required property ReservationsViewModel reservations

    eyebrow: qsTr("Staff desk")
    title: qsTr("Reservations")
    question: !root.reservations.known ? qsTr("One moment.")
            : root.reservations.listed === 0 ? qsTr("Nothing is reserved.") : qsTr("%n to come", "reservations", root.reservations.listed)
    primaryText: qsTr("Reserve something")
    primaryGlyph: "plus"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.reservations.begin()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "opening-hours"
        share: 0.42
        visible: root.reservations.known && root.reservations.listed === 0

        PlainText {
            text: Type.held(qsTr("So many of a kind, a kit, or exactly these things."))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("What is reserved is kept: nobody else borrows it away."))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.reservations.listed > 0

        Repeater {
            model: root.reservations.lines

            ReservationLine {
                Layout.fillWidth: true
                onOpened: key => root.reservations.open(key)
            }
        }
    }
}
