// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One question before something is done to a thing: a reason, a place, or "yes, do it". */
KioskScreen {
    id: root

    required property FindViewModel find

    readonly property bool label: root.find.act === "label"
    readonly property bool asks: !root.label && !root.find.choosing

    eyebrow: [root.find.name, root.find.tag].filter(part => part !== "").join(" · ")
    title: ThingActWords.question(root.find.act, root.find.reason, root.find.where)
    question: ThingActWords.askDetail(root.find.act, root.find.reason)
    primaryText: root.find.choosing || (root.label && !root.find.printable) ? "" : ThingActWords.yes(root.find.act)
    primaryGlyph: root.label ? "printer" : "check"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.find.agree()
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent
        visible: root.find.choosing

        GridLayout {
            columns: root.portrait || Preferences.largerText ? 1 : 2
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.find.choices

                ListButton {
                    id: choice

                    required property string value
                    required property string act
                    required glyph

                    title: ThingActWords.choice(choice.act, choice.value)
                    enabled: !root.shell.busy
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    onClicked: root.find.choose(choice.value)
                }
            }
        }

        PlainText {
            text: qsTr("Or scan the card of the place.")
            color: Colors.textQuiet
            visible: root.find.act === "move"
            Layout.fillWidth: true
        }
    }

    SplitBody {
        picture: root.find.actPicture
        visible: root.asks

        PlainText {
            text: Type.held(ThingActWords.consequence(root.find.act, root.find.again))
            voice: Type.title
            Layout.fillWidth: true
        }

        PlainText {
            text: root.find.act === "release" ? FindWords.heldBy(root.find.heldBy, root.find.heldTime, root.find.heldDays, root.find.heldDate)
                                              : qsTr("It is kept in its history, with your name.")
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ThingLabel {
        find: root.find
        visible: root.label
    }
}
