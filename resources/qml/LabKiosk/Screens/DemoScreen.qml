// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One page of truth about a demo: what it is, how it feels, and what has to be true before it starts. */
KioskScreen {
    id: root

    required property DemosViewModel demos
    readonly property bool tight: Preferences.largerText && !root.portrait

    eyebrow: TimeWords.minutes(root.demos.minutes) + " · " + TimeWords.ages(root.demos.minAge) + " · "
             + [DemoWords.intensity(root.demos.intensity), ...root.demos.postures.map(code => DemoWords.posture(code)),
                ...DemoWords.advice(root.demos.bestAge, root.demos.spectators)].join(" · ")
    title: root.demos.title
    question: root.tight ? "" : root.demos.summary
    primaryText: qsTr("Start")
    primaryGlyph: "play"
    primaryEnabled: root.demos.mayStart
    primaryReason: root.demos.blocked ? qsTr("Not right now") : qsTr("See the list above")
    primaryBusy: root.shell.busy
    secondaryText: qsTr("All demos")
    onPrimaryClicked: root.demos.start()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: root.tight && !root.demos.mayStart ? "" : root.demos.picture
        share: 0.28

        PlainText {
            text: root.demos.summary
            color: Colors.textQuiet
            visible: root.tight
            Layout.fillWidth: true
        }

        Banner {
            message: root.demos.banner
            detail: qsTr("Made by %1. Approved by the district: %2", "%1 is a company, %2 a number such as LAB-AI-12")
                .arg(root.demos.vendor).arg(root.demos.approval)
            glyph: "bot"
            tone: "warning"
            visible: root.demos.banner !== ""
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("Good to know: %1", "%1 is a list such as: flashing lights, heights").arg(root.demos.contains.map(code => DemoWords.contains(code)).join(", "))
            color: Colors.warning
            visible: root.demos.contains.length > 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.demos.gates

            GateLine {
                Layout.fillWidth: true
                onAgreed: root.demos.agree()
            }
        }

        Banner {
            message: qsTr("Try this instead: %1", "%1 is the name of a demo").arg(root.demos.alternativeTitle)
            glyph: "sparkles"
            action: qsTr("Look")
            visible: root.demos.blocked && root.demos.alternative !== ""
            Layout.fillWidth: true
            onActionClicked: root.demos.pick(root.demos.alternative)
        }

        ReadyLine {
            passed: root.demos.passed
            alone: root.demos.mayStart
            visible: passed.length > 0 && !root.demos.blocked
            Layout.fillWidth: true
        }
    }
}
