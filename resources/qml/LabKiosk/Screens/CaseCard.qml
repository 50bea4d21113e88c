// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*!
    One contradiction: what it is about, what happened, the way to a picture of the thing where one was taken or can be;
    and what can be decided, or who decided what.
*/
Rectangle {
    id: root

    required property string caseId
    required property string title
    required property string thing
    required property string tag
    required property string picture
    required property string glyph
    required property list<string> deeds
    required property list<string> people
    required property list<int> things
    required property list<string> begins
    required property list<string> ends
    required property list<string> kiosks
    required property list<string> times
    required property list<string> dates
    required property list<string> decisions
    required property string decision
    required property bool passed
    required property string decidedBy
    required property string decidedAt
    required property string decidedOn
    required property string decidedWhere
    required property bool goesShort
    required property string other
    required property string otherPlace
    required property string waits
    required property list<string> others
    required property list<string> othersBy
    required property list<string> othersAt
    required property list<string> othersWhere
    required property string photo

    readonly property bool settled: root.decision !== ""
    readonly property list<string> told: root.deeds.map((deed, at) => deed === "corrected" ? CaseWords.corrected(root.people[at], root.begins[at], root.ends[at])
                                                                                  : CaseWords.deed(deed, root.people[at], root.things[at]))
    readonly property list<string> places: root.kiosks.map((kiosk, at) => CaseWords.at(kiosk, root.times[at], root.dates[at]))
    readonly property bool wide: root.width > Metrics.mm(340)
    readonly property real lead: root.picture === "" ? Metrics.icon : Metrics.target

    signal decided(decision: string)
    signal pictureWanted

    implicitHeight: (root.wide ? Math.max(story.height, answer.height) : story.height + Metrics.medium + answer.height) + 2 * Metrics.medium
    radius: Metrics.radius
    color: Colors.surface
    border.width: Preferences.highContrast ? Metrics.stroke : 0
    border.color: Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: line.spoken
    Accessible.description: root.told.map((deed, at) => deed + ", " + root.places[at]).join(". ")

    // No layout around layouts: two that wrap words rearrange each other without end.
    Column {
        id: story

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Metrics.medium
        width: root.wide ? (root.width - 2 * Metrics.medium - Metrics.huge) * 0.58 : root.width - 2 * Metrics.medium
        spacing: Metrics.small

        ListLine {
            id: line

            width: parent.width
            title: CaseWords.title(root.title)
            detail: [root.thing, root.tag].filter(part => part !== "").join(" · ")
            glyph: root.picture === "" ? root.glyph : ""
            picture: root.picture
            tone: root.settled ? Colors.textQuiet : Colors.warning
        }

        Repeater {
            model: root.told

            CaseMoment {
                required property int index
                required property string modelData

                width: story.width
                lead: root.lead
                number: index + 1
                deed: modelData
                place: root.places[index]
            }
        }

        KioskButton {
            anchors.left: story.left
            width: Math.min(implicitWidth, story.width)
            text: root.photo === "take" ? qsTr("Take a picture of the thing") : qsTr("Look at its picture")
            glyph: "camera"
            compact: true
            visible: root.photo !== ""
            onClicked: root.pictureWanted()
        }
    }

    CaseAnswer {
        id: answer

        anchors.right: parent.right
        anchors.rightMargin: Metrics.medium
        y: root.wide ? Math.max(Metrics.medium, (root.height - height) / 2) : story.y + story.height + Metrics.medium
        width: root.wide ? root.width - 2 * Metrics.medium - Metrics.huge - story.width : story.width
        proposal: root.goesShort ? CaseWords.proposal(root.other, root.waits) : ""
        proposed: root.other === "" ? "" : [root.thing, root.other, root.otherPlace].filter(part => part !== "").join(" · ")
        decisions: root.decisions
        decision: root.decision
        said: root.passed ? CaseWords.ended(root.decidedWhere, root.decidedAt, root.decidedOn) : root.settled ? CaseWords.decided(root.decidedBy, root.decidedWhere, root.decidedAt, root.decidedOn) : ""
        others: root.others.map((other, at) => CaseWords.overruled(DecisionWords.decision(other), root.othersBy[at], root.othersWhere[at], root.othersAt[at]))
        onDecided: decision => root.decided(decision)
    }
}
