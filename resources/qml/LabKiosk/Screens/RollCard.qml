// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One line of the evacuation list, with how sure the lab is. The roles of its row are its properties. */
ListCard {
    id: root

    required property string name
    required property string role
    required property string party
    required property string label
    required property int heads
    required property string came
    required property int silent
    required property string confidence
    required property bool safe
    required glyph

    readonly property string who: root.name !== "" ? root.name : PersonWords.role(root.role)

    title: root.heads > 1 ? qsTr("%1 and group: %2", "%1 is a name, %2 a number of people").arg(root.who).arg(root.heads)
         : root.label !== "" ? qsTr("%1, label %2").arg(root.who).arg(root.label) : root.who
    detail: qsTr("came %1, seen %2 ago", "%1 is a clock time, %2 a duration").arg(TimeWords.said(root.came)).arg(TimeWords.minutes(root.silent))
    trailing: root.safe ? qsTr("Outside", "seen outside in an evacuation") : DutyWords.confidence(root.confidence)
    tone: root.safe ? Colors.success : root.confidence === "unsure" || root.confidence === "gone" ? Colors.warning : Colors.text
}
