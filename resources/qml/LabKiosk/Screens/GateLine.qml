// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Words

/*! One gate of a demo that is not passed yet. The roles of its row are its properties. */
ChecklistRow {
    id: root

    required property string gate
    required property string ended
    required standing

    title: root.ended === "" ? GateWords.detail(root.gate) : GateWords.ended(root.ended)
}
