// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.ViewModels

/*! What happened to a thing, or in one of its loans, in plain sentences: the newest first, a page at a time. */
KioskScreen {
    id: root

    required property FindViewModel find

    eyebrow: [root.find.name, root.find.tag].filter(part => part !== "").join(" · ")
    title: root.find.ofLoan ? qsTr("The story of this loan") : qsTr("Its history")
    question: root.find.pages > 1 ? qsTr("The newest first. Page %1 of %2.").arg(root.find.page + 1).arg(root.find.pages)
                                  : qsTr("The newest first. Nobody can change it.")
    primaryText: root.find.page + 1 < root.find.pages ? qsTr("Older", "entries of a history") : ""
    primaryGlyph: "arrow-right"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.find.turn("older")
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent

        KioskButton {
            text: qsTr("Newer", "entries of a history")
            glyph: "arrow-up"
            compact: true
            enabled: !root.shell.busy
            visible: root.find.page > 0
            onClicked: root.find.turn("newer")
        }

        Repeater {
            model: root.find.story

            StoryLine {
                leads: !root.find.ofLoan
                enabled: !root.shell.busy
                Layout.fillWidth: true
                onOpened: loan => root.find.look(loan)
            }
        }
    }
}
