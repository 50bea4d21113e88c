// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One line of a list of the day. The roles of its row are its properties. */
ListCard {
    id: root

    required property string topic
    required property string name
    required property string tag
    required picture
    required glyph
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

    readonly property string moment: root.time === "" ? "" : TimeWords.moment(root.time, root.days, root.date)

    title: root.topic === "inside" ? TodayWords.person(root.name, root.role, root.party, root.heads, root.label)
         : root.name === "" ? root.tag : root.name
    detail: TodayWords.detail(root.topic, root.tag, root.who, root.moment, root.step, root.battery, root.custody, root.held)
    trailing: TodayWords.trailing(root.topic, root.moment, root.battery, root.late)
    tone: root.late ? Colors.danger : root.topic === "overdue" || root.topic === "help" ? Colors.warning : Colors.text
}
