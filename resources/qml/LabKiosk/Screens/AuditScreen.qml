// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.ViewModels

/*! What staff did: who, what, when and where, the newest first. Nothing here can be changed. */
KioskScreen {
    id: root

    required property DeskViewModel desk

    eyebrow: qsTr("Staff desk")
    title: qsTr("What staff did")
    question: root.desk.told && root.desk.actCount === 0 ? qsTr("Nothing yet.") : qsTr("The newest first. Nobody can change it.")
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    Illustration {
        anchors.fill: parent
        picture: "place-desk"
        visible: root.desk.told && root.desk.actCount === 0
    }

    ScrollColumn {
        anchors.fill: parent

        Repeater {
            model: root.desk.acts

            ActLine {
                Layout.fillWidth: true
            }
        }
    }
}
