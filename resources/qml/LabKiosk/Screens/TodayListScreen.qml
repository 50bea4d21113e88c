// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The list behind a number of the day, in plain words. It moves by itself. */
KioskScreen {
    id: root

    required property TodayViewModel today
    required property PaperViewModel paper

    readonly property string printed: PaperWords.page(root.paper.printing, root.paper.saves)

    eyebrow: qsTr("Today")
    title: TodayWords.topic(root.today.topic)
    question: root.printed !== "" ? root.printed : root.today.count === 0 ? qsTr("Nothing is on this list now.")
            : root.today.topic === "help" ? qsTr("Tap a call when somebody has looked after it.")
            : root.today.more > 0 ? qsTr("And %n more that are not shown.", "", root.today.more)
            : qsTr("%n on this list", "", root.today.count)
    primaryText: root.paper.printable ? PaperWords.button(root.paper.saves) : ""
    primaryGlyph: root.paper.saves ? "arrow-down-to-line" : "printer"
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.paper.print()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "empty-tray"
        share: 0.42
        visible: root.today.count === 0 && root.today.topic !== "inside"
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.today.count > 0 || root.today.topic === "inside"

        ListButton {
            title: qsTr("Visits that ended")
            detail: qsTr("Set right when somebody came or left")
            glyph: "clock"
            visible: root.today.topic === "inside"
            Layout.fillWidth: true
            onClicked: root.today.open("visits")
        }

        Repeater {
            model: root.today.lines

            TodayLineCard {
                Layout.fillWidth: true
                onOpened: target => root.today.open(target)
            }
        }
    }
}
