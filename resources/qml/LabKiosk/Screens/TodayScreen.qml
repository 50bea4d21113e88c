// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The day in numbers; each opens its list. They move by themselves. */
KioskScreen {
    id: root

    required property TodayViewModel today

    component Number: TodayNumber {
        property string topic: ""

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        onClicked: root.today.look(topic)
    }

    eyebrow: qsTr("Staff desk")
    title: qsTr("Today")
    question: root.today.known ? "" : qsTr("One moment.")
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent
        visible: root.today.known
        spacing: Metrics.small

        Repeater {
            model: root.today.recalled

            TodayLineCard {
                Layout.fillWidth: true
                onOpened: root.today.openCases()
            }
        }

        // Above the numbers: it is there seldom, and below them no small wall shows it.
        ListButton {
            title: qsTr("Running low: %1", "%1 is a list of counted parts").arg(root.today.low.join(", "))
            glyph: "triangle-alert"
            tone: Colors.warning
            visible: root.today.low.length > 0
            Layout.fillWidth: true
            onClicked: root.today.openStock()
        }

        GridLayout {
            columns: root.portrait ? 2 : Preferences.largerText ? 3 : 5
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true

            Number {
                topic: "inside"
                label: qsTr("Inside now")
                value: root.today.inside.toString()
                detail: root.today.cap > 0 ? qsTr("of %n place(s)", "how full the lab is", root.today.cap) : qsTr("no limit set")
                tone: root.today.fullness >= 1 ? Colors.danger : root.today.fullness >= 0.9 ? Colors.warning : Colors.text
            }

            Number {
                topic: "overdue"
                label: qsTr("Overdue")
                value: root.today.overdue.toString()
                detail: root.today.longOverdue > 0 ? qsTr("%n longer than a week", "", root.today.longOverdue) : qsTr("none for long")
                tone: root.today.longOverdue > 0 ? Colors.danger : root.today.overdue > 0 ? Colors.warning : Colors.success
            }

            Number {
                topic: "stations"
                label: qsTr("Stations free")
                value: root.today.stationsFree.toString()
                detail: qsTr("of %1", "a part of all").arg(root.today.stations)
            }

            Number {
                label: qsTr("Exceptions", "contradictions that staff decide about")
                value: root.today.cases.toString()
                detail: root.today.cases === 0 ? qsTr("nothing to decide") : qsTr("to decide")
                tone: root.today.cases === 0 ? Colors.success : Colors.warning
                onClicked: root.today.openCases()
            }

            Number {
                topic: "help"
                label: qsTr("Calls for help")
                value: root.today.help.toString()
                detail: root.today.help === 0 ? qsTr("nobody waits") : qsTr("somebody waits")
                tone: root.today.help === 0 ? Colors.success : Colors.warning
            }

            Number {
                topic: "ready"
                label: qsTr("Headsets ready")
                value: root.today.ready.toString()
                detail: qsTr("of %1", "a part of all").arg(root.today.headsets)
                tone: root.today.ready > 0 ? Colors.success : Colors.text
            }

            Number {
                topic: "to_clean"
                label: qsTr("To clean")
                value: root.today.toClean.toString()
            }

            Number {
                topic: "charging"
                label: qsTr("Charging")
                value: root.today.charging.toString()
            }

            Number {
                topic: "out"
                label: qsTr("In use")
                value: root.today.out.toString()
                detail: root.today.backSoon > 0 ? qsTr("%n due back soon", "", root.today.backSoon) : ""
            }

            Number {
                topic: "away"
                label: qsTr("Not to be had")
                value: root.today.away.toString()
                detail: root.today.away === 0 ? "" : qsTr("missing or held")
            }
        }

        TodayForecast {
            today: root.today
            tall: root.portrait || Preferences.largerText || root.width < Metrics.mm(400)
            Layout.fillWidth: true
        }
    }
}
