// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! What could be had instead; what can be decided about a contradiction, a button each; or what was decided, by whom, and what did not count. */
Column {
    id: root

    required property string proposal
    required property string proposed
    required property list<string> decisions
    required property string decision
    required property string said
    required property list<string> others

    signal decided(decision: string)

    spacing: Metrics.small

    ListLine {
        width: parent.width
        title: root.proposal
        detail: root.proposed
        glyph: root.proposed === "" ? "package-open" : "package-check"
        tone: root.proposed === "" ? Colors.warning : Colors.success
        visible: root.proposal !== ""

        Accessible.role: Accessible.StaticText
        Accessible.name: spoken
    }

    Repeater {
        model: root.decisions

        KioskButton {
            required property string modelData

            width: root.width
            text: DecisionWords.decision(modelData)
            compact: true
            onClicked: root.decided(modelData)
        }
    }

    ListLine {
        width: parent.width
        title: DecisionWords.decision(root.decision)
        detail: root.said
        glyph: "circle-check-big"
        tone: Colors.success
        visible: root.decision !== ""

        Accessible.role: Accessible.StaticText
        Accessible.name: spoken
    }

    Repeater {
        model: root.others

        PlainText {
            required property string modelData

            width: root.width
            text: modelData
            voice: Type.caption
            color: Colors.textQuiet
        }
    }
}
