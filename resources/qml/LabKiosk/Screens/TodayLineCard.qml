// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One line of a list of the day; one that names exactly one thing, or a visit, opens its page. The roles of its row are its properties. */
Loader {
    id: root

    required property string target
    required property string topic
    required property string name
    required property string tag
    required property string picture
    required property string glyph
    required property string who
    required property string time
    required property int days
    required property string date
    required property string step
    required property int battery
    required property string custody
    required property bool held
    required property int heads
    required property string role
    required property string party
    required property string label
    required property bool late
    required property string untilTime
    required property int untilDays
    required property string untilDate
    required property bool unseen

    readonly property bool person: root.topic === "inside" || root.topic === "visits"
    readonly property string moment: root.time === "" ? "" : TimeWords.moment(root.time, root.days, root.date)
    readonly property string title: root.person ? TodayWords.person(root.name, root.role, root.party, root.heads, root.label)
                                  : root.name === "" ? root.tag : root.name
    readonly property string ended: root.topic !== "visits" ? "" : VisitWords.left(TimeWords.moment(root.untilTime, root.untilDays, root.untilDate), root.unseen)
    readonly property string detail: root.ended !== "" ? [VisitWords.came(root.moment), root.ended].join(" · ") : TodayWords.detail(root.topic, root.tag, root.who, root.moment, root.step, root.battery, root.custody, root.held)
    readonly property string trailing: TodayWords.trailing(root.topic, root.moment, root.battery, root.late)
    readonly property color tone: root.late || root.topic === "recalled" ? Colors.danger : root.topic === "overdue" || root.topic === "help" || (root.topic === "visits" && root.unseen) ? Colors.warning : Colors.text

    signal opened(target: string)

    sourceComponent: root.target === "" ? told : leading

    Component {
        id: told

        ListCard {
            title: root.title
            detail: root.detail
            trailing: root.trailing
            glyph: root.glyph
            picture: root.picture
            tone: root.tone
        }
    }

    Component {
        id: leading

        ListButton {
            title: root.title
            detail: root.detail
            trailing: root.trailing
            glyph: root.glyph
            picture: root.picture
            tone: root.tone
            onClicked: root.opened(root.target)
        }
    }
}
