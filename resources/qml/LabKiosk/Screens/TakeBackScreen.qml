// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Take back at the desk: scan, and it is back. Who had it, what came with it, how it is, and where it goes. */
KioskScreen {
    id: root

    required property TakeBackViewModel takeBack

    readonly property string lateness: root.takeBack.late ? TimeWords.overdue(root.takeBack.dueTime, root.takeBack.dueDays, root.takeBack.dueDate)
                                                          : TimeWords.due(root.takeBack.dueTime, root.takeBack.dueDays, root.takeBack.dueDate)

    eyebrow: root.takeBack.known ? root.takeBack.name + " · " + root.takeBack.tag : qsTr("Take back", "a section of the desk")
    title: !root.takeBack.known ? qsTr("Scan what comes back")
         : root.takeBack.found ? qsTr("Found! It was missing.")
         : root.takeBack.hereAlready ? qsTr("It is here already") : qsTr("It is back")
    question: !root.takeBack.known ? qsTr("From anybody, in any order.") : qsTr("Scan the next thing, or a badge to see what is still out.")
    primaryText: !root.takeBack.known || root.takeBack.checked ? ""
               : root.takeBack.damaged ? qsTr("Note it: damaged") : root.takeBack.missing.length > 0 ? qsTr("Note what is missing") : qsTr("All there")
    primaryGlyph: "check"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.takeBack.note()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.takeBack.known ? root.takeBack.placePicture : "home-return"
        share: !root.takeBack.known ? 0.42 : root.takeBack.picturable ? 0.24 : 0.34
        spacing: Metrics.small

        PlainText {
            text: Type.held(qsTr("Then you see who had it, and tick off what came with it."))
            voice: Type.title
            color: Colors.textQuiet
            visible: !root.takeBack.known
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(root.takeBack.place === "desk" ? qsTr("Keep it here to be checked") : PlaceWords.title(root.takeBack.place))
            voice: Type.headline
            visible: root.takeBack.known
            Layout.fillWidth: true
        }

        PlainText {
            text: root.takeBack.who === "" ? root.lateness : qsTr("From %1, %2", "%1 is a first name, %2 until when it was lent").arg(root.takeBack.who).arg(root.lateness)
            color: root.takeBack.late ? Colors.warning : Colors.textQuiet
            visible: root.takeBack.had
            Layout.fillWidth: true
        }

        TakeBackCheck {
            takeBack: root.takeBack
            Layout.fillWidth: true
        }
    }
}
