// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The class set is out: how many, until when, and a minute to change one's mind. */
KioskScreen {
    id: root

    required property ClassSetViewModel classSet

    eyebrow: root.classSet.name === "" ? qsTr("Class set") : qsTr("Class set for %1", "%1 is a first name").arg(root.classSet.name)
    title: qsTr("%n thing(s) are out", "", root.classSet.lent)
    question: qsTr("To bring them back, scan each one.")
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    primaryBusy: root.shell.busy
    secondaryText: root.classSet.undoSeconds > 0 ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.classSet.undoSeconds) : ""
    secondaryGlyph: "undo-2"
    onPrimaryClicked: root.shell.proceed()
    onSecondaryClicked: root.classSet.undo()

    SplitBody {
        picture: "verdict-welcome"
        share: 0.34
        spacing: Metrics.large

        PlainText {
            text: TimeWords.due(root.classSet.dueTime, root.classSet.dueDays, root.classSet.dueDate)
            voice: Type.headline
            Layout.fillWidth: true
        }

        Flow {
            spacing: Metrics.small
            Layout.fillWidth: true

            Repeater {
                model: root.classSet.slots

                ClassSlot {}
            }
        }

        PlainText {
            text: qsTr("Not handed out: %n thing(s)", "", root.classSet.asideCount)
            color: Colors.warning
            visible: root.classSet.asideCount > 0
            Layout.fillWidth: true
        }
    }
}
