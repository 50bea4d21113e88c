// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What can be tried today: one card a demo, each with a picture, its time, its age and its places. */
KioskScreen {
    id: root

    required property DemosViewModel demos

    title: qsTr("Try a demo")
    question: qsTr("Choose one to see what it is.")
    secondaryText: qsTr("Back")
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        id: page

        anchors.fill: parent

        GridLayout {
            id: grid

            readonly property int lines: Math.ceil(cards.count / columns)
            // Two lines fill the glass; from the third on, they are scrolled.
            readonly property real share: grid.lines > 2 || (grid.lines > 1 && !root.portrait) ? Metrics.mm(120)
                                          : (page.height - (grid.lines - 1) * rowSpacing) / Math.max(grid.lines, 1)


            columns: root.portrait || Preferences.largerText ? 2 : Math.min(4, Math.max(3, cards.count))
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.medium
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                id: cards

                model: root.demos.cards

                TileButton {
                    required property string demoId
                    required property int minutes
                    required property int minAge
                    required property int places
                    required property bool blocked
                    required property string shut
                    required title
                    required picture

                    fact: shut !== "" ? GateWords.detail(shut)
                          : blocked ? qsTr("Not open to you today. Look why.")
                                  : Type.facts([TimeWords.minutes(minutes), TimeWords.ages(minAge), TimeWords.places(places)])
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Math.max(implicitHeight, grid.share)
                    onClicked: root.demos.pick(demoId)
                }
            }
        }
    }
}
