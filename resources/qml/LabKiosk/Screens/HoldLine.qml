// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One hold: what for, since when, by whom; a tap asks whether to let go of exactly this one. */
ListButton {
    id: root

    required property string holdId
    required property string why
    required property string by
    required property string time
    required property int days
    required property string date
    required property bool releasable

    signal letGo(hold: string)

    title: FindWords.hold(root.why)
    detail: FindWords.heldBy(root.by, root.time, root.days, root.date)
    reason: root.detail
    trailing: root.releasable ? qsTr("Let go", "end a hold") : ""
    glyph: "hand"
    tone: Colors.warning
    enabled: root.releasable
    onClicked: root.letGo(root.holdId)
}
