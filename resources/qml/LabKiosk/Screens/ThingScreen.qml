// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One thing: what it is, where, with whom, what stands in the way of lending it, and what staff may do about it. */
KioskScreen {
    id: root

    required property FindViewModel find

    readonly property string moment: root.find.where === "on_loan" ? FindWords.until(root.find.overdue, root.find.dueTime, root.find.dueDays, root.find.dueDate)
                                   : FindWords.since(root.find.sinceTime, root.find.sinceDays, root.find.sinceDate)

    eyebrow: [root.find.tag, root.find.maker].filter(part => part !== "").join(" · ")
    title: root.find.name === "" ? qsTr("A thing without a name") : root.find.name
    question: [FindWords.whereNow(root.find.where, root.find.place, root.find.who, root.find.role, root.find.demo, root.find.retired), root.moment].filter(part => part !== "").join(" · ")
    primaryText: qsTr("Its history")
    primaryGlyph: "book-open"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.find.look("")
    onSecondaryClicked: root.shell.back()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.medium

        ScrollColumn {
            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.44
            Layout.fillWidth: root.portrait
            Layout.fillHeight: !root.portrait
            Layout.preferredHeight: root.portrait ? Math.min(needed, root.height * 0.34) : needed

            Heading {
                text: qsTr("In the way of lending it")
                voice: Type.button
                visible: !root.find.free
                Layout.fillWidth: true
            }

            ListCard {
                title: qsTr("Nothing is in the way")
                detail: qsTr("It can go out as it is.")
                glyph: "circle-check-big"
                tone: Colors.success
                visible: root.find.free
                Layout.fillWidth: true
            }

            Repeater {
                model: root.find.holds

                HoldLine {
                    Layout.fillWidth: true
                    onLetGo: hold => root.find.release(hold)
                }
            }

            Repeater {
                model: root.find.hindrances

                ListCard {
                    id: hindrance

                    required property string code
                    required glyph

                    title: FindWords.hindrance(hindrance.code)
                    Layout.fillWidth: true
                }
            }

            ThingFacts {
                find: root.find
                Layout.fillWidth: true
                Layout.topMargin: Metrics.small
            }
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            PlainText {
                text: root.find.retired ? qsTr("Only its history stays.") : qsTr("Your role may look, not change.")
                color: Colors.textQuiet
                visible: acts.count === 0
                Layout.fillWidth: true
            }

            ListButton {
                title: qsTr("Pictures", "of a thing at its hand-overs")
                detail: qsTr("of %n hand-over(s)", "", root.find.pictured)
                reason: detail
                glyph: "camera"
                enabled: !root.shell.busy
                visible: root.find.pictured > 0
                Layout.fillWidth: true
                onClicked: root.find.pictures()
            }

            GridLayout {
                columns: Preferences.largerText ? 1 : 2
                columnSpacing: Metrics.small
                rowSpacing: Metrics.small
                uniformCellWidths: true
                uniformCellHeights: true
                Layout.fillWidth: true

                Repeater {
                    id: acts

                    model: root.find.acts

                    KioskButton {
                        id: act

                        required property string act
                        required glyph

                        text: ThingActWords.act(act.act, root.find.where)
                        compact: true
                        enabled: !root.shell.busy
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: implicitHeight
                        onClicked: root.find.want(act.act)
                    }
                }
            }
        }
    }
}
