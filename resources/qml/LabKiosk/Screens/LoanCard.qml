// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! Something that is on loan, and until when. The roles of its row are its properties. */
ListCard {
    id: root

    required property string name
    required property string tag
    required picture
    required property string dueTime
    required property int dueDays
    required property string dueDate
    required property bool overdue

    title: root.name
    detail: root.tag
    trailing: root.overdue ? TimeWords.overdue(root.dueTime, root.dueDays, root.dueDate)
                           : TimeWords.due(root.dueTime, root.dueDays, root.dueDate)
    tone: root.overdue ? Colors.warning : Colors.text
}
