// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*!
    One page of truth about a demo: what it is, how it feels, and what has to be true before it starts. Where large words
    leave little room (`tight`), one thing after the other: the rules first, then what others have to do; and to whom it is
    `refused`, only why, and what else there is.
*/
KioskScreen {
    id: root

    required property DemosViewModel demos
    readonly property bool tight: Preferences.largerText
    readonly property bool low: root.tight && !root.portrait
    readonly property bool refused: root.tight && root.demos.blocked

    eyebrow: [TimeWords.minutes(root.demos.minutes), ...DemoWords.forWhom(root.demos.minAge, root.demos.bestAge)].map(fact => Type.whole(fact)).join("\u00a0· ") + "\u00a0· "
             + [DemoWords.intensity(root.demos.intensity), ...root.demos.postures.map(code => DemoWords.posture(code)),
                ...DemoWords.onlookers(root.demos.spectators)].join("\u00a0· ")
    title: root.demos.title
    question: root.low ? "" : root.demos.summary
    primaryText: root.demos.toRead ? qsTr("Read the rules") : qsTr("Start")
    primaryGlyph: !root.demos.toRead ? "play" : root.low ? "" : "book-open"
    primaryEnabled: root.demos.mayGoOn
    primaryReason: root.demos.blocked ? qsTr("Not right now") : qsTr("See the list above")
    primaryBusy: root.shell.busy
    secondaryText: root.demos.forTray ? qsTr("Back") : qsTr("All demos")
    onPrimaryClicked: root.demos.goOn()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.low && (!root.demos.toRead || root.demos.banner !== "") ? "" : root.demos.picture
        share: 0.28

        Banner {
            message: root.demos.banner
            detail: qsTr("Made by %1. Approved by the district: %2", "%1 is a company, %2 a number such as LAB-AI-12")
                .arg(root.demos.vendor).arg(root.demos.approval)
            glyph: "bot"
            tone: "warning"
            visible: root.demos.banner !== "" && !root.refused
            Layout.fillWidth: true
        }

        PlainText {
            text: root.demos.summary
            color: Colors.textQuiet
            visible: root.low && !root.refused
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("Good to know: %1", "%1 is a list such as: flashing lights, heights").arg(root.demos.contains.map(code => DemoWords.contains(code)).join(", "))
            color: Colors.warning
            visible: root.demos.contains.length > 0 && !root.refused
            Layout.fillWidth: true
        }

        Repeater {
            model: root.demos.gates

            GateLine {
                visible: !root.tight || !root.demos.toRead
                Layout.fillWidth: true
            }
        }

        Banner {
            message: (root.demos.opensTheWay ? qsTr("The short course: %1", "%1 is the name of a demo, which has to be done first")
                                             : qsTr("Try this instead: %1", "%1 is the name of a demo")).arg(root.demos.alternativeTitle)
            glyph: "sparkles"
            action: qsTr("Look")
            visible: root.demos.blocked && root.demos.alternative !== ""
            Layout.fillWidth: true
            onActionClicked: root.demos.pick(root.demos.alternative)
        }

        ReadyLine {
            passed: root.demos.passed
            alone: root.demos.mayStart
            visible: passed.length > 0 && !root.demos.blocked && (alone || !root.tight)
            Layout.fillWidth: true
        }
    }
}
