// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What is true of this visitor alone: where they are, how many they are, the label that lets them in again. */
Flow {
    id: root

    required property HomeViewModel home
    required property DeskViewModel desk

    spacing: Metrics.small
    visible: place.visible || many.visible || label.visible || toDesk.visible

    KioskButton {
        id: place

        text: root.home.place === "" ? qsTr("Where are you?") : qsTr("You are here: %1", "%1 is a part of the lab").arg(root.home.place)
        glyph: "map-pin"
        compact: true
        width: Math.min(implicitWidth, root.width)
        visible: root.home.zoned
        onClicked: root.home.openZones()
    }

    KioskButton {
        id: many

        text: qsTr("%n of you are here", "a group", root.home.heads)
        glyph: "users"
        compact: true
        width: Math.min(implicitWidth, root.width)
        visible: root.home.heads > 0
        onClicked: root.home.count()
    }

    KioskButton {
        id: label

        text: qsTr("My label for today")
        glyph: "qr-code"
        compact: true
        width: Math.min(implicitWidth, root.width)
        visible: root.home.label
        onClicked: root.home.showLabel()
    }

    KioskButton {
        id: toDesk

        text: qsTr("Staff desk")
        glyph: "id-card"
        compact: true
        width: Math.min(implicitWidth, root.width)
        visible: root.desk.offered
        onClicked: root.desk.enter()
    }
}
