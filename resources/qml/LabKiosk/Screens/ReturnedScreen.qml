// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! It is back, and here is where it goes; what was lost is found. Was everything fine? */
KioskScreen {
    id: root

    required property ReturnViewModel giveBack

    eyebrow: root.giveBack.name + " · " + root.giveBack.tag
    title: root.giveBack.found ? qsTr("You found %1", "%1 is a thing").arg(root.giveBack.name) : root.giveBack.hereAlready ? qsTr("It is here already") : qsTr("Thank you, it's back")
    question: root.giveBack.found ? qsTr("We were missing this. Thank you!") : root.giveBack.count > 1 ? qsTr("%n thing(s) returned. Scan the next one.", "", root.giveBack.count)
        : root.giveBack.badgeFirst ? qsTr("To borrow it, scan your badge first.") : ""
    outcome: PlaceWords.title(root.giveBack.place) + ". " + PlaceWords.detail(root.giveBack.place)
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()

    SplitBody {
        picture: root.giveBack.found ? "lost-found" : root.giveBack.placePicture
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: qsTr("Found!")
            voice: Type.display
            color: Colors.success
            visible: root.giveBack.found
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(PlaceWords.title(root.giveBack.place))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: PlaceWords.detail(root.giveBack.place)
            color: Colors.textQuiet
            visible: !root.giveBack.found && root.giveBack.kit === "" && root.giveBack.setSize === 0
            Layout.fillWidth: true
        }

        PartsToCome {
            giveBack: root.giveBack
            Layout.fillWidth: true
        }

        SetToCome {
            giveBack: root.giveBack
            Layout.fillWidth: true
        }

        ConditionQuestion {
            giveBack: root.giveBack
            Layout.fillWidth: true
            Layout.topMargin: Metrics.medium
        }
    }
}
