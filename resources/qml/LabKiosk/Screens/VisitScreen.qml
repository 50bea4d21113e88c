// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The times of one visit are set right: when it was, and then why. */
KioskScreen {
    id: root

    required property VisitViewModel visit

    readonly property string came: TimeWords.moment(root.visit.cameTime, root.visit.cameDays, root.visit.cameDate)
    readonly property string seen: TimeWords.moment(root.visit.seenTime, root.visit.seenDays, root.visit.seenDate)

    eyebrow: qsTr("Times of a visit")
    title: TodayWords.person(root.visit.name, root.visit.role, root.visit.party, root.visit.heads, root.visit.label)
    question: root.visit.asking ? qsTr("Why is it set right?") : root.visit.locked ? "" : qsTr("When were they here? The buttons count minutes.")
    primaryText: root.visit.asking || root.visit.locked ? "" : qsTr("Next")
    primaryGlyph: "arrow-right"
    primaryEnabled: root.visit.ready
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.visit.next()
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent
        spacing: Metrics.large
        visible: !root.visit.asking

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.large
            uniformCellWidths: true
            Layout.fillWidth: true

            TimeStepper {
                label: qsTr("Came", "a label: when somebody came in")
                time: root.came
                adjustable: !root.visit.locked
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onMoved: minutes => root.visit.moveCame(minutes)
            }

            TimeStepper {
                label: qsTr("Left", "a label: when somebody left")
                time: root.visit.leftTime === "" ? qsTr("is still here", "somebody, in the lab")
                    : TimeWords.moment(root.visit.leftTime, root.visit.leftDays, root.visit.leftDate)
                adjustable: !root.visit.locked
                movesOn: root.visit.leftTime !== ""
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onMoved: minutes => root.visit.moveLeft(minutes)
            }
        }

        // In the place of the length that would be wrong: no button moves under a finger.
        Banner {
            tone: root.visit.locked ? "info" : "warning"
            message: VisitWords.wrong(root.visit.wrong)
            detail: VisitWords.wrongDetail(root.visit.wrong)
            visible: root.visit.wrong !== ""
            Layout.fillWidth: true
        }

        PlainText {
            text: root.visit.minutes < 0 ? "" : VisitWords.length(root.visit.minutes)
            voice: Type.title
            visible: text !== "" && root.visit.wrong === ""
            Layout.fillWidth: true
        }

        PlainText {
            text: [root.visit.unseen ? qsTr("The lab closed then. Nobody saw them leave.") : "", qsTr("Seen last: %1", "%1 is a time").arg(root.seen)]
                  .filter(part => part !== "").join(" ")
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.visit.asking

        Repeater {
            model: root.visit.reasons

            ListButton {
                required property string why
                required glyph

                title: VisitWords.reason(why)
                enabled: !root.shell.busy
                Layout.fillWidth: true
                onClicked: root.visit.choose(why)
            }
        }

        PlainText {
            text: qsTr("It is kept in the history, with your name.")
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
