// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What? Exactly these things, as they are scanned. */
SplitBody {
    id: root

    required property ReservationsViewModel reservations

    picture: root.reservations.picture
    spacing: Metrics.medium

    PlainText {
        text: qsTr("Exactly these:", "things that were scanned; before pictures of them")
        voice: Type.headline
        Layout.fillWidth: true
    }

    Flow {
        spacing: Metrics.small
        Layout.fillWidth: true

        Repeater {
            model: root.reservations.picked

            ClassSlot {}
        }
    }
}
