// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Words

/*! One act of staff, in a sentence. The roles of its row are its properties. */
ListCard {
    id: root

    required property string kind
    required property string who
    required property string about
    required property string word
    required property string kiosk
    required property string time
    required property string date
    required glyph

    title: AuditWords.sentence(root.kind, root.who, root.about, root.word)
    detail: [root.kiosk === "" ? qsTr("this kiosk") : root.kiosk, root.date].filter(part => part !== "").join(", ")
    trailing: root.time
}
