// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A card and many things: what was scanned last and where it goes now, with the cards as buttons below. */
KioskScreen {
    id: root

    required property TurnaroundViewModel turnaround

    readonly property bool scanned: root.turnaround.result !== ""

    eyebrow: root.scanned ? root.turnaround.name + " · " + root.turnaround.tag : qsTr("Turnaround", "what is done to a thing between two uses")
    title: root.scanned ? TurnWords.result(root.turnaround.result, root.turnaround.lastAct)
         : root.turnaround.act === "" ? qsTr("Choose a card, or scan a thing") : TurnWords.asked(root.turnaround.act)
    question: root.turnaround.count > 0 ? qsTr("%n thing(s) marked. Scan the next one.", "", root.turnaround.count)
                                        : qsTr("Scan one thing after the other.")
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    primaryBusy: root.shell.busy
    secondaryText: root.turnaround.undoSeconds > 0 ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.turnaround.undoSeconds) : ""
    secondaryGlyph: "undo-2"
    helpOffered: false
    onPrimaryClicked: root.shell.proceed()
    onSecondaryClicked: root.turnaround.undo()

    SplitBody {
        picture: root.scanned ? root.turnaround.placePicture : "cleaning-box"
        share: 0.34
        spacing: Metrics.medium

        PlainText {
            text: root.turnaround.left !== "" ? root.turnaround.left : Type.held(PlaceWords.title(root.turnaround.place))
            voice: root.turnaround.left !== "" ? Type.display : Type.headline
            color: Colors.tone(root.turnaround.tone)
            visible: root.scanned
            Layout.fillWidth: true
        }

        PlainText {
            text: TurnWords.detail(root.turnaround.detail)
            color: Colors.textQuiet
            visible: text !== ""
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("It was out, and is back now.")
            color: Colors.textQuiet
            visible: root.turnaround.cameBack
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("The card for the next thing:")
            voice: Type.button
            Layout.fillWidth: true
        }

        Flow {
            spacing: Metrics.small
            Layout.fillWidth: true

            Repeater {
                model: root.turnaround.acts

                ChoiceButton {
                    required property string act
                    required glyph

                    text: TurnWords.card(act)
                    onClicked: root.turnaround.pick(act)
                }
            }
        }
    }
}
