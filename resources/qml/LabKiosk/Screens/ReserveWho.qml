// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! For whom? A badge, or nobody named; and once more what will be reserved. */
SplitBody {
    id: root

    required property ReservationsViewModel reservations
    property string span: ""

    picture: "badge-under-reader"
    spacing: Metrics.medium

    PlainText {
        text: Type.held(root.reservations.named ? (root.reservations.who === "" ? qsTr("For whoever has this badge") : qsTr("For %1", "%1 is a first name").arg(root.reservations.who))
                                                : qsTr("Scan the badge of the educator or the group."))
        voice: Type.headline
        Layout.fillWidth: true
    }

    PlainText {
        text: Type.held(root.reservations.named ? qsTr("With this badge it is handed out.") : qsTr("Or reserve it for nobody named."))
        voice: Type.title
        color: Colors.textQuiet
        Layout.fillWidth: true
    }

    ListCard {
        title: ReservationWords.what(root.reservations.count, root.reservations.name, 0)
        detail: root.span
        picture: root.reservations.picture
        Layout.fillWidth: true
    }

    KioskButton {
        text: qsTr("For nobody named")
        glyph: "x"
        compact: true
        visible: root.reservations.named
        onClicked: root.reservations.forNobody()
    }
}
